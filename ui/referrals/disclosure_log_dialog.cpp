// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/disclosure_log_dialog.h"

#include "core/base/japanese_era.h"
#include "core/base/japanese_text.h"
#include "core/store/transaction.h"
#include "ui/printing/table_paper.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/push_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace kakehashi {

namespace {

constexpr QSize disclosureLogDialogSize(1040, 600);

} // namespace

DisclosureLogDialog::DisclosureLogDialog(Desk& desk, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_words(new QLineEdit), m_staff(new QComboBox), m_from(new EraDateEdit),
      m_to(new EraDateEdit), m_table(new QTableWidget), m_count(new QLabel)
{
    setObjectName(QStringLiteral("disclosureLogDialog"));
    setWindowTitle(tr("Disclosure log"));
    resize(disclosureLogDialogSize);
    m_table->setObjectName(QStringLiteral("disclosureLog"));
    m_table->setAccessibleName(tr("Disclosures"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeFilters());
    layout->addWidget(m_table, 1);
    layout->addLayout(makeFoot());
    offerStaff();
    read();
}

QLayout* DisclosureLogDialog::makeFilters()
{
    m_words->setObjectName(QStringLiteral("disclosureWords"));
    m_words->setPlaceholderText(tr("Applicant or posting: name or reference"));
    m_staff->setObjectName(QStringLiteral("disclosureStaff"));
    m_staff->setAccessibleName(tr("Staff"));
    m_from->setObjectName(QStringLiteral("disclosureFrom"));
    m_from->setPlaceholderText(tr("From"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("disclosureTo"));
    m_to->setPlaceholderText(tr("Until"));
    m_to->setAccessibleName(tr("Until"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 2);
    row->addWidget(m_staff, 1);
    row->addWidget(m_from, 1);
    row->addWidget(m_to, 1);
    const auto again = [this] { guarded(this, [this] { read(); }); };
    connect(m_words, &QLineEdit::textChanged, this, again);
    connect(m_staff, &QComboBox::currentIndexChanged, this, again);
    connect(m_from, &EraDateEdit::dateChanged, this, again);
    connect(m_to, &EraDateEdit::dateChanged, this, again);
    return row;
}

QLayout* DisclosureLogDialog::makeFoot()
{
    m_count->setObjectName(QStringLiteral("disclosureCount"));
    QPushButton* print = pushButton(QStringLiteral("printDisclosureLog"), tr("&Print…"));
    QPushButton* pdf = pushButton(QStringLiteral("saveDisclosureLog"), tr("Save as P&DF…"));
    QPushButton* close = pushButton(QStringLiteral("closeDisclosureLog"), tr("Close"));
    connect(print, &QPushButton::clicked, this, [this] { guarded(this, [this] { this->print(); }); });
    connect(pdf, &QPushButton::clicked, this, [this] { guarded(this, [this] { savePdf(); }); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(print);
    row->addWidget(pdf);
    row->addWidget(close);
    return row;
}

void DisclosureLogDialog::offerStaff()
{
    m_staff->addItem(tr("All staff"), QString());
    QStringList known;
    for (const Disclosure& disclosure : m_desk.referrals().disclosures().find({})) {
        if (!known.contains(disclosure.by))
            known.append(disclosure.by);
    }
    known.sort();
    for (const QString& by : std::as_const(known))
        m_staff->addItem(act_words::staffName(by), by);
}

void DisclosureLogDialog::read()
{
    DisclosureQuery query;
    query.by = m_staff->currentData().toString();
    query.from = m_from->date();
    query.to = m_to->date();
    const QString words = japanese::folded(m_words->text());
    m_page.disclosures.clear();
    for (Disclosure& disclosure : m_desk.referrals().disclosures().find(query)) {
        if (isAskedFor(disclosure, words))
            m_page.disclosures.append(std::move(disclosure));
    }
    m_page.filter = filterInWords();
    show();
}

bool DisclosureLogDialog::isAskedFor(const Disclosure& disclosure, const QString& words)
{
    return japanese::folded(disclosure.applicantReference + disclosure.postingReference +
                            nameOf(disclosure.applicant))
        .contains(words);
}

const QString& DisclosureLogDialog::nameOf(qint64 applicant)
{
    auto known = m_page.applicantNames.find(applicant);
    if (known == m_page.applicantNames.end()) {
        const auto stored = m_desk.applicants().bySeq(applicant);
        known = m_page.applicantNames.insert(applicant, stored ? stored->applicant.name : QString());
    }
    return *known;
}

void DisclosureLogDialog::show()
{
    const QStringList headings = disclosureLogHeadings();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(static_cast<int>(m_page.disclosures.size()));
    int row = 0;
    for (const Disclosure& disclosure : std::as_const(m_page.disclosures)) {
        const QStringList cells = disclosureLogCells(disclosure, nameOf(disclosure.applicant));
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column,
                             new QTableWidgetItem(QString(cells.at(column)).replace(u'\n', u' ')));
        ++row;
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_count->setText(m_page.disclosures.isEmpty()
                         ? tr("Nobody was told anything under these filters.")
                         : tr("%n disclosure(s)", nullptr, static_cast<int>(m_page.disclosures.size())));
}

// On a paper, which is in Japanese.
QString DisclosureLogDialog::filterInWords() const
{
    QStringList parts;
    if (!m_words->text().trimmed().isEmpty())
        parts.append(QStringLiteral("検索: ") + m_words->text().trimmed());
    if (m_staff->currentIndex() > 0)
        parts.append(QStringLiteral("担当: ") + m_staff->currentText());
    if (m_from->date())
        parts.append(japanese::bothDates(*m_from->date()) + QStringLiteral("から"));
    if (m_to->date())
        parts.append(japanese::bothDates(*m_to->date()) + QStringLiteral("まで"));
    return parts.join(QStringLiteral("、"));
}

void DisclosureLogDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("disclosureLogPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { guarded(this, [&] { printOn(*printer); }); });
    dialog->open();
}

void DisclosureLogDialog::printOn(QPrinter& printer)
{
    printer.setDocName(QStringLiteral("disclosures-%1").arg(m_desk.today().toString(Qt::ISODate)));
    record(QStringLiteral("printer"));
    drawTable(disclosureLogTable(m_page, m_desk.settings(), m_desk.today()), printer);
    Q_EMIT told(tr("The disclosure log was printed."));
}

void DisclosureLogDialog::savePdf()
{
    const QString name = QStringLiteral("disclosures-%1.pdf").arg(m_desk.today().toString(Qt::ISODate));
    const QString file =
        prompt::saveFile(this, tr("Save the disclosure log"), name, tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isNull())
        return;
    record(QStringLiteral("pdf"));
    writeTablePdf(disclosureLogTable(m_page, m_desk.settings(), m_desk.today()), QStringLiteral("開示記録"),
                  file);
    Q_EMIT told(tr("The disclosure log was saved as PDF."));
}

// It names applicants: that it left the program is worth knowing.
void DisclosureLogDialog::record(const QString& way)
{
    Transaction transaction(m_desk.database());
    m_desk.audit().append(
        {QStringLiteral("disclosure_log.exported"),
         QStringLiteral("disclosures"),
         m_desk.today().toString(Qt::ISODate),
         {{QStringLiteral("entries"), m_page.disclosures.size()}, {QStringLiteral("way"), way}}});
    transaction.commit();
}

} // namespace kakehashi
