// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/feed/resemblance.h"
#include "core/postings/posting_store.h"
#include "core/store/statement.h"

namespace kakehashi::feed {

/// What the store knows of postings and of what the feed said last of each: all SQL of `posting_said`. What
/// is looked through for resemblance is kept at hand: an object for one plan.
class SaidPostings : public KnownPostings
{
public:
    SaidPostings(Database& database, PostingStore& postings) : m_database(database), m_postings(postings) {}

    QList<KnownPosting> bySourceKey(const QString& key) const override;
    std::optional<KnownPosting> saying(const Posting& row) const override;
    std::optional<PrintedPosting> byPrint(const RowPrint& print) const override;
    std::function<bool(const RowPrint&)> printsFor(qint64 listRows) const override;
    QList<KnownPosting> byMatchKey(const QString& matchKey) const override;
    std::optional<KnownPosting> bySeq(qint64 seq) const override;
    std::vector<RowQuestion::Candidate> resembling(const Posting& row, Among among) const override;
    std::optional<KnownSheet> bySheet(const QString& id, int version) const override;
    QList<qint64> openFrom(const QString& sender, const QDateTime& saidUntil) const override;
    bool knowsMessage(const QString& digest) const override;

    /// Where and when it was said.
    struct Place
    {
        qint64 message = 0;
        QString attachment;
        QString sheet;
        int row = 0;
        QDateTime at;
    };
    /// Keeps that the feed said of this posting what stands in its version, or else `said`. `print`:
    /// of a row whose reading is exactly what stands there.
    void remember(qint64 posting, int version, const Place& place, const std::optional<Posting>& said,
                  const RowPrint& print = {});
    /// The feed has said letter by letter what it said last, by the same print, at another place.
    void repeat(qint64 posting, const Place& place);
    /// Keeps what was said of these postings before the message says its own (said_before).
    void keepEarlier(qint64 message, const QList<qint64>& postings);
    /// When the feed spoke of the posting last; invalid when never.
    QDateTime saidAt(qint64 posting) const;

private:
    QList<KnownPosting> found(QSqlQuery& query) const;
    Posting saidOf(const StoredPosting& stored, int version, const QString& said) const;
    std::optional<Posting> versionOf(const StoredPosting& stored, int version) const;

    /// A posting of one occupation and municipality: as it stands, or as the feed said.
    struct Neighbour
    {
        qint64 posting;
        bool told; ///< by a feed, without a number
        Likeness likeness;
    };
    const std::vector<Neighbour>& neighbours(const Posting& row) const;
    bool hasTold() const;

    bool arePrintsWorthReading(qint64 listRows) const;
    void readPrints() const;

    Database& m_database;
    PostingStore& m_postings;
    Statement& kept(std::unique_ptr<Statement>& statement, const QString& sql) const;

    std::unique_ptr<Statement> m_remembering;
    std::unique_ptr<Statement> m_repeating;
    mutable std::unique_ptr<Statement> m_numbers;
    mutable std::unique_ptr<Statement> m_saying;
    mutable QHash<QString, std::vector<Neighbour>> m_neighbours; ///< by occupation and place
    mutable std::optional<bool> m_hasTold;
    mutable QHash<RowPrint, PrintedPosting> m_prints;
    mutable bool m_arePrintsRead = false;
};

} // namespace kakehashi::feed
