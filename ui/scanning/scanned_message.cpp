// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/scanned_message.h"

#include "core/base/error.h"
#include "core/disclosure/leak_check.h"
#include "core/feed/archive.h"
#include "core/feed/table.h"
#include "core/postings/posting_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct ScannedMessage
{
    Q_DECLARE_TR_FUNCTIONS(ScannedMessage)
};

bool isScan(const feed::Attachment& attachment)
{
    static const QStringList kinds{u"pdf"_s, u"png"_s, u"jpeg"_s, u"tiff"_s};
    return kinds.contains(feed::kindOf(attachment.name, attachment.data));
}

/// A file that was opened, not a mail: it is its only attachment.
bool isBareFile(const feed::Message& message)
{
    return message.attachments.size() == 1 && message.attachments.constFirst().data == message.raw;
}

// The institution ID is on no sheet; a masked copy lacks column M; what was redacted is not what stands
// there.
QStringList silentFields(const sheet_code::ReadSheet& sheet)
{
    QStringList silent;
    for (const PostingField& field : postingFields()) {
        const bool hidden =
            field.secrecy == FieldSecrecy::Private || (field.secrecy == FieldSecrecy::Masked && sheet.masked);
        if (hidden || holdsRedaction(field.get(sheet.posting).toString()))
            silent.append(QString(field.key));
    }
    return silent;
}

QString withoutCode(const QString& name, const QList<int>& pages)
{
    constexpr qsizetype mostTold = 20;
    QStringList numbers;
    for (const int page : pages.first(std::min(pages.size(), mostTold)))
        numbers.append(QString::number(page));
    if (pages.size() > mostTold)
        numbers.append(u"…"_s);
    return ScannedMessage::tr(
               "%1: page %2 has no code that could be read. Type it in, unless it only goes on "
               "with the sheet before it.")
        .arg(name, numbers.join(u", "_s));
}

feed::Scan toldBy(const SheetScan& scan, const QString& name)
{
    feed::Scan told;
    told.name = name;
    told.pages = scan.pages;
    for (qsizetype i = 0; i < scan.reading.sheets.size(); ++i) {
        const sheet_code::ReadSheet& sheet = scan.reading.sheets.at(i);
        told.sheets.append({scan.pageOf.at(i), sheet.id, sheet.reference, sheet.version, sheet.posting,
                            silentFields(sheet)});
    }
    for (const QString& problem : scan.reading.problems)
        told.problems.append(u"%1: %2"_s.arg(name, problem));
    if (!scan.pagesWithoutCode.isEmpty())
        told.problems.append(withoutCode(name, scan.pagesWithoutCode));
    return told;
}

feed::Scan readAttachment(const feed::Attachment& attachment,
                          const std::function<bool(qint64 done, qint64 total)>& progress)
{
    try {
        return toldBy(readScan(attachment.data, attachment.name, progress), attachment.name);
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        feed::Scan refused;
        refused.name = attachment.name;
        refused.problems.append(error.message());
        return refused;
    }
}

} // namespace

void readScans(feed::Message& message, const std::function<bool(qint64 done, qint64 total)>& progress)
{
    const bool bare = isBareFile(message);
    feed::unpackArchives(message); // sheets are sent in archives too; what is locked stays so
    QList<feed::Attachment> others;
    for (const feed::Attachment& attachment : std::as_const(message.attachments)) {
        if (!isScan(attachment)) {
            others.append(attachment);
            continue;
        }
        const feed::Scan scan = readAttachment(attachment, progress);
        if (bare || !scan.sheets.isEmpty())
            message.scans.append(scan);
        else
            others.append(attachment);
    }
    message.attachments = others;
}

} // namespace kakehashi
