// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/rows_ahead.h"

#include <QSet>

#include <atomic>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::ListReading;
using feed::RowAhead;
using feed::RowPrint;
using feed::RowsAhead;

namespace {

constexpr std::size_t below = 1; ///< the headings

QByteArray listOf(int rows)
{
    QByteArray text = "番号,職種,人数,都道府県,市区町村,備考\n";
    for (int i = 1; i <= rows; ++i)
        text += QStringLiteral("R%1,%2,%3,東京都,新宿区,%4\n")
                    .arg(i)
                    .arg(i % 2 == 0 ? u"看護師"_s : u"医師"_s)
                    .arg(i % 9 + 1)
                    .arg(u"行"_s + QString::number(i))
                    .toUtf8();
    return text;
}

class RowsAheadTest : public testing::Test
{
protected:
    void read(const QByteArray& text)
    {
        m_file = feed::readTableFile(u"list.csv"_s, text);
        ASSERT_EQ(m_file.tables.size(), 1);
        m_how.map = feed::findColumns(table()).value();
        m_how.separated = true;
    }
    const feed::Table& table() const { return m_file.tables.constFirst(); }
    std::unique_ptr<RowsAhead> ahead(const RowsAhead::IsKnown& isKnown = {}) const
    {
        return std::make_unique<RowsAhead>(table().rows, below, m_how, isKnown);
    }

    feed::TableFile m_file;
    ListReading m_how;
};

} // namespace

TEST_F(RowsAheadTest, ALongListsRowsComeInTheirOrderAsTheyAreReadOneByOne)
{
    read(listOf(2000));
    const auto rows = ahead();
    feed::RowReader alone(m_how.map, true);
    for (std::size_t at = below; at < table().rows.size(); ++at) {
        const RowAhead& row = rows->next();
        ASSERT_EQ(row.row.number, table().rows[at].number);
        const feed::RowReading read = alone.read(table().rows[at]);
        ASSERT_EQ(row.reading.posting, read.posting) << at;
        ASSERT_EQ(row.reading.findings.size(), read.findings.size()) << at;
        ASSERT_FALSE(row.note || row.isHeadingAgain || row.mayBeHeadings || row.isKnown);
    }
}

TEST_F(RowsAheadTest, HeadingsAndNotesAreTold)
{
    read(listOf(2) + "番号,職種,人数,都道府県,市区町村,備考\n※ 応募は電話で\nNo.,職種,勤務地\n");
    const auto rows = ahead();
    EXPECT_FALSE(rows->next().note);
    EXPECT_FALSE(rows->next().note);
    EXPECT_TRUE(rows->next().isHeadingAgain);
    EXPECT_EQ(rows->next().note, u"※ 応募は電話で"_s);
    const RowAhead& other = rows->next();
    EXPECT_FALSE(other.isHeadingAgain);
    EXPECT_TRUE(other.mayBeHeadings);
}

TEST_F(RowsAheadTest, RowsThatAreKnownAreNotReadUntilThatIsAskedFor)
{
    read(listOf(1000));
    const auto known = [](const RowPrint& print) { return print.first % 2 == 0; };
    const auto rows = ahead(known);
    int few = 0;
    for (std::size_t at = below; at < table().rows.size(); ++at) {
        RowAhead& row = rows->next();
        ASSERT_FALSE(row.print.isNull());
        ASSERT_EQ(row.isKnown, at >= 100 && known(row.print)) << "near the top everything is looked at";
        if (!row.isKnown)
            continue;
        ++few;
        ASSERT_TRUE(row.row.cells.empty());
        rows->read(row);
        ASSERT_FALSE(row.isKnown);
        ASSERT_EQ(row.reading.posting.sourceKey, QStringLiteral("R%1").arg(at));
    }
    EXPECT_GT(few, 100);
}

TEST_F(RowsAheadTest, ThePrintOfARowDependsOnWhatItSaysAlone)
{
    read(listOf(1000));
    QSet<qint64> first;
    const auto rows = ahead();
    for (std::size_t at = below; at < table().rows.size(); ++at)
        first.insert(rows->next().print.first);
    EXPECT_EQ(first.size(), 1000);
    const auto again = ahead();
    for (std::size_t at = below; at < table().rows.size(); ++at)
        ASSERT_TRUE(first.contains(again->next().print.first)) << at;
}

TEST_F(RowsAheadTest, WhoTakesNoMoreRowsLeavesNothingRunning)
{
    read(listOf(5000));
    std::atomic<int> asked = 0;
    {
        const auto rows = ahead([&asked](const RowPrint& /*print*/) {
            ++asked;
            return false;
        });
        rows->next();
    }
    const int then = asked;
    EXPECT_LT(then, 5000) << "not everything is read for the first row";
    EXPECT_EQ(asked, then);
}

TEST_F(RowsAheadTest, AFaultOnAnotherThreadReachesWhoTakesTheRows)
{
    read(listOf(1000));
    const auto rows = ahead([](const RowPrint& /*print*/) -> bool { throw std::bad_alloc(); });
    EXPECT_THROW(for (std::size_t at = below; at < table().rows.size(); ++at) rows->next(), std::bad_alloc);
}

} // namespace kakehashi::test
