// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/provenance.h"

#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/store/stored_moment.h"

#include <QSet>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

/// The version since which a field has the value it has, changes that were reverted aside.
const PostingVersion& versionOf(const QString& field, const QList<PostingVersion>& versions)
{
    QSet<QString> undone; ///< messages whose change of the field was reverted
    for (const PostingVersion& version : versions) {
        const bool changed = std::ranges::any_of(
            version.changes, [&field](const FieldChange& change) { return change.field == field; });
        if (!changed || undone.contains(version.message))
            continue;
        if (version.what == "reverted"_L1)
            undone.insert(version.message);
        else
            return version;
    }
    return versions.constLast();
}

} // namespace

QList<FieldProvenance> Provenance::of(qint64 posting)
{
    static const Posting blank;
    const QList<PostingVersion> versions = m_postings.history(posting); // newest first, never empty
    QHash<QString, Source> sources;
    QList<FieldProvenance> found;
    for (const PostingField& field : postingFields()) {
        const QString key(field.key);
        const PostingVersion& version = versionOf(key, versions);
        FieldProvenance from;
        from.value = field.get(versions.constFirst().posting);
        if (from.value == field.get(blank) && version.version == versions.constLast().version)
            continue;
        from.field = key;
        from.version = version.version;
        from.at = version.at;
        from.by = version.by;
        from.byStaff = version.message.isEmpty();
        if (!version.message.isEmpty()) {
            if (!sources.contains(version.message))
                sources.insert(version.message, sourceOf(posting, version.message));
            fill(from, sources[version.message]);
        }
        found.append(from);
    }
    return found;
}

void Provenance::fill(FieldProvenance& from, const Source& source)
{
    from.message = source.message;
    from.sender = source.sender;
    from.sentAt = source.sentAt;
    from.fileName = source.fileName;
    from.attachment = source.attachment;
    from.sheet = source.sheet;
    from.row = source.row;
    // What a list brings is the act of its sender, or, of a bare file, of whoever opened it.
    from.byStaff = !source.sender.isEmpty() && from.by != source.sender;
}

Provenance::Source Provenance::sourceOf(qint64 posting, const QString& messageId)
{
    const QVariantList row =
        m_database.row(u"SELECT seq, sender, sent_at, file_name FROM messages WHERE id = ?"_s, {messageId});
    if (row.isEmpty())
        return {};
    Source source;
    source.message = row.at(0).toLongLong();
    source.sender = row.at(1).toString();
    source.sentAt = storedMoment(row.at(2));
    source.fileName = row.at(3).toString();
    if (addPlace(source, posting))
        return source;
    // A row may have named what was merged into this posting.
    const QList<PostingLink> merged = m_postings.mergedFrom(posting);
    for (const PostingLink& link : merged) {
        if (addPlace(source, link.seq))
            return source;
    }
    addHeldPlace(source, posting);
    return source;
}

// The words of a posting are a chain, from the last one back.
bool Provenance::addPlace(Source& source, qint64 posting)
{
    QVariantList word = m_database.row(
        u"SELECT message_seq, attachment, sheet, row_number FROM posting_said WHERE posting_seq = ?"_s,
        {posting});
    while (!word.isEmpty() && word.at(0).toLongLong() != source.message)
        word = m_database.row(u"SELECT earlier_message, attachment, sheet, row_number FROM said_before "
                              "WHERE message_seq = ? AND posting_seq = ?"_s,
                              {word.at(0), posting});
    if (word.isEmpty())
        return false;
    source.attachment = word.at(1).toString();
    source.sheet = word.at(2).toString();
    source.row = word.at(3).toInt();
    return true;
}

// A sheet of this desk's own that came back says nothing for its sender; a mended row may have been
// overtaken.
void Provenance::addHeldPlace(Source& source, qint64 posting)
{
    const QVariantList held =
        m_database.row(u"SELECT attachment, sheet, row_number FROM held_rows "
                       "WHERE message_seq = ? AND posting_seq = ? AND state = 'taken'"_s,
                       {source.message, posting});
    if (held.isEmpty())
        return;
    source.attachment = held.at(0).toString();
    source.sheet = held.at(1).toString();
    source.row = held.at(2).toInt();
}

} // namespace kakehashi::feed
