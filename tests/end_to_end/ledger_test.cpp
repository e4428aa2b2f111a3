// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line's ledgers, figures and lists for others refuse, and that nothing leaves unrecorded.
#include "tests/end_to_end/command_line.h"

#include <QFileInfo>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class LedgerCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
    }
    QString path(const QString& name) const { return desk.folder() + u'/' + name; }

    CommandLine desk;
};

} // namespace

TEST_F(LedgerCommand, TheFiguresOfAYearHaveEveryLineOfTheSheetAndItsSum)
{
    const QJsonObject made = desk.json({u"ledger"_s, u"figures"_s, u"--from"_s, u"2020-04-01"_s}).json();
    const QJsonArray lines = made["occupations"_L1].toArray();
    ASSERT_EQ(lines.size(), 12);
    EXPECT_TRUE(lines.last()["occupation"_L1].isNull()) << "what has no occupation";
    for (const QString& key : {u"postings"_s, u"seats"_s, u"applicants"_s, u"referrals"_s, u"hires"_s}) {
        int sum = 0;
        for (const QJsonValue& line : lines)
            sum += line[key].toInt();
        EXPECT_EQ(made["total"_L1][key].toInt(), sum) << qPrintable(key);
        EXPECT_EQ(sum > 0, key == u"postings"_s || key == u"seats"_s) << qPrintable(key);
    }
    const QJsonObject before = desk.json({u"ledger"_s, u"figures"_s, u"--until"_s, u"2020-03-31"_s}).json();
    EXPECT_EQ(before["from"_L1].toString(), u"2019-04-01"_s) << "the last day's own year";
    EXPECT_EQ(
        desk.json({u"ledger"_s, u"figures"_s, u"--year"_s, u"2020"_s, u"--until"_s, u"2020-03-31"_s}).exit,
        2);
}

TEST_F(LedgerCommand, WhatIsNoPeriodOrCannotBeWrittenLeavesNoFileAndNoEntry)
{
    const qint64 before = desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger();
    const QString pdf = path(u"refused.pdf"_s);
    const QString csv = path(u"refused.csv"_s);
    const QStringList inverted{u"--from"_s, u"2020-06-30"_s, u"--until"_s, u"2020-06-01"_s};
    const QStringList unread{u"--from"_s, u"R2.13.1"_s};
    for (const QStringList& period : {inverted, unread}) {
        for (const QStringList& command : {QStringList{u"print"_s, u"job-order-ledger"_s, u"--out"_s, pdf},
                                           QStringList{u"print"_s, u"applicant-ledger"_s, u"--out"_s, pdf},
                                           QStringList{u"print"_s, u"overview"_s, u"--out"_s, pdf},
                                           QStringList{u"ledger"_s, u"job-orders"_s, u"--out"_s, csv},
                                           QStringList{u"ledger"_s, u"applicants"_s, u"--out"_s, csv},
                                           QStringList{u"ledger"_s, u"figures"_s, u"--out"_s, csv}}) {
            const Ran ran = desk.json(command + period);
            EXPECT_EQ(ran.exit, 2) << qPrintable(command.join(u' '));
            EXPECT_FALSE(ran.err.isEmpty());
        }
    }
    const QString nowhere = path(u"nowhere/out"_s);
    for (const QStringList& command :
         {QStringList{u"print"_s, u"job-order-ledger"_s, u"--out"_s, nowhere + u".pdf"_s},
          QStringList{u"print"_s, u"counts"_s, u"--out"_s, nowhere + u".pdf"_s},
          QStringList{u"print"_s, u"list"_s, u"--out"_s, nowhere + u".pdf"_s},
          QStringList{u"ledger"_s, u"job-orders"_s, u"--out"_s, nowhere + u".csv"_s},
          QStringList{u"export"_s, u"--audience"_s, u"prefectures"_s, u"--out"_s, nowhere + u".csv"_s},
          QStringList{u"export"_s, u"--audience"_s, u"public"_s, u"--out"_s, nowhere + u".xlsx"_s}})
        EXPECT_EQ(desk.json(command).exit, 3) << qPrintable(command.join(u' '));
    EXPECT_FALSE(QFileInfo::exists(pdf) || QFileInfo::exists(csv));
    EXPECT_EQ(desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger(), before);
}

} // namespace kakehashi::test
