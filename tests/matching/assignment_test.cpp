// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/assignment_words.h"
#include "tests/matching/random_matching.h"
#include "tests/support/sample_values.h"

#include <QSet>

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

StoredApplicant person(int seq, Applicant applicant = nurseApplicant())
{
    StoredApplicant stored;
    stored.seq = seq;
    stored.reference = u"A13-2020-%1"_s.arg(seq, 6, 10, QLatin1Char('0'));
    stored.applicant = std::move(applicant);
    return stored;
}

StoredPosting work(int seq, int seats, int urgency = 0)
{
    StoredPosting posting = stored(nursePosting(), seq);
    posting.posting.headcount = seats;
    posting.urgency = urgency;
    return posting;
}

/// Like random applicants, most of them with a checked licence and both consents.
QList<StoredApplicant> crowd(QRandomGenerator& random, int count)
{
    QList<StoredApplicant> people;
    for (int seq = 1; seq <= count; ++seq) {
        Applicant applicant = randomApplicant(random);
        for (Licence& licence : applicant.licences) {
            if (random.bounded(4) == 0)
                continue;
            licence.verifiedBy = u"佐藤"_s;
            licence.verifiedOn = QDate(2020, 6, 1);
        }
        if (random.bounded(8) == 0)
            applicant.consentTellInstitutions.reset();
        people.append(person(seq, applicant));
    }
    return people;
}

QString inOneText(const Assignment& proposal)
{
    QStringList lines;
    for (const AssignedPair& pair : proposal.pairs)
        lines.append(u"%1=%2 %3 %4 %5"_s
                         .arg(pair.pair.applicant, pair.pair.posting, words::codeOf(pair.notBest), pair.best)
                         .arg(pair.score));
    for (const LeftUnassigned& each : proposal.unassigned)
        lines.append(each.applicant + u' ' + words::codeOf(each.why));
    for (const BlockingPair& each : proposal.blocking)
        lines.append(each.pair.applicant + u'~' + each.pair.posting + u' ' + each.instead);
    for (const RefusedLock& each : proposal.refusedLocks)
        lines.append(each.pair.applicant + u'!' + each.pair.posting + u' ' + each.why);
    return lines.join(u'\n');
}

const AssignedPair* pairOf(const Assignment& proposal, const QString& applicant)
{
    for (const AssignedPair& pair : proposal.pairs) {
        if (pair.pair.applicant == applicant)
            return &pair;
    }
    return nullptr;
}

} // namespace

// domain.md §6: a gate that fails is never offered; who may not be referred is not assigned.
TEST(Assignment, HoldsOnlyPairsThatPassTheGatesAndMayBeReferred)
{
    QRandomGenerator random(81);
    qsizetype assigned = 0;
    for (int n = 0; n < 12; ++n) {
        const QList<StoredPosting> postings = randomPostings(random, 150);
        const QList<StoredApplicant> people = crowd(random, 60);
        const PostingIndex index = indexOf(postings);
        const Assignment proposal = assign(people, index, deskDay);
        EXPECT_EQ(proposal.pairs.size() + proposal.unassigned.size(), people.size());
        QMap<QString, int> taken;
        for (const AssignedPair& pair : proposal.pairs) {
            const auto applicant =
                std::ranges::find(people, pair.pair.applicant, &StoredApplicant::reference);
            const auto posting = std::ranges::find(postings, pair.pair.posting, &StoredPosting::reference);
            const MatchResult alone = match(applicant->applicant, indexOf({*posting}), deskDay);
            ASSERT_EQ(alone.offered.size(), 1);
            ASSERT_EQ(alone.offered.first().score, pair.score);
            ASSERT_LE(++taken[pair.pair.posting], posting->seatsLeft());
            ASSERT_TRUE(applicant->applicant.consentDeskUse && applicant->applicant.consentTellInstitutions);
            const Occupation occupation = *posting->posting.occupation;
            const QList<Licence> covering = coveringLicences(applicant->applicant, occupation);
            ASSERT_TRUE(!needsLicence(occupation) || std::ranges::any_of(covering, &Licence::isVerified));
        }
        assigned += proposal.pairs.size();
    }
    EXPECT_GT(assigned, 100);
}

TEST(Assignment, IsTheSameWhateverTheOrder)
{
    QRandomGenerator random(82);
    for (int n = 0; n < 8; ++n) {
        QList<StoredPosting> postings = randomPostings(random, 120);
        QList<StoredApplicant> people = crowd(random, 50);
        const QString first = inOneText(assign(people, indexOf(postings), deskDay));
        std::shuffle(postings.begin(), postings.end(), random);
        std::shuffle(people.begin(), people.end(), random);
        ASSERT_EQ(inOneText(assign(people, indexOf(postings), deskDay)).toStdString(), first.toStdString());
    }
}

TEST(Assignment, KeepsLocksAndVetoes)
{
    QRandomGenerator random(83);
    int kept = 0;
    for (int n = 0; n < 8; ++n) {
        const QList<StoredApplicant> people = crowd(random, 40);
        const PostingIndex index = indexOf(randomPostings(random, 120));
        const Assignment before = assign(people, index, deskDay);
        AssignmentWishes wishes;
        for (const BlockingPair& each : before.blocking)
            wishes.locks.append(each.pair);
        for (qsizetype i = 0; i < before.pairs.size(); i += 3)
            wishes.vetoes.append(before.pairs[i].pair);
        const Assignment after = assign(people, index, deskDay, wishes);
        for (const SeatPair& lock : std::as_const(wishes.locks)) {
            const AssignedPair* pair = pairOf(after, lock.applicant);
            const bool stands = pair != nullptr && pair->locked && pair->pair == lock;
            const bool refused =
                std::ranges::find(after.refusedLocks, lock, &RefusedLock::pair) != after.refusedLocks.end();
            ASSERT_NE(stands, refused);
            kept += stands ? 1 : 0;
        }
        for (const SeatPair& veto : std::as_const(wishes.vetoes)) {
            const AssignedPair* pair = pairOf(after, veto.applicant);
            ASSERT_TRUE(pair == nullptr || !(pair->pair == veto));
        }
    }
    EXPECT_GT(kept, 5);
}

TEST(Assignment, RefusesALockThatAGateForbidsAndSaysWhichOne)
{
    Applicant physician = nurseApplicant();
    physician.licences.first().occupation = Occupation::Physician;
    const Assignment proposal = assign({person(1, physician)}, indexOf({work(1, 1)}), deskDay,
                                       {{{u"A13-2020-000001"_s, u"13-2020-000001"_s}}, {}});
    ASSERT_EQ(proposal.refusedLocks.size(), 1);
    EXPECT_TRUE(proposal.refusedLocks.first().why.contains(gateLabel(Gate::Licence)));
    EXPECT_TRUE(proposal.pairs.isEmpty());
}

TEST(Assignment, TellsWhyNotTheBestPosting)
{
    StoredPosting far = work(2, 1, 2);
    far.posting.pay.amount = Yen::make(100);
    Applicant applicant = nurseApplicant();
    applicant.wishes.payFloor = PayFloor{PayBasis::Hourly, *Yen::make(1800)};
    const PostingIndex index = indexOf({work(1, 1), far});
    const Assignment alone = assign({person(1, applicant)}, index, deskDay);
    ASSERT_EQ(alone.pairs.size(), 1);
    EXPECT_EQ(alone.pairs[0].pair.posting, u"13-2020-000002"_s);
    EXPECT_EQ(alone.objective.mostUrgent, 1);
    EXPECT_EQ(alone.pairs[0].notBest, NotBest::UrgentFirst);
    EXPECT_EQ(alone.pairs[0].best, u"13-2020-000001"_s);
    EXPECT_TRUE(words::notBest(alone.pairs[0]).contains(u"13-2020-000001"_s));
    const Assignment three = assign({person(1), person(2), person(3)}, index, deskDay);
    EXPECT_EQ(three.pairs.size(), 2);
    ASSERT_EQ(three.unassigned.size(), 1);
    EXPECT_EQ(three.unassigned[0].why, Unassigned::SeatsTaken);
}

TEST(Assignment, TellsWhyAPersonIsLeftWithoutASeat)
{
    Applicant silent = nurseApplicant();
    silent.consentDeskUse.reset();
    Applicant unchecked = nurseApplicant();
    unchecked.licences.first().verifiedOn.reset();
    Applicant elsewhere = nurseApplicant();
    elsewhere.wishes.prefectures = {u"大阪府"_s};
    const Assignment proposal =
        assign({person(1, silent), person(2, unchecked), person(3, elsewhere), person(4)},
               indexOf({work(1, 4)}), deskDay, {{}, {{u"A13-2020-000004"_s, u"13-2020-000001"_s}}});
    QStringList why;
    for (const LeftUnassigned& each : proposal.unassigned)
        why.append(words::codeOf(each.why));
    EXPECT_EQ(why.join(u' ').toStdString(), "no_consent licence_not_checked nothing_fits vetoed");
}

TEST(Assignment, StatesWhatItMakesGreatest)
{
    EXPECT_TRUE(words::assignmentObjective().contains(u"urgent"_s));
}

} // namespace kakehashi::test
