// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/merge_applicants_dialog.h"

#include "ui/walk_in/applicant_words.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <utility>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize mergeApplicantsDialogSize(980, 600);
constexpr int labelWidth = 150;
constexpr int valueWidth = 255;

} // namespace

MergeApplicantsDialog::MergeApplicantsDialog(Desk& desk, const StoredApplicant& kept,
                                             const StoredApplicant& other, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_kept(kept), m_other(other), m_head(new QLabel),
      m_table(new QTableWidget), m_merge(new QPushButton(tr("They are &one person")))
{
    setObjectName(u"mergeApplicantsDialog"_s);
    setWindowTitle(tr("One person or two?"));
    resize(mergeApplicantsDialogSize);
    m_head->setObjectName(u"mergeHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_table->setObjectName(u"mergeTable"_s);
    m_table->setAccessibleName(tr("Both entries"));
    m_table->setColumnCount(4);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_merge->setObjectName(u"mergeApplicantsButton"_s);
    auto* exchanged = new QPushButton(tr("Keep the other's &number"));
    exchanged->setObjectName(u"exchangeButton"_s);
    auto* close = new QPushButton(tr("They are &two"));
    for (QPushButton* each : {m_merge, exchanged, close})
        each->setAutoDefault(false);
    connect(m_merge, &QPushButton::clicked, this, [this] { guarded(this, [this] { merge(); }); });
    connect(exchanged, &QPushButton::clicked, this, &MergeApplicantsDialog::exchange);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(exchanged);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_merge);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    showBoth();
}

void MergeApplicantsDialog::showBoth()
{
    m_head->setText(tr("%1 stays; %2 keeps its history and points to it. This can be taken back.")
                        .arg(m_kept.reference, m_other.reference));
    m_table->setHorizontalHeaderLabels({QString(), m_kept.reference, m_other.reference, tr("Would say")});
    const QList<applicant_words::Item> kept = applicant_words::items(m_kept.applicant);
    const QList<applicant_words::Item> other = applicant_words::items(m_other.applicant);
    const QList<applicant_words::Item> merged =
        applicant_words::items(mergedApplicant(m_kept.applicant, m_other.applicant));
    m_table->setRowCount(static_cast<int>(kept.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        // Told by a sign too, not by colour alone.
        const bool differs =
            !kept[row].value.isEmpty() && !other[row].value.isEmpty() && kept[row].value != other[row].value;
        const QStringList cells{differs ? u"≠ "_s + kept[row].label : kept[row].label, kept[row].value,
                                other[row].value, merged[row].value};
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            if (differs && column < 3)
                cell->setBackground(theme::warningGround());
            m_table->setItem(row, column, cell);
        }
    }
    m_table->setColumnWidth(0, labelWidth);
    for (int column = 1; column < 4; ++column)
        m_table->setColumnWidth(column, valueWidth);
    m_table->resizeRowsToContents();
}

void MergeApplicantsDialog::exchange()
{
    std::swap(m_kept, m_other);
    showBoth();
}

void MergeApplicantsDialog::merge()
{
    m_desk.applicants().merge(m_kept.seq, m_other.seq, mergedApplicant(m_kept.applicant, m_other.applicant),
                              m_kept.version);
    Q_EMIT merged(tr("%1 and %2 are one person: %1.").arg(m_kept.reference, m_other.reference));
    accept();
}

} // namespace kakehashi
