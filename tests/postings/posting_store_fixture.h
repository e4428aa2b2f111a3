// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"
#include "core/postings/posting_store.h"
#include "core/store/transaction.h"
#include "tests/support/sample_values.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace kakehashi::test {

/// One connection with its store of postings; Tokyo's headquarters on 2 June 2020.
struct PostingConnection
{
    PostingConnection(const QString& path, Database::Mode mode)
        : database(path, mode), audit(database, clock), postings(database, audit, clock, searchText, 13)
    {
    }
    PostingSearch search(QDate day = QDate(2020, 6, 2)) { return PostingSearch(database, day); }

    Clock clock{QDate(2020, 6, 2)};
    Database database;
    AuditLog audit;
    PostingStore postings;
};

class PostingStoreFixture : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("desk.sqlite"));
    PostingConnection desk{path, Database::Mode::Create};
    PostingOrigin origin{QStringLiteral("職員 甲"), QString(), QString()};

    StoredPosting add(const Posting& posting, PostingState state = PostingState::Open)
    {
        return desk.postings.add(posting, state, origin);
    }

    /// What is found on the desk's day, in order.
    QList<qint64> found(const QString& text, bool publicTextOnly = false)
    {
        PostingQuery query;
        query.text = text;
        query.publicTextOnly = publicTextOnly;
        query.status = StatusFilter::All;
        return found(query);
    }
    QList<qint64> found(const PostingQuery& query)
    {
        const std::vector<qint64> all = desk.search().all(query);
        return {all.begin(), all.end()};
    }
};

/// A posting whose only words are these, in its remarks.
inline Posting saying(const QString& remarks)
{
    Posting posting;
    posting.remarks = remarks;
    return posting;
}

} // namespace kakehashi::test
