// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_screen.h"

#include "core/base/place.h"
#include "ui/overview/counted_page.h"
#include "ui/overview/figures_page.h"
#include "ui/overview/institutions_page.h"
#include "ui/overview/period_bar.h"
#include "ui/printing/overview_paper.h"
#include "ui/printing/table_paper.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QStandardPaths>

#include <memory>

namespace kakehashi {

namespace {

QString prefectureOf(const Desk& desk)
{
    const place::Prefecture* own = place::prefectureByCode(desk.settings().prefectureCode);
    return own == nullptr ? QString() : own->name;
}

} // namespace

OverviewScreen::OverviewScreen(Desk& desk, QWidget* parent)
    : Screen(parent), m_desk(desk), m_period(new PeriodBar), m_print(new QPushButton(tr("&Print…"))),
      m_pdf(new QPushButton(tr("Save as P&DF…"))), m_tabs(new QTabWidget), m_pages(new QStackedWidget),
      m_figures(new FiguresPage(prefectureOf(desk))), m_counted(new CountedPage(desk)),
      m_refused(new EmptyState), m_institutions(new InstitutionsPage(desk)),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)), m_work(desk)
{
    setObjectName(QStringLiteral("overviewScreen"));
    m_period->setDeskDay(desk.today());
    m_tabs->setObjectName(QStringLiteral("overviewTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFigures(), tr("Fi&gures"));
    m_tabs->addTab(m_institutions, tr("&Institutions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->addWidget(m_tabs);
    connectParts();
}

QWidget* OverviewScreen::makeFigures()
{
    m_pages->addWidget(m_figures);
    m_pages->addWidget(m_counted);
    m_pages->addWidget(m_refused);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(makeHead());
    layout->addWidget(m_pages, 1);
    return page;
}

QLayout* OverviewScreen::makeHead()
{
    m_print->setObjectName(QStringLiteral("printOverview"));
    m_pdf->setObjectName(QStringLiteral("saveOverviewPdf"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_period, 1);
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    return row;
}

void OverviewScreen::connectParts()
{
    connect(m_period, &PeriodBar::periodChanged, this, &OverviewScreen::refresh);
    connect(m_figures, &FiguresPage::figureChosen, this, &OverviewScreen::open);
    connect(m_figures, &FiguresPage::postingsChosen, this,
            [this](const PostingQuery& query) { Q_EMIT listWanted(QStringLiteral("postings"), query); });
    connect(m_counted, &CountedPage::left, this, [this] {
        m_pages->setCurrentWidget(m_figures);
        m_figures->focusFigures();
    });
    connect(m_counted, &CountedPage::wanted, this, &Screen::wanted);
    connect(m_institutions, &InstitutionsPage::wanted, this, &Screen::wanted);
    connect(m_institutions, &InstitutionsPage::told, this, &Screen::told);
    connect(m_institutions, &InstitutionsPage::changed, this, &Screen::changed);
    connect(m_institutions, &InstitutionsPage::progressed, this, &Screen::progressed);
    connect(m_tabs, &QTabWidget::currentChanged, this, &OverviewScreen::refresh);
    connect(m_print, &QPushButton::clicked, this, &OverviewScreen::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { guarded(this, [this] { savePdf(); }); });
    connect(&m_work, &DeskWork::progressed, this, &Screen::progressed);
    connect(&m_work, &DeskWork::failed, this, [this](const Error& error) { prompt::failure(this, error); });
    connect(&m_work, &DeskWork::ended, this, [this] { Q_EMIT progressed({}, 0, 0); });
}

void OverviewScreen::refresh()
{
    if (m_tabs->currentWidget() == m_institutions) {
        m_institutions->refresh();
        return;
    }
    m_work.cancel();
    if (const QString problem = m_period->problem(); !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    m_work.start(tr("Counting"),
                 [this, period = m_period->period()](Desk& desk, const DeskWork::Progress& progress) {
                     const auto made = std::make_shared<const Overview>(overviewOf(desk, period, progress));
                     return [this, made] { take(*made); };
                 });
}

void OverviewScreen::take(const Overview& overview)
{
    m_overview = overview;
    m_figures->show(overview);
    for (QPushButton* each : {m_print, m_pdf})
        each->setEnabled(true);
    if (m_pages->currentWidget() == m_refused)
        m_pages->setCurrentWidget(m_figures);
}

void OverviewScreen::refuse(const QString& problem)
{
    m_refused->setTexts(tr("Nothing is counted"), problem);
    m_pages->setCurrentWidget(m_refused);
    for (QPushButton* each : {m_print, m_pdf})
        each->setEnabled(false);
}

void OverviewScreen::open(Figure figure)
{
    if (figure == Figure::OpenSeats) {
        Q_EMIT listWanted(QStringLiteral("postings"), {});
        return;
    }
    guarded(this, [this, figure] {
        m_pages->setCurrentWidget(m_counted);
        m_counted->show(m_overview, figure);
    });
}

void OverviewScreen::focusSearch()
{
    if (m_tabs->currentWidget() == m_institutions)
        m_institutions->focusSearch();
    else if (m_pages->currentWidget() == m_figures)
        m_figures->focusFigures();
}

void OverviewScreen::goTo(qint64 posting)
{
    m_tabs->setCurrentIndex(posting == 0 ? 0 : m_tabs->indexOf(m_institutions));
    if (posting != 0)
        m_institutions->goTo(posting);
}

void OverviewScreen::cancelWork()
{
    m_work.cancel();
    m_institutions->cancelWork();
}

void OverviewScreen::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("overviewPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { guarded(this, [&] { printOn(*printer); }); });
    dialog->open();
}

void OverviewScreen::printOn(QPrinter& printer)
{
    drawTable(overviewTable(m_overview, m_desk.settings()), printer);
    Q_EMIT told(tr("The overview was printed."));
}

void OverviewScreen::savePdf()
{
    const table_paper::Table table = overviewTable(m_overview, m_desk.settings());
    const QString name = QStringLiteral("%1-%2.pdf").arg(table.title, m_desk.today().toString(Qt::ISODate));
    const QString file = prompt::saveFile(this, table.title, QDir(m_folder).filePath(name), tr("PDF (*.pdf)"),
                                          QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    m_folder = QFileInfo(file).absolutePath();
    const int pages = writeTablePdf(table, table.title, file);
    Q_EMIT told(tr("The overview was saved as PDF, %n page(s).", nullptr, pages));
}

} // namespace kakehashi
