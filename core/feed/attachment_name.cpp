// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/attachment_name.h"

#include "core/feed/header_text.h"
#include "core/feed/table.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kakehashi::feed {

QString declaredName(const QByteArray& disposition, const QByteArray& contentType)
{
    const QString fromDisposition = safeFileName(headerParameter(disposition, "filename"));
    const QString fromType = safeFileName(headerParameter(contentType, "name"));
    const bool isDamaged = fromDisposition.contains(QChar::ReplacementCharacter);
    return fromDisposition.isEmpty() || (isDamaged && !fromType.isEmpty()) ? fromType : fromDisposition;
}

bool isDeclaredAttachment(const QByteArray& disposition)
{
    return headerText(disposition).startsWith(QLatin1StringView("attachment"), Qt::CaseInsensitive);
}

QString nameFromType(const Attachment& attachment, qsizetype number)
{
    static const QHash<QString, QString> suffixes = {
        {QStringLiteral("text/csv"), QStringLiteral("csv")},
        {QStringLiteral("text/comma-separated-values"), QStringLiteral("csv")},
        {QStringLiteral("text/tab-separated-values"), QStringLiteral("tsv")},
        {QStringLiteral("text/plain"), QStringLiteral("txt")},
        {QStringLiteral("text/html"), QStringLiteral("html")},
        {QStringLiteral("application/pdf"), QStringLiteral("pdf")},
        {QStringLiteral("application/zip"), QStringLiteral("zip")},
        {QStringLiteral("application/x-zip-compressed"), QStringLiteral("zip")},
        {QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
         QStringLiteral("xlsx")},
        {QStringLiteral("application/vnd.oasis.opendocument.spreadsheet"), QStringLiteral("ods")},
        {QStringLiteral("application/vnd.ms-excel"), QStringLiteral("xls")},
        {QStringLiteral("message/rfc822"), QStringLiteral("eml")},
        {QStringLiteral("image/png"), QStringLiteral("png")},
        {QStringLiteral("image/jpeg"), QStringLiteral("jpg")},
    };
    QString suffix = suffixes.value(attachment.contentType);
    if (suffix.isEmpty())
        suffix = kindOf({}, attachment.data);
    if (suffix.isEmpty())
        suffix = QStringLiteral("bin");
    return QCoreApplication::translate("feed", "attachment-%1").arg(number) + QLatin1Char('.') + suffix;
}

QString unusedName(const QString& name, const QList<Attachment>& others)
{
    const auto isUsed = [&](const QString& one) {
        return std::any_of(others.begin(), others.end(),
                           [&](const Attachment& other) { return other.name == one; });
    };
    QString unused = name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype at = dot > 0 ? dot : name.size();
    for (int number = 2; isUsed(unused); ++number)
        unused = name.left(at) + QStringLiteral(" (%1)").arg(number) + name.mid(at);
    return unused;
}

} // namespace kakehashi::feed
