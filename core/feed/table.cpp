// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/table.h"

#include "core/base/error.h"
#include "core/feed/csv_reader.h"
#include "core/feed/ods_reader.h"
#include "core/feed/text_encoding.h"
#include "core/feed/xlsx_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>

namespace kakehashi::feed {

namespace {

/// What a file is, in words, for kinds that hold no list this program reads.
QString refusal(const QString& name, const QString& kind)
{
    if (kind == QLatin1StringView("xlsx-encrypted")) {
        return QCoreApplication::translate(
                   "feed", "“%1” is protected by a password and could not be read. Open it with "
                           "the password, save it without one and import that file.")
            .arg(name);
    }
    if (kind == QLatin1StringView("xls") || kind == QLatin1StringView("xlsb") ||
        kind == QLatin1StringView("html") || kind == QLatin1StringView("xml")) {
        return QCoreApplication::translate("feed",
                                           "“%1” is in a file format that is not read (%2). Open it in a "
                                           "spreadsheet program, save it as .xlsx and import that file.")
            .arg(name, kind);
    }
    static const QStringList archives{
        QStringLiteral("7z"),    QStringLiteral("rar"), QStringLiteral("lzh"), QStringLiteral("gzip"),
        QStringLiteral("bzip2"), QStringLiteral("xz"),  QStringLiteral("cab"), QStringLiteral("tar"),
    };
    if (archives.contains(kind)) {
        return QCoreApplication::translate(
                   "feed", "“%1” is an archive of the kind %2, which is not opened here. Ask the "
                           "sender for a ZIP, or unpack it and open the list inside.")
            .arg(name, kind);
    }
    if (kind.isEmpty()) {
        return QCoreApplication::translate(
                   "feed", "“%1” holds no list: it is neither separated text (CSV, TSV) nor a "
                           "workbook (XLSX, ODS). Ask the sender for one of these formats.")
            .arg(name);
    }
    return QCoreApplication::translate(
               "feed", "“%1” holds no list that can be read: it is a file of the kind %2. Ask "
                       "the sender for the list as CSV, TSV, XLSX or ODS.")
        .arg(name, kind);
}

void readText(const QByteArray& data, const QString& declaredCharset, TableFile& file, TableBuilder& builder)
{
    DecodedText decoded = decodeText(data, declaredCharset);
    if (!declaredCharset.trimmed().isEmpty() && !isKnownCharset(declaredCharset)) {
        file.problems << QCoreApplication::translate(
                             "feed", "“%1” says it is written in “%2”, which is unknown here; it "
                                     "was read as %3. Check some rows before you take it in.")
                             .arg(builder.fileName(), declaredCharset.left(40), decoded.charset);
    }
    const char16_t preferred = file.kind == QLatin1StringView("tsv") ? u'\t' : u',';
    const char16_t separator = separatorOf(decoded.text, preferred);
    readCsv(std::move(decoded.text), decoded.isUtf8() ? data : QByteArray(),
            separator == u'\0' ? preferred : separator, builder, file.problems);
}

void readWorkbookFile(const QByteArray& data, TableFile& file, TableBuilder& builder)
{
    ZipPackage package(builder.fileName(), data, builder.limits());
    if (file.kind == QLatin1StringView("xlsx"))
        readXlsx(package, builder, file.problems);
    else
        readOds(package, builder, file.problems);
    if (builder.tables().empty() && file.problems.isEmpty()) {
        file.problems << QCoreApplication::translate("feed",
                                                     "“%1” is damaged: no sheet in it could be read. Ask the "
                                                     "sender to send the file again.")
                             .arg(builder.fileName());
    }
}

void readInto(const QByteArray& data, const QString& declaredCharset, TableFile& file, TableBuilder& builder)
{
    const QString& name = builder.fileName();
    if (data.isEmpty())
        throw Error(
            QCoreApplication::translate("feed", "“%1” is empty. Ask the sender to send it again.").arg(name));
    file.kind = kindOf(name, data);
    if (!isTableKind(file.kind))
        throw Error(refusal(name, file.kind));
    const bool isText = file.kind == QLatin1StringView("csv") || file.kind == QLatin1StringView("tsv");
    const qint64 most = isText ? builder.limits().textBytes : builder.limits().fileBytes;
    if (data.size() > most) {
        throw Error(QCoreApplication::translate(
                        "feed", "“%1” is larger than %2 MB and was not read. Split the list into "
                                "several files and import each.")
                        .arg(name)
                        .arg(most / (1024 * 1024)));
    }
    if (isText)
        readText(data, declaredCharset, file, builder);
    else
        readWorkbookFile(data, file, builder);
}

bool hasRows(const QList<Table>& tables)
{
    return std::any_of(tables.begin(), tables.end(), [](const Table& table) { return !table.rows.empty(); });
}

} // namespace

TableFile readTableFile(const QString& name, const QByteArray& data, const QString& declaredCharset,
                        const TableLimits& limits, const std::function<void()>& step)
{
    TableFile file;
    try {
        TableBuilder builder(name, limits, step);
        readInto(data, declaredCharset, file, builder);
        for (Table& table : builder.tables())
            file.tables.push_back(std::move(table));
        if (!hasRows(file.tables) && file.problems.isEmpty()) {
            file.problems << QCoreApplication::translate(
                                 "feed", "“%1” holds no rows at all. Ask the sender whether the "
                                         "right file was sent.")
                                 .arg(name);
        }
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        file.tables.clear();
        file.problems << error.message();
    } catch (const std::bad_alloc&) {
        file.tables.clear();
        file.problems << QCoreApplication::translate("feed",
                                                     "“%1” needs more memory than there is and was not read. "
                                                     "Split the list into several files and import each.")
                             .arg(name);
    }
    return file;
}

} // namespace kakehashi::feed
