// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql_dialect.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kakehashi {

class Database;

struct Migration
{
    int version = 0;
    QString name; ///< file name, 0001_desk.sql
    QStringList statements;
};

/// The migrations compiled in (:/schema), ascending. A file holds statements separated by lines `-- next`;
/// a statement that follows `-- next sqlite` (or `-- next postgresql`) runs only there.
/// Lines that begin with `--` are comments; a `;` has no meaning here. Spelt for SQLite.
const QList<Migration>& migrations();

/// Reads one migration file's text for a dialect; throws Error when its name does not begin with its number.
Migration readMigration(const QString& fileName, const QString& text, SqlDialect dialect);

/// The version that the list leads to.
int newestVersion(const QList<Migration>& list = migrations());

/// Throws Error when the store comes from a newer program; reads only.
void refuseNewer(Database& database, const QList<Migration>& list = migrations());

/// Brings the store to the newest version, each migration in one transaction with its version number. A store
/// that has a version already is first copied to `<store>.before-v<newest>-<moment>.sqlite`.
void migrate(Database& database, const QList<Migration>& list = migrations());

} // namespace kakehashi
