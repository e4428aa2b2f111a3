// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/base/error.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace kakehashi {

/// Through SQLite itself, on Qt's connection.
struct Statement::Native
{
    Native(Database& owner, sqlite3* connection, const QString& sql) : database(owner)
    {
        const QByteArray text = sql.toUtf8();
        if (sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            fail();
    }
    ~Native() { sqlite3_finalize(statement); }
    Native(const Native&) = delete;
    Native& operator=(const Native&) = delete;

    [[noreturn]] void fail() const
    {
        const char* const sql = sqlite3_sql(statement);
        throw database.failure(sqlite3_extended_errcode(database.handle()),
                               QString::fromUtf8(sqlite3_errmsg(database.handle())), QString::fromUtf8(sql));
    }

    void check(int code) const
    {
        if (code != SQLITE_OK)
            fail();
    }

    bool step()
    {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE) {
            const Error error = database.failure(sqlite3_extended_errcode(database.handle()),
                                                 QString::fromUtf8(sqlite3_errmsg(database.handle())),
                                                 QString::fromUtf8(sqlite3_sql(statement)));
            reset();
            throw error;
        }
        reset();
        return false;
    }

    void reset()
    {
        sqlite3_reset(statement);
        bound = 0;
    }

    Database& database;
    sqlite3_stmt* statement = nullptr;
    int bound = 0;
};

struct Statement::ThroughQt
{
    ThroughQt(Database& database, const QString& sql) : query(database.prepare(sql)) {}

    void execute()
    {
        Database::execute(query, values);
        values.clear();
    }

    QSqlQuery query;
    QVariantList values;
    bool running = false;
    mutable QHash<int, QByteArray> texts; ///< of this row
};

Statement::Statement(Database& database, const QString& sql)
{
    if (sqlite3* const connection = database.handle())
        m_native = std::make_unique<Native>(database, connection, sql);
    else
        m_qt = std::make_unique<ThroughQt>(database, sql);
}

Statement::~Statement() = default;

Statement& Statement::add(qint64 number)
{
    if (m_native)
        m_native->check(sqlite3_bind_int64(m_native->statement, ++m_native->bound, number));
    else
        m_qt->values.append(number);
    return *this;
}

Statement& Statement::add(QByteArrayView text)
{
    // Without an address SQLite would take it for NULL.
    const char* const begin = text.isNull() ? "" : text.data();
    if (m_native)
        m_native->check(sqlite3_bind_text(m_native->statement, ++m_native->bound, begin,
                                          static_cast<int>(text.size()), SQLITE_STATIC));
    else
        m_qt->values.append(QString::fromUtf8(text));
    return *this;
}

Statement& Statement::addNull()
{
    if (m_native)
        m_native->check(sqlite3_bind_null(m_native->statement, ++m_native->bound));
    else
        m_qt->values.append(QVariant());
    return *this;
}

void Statement::run()
{
    if (m_native)
        m_native->step();
    else
        m_qt->execute();
}

bool Statement::next()
{
    if (m_native)
        return m_native->step();
    if (!m_qt->running)
        m_qt->execute();
    m_qt->texts.clear();
    m_qt->running = m_qt->query.next();
    if (!m_qt->running)
        m_qt->query.finish();
    return m_qt->running;
}

void Statement::finish()
{
    if (m_native) {
        m_native->reset();
    } else {
        m_qt->query.finish();
        m_qt->running = false;
    }
}

qint64 Statement::number(int column) const
{
    return m_native ? sqlite3_column_int64(m_native->statement, column)
                    : m_qt->query.value(column).toLongLong();
}

QByteArrayView Statement::text(int column) const
{
    if (!m_native) {
        QByteArray& kept = m_qt->texts[column];
        kept = m_qt->query.value(column).toString().toUtf8();
        return kept;
    }
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_native->statement, column));
    return {text, sqlite3_column_bytes(m_native->statement, column)};
}

bool Statement::isNull(int column) const
{
    return m_native ? sqlite3_column_type(m_native->statement, column) == SQLITE_NULL
                    : m_qt->query.value(column).isNull();
}

} // namespace kakehashi
