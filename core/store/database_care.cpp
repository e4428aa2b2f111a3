// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of the store's file, copies of it, and what is left in it of what was deleted.
#include "core/base/error.h"
#include "core/store/database.h"
#include "core/store/store_file.h"

namespace kakehashi {

QStringList Database::integrityProblems()
{
    QStringList problems;
    try {
        QSqlQuery pages = prepare(QStringLiteral("PRAGMA integrity_check"));
        execute(pages);
        while (pages.next()) {
            const QString line = pages.value(0).toString();
            if (line != QLatin1StringView("ok"))
                problems.append(line);
        }
        QSqlQuery keys = prepare(QStringLiteral("PRAGMA foreign_key_check"));
        execute(keys);
        while (keys.next())
            problems.append(
                tr("Row %1 of the table %2 refers to a row missing in the table %3.")
                    .arg(keys.value(1).toString(), keys.value(0).toString(), keys.value(2).toString()));
    } catch (const Error& error) {
        problems.append(error.message());
    }
    return problems;
}

void Database::backupTo(const QString& file)
{
    const StoreFile copy(file);
    copy.create();
    try {
        // SQLite writes into the empty file just made, so the copy is never readable by others.
        value(QStringLiteral("VACUUM INTO ?"), {copy.path()});
    } catch (...) {
        copy.remove();
        throw;
    }
}

void Database::emptyLog()
{
    value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace kakehashi
