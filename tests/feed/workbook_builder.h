// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Small workbooks made on the spot, so that each test shows what it reads.
namespace kakehashi::test {

struct ZipPart
{
    QByteArray name;
    QByteArray data;
};

/// A ZIP file with these parts in this order; with a password its parts are encrypted (ZipCrypto).
QByteArray zipOf(const QList<ZipPart>& parts, const QByteArray& password = {});

struct Xlsx
{
    QByteArray sheet;      ///< what stands inside sheetData
    QByteArray strings;    ///< what stands inside sst
    QByteArray formats;    ///< numFmt elements
    QByteArray styles;     ///< xf elements of cellXfs
    QByteArray properties; ///< attributes of workbookPr
    QByteArray sheetAttributes;
    QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
};
QByteArray xlsxOf(const Xlsx& book);

/// `tables` stands inside office:spreadsheet.
QByteArray odsOf(const QByteArray& tables);

} // namespace kakehashi::test
