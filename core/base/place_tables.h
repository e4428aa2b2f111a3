// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"

#include <QByteArray>
#include <QHash>
#include <QList>

/// How place.cpp and postal_code.cpp read the compiled-in data. For them only.
namespace kakehashi::place {

/// The bytes of ":/data/<name>". Throws Error when they are missing.
QByteArray readData(const QString& name);

/// The cells of a CSV file in ":/data", without its heading. The files hold no quotes (convert.py sees to
/// it).
QList<QList<QByteArray>> readRows(const QString& name);

/// What names of places are compared by. 袖ケ浦, 袖ヶ浦 and 袖が浦 are one place to whoever writes an
/// address.
QString placeKey(const QString& name);

/// nullptr for a code that never existed.
const Municipality* municipalityByCode(int jisCode);

} // namespace kakehashi::place
