// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"
#include "core/sheet_code/sheet_code.h"

#include <QImage>

#include <functional>

namespace kakehashi {

/// Sheets that came back as scans: PDF, PNG, TIFF (several pages), skewed, one-bit, at a fax's resolution.
struct SheetScan
{
    sheet_code::Reading reading;
    int pages = 0;
    int pagesWithoutCode = 0;
};

/// True for the names this can read (.pdf .png .tif .tiff .jpg .jpeg).
bool isScanName(const QString& fileName);

/// Finds every code on a page, whichever way the paper lay in the machine.
QList<QByteArray> codesOn(const QImage& page);

/// Reads all pages. `progress` may cancel. Throws Error, naming the file and what to do, when it is no such
/// file, is damaged or unreasonably large.
SheetScan readScan(const QByteArray& data, const QString& fileName,
                   const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kakehashi
