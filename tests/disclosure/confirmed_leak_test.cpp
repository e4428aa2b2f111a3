// SPDX-License-Identifier: GPL-3.0-or-later
// domain.md §4: staff redact what the leak check finds or confirm it, and the confirmation is logged.
#include "core/disclosure/public_posting.h"
#include "core/postings/posting_actions.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <QRegularExpression>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

class ConfirmedLeak : public Test
{
protected:
    StoredPosting add(PostingState state)
    {
        Posting posting = nursePosting();
        posting.remarks = u"担当は仮名です"_s;
        return desk->postings().add(posting, state, origin);
    }
    QString publicRemarks(const StoredPosting& posting)
    {
        return PublicPosting::of(*desk->postings().bySeq(posting.seq), desk->today()).shown().remarks;
    }
    qint64 foundByPublic(const QString& word)
    {
        PostingQuery query;
        query.text = word;
        query.publicTextOnly = true;
        return desk->search().count(query);
    }
    void confirm(const StoredPosting& posting, bool confirmed = true)
    {
        desk->postings().confirmLeak(posting.seq,
                                     leakKey(posting.posting, findLeaks(posting.posting).constFirst()),
                                     confirmed, origin);
    }

    TestDesk desk;
    PostingOrigin origin{u"佐藤"_s, {}, {}};
};

} // namespace

TEST_F(ConfirmedLeak, IsShownAndFoundAndLoggedWithWhoAndWhen)
{
    const StoredPosting posting = add(PostingState::Open);
    EXPECT_EQ(publicRemarks(posting), u"担当は■■■です"_s);
    EXPECT_EQ(foundByPublic(u"仮名"_s), 0);
    confirm(posting);
    EXPECT_EQ(publicRemarks(posting), posting.posting.remarks);
    EXPECT_EQ(foundByPublic(u"仮名"_s), 1);
    confirm(posting);
    const QList<LeakConfirmation> log = desk->postings().leakConfirmations(posting.seq);
    ASSERT_THAT(log, SizeIs(1)) << "confirmed once";
    EXPECT_EQ(log[0].by, u"佐藤"_s);
    EXPECT_TRUE(log[0].at.isValid());
    EXPECT_TRUE(log[0].finding.startsWith(u"remarks:contact.name:"_s));
    EXPECT_EQ(desk->postings().bySeq(posting.seq)->version, posting.version) << "the posting says the same";
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(ConfirmedLeak, IsNamedInTheAuditLogWithoutAnythingAHiddenValueCouldBeGuessedBy)
{
    confirm(add(PostingState::Open));
    const QString detail =
        desk->database()
            .value(u"SELECT detail FROM audit_log WHERE action = 'posting.leak_confirmed'"_s)
            .toString();
    EXPECT_TRUE(detail.contains(u"remarks:contact.name:"_s)) << qPrintable(detail);
    static const QRegularExpression digest(u"[0-9a-f]{16}"_s);
    EXPECT_FALSE(digest.match(detail).hasMatch()) << qPrintable(detail);
}

TEST_F(ConfirmedLeak, IsTakenBackAndTheLogKeepsBoth)
{
    const StoredPosting posting = add(PostingState::Open);
    confirm(posting);
    confirm(posting, false);
    EXPECT_EQ(publicRemarks(posting), u"担当は■■■です"_s);
    EXPECT_EQ(foundByPublic(u"仮名"_s), 0);
    EXPECT_THAT(desk->postings().leakConfirmations(posting.seq), SizeIs(2));
}

TEST_F(ConfirmedLeak, AChangedTextIsAskedAboutAgain)
{
    const StoredPosting posting = add(PostingState::Open);
    confirm(posting);
    Posting changed = posting.posting;
    changed.remarks = u"担当は仮名です。"_s;
    desk->postings().revise(posting.seq, changed, posting.version, origin);
    EXPECT_EQ(publicRemarks(posting), u"担当は■■■です。"_s);
    EXPECT_THAT(unconfirmedLeaks(*desk->postings().bySeq(posting.seq)), SizeIs(1));
}

TEST_F(ConfirmedLeak, GoesWithADraftThatIsDiscarded)
{
    const StoredPosting draft = add(PostingState::Draft);
    confirm(draft);
    desk->postings().discard(draft.seq, origin);
    EXPECT_FALSE(desk->postings().bySeq(draft.seq));
    EXPECT_THAT(desk->database().integrityProblems(), IsEmpty());
}

} // namespace kakehashi::test
