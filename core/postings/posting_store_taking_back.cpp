// SPDX-License-Identifier: GPL-3.0-or-later
// Postings of messages that are reverted.
#include "core/base/error.h"
#include "core/postings/posting_store.h"
#include "core/postings/posting_unit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct TakingBackMessages
{
    Q_DECLARE_TR_FUNCTIONS(PostingStore)

public:
    static Error takenBack(const QString& reference)
    {
        return Error(tr("Posting %1 was taken back with the message that brought it. Take that message in "
                        "again first.")
                         .arg(reference));
    }
    static Error changedElsewhere(const QString& reference)
    {
        return Error(tr("Posting %1 was changed by somebody else in the meantime. Open it again and repeat "
                        "your change.")
                         .arg(reference));
    }
};

QJsonObject auditedFields(const QList<FieldChange>& changes)
{
    QJsonArray names;
    for (const FieldChange& change : changes)
        names.append(change.field);
    return {{u"fields"_s, names}};
}

} // namespace

bool PostingStore::restore(qint64 seq, const Posting& posting, int expectedVersion, const QString& sender,
                           const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    if (before.version != expectedVersion)
        throw TakingBackMessages::changedElsewhere(before.reference);
    const QList<FieldChange> changes = differences(before.posting, posting);
    if (changes.isEmpty())
        return false;
    StoredPosting after = before;
    after.posting = posting;
    after.sender = sender;
    makeVersion(before, after, {"reverted"_L1, changes, origin}, auditedFields(changes));
    unit.commit();
    return true;
}

void PostingStore::takeBack(qint64 seq, int expectedVersion, qint64 message, const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    if (before.version != expectedVersion)
        throw TakingBackMessages::changedElsewhere(before.reference);
    StoredPosting after = before;
    after.state = PostingState::Closed;
    after.closeReason = CloseReason::Withdrawn;
    makeVersion(before, after, {"taken_back"_L1, {}, origin}, {});
    m_index.remove(after);
    m_database.run(u"INSERT INTO taken_back_postings (posting_seq, message_seq, at, by_whom) "
                   "VALUES (?, ?, ?, ?)"_s,
                   {seq, message, now().toMSecsSinceEpoch(), origin.by});
    unit.commit();
}

StoredPosting PostingStore::bringBack(qint64 seq, const Posting& posting, const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    m_database.run(u"DELETE FROM taken_back_postings WHERE posting_seq = ?"_s, {seq});
    m_index.insert(before);
    StoredPosting after = before;
    after.state = PostingState::Open;
    after.closeReason.reset();
    after.posting = posting;
    after.sender = origin.sender;
    const QList<FieldChange> changes = differences(before.posting, posting);
    makeVersion(before, after, {"brought_back"_L1, changes, origin}, auditedFields(changes));
    unit.commit();
    return existing(seq);
}

bool PostingStore::isTakenBack(qint64 seq)
{
    return m_database.value(u"SELECT 1 FROM taken_back_postings WHERE posting_seq = ?"_s, {seq}).isValid();
}

// Only what is closed can have been taken back: changes of open postings need not ask.
void PostingStore::requireNotTakenBack(const StoredPosting& stored)
{
    if (stored.state == PostingState::Closed && isTakenBack(stored.seq))
        throw TakingBackMessages::takenBack(stored.reference);
}

} // namespace kakehashi
