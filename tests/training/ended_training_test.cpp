// SPDX-License-Identifier: GPL-3.0-or-later
// Training of who has left: nobody can give it any more, and nobody is chased for it.
#include "core/training/training_store.h"

#include "tests/training/hired_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QDate lastDay(2020, 6, 24);

class EndedTrainingTest : public testing::Test
{
protected:
    void take(QDate day)
    {
        TrainingClass held;
        held.day = day;
        held.provider = u"新宿みなと病院"_s;
        for (const TrainingModule module : requiredModules())
            held.parts.append({module, 40, TrainingMethod::InPerson, {}});
        m_desk->training().enter(held, {m_hire}, true);
    }
    void leave(QDate day = lastDay)
    {
        m_desk->tenures().enter(m_hire, {TenureKind::Ended, day, std::nullopt, u"転居"_s});
    }
    Training training() { return m_desk->training().of(m_hire).value(); }
    bool isLate() { return training().isLate(m_desk->today(), m_desk->settings().trainingDueDays); }

    HiredDesk m_desk;
    HireKey m_hire = hireOf(m_desk.hired());
};

} // namespace

TEST_F(EndedTrainingTest, WhoLeftWithoutTheWholeTrainingIsLateNoMore)
{
    EXPECT_TRUE(isLate());
    leave();
    EXPECT_EQ(training().state(), TrainingState::Ended);
    EXPECT_EQ(codeOf(training().state()), u"ended"_s);
    EXPECT_EQ(training().leftOn, lastDay);
    EXPECT_FALSE(isLate());
}

TEST_F(EndedTrainingTest, TakenBackTheTrainingIsDueAgain)
{
    leave();
    m_desk->tenures().takeBack(m_hire, TenureKind::Ended, u"別人"_s);
    EXPECT_EQ(training().state(), TrainingState::Planned);
    EXPECT_FALSE(training().leftOn.has_value());
    EXPECT_TRUE(isLate());
    leave(QDate(2020, 6, 25));
    EXPECT_EQ(training().leftOn, QDate(2020, 6, 25)) << "entered anew";
}

TEST_F(EndedTrainingTest, WhatWasCompleteBeforeIsNotLateAndCanStillBeReported)
{
    take(QDate(2020, 6, 16));
    leave();
    EXPECT_EQ(training().state(), TrainingState::Complete);
    EXPECT_FALSE(isLate());
    m_desk->training().report(m_hire, QDate(2020, 6, 29), ReportWay::Letter, {});
    EXPECT_EQ(training().state(), TrainingState::Reported);
}

TEST_F(EndedTrainingTest, WhatIsIncompleteIsNotReported)
{
    leave();
    EXPECT_TRUE(refusal([&] {
                    m_desk->training().report(m_hire, QDate(2020, 6, 29), ReportWay::Letter, {});
                }).contains(u"not complete"_s));
}

TEST_F(EndedTrainingTest, NothingIsTaughtAfterTheLastDayButWhatWasCanBeEnteredLater)
{
    leave();
    const QString told = refusal([&] { take(lastDay.addDays(1)); });
    EXPECT_TRUE(told.contains(u"left on 2020-06-24"_s)) << qPrintable(told);
    EXPECT_TRUE(training().sessions.isEmpty());
    take(lastDay);
    EXPECT_EQ(training().state(), TrainingState::Complete);
}

TEST_F(EndedTrainingTest, WhoLeftComesAfterWhatIsStillToBeDone)
{
    leave();
    const Referral fresh = m_desk.hired(u"新人　二"_s, QDate(2020, 6, 29));
    QList<Training> trainings = m_desk->training().all();
    sortByUrgency(trainings, m_desk->today(), 14);
    EXPECT_EQ(trainings.constFirst().reference, fresh.reference);
}

} // namespace kakehashi::test
