// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/part_rows.h"

#include "core/base/japanese_text.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int minutesWidth = 70;

QComboBox* methodBox(TrainingModule module)
{
    auto* box = new QComboBox;
    for (const TrainingMethod method :
         {TrainingMethod::InPerson, TrainingMethod::Video, TrainingMethod::Reading})
        box->addItem(labelOf(method), static_cast<int>(method));
    // Lectures may be watched; a practical is meant to be practised.
    const bool lecture =
        module == TrainingModule::InfectionControlLecture || module == TrainingModule::PatientSafetyLecture;
    box->setCurrentIndex(lecture ? 1 : 0);
    return box;
}

QComboBox* materialBox(TrainingModule module, const QList<TrainingMaterial>& materials)
{
    auto* box = new QComboBox;
    box->addItem(PartRows::tr("No material"), QString());
    for (const TrainingMaterial& material : materials) {
        // One of the desk's own that names no module may serve any.
        const bool serves = material.modules.contains(module) || (material.own && material.modules.isEmpty());
        if (serves && !material.retired)
            box->addItem(material.title, material.id);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    return box;
}

} // namespace

PartRows::PartRows(const QList<TrainingMaterial>& materials, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const TrainingModule module : requiredModules() + QList<TrainingModule>{TrainingModule::Other}) {
        const Row row{module, new QLineEdit, methodBox(module), materialBox(module, materials)};
        const QString code = codeOf(module);
        row.minutes->setObjectName(QStringLiteral("minutes_") + code);
        row.minutes->setMaximumWidth(minutesWidth);
        row.minutes->setAccessibleName(tr("Minutes of %1").arg(labelOf(module)));
        row.method->setObjectName(QStringLiteral("method_") + code);
        row.material->setObjectName(QStringLiteral("material_") + code);
        const int line = static_cast<int>(m_rows.size());
        grid->addWidget(new QLabel(labelOf(module)), line, 0);
        grid->addWidget(row.minutes, line, 1);
        grid->addWidget(new QLabel(tr("minutes")), line, 2);
        grid->addWidget(row.method, line, 3);
        grid->addWidget(row.material, line, 4);
        connect(row.minutes, &QLineEdit::textChanged, this, &PartRows::edited);
        connect(row.method, &QComboBox::currentIndexChanged, this, &PartRows::edited);
        m_rows.append(row);
    }
    grid->setColumnStretch(4, 1);
}

QList<TrainingPart> PartRows::parts() const
{
    QList<TrainingPart> parts;
    for (const Row& row : m_rows) {
        if (const auto minutes = japanese::wholeNumber(row.minutes->text()))
            parts.append({row.module, static_cast<int>(std::min<qint64>(*minutes, mostMinutes + 1)),
                          static_cast<TrainingMethod>(row.method->currentData().toInt()),
                          row.material->currentData().toString()});
    }
    return parts;
}

QStringList PartRows::unread() const
{
    QStringList found;
    for (const Row& row : m_rows) {
        const QString text = row.minutes->text().trimmed();
        if (!text.isEmpty() && !japanese::wholeNumber(text))
            found.append(tr("Minutes of %1 are a whole number, not “%2”.").arg(labelOf(row.module), text));
    }
    return found;
}

} // namespace kakehashi
