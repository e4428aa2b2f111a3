// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered about training whole or not at all, and how it ends, as scripts do it.
#include "tests/end_to_end/after_the_hire.h"

#include <QFileInfo>

namespace kakehashi::test {

TEST_F(AfterTheHire, AReportWithAnAcknowledgementThatCannotBeIsNotEnteredEither)
{
    completeTraining();
    const qint64 before = desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger();
    for (const QString& acknowledged : {u"2020-06-03"_s, u"2020-06-11"_s}) {
        const Ran ran = on(u"2020-06-10"_s, {u"training"_s, u"report"_s, referral, u"--date"_s,
                                             u"2020-06-04"_s, u"--acknowledged"_s, acknowledged});
        EXPECT_EQ(ran.exit, 3);
        EXPECT_FALSE(ran.err.isEmpty());
    }
    EXPECT_TRUE(desk.json({u"training"_s, u"show"_s, referral}).json()["report"_L1].isNull());
    EXPECT_EQ(desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger(), before);
}

TEST_F(AfterTheHire, TheSameClassWithoutATimeIsNotRecordedTwice)
{
    ASSERT_EQ(recorded(u"patient_safety_lecture"_s, u"60"_s).exit, 0);
    const Ran again = recorded(u"patient_safety_lecture"_s, u"60"_s);
    EXPECT_EQ(again.exit, 3);
    EXPECT_TRUE(again.err.contains(u"already"_s)) << qPrintable(again.err);
    EXPECT_EQ(desk.json({u"training"_s, u"show"_s, referral}).json()["minutes"_L1].toInt(), 60);
}

TEST_F(AfterTheHire, TrainingOfSomebodyWhoLeftEnds)
{
    ASSERT_EQ(on(u"2020-06-10"_s,
                 {u"hire"_s, u"enter"_s, referral, u"--what"_s, u"ended"_s, u"--note"_s, u"転居"_s})
                  .exit,
              0);
    const QJsonObject shown = on(u"2020-07-10"_s, {u"training"_s, u"show"_s, referral}).json();
    EXPECT_EQ(shown["state"_L1].toString(), u"ended"_s);
    EXPECT_EQ(shown["left_on"_L1].toString(), u"2020-06-10"_s);
    EXPECT_EQ(on(u"2020-07-10"_s, {u"training"_s, u"list"_s, u"--late"_s}).json()["total"_L1].toInt(), 0);
    ASSERT_EQ(desk.json({u"hire"_s, u"back"_s, referral, u"--what"_s, u"ended"_s}).exit, 0);
    EXPECT_EQ(on(u"2020-07-10"_s, {u"training"_s, u"list"_s, u"--late"_s}).json()["total"_L1].toInt(), 1);
}

TEST_F(AfterTheHire, TheAttendanceSheetOfAClassIsPrinted)
{
    const qint64 seq = recorded(u"patient_safety_lecture"_s, u"60"_s)
                           .json()["sessions"_L1]
                           .toArray()
                           .first()["class"_L1]
                           .toInteger();
    const QString file = path(u"sheet.pdf"_s);
    const Ran ran = desk.json({u"print"_s, u"attendance-sheet"_s, QString::number(seq), u"--out"_s, file});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()["rows"_L1].toInt(), 1);
    const QString text = textIn(file);
    for (const QString& words : {u"研修出席表"_s, u"見本　桜"_s, u"60分"_s, u"署名"_s})
        EXPECT_TRUE(text.contains(comparable(words))) << qPrintable(words);
    EXPECT_FALSE(text.contains(posting["institution_id"_L1].toString()));
    EXPECT_EQ(desk.json({u"print"_s, u"attendance-sheet"_s, u"999"_s, u"--out"_s, path(u"no.pdf"_s)}).exit,
              2);
    EXPECT_EQ(desk.json({u"print"_s, u"attendance-sheet"_s, u"--out"_s, path(u"no.pdf"_s)}).exit, 2);
    EXPECT_FALSE(QFileInfo::exists(path(u"no.pdf"_s)));
}

TEST_F(AfterTheHire, WhoPaysCanBecomeUnknownAgain)
{
    const auto payer = [this](const QString& by) -> QJsonValue {
        return desk.json({u"training"_s, u"payer"_s, referral, u"--by"_s, by}).json()["payer"_L1];
    };
    EXPECT_EQ(payer(u"fund"_s).toString(), u"fund"_s);
    EXPECT_TRUE(payer(u"unknown"_s).isNull());
}

} // namespace kakehashi::test
