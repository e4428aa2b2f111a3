// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/vocabulary.h"
#include "core/training/training.h"

/// What can be read or watched in training: the list of the notice of 27 May, annex 1 (7), and the desk's
/// own.
namespace kakehashi {

enum class MaterialForm { Document, Video, Other };
enum class MaterialAccess { Open, Members, Paid };

QString codeOf(MaterialForm form);
QString labelOf(MaterialForm form);
std::optional<MaterialForm> materialFormOf(const QString& code);

struct TrainingMaterial
{
    QString id; ///< jma-gown; a UUID for the desk's own
    QString title;
    QString publisher;
    MaterialForm form = MaterialForm::Document;
    TermSet<Occupation> occupations; ///< none: for every one
    std::optional<int> pages;
    std::optional<int> leastMinutes; ///< of each part
    std::optional<int> mostMinutes;
    int parts = 1;
    MaterialAccess access = MaterialAccess::Open;
    QList<TrainingModule> modules; ///< that it serves
    QString url;
    bool own = false;     ///< added by the desk
    bool retired = false; ///< offered no more; what was taught with it goes on naming it

    bool isFor(Occupation wanted) const { return occupations.isEmpty() || occupations.contains(wanted); }
    bool operator==(const TrainingMaterial&) const = default;
    /// 18 pages; 4 to 10 minutes, 5 parts; empty when the notice names none.
    QString length() const;
};

/// Those of the notice, in its order; compiled in.
const QList<TrainingMaterial>& noticeMaterials();

/// What stands in the way of adding one to the catalogue, or of changing one; empty: nothing.
QStringList obstacles(const TrainingMaterial& material);

} // namespace kakehashi
