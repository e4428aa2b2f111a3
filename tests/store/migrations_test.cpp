// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"

namespace kakehashi::test {

namespace {

Migration following(int steps, const QStringList& statements)
{
    return {newestVersion() + steps, QStringLiteral("later.sql"), statements};
}

QStringList backups(const ScratchStore& store)
{
    return store.files().filter(QStringLiteral(".before-v"));
}

bool has(Database& database, const QString& table)
{
    return database.value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = ?"), {table})
               .toInt() == 1;
}

} // namespace

TEST(Migrations, AreNumberedFromOneWithoutGaps)
{
    int expected = 0;
    for (const Migration& migration : migrations())
        EXPECT_EQ(migration.version, ++expected) << qPrintable(migration.name);
    EXPECT_EQ(newestVersion(), expected);
    EXPECT_GE(expected, 1);
}

TEST(Migrations, ANewStoreHasTheNewestVersionAndNeedsNoBackup)
{
    const ScratchStore store;
    Database database = store.open();
    EXPECT_EQ(database.schemaVersion(), newestVersion());
    EXPECT_EQ(backups(store), QStringList());
}

TEST(Migrations, AFileIsDividedAtItsNextLinesAndNeverAtASemicolon)
{
    const QString text = QStringLiteral("-- a comment\nCREATE TABLE a (x TEXT DEFAULT ';')\n"
                                        "-- next sqlite\n-- why\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n "
                                        "   SELECT 1;\n    SELECT 2;\nEND\n"
                                        "-- next postgresql\nCREATE FUNCTION t\n"
                                        "-- next\nCREATE TABLE b (y {{blob}})\n-- next\n-- nothing here\n");
    const Migration sqlite = readMigration(QStringLiteral("0012_more.sql"), text, SqlDialect::Sqlite);
    EXPECT_EQ(sqlite.version, 12);
    EXPECT_EQ(
        sqlite.statements,
        (QStringList{
            QStringLiteral("CREATE TABLE a (x TEXT DEFAULT ';')"),
            QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n    SELECT 1;\n    SELECT 2;\nEND"),
            QStringLiteral("CREATE TABLE b (y BLOB)")}));
    const Migration postgresql = readMigration(QStringLiteral("0012_more.sql"), text, SqlDialect::Postgresql);
    EXPECT_EQ(postgresql.statements,
              (QStringList{QStringLiteral("CREATE TABLE a (x TEXT DEFAULT ';')"),
                           QStringLiteral("CREATE FUNCTION t"), QStringLiteral("CREATE TABLE b (y BYTEA)")}));
}

TEST(Migrations, AFileWithoutANumberIsRefused)
{
    EXPECT_THROW(readMigration(QStringLiteral("desk.sql"), QStringLiteral("SELECT 1"), SqlDialect::Sqlite),
                 Error);
}

TEST(Migrations, TheStoreIsCopiedBeforeItIsChanged)
{
    const ScratchStore store;
    Database database = store.open();
    note(database, QStringLiteral("a"));
    const int before = newestVersion();
    migrate(database,
            migrations() + QList<Migration>{following(1, {QStringLiteral("CREATE TABLE later (x INTEGER)"),
                                                          QStringLiteral("DELETE FROM notes")})});
    EXPECT_EQ(database.schemaVersion(), before + 1);
    EXPECT_TRUE(has(database, QStringLiteral("later")));
    EXPECT_EQ(notes(database), 0);

    ASSERT_EQ(backups(store).size(), 1);
    const QString copy = backups(store).constFirst();
    EXPECT_TRUE(copy.startsWith(QStringLiteral("desk.sqlite.before-v%1-").arg(before + 1)));
    Database old(QDir(store.folder()).filePath(copy), Database::Mode::Open);
    EXPECT_EQ(old.schemaVersion(), before);
    EXPECT_EQ(notes(old), 1);
#ifndef Q_OS_WIN
    EXPECT_FALSE(QFileInfo(old.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther));
#endif
}

TEST(Migrations, NothingIsDoneOrCopiedWhenThereIsNothingToDo)
{
    const ScratchStore store;
    Database database = store.open();
    migrate(database);
    EXPECT_EQ(backups(store), QStringList());
}

TEST(Migrations, AFailingOneIsUndoneWholeAndThoseBeforeItStay)
{
    const ScratchStore store;
    Database database = store.open();
    const int before = newestVersion();
    const QList<Migration> list =
        migrations() + QList<Migration>{following(1, {QStringLiteral("CREATE TABLE good (x INTEGER)")}),
                                        following(2, {QStringLiteral("CREATE TABLE half (x INTEGER)"),
                                                      QStringLiteral("CREATE TABLE half (x INTEGER)")})};
    EXPECT_THROW(migrate(database, list), Error);
    EXPECT_EQ(database.schemaVersion(), before + 1);
    EXPECT_TRUE(has(database, QStringLiteral("good")));
    EXPECT_FALSE(has(database, QStringLiteral("half")));
    EXPECT_FALSE(database.inTransaction());
    EXPECT_EQ(backups(store).size(), 1);
}

TEST(Migrations, AStoreOfANewerProgramIsRefusedWithoutACopy)
{
    const ScratchStore store;
    Database database = store.open();
    migrate(database, migrations() +
                          QList<Migration>{following(1, {QStringLiteral("CREATE TABLE later (x INTEGER)")})});
    const qsizetype copies = backups(store).size();
    EXPECT_TRUE(says(refusal([&] { migrate(database); }), store.path(), "newer version"));
    EXPECT_EQ(backups(store).size(), copies);
}

TEST(Migrations, NoCopyNoMigration)
{
    const ScratchStore store;
    Database database = store.open();
    {
        const Transaction transaction(database); // inside which SQLite makes no copy
        EXPECT_THROW(
            migrate(database, migrations() + QList<Migration>{following(
                                                 1, {QStringLiteral("CREATE TABLE later (x INTEGER)")})}),
            Error);
        EXPECT_FALSE(has(database, QStringLiteral("later")));
    }
    EXPECT_EQ(database.schemaVersion(), newestVersion());
}

TEST(SqlDialect, SpellsWhatDiffersAndRefusesWordsItDoesNotKnow)
{
    const QString text = QStringLiteral("CREATE TABLE t (k {{serial_key}}, b {{blob}})");
    EXPECT_EQ(spelt(text, SqlDialect::Sqlite),
              QStringLiteral("CREATE TABLE t (k INTEGER PRIMARY KEY, b BLOB)"));
    EXPECT_EQ(spelt(text, SqlDialect::Postgresql),
              QStringLiteral("CREATE TABLE t (k BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b BYTEA)"));
    EXPECT_THROW(spelt(QStringLiteral("{{clob}}"), SqlDialect::Sqlite), Error);
}

} // namespace kakehashi::test
