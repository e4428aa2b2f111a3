// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/plan_dialog.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr QSize planDialogSize(860, 560);

} // namespace

PlanDialog::PlanDialog(Desk& desk, const Training& training, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_training(training), m_table(new QTableWidget(0, 4)),
      m_module(new QComboBox), m_topic(new QLineEdit), m_reason(new QLineEdit),
      m_add(pushButton(QStringLiteral("addToPlan"), tr("&Add to the plan"))),
      m_remove(pushButton(QStringLiteral("removeFromPlan"), tr("&Take out…"))),
      m_restore(pushButton(QStringLiteral("restoreToPlan"), tr("Put &back")))
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("%1: the plan of training").arg(training.reference));
    resize(planDialogSize);
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setAccessibleName(tr("The plan"));
    m_table->setHorizontalHeaderLabels({tr("Module"), tr("What"), tr("Why"), tr("Standing")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeAdding());
    layout->addLayout(makeButtons());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlanDialog::enableButtons);
    connect(m_add, &QPushButton::clicked, this, [this] { guarded(this, [this] { add(); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] { guarded(this, [this] { remove(); }); });
    connect(m_restore, &QPushButton::clicked, this, [this] { guarded(this, [this] { restore(); }); });
    for (QLineEdit* each : {m_topic, m_reason})
        connect(each, &QLineEdit::textChanged, this, &PlanDialog::enableButtons);
    guarded(this, [this] { fill(); });
}

QLayout* PlanDialog::makeAdding()
{
    m_module->setObjectName(QStringLiteral("planModule"));
    for (const TrainingModule module : QList<TrainingModule>{TrainingModule::Other} + requiredModules())
        m_module->addItem(labelOf(module), static_cast<int>(module));
    m_topic->setObjectName(QStringLiteral("planTopic"));
    m_reason->setObjectName(QStringLiteral("planReason"));
    m_reason->setPlaceholderText(tr("The duties, experience, the employer's wish, …"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Module"), m_module);
    form->addRow(tr("&What is taught"), m_topic);
    form->addRow(tr("Wh&y"), m_reason);
    return form;
}

QLayout* PlanDialog::makeButtons()
{
    auto* close = pushButton(QStringLiteral("closePlan"), tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch(1);
    for (QPushButton* each : {m_remove, m_restore, close})
        row->addWidget(each);
    return row;
}

void PlanDialog::fill()
{
    TrainingStore trainings = m_desk.training();
    m_plan = planOf(m_training, trainings, m_desk.postings(), m_desk.applicants());
    m_out = trainings.planEntries(m_training.hire);
    m_out.removeIf([](const PlanEntry& entry) { return entry.added; });
    m_table->setRowCount(0);
    const auto addRow = [this](const QStringList& cells, bool isOut) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            if (isOut)
                item->setForeground(theme::secondaryText());
            m_table->setItem(row, column, item);
        }
    };
    for (const PlanItem& item : std::as_const(m_plan))
        addRow({labelOf(item.module), item.topic, item.reason,
                item.required    ? tr("required")
                : item.entry > 0 ? tr("added here")
                                 : tr("suggested")},
               false);
    for (const PlanEntry& entry : std::as_const(m_out))
        addRow({labelOf(entry.module), entry.topic, entry.reason, tr("✗ taken out (%1)").arg(entry.by)},
               true);
    enableButtons();
}

const PlanItem* PlanDialog::selectedItem() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_plan.size() ? &m_plan.at(row) : nullptr;
}

const PlanEntry* PlanDialog::selectedOut() const
{
    const qsizetype row = m_table->currentRow() - m_plan.size();
    return row >= 0 && row < m_out.size() ? &m_out.at(row) : nullptr;
}

void PlanDialog::enableButtons()
{
    const PlanItem* item = selectedItem();
    m_remove->setEnabled(item != nullptr && !item->required);
    m_remove->setToolTip(item != nullptr && item->required
                             ? tr("Required of everybody hired through the scheme.")
                             : QString());
    m_restore->setEnabled(selectedOut() != nullptr);
    m_add->setEnabled(!m_topic->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
}

void PlanDialog::add()
{
    const QString topic = m_topic->text().trimmed();
    m_desk.training().addToPlan(m_training.hire, static_cast<TrainingModule>(m_module->currentData().toInt()),
                                topic, m_reason->text());
    m_topic->clear();
    m_reason->clear();
    changed(tr("%1: “%2” added to the plan.").arg(m_training.reference, topic));
}

void PlanDialog::remove()
{
    const PlanItem* selected = selectedItem();
    if (selected == nullptr)
        return;
    const PlanItem item = *selected;
    const QString why = prompt::text(this, tr("Take “%1” out of the plan?").arg(item.topic), tr("Why"));
    if (why.isNull())
        return;
    m_desk.training().removeFromPlan(m_training.hire, item, why);
    changed(tr("%1: “%2” taken out of the plan.").arg(m_training.reference, item.topic));
}

void PlanDialog::restore()
{
    const PlanEntry* selected = selectedOut();
    if (selected == nullptr)
        return;
    const PlanEntry entry = *selected;
    m_desk.training().restoreToPlan(m_training.hire, entry.number);
    changed(tr("%1: “%2” is in the plan again.").arg(m_training.reference, entry.topic));
}

void PlanDialog::changed(const QString& sentence)
{
    fill();
    Q_EMIT entered(sentence);
}

} // namespace kakehashi
