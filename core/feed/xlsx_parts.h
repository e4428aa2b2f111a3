// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/spreadsheet_values.h"
#include "core/feed/table_builder.h"
#include "core/feed/workbook_xml.h"
#include "core/feed/zip_package.h"

/// The parts of an Office Open XML workbook that its sheets refer to. Elements are known by their local
/// names, which are the same in the transitional and the strict namespace.
namespace kakehashi::feed {

struct XlsxSheet
{
    QString name;
    QString part;        ///< path in the package
    bool hidden = false; ///< people who open the workbook do not see it
};

struct XlsxWorkbook
{
    QList<XlsxSheet> sheets;
    QString stylesPart;
    QString stringsPart;
    bool since1904 = false;
};

/// Follows the relations from the package to its workbook and its sheets; where they are missing or damaged,
/// the usual places are looked at.
XlsxWorkbook readWorkbook(ZipPackage& package);

/// The number style of each cell format (index of `s`).
std::vector<NumberStyle> readStyles(ZipPackage& package, const QString& part);

/// The shared strings, whole; `damaged` tells that some are missing.
std::vector<QString> readSharedStrings(ZipPackage& package, const QString& part, const TableBuilder& builder,
                                       bool* damaged);

/// The text of a string item (`si`, `is`): its runs joined, without the reading aids (`rPh`). The reader
/// stands on its start and is left on its end.
QString readStringItem(WorkbookXml& xml);

/// Undoes the _xHHHH_ that stands for a character XML cannot hold; carriage returns and other control
/// characters go.
QString unescaped(QString text);

} // namespace kakehashi::feed
