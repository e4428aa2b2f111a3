// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_search.h"

#include "core/postings/posting_selection.h"

#include <algorithm>

namespace kakehashi {

namespace {

using Part = PostingSelection::Part;

/// Below this many rows of a status, they are found by its index and sorted; above, the table is walked in
/// the order wanted, which meets the first of them soon.
constexpr int fewRows = 2000;
/// Rows between two looks at whether the answer is still wanted, where SQLite works without giving rows.
constexpr qint64 countedAtOnce = 125'000;

bool isCancelled(const std::atomic_bool* cancelled)
{
    return cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
}

/// Whether hardly any posting has the status; then its index is the way to them.
bool isRare(Database& database, const PostingQuery& query, QDate deskDay)
{
    const QString condition = statusCondition(query.status, QStringLiteral("open_until"));
    if (condition.isEmpty())
        return false;
    QVariantList values;
    if (query.status != StatusFilter::Draft)
        values.append(deskDay.toJulianDay());
    values.append(fewRows);
    const QString sql = QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM posting_filters WHERE ") +
                        condition + QStringLiteral(" LIMIT ?)");
    return database.value(sql, values).toInt() < fewRows;
}

PostingSelection selectionFor(Database& database, const PostingQuery& query, QDate deskDay)
{
    PostingSelection selection(query, deskDay);
    if (!selection.hasText() && isRare(database, query, deskDay))
        selection.useStatusIndex();
    return selection;
}

/// The numbers of a text that SQLite put together: stepping through as many rows takes five times as long.
void appendNumbers(std::vector<qint64>& numbers, const QString& text)
{
    qint64 number = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char(' ')) {
            numbers.push_back(number);
            number = 0;
        } else {
            number = number * 10 + (c.unicode() - u'0');
        }
    }
    if (!text.isEmpty())
        numbers.push_back(number);
}

/// The listing's positions, still in its order: SQLite keeps the order of a subquery for group_concat.
QString inOneText(const QString& listing)
{
    return QStringLiteral("SELECT group_concat(seq, ' ') FROM (%1)").arg(listing);
}

} // namespace

PostingSearch::PostingSearch(Database& database, QDate deskDay) : m_database(database), m_deskDay(deskDay) {}

QList<qint64> PostingSearch::first(const PostingQuery& query, int limit)
{
    m_database.writeDeferred();
    PostingSelection selection = selectionFor(m_database, query, m_deskDay);
    const QString sql = selection.listing(Part::First);
    QSqlQuery& rows = m_database.run(sql, selection.values() + QVariantList{limit});
    QList<qint64> hits;
    while (rows.next())
        hits.append(rows.value(0).toLongLong());
    rows.finish();
    return hits;
}

qint64 PostingSearch::lastSeq()
{
    return m_database.value(QStringLiteral("SELECT max(seq) FROM posting_filters")).toLongLong();
}

qint64 PostingSearch::count(const PostingQuery& query, const std::atomic_bool* cancelled)
{
    m_database.writeDeferred();
    PostingSelection selection = selectionFor(m_database, query, m_deskDay);
    if (selection.filtersByStatusOnly())
        selection.useStatusIndex();
    if (cancelled == nullptr || !selection.hasText()) {
        const QString sql = selection.counting(Part::Whole);
        return m_database.value(sql, selection.values()).toLongLong();
    }
    const QString sql = selection.counting(Part::Piece);
    const qint64 last = lastSeq();
    qint64 counted = 0;
    for (qint64 from = 0; from < last; from += countedAtOnce) {
        if (isCancelled(cancelled))
            return 0;
        counted +=
            m_database.value(sql, selection.values() + QVariantList{from, from + countedAtOnce}).toLongLong();
    }
    return counted;
}

std::vector<qint64> PostingSearch::all(const PostingQuery& query, const std::atomic_bool* cancelled)
{
    m_database.writeDeferred();
    PostingSelection selection = selectionFor(m_database, query, m_deskDay);
    std::vector<qint64> hits;
    if (query.order != PostingOrder::Newest) {
        const QString sql = inOneText(selection.listing(Part::Whole));
        appendNumbers(hits, m_database.value(sql, selection.values()).toString());
        return isCancelled(cancelled) ? std::vector<qint64>() : hits;
    }
    const QString sql = inOneText(selection.listing(Part::Piece));
    const qint64 last = lastSeq();
    for (qint64 from = 0; from < last; from += countedAtOnce) {
        if (isCancelled(cancelled))
            return {};
        const QVariantList values = selection.values() + QVariantList{from, from + countedAtOnce};
        appendNumbers(hits, m_database.value(sql, values).toString());
    }
    if (!query.descending)
        std::reverse(hits.begin(), hits.end());
    return hits;
}

} // namespace kakehashi
