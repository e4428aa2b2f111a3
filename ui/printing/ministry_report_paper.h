// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_mail/ministry_report.h"
#include "ui/printing/sheet_page.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// A report to the ministry on one sheet. Throws Error with what is missing.
int drawMinistryReport(const MinistryReport& report, QPagedPaintDevice& device);
int writeMinistryReportPdf(const MinistryReport& report, const QString& file);

namespace sheet {
QList<Page> layOut(const MinistryReport& report);
}

} // namespace kakehashi
