// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace kakehashi::feed {

/// One cell as text a column map can read: what was typed, or for typed spreadsheet cells their value in a
/// plain form (dates 2020-06-09, times 08:45, numbers without grouping, booleans TRUE/FALSE). `fromNumber`
/// tells that leading zeros may have been lost (a postal code, a telephone number).
struct Cell
{
    QString text;
    bool fromNumber = false;
};

struct Row
{
    int number = 0; ///< as a spreadsheet shows it, 1 is the first
    std::vector<Cell> cells;
};

/// One sheet or one CSV file.
struct Table
{
    QString sheet;         ///< empty for CSV
    std::vector<Row> rows; ///< rows without any text are left out; their numbers are kept
};

/// Bounds against hostile files; a file that passes one is refused by name, nothing is read half.
struct TableLimits
{
    qint64 fileBytes = 64LL * 1024 * 1024;      ///< of one file or attachment
    qint64 unpackedBytes = 256LL * 1024 * 1024; ///< of all parts of a workbook
    int rows = 2'000'000;
    int columns = 1024;
    qint64 cells = 16'000'000;
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
/// the file.
TableFile readTableFile(const QString& name, const QByteArray& data, const QString& declaredCharset = {},
                        const TableLimits& limits = {});

} // namespace kakehashi::feed
