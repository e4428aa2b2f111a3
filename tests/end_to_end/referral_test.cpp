// SPDX-License-Identifier: GPL-3.0-or-later
// From the counter to the hire, as scripts and administrators do it.
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class Referring : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
        for (const QJsonObject& each : desk.postings({u"--occupation"_s, u"nurse"_s})) {
            if (each["masking_requested"_L1].toBool() && each["headcount"_L1].toInt() >= 1)
                posting = each;
        }
        ASSERT_FALSE(posting.isEmpty());
        applicant = addApplicant(u"2020-06-01"_s);
    }

    QString addApplicant(const QString& checkedOn)
    {
        const QJsonObject licence{{"occupation"_L1, u"nurse"_s},
                                  {"number"_L1, u"1234567"_s},
                                  {"verified_by"_L1, checkedOn.isEmpty() ? QString() : u"佐藤"_s},
                                  {"verified_on"_L1, checkedOn.isEmpty() ? QJsonValue() : checkedOn}};
        const QJsonObject person{{"name"_L1, u"見本　桜"_s},
                                 {"name_kana"_L1, u"ミホン　サクラ"_s},
                                 {"phone"_L1, u"090-0000-5678"_s},
                                 {"licences"_L1, QJsonArray{licence}},
                                 {"consent"_L1, QJsonObject{{"desk_use"_L1, u"2020-06-01"_s},
                                                            {"tell_institutions"_L1, u"2020-06-01"_s}}}};
        const Ran ran = desk.json(
            {u"applicant"_s, u"add"_s, desk.write(u"person.json"_s, QJsonDocument(person).toJson())});
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        return ran.json()["reference"_L1].toString();
    }

    Ran refer(const QString& ground)
    {
        return desk.json({u"refer"_s, applicant, posting["reference"_L1].toString(), u"--ground"_s, ground});
    }

    CommandLine desk;
    QJsonObject posting;
    QString applicant;
};

} // namespace

// domain.md §4: all of it, but never the institution ID; and the desk records whom it told.
TEST_F(Referring, TellsTheWholePostingAndRecordsIt)
{
    const Ran ran = refer(u"inquiry"_s);
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const QJsonObject told = ran.json();
    EXPECT_EQ(told["institution_name"_L1], posting["institution_name"_L1]);
    EXPECT_EQ(told["contact"_L1], posting["contact"_L1]);
    EXPECT_EQ(told["workplace"_L1], posting["workplace"_L1]);
    EXPECT_FALSE(told.contains("institution_id"_L1));
    EXPECT_FALSE(ran.out.contains(posting["institution_id"_L1].toString()));
    const QJsonArray log = desk.json({u"referral"_s, u"disclosures"_s}).json()["disclosures"_L1].toArray();
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log[0]["applicant"_L1].toString(), applicant);
    EXPECT_EQ(log[0]["posting"_L1], posting["reference"_L1]);
    EXPECT_EQ(log[0]["ground"_L1].toString(), u"inquiry"_s);
    EXPECT_EQ(log[0]["date"_L1].toString(), u"2020-06-02"_s);
    EXPECT_EQ(desk.json({u"check"_s}).exit, 0);
}

TEST_F(Referring, TellsNothingWhereItMayNotRefer)
{
    applicant = addApplicant({});
    const Ran ran = refer(u"application"_s);
    EXPECT_EQ(ran.exit, 3);
    EXPECT_FALSE((ran.out + ran.err).contains(posting["institution_name"_L1].toString()));
    EXPECT_EQ(desk.json({u"referral"_s, u"disclosures"_s}).json()["total"_L1].toInt(), 0);
    EXPECT_EQ(refer(u"curiosity"_s).exit, 2);
    EXPECT_EQ(desk.json({u"refer"_s, u"A13-2020-000009"_s, posting["reference"_L1].toString(), u"--ground"_s,
                         u"inquiry"_s})
                  .exit,
              2);
}

TEST_F(Referring, GoesFromInquiryToHireAndBack)
{
    const QString reference = refer(u"inquiry"_s).json()["referral"_L1].toString();
    ASSERT_EQ(refer(u"application"_s).json()["referral"_L1].toString(), reference);
    const auto step = [&](const QStringList& more) {
        return desk.json(QStringList{u"referral"_s, u"step"_s, reference} + more);
    };
    EXPECT_EQ(step({u"--to"_s, u"interview"_s, u"--date"_s, u"2020-06-08"_s, u"--time"_s, u"14:00"_s,
                    u"--place"_s, u"本館2階"_s})
                  .exit,
              0);
    EXPECT_EQ(step({u"--to"_s, u"not_hired"_s, u"--date"_s, u"2020-07-01"_s}).exit, 3) << "in the future";
    EXPECT_EQ(step({u"--to"_s, u"promoted"_s}).exit, 2);
    const Ran hired = step({u"--to"_s, u"hired"_s, u"--date"_s, u"2020-06-15"_s, u"--note"_s, u"電話で連絡"_s,
                            u"--agreed"_s, u"hours.start=09:00"_s});
    ASSERT_EQ(hired.exit, 0) << qPrintable(hired.err);
    EXPECT_EQ(hired.json()["stage"_L1].toString(), u"hired"_s);
    const QJsonArray agreed = hired.json()["events"_L1].toArray().last()["agreed"_L1].toArray();
    ASSERT_EQ(agreed.size(), 1);
    EXPECT_EQ(agreed[0]["posted"_L1], posting["hours"_L1].toObject()["start"_L1]);
    const Ran back = desk.json({u"referral"_s, u"back"_s, reference});
    EXPECT_EQ(back.json()["stage"_L1].toString(), u"interview"_s);
    const QJsonArray listed = desk.json({u"referral"_s, u"list"_s}).json()["referrals"_L1].toArray();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0]["events"_L1].toArray().size(), 5) << "none is deleted";
}

TEST_F(Referring, PrintsTheLetterAndTheDisclosedSheet)
{
    const QString reference = refer(u"application"_s).json()["referral"_L1].toString();
    const QString letter = desk.folder() + u"/letter.pdf"_s;
    const Ran ran = desk.json({u"print"_s, u"referral-letter"_s, reference, u"--out"_s, letter});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()["pages"_L1].toInt(), 1);
    const QString text = textIn(letter);
    for (const QString& word : {u"見本桜"_s, posting["reference"_L1].toString(), u"看護師免許"_s,
                                posting["institution_name"_L1].toString()})
        EXPECT_TRUE(text.contains(comparable(word))) << qPrintable(word) << qPrintable(text);
    EXPECT_FALSE(text.contains(posting["institution_id"_L1].toString()));
    EXPECT_FALSE(text.contains(u"1234567"_s)) << "a licence number is the applicant's own";

    const QString sheet = desk.folder() + u"/disclosed.pdf"_s;
    ASSERT_EQ(desk.json({u"print"_s, u"disclosed"_s, reference, u"--out"_s, sheet}).exit, 0);
    EXPECT_TRUE(textIn(sheet).contains(comparable(posting["institution_name"_L1].toString())));
    EXPECT_FALSE(textIn(sheet).contains(posting["institution_id"_L1].toString()));
    const QJsonObject told =
        desk.json({u"referral"_s, u"disclosures"_s}).json()["disclosures"_L1].toArray()[0].toObject();
    EXPECT_EQ(told["papers"_L1].toArray().size(), 2);
    EXPECT_EQ(
        desk.json({u"print"_s, u"disclosed"_s, posting["reference"_L1].toString(), u"--out"_s, sheet}).exit,
        2)
        << "only what was disclosed";
}

} // namespace kakehashi::test
