// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/postings/posting_actions.h"
#include "tests/postings/posting_store_fixture.h"

#include <QHash>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

/// What taking back must restore; versions grow instead.
struct Standing
{
    Posting posting;
    PostingState state;
    std::optional<CloseReason> reason;
    int urgency;
    qint64 mergedInto;
    bool operator==(const Standing&) const = default;
};

class ActsAndUndos : public PostingStoreFixture
{
protected:
    PostingActions actions{desk.database, desk.postings, desk.audit};
    QRandomGenerator random{20200602};
    QList<qint64> seqs;

    QHash<qint64, Standing> standings()
    {
        QHash<qint64, Standing> all;
        for (const qint64 seq : std::as_const(seqs)) {
            const StoredPosting stored = desk.postings.bySeq(seq).value();
            const auto into = desk.postings.mergedInto(seq);
            all.insert(seq, {stored.posting, stored.state, stored.closeReason, stored.urgency,
                             into ? into->seq : 0});
        }
        return all;
    }
    QHash<qint64, QList<PostingVersion>> histories()
    {
        QHash<qint64, QList<PostingVersion>> all;
        for (const qint64 seq : std::as_const(seqs))
            all.insert(seq, desk.postings.history(seq));
        return all;
    }
    QList<qint64> selection()
    {
        QList<qint64> some;
        for (const qint64 seq : std::as_const(seqs)) {
            if (random.bounded(3) == 0)
                some.append(seq);
        }
        return some;
    }
    qint64 any() { return seqs.at(random.bounded(static_cast<int>(seqs.size()))); }

    void actAtRandom()
    {
        const CloseReason reason = random.bounded(2) == 0 ? CloseReason::Filled : CloseReason::Withdrawn;
        switch (random.bounded(7)) {
        case 0:
            actions.close(selection(), reason);
            break;
        case 1:
            actions.reopen(selection());
            break;
        case 2:
            actions.open(selection());
            break;
        case 3:
            actions.setUrgency(selection(), random.bounded(3));
            break;
        case 4:
            actions.add(randomPosting(random),
                        random.bounded(2) == 0 ? PostingState::Open : PostingState::Draft);
            break;
        case 5:
            reviseAtRandom();
            break;
        default:
            mergeAtRandom();
        }
    }
    void reviseAtRandom()
    {
        const StoredPosting stored = desk.postings.bySeq(any()).value();
        if (!desk.postings.mergedInto(stored.seq))
            actions.save(stored.seq, randomPosting(random), stored.version, random.bounded(2) == 0);
    }
    void mergeAtRandom()
    {
        const StoredPosting kept = desk.postings.bySeq(any()).value();
        const qint64 other = any();
        const bool free = !desk.postings.mergedInto(kept.seq) && !desk.postings.mergedInto(other);
        if (free && other != kept.seq && kept.state != PostingState::Closed)
            actions.merge(kept.seq, other, randomPosting(random), kept.version);
    }
};

/// Whether `later` is `earlier` with newer versions before it.
bool hasGrownFrom(const QList<PostingVersion>& later, const QList<PostingVersion>& earlier)
{
    if (later.size() < earlier.size())
        return false;
    for (qsizetype i = 1; i <= earlier.size(); ++i) {
        const PostingVersion& now = later[later.size() - i];
        const PostingVersion& then = earlier[earlier.size() - i];
        if (now.version != then.version || now.what != then.what || now.changes != then.changes ||
            now.posting != then.posting)
            return false;
    }
    return true;
}

} // namespace

// domain.md §5: changes keep every earlier version, and taking back is one more change.
TEST_F(ActsAndUndos, AsManyUndosAsActsRestoreEverythingAndOnlyAddToHistories)
{
    for (int i = 0; i < 8; ++i)
        seqs.append(add(randomPosting(random), i < 6 ? PostingState::Open : PostingState::Draft).seq);
    for (int round = 0; round < 12; ++round) {
        const auto before = standings();
        const auto grown = histories();
        const int acts = 1 + random.bounded(20);
        for (int act = 0; act < acts; ++act)
            actAtRandom();
        while (!actions.undoText().isEmpty()) {
            const auto result = actions.undo();
            // Only a posting that was added open and opened again after it was a draft may stay.
            for (const auto& refused : result.refused)
                EXPECT_FALSE(seqs.contains(refused.seq)) << qPrintable(refused.why);
        }
        EXPECT_TRUE(standings() == before) << "round " << round;
        const auto after = histories();
        for (const qint64 seq : std::as_const(seqs))
            EXPECT_TRUE(hasGrownFrom(after[seq], grown[seq])) << "round " << round;
    }
    EXPECT_EQ(desk.database.integrityProblems(), QStringList());
    EXPECT_EQ(desk.audit.brokenEntries(), QList<qint64>());
}

} // namespace kakehashi::test
