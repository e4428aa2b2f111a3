// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/postings/posting_store.h"

namespace kakehashi::feed {

/// What the store knows of postings and of what the feed said last of each: all SQL of `posting_said`.
class SaidPostings : public KnownPostings
{
public:
    SaidPostings(Database& database, PostingStore& postings) : m_database(database), m_postings(postings) {}

    QList<KnownPosting> bySourceKey(const QString& key) const override;
    QList<KnownPosting> byMatchKey(const QString& matchKey) const override;
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
    /// Keeps that the feed said of this posting what stands in its version, or else `said`.
    void remember(qint64 posting, int version, const Place& place, const std::optional<Posting>& said);
    /// When the feed spoke of the posting last; invalid when never.
    QDateTime saidAt(qint64 posting) const;

private:
    QList<KnownPosting> found(QSqlQuery& query) const;
    Posting saidOf(const StoredPosting& stored, int version, const QString& said) const;
    std::optional<Posting> versionOf(const StoredPosting& stored, int version) const;

    Database& m_database;
    PostingStore& m_postings;
};

} // namespace kakehashi::feed
