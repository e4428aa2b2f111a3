// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_view.h"

#include "ui/printing/ledger_paper.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct LedgerViewWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerView)
};

template<typename Made>
ViewedTable tablesOf(Made ledger, const DeskSettings& desk)
{
    ledger.desk = desk.name;
    return {sheetTableOf(ledger), ledgerTable(ledger, desk)};
}

AudienceExport countsOf(Desk& desk)
{
    return audienceExportOf(desk.postings(), desk.search(), {}, {Audience::Agencies, {}},
                            desk.settings().name, desk.today());
}

YearFigures figuresOf(Desk& desk, const LedgerQuery& query)
{
    const auto [from, to] = figuresPeriod(query.from, query.to, desk.today());
    return desk.ledgers().figures(from, to);
}

} // namespace

QString labelOf(LedgerView view)
{
    switch (view) {
    case LedgerView::JobOrders:
        return LedgerViewWords::tr("Job-order ledger");
    case LedgerView::Applicants:
        return LedgerViewWords::tr("Applicant ledger");
    case LedgerView::Figures:
        return LedgerViewWords::tr("Figures of a year");
    case LedgerView::Counts:
        break;
    }
    return LedgerViewWords::tr("Open postings by occupation and area");
}

ViewedTable viewed(Desk& desk, LedgerView view, const LedgerQuery& query)
{
    const DeskSettings& settings = desk.settings();
    switch (view) {
    case LedgerView::JobOrders:
        return tablesOf(desk.ledgers().jobOrders(query), settings);
    case LedgerView::Applicants:
        return tablesOf(desk.ledgers().applicants(query), settings);
    case LedgerView::Figures: {
        const YearFigures figures = figuresOf(desk, query);
        return {sheetTableOf(figures, settings.name, desk.today()),
                figuresTable(figures, settings, desk.today())};
    }
    case LedgerView::Counts:
        break;
    }
    const AudienceExport counts = countsOf(desk);
    return {sheetTableOf(counts), countsTable(counts, settings)};
}

void recordView(Desk& desk, LedgerView view, const LedgerQuery& query, const ViewedTable& table,
                const QString& way)
{
    if (view == LedgerView::Counts) {
        recordExport(desk.database(), desk.audit(), countsOf(desk), {}, way);
        return;
    }
    if (!isLedger(view))
        return; // numbers of nobody
    const LedgerKind kind = view == LedgerView::JobOrders ? LedgerKind::JobOrders : LedgerKind::Applicants;
    recordLedger(desk, kind, query, table.sheet.rows, way);
}

} // namespace kakehashi
