// SPDX-License-Identifier: GPL-3.0-or-later
// Many applicants at once, from the proposal to the booked referrals.
#include "tests/end_to_end/command_line.h"

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

} // namespace kakehashi::test
