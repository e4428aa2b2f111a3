// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"
#include "core/training/training_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct TrainingStoreMaterialsWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingStore)
};

std::optional<int> numberIn(const QSqlQuery& row, int column)
{
    return row.value(column).isNull() ? std::nullopt : std::optional(row.value(column).toInt());
}

QVariant orNull(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant();
}

QString codesOf(const TermSet<Occupation>& occupations)
{
    QStringList codes;
    for (const Occupation occupation : occupations.values())
        codes.append(codeOf(occupation));
    return codes.join(QLatin1Char(' '));
}

QString codesOf(const QList<TrainingModule>& modules)
{
    QStringList codes;
    for (const TrainingModule module : modules)
        codes.append(codeOf(module));
    return codes.join(QLatin1Char(' '));
}

TermSet<Occupation> occupationsIn(const QString& codes)
{
    TermSet<Occupation> found;
    for (const QString& code : codes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto occupation = fromCode<Occupation>(code))
            found.insert(*occupation);
    }
    return found;
}

QList<TrainingModule> modulesIn(const QString& codes)
{
    QList<TrainingModule> found;
    for (const QString& code : codes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto module = trainingModuleOf(code))
            found.append(*module);
    }
    return found;
}

/// One that was never changed has no version yet where an earlier program added it.
QString selection()
{
    return QStringLiteral(
        "SELECT m.id, coalesce(v.title, m.title), coalesce(v.publisher, m.publisher), "
        "coalesce(v.form, m.form), coalesce(v.occupations, m.occupation, ''), coalesce(v.modules, ''), "
        "CASE WHEN v.number IS NULL THEN m.pages ELSE v.pages END, "
        "CASE WHEN v.number IS NULL THEN m.least_minutes ELSE v.least_minutes END, "
        "CASE WHEN v.number IS NULL THEN m.most_minutes ELSE v.most_minutes END, "
        "coalesce(v.url, m.url), coalesce(v.retired, 0) FROM training_materials m "
        "LEFT JOIN training_material_versions v ON v.material_seq = m.seq AND v.number = "
        "(SELECT max(number) FROM training_material_versions n WHERE n.material_seq = m.seq) ORDER BY m.seq");
}

TrainingMaterial ownIn(const QSqlQuery& row)
{
    TrainingMaterial own;
    own.own = true;
    own.id = row.value(0).toString();
    own.title = row.value(1).toString();
    own.publisher = row.value(2).toString();
    own.form = materialFormOf(row.value(3).toString()).value_or(MaterialForm::Other);
    own.occupations = occupationsIn(row.value(4).toString());
    own.modules = modulesIn(row.value(5).toString());
    own.pages = numberIn(row, 6);
    own.leastMinutes = numberIn(row, 7);
    own.mostMinutes = numberIn(row, 8);
    own.url = row.value(9).toString();
    own.retired = row.value(10).toBool();
    return own;
}

void tidy(TrainingMaterial& material)
{
    material.own = true;
    for (QString* text : {&material.title, &material.publisher, &material.url})
        *text = text->trimmed();
}

void refuse(const TrainingMaterial& material)
{
    if (const QStringList found = obstacles(material); !found.isEmpty())
        throw Error(found.join(QLatin1Char(' ')));
}

} // namespace

QList<TrainingMaterial> TrainingStore::materials()
{
    return noticeMaterials() + ownMaterials();
}

QList<TrainingMaterial> TrainingStore::ownMaterials()
{
    QList<TrainingMaterial> found;
    QSqlQuery rows = m_database.prepare(selection());
    Database::execute(rows);
    while (rows.next())
        found.append(ownIn(rows));
    return found;
}

TrainingMaterial TrainingStore::addMaterial(TrainingMaterial material)
{
    Transaction transaction(m_database);
    tidy(material);
    refuse(material);
    material.id = newId();
    const qint64 seq =
        m_database
            .run(QStringLiteral(
                     "INSERT INTO training_materials (id, at, by_whom, title, publisher, form, url) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                 {material.id, now().toMSecsSinceEpoch(), m_audit.actor(), material.title, material.publisher,
                  codeOf(material.form), material.url})
            .lastInsertId()
            .toLongLong();
    insertVersion(seq, material);
    m_audit.append({QStringLiteral("training.material_added"),
                    QStringLiteral("training_material"),
                    material.id,
                    {{QStringLiteral("form"), codeOf(material.form)}}});
    transaction.commit();
    return material;
}

bool TrainingStore::changeMaterial(TrainingMaterial material)
{
    Transaction transaction(m_database);
    const QList<TrainingMaterial> own = ownMaterials();
    const auto before = std::ranges::find(own, material.id, &TrainingMaterial::id);
    if (before == own.end())
        throw Error(
            TrainingStoreMaterialsWords::tr("Only materials that the desk added itself can be changed."));
    tidy(material);
    refuse(material);
    if (*before == material)
        return false;
    const qint64 seq =
        m_database.value(QStringLiteral("SELECT seq FROM training_materials WHERE id = ?"), {material.id})
            .toLongLong();
    insertVersion(seq, material);
    const QString what = before->retired == material.retired ? QStringLiteral("training.material_changed")
                         : material.retired                  ? QStringLiteral("training.material_retired")
                                                             : QStringLiteral("training.material_taken_up");
    m_audit.append({what, QStringLiteral("training_material"), material.id, {}});
    transaction.commit();
    return true;
}

void TrainingStore::insertVersion(qint64 seq, const TrainingMaterial& material)
{
    m_database.run(
        QStringLiteral(
            "INSERT INTO training_material_versions (material_seq, number, at, by_whom, retired, title, "
            "publisher, form, occupations, modules, pages, least_minutes, most_minutes, url) SELECT ?, "
            "coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM "
            "training_material_versions WHERE material_seq = ?"),
        {seq, now().toMSecsSinceEpoch(), m_audit.actor(), material.retired ? 1 : 0, material.title,
         material.publisher, codeOf(material.form), codesOf(material.occupations), codesOf(material.modules),
         orNull(material.pages), orNull(material.leastMinutes), orNull(material.mostMinutes), material.url,
         seq});
}

} // namespace kakehashi
