// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/error.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace kakehashi {

namespace {

struct MigrationsWords
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

[[noreturn]] void faulty(const QString& fileName)
{
    throw Error(
        MigrationsWords::tr("This program's description of its store is faulty. Install the program again."),
        fileName);
}

QList<Migration> compiledIn()
{
    initResources();
    QList<Migration> list;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            faulty(name);
        list.append(readMigration(name, QString::fromUtf8(file.readAll()), SqlDialect::Sqlite));
    }
    if (list.isEmpty())
        faulty(folder.path());
    return list;
}

void backUpBefore(Database& database, int version)
{
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    database.backupTo(
        QStringLiteral("%1.before-v%2-%3.sqlite").arg(database.path()).arg(version).arg(moment));
}

void apply(Database& database, const Migration& migration)
{
    Transaction transaction(database);
    // Another program may have brought the store here while this one waited for the lock.
    if (database.schemaVersion() >= migration.version)
        return;
    for (const QString& statement : migration.statements) {
        QSqlQuery query = database.prepare(statement);
        Database::execute(query);
    }
    database.value(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    transaction.commit();
}

} // namespace

Migration readMigration(const QString& fileName, const QString& text, SqlDialect dialect)
{
    Migration migration;
    migration.name = fileName;
    migration.version = fileName.section(QLatin1Char('_'), 0, 0).toInt();
    if (migration.version < 1)
        faulty(fileName);

    const QString separator = QStringLiteral("-- next");
    QString statement;
    bool wanted = true;
    const auto close = [&] {
        if (wanted && !statement.trimmed().isEmpty())
            migration.statements.append(spelt(statement.trimmed(), dialect));
        statement.clear();
    };
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString word = line.trimmed();
        if (word == separator || word.startsWith(separator + QLatin1Char(' '))) {
            close();
            const QString only = word.mid(separator.size()).trimmed();
            wanted = only.isEmpty() || only == dialectName(dialect);
        } else if (!word.startsWith(QLatin1StringView("--"))) {
            statement += line + QLatin1Char('\n');
        }
    }
    close();
    return migration;
}

const QList<Migration>& migrations()
{
    static const QList<Migration> list = compiledIn();
    return list;
}

int newestVersion(const QList<Migration>& list)
{
    return list.isEmpty() ? 0 : list.constLast().version;
}

void refuseNewer(Database& database, const QList<Migration>& list)
{
    if (database.schemaVersion() > newestVersion(list))
        throw Error(
            MigrationsWords::tr(
                "The store %1 was written by a newer version of this program. Install the newest version "
                "and open it again; nothing was changed.")
                .arg(QDir::toNativeSeparators(database.path())));
}

void migrate(Database& database, const QList<Migration>& list)
{
    refuseNewer(database, list);
    const int version = database.schemaVersion();
    const int newest = newestVersion(list);
    if (version == newest)
        return;
    if (version > 0)
        backUpBefore(database, newest);
    for (const Migration& migration : list) {
        if (migration.version > version)
            apply(database, migration);
    }
}

} // namespace kakehashi
