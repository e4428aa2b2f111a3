// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

TrainingSession session(const QList<TrainingPart>& parts, QDate day,
                        Attendance attendance = Attendance::Present)
{
    static qint64 next = 0;
    TrainingClass held;
    held.seq = ++next;
    held.day = day;
    held.parts = parts;
    return {held, attendance};
}

TrainingPart part(TrainingModule module, int minutes, TrainingMethod method = TrainingMethod::InPerson)
{
    return {module, minutes, method, {}};
}

Training hiredOn(QDate day)
{
    Training training;
    training.hiredOn = day;
    return training;
}

const QDate june15(2020, 6, 15);

Training complete(int minutesEach = 40, TrainingMethod practical = TrainingMethod::InPerson)
{
    Training training = hiredOn(june15);
    training.sessions = {
        session({part(TrainingModule::InfectionControlLecture, minutesEach, TrainingMethod::Video),
                 part(TrainingModule::PatientSafetyLecture, minutesEach, TrainingMethod::Video)},
                QDate(2020, 6, 16)),
        session({part(TrainingModule::InfectionControlPractical, minutesEach, practical)},
                QDate(2020, 6, 18))};
    return training;
}

QStringList warned(const Training& training)
{
    QStringList fields;
    for (const Problem& problem : training.warnings()) {
        EXPECT_EQ(problem.severity, Severity::Warning);
        fields.append(problem.field);
    }
    return fields;
}

} // namespace

// domain.md §7: planned → in progress → complete → reported.
TEST(Training, GoesThroughItsStates)
{
    Training training = hiredOn(june15);
    EXPECT_EQ(training.state(), TrainingState::Planned);
    training.sessions = {session({part(TrainingModule::Other, 60)}, june15, Attendance::Enrolled)};
    EXPECT_EQ(training.state(), TrainingState::Planned) << "enrolled is not present";
    training.sessions.first().attendance = Attendance::Present;
    EXPECT_EQ(training.state(), TrainingState::InProgress);
    training = complete();
    EXPECT_EQ(training.state(), TrainingState::Complete);
    EXPECT_EQ(training.completedOn(), QDate(2020, 6, 18));
    EXPECT_EQ(training.minutes(), 120);
    EXPECT_EQ(training.minutesOf(TrainingModule::PatientSafetyLecture), 40);
    training.report = TrainingReport{QDate(2020, 6, 19), ReportWay::Console, {}, {}};
    EXPECT_EQ(training.state(), TrainingState::Reported);
    training.cancelled = true;
    EXPECT_EQ(training.state(), TrainingState::Cancelled);
}

TEST(Training, IsIncompleteWithoutAnyOneOfTheThree)
{
    for (const TrainingModule missing : requiredModules()) {
        Training training = complete();
        for (TrainingSession& each : training.sessions)
            each.held.parts.removeIf([missing](const TrainingPart& p) { return p.module == missing; });
        EXPECT_EQ(training.state(), TrainingState::InProgress);
        EXPECT_EQ(training.missing(), QList<TrainingModule>{missing});
        EXPECT_FALSE(training.completedOn().has_value());
    }
}

// Annex 1 (7): 少なくとも2時間程度の内容とすることが望ましい: a warning, never a bar.
TEST(Training, UnderTwoHoursIsAWarningThatBarsNothing)
{
    EXPECT_TRUE(warned(complete(40)).isEmpty());
    const Training shorter = complete(39);
    EXPECT_EQ(warned(shorter), QStringList{u"minutes"_s});
    EXPECT_EQ(shorter.state(), TrainingState::Complete);
}

// domain.md §7: practical, in person; lectures may be video.
TEST(Training, APracticalByVideoIsAWarningThatBarsNothing)
{
    const Training watched = complete(40, TrainingMethod::Video);
    EXPECT_EQ(warned(watched), QStringList{u"infection_control_practical"_s});
    EXPECT_EQ(watched.state(), TrainingState::Complete);
}

TEST(Training, IsLateOnceTheDaysHavePassedUnlessReported)
{
    Training training = complete();
    EXPECT_FALSE(training.isLate(june15.addDays(14), 14));
    EXPECT_TRUE(training.isLate(june15.addDays(15), 14));
    training.report = TrainingReport{QDate(2020, 6, 19), ReportWay::Letter, {}, {}};
    EXPECT_FALSE(training.isLate(june15.addDays(400), 14));
    training.report.reset();
    training.cancelled = true;
    EXPECT_FALSE(training.isLate(june15.addDays(400), 14));
}

TEST(Training, LateOnesComeFirst)
{
    Training late = hiredOn(june15);
    late.hire = {1, 1};
    Training later = hiredOn(june15.addDays(10));
    later.hire = {2, 1};
    Training reported = complete();
    reported.hire = {3, 1};
    reported.report = TrainingReport{QDate(2020, 6, 19), ReportWay::Letter, {}, {}};
    Training done = complete();
    done.hire = {4, 1};
    done.hiredOn = june15.addDays(9);
    QList<Training> all{reported, done, later, late};
    sortByUrgency(all, june15.addDays(15), 14);
    QList<qint64> order;
    for (const Training& each : all)
        order.append(each.hire.referral);
    EXPECT_EQ(order, (QList<qint64>{1, 2, 4, 3}));
}

TEST(TrainingClass, OverlapsOnlyWhereBothTimesAreKnown)
{
    TrainingClass one = session({part(TrainingModule::Other, 60)}, june15).held;
    TrainingClass two = one;
    EXPECT_FALSE(one.overlaps(two)) << "times unknown";
    one.start = QTime(9, 0);
    two.start = QTime(10, 0);
    EXPECT_FALSE(one.overlaps(two)) << "one ends as the other begins";
    two.start = QTime(9, 59);
    EXPECT_TRUE(one.overlaps(two));
    EXPECT_TRUE(two.overlaps(one));
    one.start = QTime(23, 30);
    two.day = june15.addDays(1);
    two.start = QTime(0, 15);
    EXPECT_TRUE(one.overlaps(two)) << "past midnight";
}

} // namespace kakehashi::test
