// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_dialect.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace kakehashi {

QString spelt(const QString& statement, SqlDialect dialect)
{
    const bool sqlite = dialect == SqlDialect::Sqlite;
    QString text = statement;
    // No AUTOINCREMENT: entries of the audit log, the one table where a number must not come back, are never
    // deleted.
    text.replace(QLatin1StringView("{{serial_key}}"),
                 sqlite ? QLatin1StringView("INTEGER PRIMARY KEY")
                        : QLatin1StringView("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
    text.replace(QLatin1StringView("{{blob}}"),
                 sqlite ? QLatin1StringView("BLOB") : QLatin1StringView("BYTEA"));
    if (text.contains(QLatin1StringView("{{")))
        throw Error(QCoreApplication::translate("Database",
                                                "This program's description of its store is faulty. "
                                                "Install the program again."),
                    text);
    return text;
}

QString jsonText(const QString& column, const QString& key, SqlDialect dialect)
{
    return dialect == SqlDialect::Sqlite ? QStringLiteral("json_extract(%1, '$.\"%2\"')").arg(column, key)
                                         : QStringLiteral("(%1::json ->> '%2')").arg(column, key);
}

QString dialectName(SqlDialect dialect)
{
    return dialect == SqlDialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

} // namespace kakehashi
