// SPDX-License-Identifier: GPL-3.0-or-later
// Two hires for the last seat at the same moment (domain.md §5: at exactly full, nobody else can be hired).
#include "core/base/error.h"
#include "core/desk.h"
#include "tests/end_to_end/command_line.h"
#include "tests/support/sample_values.h"

#include <QProcess>

#include <barrier>
#include <gtest/gtest.h>
#include <thread>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

const QDate deskDay(2020, 6, 2);

class LastSeat : public testing::Test
{
protected:
    void SetUp() override
    {
        script.init();
        desk = Desk::open(script.store(), Clock(deskDay));
        for (qint64& person : people)
            person = desk->applicants().add(nurseApplicant()).seq;
    }

    /// A posting with one seat, and a referral of each of the two to it.
    void openOneSeat()
    {
        Posting one = nursePosting();
        one.headcount = 1;
        posting = desk->postings().add(one, PostingState::Open, {u"佐藤"_s, {}, {}}).seq;
        for (int i = 0; i < 2; ++i)
            referrals[i] = desk->referrals()
                               .refer({people[i], posting, Ground::Application, TellingChannel::Counter, {}})
                               .referral;
    }
    int hired() { return desk->postings().bySeq(posting)->hired; }
    int standingAsHired()
    {
        int count = 0;
        for (const Referral& referral : desk->referrals().ofPosting(posting))
            count += referral.stage == Stage::Hired ? 1 : 0;
        return count;
    }

    CommandLine script;
    std::unique_ptr<Desk> desk;
    qint64 people[2] = {};
    qint64 posting = 0;
    Referral referrals[2];
};

} // namespace

TEST_F(LastSeat, OfTwoConnectionsAtOnceOneHiresAndTheOtherIsToldThatItIsFull)
{
    for (int round = 0; round < 10; ++round) {
        openOneSeat();
        std::barrier together(2);
        QString refused[2];
        const auto hire = [&](int which) {
            const auto own = Desk::open(script.store(), Clock(deskDay), Database::Mode::Worker);
            referral_rules::Step step;
            step.to = Stage::Hired;
            step.day = deskDay;
            together.arrive_and_wait();
            try {
                own->referrals().step(referrals[which].seq, step);
            } catch (const Error& error) {
                refused[which] = error.message();
            }
        };
        std::thread first(hire, 0);
        std::thread second(hire, 1);
        first.join();
        second.join();
        EXPECT_EQ(hired(), 1);
        EXPECT_EQ(standingAsHired(), 1);
        EXPECT_NE(refused[0].isEmpty(), refused[1].isEmpty()) << "one is hired, the other refused";
        EXPECT_TRUE((refused[0] + refused[1]).contains(u"is full"_s)) << qPrintable(refused[0] + refused[1]);
    }
    EXPECT_TRUE(desk->audit().brokenEntries().isEmpty());
}

TEST_F(LastSeat, OfTwoProgramsAtOnceOneHiresAndTheOtherIsToldThatItIsFull)
{
    for (int round = 0; round < 3; ++round) {
        openOneSeat();
        QProcess both[2];
        for (int i = 0; i < 2; ++i)
            script.start(both[i], {u"referral"_s, u"step"_s, referrals[i].reference, u"--to"_s, u"hired"_s,
                                   u"--date"_s, u"2020-06-02"_s});
        QList<int> exits;
        QString said;
        for (QProcess& each : both) {
            ASSERT_TRUE(each.waitForFinished(60000));
            exits.append(each.exitCode());
            said += QString::fromUtf8(each.readAllStandardError());
        }
        std::sort(exits.begin(), exits.end());
        EXPECT_EQ(exits, (QList<int>{0, 3})) << qPrintable(said);
        EXPECT_TRUE(said.contains(u"is full"_s)) << qPrintable(said);
        EXPECT_EQ(hired(), 1);
        EXPECT_EQ(standingAsHired(), 1);
    }
}

// The paper shows the posting as it stood; what is told afterwards follows what has become of it.
TEST_F(LastSeat, APostingClosedWhileItsHandoutWasPrintedIsToldToNobodyAndSaysSoOnTheNextHandout)
{
    const StoredPosting open = desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}});
    const QString before = script.folder() + u"/before.pdf"_s;
    ASSERT_EQ(script.json({u"print"_s, u"handout"_s, open.reference, u"--out"_s, before}).exit, 0);
    ASSERT_EQ(script.json({u"posting"_s, u"close"_s, open.reference, u"--reason"_s, u"withdrawn"_s}).exit, 0);
    const QString applicant = desk->applicants().bySeq(people[0])->reference;
    const Ran refused = script.json({u"refer"_s, applicant, open.reference, u"--ground"_s, u"inquiry"_s});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_TRUE(refused.err.contains(open.reference) && refused.err.contains(u"not open"_s))
        << qPrintable(refused.err);
    EXPECT_TRUE(desk->referrals().disclosures().find({}).isEmpty());
    const QString after = script.folder() + u"/after.pdf"_s;
    ASSERT_EQ(script.json({u"print"_s, u"handout"_s, open.reference, u"--out"_s, after}).exit, 0);
    EXPECT_FALSE(textIn(before).contains(u"取りやめ"_s));
    EXPECT_TRUE(textIn(after).contains(u"取りやめ"_s));
}

} // namespace kakehashi::test
