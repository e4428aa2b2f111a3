// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_materials.h"

#include "core/base/error.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>

namespace kakehashi {

namespace {

struct TrainingMaterialsWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingMaterial)
};

constexpr qsizetype columnCount = 12;

std::optional<int> numberIn(const QString& cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toInt());
}

TrainingMaterial materialIn(const QStringList& cells)
{
    TrainingMaterial material;
    material.id = cells.at(0);
    material.title = cells.at(1);
    material.publisher = cells.at(2);
    material.form = materialFormOf(cells.at(3)).value_or(MaterialForm::Other);
    if (const auto occupation = fromCode<Occupation>(cells.at(4)))
        material.occupations.insert(*occupation);
    material.pages = numberIn(cells.at(5));
    material.leastMinutes = numberIn(cells.at(6));
    material.mostMinutes = numberIn(cells.at(7));
    material.parts = cells.at(8).toInt();
    material.access = cells.at(9) == QLatin1StringView("members") ? MaterialAccess::Members
                      : cells.at(9) == QLatin1StringView("paid")  ? MaterialAccess::Paid
                                                                  : MaterialAccess::Open;
    for (const QString& module : cells.at(10).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        material.modules.append(trainingModuleOf(module).value_or(TrainingModule::Other));
    material.url = cells.at(11);
    return material;
}

QList<TrainingMaterial> compiledIn()
{
    initResources();
    QFile file(QStringLiteral(":/data/training_materials.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(TrainingMaterialsWords::tr(
            "This program's list of training materials is missing. Install the program "
            "again."));
    QList<TrainingMaterial> materials;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (cells.size() != columnCount)
            throw Error(TrainingMaterialsWords::tr(
                            "This program's list of training materials is damaged. Install the program "
                            "again."),
                        line);
        materials.append(materialIn(cells));
    }
    return materials;
}

} // namespace

QString codeOf(MaterialForm form)
{
    switch (form) {
    case MaterialForm::Document:
        return QStringLiteral("document");
    case MaterialForm::Video:
        return QStringLiteral("video");
    case MaterialForm::Other:
        break;
    }
    return QStringLiteral("other");
}

QString labelOf(MaterialForm form)
{
    switch (form) {
    case MaterialForm::Document:
        return TrainingMaterialsWords::tr("Document");
    case MaterialForm::Video:
        return TrainingMaterialsWords::tr("Video");
    case MaterialForm::Other:
        break;
    }
    return TrainingMaterialsWords::tr("Other");
}

std::optional<MaterialForm> materialFormOf(const QString& code)
{
    for (const MaterialForm form : {MaterialForm::Document, MaterialForm::Video, MaterialForm::Other}) {
        if (code == codeOf(form))
            return form;
    }
    return std::nullopt;
}

QString TrainingMaterial::length() const
{
    if (pages)
        return TrainingMaterialsWords::tr("%n page(s)", nullptr, *pages);
    if (!leastMinutes || !mostMinutes)
        return {};
    const QString minutes =
        *leastMinutes == *mostMinutes
            ? TrainingMaterialsWords::tr("about %n minute(s)", nullptr, *leastMinutes)
            : TrainingMaterialsWords::tr("%1 to %2 minutes").arg(*leastMinutes).arg(*mostMinutes);
    return parts == 1 ? minutes
                      : TrainingMaterialsWords::tr("%1 each, %n part(s)", nullptr, parts).arg(minutes);
}

const QList<TrainingMaterial>& noticeMaterials()
{
    static const QList<TrainingMaterial> materials = compiledIn();
    return materials;
}

QStringList obstacles(const TrainingMaterial& material)
{
    QStringList found;
    const auto isLength = [](std::optional<int> value) { return !value || *value >= 1; };
    if (material.title.trimmed().isEmpty())
        found.append(TrainingMaterialsWords::tr("The material has no title."));
    if (!isLength(material.pages) || !isLength(material.leastMinutes) || !isLength(material.mostMinutes))
        found.append(TrainingMaterialsWords::tr("Pages and minutes are whole numbers from 1 on."));
    if (material.leastMinutes.has_value() != material.mostMinutes.has_value() ||
        material.leastMinutes > material.mostMinutes)
        found.append(TrainingMaterialsWords::tr("The material's minutes go from the least to the most."));
    return found;
}

} // namespace kakehashi
