// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kakehashi {

/// The few words SQLite and PostgreSQL spell differently.
enum class SqlDialect { Sqlite, Postgresql };

/// The statement with {{serial_key}} and {{blob}} spelt for the dialect.
QString spelt(const QString& statement, SqlDialect dialect);

/// The text of one member of a flat JSON object in a text column; NULL when it has none.
QString jsonText(const QString& column, const QString& key, SqlDialect dialect);

/// The dialect's name as the schema files' `-- next NAME` lines say it.
QString dialectName(SqlDialect dialect);

} // namespace kakehashi
