// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::SizeIs;

/// A store as the program of the first schema left it: today's, with what came later taken out again.
class StoreOfTheFirstVersion
{
public:
    StoreOfTheFirstVersion()
    {
        DeskSettings settings;
        settings.name = u"東京都調整本部"_s;
        settings.prefectureCode = 13;
        {
            const auto desk = Desk::create(path(), settings, Clock(QDate(2020, 6, 2)));
            seq = desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}}).seq;
            desk->postings().close(seq, CloseReason::Filled, {u"佐藤"_s, {}, {}});
        }
        behindItsBack(path(),
                      {u"DROP TABLE fax_sheets"_s, u"DROP TABLE faxes"_s, u"DROP TABLE fax_destinations"_s,
                       u"DROP TABLE discarded_postings"_s, u"DROP TABLE posting_merges"_s,
                       u"DROP TABLE form_drafts"_s, u"PRAGMA user_version = 1"_s});
    }
    QString path() const { return m_folder.filePath(u"desk.sqlite"_s); }
    QStringList backups() const
    {
        return QDir(m_folder.path()).entryList({u"*.before-v2-*.sqlite"_s}, QDir::Files);
    }
    QString backup() const { return QDir(m_folder.path()).filePath(backups().constFirst()); }

    qint64 seq = 0;

private:
    QTemporaryDir m_folder;
};

/// Read as any other SQLite program would: this one migrates what it opens.
int valueIn(const QString& path, const QString& sql)
{
    const QString name = u"plain-reader"_s;
    int value = -1;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        raw.setDatabaseName(path);
        EXPECT_TRUE(raw.open());
        QSqlQuery query(raw);
        EXPECT_TRUE(query.exec(sql) && query.next());
        value = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

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
    fresh.run(u"DROP TABLE notes"_s);
    EXPECT_EQ(schemaOf(migrated->database()), schemaOf(fresh));

    const StoredPosting added = migrated->actions().add(nursePosting(), PostingState::Open);
    migrated->actions().reopen({store.seq});
    migrated->actions().merge(store.seq, added.seq, nursePosting(), 3);
    EXPECT_EQ(migrated->postings().survivorOf(added.seq), store.seq);
    EXPECT_FALSE(migrated->drafts().save({{}, u"posting"_s, {}, {}, {}, {}}).isEmpty());
    EXPECT_GT(migrated->faxes().save({0, u"病院"_s, u"03-0000-1234"_s, {}, {}}), 0);
}

} // namespace kakehashi::test
