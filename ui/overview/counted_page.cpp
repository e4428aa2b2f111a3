// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/counted_page.h"

#include "core/overview/overview_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>

namespace kakehashi {

CountedPage::CountedPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_model(new CountedModel(desk, this)), m_title(new QLabel), m_rule(new QLabel),
      m_table(new QTableView)
{
    setObjectName(QStringLiteral("countedPage"));
    m_title->setObjectName(QStringLiteral("countedTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_rule->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("countedTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(CountedModel::What, QHeaderView::Stretch);
    for (const int column : {CountedModel::Reference, CountedModel::Day, CountedModel::Number})
        m_table->setColumnWidth(column, 190);
    auto* back = new QPushButton(tr("Bac&k to the figures (Esc)"));
    back->setObjectName(QStringLiteral("countedBack"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_rule);
    layout->addWidget(m_table, 1);
    connect(back, &QPushButton::clicked, this, &CountedPage::left);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, this, &CountedPage::left);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT wanted(placeOf(m_figure), m_model->subjectAt(index.row()));
    });
}

void CountedPage::show(const Overview& overview, Figure figure)
{
    m_figure = figure;
    m_model->show(figure, overview.list(figure));
    m_title->setText(QStringLiteral("%1: %2　%3")
                         .arg(overview_words::labelOf(figure), overview_words::valueOf(overview, figure),
                              overview_words::basisOf(overview, figure)));
    m_rule->setText(overview_words::ruleOf(figure));
    m_table->setAccessibleName(overview_words::labelOf(figure));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

} // namespace kakehashi
