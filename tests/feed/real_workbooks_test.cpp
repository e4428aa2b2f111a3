// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as LibreOffice and openpyxl write them (tests/data/workbooks/make.py): the list in them is read
// as if it had come as CSV.
#include "core/postings/posting_json.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/test_desk.h"

#include <QJsonDocument>
#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using namespace testing;

/// The rows of make.py, as a CSV file has them.
const QList<QStringList> list{
    {u"募集番号"_s,        u"医療機関名"_s,      u"①募集職種"_s,   u"②募集人数"_s,       u"③郵便番号"_s,
     u"③施設類型"_s,       u"③都道府県"_s,       u"③市区町村"_s,   u"④雇用期間\n開始"_s, u"④雇用期間\n終了"_s,
     u"⑤試用期間（週）"_s, u"⑥業務内容"_s,       u"⑦給与"_s,       u"⑦給与（円）"_s,     u"⑧勤務時間_開始"_s,
     u"⑧勤務時間_終了"_s,  u"⑧休憩時間（分）"_s, u"⑩敷地内禁煙"_s, u"⑪補足内容"_s,       u"⑫担当者"_s,
     u"⑫電話番号"_s},
    {u"0012"_s,
     u"架空第一病院"_s,
     u"看護師"_s,
     u"3"_s,
     u"104-0061"_s,
     u"病院"_s,
     u"東京都"_s,
     u"中央区"_s,
     u"2020-06-15"_s,
     u"2020-09-30"_s,
     u"2"_s,
     u"一般内科外来業務"_s,
     u"時給"_s,
     u"1800"_s,
     u"08:45"_s,
     u"17:10"_s,
     u"60"_s,
     u"敷地内禁煙"_s,
     u"週2日から。\n制服貸与。"_s,
     u"仮名花子"_s,
     u"03-0000-1234"_s},
    {u"0013"_s,        u"架空診療所"_s, u"医師"_s,     u"1"_s,
     u"060-0001"_s,    u"診療所"_s,     u"北海道"_s,   u"札幌市中央区"_s,
     u"2020-07-01"_s,  u"2021-03-31"_s, u"0"_s,        u"帰国者・接触者外来業務"_s,
     u"日給"_s,        u"80000"_s,      u"22:00"_s,    u"07:00"_s,
     u"90"_s,          u""_s,           u"当直あり"_s, u"仮名太郎"_s,
     u"011-000-0000"_s},
    {u"0014"_s,     u"架空保健所"_s, u"事務職"_s,      u"2"_s,          u"530-0001"_s, u"保健所"_s,
     u"大阪府"_s,   u"大阪市北区"_s, u"2020-06-10"_s,  u"2020-12-31"_s, u""_s,         u"保健所業務"_s,
     u"月給"_s,     u"210000"_s,     u"09:00"_s,       u"17:30"_s,      u"60"_s,       u"敷地内禁煙"_s,
     u"電話対応"_s, u"仮名次郎"_s,   u"06-0000-0000"_s},
};

feed::FeedPlan planOf(Desk& desk, const QString& name, const QByteArray& data)
{
    return desk.feed().plan(feed::messageFromFile(name, data, june(1)), feed::FeedMode::Judge);
}

std::vector<std::string> postingsOf(const feed::FeedPlan& plan)
{
    std::vector<std::string> postings;
    for (const feed::PlannedRow& row : plan.rows) {
        EXPECT_NE(row.outcome, feed::RowOutcome::Held) << row.posting.sourceKey.toStdString();
        postings.push_back(QJsonDocument(toJson(row.posting)).toJson().toStdString());
    }
    return postings;
}

class RealWorkbook : public TestWithParam<const char*>
{
protected:
    QString name = QLatin1StringView(GetParam());
    QByteArray data = testData(u"workbooks/"_s + name);
    TestDesk desk;
};

} // namespace

TEST_P(RealWorkbook, IsReadAsTheSameListInCsv)
{
    const auto expected = postingsOf(planOf(*desk, u"list.csv"_s, csvOf(list)));
    ASSERT_THAT(expected, SizeIs(3));
    EXPECT_EQ(postingsOf(planOf(*desk, name, data)), expected);
}

TEST_P(RealWorkbook, TellsEveryRowThatIsNoPosting)
{
    const feed::FeedPlan plan = planOf(*desk, name, data);
    ASSERT_THAT(plan.files, SizeIs(1));
    EXPECT_EQ(plan.files[0].rows, 3);
    const QString told = plan.files[0].problems.join(u'\n');
    for (const QString& part : {u"※ 個人情報の取り扱いにご注意ください。"_s, u"記入要領"_s, u"選択肢"_s})
        EXPECT_TRUE(told.contains(part)) << part.toStdString() << " in " << told.toStdString();
    qint64 rows = 0;
    const feed::TableFile file = feed::readTableFile(name, data);
    for (const feed::Table& table : file.tables)
        rows += static_cast<qint64>(table.rows.size());
    EXPECT_EQ(plan.files[0].rows + plan.files[0].notRows, rows);
}

TEST_P(RealWorkbook, BesideTheSameListInCsvCountsOnce)
{
    const feed::Message message = messageOf({{u"list.csv"_s, csvOf(list)}, {name, data}}, june(1));
    const feed::ImportResult result =
        desk->feed().take(desk->feed().plan(message, feed::FeedMode::Judge), u"both.eml"_s);
    EXPECT_EQ(result.created, 3);
    EXPECT_EQ(result.updated + result.unchanged + result.held, 0);
}

INSTANTIATE_TEST_SUITE_P(Programs, RealWorkbook,
                         Values("libreoffice.xlsx", "libreoffice.ods", "openpyxl.xlsx"));

} // namespace kakehashi::test
