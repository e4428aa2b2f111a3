// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a class, who was there, and that nobody is in the same one twice.
#include "core/training/training_store.h"

#include "tests/training/hired_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QDate classDay(2020, 6, 16);

TrainingClass teaching(const QList<TrainingModule>& modules, std::optional<QTime> start = std::nullopt)
{
    TrainingClass entry;
    entry.day = classDay;
    entry.start = start;
    entry.provider = u"新宿みなと病院"_s;
    for (const TrainingModule module : modules)
        entry.parts.append({module, 40, TrainingMethod::InPerson, {}});
    return entry;
}

class ClassMembersTest : public testing::Test
{
protected:
    TrainingStore training() { return m_desk->training(); }
    QString entered(const TrainingClass& entry, const QList<HireKey>& people, bool held = true)
    {
        const qint64 before = m_desk->audit().count();
        const QString told = refusal([&] { training().enter(entry, people, held); });
        EXPECT_EQ(m_desk->audit().count(), before + (told.isEmpty() ? 1 : 0)) << "nothing half-saved";
        return told;
    }
    std::optional<Attendance> markOf(const HireKey& hire)
    {
        const Training taken = training().of(hire).value();
        return taken.sessions.isEmpty() ? std::nullopt
                                        : std::optional(taken.sessions.constFirst().attendance);
    }

    HiredDesk m_desk;
};

} // namespace

// Issue, bad input: two classes at once for one person.
TEST_F(ClassMembersTest, TheSameClassWithoutATimeIsNotEnteredTwiceForOnePerson)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const HireKey two = hireOf(m_desk.hired(u"受講　二"_s));
    const TrainingClass whole = teaching(requiredModules());
    EXPECT_EQ(entered(whole, {one}), QString());
    for (const bool held : {true, false}) {
        const QString told = entered(whole, {two, one}, held);
        EXPECT_TRUE(told.contains(u"already"_s) && told.contains(u"2020-06-16"_s)) << qPrintable(told);
    }
    EXPECT_EQ(training().of(one)->minutes(), 120);
    EXPECT_TRUE(training().of(two)->sessions.isEmpty()) << "nor is the other entered";
}

TEST_F(ClassMembersTest, OneTimeAloneDoesNotTellTwoClassesApart)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const QList<TrainingModule> lecture{TrainingModule::PatientSafetyLecture};
    EXPECT_EQ(entered(teaching(lecture, QTime(9, 0)), {one}), QString());
    EXPECT_TRUE(entered(teaching(lecture), {one}).contains(u"already"_s));
    EXPECT_EQ(entered(teaching(lecture, QTime(13, 0)), {one}), QString()) << "both begin at known times";
    EXPECT_EQ(training().of(one)->minutes(), 80);
}

TEST_F(ClassMembersTest, OtherModulesOnTheSameDayAndTheSameOnAnotherArePossible)
{
    const HireKey one = hireOf(m_desk.hired());
    for (const TrainingModule module : requiredModules())
        EXPECT_EQ(entered(teaching({module}), {one}), QString());
    TrainingClass next = teaching({TrainingModule::InfectionControlPractical});
    next.day = classDay.addDays(1);
    EXPECT_EQ(entered(next, {one}), QString());
    EXPECT_EQ(training().of(one)->minutes(), 160);
}

TEST_F(ClassMembersTest, WhoWasAbsentOrTakenOutCanTakeTheClassAfterAll)
{
    const HireKey one = hireOf(m_desk.hired());
    const TrainingClass whole = teaching(requiredModules());
    const qint64 first = training().enter(whole, {one}, true).seq;
    training().mark(first, {one}, Attendance::Absent);
    const qint64 second = training().enter(whole, {one}, true).seq;
    EXPECT_TRUE(refusal([&] { training().mark(first, {one}, Attendance::Present); }).contains(u"already"_s));
    training().remove(second, one, u"誤り"_s);
    training().mark(first, {one}, Attendance::Present);
    EXPECT_EQ(training().of(one)->minutes(), 120);
}

TEST_F(ClassMembersTest, MarkingEverybodyPresentLeavesOutWhoseHireWasTakenBackOrWhoLeft)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const Referral gone = m_desk.hired(u"受講　二"_s);
    const HireKey left = hireOf(m_desk.hired(u"受講　三"_s));
    const qint64 seq = training().enter(teaching(requiredModules()), {one, hireOf(gone), left}, false).seq;
    m_desk->referrals().takeBack(gone.seq, u"誤り"_s);
    m_desk->tenures().enter(left, {TenureKind::Ended, classDay.addDays(-1), std::nullopt, u"転居"_s});
    EXPECT_EQ(training().markEverybodyPresent(seq), QList<HireKey>{one});
    EXPECT_EQ(markOf(one), Attendance::Present);
    EXPECT_EQ(markOf(hireOf(gone)), Attendance::Enrolled);
    EXPECT_EQ(markOf(left), Attendance::Enrolled);
    training().remove(seq, hireOf(gone), u"採用取消し"_s);
    EXPECT_EQ(markOf(hireOf(gone)), std::nullopt);
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(ClassMembersTest, AnAbsenceThatWasNotedStaysWhenEverybodyIsMarkedPresent)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const HireKey two = hireOf(m_desk.hired(u"受講　二"_s));
    const qint64 seq = training().enter(teaching(requiredModules()), {one, two}, false).seq;
    training().mark(seq, {two}, Attendance::Absent);
    EXPECT_EQ(training().markEverybodyPresent(seq), QList<HireKey>{one});
    EXPECT_EQ(markOf(two), Attendance::Absent);
    const qint64 before = m_desk->audit().count();
    EXPECT_TRUE(refusal([&] { training().markEverybodyPresent(seq); }).contains(u"marked already"_s));
    EXPECT_EQ(m_desk->audit().count(), before);
    training().mark(seq, {two}, Attendance::Present);
    EXPECT_EQ(markOf(two), Attendance::Present) << "one person alone, who came after all";
}

TEST_F(ClassMembersTest, MembersOfAClassAreThoseEmployedOnItsDay)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const Referral gone = m_desk.hired(u"受講　二"_s);
    const qint64 seq = training().enter(teaching(requiredModules()), {one, hireOf(gone)}, false).seq;
    EXPECT_EQ(training().membersOf(seq).size(), 2);
    m_desk->referrals().takeBack(gone.seq, {});
    const auto members = training().membersOf(seq);
    ASSERT_EQ(members.size(), 1);
    EXPECT_EQ(members.constFirst().first.hire, one);
    EXPECT_EQ(members.constFirst().second, Attendance::Enrolled);
    EXPECT_FALSE(refusal([&] { training().membersOf(seq + 1); }).isEmpty());
}

TEST_F(ClassMembersTest, ThatNobodyKnowsWhoPaysTakesBackWhatWasEntered)
{
    const HireKey one = hireOf(m_desk.hired());
    training().setPayer(one, TrainingPayer::Employer, {});
    training().setPayer(one, TrainingPayer::Fund, {});
    training().setPayer(one, std::nullopt, u"確認中"_s);
    EXPECT_FALSE(training().of(one)->payer.has_value());
    training().setPayer(one, TrainingPayer::Prefecture, {});
    EXPECT_EQ(training().of(one)->payer, TrainingPayer::Prefecture);
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

} // namespace kakehashi::test
