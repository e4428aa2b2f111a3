// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/fax_log_dialog.h"

#include "core/base/japanese_era.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QSize faxLogDialogSize(1040, 560);

QString moment(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return japanese::eraDate(local.date()) + local.toString(QStringLiteral(" HH:mm"));
}

QString sheetWords(const SentFax::Sheet& sheet)
{
    return FaxLogDialog::tr("%1 (version %2, %3)")
        .arg(sheet.reference, QString::number(sheet.version),
             sheet.copy == SheetPosting::Copy::Whole ? FaxLogDialog::tr("whole")
                                                     : FaxLogDialog::tr("masked"));
}

QString outcomeWords(const SentFax& fax)
{
    if (!fax.outcome)
        return FaxLogDialog::tr("？ not entered yet");
    const QString words =
        *fax.outcome == FaxOutcome::Sent ? FaxLogDialog::tr("✓ sent") : FaxLogDialog::tr("✕ failed");
    return fax.outcomeNote.isEmpty() ? words : words + QStringLiteral(" · ") + fax.outcomeNote;
}

QColor outcomeColour(const SentFax& fax)
{
    if (!fax.outcome)
        return theme::warning();
    return *fax.outcome == FaxOutcome::Sent ? theme::met() : theme::unmet();
}

} // namespace

FaxLogDialog::FaxLogDialog(Desk& desk, const std::optional<StoredPosting>& posting, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_posting(posting ? posting->seq : 0), m_only(new QCheckBox(this)),
      m_waiting(new QLabel(this)), m_table(new QTableWidget(this)),
      m_sent(new QPushButton(tr("&Sent"), this)), m_failed(new QPushButton(tr("&Failed…"), this))
{
    setObjectName(QStringLiteral("faxLogDialog"));
    setWindowTitle(tr("Faxes sent"));
    resize(faxLogDialogSize);
    m_only->setObjectName(QStringLiteral("faxOnlyPosting"));
    m_only->setText(posting ? tr("&Only those with %1").arg(posting->reference) : QString());
    m_only->setVisible(posting.has_value());
    m_waiting->setObjectName(QStringLiteral("faxesWaiting"));
    makeTable();
    auto* head = new QHBoxLayout;
    head->addWidget(m_waiting);
    head->addStretch(1);
    head->addWidget(m_only);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeFoot());
    connect(m_only, &QCheckBox::toggled, this, [this] { guarded(this, [this] { reload(); }); });
    guarded(this, [this] { reload(); });
}

void FaxLogDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("faxLog"));
    m_table->setAccessibleName(tr("Faxes sent"));
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("To"), tr("Number"), tr("Sheets"), tr("Pages"), tr("By"), tr("Outcome")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FaxLogDialog::showSelected);
}

QLayout* FaxLogDialog::makeFoot()
{
    m_sent->setObjectName(QStringLiteral("faxSentButton"));
    m_failed->setObjectName(QStringLiteral("faxFailedButton"));
    connect(m_sent, &QPushButton::clicked, this, [this] { enter(FaxOutcome::Sent); });
    connect(m_failed, &QPushButton::clicked, this, [this] { enter(FaxOutcome::Failed); });
    auto* question = new QLabel(tr("How did the selected one go?"), this);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* button : {m_sent, m_failed})
        button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(question);
    foot->addWidget(m_sent);
    foot->addWidget(m_failed);
    foot->addStretch(1);
    foot->addWidget(close);
    return foot;
}

void FaxLogDialog::reload()
{
    const int row = std::max(0, m_table->currentRow());
    m_faxes = m_desk.faxes().log(m_only->isChecked() ? m_posting : 0);
    m_table->setRowCount(static_cast<int>(m_faxes.size()));
    for (int i = 0; i < m_table->rowCount(); ++i)
        showRow(i, m_faxes.at(i));
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    const auto waiting =
        std::ranges::count_if(m_faxes, [](const SentFax& fax) { return !fax.outcome.has_value(); });
    m_waiting->setText(m_faxes.isEmpty() ? tr("No fax has been sent yet. Select postings and choose Fax.")
                       : waiting == 0
                           ? tr("Every outcome is entered.")
                           : tr("%n fax(es) wait for their outcome.", nullptr, static_cast<int>(waiting)));
    m_table->selectRow(std::min(row, m_table->rowCount() - 1));
    showSelected();
}

void FaxLogDialog::showRow(int row, const SentFax& fax)
{
    QStringList sheets;
    for (const SentFax::Sheet& sheet : fax.sheets)
        sheets.append(sheetWords(sheet));
    const QStringList cells{moment(fax.at),
                            fax.destination,
                            fax.number,
                            sheets.join(QLatin1Char('\n')),
                            QString::number(fax.pages),
                            act_words::staffName(fax.by),
                            outcomeWords(fax)};
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    auto* outcome = m_table->item(row, m_table->columnCount() - 1);
    outcome->setForeground(outcomeColour(fax));
    QFont font = m_table->font();
    font.setBold(!fax.outcome);
    outcome->setFont(font);
}

void FaxLogDialog::showSelected()
{
    const bool any = m_table->currentRow() >= 0 && m_table->currentRow() < m_faxes.size();
    m_sent->setEnabled(any);
    m_failed->setEnabled(any);
}

void FaxLogDialog::enter(FaxOutcome outcome)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_faxes.size())
        return;
    QString note;
    if (outcome == FaxOutcome::Failed) {
        note = prompt::text(this, tr("The fax failed"),
                            tr("What the machine said (busy, no answer, wrong receiver …)"));
        if (note.isNull())
            return;
    }
    guarded(this, [this, row, outcome, &note] {
        m_desk.faxes().setOutcome(m_faxes.at(row).seq, outcome, note);
        reload();
        Q_EMIT told(outcome == FaxOutcome::Sent ? tr("The fax is marked as sent.")
                                                : tr("The fax is marked as failed."));
    });
}

} // namespace kakehashi
