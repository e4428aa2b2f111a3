// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class InstitutionCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
        const QJsonArray all = desk.json({u"institution"_s, u"list"_s}).json()["institutions"_L1].toArray();
        ASSERT_GT(all.size(), 5);
        name = all.at(0)["name"_L1].toString();
        prefecture = all.at(0)["prefecture"_L1].toString();
    }
    Ran run(const QString& act, const QStringList& more = {}) const
    {
        return desk.json(QStringList{u"institution"_s, act, name, u"--prefecture"_s, prefecture} + more);
    }
    CommandLine desk;
    QString name;
    QString prefecture;
};

} // namespace

TEST_F(InstitutionCommand, ACallAndAJobOrderAreWrittenDownAndShown)
{
    ASSERT_EQ(run(u"note"_s, {u"--note"_s, u"担当者は不在"_s, u"--with"_s, u"総務"_s}).exit, 0);
    ASSERT_EQ(run(u"note"_s, {u"--note"_s, u"明日折り返し"_s, u"--correct"_s, u"1"_s}).exit, 0);
    const int number = run(u"job-order"_s, {u"--from"_s, u"hello_work"_s, u"--office"_s, u"新宿"_s})
                           .json()["number"_L1]
                           .toInt();
    ASSERT_EQ(run(u"job-order"_s, {u"--answered"_s, QString::number(number), u"--note"_s, u"提出"_s}).exit,
              0);
    const QJsonObject shown = run(u"show"_s).json();
    ASSERT_EQ(shown["notes"_L1].toArray().size(), 1);
    EXPECT_EQ(shown["notes"_L1][0]["text"_L1].toString(), u"明日折り返し"_s);
    ASSERT_EQ(shown["job_orders"_L1].toArray().size(), 1);
    EXPECT_EQ(shown["job_orders"_L1][0]["answered"_L1].toString(), u"2020-06-02"_s);
    EXPECT_GE(shown["postings"_L1].toArray().size(), 1);
    EXPECT_TRUE(desk.json({u"check"_s}).json()["ok"_L1].toBool());
}

TEST_F(InstitutionCommand, WhatWasSaidLeavesTheDeskInNoExport)
{
    ASSERT_EQ(run(u"note"_s, {u"--note"_s, u"秘密のメモ書き"_s}).exit, 0);
    for (const QString& audience : {u"prefectures"_s, u"labour_bureau"_s, u"public"_s}) {
        const QString out = desk.folder() + u'/' + audience + u".csv"_s;
        ASSERT_EQ(desk.json({u"export"_s, u"--audience"_s, audience, u"--out"_s, out}).exit, 0);
        QFile file(out);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(u"秘密のメモ書き"_s));
    }
}

TEST_F(InstitutionCommand, WrongUsageIsSaid)
{
    EXPECT_EQ(desk.json({u"institution"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"institution"_s, u"show"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"institution"_s, u"show"_s, u"どこにもない病院"_s}).exit, 3);
    EXPECT_EQ(run(u"note"_s).exit, 2);
    EXPECT_EQ(run(u"job-order"_s, {u"--from"_s, u"somebody"_s}).exit, 2);
}

} // namespace kakehashi::test
