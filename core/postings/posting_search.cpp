// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_search.h"

#include "core/base/place.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

/// Below this many rows of a status, they are found by its index and sorted; above, the table is walked in
/// the order wanted, which meets the first of them soon.
constexpr int fewRows = 2000;
/// Rows between two looks at whether the answer is still wanted, where SQLite works without giving rows.
constexpr qint64 countedAtOnce = 125'000;

const QSet<QString>& designatedCities()
{
    static const QSet<QString> cities = [] {
        QSet<QString> found;
        for (const place::Municipality& municipality : place::municipalities()) {
            if (const auto city = place::designatedCity(municipality.name))
                found.insert(*city);
        }
        return found;
    }();
    return cities;
}

QString statusCondition(StatusFilter status, const QString& column)
{
    switch (status) {
    case StatusFilter::Open:
        return column + QStringLiteral(" >= ?");
    case StatusFilter::Closed:
        return column + QStringLiteral(" < ?");
    case StatusFilter::Draft:
        return column + QStringLiteral(" IS NULL");
    case StatusFilter::All:
        break;
    }
    return {};
}

/// What an order sorts by first, naturally upwards but where the second is true; the newest first among
/// equals.
std::pair<QString, bool> keyOf(PostingOrder order)
{
    switch (order) {
    case PostingOrder::Newest:
        return {};
    case PostingOrder::Reference:
        return {QStringLiteral("p.reference"), false};
    case PostingOrder::Occupation:
        return {QStringLiteral("f.occupation"), false};
    case PostingOrder::Municipality:
        return {QStringLiteral("f.place"), false};
    case PostingOrder::Start:
        return {QStringLiteral("f.start_on"), false};
    case PostingOrder::Pay:
        return {QStringLiteral("f.pay"), false};
    case PostingOrder::Seats:
        return {QStringLiteral("f.seats"), true};
    case PostingOrder::Urgency:
        return {QStringLiteral("f.urgency"), true};
    }
    return {};
}

/// Puts one SELECT together. FTS5 and the narrow posting_filters are walked in the order of their keys, so
/// CROSS JOIN fixes which leads: left to itself the planner, which knows no numbers of rows, at times starts
/// at the wrong end.
class Selection
{
public:
    Selection(const PostingQuery& query, QDate deskDay)
        : m_query(query), m_day(deskDay.toJulianDay()),
          m_match(matchExpression(query.text, query.publicTextOnly))
    {
    }

    bool hasText() const { return !m_match.isEmpty(); }
    /// The status is told by its index rather than looked at row by row.
    void useStatusIndex() { m_byStatusIndex = true; }
    bool filtersByStatusOnly() const
    {
        return !hasText() && !m_query.occupation && m_query.prefecture.isEmpty() &&
               m_query.municipality.isEmpty();
    }

    QString listing(bool limited)
    {
        QString sql = QStringLiteral("SELECT ") + seq() +
                      from(isJoined(), m_query.order == PostingOrder::Reference) + where(isJoined()) +
                      ordering();
        if (limited)
            sql += QStringLiteral(" LIMIT ?");
        return sql;
    }

    /// `inPieces`: of the rows after ? up to ? only.
    QString counting(bool inPieces)
    {
        const bool joined = !hasText() || filters();
        QString sql = QStringLiteral("SELECT count(*)") + from(joined, false) + where(joined);
        if (inPieces)
            sql += (m_values.isEmpty() && m_conditions.isEmpty() ? QStringLiteral(" WHERE ")
                                                                 : QStringLiteral(" AND ")) +
                   seq() + QStringLiteral(" > ? AND ") + seq() + QStringLiteral(" <= ?");
        return sql;
    }

    const QVariantList& values() const { return m_values; }

private:
    QString seq() const { return hasText() ? QStringLiteral("w.rowid") : QStringLiteral("f.seq"); }
    bool filters() const
    {
        return m_query.status != StatusFilter::All || m_query.occupation || !m_query.prefecture.isEmpty();
    }
    bool isJoined() const { return !hasText() || filters() || m_query.order != PostingOrder::Newest; }

    QString from(bool joined, bool withReference) const
    {
        QString tables = QStringLiteral(" FROM ");
        if (hasText()) {
            tables += QStringLiteral("posting_words w");
            if (joined)
                tables += QStringLiteral(" CROSS JOIN posting_filters f ON f.seq = w.rowid");
            if (withReference)
                tables += QStringLiteral(" CROSS JOIN postings p ON p.seq = w.rowid");
        } else if (withReference) {
            tables += QStringLiteral("postings p CROSS JOIN posting_filters f ON f.seq = p.seq");
        } else {
            tables += QStringLiteral("posting_filters f");
        }
        return tables;
    }

    void add(const QString& condition, const QVariantList& values = {})
    {
        m_conditions.append(condition);
        m_values.append(values);
    }

    QString where(bool joined)
    {
        m_conditions.clear();
        m_values.clear();
        if (hasText())
            add(QStringLiteral("posting_words MATCH ?"), {m_match});
        if (joined) {
            addStatus();
            if (m_query.occupation)
                add(QStringLiteral("f.occupation = ?"), {static_cast<int>(*m_query.occupation)});
            addPrefecture();
        }
        addMunicipality();
        return m_conditions.isEmpty()
                   ? QString()
                   : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }

    void addStatus()
    {
        // The sign keeps the planner from the index.
        const QString column =
            m_byStatusIndex ? QStringLiteral("f.open_until") : QStringLiteral("+f.open_until");
        const QString condition = statusCondition(m_query.status, column);
        if (!condition.isEmpty())
            add(condition, m_query.status == StatusFilter::Draft ? QVariantList() : QVariantList{m_day});
    }

    void addPrefecture()
    {
        if (m_query.prefecture.isEmpty())
            return;
        const auto* prefecture = place::findPrefecture(m_query.prefecture);
        const int first = prefecture == nullptr ? -1000 : prefecture->code * 1000;
        add(QStringLiteral("f.place BETWEEN ? AND ?"), {first, first + 999});
    }

    void addMunicipality()
    {
        if (m_query.municipality.isEmpty())
            return;
        const QString& name = m_query.municipality;
        const QString within = seq() + QStringLiteral(" IN (SELECT seq FROM postings WHERE %1)");
        // Gathered once, then looked up at each hit.
        const QString sign = hasText() ? QStringLiteral("+") : QString();
        if (designatedCities().contains(name)) {
            add(sign + within.arg(QStringLiteral("municipality >= ? AND municipality < ?")),
                {name, name + QChar(0xFFFF)});
        } else {
            add(sign + within.arg(QStringLiteral("municipality = ?")), {name});
        }
    }

    QString ordering() const
    {
        const auto [key, reversed] = keyOf(m_query.order);
        QString sql = QStringLiteral(" ORDER BY ");
        if (!key.isEmpty())
            sql += key + (reversed != m_query.descending ? QStringLiteral(" DESC, ") : QStringLiteral(", "));
        // With the status' index, the sign keeps SQLite from walking the whole table in order instead.
        const QString sign = m_byStatusIndex && !hasText() ? QStringLiteral("+") : QString();
        return sql + sign + seq() + (m_query.descending ? QString() : QStringLiteral(" DESC"));
    }

    PostingQuery m_query;
    qint64 m_day;
    QString m_match;
    bool m_byStatusIndex = false;
    QStringList m_conditions;
    QVariantList m_values;
};

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

} // namespace

PostingSearch::PostingSearch(Database& database, QDate deskDay) : m_database(database), m_deskDay(deskDay) {}

QList<qint64> PostingSearch::first(const PostingQuery& query, int limit)
{
    m_database.writeDeferred();
    Selection selection(query, m_deskDay);
    if (!selection.hasText() && isRare(m_database, query, m_deskDay))
        selection.useStatusIndex();
    const QString sql = selection.listing(true);
    QSqlQuery& rows = m_database.run(sql, selection.values() + QVariantList{limit});
    QList<qint64> hits;
    while (rows.next())
        hits.append(rows.value(0).toLongLong());
    rows.finish();
    return hits;
}

qint64 PostingSearch::count(const PostingQuery& query, const std::atomic_bool* cancelled)
{
    m_database.writeDeferred();
    Selection selection(query, m_deskDay);
    if (selection.filtersByStatusOnly() || (!selection.hasText() && isRare(m_database, query, m_deskDay)))
        selection.useStatusIndex();
    if (cancelled == nullptr || !selection.hasText()) {
        const QString sql = selection.counting(false);
        return m_database.value(sql, selection.values()).toLongLong();
    }
    const QString sql = selection.counting(true);
    const qint64 last = m_database.value(QStringLiteral("SELECT max(seq) FROM posting_filters")).toLongLong();
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
    Selection selection(query, m_deskDay);
    if (!selection.hasText() && isRare(m_database, query, m_deskDay))
        selection.useStatusIndex();
    const QString sql = selection.listing(false);
    QSqlQuery rows = m_database.prepare(sql);
    Database::execute(rows, selection.values());
    std::vector<qint64> hits;
    while (rows.next()) {
        if (isCancelled(cancelled))
            return {};
        hits.push_back(rows.value(0).toLongLong());
    }
    return hits;
}

} // namespace kakehashi
