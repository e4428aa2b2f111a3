// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/materials_dialog.h"

#include "ui/training/own_material_dialog.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QSize materialsDialogSize(940, 560);

QString occupationsOf(const TrainingMaterial& material)
{
    QStringList labels;
    for (const Occupation occupation : material.occupations.values())
        labels.append(labelOf(occupation));
    return labels.isEmpty() ? MaterialsDialog::tr("every one") : labels.join(QStringLiteral("、"));
}

} // namespace

MaterialsDialog::MaterialsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_table(new QTableWidget(0, 5)),
      m_change(pushButton(QStringLiteral("changeMaterial"), tr("&Change…"))),
      m_retire(pushButton(QStringLiteral("retireMaterial"), tr("&Retire")))
{
    setObjectName(QStringLiteral("materialsDialog"));
    setWindowTitle(tr("Materials for training"));
    resize(materialsDialogSize);
    m_table->setObjectName(QStringLiteral("materialsTable"));
    m_table->setAccessibleName(tr("Materials"));
    m_table->setHorizontalHeaderLabels(
        {tr("Title"), tr("Publisher"), tr("Length"), tr("Occupations"), tr("Whose")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* add = pushButton(QStringLiteral("addMaterial"), tr("&Add one of your own…"));
    auto* close = pushButton(QStringLiteral("closeMaterials"), tr("C&lose"));
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_change);
    row->addWidget(m_retire);
    row->addStretch(1);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const TrainingMaterial* material = selected())
            edit(*material);
    });
    connect(m_retire, &QPushButton::clicked, this, [this] { guarded(this, [this] { retire(); }); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MaterialsDialog::enableButtons);
    guarded(this, [this] { fill(); });
}

void MaterialsDialog::fill()
{
    const int before = m_table->currentRow();
    m_materials = m_desk.training().materials();
    m_table->setRowCount(0);
    for (const TrainingMaterial& material : std::as_const(m_materials)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString whose = material.retired ? tr("✗ retired")
                              : material.own   ? tr("the desk's")
                                               : tr("notice");
        const QStringList cells{material.title, material.publisher, material.length(),
                                occupationsOf(material), whose};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(material.url);
            if (material.retired)
                item->setForeground(theme::secondaryText());
            m_table->setItem(row, column, item);
        }
    }
    m_table->selectRow(std::clamp(before, 0, m_table->rowCount() - 1));
    enableButtons();
}

const TrainingMaterial* MaterialsDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_materials.size() ? &m_materials.at(row) : nullptr;
}

void MaterialsDialog::enableButtons()
{
    const TrainingMaterial* material = selected();
    const bool isOwn = material != nullptr && material->own;
    m_change->setEnabled(isOwn);
    m_retire->setEnabled(isOwn);
    m_retire->setText(isOwn && material->retired ? tr("Take up again (&R)") : tr("&Retire"));
}

void MaterialsDialog::edit(const TrainingMaterial& material)
{
    auto* form = new OwnMaterialDialog(m_desk, material, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &DecisionDialog::entered, this, [this](const QString& sentence) {
        guarded(this, [this] { fill(); });
        Q_EMIT entered(sentence);
    });
    form->open();
}

void MaterialsDialog::retire()
{
    const TrainingMaterial* chosen = selected();
    if (chosen == nullptr)
        return;
    TrainingMaterial material = *chosen;
    material.retired = !material.retired;
    m_desk.training().changeMaterial(material);
    fill();
    Q_EMIT entered(material.retired ? tr("“%1” is retired: it is offered no more.").arg(material.title)
                                    : tr("“%1” is offered again.").arg(material.title));
}

} // namespace kakehashi
