// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kakehashi::house {

/// One text of a translation file (.ts).
struct TsMessage
{
    QString context;
    QString source;
    QString comment;          ///< tells apart equal sources of one context
    QStringList translations; ///< one, or one a plural form
    bool isPlural = false;
    bool isUnfinished = false;

    /// "context: source", as a failing test names it.
    QString name() const;
};

/// All texts of the file; none when it cannot be read or is no .ts file.
QList<TsMessage> readTs(const QString& path);

/// The program's own translation file of a language, "ja" or "en".
QString tsPath(const QString& language);

} // namespace kakehashi::house
