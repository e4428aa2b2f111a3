// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/postings/posting_fields.h"

#include <QJsonArray>

namespace kakehashi::cli {

namespace {

QString whence(const feed::FieldProvenance& from)
{
    QStringList parts;
    if (from.message != 0) {
        parts << Words::tr("message %1").arg(from.message) << from.sender
              << from.sentAt.toLocalTime().toString(Qt::ISODate) << from.attachment << from.sheet;
        if (from.row != 0)
            parts << Words::tr("row %1").arg(from.row);
    }
    if (from.byStaff)
        parts << from.by << from.at.toLocalTime().toString(Qt::ISODate);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

Exit postingProvenance(Invocation& invocation, Desk& desk, const QString& reference)
{
    const StoredPosting stored = postingOf(desk, reference);
    QJsonArray fields;
    for (const feed::FieldProvenance& from : desk.provenance().of(stored.seq)) {
        QJsonObject json{{QStringLiteral("field"), from.field},
                         {QStringLiteral("value"), from.value},
                         {QStringLiteral("version"), from.version},
                         {QStringLiteral("at"), from.at.toUTC().toString(Qt::ISODateWithMs)},
                         {QStringLiteral("by"), from.by},
                         {QStringLiteral("by_staff"), from.byStaff}};
        if (from.message != 0) {
            json[QLatin1StringView("message")] = from.message;
            json[QLatin1StringView("sender")] = from.sender;
            json[QLatin1StringView("sent_at")] = from.sentAt.toUTC().toString(Qt::ISODate);
            json[QLatin1StringView("file")] = from.fileName;
            json[QLatin1StringView("attachment")] = from.attachment;
            json[QLatin1StringView("sheet")] = from.sheet;
            json[QLatin1StringView("row")] = from.row == 0 ? QJsonValue() : QJsonValue(from.row);
        }
        fields.append(json);
        const PostingField* field = postingField(from.field);
        invocation.say(QStringLiteral("%1: %2  ← %3")
                           .arg(field->label.toString(), displayValue(*field, stored.posting), whence(from)));
    }
    invocation.answer({{QStringLiteral("reference"), reference}, {QStringLiteral("fields"), fields}});
    return Exit::Done;
}

} // namespace kakehashi::cli
