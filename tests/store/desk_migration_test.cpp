// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"
#include "tests/support/sample_values.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::SizeIs;

/// Read as any other SQLite program would: this one migrates what it opens.
QVariant valueIn(const QString& path, const QString& sql)
{
    const QString name = u"plain-reader"_s;
    QVariant value;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        raw.setDatabaseName(path);
        EXPECT_TRUE(raw.open());
        QSqlQuery query(raw);
        EXPECT_TRUE(query.exec(sql) && query.next());
        value = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

/// The tables of a schema file, in its order: those that others refer to come first.
QStringList tablesOf(const Migration& migration)
{
    static const QRegularExpression making(u"^CREATE TABLE (\\w+)"_s);
    QStringList tables;
    for (const QString& statement : migration.statements) {
        const auto match = making.match(statement);
        if (match.hasMatch())
            tables.append(match.captured(1));
    }
    return tables;
}

/// A store as the program of the first schema left it: today's rows, as far as it knew their columns. The
/// words of the search index are filled again when a store without their rule is opened.
class StoreOfTheFirstVersion
{
public:
    StoreOfTheFirstVersion()
    {
        DeskSettings settings;
        settings.name = u"東京都調整本部"_s;
        settings.prefectureCode = 13;
        {
            const auto desk = Desk::create(today(), settings, Clock(QDate(2020, 6, 2)));
            seq = desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}}).seq;
            desk->postings().close(seq, CloseReason::Filled, {u"佐藤"_s, {}, {}});
        }
        const Migration& first = migrations().constFirst();
        behindItsBack(path(), first.statements);
        QStringList copying{u"ATTACH '%1' AS today"_s.arg(today())};
        for (const QString& table : tablesOf(first)) {
            if (table != u"posting_words_rule"_s)
                copying.append(copyOf(table));
        }
        copying.append(
            u"PRAGMA application_id = %1"_s.arg(valueIn(today(), u"PRAGMA application_id"_s).toInt()));
        copying.append(u"PRAGMA user_version = 1"_s);
        behindItsBack(path(), copying);
    }
    QString path() const { return m_folder.filePath(u"desk.sqlite"_s); }
    QStringList backups() const
    {
        return QDir(m_folder.path()).entryList({u"desk.sqlite.before-v*.sqlite"_s}, QDir::Files);
    }
    QString backup() const { return QDir(m_folder.path()).filePath(backups().constFirst()); }

    qint64 seq = 0;

private:
    QString today() const { return m_folder.filePath(u"today.sqlite"_s); }
    QString copyOf(const QString& table) const
    {
        if (table == u"audit_head"_s) // has its row already, and may not lose it
            return u"UPDATE audit_head SET entries = (SELECT entries FROM today.audit_head), "
                   "hash = (SELECT hash FROM today.audit_head)"_s;
        const QString columns =
            valueIn(path(), u"SELECT group_concat(name) FROM pragma_table_info('%1')"_s.arg(table))
                .toString();
        return u"INSERT INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(table, columns);
    }

    QTemporaryDir m_folder;
};

QStringList schemaOf(Database& database)
{
    QSqlQuery rows = database.prepare(
        u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'posting_words%' ORDER BY sql"_s);
    Database::execute(rows);
    QStringList all;
    while (rows.next())
        all.append(rows.value(0).toString());
    return all;
}

} // namespace

TEST(DeskMigration, AStoreOfTheFirstVersionIsCopiedAndKeepsItsPostings)
{
    const StoreOfTheFirstVersion store;
    const auto desk = Desk::open(store.path(), Clock(QDate(2020, 6, 2)));
    EXPECT_EQ(desk->database().schemaVersion(), newestVersion());
    ASSERT_THAT(store.backups(), SizeIs(1));
    const StoredPosting kept = desk->postings().bySeq(store.seq).value();
    EXPECT_EQ(kept.posting, nursePosting());
    EXPECT_EQ(kept.closeReason, CloseReason::Filled);
    EXPECT_THAT(desk->postings().history(store.seq), SizeIs(2));
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
    EXPECT_THAT(desk->database().integrityProblems(), IsEmpty());
}

TEST(DeskMigration, TheCopyIsTheStoreOfBefore)
{
    const StoreOfTheFirstVersion store;
    Desk::open(store.path(), Clock(QDate(2020, 6, 2)));
    EXPECT_EQ(valueIn(store.backup(), u"PRAGMA user_version"_s), 1);
    EXPECT_EQ(valueIn(store.backup(), u"SELECT count(*) FROM postings"_s), 1);
    EXPECT_EQ(valueIn(store.backup(), u"SELECT count(*) FROM sqlite_master WHERE name = 'faxes'"_s), 0);
}

TEST(DeskMigration, AMigratedStoreHasTheSchemaOfANewOneAndWorks)
{
    const StoreOfTheFirstVersion store;
    const auto migrated = Desk::open(store.path(), Clock(QDate(2020, 6, 2)));
    const ScratchStore scratch;
    Database fresh = scratch.open();
    fresh.run(u"DROP TABLE notes"_s); // the scratch store's own
    EXPECT_EQ(schemaOf(migrated->database()), schemaOf(fresh));

    const StoredPosting added = migrated->actions().add(nursePosting(), PostingState::Open);
    migrated->actions().reopen({store.seq});
    migrated->actions().merge(store.seq, added.seq, nursePosting(), 3);
    EXPECT_EQ(migrated->postings().survivorOf(added.seq), store.seq);
    EXPECT_FALSE(migrated->drafts().save({{}, u"posting"_s, {}, {}, {}, {}}).isEmpty());
    EXPECT_GT(migrated->faxes().save({0, u"病院"_s, u"03-0000-1234"_s, {}, {}}), 0);
}

} // namespace kakehashi::test
