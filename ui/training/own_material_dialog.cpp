// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/own_material_dialog.h"

#include "core/base/japanese_text.h"

#include <QFormLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QSize ownMaterialDialogSize(560, 620);
constexpr int modulesHeight = 84;
constexpr int longest = 99'999; ///< pages or minutes

QLineEdit* edit(const char* name)
{
    auto* made = new QLineEdit;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QListWidget* ticks(const char* name)
{
    auto* made = new QListWidget;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

void addTick(QListWidget* list, const QString& label, int value, bool ticked)
{
    auto* item = new QListWidgetItem(label, list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

QList<int> tickedIn(const QListWidget* list)
{
    QList<int> found;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            found.append(list->item(row)->data(Qt::UserRole).toInt());
    }
    return found;
}

/// Nullopt when nothing is typed; 0, which is refused in words, when it is no number.
std::optional<int> lengthIn(const QLineEdit* edit)
{
    if (edit->text().trimmed().isEmpty())
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(japanese::wholeNumber(edit->text()).value_or(0), 0, longest));
}

} // namespace

OwnMaterialDialog::OwnMaterialDialog(Desk& desk, const TrainingMaterial& material, QWidget* parent)
    : DecisionDialog(QStringLiteral("material"),
                     material.id.isEmpty() ? tr("A material of your own") : material.title,
                     material.id.isEmpty() ? tr("&Add it") : tr("&Change it"), parent),
      m_desk(desk), m_material(material), m_title(edit("materialTitle")),
      m_publisher(edit("materialPublisher")), m_kind(new QComboBox), m_pages(edit("materialPages")),
      m_minutes(edit("materialMinutes")), m_url(edit("materialUrl")),
      m_occupations(ticks("materialOccupations")), m_modules(ticks("materialModules"))
{
    load();
    for (QLineEdit* each : {m_title, m_pages, m_minutes})
        watch(each);
    build(makeForm());
    resize(ownMaterialDialogSize);
}

QLayout* OwnMaterialDialog::makeForm()
{
    m_pages->setPlaceholderText(tr("of a document"));
    m_minutes->setPlaceholderText(tr("of a video"));
    m_modules->setMaximumHeight(modulesHeight);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Publisher"), m_publisher);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Pa&ges"), m_pages);
    form->addRow(tr("&Minutes"), m_minutes);
    form->addRow(tr("A&ddress (URL)"), m_url);
    form->addRow(tr("M&odules it serves"), m_modules);
    form->addRow(tr("&For whom (none: everybody)"), m_occupations);
    return form;
}

void OwnMaterialDialog::load()
{
    m_kind->setObjectName(QStringLiteral("materialKind"));
    for (const MaterialForm form : {MaterialForm::Document, MaterialForm::Video, MaterialForm::Other})
        m_kind->addItem(labelOf(form), static_cast<int>(form));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_material.form)));
    m_title->setText(m_material.title);
    m_publisher->setText(m_material.publisher);
    m_url->setText(m_material.url);
    if (m_material.pages)
        m_pages->setText(QString::number(*m_material.pages));
    if (m_material.leastMinutes)
        m_minutes->setText(QString::number(*m_material.leastMinutes));
    for (const TrainingModule module : requiredModules() + QList<TrainingModule>{TrainingModule::Other})
        addTick(m_modules, labelOf(module), static_cast<int>(module), m_material.modules.contains(module));
    for (const auto& term : Vocabulary<Occupation>::terms())
        addTick(m_occupations, labelOf(term.value), static_cast<int>(term.value),
                m_material.occupations.contains(term.value));
}

TrainingMaterial OwnMaterialDialog::entry() const
{
    TrainingMaterial entry = m_material;
    entry.title = m_title->text();
    entry.publisher = m_publisher->text();
    entry.url = m_url->text();
    entry.form = static_cast<MaterialForm>(m_kind->currentData().toInt());
    entry.pages = lengthIn(m_pages);
    entry.leastMinutes = lengthIn(m_minutes);
    entry.mostMinutes = entry.leastMinutes;
    entry.modules.clear();
    for (const int module : tickedIn(m_modules))
        entry.modules.append(static_cast<TrainingModule>(module));
    entry.occupations = {};
    for (const int occupation : tickedIn(m_occupations))
        entry.occupations.insert(static_cast<Occupation>(occupation));
    return entry;
}

QStringList OwnMaterialDialog::obstacles() const
{
    return kakehashi::obstacles(entry());
}

QString OwnMaterialDialog::enter()
{
    const TrainingMaterial made = entry();
    if (made.id.isEmpty())
        m_desk.training().addMaterial(made);
    else
        m_desk.training().changeMaterial(made);
    return made.id.isEmpty() ? tr("“%1” is in the catalogue now.").arg(made.title.trimmed())
                             : tr("“%1” was changed.").arg(made.title.trimmed());
}

} // namespace kakehashi
