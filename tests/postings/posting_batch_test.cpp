// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_batch.h"

#include "core/base/error.h"
#include "tests/postings/posting_store_fixture.h"

namespace kakehashi::test {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr int several = 1203; ///< more than one chunk is made at once

class PostingBatchTest : public PostingStoreFixture
{
protected:
    static Posting numbered(int n)
    {
        Posting posting = nursePosting();
        posting.sourceKey = QStringLiteral("B%1").arg(n);
        posting.remarks = QStringLiteral("\"%1\"\n\\架空\t").arg(n);
        posting.maskingRequested = n % 2 == 0;
        if (n % 3 == 0)
            posting.employment.end.reset();
        if (n % 5 == 0)
            posting.contact = {};
        return posting;
    }

    void take(PostingConnection& connection, int count)
    {
        Transaction transaction(connection.database);
        const auto batch = connection.postings.batch(origin);
        for (int n = 0; n < count; ++n)
            batch->add(numbered(n));
        batch->finish();
        transaction.commit();
    }

    /// Every row of a table but what is made anew each time.
    static QStringList rows(Database& database, const QString& columns, const QString& table)
    {
        QSqlQuery query =
            database.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns, table));
        Database::execute(query);
        QStringList found;
        while (query.next()) {
            QStringList cells;
            for (int i = 0; i <= columns.count(QLatin1Char(',')); ++i)
                cells.append(query.value(i).isNull() ? QStringLiteral("NULL") : query.value(i).toString());
            found.append(cells.join(QLatin1Char('|')));
        }
        return found;
    }
};

} // namespace

TEST_F(PostingBatchTest, WritesTheRowsThatAddingOneByOneWrites)
{
    take(desk, several);
    const QString other = folder.filePath(QStringLiteral("other.sqlite"));
    PostingConnection single{other, Database::Mode::Create};
    {
        Transaction transaction(single.database);
        for (int n = 0; n < several; ++n)
            single.postings.add(numbered(n), PostingState::Open, origin);
        transaction.commit();
    }
    const std::pair<const char*, const char*> tables[] = {
        {"postings",
         "seq, reference, state, version, hired, urgency, sender, source_key, match_key, "
         "masking_requested, occupation, headcount, prefecture, municipality, start_on, end_on, pay_basis, "
         "pay_yen"},
        {"posting_texts", "posting_seq, body, contact"},
        {"posting_changes", "posting_seq, version, by_whom, what, message_id, changes, contact_changes"},
        {"posting_filters", "seq, open_until, occupation, place, start_on, pay, seats, urgency"}};
    for (const auto& [table, columns] : tables) {
        const QString name = QString::fromLatin1(table);
        const QString what = QString::fromLatin1(columns);
        EXPECT_EQ(rows(desk.database, what, name), rows(single.database, what, name)) << table;
    }
    EXPECT_EQ(found(QStringLiteral("架空")).size(), several);
    EXPECT_THAT(found(QStringLiteral("B1202")), ElementsAre(several));
}

TEST_F(PostingBatchTest, RolledBackLeavesNothingAndTakesNoPosition)
{
    {
        Transaction transaction(desk.database);
        const auto batch = desk.postings.batch(origin);
        for (int n = 0; n < several; ++n)
            batch->add(numbered(n));
    }
    EXPECT_THAT(found(QStringLiteral("架空")), IsEmpty());
    EXPECT_EQ(desk.audit.count(), 0);
    EXPECT_EQ(add(numbered(1)).seq, 1);
}

TEST_F(PostingBatchTest, GivenUpWhileItsWordsAreWrittenItLeavesNothing)
{
    int pulses = 0;
    {
        Transaction transaction(desk.database);
        const auto batch = desk.postings.batch(origin, [&pulses] {
            if (++pulses == 2)
                throw Cancelled();
        });
        for (int n = 0; n < several; ++n)
            batch->add(numbered(n));
        EXPECT_THROW(batch->finish(), Cancelled);
    }
    EXPECT_EQ(pulses, 2);
    EXPECT_THAT(found(QStringLiteral("架空")), IsEmpty());
    EXPECT_EQ(desk.audit.count(), 0);
    EXPECT_EQ(add(numbered(1)).seq, 1);
}

TEST_F(PostingBatchTest, IsOneAuditEntryThatCoversEachPosting)
{
    take(desk, several);
    EXPECT_EQ(desk.audit.count(), 1);
    EXPECT_THAT(desk.audit.brokenEntries(), IsEmpty());
    EXPECT_THAT(PostingBatch::brokenBatches(desk.database), IsEmpty());
    desk.database.run(QStringLiteral("UPDATE postings SET id = 'another' WHERE seq = 700"));
    EXPECT_THAT(PostingBatch::brokenBatches(desk.database), ElementsAre(1));
}

TEST_F(PostingBatchTest, WithoutPostingsSaysNothing)
{
    take(desk, 0);
    EXPECT_EQ(desk.audit.count(), 0);
}

} // namespace kakehashi::test
