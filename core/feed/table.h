// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table_rows.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace kakehashi::feed {

/// One sheet or one CSV file.
struct Table
{
    QString sheet;  ///< empty for CSV
    TableRows rows; ///< rows without any text are left out; their numbers are kept
};

/// Bounds against hostile files; a file that passes one is refused by name, nothing is read half.
struct TableLimits
{
    qint64 fileBytes = 64LL * 1024 * 1024;      ///< of one file or attachment
    qint64 textBytes = 640LL * 1024 * 1024;     ///< the same of separated text, a million rows of the form
    qint64 unpackedBytes = 256LL * 1024 * 1024; ///< of all parts of a workbook
    int rows = 2'000'000;
    int columns = 1024;
    qint64 cells = 16'000'000;
    qint64 textCells = 80'000'000; ///< of separated text, whose cells need no room of their own
    qsizetype cellCharacters = 65'536;
};

struct TableFile
{
    QString kind; ///< "csv", "tsv", "xlsx", "ods"
    QList<Table> tables;
    QStringList problems; ///< sentences for a clerk; the tables hold all that could be read
};

/// True for the kinds readTableFile reads: csv, tsv, xlsx, ods.
bool isTableKind(const QString& kind);

/// What a file is, judged by its bytes first and its name second: csv, tsv, xlsx, ods, zip, eml, mbox, or
/// empty when it cannot be told. Kinds that are known but not read are named too, so that a refusal can say
/// what the file is: xls, xlsx-encrypted, xlsb, docx, pptx, odt, pdf, png, jpeg, gif, tiff, bmp, html, xml,
/// rtf, 7z, rar, lzh, gzip, bzip2, xz, cab, tar, tnef.
QString kindOf(const QString& name, const QByteArray& data);

/// Reads CSV/TSV (UTF-8 with and without BOM, UTF-16, CP932, EUC-JP, ISO-2022-JP), XLSX or ODS. Never throws
/// on odd input; when nothing can be read `tables` is empty and `problems` says why and what to do, naming
/// the file. `step` is called every few thousand rows of a text, and may throw Cancelled.
TableFile readTableFile(const QString& name, const QByteArray& data, const QString& declaredCharset = {},
                        const TableLimits& limits = {}, const std::function<void()>& step = {});

} // namespace kakehashi::feed
