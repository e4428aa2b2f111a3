// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "tests/store/scratch_store.h"

#include <stdexcept>

namespace kakehashi::test {

TEST(Transaction, KeepsItsWorkOnlyWhenCommitted)
{
    const ScratchStore store;
    Database database = store.open();
    {
        const Transaction transaction(database);
        note(database, QStringLiteral("dropped"));
        EXPECT_TRUE(database.inTransaction());
    }
    EXPECT_FALSE(database.inTransaction());
    {
        Transaction transaction(database);
        note(database, QStringLiteral("kept"));
        transaction.commit();
    }
    EXPECT_EQ(database.row(QStringLiteral("SELECT count(*), max(text) FROM notes")),
              (QVariantList{1, QStringLiteral("kept")}));
}

TEST(Transaction, IsUndoneByAnythingThrown)
{
    const ScratchStore store;
    Database database = store.open();
    const auto work = [&] {
        Transaction transaction(database);
        note(database, QStringLiteral("a"));
        throw std::runtime_error("stop");
    };
    EXPECT_THROW(work(), std::runtime_error);
    EXPECT_FALSE(database.inTransaction());
    EXPECT_EQ(notes(database), 0);
}

TEST(Transaction, AnInnerOneUndoneLeavesTheOuterUsable)
{
    const ScratchStore store;
    Database database = store.open();
    Transaction outer(database);
    note(database, QStringLiteral("before"));
    {
        const Transaction inner(database);
        note(database, QStringLiteral("undone"));
        Transaction innermost(database);
        note(database, QStringLiteral("undone too"));
        innermost.commit();
    }
    note(database, QStringLiteral("after"));
    outer.commit();
    EXPECT_EQ(database.value(QStringLiteral("SELECT group_concat(text) FROM notes")).toString(),
              QStringLiteral("before,after"));
}

TEST(Transaction, AnInnerOneCommittedIsStillUndoneWithTheOuter)
{
    const ScratchStore store;
    Database database = store.open();
    {
        const Transaction outer(database);
        Transaction inner(database);
        note(database, QStringLiteral("a"));
        inner.commit();
    }
    EXPECT_EQ(notes(database), 0);
}

TEST(Transaction, SaysThatAnotherWindowIsWriting)
{
    const ScratchStore store;
    Database other = store.open();
    Database mine = store.open(Database::Mode::Worker, std::chrono::milliseconds(0));
    {
        const Transaction writing(other);
        EXPECT_TRUE(
            says(refusal([&] { Transaction transaction(mine); }), store.path(), "Another window or program"));
        EXPECT_FALSE(mine.inTransaction());
    }
    Transaction transaction(mine);
    note(mine, QStringLiteral("a"));
    transaction.commit();
    EXPECT_EQ(notes(other), 1);
}

TEST(Transaction, SurvivesAFailedStatementThatIsCaught)
{
    const ScratchStore store;
    Database database = store.open();
    Transaction transaction(database);
    note(database, QStringLiteral("a"));
    EXPECT_THROW(database.run(QStringLiteral("INSERT INTO notes (text) VALUES (NULL)")), Error);
    note(database, QStringLiteral("b"));
    transaction.commit();
    EXPECT_EQ(notes(database), 2);
}

} // namespace kakehashi::test
