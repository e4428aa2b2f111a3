// SPDX-License-Identifier: GPL-3.0-or-later
// Which posting a row without a number is does not depend on the order of rows, and no two rows are one
// posting.
#include "tests/feed/reconciling_desk.h"

#include <algorithm>
#include <random>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using feed::FeedPlan;
using feed::RowOutcome;

/// What each row would do, whatever its place.
QMap<QString, QString> decisionsOf(const FeedPlan& plan, const QList<QStringList>& rows)
{
    QMap<QString, QString> decisions;
    for (const feed::PlannedRow& row : plan.rows) {
        QString decision = u"%1 %2"_s.arg(static_cast<int>(row.outcome)).arg(row.existing);
        if (row.question) {
            for (const auto& candidate : row.question->candidates)
                decision += u" %1:%2"_s.arg(candidate.posting).arg(candidate.score);
        }
        decisions.insert(rows[row.row - 2].join(u'|'), decision);
    }
    return decisions;
}

class Matching : public ReconcilingDesk, public testing::WithParamInterface<quint32>
{
protected:
    /// Rows that are like and unlike each other in all fields that matching looks at.
    static QStringList anyRow(QRandomGenerator& random, bool hasNumber, int number)
    {
        const auto one = [&random](const QStringList& of) { return of[random.bounded(of.size())]; };
        Cells cells{{u"②募集人数"_s, one({u"1"_s, u"3"_s})},
                    {u"④雇用期間_開始"_s, one({u"2020-06-15"_s, u"2020-07-01"_s})},
                    {u"④雇用期間_終了"_s, one({u"2020-09-30"_s, u"2020-10-31"_s})},
                    {u"⑧勤務時間_終了"_s, one({u"17:10"_s, u"18:00"_s})},
                    {u"⑪補足内容"_s, one({u""_s, u"甲"_s, u"乙"_s})}};
        const QString key = hasNumber ? u"R%1"_s.arg(number) : QString();
        return random.bounded(2) == 0 ? masked(key, cells) : ministryRow(key, cells);
    }

    static QList<QStringList> anyRows(QRandomGenerator& random, int count, int percentWithNumber)
    {
        QList<QStringList> rows;
        for (int i = 0; i < count; ++i) {
            const QStringList row = anyRow(random, random.bounded(100) < percentWithNumber, i);
            if (!rows.contains(row)) // twins are told apart by nothing but their place
                rows.append(row);
        }
        return rows;
    }
};

} // namespace

TEST_P(Matching, DoesNotDependOnTheOrderOfRows)
{
    QRandomGenerator random(GetParam());
    take(anyRows(random, 8, 40), 1);
    QList<QStringList> rows = anyRows(random, 8, 20);
    const auto expected = decisionsOf(plan(rows, 2), rows);
    std::mt19937 order(GetParam());
    for (int i = 0; i < 4; ++i) {
        std::shuffle(rows.begin(), rows.end(), order);
        EXPECT_EQ(decisionsOf(plan(rows, 2), rows), expected);
    }
}

TEST_P(Matching, NeverPutsTwoRowsOntoOnePosting)
{
    QRandomGenerator random(GetParam());
    take(anyRows(random, 8, 40), 1);
    const FeedPlan planned = plan(anyRows(random, 10, 20), 2);
    QList<qint64> named;
    for (const feed::PlannedRow& row : planned.rows) {
        if (row.existing != 0)
            named.append(row.existing);
    }
    QList<qint64> once = named;
    std::ranges::sort(once);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    EXPECT_EQ(named.size(), once.size());
}

TEST_P(Matching, TheSameListAgainIsUnchangedAndAsksNothing)
{
    QRandomGenerator random(GetParam());
    const QList<QStringList> rows = anyRows(random, 10, 30);
    const auto first = take(rows, 1);
    EXPECT_EQ(first.created, rows.size());
    const auto again = take(rows, 2);
    EXPECT_EQ(again.unchanged, rows.size());
    EXPECT_EQ(again.held, 0);
}

INSTANTIATE_TEST_SUITE_P(AnyLists, Matching, testing::Range<quint32>(1, 25));

} // namespace kakehashi::test
