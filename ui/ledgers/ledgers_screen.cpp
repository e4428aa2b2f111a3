// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledgers_screen.h"

#include "core/audit/recorded_first.h"
#include "ui/ledgers/disposal_dialog.h"
#include "ui/ledgers/export_bar.h"
#include "ui/ledgers/sheet_table_model.h"
#include "ui/printing/table_paper.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/period_problem.h"

#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPrintDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace kakehashi {

namespace {

constexpr int roomForAnEra = 5; ///< 令和2年9月30日 is longer than 2020-09-30

} // namespace

LedgersScreen::LedgersScreen(Desk& desk, QWidget* parent)
    : Screen(parent), m_desk(desk), m_view(new QComboBox), m_from(new EraDateEdit), m_to(new EraDateEdit),
      m_pairs(new QLineEdit), m_problem(new FieldProblem(QStringLiteral("ledgerProblem"))),
      m_summary(new QLabel), m_pages(new QStackedWidget), m_table(new QTableView),
      m_model(new SheetTableModel(this)), m_empty(new EmptyState), m_print(new QPushButton(tr("&Print…"))),
      m_pdf(new QPushButton(tr("Save as P&DF…"))), m_file(new QPushButton(tr("Save as &workbook…"))),
      m_dispose(new QPushButton(tr("D&isposal…"))), m_export(new ExportBar(desk)),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setObjectName(QStringLiteral("ledgersScreen"));
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setAccessibleName(tr("The ledger"));
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_summary->setObjectName(QStringLiteral("ledgerSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeFilters());
    layout->addWidget(m_problem);
    layout->addWidget(m_summary);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeButtons());
    layout->addWidget(line);
    layout->addWidget(m_export);
    connectParts();
}

QLayout* LedgersScreen::makeFilters()
{
    m_view->setObjectName(QStringLiteral("ledgerView"));
    m_view->setAccessibleName(tr("Which table"));
    m_from->setObjectName(QStringLiteral("ledgerFrom"));
    m_to->setObjectName(QStringLiteral("ledgerUntil"));
    auto* from = new QLabel(tr("&From"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("&until"));
    to->setBuddy(m_to);
    auto* row = new QHBoxLayout;
    row->addWidget(m_view, 2);
    row->addWidget(from);
    row->addWidget(m_from, 2);
    row->addWidget(to);
    row->addWidget(m_to, 2);
    m_pairs->setObjectName(QStringLiteral("ledgerPairs"));
    m_pairs->setPlaceholderText(tr("all, or some: S13-2020-000007, …"));
    m_pairs->setClearButtonEnabled(true);
    auto* pairs = new QLabel(tr("&Referrals"));
    pairs->setBuddy(m_pairs);
    row->addWidget(pairs);
    row->addWidget(m_pairs, 3);
    offerViews();
    return row;
}

QLayout* LedgersScreen::makeButtons()
{
    m_print->setObjectName(QStringLiteral("printLedger"));
    m_pdf->setObjectName(QStringLiteral("saveLedgerPdf"));
    m_file->setObjectName(QStringLiteral("saveLedgerFile"));
    m_dispose->setObjectName(QStringLiteral("disposeEntries"));
    auto* row = new QHBoxLayout;
    for (QPushButton* each : {m_print, m_pdf, m_file})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_dispose);
    return row;
}

/// A desk that need not keep ledgers has figures and counts all the same.
void LedgersScreen::offerViews()
{
    const bool keeps = m_desk.settings().keepsLedgers;
    const int shown = m_view->currentIndex();
    m_view->blockSignals(true);
    m_view->clear();
    for (const LedgerView each :
         {LedgerView::JobOrders, LedgerView::Applicants, LedgerView::Figures, LedgerView::Counts}) {
        if (keeps || each == LedgerView::Figures || each == LedgerView::Counts)
            m_view->addItem(labelOf(each), static_cast<int>(each));
    }
    m_view->setCurrentIndex(std::clamp(shown, 0, m_view->count() - 1));
    m_view->blockSignals(false);
    m_dispose->setVisible(keeps);
}

void LedgersScreen::connectParts()
{
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] { guarded(this, [this] { read(); }); });
    for (EraDateEdit* edit : {m_from, m_to}) {
        connect(edit, &EraDateEdit::dateChanged, this, [this] { guarded(this, [this] { read(); }); });
        connect(edit, &EraDateEdit::textChanged, this, [this] {
            if (!problem().isEmpty()) // each letter more of what is no date
                guarded(this, [this] { read(); });
        });
    }
    connect(m_pairs, &QLineEdit::textChanged, this, [this] { guarded(this, [this] { read(); }); });
    connect(m_print, &QPushButton::clicked, this, &LedgersScreen::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { guarded(this, [this] { savePdf(); }); });
    connect(m_file, &QPushButton::clicked, this, [this] { guarded(this, [this] { saveFile(); }); });
    connect(m_dispose, &QPushButton::clicked, this, [this] { guarded(this, [this] { dispose(); }); });
    connect(m_export, &ExportBar::told, this, &LedgersScreen::told);
}

LedgerView LedgersScreen::view() const
{
    return static_cast<LedgerView>(m_view->currentData().toInt());
}

LedgerQuery LedgersScreen::query() const
{
    return {m_from->date(), m_to->date(),
            isLedger(view()) ? typedReferences(m_pairs->text()) : QStringList()};
}

QString LedgersScreen::problem() const
{
    if (view() == LedgerView::Counts)
        return {};
    if (const QString found = periodProblem(*m_from, *m_to); !found.isEmpty())
        return found;
    QStringList unknown = query().referrals;
    unknown.removeIf(
        [this](const QString& each) { return m_desk.referrals().byReference(each).has_value(); });
    return unknown.isEmpty()
               ? QString()
               : tr("There is no referral with the number %1.", nullptr, static_cast<int>(unknown.size()))
                     .arg(unknown.join(QStringLiteral("、")));
}

void LedgersScreen::refresh()
{
    guarded(this, [this] {
        offerViews();
        read();
    });
}

void LedgersScreen::read()
{
    const QString found = problem();
    m_problem->say(found);
    m_shown = found.isEmpty() ? viewed(m_desk, view(), query()) : ViewedTable();
    showTable(found);
    for (QPushButton* each : {m_print, m_pdf, m_file})
        each->setEnabled(found.isEmpty());
    for (QWidget* each : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to)})
        each->setEnabled(view() != LedgerView::Counts);
    m_pairs->setEnabled(isLedger(view()));
}

/// Nothing is shown while what is asked for cannot be read: all of it would look like the answer.
void LedgersScreen::showTable(const QString& problem)
{
    const SheetTable& table = m_shown.sheet;
    m_model->setTable(table);
    const int digit = QFontMetrics(m_table->font()).horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < table.columns.size(); ++column)
        m_table->setColumnWidth(column, (table.columns.at(column).width + roomForAnEra) * digit);
    m_summary->setText(table.titles.mid(1).join(QStringLiteral("　")));
    if (problem.isEmpty())
        m_empty->setTexts(tr("Nothing in this period"), table.nothing);
    else
        m_empty->setTexts(tr("Nothing is shown"), problem);
    m_pages->setCurrentWidget(table.rows == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

void LedgersScreen::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_shown.paper.title);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("ledgerPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { guarded(this, [&] { printOn(*printer); }); });
    dialog->open();
}

void LedgersScreen::printOn(QPrinter& printer)
{
    recordedFirst(
        m_desk.database(),
        [this] { recordView(m_desk, view(), query(), m_shown, QStringLiteral("printer")); },
        [&] { return drawTable(m_shown.paper, printer); });
    Q_EMIT told(tr("%1 printed.").arg(labelOf(view())));
}

QString LedgersScreen::chooseFile(const QString& filter, const QString& suffix)
{
    const QString name =
        QStringLiteral("%1-%2.%3").arg(m_shown.sheet.name, m_desk.today().toString(Qt::ISODate), suffix);
    const QString file =
        prompt::saveFile(this, labelOf(view()), QDir(m_folder).filePath(name), filter, suffix);
    if (!file.isEmpty())
        m_folder = QFileInfo(file).absolutePath();
    return file;
}

void LedgersScreen::savePdf()
{
    const QString file = chooseFile(tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    const int pages = recordedFirst(
        m_desk.database(), [this] { recordView(m_desk, view(), query(), m_shown, QStringLiteral("pdf")); },
        [&] { return writeTablePdf(m_shown.paper, m_shown.paper.title, file); });
    Q_EMIT told(tr("%1 saved as PDF, %n page(s).", nullptr, pages).arg(labelOf(view())));
}

void LedgersScreen::saveFile()
{
    const QString file = chooseFile(tr("Workbook (*.xlsx);;Separated text (*.csv)"), QStringLiteral("xlsx"));
    if (file.isEmpty())
        return;
    const bool csv = QFileInfo(file).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const QString way = csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    const ListWritten written = recordedFirst(
        m_desk.database(), [&] { recordView(m_desk, view(), query(), m_shown, way); },
        [&] {
            return csv ? writeTableCsv(m_shown.sheet, file, ListEncoding::Utf8WithBom)
                       : writeTableXlsx(m_shown.sheet, file);
        });
    Q_EMIT told(tr("%1 saved, %n row(s).", nullptr, static_cast<int>(written.rows)).arg(labelOf(view())));
}

void LedgersScreen::dispose()
{
    auto* dialog = new DisposalDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DecisionDialog::entered, this, [this](const QString& sentence) {
        m_countedOn = QDate();
        guarded(this, [this] { read(); });
        Q_EMIT told(sentence);
        Q_EMIT changed();
    });
    dialog->open();
}

/// The time of keeping runs out by the day: both ledgers are not read through at each change of a posting.
qint64 LedgersScreen::waiting()
{
    if (!m_desk.settings().keepsLedgers)
        return 0;
    if (m_countedOn != m_desk.today()) {
        m_disposable = m_desk.ledgers().disposable().size();
        m_countedOn = m_desk.today();
    }
    return m_disposable;
}

void LedgersScreen::focusSearch()
{
    m_from->setFocus();
    m_from->selectAll();
}

} // namespace kakehashi
