// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QStringList>

namespace kakehashi {

/// What people call an institution or facility in short: without its legal form (医療法人社団), without the
/// name of the body that runs it (架橋会), without a building at the end (別館２階), and that body by itself.
/// None of them is only an ordinary word (病院, 内科クリニック) or the name of the workplace's prefecture or
/// municipality.
QStringList shorterNames(const QString& name, const Workplace& workplace);

/// The name by which two institutions are taken for one: without legal form, running body and building,
/// folded. The whole name, folded, where nothing but an ordinary word would be left (医療法人社団
/// 内科クリニック).
QString coreName(const QString& name);

} // namespace kakehashi
