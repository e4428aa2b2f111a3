// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/feed/list_reader.h"
#include "core/feed/silent_fields.h"

#include <QMultiHash>
#include <QSet>

namespace kakehashi::feed {

/// Decides row by row which posting a row is and what it would do to it. Never guesses: what could be two
/// postings, and what staff and sender changed differently, is held for a person.
///
/// A row with a known number is that posting. Any other is looked for among what it resembles: rows that say
/// exactly what was said of a posting before are that one; the rest is decided together when all rows are
/// read, so that their order does not matter and no two rows of the message become one posting.
class Reconciler
{
    Q_DECLARE_TR_FUNCTIONS(Reconciler)

public:
    Reconciler(const Message& message, const KnownPostings& known) : m_message(message), m_known(known) {}

    /// Plans the row; returns false, and plans nothing, when it repeats an earlier one.
    bool take(ListedRow&& listed);

    /// Plans a row that stands as it was read before; false, and plans nothing, when it has to be read.
    bool takeRepeated(const PrintedRow& row);

    /// Plans a sheet that came back; returns false, and plans nothing, when it repeats an earlier row.
    bool takeSheet(const QString& attachment, const ScannedSheet& sheet);

    /// After the last row: decides which postings the rows without a known number are.
    void decide();

    std::deque<PlannedRow> takeRows() { return std::move(m_rows); }
    std::vector<RepeatedRow> takeRepeatedRows();
    /// Known postings that some row names, held ones included.
    const QSet<qint64>& named() const { return m_named; }
    /// Known postings that some row may be: not named for certain, and not absent.
    const QSet<qint64>& maybeNamed() const { return m_maybeNamed; }

private:
    using Candidates = std::vector<RowQuestion::Candidate>;
    enum class Repetition { None, Same, Contradiction, Indistinct };
    struct Reading ///< a row being placed
    {
        PlannedRow row;
        std::optional<KnownPosting> known;
        Candidates candidates;
    };
    struct Pending ///< a row that is to be decided at the end
    {
        std::size_t row;
        Candidates candidates;
    };
    struct Planned ///< a known posting as an earlier row will leave it
    {
        Posting posting;
        int version;
        std::size_t row;
    };

    void readAgain(const QString& sourceKey);
    Repetition repetitionOf(const Reading& reading, std::size_t& earlier) const;
    bool place(PlannedRow&& row, const std::function<void(PlannedRow&)>& addCells);
    void holdRepeated(Reading& reading, Repetition repetition, std::size_t earlier) const;
    void remember(Reading&& reading);
    const Posting& asRead(std::size_t row) const;

    void find(Reading& reading);
    void findByKey(Reading& reading);
    void findByFields(Reading& reading);
    QList<KnownPosting> alike(const QString& matchKey);
    bool takesBackUp(const PlannedRow& row, const KnownPosting& known) const;
    void askWhich(PlannedRow& row, const Candidates& candidates, const QString& sentence);

    // reconciler_decisions.cpp
    void yieldToNumbers();
    std::optional<KnownPosting> sureOne(const Pending& pending, const QMultiHash<qint64, int>& claims) const;
    void decideOn(Pending& pending, const QMultiHash<qint64, int>& claims);
    int candidateScore(const PlannedRow& row, const KnownPosting& known) const;
    QString referencesOf(const Candidates& candidates) const;

    void name(const KnownPosting& known);
    void compare(PlannedRow& row, std::size_t index, const KnownPosting& known);
    void compareOwn(PlannedRow& row, const KnownSheet& own, const ScannedSheet& sheet);
    void takeNewer(PlannedRow& row, const KnownSheet& own);
    void merge(PlannedRow& row, std::size_t index, const KnownPosting& known);
    void stackOn(KnownPosting& known) const;
    static void hold(PlannedRow& row, const QString& field, const QString& message);
    static bool isHeld(const PlannedRow& row);
    static QString fieldLabels(const QList<FieldChange>& changes);

    const Message& m_message;
    const KnownPostings& m_known;
    std::deque<PlannedRow> m_rows;
    QHash<std::size_t, Posting> m_asRead; ///< rows that were filled up, as they were read
    SilentFields m_silent;                ///< of the list being read
    QHash<QString, std::size_t> m_byKey;
    std::vector<RepeatedRow> m_repeated; ///< `existing` 0: read again, and among `m_rows`
    QHash<QString, std::size_t> m_repeatedByKey;
    QMultiHash<QString, std::size_t> m_withoutKey; ///< by match key
    QSet<qint64> m_named;
    QSet<qint64> m_maybeNamed;
    QSet<qint64> m_spokenOf; ///< the same before merges are followed: what the rows themselves name
    QSet<qint64> m_byNumber; ///< those of them that a number names
    QHash<qint64, std::size_t> m_byWord; ///< those that a row without a number names by saying the same again
    QHash<QString, QList<KnownPosting>> m_alike; ///< by match key, where many postings share it
    qsizetype m_alikeCount = 0;
    QHash<qint64, qint64> m_standsFor; ///< candidates to what they were merged into, or themselves; 0: gone
    std::vector<Pending> m_pending;
    QHash<qint64, Planned> m_planned;
};

/// The posting as a row that people can read, where its own cells are not at hand.
void addCellsOf(PlannedRow& row);

} // namespace kakehashi::feed
