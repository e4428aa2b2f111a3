// SPDX-License-Identifier: GPL-3.0-or-later
// A list that comes again is known by its rows' prints; what is planned is what reading each row would plan.
#include "tests/feed/reconciling_desk.h"

#include <algorithm>
#include <random>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using feed::FeedPlan;
using feed::RowDetail;
using feed::RowOutcome;

constexpr int listLength = 640;

/// What each row would do, by its place, whether it was read or known by its print.
QMap<int, QString> decisionsOf(const FeedPlan& plan)
{
    QMap<int, QString> decisions;
    const auto told = [](RowOutcome outcome, qint64 existing, int version, bool asStored) {
        return u"%1 %2 v%3 %4"_s.arg(static_cast<int>(outcome)).arg(existing).arg(version).arg(asStored);
    };
    for (const feed::PlannedRow& row : plan.rows) {
        QString decision = told(row.outcome, row.existing, row.version, row.asStored);
        decision += u" older=%1 back=%2 merged=%3"_s.arg(row.older).arg(row.takenBack).arg(row.mergedAway);
        for (const FieldChange& change : row.changes)
            decision += u' ' + change.field + u'=' + change.to.toVariant().toString();
        for (const auto& finding : row.findings)
            decision += row.outcome == RowOutcome::Held ? u' ' + finding.problem.message : QString();
        decisions.insert(row.row, decision);
    }
    for (const feed::RepeatedRow& row : plan.repeated)
        decisions.insert(row.row, told(RowOutcome::Unchanged, row.existing, row.version, true) +
                                      u" older=0 back=0 merged=0"_s);
    return decisions;
}

class RepeatedRows : public ReconcilingDesk, public testing::WithParamInterface<quint32>
{
protected:
    static QList<QStringList> firstList()
    {
        QList<QStringList> rows;
        for (int i = 0; i < listLength; ++i)
            rows.append(i % 7 == 0 ? masked(u"R%1"_s.arg(i)) : ministryRow(u"R%1"_s.arg(i)));
        return rows;
    }

    qint64 seqOf(const QString& key)
    {
        return desk->database()
            .value(u"SELECT min(seq) FROM postings WHERE source_key = ?"_s, {key})
            .toLongLong();
    }

    /// What staff do meanwhile.
    void work(QRandomGenerator& random)
    {
        for (int i = 0; i < 12; ++i) {
            const qint64 seq = seqOf(u"R%1"_s.arg(random.bounded(listLength)));
            const StoredPosting stored = at(seq);
            if (stored.state != PostingState::Open)
                continue;
            const PostingOrigin origin{staff, {}, {}};
            switch (random.bounded(4)) {
            case 0:
                revise(seq, [&random](Posting& p) { p.headcount = 20 + random.bounded(20); });
                break;
            case 1: // there and back again: another version of the same words
                revise(seq, [](Posting& p) { p.remarks += u"！"_s; });
                revise(seq, [&stored](Posting& p) { p = stored.posting; });
                break;
            case 2:
                desk->postings().close(seq, CloseReason::Filled, origin);
                break;
            default:
                desk->postings().setUrgency(seq, 2, origin);
            }
        }
    }

    /// What the sender makes of the list.
    static QList<QStringList> changed(QList<QStringList> rows, QRandomGenerator& random)
    {
        for (int i = 0; i < 20; ++i) {
            const auto at = random.bounded(rows.size());
            const QString key = rows[at][0];
            switch (random.bounded(7)) {
            case 0:
                rows[at] = ministryRow(key, {{people, u"9"_s}});
                break;
            case 1: // the same number and the same words twice
                rows.append(rows[at]);
                break;
            case 2: // the same number says otherwise, before or behind
                rows.insert(random.bounded(rows.size()), ministryRow(key, {{remarks, u"別"_s}}));
                break;
            case 3:
                rows.removeAt(at);
                break;
            case 4: // an error
                rows[at] = ministryRow(key, {{people, u"多数"_s}});
                break;
            case 5: // written otherwise, read alike
                rows[at][0] = u' ' + key;
                break;
            default:
                rows[at] = masked(key);
            }
        }
        return rows;
    }

    void expectSame(const feed::Message& message)
    {
        const FeedPlan brief = desk->feed().plan(message, feed::FeedMode::Snapshot);
        const FeedPlan whole = desk->feed().plan(message, feed::FeedMode::Snapshot, {}, {}, RowDetail::Whole);
        EXPECT_TRUE(whole.repeated.empty());
        EXPECT_EQ(decisionsOf(brief), decisionsOf(whole));
        EXPECT_EQ(brief.absent, whole.absent);
        EXPECT_EQ(brief.rowCount(), whole.rowCount());
        EXPECT_EQ(brief.files.value(0).problems, whole.files.value(0).problems);
        EXPECT_EQ(brief.files.value(0).rows, whole.files.value(0).rows);
    }
};

} // namespace

TEST_F(RepeatedRows, AreKnownByTheirPrintsWhereNothingElseHasHappened)
{
    take(firstList(), 1);
    const FeedPlan again = plan(firstList(), 2);
    EXPECT_GT(again.repeated.size(), std::size_t{listLength / 2});
    EXPECT_EQ(again.count(RowOutcome::Unchanged), listLength);
    EXPECT_EQ(desk->feed().take(again, u"again.csv"_s).unchanged, listLength);
}

TEST_F(RepeatedRows, TellWhatTheFeedSaidLastOfTheirPostings)
{
    take(firstList(), 1);
    const feed::ImportResult second = take(firstList(), 2);
    EXPECT_EQ(desk->database()
                  .value(u"SELECT count(*) FROM posting_said WHERE message_seq = ?"_s, {second.message})
                  .toInt(),
              listLength);
}

TEST_F(RepeatedRows, AreReadUnderOtherHeadings)
{
    take(firstList(), 1);
    QStringList headings = ministryHeadings();
    headings.swapItemsAt(headings.indexOf(remarks), headings.indexOf(daysOff));
    expectSame(messageOf({{u"list.csv"_s, csvOf(QList<QStringList>{headings} + firstList())}}, june(2)));
}

TEST_F(RepeatedRows, AreOlderThanWhatANewerMessageSaid)
{
    take(firstList(), 5);
    expectSame(listOf(firstList(), june(4)));
}

TEST_F(RepeatedRows, AreReadWhereAMessageWasReverted)
{
    QRandomGenerator random(1);
    take(firstList(), 1);
    const feed::ImportResult second = take(changed(firstList(), random), 2);
    desk->reverts().revert(desk->reverts().plan(second.message), staff);
    expectSame(listOf(firstList(), june(3)));
    expectSame(listOf(changed(firstList(), random), june(3)));
}

TEST_F(RepeatedRows, AreComparedWithTheWorkbookThatRepeatsThem)
{
    take(firstList(), 1);
    const QByteArray list = csvOf(QList<QStringList>{ministryHeadings()} + firstList());
    expectSame(messageOf({{u"a.csv"_s, list}, {u"b.csv"_s, "\r\n" + list}}, june(2)));
}

TEST_P(RepeatedRows, DoWhatReadingThemWouldDo)
{
    QRandomGenerator random(GetParam());
    take(firstList(), 1);
    work(random);
    QList<QStringList> rows = changed(firstList(), random);
    expectSame(listOf(rows, june(2)));
    take(rows, 2);
    work(random);
    std::mt19937 order(GetParam());
    std::shuffle(rows.begin(), rows.end(), order);
    rows = changed(rows, random);
    expectSame(listOf(rows, june(3)));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RepeatedRows, testing::Range(1U, 9U));

} // namespace kakehashi::test
