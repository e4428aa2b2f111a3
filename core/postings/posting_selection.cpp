// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_selection.h"

#include "core/base/place.h"
#include "core/postings/posting_filters.h"

#include <utility>

namespace kakehashi {

namespace {

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

} // namespace

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

PostingSelection::PostingSelection(const PostingQuery& query, QDate deskDay)
    : m_query(query), m_day(deskDay.toJulianDay()), m_match(matchExpression(query.text, query.publicTextOnly))
{
}

bool PostingSelection::filtersByStatusOnly() const
{
    return !hasText() && !m_query.occupation && !m_query.occupationUnstated && !m_query.placeItself &&
           m_query.prefecture.isEmpty() && m_query.municipality.isEmpty();
}

QString PostingSelection::listing(Part part)
{
    QString sql = QStringLiteral("SELECT ") + seq() + QStringLiteral(" AS seq") +
                  from(isJoined(), m_query.order == PostingOrder::Reference) + where(isJoined(), part);
    sql += part == Part::Piece ? QStringLiteral(" ORDER BY ") + seq() : ordering();
    if (part == Part::First)
        sql += QStringLiteral(" LIMIT ?");
    return sql;
}

QString PostingSelection::counting(Part part)
{
    const bool joined = !hasText() || filters();
    return QStringLiteral("SELECT count(*)") + from(joined, false) + where(joined, part);
}

QString PostingSelection::seq() const
{
    return hasText() ? QStringLiteral("w.rowid") : QStringLiteral("f.seq");
}

bool PostingSelection::filters() const
{
    return m_query.status != StatusFilter::All || m_query.occupation || m_query.occupationUnstated ||
           !m_query.prefecture.isEmpty();
}

bool PostingSelection::isJoined() const
{
    return !hasText() || filters() || m_query.order != PostingOrder::Newest;
}

QString PostingSelection::from(bool joined, bool withReference) const
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

QString PostingSelection::where(bool joined, Part part)
{
    m_conditions.clear();
    m_values.clear();
    if (hasText())
        add(QStringLiteral("posting_words MATCH ?"), {m_match});
    if (joined) {
        addStatus();
        if (m_query.occupation)
            add(QStringLiteral("f.occupation = ?"), {static_cast<int>(*m_query.occupation)});
        else if (m_query.occupationUnstated)
            add(QStringLiteral("f.occupation = ?"), {posting_filters::unknown});
        addPrefecture();
    }
    addMunicipality();
    if (part == Part::Piece)
        add(seq() + QStringLiteral(" > ? AND ") + seq() + QStringLiteral(" <= ?"));
    return m_conditions.isEmpty() ? QString()
                                  : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
}

void PostingSelection::add(const QString& condition, const QVariantList& values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

void PostingSelection::addStatus()
{
    // The sign keeps the planner from the index.
    const QString column = m_byStatusIndex ? QStringLiteral("f.open_until") : QStringLiteral("+f.open_until");
    const QString condition = statusCondition(m_query.status, column);
    if (!condition.isEmpty())
        add(condition, m_query.status == StatusFilter::Draft ? QVariantList() : QVariantList{m_day});
}

void PostingSelection::addPrefecture()
{
    if (m_query.prefecture.isEmpty())
        return;
    const auto* prefecture = place::findPrefecture(m_query.prefecture);
    const int first = prefecture == nullptr ? -1000 : prefecture->code * 1000;
    add(QStringLiteral("f.place BETWEEN ? AND ?"), {first, first + 999});
}

void PostingSelection::addMunicipality()
{
    if (m_query.municipality.isEmpty() && !m_query.placeItself)
        return;
    const QString& name = m_query.municipality;
    const QString within = seq() + QStringLiteral(" IN (SELECT seq FROM postings WHERE %1)");
    // Gathered once, then looked up at each hit.
    const QString sign = hasText() ? QStringLiteral("+") : QString();
    if (m_query.placeItself) {
        add(sign + within.arg(QStringLiteral("prefecture = ? AND municipality = ?")),
            {m_query.prefecture, name});
    } else if (place::isDesignatedCity(name)) {
        add(sign + within.arg(QStringLiteral("municipality >= ? AND municipality < ?")),
            {name, name + QChar(0xFFFF)});
    } else {
        add(sign + within.arg(QStringLiteral("municipality = ?")), {name});
    }
}

QString PostingSelection::ordering() const
{
    const auto [key, reversed] = keyOf(m_query.order);
    QString sql = QStringLiteral(" ORDER BY ");
    if (!key.isEmpty())
        sql += key + (reversed != m_query.descending ? QStringLiteral(" DESC, ") : QStringLiteral(", "));
    // With the status' index, the sign keeps SQLite from walking the whole table in order instead.
    const QString sign = m_byStatusIndex && !hasText() ? QStringLiteral("+") : QString();
    return sql + sign + seq() + (m_query.descending ? QString() : QStringLiteral(" DESC"));
}

} // namespace kakehashi
