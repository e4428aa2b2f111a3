// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/command_line.h"

#include <QMap>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

constexpr int rows = 3000;

QByteArray largeList()
{
    QByteArray list =
        QStringLiteral("募集番号,医療機関名,都道府県名,①募集職種,②募集人数,③施設類型,③都道府県,③市区町村,"
                       "④雇用期間_開始,④雇用期間_終了,⑥業務内容,⑦給与,⑦給与（円）,⑪補足内容\r\n")
            .toUtf8();
    for (int i = 0; i < rows; ++i)
        list += QStringLiteral(
                    "K%1,架空第%1病院,東京都,看護師,2,病院,東京都,新宿区,2020-06-15,2020-09-30,"
                    "一般内科外来業務,時給,1800,ブランクのある方も歓迎。研修を受けてから勤務できます。\r\n")
                    .arg(i)
                    .toUtf8();
    return list;
}

// Issue: killing the program in the middle of an import leaves the store as before or as after, never
// between.
TEST(Kill, InTheMiddleOfAnImportLeavesTheStoreAsBeforeOrAsAfter)
{
    const CommandLine desk;
    desk.init();
    const QString list = desk.write(QStringLiteral("large.csv"), largeList());
    int before = 0;
    for (int patience = 40; patience <= 1240; patience += 200) {
        QProcess process;
        desk.start(process, {QStringLiteral("import"), list});
        process.waitForFinished(patience);
        process.kill();
        process.waitForFinished();
        const Ran found =
            desk.json({QStringLiteral("postings"), QStringLiteral("--limit"), QStringLiteral("0")});
        ASSERT_EQ(found.exit, 0) << qPrintable(found.err);
        const int total = found.json()[QLatin1StringView("total")].toInt();
        ASSERT_TRUE(total == 0 || total == rows) << total << " postings after " << patience << " ms";
        const Ran check = desk.json({QStringLiteral("check")});
        EXPECT_EQ(check.exit, 0) << qPrintable(check.err);
        before += total == 0 ? 1 : 0;
        if (total == rows)
            break;
    }
    EXPECT_GT(before, 0) << "no kill came before the end: the test has shown nothing";
    const Ran whole = desk.json({QStringLiteral("import"), list});
    EXPECT_EQ(whole.exit, 0) << qPrintable(whole.err);
    EXPECT_EQ(desk.postings().size(), rows);
}

} // namespace
} // namespace kakehashi::test
