// SPDX-License-Identifier: GPL-3.0-or-later
// Many applicants at once, from the proposal to the booked referrals.
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class Assigning : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
        for (int n = 0; n < 3; ++n)
            people.append(addApplicant(n < 2));
    }

    QString addApplicant(bool checked)
    {
        const QJsonObject licence{{"occupation"_L1, u"nurse"_s},
                                  {"number"_L1, u"1234567"_s},
                                  {"verified_by"_L1, checked ? u"佐藤"_s : QString()},
                                  {"verified_on"_L1, checked ? QJsonValue(u"2020-06-01"_s) : QJsonValue()}};
        const QString number = QString::number(people.size());
        const QJsonObject person{{"name"_L1, u"見本　桜"_s + number},
                                 {"phone"_L1, u"090-0000-567"_s + number},
                                 {"licences"_L1, QJsonArray{licence}},
                                 {"consent"_L1, QJsonObject{{"desk_use"_L1, u"2020-06-01"_s},
                                                            {"tell_institutions"_L1, u"2020-06-01"_s}}}};
        const Ran ran = desk.json(
            {u"applicant"_s, u"add"_s, desk.write(u"person.json"_s, QJsonDocument(person).toJson())});
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        return ran.json()["reference"_L1].toString();
    }

    CommandLine desk;
    QStringList people;
};

} // namespace

TEST_F(Assigning, ProposesAndBooksNothingUntilTold)
{
    const Ran ran = desk.json({u"assign"_s, u"--explain"_s});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const QJsonObject proposal = ran.json();
    const QJsonArray pairs = proposal["pairs"_L1].toArray();
    ASSERT_EQ(pairs.size(), 2);
    EXPECT_FALSE(pairs[0]["reasons"_L1].toArray().isEmpty());
    EXPECT_EQ(pairs[0]["applicant"_L1].toString(), people[0]);
    ASSERT_EQ(proposal["unassigned"_L1].toArray().size(), 1);
    EXPECT_EQ(proposal["unassigned"_L1][0]["why"_L1].toString(), u"licence_not_checked"_s);
    double sum = 0;
    for (const QJsonValue& pair : pairs)
        sum += pair["score"_L1].toDouble();
    EXPECT_NEAR(proposal["objective"_L1].toDouble(), sum, 0.05);
    EXPECT_EQ(desk.json({u"referral"_s, u"list"_s}).json()["total"_L1].toInt(), 0);
}

TEST_F(Assigning, BooksWhatItProposed)
{
    const QString file = desk.write(u"whom.txt"_s, (people[1] + u'\n').toUtf8());
    const Ran ran = desk.json({u"assign"_s, u"--applicants"_s, file, u"--book"_s});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    ASSERT_EQ(ran.json()["booked"_L1].toArray().size(), 1);
    const QJsonArray listed = desk.json({u"referral"_s, u"list"_s}).json()["referrals"_L1].toArray();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0]["applicant"_L1].toString(), people[1]);
    EXPECT_EQ(listed[0]["stage"_L1].toString(), u"application"_s);
    EXPECT_EQ(desk.json({u"referral"_s, u"disclosures"_s}).json()["total"_L1].toInt(), 1);
    EXPECT_EQ(desk.json({u"check"_s}).exit, 0);
}

TEST_F(Assigning, FollowsLocksAndVetoesAndRefusesWhatCannotBe)
{
    const QString given = desk.json({u"assign"_s}).json()["pairs"_L1][0]["posting"_L1].toString();
    const Ran vetoed = desk.json({u"assign"_s, u"--veto"_s, people[0] + u'=' + given});
    EXPECT_NE(vetoed.json()["pairs"_L1][0]["posting"_L1].toString(), given);
    const QJsonObject wish{
        {"applicants"_L1, QJsonArray::fromStringList(people)},
        {"locks"_L1, QJsonArray{QJsonObject{{"applicant"_L1, people[2]}, {"posting"_L1, given}}}}};
    const Ran locked = desk.json({u"assign"_s, u"--applicants"_s,
                                  desk.write(u"wish.json"_s, QJsonDocument(wish).toJson()), u"--book"_s});
    EXPECT_EQ(locked.exit, 1);
    EXPECT_EQ(locked.json()["refused_locks"_L1].toArray().size(), 1);
    EXPECT_FALSE(locked.json().contains("booked"_L1));
    EXPECT_EQ(desk.json({u"assign"_s, u"--lock"_s, u"nobody"_s}).exit, 2);
}

// Point 2 of the desk: the counts by gate show what one wish less would open up.
TEST_F(Assigning, MatchExplainedTellsWhatWouldOpen)
{
    const QJsonObject wishes{{"prefectures"_L1, QJsonArray{u"沖縄県"_s}}};
    const QJsonObject person{{"name"_L1, u"見本　渚"_s},
                             {"phone"_L1, u"090-0000-5699"_s},
                             {"licences"_L1, QJsonArray{QJsonObject{{"occupation"_L1, u"nurse"_s}}}},
                             {"wishes"_L1, wishes}};
    const QString far =
        desk.json({u"applicant"_s, u"add"_s, desk.write(u"far.json"_s, QJsonDocument(person).toJson())})
            .json()["reference"_L1]
            .toString();
    const QJsonObject matched = desk.json({u"match"_s, far, u"--explain"_s}).json();
    const QJsonArray opened = matched["would_open"_L1].toArray();
    ASSERT_FALSE(opened.isEmpty());
    EXPECT_EQ(opened.last()["wish"_L1].toString(), u"places"_s);
    qint64 atPlace = 0;
    for (const QJsonValue& gate : matched["left_out"_L1].toArray())
        atPlace += gate["gate"_L1].toString() == u"place"_s ? gate["count"_L1].toInteger() : 0;
    EXPECT_EQ(opened.last()["count"_L1].toInteger(), atPlace);
    EXPECT_FALSE(desk.json({u"match"_s, far}).json().contains("would_open"_L1));
}

TEST_F(Assigning, AddingTellsOfLikelyDoublesWhichCanBeMergedAndTakenBack)
{
    const QJsonObject person{{"name"_L1, u"渡邉　桜"_s},
                             {"birth_date"_L1, u"1985-01-02"_s},
                             {"phone"_L1, u"090-0000-5600"_s},
                             {"licences"_L1, QJsonArray{}}};
    const auto add = [&](const QString& name) {
        QJsonObject changed = person;
        changed["name"_L1] = name;
        return desk.json({u"applicant"_s, u"add"_s, desk.write(u"p.json"_s, QJsonDocument(changed).toJson())})
            .json();
    };
    const QString first = add(u"渡邉　桜"_s)["reference"_L1].toString();
    const QJsonObject again = add(u"渡辺桜"_s);
    const QString second = again["reference"_L1].toString();
    ASSERT_EQ(again["doubles"_L1].toArray().size(), 1);
    EXPECT_EQ(again["doubles"_L1][0]["reference"_L1].toString(), first);
    EXPECT_TRUE(again["doubles"_L1][0]["agrees"_L1].toArray().contains(u"name"_s));
    const int before = desk.json({u"applicant"_s, u"list"_s}).json()["total"_L1].toInt();
    ASSERT_EQ(desk.json({u"applicant"_s, u"merge"_s, first, second}).exit, 0);
    EXPECT_EQ(desk.json({u"applicant"_s, u"list"_s}).json()["total"_L1].toInt(), before - 1);
    EXPECT_EQ(desk.json({u"applicant"_s, u"merge"_s, first, second}).exit, 3);
    ASSERT_EQ(desk.json({u"applicant"_s, u"unmerge"_s, second}).exit, 0);
    EXPECT_EQ(desk.json({u"applicant"_s, u"list"_s}).json()["total"_L1].toInt(), before);
}

TEST_F(Assigning, WhoHasPausedIsNotAssignedUntilBack)
{
    ASSERT_EQ(desk.json({u"applicant"_s, u"pause"_s, people[0]}).json()["state"_L1].toString(), u"paused"_s);
    EXPECT_EQ(desk.json({u"assign"_s}).json()["pairs"_L1].toArray().size(), 1);
    ASSERT_EQ(desk.json({u"applicant"_s, u"resume"_s, people[0]}).exit, 0);
    EXPECT_EQ(desk.json({u"assign"_s}).json()["pairs"_L1].toArray().size(), 2);
}

TEST_F(Assigning, WhatWaitsIsListedChasedAndTheInterviewPutIntoACalendar)
{
    const QString posting = desk.json({u"assign"_s}).json()["pairs"_L1][0]["posting"_L1].toString();
    const QString referral = desk.json({u"refer"_s, people[0], posting, u"--ground"_s, u"inquiry"_s})
                                 .json()["referral"_L1]
                                 .toString();
    const auto later = [&](const QStringList& arguments) {
        return desk.plain(
            QStringList{u"--store"_s, desk.store(), u"--json"_s, u"--today"_s, u"2020-06-09"_s} + arguments);
    };
    const QJsonObject waiting = later({u"referral"_s, u"list"_s, u"--waiting"_s}).json();
    ASSERT_EQ(waiting["total"_L1].toInt(), 1);
    EXPECT_EQ(waiting["referrals"_L1][0]["working_days"_L1].toInt(), 5);
    EXPECT_TRUE(waiting["referrals"_L1][0]["late"_L1].toBool());
    ASSERT_EQ(later({u"referral"_s, u"chase"_s, referral, u"--note"_s, u"電話"_s}).exit, 0);
    EXPECT_FALSE(
        later({u"referral"_s, u"list"_s, u"--waiting"_s}).json()["referrals"_L1][0]["late"_L1].toBool());

    const QString file = desk.folder() + u"/interview.ics"_s;
    EXPECT_EQ(later({u"referral"_s, u"calendar"_s, referral, u"--out"_s, file}).exit, 3);
    ASSERT_EQ(later({u"referral"_s, u"step"_s, referral, u"--to"_s, u"interview"_s, u"--date"_s,
                     u"2020-06-12"_s, u"--time"_s, u"14:00"_s})
                  .exit,
              0);
    ASSERT_EQ(later({u"referral"_s, u"calendar"_s, referral, u"--out"_s, file}).exit, 0);
    QFile calendar(file);
    ASSERT_TRUE(calendar.open(QIODevice::ReadOnly));
    EXPECT_TRUE(calendar.readAll().contains("DTSTART;TZID=Asia/Tokyo:20200612T140000\r\n"));
    EXPECT_EQ(desk.json({u"check"_s}).exit, 0);
}

} // namespace kakehashi::test
