// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_history.h"

#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_json.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct PostingHistory
{
    Q_DECLARE_TR_FUNCTIONS(PostingHistory)

public:
    static Error damaged(const FieldChange& change)
    {
        return Error(
            tr("An earlier version of this posting cannot be read: the store is damaged. Check it, or "
               "restore a backup."),
            QStringLiteral("the change of \"%1\" does not fit").arg(change.field));
    }
};

bool undoFormVersion(Posting& posting, const QJsonValue& from)
{
    const int version = from.toInt(0);
    if (version < 1)
        return false;
    posting.formVersion = version;
    return true;
}

} // namespace

QJsonArray fieldNames(const QList<FieldChange>& changes)
{
    QJsonArray names;
    for (const FieldChange& change : changes)
        names.append(change.field);
    return names;
}

QList<FieldChange> differences(const Posting& before, const Posting& after)
{
    if (before == after)
        return {};
    QList<FieldChange> changes;
    for (const PostingField& field : postingFields()) {
        const QJsonValue from = field.get(before);
        const QJsonValue to = field.get(after);
        if (from != to)
            changes.append({QString(field.key), from, to});
    }
    if (before.formVersion != after.formVersion)
        changes.append({formVersionKey(), before.formVersion, after.formVersion});
    return changes;
}

Posting undone(const Posting& after, const QList<FieldChange>& changes)
{
    Posting before = after;
    for (const FieldChange& change : changes) {
        const PostingField* field = postingField(change.field);
        const bool known = field != nullptr || change.field == formVersionKey();
        const bool fits = known && (field != nullptr ? field->set(before, change.from)
                                                     : undoFormVersion(before, change.from));
        if (!fits)
            throw PostingHistory::damaged(change);
    }
    return before;
}

} // namespace kakehashi
