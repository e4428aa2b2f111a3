// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"

#include <QStringList>
#include <QVariantList>

namespace kakehashi {

/// The condition that a posting has the status by the day bound to it (none is bound for drafts); empty for
/// all. `column` is open_until, as the query names it.
QString statusCondition(StatusFilter status, const QString& column);

/// Puts one SELECT together. FTS5 and the narrow posting_filters are walked in the order of their keys, so
/// CROSS JOIN fixes which leads: left to itself the planner, which knows no numbers of rows, at times starts
/// at the wrong end.
class PostingSelection
{
public:
    PostingSelection(const PostingQuery& query, QDate deskDay);

    bool hasText() const { return !m_match.isEmpty(); }
    /// The status is told by its index rather than looked at row by row.
    void useStatusIndex() { m_byStatusIndex = true; }
    bool filtersByStatusOnly() const;

    enum class Part {
        Whole,
        First, ///< as many as the last value says
        Piece ///< of the rows after the last value but one, up to the last; upwards, whatever the order: FTS5
              ///< goes backwards several times slower
    };
    /// Positions in the order wanted. `values()` are its first values.
    QString listing(Part part);
    QString counting(Part part);
    const QVariantList& values() const { return m_values; }

private:
    QString seq() const;
    bool filters() const;
    bool isJoined() const;
    QString from(bool joined, bool withReference) const;
    QString where(bool joined, Part part);
    void add(const QString& condition, const QVariantList& values = {});
    void addStatus();
    void addPrefecture();
    void addMunicipality();
    QString ordering() const;

    PostingQuery m_query;
    qint64 m_day;
    QString m_match;
    bool m_byStatusIndex = false;
    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace kakehashi
