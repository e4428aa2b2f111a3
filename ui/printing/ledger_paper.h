// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/table_layout.h"

/// Both ledgers, counts and yearly figures on A4 across, for drawTable and writeTablePdf.
namespace kakehashi {

/// Several items stand in a column, one below the other; below each page stand the numbers of its job orders
/// (or applicants), referrals and hires.
table_paper::Table ledgerTable(const JobOrderLedger& ledger, const DeskSettings& desk);
table_paper::Table ledgerTable(const ApplicantLedger& ledger, const DeskSettings& desk);
/// Numbers by occupation and area; of an export to agencies.
table_paper::Table countsTable(const AudienceExport& made, const DeskSettings& desk);
table_paper::Table figuresTable(const YearFigures& figures, const DeskSettings& desk, QDate deskDay);

/// That a ledger was printed or written to a file: which one, its period and how many rows.
void recordLedger(Desk& desk, LedgerKind kind, const LedgerQuery& query, qsizetype rows, const QString& way);

} // namespace kakehashi
