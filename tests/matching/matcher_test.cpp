// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matcher.h"

#include "core/base/place.h"
#include "core/matching/posting_scan.h"
#include "tests/matching/random_matching.h"
#include "tests/support/sample_values.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace kakehashi {

using test::deskDay;
using test::indexOf;
using test::randomApplicant;
using test::randomPostings;

namespace {

/// domain.md §6 once more, word for word and without any preparation.
QString gateByTheBook(const Applicant& a, const StoredPosting& s)
{
    const Posting& p = s.posting;
    const Wishes& w = a.wishes;
    if (s.state == PostingState::Closed || *p.employment.end < deskDay)
        return QStringLiteral("closed");
    if (s.hired >= *p.headcount)
        return QStringLiteral("full");
    const auto covered = [&](Occupation work) {
        for (const Licence& l : a.licences) {
            const bool above =
                l.occupation == Occupation::PublicHealthNurse || l.occupation == Occupation::Midwife;
            if (l.occupation == work || (work == Occupation::Nurse && above) ||
                (work == Occupation::AssistantNurse && (above || l.occupation == Occupation::Nurse)))
                return true;
        }
        return false;
    };
    const bool clerical = *p.occupation == Occupation::ClericalWorker;
    if (!clerical && !covered(*p.occupation))
        return QStringLiteral("licence");
    const bool wanted = !w.occupations.isEmpty() ? w.occupations.contains(*p.occupation)
                        : !a.licences.isEmpty()  ? covered(*p.occupation)
                                                 : clerical;
    if (!wanted)
        return QStringLiteral("occupation");
    for (const Duty duty : p.duties.values()) {
        if (w.dutiesRefused.contains(duty))
            return QStringLiteral("duty");
    }
    if ((w.availableTo && *w.availableTo < *p.employment.start) || *w.availableFrom > *p.employment.end)
        return QStringLiteral("period");
    const QString at = p.workplace.prefecture + p.workplace.municipality;
    const bool inSapporo = at.startsWith(QStringLiteral("北海道札幌市"));
    const auto* home = place::findMunicipality(a.prefecture, a.municipality);
    const auto* work = place::findMunicipality(p.workplace.prefecture, p.workplace.municipality);
    const bool near = w.maxDistanceKm && place::distanceKm(*home, *work) <= *w.maxDistanceKm;
    const bool named = !w.prefectures.isEmpty() || !w.municipalities.isEmpty() || w.maxDistanceKm;
    bool inMunicipality = inSapporo && !w.municipalities.isEmpty();
    for (const QString& municipality : w.municipalities)
        inMunicipality = inMunicipality || at == municipality ||
                         place::designatedCity(p.workplace.municipality) ==
                             municipality.mid(p.workplace.prefecture.size());
    if (named && !w.prefectures.contains(p.workplace.prefecture) && !inMunicipality && !near)
        return QStringLiteral("place");
    if (w.nightDuty == false && p.shift()->isNight())
        return QStringLiteral("night");
    return {};
}

QString inOneLine(const MatchResult& result)
{
    QStringList lines;
    for (const Match& match : result.offered) {
        QString line = match.reference + QStringLiteral(" %1").arg(match.score);
        for (const Reason& reason : match.reasons)
            line +=
                reason.criterion + verdictCode(reason.verdict) + reason.wanted + reason.offered + reason.note;
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

const Reason* reasonOf(const Match& match, const char* criterion)
{
    const auto found = std::ranges::find(match.reasons, QString::fromLatin1(criterion), &Reason::criterion);
    return found == match.reasons.end() ? nullptr : &*found;
}

Match onlyMatch(const Applicant& applicant, const Posting& posting)
{
    const MatchResult result = match(applicant, indexOf({test::stored(posting)}), QDate(2020, 6, 2));
    return result.offered.isEmpty() ? Match{} : result.offered.first();
}

} // namespace

TEST(Matcher, LeavesOutWhatTheGatesByTheBookLeaveOut)
{
    QRandomGenerator random(31);
    const QList<StoredPosting> postings = randomPostings(random, 400);
    const PostingIndex index = indexOf(postings);
    qint64 offered = 0;
    for (int n = 0; n < 60; ++n) {
        const Applicant applicant = randomApplicant(random);
        QMap<QString, qint64> expected;
        for (const StoredPosting& stored : postings) {
            if (stored.state != PostingState::Draft)
                ++expected[gateByTheBook(applicant, stored)];
        }
        const MatchResult result = match(applicant, index, deskDay);
        QMap<QString, qint64> found;
        if (!result.offered.isEmpty())
            found[QString()] = result.offered.size();
        for (const LeftOut& leftOut : result.leftOut)
            found[gateCode(leftOut.gate)] = leftOut.count;
        ASSERT_EQ(found, expected) << n;
        offered += result.offeredCount;
    }
    EXPECT_GT(offered, 100); // the data must let something through
}

TEST(Matcher, ConsidersEverythingButDraftsAndCountsEachOnce)
{
    QRandomGenerator random(32);
    const QList<StoredPosting> postings = randomPostings(random, 300);
    const auto drafts = std::ranges::count(postings, PostingState::Draft, &StoredPosting::state);
    const MatchResult result = match(randomApplicant(random), indexOf(postings), deskDay);
    qint64 leftOut = 0;
    for (const LeftOut& gate : result.leftOut)
        leftOut += gate.count;
    EXPECT_EQ(result.considered, postings.size() - drafts);
    EXPECT_EQ(result.offered.size() + leftOut, result.considered);
    EXPECT_EQ(result.offeredCount, result.offered.size());
}

TEST(Matcher, RanksByScoreThenByReference)
{
    QRandomGenerator random(33);
    Applicant applicant = test::nurseApplicant();
    applicant.licences.append({Occupation::Physician, {}, {}, {}, {}});
    const MatchResult result = match(applicant, indexOf(randomPostings(random, 500)), deskDay);
    ASSERT_GT(result.offered.size(), 20);
    for (qsizetype i = 1; i < result.offered.size(); ++i) {
        const Match& before = result.offered.at(i - 1);
        const Match& after = result.offered.at(i);
        ASSERT_TRUE(before.score > after.score ||
                    (before.score == after.score && before.reference < after.reference));
        ASSERT_GE(after.score, 0);
        ASSERT_LE(before.score, 100);
    }
}

// domain.md §6: scores are absolute (the same pair always scores the same).
TEST(Matcher, ScoresAPairTheSameWhateverElseIsThereAndInWhateverOrder)
{
    QRandomGenerator random(34);
    QList<StoredPosting> postings = randomPostings(random, 200);
    const Applicant applicant = test::nurseApplicant();
    const MatchResult all = match(applicant, indexOf(postings), deskDay);
    std::ranges::reverse(postings);
    EXPECT_EQ(inOneLine(match(applicant, indexOf(postings), deskDay)), inOneLine(all));
    for (const Match& one : all.offered) {
        const auto stored = std::ranges::find(postings, one.reference, &StoredPosting::reference);
        const MatchResult alone = match(applicant, indexOf({*stored}), deskDay);
        ASSERT_EQ(alone.offered.size(), 1);
        ASSERT_EQ(alone.offered.first().score, one.score);
    }
}

TEST(Matcher, ReturnsTheBestWhenAskedForAFew)
{
    QRandomGenerator random(35);
    const PostingIndex index = indexOf(randomPostings(random, 300));
    qsizetype most = 0;
    for (int person = 0; person < 40; ++person) {
        const Applicant applicant = person == 0 ? test::nurseApplicant() : randomApplicant(random);
        const MatchResult all = match(applicant, index, deskDay);
        most = std::max(most, all.offered.size());
        for (const int top : {1, 3, 10}) {
            const MatchResult few = match(applicant, index, deskDay, top);
            EXPECT_EQ(few.offeredCount, all.offeredCount);
            MatchResult best = all;
            best.offered.resize(std::min<qsizetype>(top, best.offered.size()));
            EXPECT_EQ(inOneLine(few), inOneLine(best));
        }
    }
    EXPECT_GT(most, 10);
}

// So many that several threads scan them, against each pair by itself.
TEST(Matcher, FindsAmongVeryManyWhatLookingAtEachFinds)
{
    QRandomGenerator random(37);
    QList<StoredPosting> postings = randomPostings(random, 500);
    PostingIndex index;
    for (qint64 seq = 1; seq <= qint64{rowsOfPart} * 2 + 77; ++seq) {
        StoredPosting& stored = postings[seq % postings.size()];
        stored.seq = seq;
        stored.reference =
            QStringLiteral("13-2020-%1").arg((seq * 7919) % 1'000'000, 6, 10, QLatin1Char('0'));
        stored.urgency = static_cast<int>(seq % 3);
        index.add(stored);
    }
    const Applicant applicant = test::nurseApplicant();
    const Gates gates(applicant, deskDay);
    std::vector<std::pair<double, QString>> ranked;
    qint64 leftOut = 0;
    for (const IndexedPosting& posting : index.postings()) {
        if (gates.firstFailing(posting))
            ++leftOut;
        else
            ranked.emplace_back(-scoreOf(applicant, posting, gates.places().distance(posting), {}),
                                posting.reference);
    }
    std::ranges::sort(ranked);
    const MatchResult found = match(applicant, index, deskDay, 50);
    ASSERT_EQ(found.offered.size(), 50);
    for (qsizetype i = 0; i < 50; ++i) {
        EXPECT_EQ(found.offered[i].score, -ranked[static_cast<std::size_t>(i)].first);
        EXPECT_EQ(found.offered[i].reference, ranked[static_cast<std::size_t>(i)].second);
    }
    EXPECT_EQ(found.offeredCount, static_cast<qint64>(ranked.size()));
    EXPECT_EQ(found.considered, found.offeredCount + leftOut);
}

// What the search for the best may pass over without working its score out.
TEST(Matcher, PassesOverOnlyWhatCannotReachTheWorstOfTheBest)
{
    QRandomGenerator random(36);
    const PostingIndex index = indexOf(randomPostings(random, 100));
    int passedOver = 0;
    for (int person = 0; person < 50; ++person) {
        const Fit fit(randomApplicant(random));
        for (std::size_t row = 0; row < index.rows(); ++row) {
            const PostingRow terms{index.gates()[row], index.fits()[row]};
            const double share = random.generateDouble();
            const double score = fit.score(terms, share, {});
            const double worst = random.bounded(1000) / 10.0;
            const double told = fit.score(terms, share, {}, worst);
            if (score >= worst)
                EXPECT_EQ(told, score);
            else
                EXPECT_LT(told, worst);
            passedOver += told != score ? 1 : 0;
        }
    }
    EXPECT_GT(passedOver, 100);
}

// domain.md §6: nothing is scored on age, sex or address beyond distance.
TEST(Matcher, DoesNotLookAtWhoTheApplicantIs)
{
    QRandomGenerator random(36);
    const PostingIndex index = indexOf(randomPostings(random, 200));
    for (int n = 0; n < 20; ++n) {
        const Applicant applicant = randomApplicant(random);
        Applicant other = applicant;
        other.name = QStringLiteral("別人　三郎");
        other.nameKana = QStringLiteral("べつじん　さぶろう");
        other.birthDate = QDate(1948, 1, 1);
        other.sex = Sex::Female;
        other.postalCode = PostalCode::parse(QStringLiteral("1000001"));
        other.street = QStringLiteral("どこか1-2-3");
        other.phone = QStringLiteral("090-0000-0000");
        other.email = QStringLiteral("betsujin@example.jp");
        other.channel = Channel::Registered;
        ASSERT_EQ(inOneLine(match(other, index, deskDay)), inOneLine(match(applicant, index, deskDay)));
    }
}

TEST(Reasons, AlwaysTellLicenceOccupationPeriodPlaceAndPayInThisOrder)
{
    QStringList codes;
    for (const Reason& reason : onlyMatch(test::nurseApplicant(), test::nursePosting()).reasons)
        codes.append(reason.criterion);
    EXPECT_EQ(codes.join(QLatin1Char(' ')).toStdString(),
              "licence occupation period place pay distance shared_period");
}

TEST(Reasons, OfAnUncheckedLicenceAreUnknownAndSaySo)
{
    Applicant applicant = test::nurseApplicant();
    EXPECT_EQ(reasonOf(onlyMatch(applicant, test::nursePosting()), "licence")->verdict, Verdict::Met);
    applicant.licences.first().verifiedOn.reset();
    const Match match = onlyMatch(applicant, test::nursePosting());
    EXPECT_EQ(reasonOf(match, "licence")->verdict, Verdict::Unknown);
    EXPECT_FALSE(reasonOf(match, "licence")->note.isEmpty());
}

TEST(Reasons, OfAnEmergencyTechnicianNoteTheScope)
{
    Applicant applicant = test::nurseApplicant();
    applicant.licences = {{Occupation::EmergencyLifeSavingTechnician, {}, {}, {}, {}}};
    Posting posting = test::nursePosting();
    posting.occupation = Occupation::EmergencyLifeSavingTechnician;
    const Match match = onlyMatch(applicant, posting);
    ASSERT_NE(reasonOf(match, "scope"), nullptr);
    EXPECT_FALSE(reasonOf(match, "scope")->note.isEmpty());
    EXPECT_EQ(reasonOf(onlyMatch(test::nurseApplicant(), test::nursePosting()), "scope"), nullptr);
}

TEST(Reasons, HoldBothValuesSideBySide)
{
    Applicant applicant = test::nurseApplicant();
    applicant.wishes.payFloor = PayFloor{PayBasis::Daily, *Yen::make(14000)};
    applicant.wishes.weekdays = {Weekday::Mon, Weekday::Tue};
    applicant.wishes.nightDuty = false;
    applicant.wishes.maxDistanceKm = 5;
    const Match match = onlyMatch(applicant, test::nursePosting());
    const Reason* pay = reasonOf(match, "pay");
    ASSERT_NE(pay, nullptr);
    EXPECT_EQ(pay->verdict, Verdict::Unmet); // 1,800 × 445 min = 13,350
    EXPECT_TRUE(pay->wanted.contains(QStringLiteral("14,000")));
    EXPECT_TRUE(pay->offered.contains(QStringLiteral("1,800")));
    EXPECT_TRUE(pay->note.contains(QStringLiteral("13,350"))) << pay->note.toStdString();
    EXPECT_EQ(reasonOf(match, "weekdays")->verdict, Verdict::Unmet);
    EXPECT_EQ(reasonOf(match, "night")->verdict, Verdict::Met);
    EXPECT_EQ(reasonOf(match, "distance")->verdict, Verdict::Met);
}

TEST(Reasons, SayThatADistanceCannotBeTold)
{
    Applicant applicant = test::nurseApplicant();
    applicant.wishes.prefectures.clear();
    applicant.wishes.maxDistanceKm = 5;
    applicant.municipality = QStringLiteral("どこにもない町");
    const Match match = onlyMatch(applicant, test::nursePosting());
    EXPECT_EQ(reasonOf(match, "place")->verdict, Verdict::Unknown);
    EXPECT_EQ(reasonOf(match, "distance")->verdict, Verdict::Unknown);
}

// A reason can be shown to anybody: the free text, which may name the institution, is not in it.
TEST(Reasons, HoldNothingOfFreeTextOrMaskedFields)
{
    Applicant applicant = test::nurseApplicant();
    applicant.wishes.weekdays = {Weekday::Mon};
    applicant.wishes.lodgingNeeded = true;
    applicant.experienceYears = 3;
    Posting posting = test::nursePosting();
    posting.hours.daysOff = QStringLiteral("新宿みなと病院の定め");
    posting.remarks = QStringLiteral("新宿みなと病院に宿舎あり。みなとの経験者優遇。");
    const MatchResult result = match(applicant, indexOf({test::stored(posting)}), QDate(2020, 6, 2));
    EXPECT_EQ(reasonOf(result.offered.first(), "lodging")->verdict, Verdict::Met);
    EXPECT_FALSE(inOneLine(result).contains(QStringLiteral("みなと")));
}

} // namespace kakehashi
