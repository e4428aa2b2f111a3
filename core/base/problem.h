// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kakehashi {

enum class Severity {
    Warning, ///< worth a look; never stops anything
    Error    ///< the value cannot be taken as it is
};

/// One finding about one field of a value. Parsers and checks return lists of these instead of throwing.
struct Problem
{
    QString field; ///< key of domain.md, dotted ("workplace.postal_code"); empty: the value as a whole
    Severity severity = Severity::Error;
    QString message; ///< in words a clerk understands, translated
    QString value;   ///< what was found, as it was written

    bool operator==(const Problem&) const = default;
};

using Problems = QList<Problem>;

/// True when nothing in the list is an error (warnings are allowed).
bool acceptable(const Problems& problems);

} // namespace kakehashi
