// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanning/sheet_scan.h"

#include <memory>

namespace kakehashi {

/// The pages of a scanned file, drawn one at a time.
class ScanPages
{
public:
    ScanPages() = default;
    ScanPages(const ScanPages&) = delete;
    ScanPages& operator=(const ScanPages&) = delete;
    virtual ~ScanPages() = default;

    virtual int count() const = 0;
    /// The page (from 0); `attempt` 0 as it is read best, further ones finer; null when there is no such
    /// attempt. Throws Error when the page is damaged or too large.
    virtual QImage page(int number, int attempt) = 0;
};

/// PDF through poppler. Throws Error when it cannot be opened.
std::unique_ptr<ScanPages> pdfPages(const QByteArray& data, const QString& fileName,
                                    const ScanLimits& limits);

/// PNG, JPEG and TIFF through Qt's readers. Throws Error when it is none of these.
std::unique_ptr<ScanPages> picturePages(const QByteArray& data, const QString& fileName,
                                        const ScanLimits& limits);

} // namespace kakehashi
