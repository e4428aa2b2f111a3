// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Marks a SQLite file as a store of this program (PRAGMA application_id): "KKHS".
inline constexpr int applicationId = 0x4B4B4853;

/// The migrations compiled in (:/schema), ascending. A file holds statements separated by lines `-- next`;
/// a statement that follows `-- next sqlite` (or `-- next postgresql`) runs only there.
const QList<Migration>& migrations();

/// Brings the store to the newest version, each migration in one transaction with its version number.
void migrate(Database& database);

} // namespace kakehashi
