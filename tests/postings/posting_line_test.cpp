// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_line.h"

#include "core/base/error.h"
#include "tests/postings/posting_store_fixture.h"

namespace kakehashi::test {

namespace {

class PostingLines : public PostingStoreFixture
{
};

TEST_F(PostingLines, SaysOfAnyPostingWhatThePostingItselfSays)
{
    QRandomGenerator random(11);
    QList<qint64> seqs;
    for (int i = 0; i < 230; ++i)
        seqs.prepend(add(randomPosting(random)).seq);
    desk.postings.close(seqs.first(), CloseReason::Filled, origin);
    desk.postings.setUrgency(seqs.last(), 2, origin);
    seqs.append(add(Posting(), PostingState::Draft).seq);

    const QList<PostingLine> lines = readLines(desk.database, seqs);

    ASSERT_EQ(lines.size(), seqs.size());
    for (qsizetype i = 0; i < seqs.size(); ++i) {
        const StoredPosting stored = *desk.postings.bySeq(seqs[i]);
        EXPECT_EQ(lines[i], lineOf(stored)) << qPrintable(stored.reference);
        EXPECT_EQ(lines[i].statusOn(desk.clock.today()), stored.statusOn(desk.clock.today()));
        EXPECT_EQ(lines[i].seatsLeft(), stored.seatsLeft());
    }
}

TEST_F(PostingLines, LeavesOutWhatDoesNotExist)
{
    const qint64 seq = add(nursePosting()).seq;
    const QList<PostingLine> lines = readLines(desk.database, {seq + 5, seq, 0});
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().seq, seq);
}

TEST_F(PostingLines, NamesADamagedRowAndLeavesNoResultOpen)
{
    const StoredPosting stored = add(nursePosting());
    desk.database.run(QStringLiteral("UPDATE postings SET occupation = 'dentist' WHERE seq = ?"),
                      {stored.seq});
    try {
        readLines(desk.database, {stored.seq});
        FAIL() << "a damaged row was read";
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(stored.reference));
    }
    EXPECT_TRUE(desk.database.openResults().isEmpty());
}

} // namespace

} // namespace kakehashi::test
