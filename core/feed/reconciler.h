// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/feed/list_reader.h"

#include <QMultiHash>
#include <QSet>

namespace kakehashi::feed {

/// Decides row by row which posting a row is and what it would do to it. Never guesses: what could be two
/// postings, and what staff and sender changed differently, is held for a person.
class Reconciler
{
    Q_DECLARE_TR_FUNCTIONS(Reconciler)

public:
    Reconciler(const Message& message, const KnownPostings& known) : m_message(message), m_known(known) {}

    /// Plans the row; returns false, and plans nothing, when it repeats an earlier one.
    bool take(ListedRow&& listed);

    /// Plans a sheet that came back; returns false, and plans nothing, when it repeats an earlier row.
    bool takeSheet(const QString& attachment, const ScannedSheet& sheet);

    std::vector<PlannedRow> rows() && { return std::move(m_rows); }
    /// Known postings that some row names, held ones included.
    const QSet<qint64>& named() const { return m_named; }

private:
    enum class Repetition { None, Same, Contradiction, Indistinct };
    Repetition repetitionOf(const PlannedRow& row, const PlannedRow** earlier) const;
    bool place(PlannedRow&& row, const std::function<void(PlannedRow&)>& addCells);
    void remember(PlannedRow&& row);

    std::optional<KnownPosting> find(PlannedRow& row);
    std::optional<KnownPosting> findByKey(PlannedRow& row);
    std::optional<KnownPosting> findByFields(PlannedRow& row);
    void compare(PlannedRow& row, const KnownPosting& known);
    void compareOwn(PlannedRow& row, const KnownSheet& own, const ScannedSheet& sheet);
    void takeNewer(PlannedRow& row, const KnownSheet& own);
    void merge(PlannedRow& row, const KnownPosting& known);
    void stackOn(KnownPosting& known) const;
    static void hold(PlannedRow& row, const QString& field, const QString& message);
    static bool isHeld(const PlannedRow& row);
    static Posting filledUp(const PlannedRow& row, const Posting& said);
    static QString fieldLabels(const QList<FieldChange>& changes);

    const Message& m_message;
    const KnownPostings& m_known;
    std::vector<PlannedRow> m_rows;
    QHash<QString, std::size_t> m_byKey;
    QMultiHash<QString, std::size_t> m_withoutKey; ///< by match key
    QSet<qint64> m_named;
    QSet<qint64> m_spokenOf; ///< the same before merges are followed: what the rows themselves name
    struct Planned
    {
        Posting posting;
        int version;
    };
    QHash<qint64, Planned> m_planned; ///< known postings as an earlier row will leave them
};

} // namespace kakehashi::feed
