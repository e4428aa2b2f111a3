// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_store.h"

#include "tests/training/hired_desk.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QDate june16(2020, 6, 16);

TrainingClass lesson(TrainingModule module, QDate day = june16, int minutes = 60)
{
    TrainingClass entry;
    entry.day = day;
    entry.parts = {{module, minutes, TrainingMethod::InPerson, u"jma-gown"_s}};
    entry.place = u"3階研修室"_s;
    entry.provider = u"新宿みなと病院"_s;
    entry.trainer = u"架空　一郎"_s;
    return entry;
}

TrainingClass wholeTraining(QDate day = june16)
{
    TrainingClass entry = lesson(TrainingModule::InfectionControlLecture, day, 40);
    entry.parts.append({TrainingModule::InfectionControlPractical, 60, TrainingMethod::InPerson, {}});
    entry.parts.append({TrainingModule::PatientSafetyLecture, 20, TrainingMethod::Video, {}});
    return entry;
}

class TrainingStoreTest : public testing::Test
{
protected:
    TrainingStore training() { return m_desk->training(); }
    Training of(const Referral& referral) { return *training().byReference(referral.reference); }
    qint64 rows(const QString& table)
    {
        return m_desk->database().value(u"SELECT count(*) FROM "_s + table).toLongLong();
    }
    /// Everything that entries about training write to.
    QList<qint64> everything()
    {
        return {rows(u"training_classes"_s), rows(u"training_parts"_s), rows(u"training_attendance"_s),
                rows(u"training_entries"_s), m_desk->audit().count()};
    }
    template<typename Act>
    QString nothingSaved(Act act)
    {
        const QList<qint64> before = everything();
        const QString told = refusal(act);
        EXPECT_FALSE(told.isEmpty());
        EXPECT_EQ(everything(), before) << qPrintable(told);
        return told;
    }

    HiredDesk m_desk;
};

} // namespace

// domain.md §6: a hire creates the training duty; taken back, it is cancelled and stays.
TEST_F(TrainingStoreTest, AHireIsATrainingDutyUntilItIsTakenBack)
{
    EXPECT_TRUE(training().all().isEmpty());
    const Referral referral = m_desk.hired();
    const Training duty = of(referral);
    EXPECT_EQ(duty.hiredOn, QDate(2020, 6, 15));
    EXPECT_EQ(duty.postingReference, m_desk.posting().reference);
    EXPECT_EQ(duty.state(), TrainingState::Planned);
    m_desk->referrals().takeBack(referral.seq, u"誤り"_s);
    ASSERT_EQ(training().all().size(), 1);
    EXPECT_EQ(of(referral).state(), TrainingState::Cancelled);
}

TEST_F(TrainingStoreTest, AHireEnteredAnewIsADutyOfItsOwn)
{
    const Referral referral = m_desk.hired();
    training().enter(lesson(TrainingModule::Other), {hireOf(referral)}, true);
    m_desk->referrals().takeBack(referral.seq, {});
    referral_rules::Step again;
    again.to = Stage::Hired;
    again.day = QDate(2020, 6, 20);
    m_desk->referrals().step(referral.seq, again);
    EXPECT_EQ(training().all().size(), 2);
    EXPECT_EQ(of(referral).state(), TrainingState::Planned);
    EXPECT_EQ(of(referral).hiredOn, QDate(2020, 6, 20));
    EXPECT_EQ(training().of(hireOf(referral))->minutes(), 60) << "what was entered for the first stays there";
}

TEST_F(TrainingStoreTest, OneEntryMarksAWholeClassPresent)
{
    QList<HireKey> people;
    for (int i = 0; i < 4; ++i)
        people.append(hireOf(m_desk.hired(u"受講　%1"_s.arg(i))));
    training().enter(wholeTraining(), people, true);
    EXPECT_EQ(rows(u"training_classes"_s), 1);
    for (const Training& each : training().all()) {
        EXPECT_EQ(each.state(), TrainingState::Complete);
        EXPECT_EQ(each.minutes(), 120);
        ASSERT_EQ(each.sessions.size(), 1);
        EXPECT_EQ(each.sessions.constFirst().held.trainer, u"架空　一郎"_s);
        EXPECT_EQ(each.sessions.constFirst().held.parts.size(), 3);
        EXPECT_EQ(each.sessions.constFirst().held.parts.constFirst().material, u"jma-gown"_s);
    }
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(TrainingStoreTest, APlannedClassIsMarkedOnceItWasHeld)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const HireKey two = hireOf(m_desk.hired(u"受講　二"_s));
    const qint64 seq = training().enter(wholeTraining(QDate(2020, 7, 3)), {one, two}, false).seq;
    EXPECT_EQ(training().of(one)->state(), TrainingState::Planned);
    EXPECT_TRUE(nothingSaved([&] {
                    training().mark(seq, {one, two}, Attendance::Present);
                }).contains(u"future"_s));
    m_desk.onDay(QDate(2020, 7, 3));
    training().mark(seq, {one, two}, Attendance::Present);
    training().mark(seq, {two}, Attendance::Absent);
    EXPECT_EQ(training().of(one)->state(), TrainingState::Complete);
    EXPECT_EQ(training().of(two)->state(), TrainingState::Planned);
    EXPECT_EQ(rows(u"training_attendance"_s), 5) << "nothing is overwritten";
}

TEST_F(TrainingStoreTest, MinutesAreOneToAWholeDay)
{
    const HireKey person = hireOf(m_desk.hired());
    for (const int minutes : {0, -1, 1441}) {
        const auto enter = [&] {
            training().enter(lesson(TrainingModule::PatientSafetyLecture, june16, minutes), {person}, true);
        };
        EXPECT_TRUE(nothingSaved(enter).contains(QString::number(minutes)));
    }
    training().enter(lesson(TrainingModule::PatientSafetyLecture, june16, 1), {person}, true);
    EXPECT_EQ(training().of(person)->minutes(), 1);
    training().enter(lesson(TrainingModule::PatientSafetyLecture, QDate(2020, 6, 17), 1440), {person}, true);
    EXPECT_EQ(training().of(person)->minutes(), 1441);
}

TEST_F(TrainingStoreTest, NothingIsEnteredBeforeTheHireOrAheadOfTheDay)
{
    const HireKey person = hireOf(m_desk.hired());
    const auto on = [&](QDate day, bool held) {
        return [this, person, day, held] {
            training().enter(lesson(TrainingModule::Other, day), {person}, held);
        };
    };
    EXPECT_TRUE(nothingSaved(on(QDate(2020, 6, 14), true)).contains(u"before the hire"_s));
    EXPECT_TRUE(nothingSaved(on(QDate(2020, 6, 14), false)).contains(u"before the hire"_s));
    EXPECT_TRUE(nothingSaved(on(QDate(2020, 7, 1), true)).contains(u"future"_s));
    EXPECT_EQ(refusal(on(QDate(2020, 6, 15), true)), QString());
    EXPECT_EQ(refusal(on(QDate(2020, 7, 1), false)), QString());
}

TEST_F(TrainingStoreTest, APracticalIsPractisedBySomebody)
{
    const auto nobody = [this] {
        training().enter(lesson(TrainingModule::InfectionControlPractical), {}, true);
    };
    EXPECT_TRUE(nothingSaved(nobody).contains(u"who is present"_s));
}

TEST_F(TrainingStoreTest, NobodyIsInTwoClassesAtOnce)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const HireKey two = hireOf(m_desk.hired(u"受講　二"_s));
    TrainingClass morning = lesson(TrainingModule::Other);
    morning.start = QTime(9, 0);
    training().enter(morning, {one}, true);
    TrainingClass other = lesson(TrainingModule::PatientSafetyLecture);
    other.start = QTime(9, 30);
    const Training before = *training().of(two);
    EXPECT_TRUE(nothingSaved([&] {
                    training().enter(other, {two, one}, true);
                }).contains(u"another class"_s));
    EXPECT_EQ(training().of(two)->sessions.size(), before.sessions.size()) << "nor is the other entered";
    other.start = QTime(10, 0);
    training().enter(other, {two, one}, true);
    EXPECT_EQ(training().of(one)->minutes(), 120);
    EXPECT_TRUE(nothingSaved([&] {
                    training().enter(lesson(TrainingModule::Other, june16, 1400), {one}, true);
                }).contains(u"a day has"_s));
}

TEST_F(TrainingStoreTest, OneFaultInAClassKeepsEverybodyOut)
{
    const HireKey hired = hireOf(m_desk.hired(u"受講　一"_s));
    const Referral gone = m_desk.hired(u"受講　二"_s);
    const HireKey taken = hireOf(gone);
    m_desk->referrals().takeBack(gone.seq, {});
    EXPECT_TRUE(nothingSaved([&] {
                    training().enter(wholeTraining(), {hired, taken}, true);
                }).contains(u"taken back"_s));
}

// domain.md §7: the employer reports completion; nothing is reported before it is complete.
TEST_F(TrainingStoreTest, IsReportedOnceCompleteAndAcknowledgedAfterwards)
{
    const HireKey person = hireOf(m_desk.hired());
    const auto report = [&](QDate day) {
        return [this, person, day] { training().report(person, day, ReportWay::Console, {}); };
    };
    training().enter(lesson(TrainingModule::InfectionControlLecture), {person}, true);
    EXPECT_TRUE(nothingSaved(report(QDate(2020, 6, 30))).contains(u"not complete"_s));
    training().enter(wholeTraining(QDate(2020, 6, 18)), {person}, true);
    EXPECT_TRUE(nothingSaved(report(QDate(2020, 6, 17))).contains(u"before the training was complete"_s));
    EXPECT_TRUE(nothingSaved(report(QDate(2020, 7, 1))).contains(u"future"_s));
    EXPECT_TRUE(nothingSaved([&] {
                    training().acknowledge(person, QDate(2020, 6, 20));
                }).contains(u"not reported"_s));
    training().report(person, QDate(2020, 6, 19), ReportWay::Console, u"田中様へ"_s);
    EXPECT_TRUE(nothingSaved(report(QDate(2020, 6, 20))).contains(u"already"_s));
    EXPECT_TRUE(nothingSaved([&] {
                    training().acknowledge(person, QDate(2020, 6, 18));
                }).contains(u"cannot be acknowledged before"_s));
    training().acknowledge(person, QDate(2020, 6, 22));
    m_desk.onDay(QDate(2020, 7, 2));
    const Training told = *training().of(person);
    ASSERT_TRUE(told.report.has_value());
    EXPECT_EQ(told.state(), TrainingState::Reported);
    EXPECT_EQ(told.report->sentOn, QDate(2020, 6, 19));
    EXPECT_EQ(told.report->way, ReportWay::Console);
    EXPECT_EQ(told.report->acknowledgedOn, QDate(2020, 6, 22));
}

TEST_F(TrainingStoreTest, AReportIsTakenBackByALaterEntryAndCanBeMadeAgain)
{
    const HireKey person = hireOf(m_desk.hired());
    const qint64 seq = training().enter(wholeTraining(), {person}, true).seq;
    training().report(person, QDate(2020, 6, 19), ReportWay::Letter, {});
    training().acknowledge(person, QDate(2020, 6, 20));
    EXPECT_TRUE(nothingSaved([&] { training().remove(seq, person, {}); }).contains(u"rests on"_s));
    EXPECT_TRUE(
        nothingSaved([&] { training().mark(seq, {person}, Attendance::Absent); }).contains(u"rests on"_s));
    training().takeBackReport(person, u"誤り"_s);
    EXPECT_EQ(training().of(person)->state(), TrainingState::Complete);
    EXPECT_EQ(rows(u"training_entries"_s), 4);
    training().report(person, QDate(2020, 6, 21), ReportWay::Email, {});
    EXPECT_EQ(training().of(person)->report->sentOn, QDate(2020, 6, 21));
    EXPECT_FALSE(training().of(person)->report->acknowledgedOn.has_value());
}

TEST_F(TrainingStoreTest, ASessionEnteredByMistakeIsRemovedByALaterEntry)
{
    const HireKey person = hireOf(m_desk.hired());
    const qint64 seq = training().enter(wholeTraining(), {person}, true).seq;
    training().remove(seq, person, u"別人"_s);
    EXPECT_EQ(training().of(person)->state(), TrainingState::Planned);
    EXPECT_TRUE(training().of(person)->sessions.isEmpty());
    EXPECT_EQ(rows(u"training_attendance"_s), 2);
}

// 地域医療介護総合確保基金: annex 1 (7), 研修に伴う費用負担.
TEST_F(TrainingStoreTest, WhoPaysIsRecordedAndTheNewestEntryHolds)
{
    const HireKey person = hireOf(m_desk.hired());
    EXPECT_FALSE(training().of(person)->payer.has_value());
    training().setPayer(person, TrainingPayer::Employer, {});
    training().setPayer(person, TrainingPayer::Fund, u"都が委託"_s);
    EXPECT_EQ(training().of(person)->payer, TrainingPayer::Fund);
    EXPECT_EQ(rows(u"training_entries"_s), 2);
}

TEST_F(TrainingStoreTest, EveryEntryIsAudited)
{
    const HireKey person = hireOf(m_desk.hired());
    const auto audited = [this](auto act) {
        const qint64 before = m_desk->audit().count();
        act();
        return m_desk->audit().count() - before;
    };
    EXPECT_EQ(audited([&] { training().enter(wholeTraining(), {person}, true); }), 1);
    EXPECT_EQ(audited([&] { training().setPayer(person, TrainingPayer::Fund, {}); }), 1);
    EXPECT_EQ(audited([&] { training().report(person, june16, ReportWay::Letter, {}); }), 1);
    EXPECT_EQ(audited([&] { training().acknowledge(person, june16); }), 1);
    EXPECT_EQ(audited([&] { training().takeBackReport(person, {}); }), 2) << "the acknowledgement too";
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(TrainingStoreTest, TheTermOfTrainingIsASettingOfTheDesk)
{
    DeskSettings settings = m_desk->settings();
    EXPECT_EQ(settings.trainingDueDays, 14);
    EXPECT_TRUE(settings.keepsLedgers);
    settings.trainingDueDays = 7;
    settings.keepsLedgers = false;
    m_desk->changeSettings(settings);
    m_desk.onDay(QDate(2020, 7, 1));
    EXPECT_EQ(m_desk->settings().trainingDueDays, 7);
    EXPECT_FALSE(m_desk->settings().keepsLedgers);
    for (const int days : {0, 366}) {
        settings.trainingDueDays = days;
        EXPECT_TRUE(refusal([&] { m_desk->changeSettings(settings); }).contains(QString::number(days)));
    }
}

} // namespace kakehashi::test
