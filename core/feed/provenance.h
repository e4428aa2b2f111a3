// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_store.h"

namespace kakehashi::feed {

/// Where the value that a field of a posting has now came from.
struct FieldProvenance
{
    QString field; ///< dotted key
    QJsonValue value;
    int version = 1; ///< of the posting, since which the field has this value
    QDateTime at;    ///< when it came into the store
    /// Whose act it was: the sender of the message, or a member of staff.
    QString by;
    /// True when a person gave the value: typed, mended, decided or merged it here. With a message: in a row
    /// of that message.
    bool byStaff = false;

    // The message; `message` is 0 when it came from none.
    qint64 message = 0; ///< StoredMessage::seq; FeedImport::rawMessage gives it as it was received
    QString sender;     ///< empty for a bare file
    QDateTime sentAt;
    QString fileName; ///< the file the message was read from
    QString attachment;
    QString sheet;
    int row = 0; ///< as a spreadsheet shows it; 0: not known (taken in by an earlier program)
};

/// Reads where values came from out of histories, messages and what the feed said.
class Provenance
{
public:
    Provenance(Database& database, PostingStore& postings) : m_database(database), m_postings(postings) {}

    /// In the sheet's order: every field that has a value, and those that lost theirs after the posting was
    /// made. Throws Error when there is no such posting.
    QList<FieldProvenance> of(qint64 posting);

private:
    struct Source ///< a message, and where in it the row stands
    {
        qint64 message = 0;
        QString sender;
        QDateTime sentAt;
        QString fileName;
        QString attachment;
        QString sheet;
        int row = 0;
    };
    static void fill(FieldProvenance& from, const Source& source);
    Source sourceOf(qint64 posting, const QString& messageId);
    bool addPlace(Source& source, qint64 posting);
    void addHeldPlace(Source& source, qint64 posting);

    Database& m_database;
    PostingStore& m_postings;
};

} // namespace kakehashi::feed
