// SPDX-License-Identifier: GPL-3.0-or-later
// From a hire to a reported training and both ledgers, as scripts and administrators do it.
#include "tests/end_to_end/after_the_hire.h"

#include <QFile>
#include <QFileInfo>

namespace kakehashi::test {
namespace {

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
    return opened.readAll();
}

} // namespace

TEST_F(AfterTheHire, TheHireIsListedWithItsPlanAndIsLateAfterTwoWeeks)
{
    const QJsonObject listed = desk.json({u"training"_s, u"list"_s}).json();
    ASSERT_EQ(listed["total"_L1].toInt(), 1);
    const QJsonObject duty = listed["trainings"_L1].toArray().first().toObject();
    EXPECT_EQ(duty["reference"_L1].toString(), referral);
    EXPECT_EQ(duty["state"_L1].toString(), u"planned"_s);
    EXPECT_EQ(duty["missing"_L1].toArray().size(), 3);
    const QJsonArray plan = desk.json({u"training"_s, u"show"_s, referral}).json()["plan"_L1].toArray();
    ASSERT_GT(plan.size(), 3);
    EXPECT_TRUE(plan.first()["required"_L1].toBool());
    EXPECT_EQ(on(u"2020-06-16"_s, {u"training"_s, u"list"_s, u"--late"_s}).json()["total"_L1].toInt(), 0);
    EXPECT_EQ(on(u"2020-06-17"_s, {u"training"_s, u"list"_s, u"--late"_s}).json()["total"_L1].toInt(), 1);
    EXPECT_EQ(desk.json({u"training"_s, u"materials"_s}).json()["total"_L1].toInt(), 14);
}

TEST_F(AfterTheHire, IsTrainedReportedAndFoundInBothLedgers)
{
    completeTraining();
    const QJsonObject done = desk.json({u"training"_s, u"show"_s, referral}).json();
    EXPECT_EQ(done["state"_L1].toString(), u"complete"_s);
    EXPECT_EQ(done["minutes"_L1].toInt(), 120);
    EXPECT_TRUE(done["warnings"_L1].toArray().isEmpty());
    const Ran reported = on(u"2020-06-10"_s, {u"training"_s, u"report"_s, referral, u"--date"_s,
                                              u"2020-06-04"_s, u"--acknowledged"_s, u"2020-06-05"_s});
    ASSERT_EQ(reported.exit, 0) << qPrintable(reported.err);
    EXPECT_EQ(reported.json()["state"_L1].toString(), u"reported"_s);
    EXPECT_EQ(reported.json()["report"_L1].toObject()["acknowledged_on"_L1].toString(), u"2020-06-05"_s);
    for (const auto& [paper, operand, words] :
         {std::tuple{u"training-record"_s, referral, u"感染管理（実技実習）"_s},
          std::tuple{u"training-report"_s, referral, u"研修受講完了のお知らせ"_s},
          std::tuple{u"job-order-ledger"_s, referral, u"求人管理簿"_s},
          std::tuple{u"applicant-ledger"_s, referral, u"求職管理簿"_s}}) {
        const QString file = path(paper + u".pdf"_s);
        const Ran ran = on(u"2020-06-10"_s, {u"print"_s, paper, operand, u"--out"_s, file});
        ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
        const QString text = textIn(file);
        EXPECT_TRUE(text.contains(comparable(words))) << qPrintable(paper);
        EXPECT_TRUE(text.contains(comparable(u"見本　桜"_s))) << qPrintable(paper);
        EXPECT_TRUE(text.contains(comparable(posting["institution_name"_L1].toString())))
            << qPrintable(paper);
        EXPECT_FALSE(text.contains(posting["institution_id"_L1].toString())) << qPrintable(paper);
    }
    EXPECT_EQ(desk.json({u"check"_s}).exit, 0);
}

TEST_F(AfterTheHire, WhatCannotBeSaysWhyAndLeavesNothing)
{
    const qint64 before = desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger();
    const QList<Ran> refused{
        recorded(u"patient_safety_lecture"_s, u"0"_s),
        recorded(u"patient_safety_lecture"_s, u"1441"_s),
        recorded(u"patient_safety_lecture"_s, u"60"_s, u"video"_s, u"2020-06-01"_s),
        recorded(u"patient_safety_lecture"_s, u"60"_s, u"video"_s, u"2020-06-11"_s),
        on(u"2020-06-10"_s, {u"training"_s, u"report"_s, referral, u"--date"_s, u"2020-06-04"_s}),
        on(u"2020-06-10"_s, {u"print"_s, u"training-report"_s, referral, u"--out"_s, path(u"no.pdf"_s)})};
    for (const Ran& ran : refused) {
        EXPECT_EQ(ran.exit, 3);
        EXPECT_FALSE(ran.err.isEmpty());
    }
    const QList<Ran> wrong{recorded(u"cooking"_s, u"60"_s),
                           recorded(u"other"_s, u"long"_s),
                           recorded(u"other"_s, u"60"_s, u"dream"_s),
                           desk.json({u"training"_s, u"show"_s, u"S13-2020-999999"_s}),
                           desk.json({u"training"_s, u"record"_s}),
                           desk.json({u"training"_s}),
                           desk.json({u"hire"_s, u"enter"_s, referral}),
                           desk.json({u"ledger"_s})};
    for (const Ran& ran : wrong) {
        EXPECT_EQ(ran.exit, 2) << qPrintable(ran.err);
        EXPECT_FALSE(ran.err.isEmpty());
    }
    EXPECT_EQ(
        desk.json({u"print"_s, u"training-record"_s, referral, u"--out"_s, path(u"no/where.pdf"_s)}).exit, 3);
    EXPECT_FALSE(QFileInfo::exists(path(u"no.pdf"_s)));
    EXPECT_EQ(desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger(), before);
    EXPECT_EQ(desk.json({u"training"_s, u"show"_s, referral}).json()["sessions"_L1].toArray().size(), 0);
}

TEST_F(AfterTheHire, WarningsBarNothing)
{
    ASSERT_EQ(recorded(u"infection_control_lecture"_s, u"10"_s).exit, 0);
    ASSERT_EQ(recorded(u"patient_safety_lecture"_s, u"10"_s).exit, 0);
    const Ran ran = recorded(u"infection_control_practical"_s, u"10"_s, u"video"_s);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.json()["state"_L1].toString(), u"complete"_s);
    EXPECT_EQ(ran.json()["warnings"_L1].toArray().size(), 2);
}

TEST_F(AfterTheHire, OneEntryRecordsAClass)
{
    const QString other = hired(u"見本　梅"_s);
    const Ran ran = on(u"2020-06-10"_s, {u"training"_s, u"record"_s, referral, other, u"--module"_s,
                                         u"other"_s, u"--date"_s, u"2020-06-03"_s, u"--minutes"_s, u"30"_s,
                                         u"--method"_s, u"in_person"_s, u"--provider"_s, u"東京都"_s});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const QJsonArray both = ran.json()["trainings"_L1].toArray();
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both[0]["minutes"_L1].toInt(), 30);
    EXPECT_EQ(both[1]["minutes"_L1].toInt(), 30);
}

TEST_F(AfterTheHire, WhetherPeopleStayedIsAskedAndRecorded)
{
    EXPECT_EQ(on(u"2020-12-02"_s, {u"hire"_s, u"list"_s, u"--due"_s})
                  .json()["hires"_L1]
                  .toArray()
                  .first()["due"_L1]
                  .toString(),
              u"six_months"_s);
    const Ran ran = on(u"2020-12-03"_s, {u"hire"_s, u"enter"_s, referral, u"--what"_s, u"six_months"_s,
                                         u"--method"_s, u"phone"_s});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_FALSE(ran.json()["left_within_six_months"_L1].toBool(true));
    EXPECT_EQ(on(u"2020-12-03"_s, {u"hire"_s, u"list"_s, u"--due"_s}).json()["total"_L1].toInt(), 0);
}

// domain.md §4: agencies get numbers; the institution ID is for the ministry and prefectures only.
TEST_F(AfterTheHire, EachAudienceGetsItsOwnFile)
{
    const QByteArray id = posting["institution_id"_L1].toString().toUtf8();
    const QByteArray name = posting["institution_name"_L1].toString().toUtf8();
    ASSERT_FALSE(id.isEmpty());
    for (const QString& audience :
         {u"prefectures"_s, u"labour_bureau"_s, u"jma"_s, u"nursing_association"_s, u"nurse_center"_s,
          u"radiological"_s, u"clinical_engineer"_s, u"laboratory"_s, u"agencies"_s, u"public"_s}) {
        const QString file = path(audience + u".csv"_s);
        const Ran ran = desk.json({u"export"_s, u"--audience"_s, audience, u"--out"_s, file});
        ASSERT_EQ(ran.exit, 0) << qPrintable(audience + ran.err);
        const QByteArray bytes = bytesOf(file);
        const bool hasNurses =
            QStringList{u"prefectures"_s, u"labour_bureau"_s, u"nursing_association"_s, u"nurse_center"_s}
                .contains(audience);
        EXPECT_EQ(bytes.contains(id), audience == u"prefectures"_s) << qPrintable(audience);
        EXPECT_EQ(bytes.contains(name), hasNurses) << qPrintable(audience);
        EXPECT_EQ(
            desk.json({u"export"_s, u"--audience"_s, audience, u"--out"_s, path(audience + u".xlsx"_s)}).exit,
            0);
    }
    const Ran empty = desk.json({u"export"_s, u"--audience"_s, u"jma"_s, u"--prefecture"_s, u"沖縄県"_s,
                                 u"--out"_s, path(u"empty.csv"_s)});
    EXPECT_EQ(empty.exit, 0);
    EXPECT_EQ(empty.json()["postings"_L1].toInt(), 0);
    EXPECT_FALSE(empty.err.isEmpty()) << "says so";
    EXPECT_TRUE(QFileInfo::exists(path(u"empty.csv"_s)));
    EXPECT_EQ(desk.json({u"print"_s, u"counts"_s, u"--out"_s, path(u"counts.pdf"_s)}).exit, 0);
    EXPECT_TRUE(textIn(path(u"counts.pdf"_s)).contains(comparable(u"新宿区"_s)));
}

TEST_F(AfterTheHire, LedgersAreWrittenAndAnEmptyPeriodSaysSo)
{
    const QString file = path(u"ledger.csv"_s);
    EXPECT_EQ(desk.json({u"ledger"_s, u"applicants"_s, u"--out"_s, file}).json()["rows"_L1].toInt(), 1);
    EXPECT_TRUE(bytesOf(file).contains("見本　桜"));
    const Ran empty = desk.json({u"print"_s, u"applicant-ledger"_s, u"--from"_s, u"2019-01-01"_s,
                                 u"--until"_s, u"2019-12-31"_s, u"--out"_s, path(u"empty.pdf"_s)});
    EXPECT_EQ(empty.exit, 0);
    EXPECT_FALSE(empty.err.isEmpty());
    EXPECT_TRUE(textIn(path(u"empty.pdf"_s)).contains(comparable(u"この期間に該当するものはありません"_s)));
    EXPECT_EQ(desk.json({u"ledger"_s, u"dispose"_s}).json()["total"_L1].toInt(), 0);
    const Ran later = on(u"2030-01-01"_s, {u"ledger"_s, u"dispose"_s});
    const QString first = later.json()["entries"_L1].toArray().first()["reference"_L1].toString();
    EXPECT_FALSE(later.json()["disposed"_L1].toBool()) << "only offered";
    EXPECT_TRUE(on(u"2030-01-01"_s, {u"ledger"_s, u"dispose"_s, first, u"--confirm"_s})
                    .json()["disposed"_L1]
                    .toBool());
    EXPECT_EQ(on(u"2030-01-01"_s, {u"ledger"_s, u"disposals"_s}).json()["total"_L1].toInt(), 1);
    const QJsonArray figures =
        desk.json({u"ledger"_s, u"figures"_s, u"--year"_s, u"2020"_s}).json()["occupations"_L1].toArray();
    EXPECT_EQ(figures[3]["hires"_L1].toInt(), 1);
}

TEST_F(AfterTheHire, ACertificateIsPrintedOnceTrainingIsComplete)
{
    const QString file = path(u"certificate.pdf"_s);
    const QStringList print{u"print"_s, u"training-certificate"_s, referral, u"--out"_s, file};
    const Ran early = on(u"2020-06-10"_s, print);
    EXPECT_EQ(early.exit, 3);
    EXPECT_TRUE(early.err.contains(u"not complete"_s)) << qPrintable(early.err);
    EXPECT_FALSE(QFileInfo::exists(file));
    completeTraining();
    ASSERT_EQ(on(u"2020-06-10"_s, print).exit, 0);
    const QString text = textIn(file);
    for (const QString& words : {u"研修修了証"_s, u"見本　桜"_s, u"感染管理"_s, u"40分"_s, u"120分"_s,
                                 u"東京"_s, u"令和2年6月3日"_s})
        EXPECT_TRUE(text.contains(comparable(words).remove(u'　'))) << qPrintable(words);
    EXPECT_FALSE(text.contains(posting["institution_id"_L1].toString()));
}

TEST_F(AfterTheHire, ThePlanIsEditedWithReasonsAndTheRequiredThreeStay)
{
    const auto plan = [this] {
        return desk.json({u"training"_s, u"show"_s, referral}).json()["plan"_L1].toArray();
    };
    const qsizetype before = plan().size();
    EXPECT_EQ(desk.json({u"training"_s, u"plan-add"_s, referral, u"--module"_s, u"other"_s, u"--topic"_s,
                         u"電子カルテ"_s})
                  .exit,
              3)
        << "every change says why";
    ASSERT_EQ(desk.json({u"training"_s, u"plan-add"_s, referral, u"--module"_s, u"other"_s, u"--topic"_s,
                         u"電子カルテ"_s, u"--note"_s, u"希望"_s})
                  .exit,
              0);
    ASSERT_EQ(plan().size(), before + 1);
    const Ran required = desk.json({u"training"_s, u"plan-remove"_s, referral, u"--item"_s,
                                    u"patient_safety_lecture"_s, u"--note"_s, u"不要"_s});
    EXPECT_EQ(required.exit, 3);
    EXPECT_TRUE(required.err.contains(u"required"_s));
    ASSERT_EQ(desk.json({u"training"_s, u"plan-remove"_s, referral, u"--item"_s, u"time_away"_s, u"--note"_s,
                         u"実施済み"_s})
                  .exit,
              0);
    EXPECT_EQ(plan().size(), before);
    ASSERT_EQ(desk.json({u"training"_s, u"plan-restore"_s, referral, u"--item"_s, u"time_away"_s}).exit, 0);
    EXPECT_EQ(plan().size(), before + 1);
}

TEST_F(AfterTheHire, AMaterialOfTheDesksOwnIsChangedAndRetired)
{
    const auto last = [](const Ran& ran) { return ran.json()["materials"_L1].toArray().last().toObject(); };
    const QJsonObject own =
        last(desk.json({u"training"_s, u"add-material"_s, u"--title"_s, u"講習"_s, u"--module"_s, u"other"_s,
                        u"--occupation"_s, u"nurse"_s, u"--occupation"_s, u"midwife"_s}));
    EXPECT_EQ(own["occupations"_L1].toArray().size(), 2);
    const QString id = own["id"_L1].toString();
    EXPECT_EQ(
        last(desk.json({u"training"_s, u"change-material"_s, id, u"--minutes"_s, u"40"_s}))["most_minutes"_L1]
            .toInt(),
        40);
    EXPECT_TRUE(last(desk.json({u"training"_s, u"retire-material"_s, id}))["retired"_L1].toBool());
    EXPECT_FALSE(last(desk.json({u"training"_s, u"take-up-material"_s, id}))["retired"_L1].toBool());
    EXPECT_EQ(desk.json({u"training"_s, u"retire-material"_s, u"jma-gown"_s}).exit, 3);
    EXPECT_EQ(desk.json({u"training"_s, u"retire-material"_s, u"no-such"_s}).exit, 2);
}

TEST_F(AfterTheHire, ASeatThatSomebodyLeftIsOfferedAgainOnce)
{
    const QString reference = posting["reference"_L1].toString();
    const auto status = [&] {
        return desk.json({u"posting"_s, u"show"_s, reference}).json()["status"_L1].toString();
    };
    ASSERT_EQ(desk.json({u"posting"_s, u"close"_s, reference, u"--reason"_s, u"filled"_s}).exit, 0);
    EXPECT_EQ(desk.json({u"hire"_s, u"offer-seat"_s, referral}).exit, 3) << "nobody has left";
    const Ran left = on(u"2020-06-10"_s, {u"hire"_s, u"enter"_s, referral, u"--what"_s, u"ended"_s,
                                          u"--note"_s, u"転居"_s, u"--offer-seat"_s});
    ASSERT_EQ(left.exit, 0) << qPrintable(left.err);
    EXPECT_TRUE(left.json()["seat_offered_again"_L1].toObject()["reopened"_L1].toBool());
    EXPECT_EQ(status(), u"open"_s);
    EXPECT_EQ(desk.json({u"hire"_s, u"offer-seat"_s, referral}).exit, 3);
    ASSERT_EQ(desk.json({u"hire"_s, u"back"_s, referral, u"--what"_s, u"seat"_s}).exit, 0);
    EXPECT_EQ(status(), u"filled"_s);
    EXPECT_EQ(desk.json({u"check"_s}).exit, 0);
}

TEST_F(AfterTheHire, WhoLeavesWithoutAFreePeriodIsNotEnteredWithASeat)
{
    const Ran ran = on(u"2021-12-31"_s, {u"hire"_s, u"enter"_s, referral, u"--what"_s, u"ended"_s,
                                         u"--note"_s, u"契約満了"_s, u"--offer-seat"_s});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(desk.json({u"hire"_s, u"show"_s, referral}).json()["entries"_L1].toArray().isEmpty())
        << "both or neither";
}

} // namespace kakehashi::test
