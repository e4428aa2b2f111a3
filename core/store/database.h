// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

namespace kakehashi {

/// One connection to one store, for the thread that opened it. The only place that opens a database; knows no domain.
///
/// SQLite: write-ahead log, foreign keys on, busy timeout 5 s, synchronous FULL, the file readable by its owner only.
class Database
{
public:
    enum class Mode {
        Create,   ///< makes a new store; refuses when there is a file already
        Open,     ///< opens an existing store and migrates it after a backup
        Worker    ///< another connection to a store that is open already: no migration
    };

    /// Throws Error with a sentence a person can act on when the file is missing, foreign, newer than this program,
    /// damaged, read-only or locked.
    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    /// The Qt connection, for stores that step through long results themselves.
    QSqlDatabase connection() const;

    /// Prepares (once for each text: statements are kept), binds and runs; throws Error on failure.
    /// The query is forward-only and is valid until the same text is run again.
    QSqlQuery& run(const QString& sql, const QVariantList& values = {});
    /// First column of the first row; invalid when there is no row.
    QVariant value(const QString& sql, const QVariantList& values = {});
    /// A new, independent prepared query, for results that are stepped while other statements run.
    QSqlQuery prepare(const QString& sql);
    /// Runs a query of `prepare` with these values; throws Error on failure.
    static void execute(QSqlQuery& query, const QVariantList& values = {});

    /// True while a Transaction is open.
    bool inTransaction() const { return m_transactions > 0; }

    /// SQLite's own integrity and foreign key checks; empty when all is well.
    QStringList integrityProblems();
    /// A consistent copy to a new file (VACUUM INTO); refuses to overwrite.
    void backupTo(const QString& file);
    int schemaVersion();

private:
    friend class Transaction;
    void openFile(Mode mode);

    QString m_path;
    QString m_connectionName;
    int m_transactions = 0;
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

/// The text with LIKE's own characters escaped by '\', for `LIKE ? ESCAPE '\'`.
QString likeEscaped(const QString& text);

} // namespace kakehashi
