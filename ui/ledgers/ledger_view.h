// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/table_layout.h"

namespace kakehashi {

enum class LedgerView { JobOrders, Applicants, Figures, Counts };
QString labelOf(LedgerView view);
inline bool isLedger(LedgerView view)
{
    return view == LedgerView::JobOrders || view == LedgerView::Applicants;
}

/// One of the tables of the ledgers' place, for the screen, a file and paper alike.
struct ViewedTable
{
    SheetTable sheet;
    table_paper::Table paper;
};

/// A ledger's period narrows it, that of the figures is what they are of (see figuresPeriod); the counts are
/// of what is open.
ViewedTable viewed(Desk& desk, LedgerView view, const LedgerQuery& query);
/// That it left the desk by this way (printer, pdf, xlsx, csv).
void recordView(Desk& desk, LedgerView view, const LedgerQuery& query, const ViewedTable& table,
                const QString& way);

} // namespace kakehashi
