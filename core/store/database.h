// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_store.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <memory>
#include <vector>

struct sqlite3;

namespace kakehashi {

class Error;

/// Writing put off within a transaction, because it is much cheaper done in one go. Written before the
/// transaction is committed or a savepoint is set within it, forgotten when it is rolled back.
class DeferredWrites
{
public:
    virtual ~DeferredWrites() = default;
    virtual void write() = 0;
    virtual void forget() noexcept = 0;
};

/// One connection to one store, for the thread that opened it. The only place that opens a database; knows no
/// domain.
///
/// SQLite: write-ahead log, foreign keys on, busy timeout 5 s, synchronous FULL, deleted content overwritten,
/// the file readable by its owner only.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    enum class Mode {
        Create, ///< makes a new store; refuses when there is a file already
        Open,   ///< opens an existing store and migrates it after a backup
        Worker  ///< another connection to a store that is open already: no migration
    };

    static constexpr std::chrono::milliseconds defaultPatience{5000};

    /// Throws Error with a sentence a person can act on when the file is missing, foreign, newer than this
    /// program, damaged, read-only or locked. `patience`: how long to wait for somebody else's write to end.
    Database(const QString& path, Mode mode, std::chrono::milliseconds patience = defaultPatience);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Absolute.
    const QString& path() const { return m_path; }
    /// The Qt connection, for stores that step through long results themselves.
    QSqlDatabase connection() const;

    /// Prepares (once for each text: statements are kept), binds and runs; throws Error on failure.
    /// The query is forward-only and is valid until the same text is run again. A SELECT must be stepped to
    /// its end (or ended by `finish()`): while its result is open, this connection keeps seeing the store as
    /// it was. For one row use `row`. Texts made on the fly (lists of varying length) belong in `prepare`:
    /// what is run here is kept.
    ///
    /// A QString or QByteArray is bound as text or bytes even when it is null; `QVariant()` is SQL's NULL.
    QSqlQuery& run(const QString& sql, const QVariantList& values = {});
    /// First column of the first row; invalid when there is no row.
    QVariant value(const QString& sql, const QVariantList& values = {});
    /// The first row's columns; empty when there is no row.
    QVariantList row(const QString& sql, const QVariantList& values = {});
    /// A new, independent prepared query, for results that are stepped while other statements run.
    QSqlQuery prepare(const QString& sql);
    /// Runs a query of `prepare` with these values; throws Error on failure.
    static void execute(QSqlQuery& query, const QVariantList& values = {});
    /// SQLite's own connection, for Statement; nullptr where Qt's driver has an SQLite that is not ours.
    sqlite3* handle() const { return m_handle; }
    /// What is thrown for a failure of that connection.
    Error failure(int code, const QString& text, const QString& sql) const;

    /// A number that changes when another connection has changed the store since it was asked for last.
    qint64 changeCounter();

    /// True while a Transaction is open.
    bool inTransaction() const { return m_transactions > 0; }

    /// From now until `withdraw`, within every transaction.
    void enlist(DeferredWrites& writes);
    void withdraw(DeferredWrites& writes);
    /// Before reading what may have been put off.
    void writeDeferred();

    /// Texts of results of `run` that were not read to their end; empty between pieces of work.
    QStringList openResults() const;

    /// SQLite's own integrity and foreign key checks; empty when all is well.
    QStringList integrityProblems();
    /// A consistent copy to a new file (VACUUM INTO); refuses to overwrite.
    void backupTo(const QString& file);
    /// Moves what stands in the write-ahead log into the store and empties it, unless another connection is
    /// at work just now: pages as they were before something was deleted from them are in neither then.
    void emptyLog();
    int schemaVersion();

private:
    friend class Transaction;
    void open(Mode mode, std::chrono::milliseconds patience);
    void configure();
    void beginImmediate();
    void forgetDeferred() noexcept;

    QString m_path;
    int m_transactions = 0;
    sqlite3* m_handle = nullptr;
    std::vector<DeferredWrites*> m_deferred;
    struct Connection;
    std::unique_ptr<OpenStore> m_openStore; ///< outlives the connection
    std::unique_ptr<Connection> m_connection;
};

/// The text with LIKE's own characters escaped by '\', for `LIKE ? ESCAPE '\'`.
QString likeEscaped(const QString& text);

} // namespace kakehashi
