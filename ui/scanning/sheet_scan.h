// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet_code/sheet_code.h"

#include <QImage>

#include <functional>

namespace kakehashi {

/// Sheets that came back as scans: PDF, PNG, JPEG, TIFF (several pages), skewed, one-bit, at a fax's
/// resolution.
struct SheetScan
{
    sheet_code::Reading reading;
    QList<int> pageOf; ///< from 1: where the first code of each sheet of the reading stands
    int pages = 0;
    QList<int> pagesWithoutCode; ///< from 1; codes that are of no sheet do not count
};

/// True for the names this can read (.pdf .png .tif .tiff .jpg .jpeg).
bool isScanName(const QString& fileName);

/// A scan is refused beyond these: nobody faxes so much at once, and a file may be a trap.
struct ScanLimits
{
    int pages = 100;
    qint64 pixels = 80'000'000; ///< of one page; A3 at 600 dpi has 70 million
};

/// Finds every code on a page, whichever way the paper lay in the machine. Pixels that are not square (a
/// fax's 204×98 dpi) are told by the image's own resolution, and tried when it says none.
QList<QByteArray> codesOn(const QImage& page);

/// Reads all pages, whatever the name says the file is. `progress` may cancel. Throws Error, naming the file
/// and what to do, when it is no such file, is damaged, locked or unreasonably large.
SheetScan readScan(const QByteArray& data, const QString& fileName,
                   const std::function<bool(qint64 done, qint64 total)>& progress = {},
                   const ScanLimits& limits = {});

} // namespace kakehashi
