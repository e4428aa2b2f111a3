// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"

#include <QSqlRecord>

#include <thread>

namespace kakehashi::test {

TEST(Database, KeepsWhatWasWrittenAcrossOpenings)
{
    const ScratchStore store;
    {
        Database database = store.open();
        note(database, QStringLiteral("架け橋"));
    }
    Database database = store.open();
    EXPECT_EQ(database.value(QStringLiteral("SELECT text FROM notes")).toString(), QStringLiteral("架け橋"));
}

TEST(Database, RunsWithTheWriteAheadLogForeignKeysAndFullSynchronisation)
{
    const ScratchStore store;
    Database database = store.open();
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA synchronous")).toInt(), 2);
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA recursive_triggers")).toInt(), 1);
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA busy_timeout")).toInt(), 5000);
}

TEST(Database, RefusesARowThatRefersToNothing)
{
    const ScratchStore store;
    Database database = store.open();
    EXPECT_THROW(database.run(QStringLiteral(
                     "INSERT INTO posting_texts (posting_seq, body, contact) VALUES (7, '', '')")),
                 Error);
}

TEST(Database, BindsAnEmptyTextAsTextAndOnlyAnEmptyVariantAsNull)
{
    const ScratchStore store;
    Database database = store.open();
    const QVariantList row = database.row(QStringLiteral("SELECT typeof(?), typeof(?), typeof(?), typeof(?)"),
                                          {QString(), QByteArray(), QVariant(), QStringLiteral("x")});
    EXPECT_EQ(row, (QVariantList{QStringLiteral("text"), QStringLiteral("blob"), QStringLiteral("null"),
                                 QStringLiteral("text")}));
}

TEST(Database, KeepsOneStatementForEachText)
{
    const ScratchStore store;
    Database database = store.open();
    const QString sql = QStringLiteral("SELECT ? + 1");
    const QSqlQuery* first = &database.run(sql, {1});
    QSqlQuery& second = database.run(sql, {41});
    EXPECT_EQ(first, &second);
    ASSERT_TRUE(second.next());
    EXPECT_EQ(second.value(0).toInt(), 42);
}

TEST(Database, AFailedStatementSaysSoAndCanBeRunAgain)
{
    const ScratchStore store;
    Database database = store.open();
    const QString sql = QStringLiteral("INSERT INTO notes (id, text) VALUES (?, ?)");
    database.run(sql, {1, QStringLiteral("a")});
    EXPECT_TRUE(says(refusal([&] {
                         database.run(sql, {1, QStringLiteral("b")});
                     }),
                     store.path(), "nothing was changed"));
    database.run(sql, {2, QStringLiteral("b")});
    EXPECT_EQ(notes(database), 2);
}

TEST(Database, AStatementThatIsNoSqlIsAnErrorAndIsNotKept)
{
    const ScratchStore store;
    Database database = store.open();
    EXPECT_THROW(database.run(QStringLiteral("SELEKT 1")), Error);
    EXPECT_THROW(database.run(QStringLiteral("SELEKT 1")), Error);
}

TEST(Database, ValueAndRowLeaveNoResultOpen)
{
    const ScratchStore store;
    Database database = store.open();
    note(database, QStringLiteral("a"));
    note(database, QStringLiteral("b"));
    EXPECT_EQ(database.value(QStringLiteral("SELECT text FROM notes ORDER BY id")).toString(),
              QStringLiteral("a"));
    EXPECT_EQ(database.row(QStringLiteral("SELECT id, text FROM notes ORDER BY id DESC")).value(1).toString(),
              QStringLiteral("b"));
    EXPECT_TRUE(database.row(QStringLiteral("SELECT 1 FROM notes WHERE id = 9")).isEmpty());
    EXPECT_FALSE(database.value(QStringLiteral("SELECT 1 FROM notes WHERE id = 9")).isValid());
    EXPECT_EQ(database.openResults(), QStringList());
}

TEST(Database, NamesAResultThatWasNotReadToItsEnd)
{
    const ScratchStore store;
    Database database = store.open();
    note(database, QStringLiteral("a"));
    note(database, QStringLiteral("b"));
    const QString sql = QStringLiteral("SELECT text FROM notes");
    QSqlQuery& query = database.run(sql);
    ASSERT_TRUE(query.next());
    EXPECT_EQ(database.openResults(), QStringList{sql});
    while (query.next()) {
    }
    EXPECT_EQ(database.openResults(), QStringList());
}

TEST(Database, WritesEvenAfterAResultLeftOpenHasGrownOld)
{
    const ScratchStore store;
    Database mine = store.open();
    note(mine, QStringLiteral("a"));
    note(mine, QStringLiteral("b"));
    ASSERT_TRUE(mine.run(QStringLiteral("SELECT text FROM notes")).next());
    Database other = store.open(Database::Mode::Worker);
    note(other, QStringLiteral("c"));
    Transaction transaction(mine);
    EXPECT_EQ(notes(mine), 3);
}

TEST(Database, APreparedQueryIsSteppedWhileOtherStatementsRun)
{
    const ScratchStore store;
    Database database = store.open();
    for (int i = 0; i < 5; ++i)
        note(database, QString::number(i));
    QSqlQuery query = database.prepare(QStringLiteral("SELECT text FROM notes WHERE id > ? ORDER BY id"));
    Database::execute(query, {2});
    QStringList seen;
    while (query.next()) {
        seen.append(query.value(0).toString());
        EXPECT_EQ(notes(database), 5);
    }
    EXPECT_EQ(seen, (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
}

TEST(Database, AReaderSeesTheStoreAsItWasWhileAnotherConnectionWrites)
{
    const ScratchStore store;
    Database writer = store.open();
    Database reader = store.open(Database::Mode::Worker);
    Transaction transaction(writer);
    note(writer, QStringLiteral("a"));
    EXPECT_EQ(notes(reader), 0);
    transaction.commit();
    EXPECT_EQ(notes(reader), 1);
}

TEST(Database, TwoThreadsEachWithAConnectionLoseNoWrite)
{
    const ScratchStore store;
    constexpr int each = 100;
    const auto work = [&store] {
        Database database = store.open(Database::Mode::Worker);
        for (int i = 0; i < each; ++i) {
            Transaction transaction(database);
            // Reads and writes back: two at a time would lose one.
            const int next =
                database.value(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM notes")).toInt();
            database.run(QStringLiteral("INSERT INTO notes (id, text) VALUES (?, 'n')"), {next});
            transaction.commit();
        }
    };
    std::thread one(work);
    std::thread two(work);
    one.join();
    two.join();
    Database database = store.open();
    EXPECT_EQ(notes(database), 2 * each);
    EXPECT_EQ(database.value(QStringLiteral("SELECT max(id) FROM notes")).toInt(), 2 * each);
}

TEST(Database, FindsRowsThatReferToNothingAndOtherwiseNoProblem)
{
    const ScratchStore store;
    Database database = store.open();
    EXPECT_EQ(database.integrityProblems(), QStringList());
    database.value(QStringLiteral("PRAGMA foreign_keys = OFF"));
    database.run(QStringLiteral("INSERT INTO posting_texts (posting_seq, body, contact) VALUES (7, '', '')"));
    ASSERT_EQ(database.integrityProblems().size(), 1);
    EXPECT_TRUE(database.integrityProblems().constFirst().contains(QStringLiteral("posting_texts")));
}

TEST(LikeEscaped, MatchesItsOwnCharactersLiterally)
{
    const ScratchStore store;
    Database database = store.open();
    note(database, QStringLiteral("100%_\\済"));
    note(database, QStringLiteral("100xyz済"));
    const auto hits = [&database](const QString& part) {
        return database
            .value(QStringLiteral("SELECT count(*) FROM notes WHERE text LIKE ? ESCAPE '\\'"),
                   {QLatin1Char('%') + likeEscaped(part) + QLatin1Char('%')})
            .toInt();
    };
    EXPECT_EQ(hits(QStringLiteral("100")), 2);
    EXPECT_EQ(hits(QStringLiteral("0%_")), 1);
    EXPECT_EQ(hits(QStringLiteral("_\\済")), 1);
    EXPECT_EQ(hits(QStringLiteral("%z")), 0);
}

} // namespace kakehashi::test
