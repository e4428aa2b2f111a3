// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/error.h"
#include "core/store/migrations.h"
#include "core/store/store_busy.h"
#include "core/store/store_file.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>

#include <sqlite3.h>

#include <atomic>

namespace kakehashi {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "kakehashi.store")

// Result codes of SQLite (sqlite3.h); the upper bits of an extended code say more.
enum Sqlite : int {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    ReadOrWriteFailed = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    BusySnapshot = 517
};

QString nextConnectionName()
{
    static std::atomic<quint64> opened{0};
    return QStringLiteral("kakehashi-%1").arg(++opened);
}

bool isOpenResult(const QSqlQuery& query)
{
    return query.isActive() && query.isSelect() && query.at() != QSql::AfterLastRow;
}

/// Qt binds a null text as NULL; here an empty text is a text, and only an empty QVariant is NULL.
QVariant bound(const QVariant& value)
{
    if (value.isNull())
        return value;
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

/// The Qt connection and its kept statements, which must be gone before it is.
struct Database::Connection
{
    Connection() : name(nextConnectionName()), thread(QThread::currentThread())
    {
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    }
    ~Connection()
    {
        statements.clear();
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QString name;
    QThread* thread;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
};

namespace {

QString sentenceFor(int code, const QString& store)
{
    switch (code & 0xFF) {
    case Busy:
    case Locked:
        return Database::tr(
                   "Another window or program is writing to the store %1. Wait a moment and try again.")
            .arg(store);
    case ReadOnly:
        return Database::tr("The store %1 is write-protected. Remove the protection and try again.")
            .arg(store);
    case ReadOrWriteFailed:
    case CannotOpen:
        return Database::
            tr("The store %1 cannot be read or written. Check that the disk is connected and that you may "
               "write there.")
                .arg(store);
    case Corrupt:
    case NotADatabase:
        return Database::tr("The store %1 is damaged. Close the program and restore the newest backup.")
            .arg(store);
    case Full:
        return Database::tr("There is no room left on the disk of the store %1. Make room and try again.")
            .arg(store);
    default:
        return Database::
            tr("The store %1 could not carry this out; nothing was changed. Try again; if it fails again, "
               "have the store checked.")
                .arg(store);
    }
}

int codeOf(const QSqlError& error)
{
    return error.nativeErrorCode().toInt();
}

Error failureOf(int code, const QString& text, const QString& store, const QString& sql)
{
    return Error(sentenceFor(code, QDir::toNativeSeparators(store)),
                 QStringLiteral("%1 (%2): %3").arg(text).arg(code).arg(sql.simplified()));
}

[[noreturn]] void raise(const QSqlError& error, const QString& store, const QString& sql)
{
    const int code = codeOf(error);
    const Error failure = failureOf(code, error.databaseText(), store, sql);
    if ((code & 0xFF) == Busy || (code & 0xFF) == Locked)
        throw StoreBusy(failure.message(), failure.detail());
    throw failure;
}

/// The driver's connection when its SQLite is the one this program is linked with: one of another library
/// must not be touched.
sqlite3* handleOf(Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    const QString driversOwn = database.value(QStringLiteral("SELECT sqlite_source_id()")).toString();
    return isSqlite && driversOwn == QLatin1StringView(sqlite3_sourceid())
               ? *static_cast<sqlite3* const*>(handle.constData())
               : nullptr;
}

/// The store's path; the driver carries it as its name so that a lone query can say which store failed.
QString storeOf(const QSqlQuery& query)
{
    return query.driver()->objectName();
}

} // namespace

Database::Database(const QString& path, Mode mode, std::chrono::milliseconds patience)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    const StoreFile file(m_path);
    if (mode == Mode::Create) {
        file.makeFolder();
        file.refuseTaken();
    }
    m_openStore = std::make_unique<OpenStore>(m_path, [&file, mode] {
        if (mode == Mode::Create)
            file.create();
        else
            file.examine();
    });
    if (mode != Mode::Create)
        file.tighten();
    try {
        open(mode, patience);
    } catch (...) {
        m_connection.reset();
        if (mode == Mode::Create)
            file.remove();
        throw;
    }
}

Database::~Database() = default;

void Database::open(Mode mode, std::chrono::milliseconds patience)
{
    m_connection = std::make_unique<Connection>();
    QSqlDatabase database = connection();
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    if (!database.open())
        raise(database.lastError(), m_path, QStringLiteral("open"));
    database.driver()->setObjectName(m_path);

    m_handle = handleOf(*this);
    // Reading the list of tables meets a damaged or cut-off file before anything is written.
    value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (mode == Mode::Create) {
        // Before the log is switched on, so that the mark is in the file itself from the first moment.
        value(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    } else {
        refuseNewer(*this);
    }
    configure();
    if (mode == Mode::Worker) {
        if (schemaVersion() != newestVersion())
            throw Error(tr("The store %1 was made by an older version of this program. Open it in the desk "
                           "program once.")
                            .arg(QDir::toNativeSeparators(m_path)));
    } else {
        migrate(*this);
    }
}

void Database::configure()
{
    if (value(QStringLiteral("PRAGMA journal_mode = WAL")).toString() != QLatin1StringView("wal"))
        qCWarning(databaseLog,
                  "The store's disk takes no write-ahead log; two windows will wait for each other.");
    value(QStringLiteral("PRAGMA synchronous = FULL"));
    value(QStringLiteral("PRAGMA foreign_keys = ON"));
    // Without it a REPLACE would delete rows behind the back of the delete triggers.
    value(QStringLiteral("PRAGMA recursive_triggers = ON"));
    value(QStringLiteral("PRAGMA trusted_schema = OFF"));
    // Sorted lists may name people: they stay out of temporary files.
    value(QStringLiteral("PRAGMA temp_store = MEMORY"));
    value(QStringLiteral("PRAGMA cache_size = -8192"));
    // What is deleted is overwritten, whichever way SQLite was built.
    value(QStringLiteral("PRAGMA secure_delete = ON"));
    // After a large import the log shrinks again.
    value(QStringLiteral("PRAGMA journal_size_limit = 33554432"));
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection->name, false);
}

QSqlQuery& Database::run(const QString& sql, const QVariantList& values)
{
    Q_ASSERT_X(m_connection->thread == QThread::currentThread(), "Database::run", "used from another thread");
    auto kept = m_connection->statements.find(sql);
    if (kept == m_connection->statements.end())
        kept = m_connection->statements.insert(sql, std::make_shared<QSqlQuery>(prepare(sql)));
    QSqlQuery& query = **kept;
    execute(query, values);
    return query;
}

QVariantList Database::row(const QString& sql, const QVariantList& values)
{
    QSqlQuery& query = run(sql, values);
    QVariantList columns;
    if (query.next()) {
        const int count = query.record().count();
        columns.reserve(count);
        for (int i = 0; i < count; ++i)
            columns.append(query.value(i));
    }
    query.finish();
    return columns;
}

QVariant Database::value(const QString& sql, const QVariantList& values)
{
    QSqlQuery& query = run(sql, values);
    QVariant first;
    if (query.next())
        first = query.value(0);
    query.finish();
    return first;
}

QSqlQuery Database::prepare(const QString& sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        raise(query.lastError(), m_path, sql);
    return query;
}

void Database::execute(QSqlQuery& query, const QVariantList& values)
{
    // Binding by position keeps what an earlier run bound to the positions left out.
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query.exec())
        raise(query.lastError(), storeOf(query), query.lastQuery());
}

Error Database::failure(int code, const QString& text, const QString& sql) const
{
    return failureOf(code, text, m_path, sql);
}

void Database::beginImmediate()
{
    const QString begin = QStringLiteral("BEGIN IMMEDIATE");
    QSqlQuery query = prepare(begin);
    if (query.exec())
        return;
    if (codeOf(query.lastError()) != BusySnapshot)
        raise(query.lastError(), m_path, begin);
    // A result that was not read to its end holds the store as it was before somebody else wrote.
    for (const auto& kept : std::as_const(m_connection->statements))
        kept->finish();
    execute(query);
}

qint64 Database::changeCounter()
{
    return value(QStringLiteral("PRAGMA data_version")).toLongLong();
}

void Database::enlist(DeferredWrites& writes)
{
    m_deferred.push_back(&writes);
}

void Database::withdraw(DeferredWrites& writes)
{
    std::erase(m_deferred, &writes);
}

void Database::writeDeferred()
{
    for (DeferredWrites* writes : m_deferred)
        writes->write();
}

void Database::forgetDeferred() noexcept
{
    for (DeferredWrites* writes : m_deferred)
        writes->forget();
}

QStringList Database::openResults() const
{
    QStringList texts;
    for (auto it = m_connection->statements.cbegin(); it != m_connection->statements.cend(); ++it) {
        if (isOpenResult(*it.value()))
            texts.append(it.key());
    }
    return texts;
}

int Database::schemaVersion()
{
    return value(QStringLiteral("PRAGMA user_version")).toInt();
}

QString likeEscaped(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('%') || c == QLatin1Char('_') || c == QLatin1Char('\\'))
            escaped.append(QLatin1Char('\\'));
        escaped.append(c);
    }
    return escaped;
}

} // namespace kakehashi
