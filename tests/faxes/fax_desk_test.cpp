// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/faxes/fax_desk.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::SizeIs;

const QString number = QStringLiteral("03-0000-1234");

class FaxDeskTest : public testing::Test
{
protected:
    FaxDeskTest() { desk->audit().setActor(u"佐藤"_s); }

    FaxDesk& faxes() { return desk->faxes(); }
    qint64 destination(const QString& digits = number, const QString& name = u"新宿みなと病院"_s)
    {
        return faxes().save({0, name, digits, QString(), QString()});
    }
    FaxDestination at(qint64 seq)
    {
        const QList<FaxDestination> all = faxes().destinations();
        const auto found = std::ranges::find(all, seq, &FaxDestination::seq);
        if (found == all.end()) {
            ADD_FAILURE() << "no such destination";
            return {};
        }
        return *found;
    }
    bool isBlocked(qint64 seq) { return !at(seq).blocked.isEmpty(); }
    SheetPosting sheet()
    {
        return SheetPosting::whole(desk->actions().add(nursePosting(), PostingState::Open));
    }
    qint64 send(qint64 to) { return faxes().record(to, {sheet()}, 2); }
    void failAt(qint64 to, int times)
    {
        for (int i = 0; i < times; ++i)
            faxes().setOutcome(send(to), FaxOutcome::Failed, u"話中"_s);
    }
    void correct(qint64 seq, const QString& digits)
    {
        FaxDestination corrected = at(seq);
        corrected.number = digits;
        faxes().save(corrected);
    }

    TestDesk desk;
};

} // namespace

TEST_F(FaxDeskTest, ADestinationIsKeptAsTypedAndListedByName)
{
    faxes().save({0, u" 病院 乙 "_s, u"０３－００００－１２３４"_s, u"夜間は不可"_s, {}});
    faxes().save({0, u"保健所 甲"_s, u"0422-12-3456"_s, {}, {}});
    const QList<FaxDestination> all = faxes().destinations();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].name, u"保健所 甲"_s);
    EXPECT_EQ(all[1].name, u"病院 乙"_s);
    EXPECT_EQ(all[1].number, u"０３－００００－１２３４"_s);
    EXPECT_EQ(all[1].note, u"夜間は不可"_s);
    EXPECT_TRUE(all[1].blocked.isEmpty());
}

TEST_F(FaxDeskTest, ADestinationNeedsANameAndANumberThatCanBeDialled)
{
    EXPECT_THROW(faxes().save({0, u"　"_s, number, {}, {}}), UsageError);
    EXPECT_THROW(faxes().save({0, u"病院"_s, u"03-0000-123"_s, {}, {}}), UsageError);
    EXPECT_THROW(faxes().save({0, u"病院"_s, QString(), {}, {}}), UsageError);
    EXPECT_THROW(faxes().save({0, QString(201, u'あ'), number, {}, {}}), UsageError);
    EXPECT_THROW(faxes().save({99, u"病院"_s, number, {}, {}}), UsageError);
    EXPECT_THAT(faxes().destinations(), IsEmpty());
}

TEST_F(FaxDeskTest, ARemovedDestinationIsNotOfferedAndTheLogKeepsItsName)
{
    const qint64 to = destination();
    send(to);
    faxes().remove(to);
    EXPECT_THAT(faxes().destinations(), IsEmpty());
    EXPECT_THROW(send(to), UsageError);
    EXPECT_THROW(faxes().remove(to), UsageError);
    EXPECT_EQ(faxes().log().constFirst().destination, u"新宿みなと病院"_s);
}

TEST_F(FaxDeskTest, TheLogTellsWhoSentWhichVersionOfWhatToWhom) // issue: the send log
{
    const StoredPosting posting = desk->actions().add(nursePosting(), PostingState::Open);
    Posting changed = posting.posting;
    changed.headcount = 9;
    desk->actions().save(posting.seq, changed, 1, false);
    const StoredPosting now = desk->postings().bySeq(posting.seq).value();
    const qint64 fax = faxes().record(
        destination(),
        {SheetPosting::whole(now), SheetPosting::publicCopy(PublicPosting::of(now, desk->today()))}, 3);
    const SentFax sent = faxes().log().constFirst();
    EXPECT_EQ(sent.seq, fax);
    EXPECT_EQ(sent.by, u"佐藤"_s);
    EXPECT_EQ(sent.number, number);
    EXPECT_EQ(sent.pages, 3);
    EXPECT_TRUE(sent.at.isValid());
    EXPECT_FALSE(sent.outcome);
    ASSERT_THAT(sent.sheets, SizeIs(2));
    EXPECT_EQ(sent.sheets[0].posting, posting.seq);
    EXPECT_EQ(sent.sheets[0].reference, posting.reference);
    EXPECT_EQ(sent.sheets[0].version, 2);
    EXPECT_EQ(sent.sheets[0].copy, SheetPosting::Copy::Whole);
    EXPECT_EQ(sent.sheets[1].copy, SheetPosting::Copy::Public);
}

TEST_F(FaxDeskTest, TheLogIsNewestFirstAndOfOnePostingWhenAsked)
{
    const qint64 to = destination();
    const SheetPosting wanted = sheet();
    const qint64 first = faxes().record(to, {wanted}, 1);
    const qint64 second = send(to);
    EXPECT_EQ(faxes().log().constFirst().seq, second);
    EXPECT_THAT(faxes().log(0, 1), SizeIs(1));
    const qint64 posting = faxes().log().constLast().sheets.constFirst().posting;
    ASSERT_THAT(faxes().log(posting), SizeIs(1));
    EXPECT_EQ(faxes().log(posting).constFirst().seq, first);
}

TEST_F(FaxDeskTest, APostingThatIsNotInTheStoreCannotBeFaxed)
{
    const SheetPosting preview = SheetPosting::preview(nursePosting(), SheetPosting::Copy::Whole);
    EXPECT_THROW(faxes().record(destination(), {preview}, 1), UsageError);
    EXPECT_THROW(faxes().record(destination(), {sheet()}, 0), UsageError);
    EXPECT_THAT(faxes().log(), IsEmpty());
}

TEST_F(FaxDeskTest, TheLogOutlivesADiscardedDraft)
{
    const StoredPosting draft = desk->actions().add(nursePosting(), PostingState::Draft);
    faxes().record(destination(), {SheetPosting::whole(draft)}, 1);
    EXPECT_THAT(desk->actions().discardDrafts({draft.seq}).done, SizeIs(1));
    EXPECT_EQ(faxes().log().constFirst().sheets.constFirst().reference, draft.reference);
}

TEST_F(FaxDeskTest, AnOutcomeIsEnteredAndCorrectedByName)
{
    const qint64 fax = send(destination());
    faxes().setOutcome(fax, FaxOutcome::Failed, u"話中"_s);
    desk->audit().setActor(u"鈴木"_s);
    faxes().setOutcome(fax, FaxOutcome::Sent, u"届いていた"_s);
    const SentFax sent = faxes().log().constFirst();
    EXPECT_EQ(sent.outcome, FaxOutcome::Sent);
    EXPECT_EQ(sent.outcomeBy, u"鈴木"_s);
    EXPECT_EQ(sent.outcomeNote, u"届いていた"_s);
    EXPECT_TRUE(sent.outcomeAt.isValid());
    EXPECT_EQ(
        desk->database().value(u"SELECT count(*) FROM audit_log WHERE action = 'fax.outcome_set'"_s).toInt(),
        2);
    EXPECT_THROW(faxes().setOutcome(99, FaxOutcome::Sent, {}), UsageError);
}

TEST_F(FaxDeskTest, TwoFailuresInARowBlockTheNumber) // issue: repeated numbers that failed before
{
    const qint64 to = destination();
    failAt(to, 1);
    EXPECT_FALSE(isBlocked(to));
    failAt(to, 1);
    EXPECT_TRUE(isBlocked(to));
    const qsizetype logged = faxes().log().size();
    EXPECT_THROW(send(to), UsageError);
    EXPECT_EQ(faxes().log().size(), logged);
}

TEST_F(FaxDeskTest, ASuccessBetweenBreaksTheRowAndAnUnknownOutcomeDoesNot)
{
    const qint64 to = destination();
    failAt(to, 1);
    faxes().setOutcome(send(to), FaxOutcome::Sent, {});
    failAt(to, 1);
    EXPECT_FALSE(isBlocked(to));
    send(to); // nobody has entered how it went
    failAt(to, 1);
    EXPECT_TRUE(isBlocked(to));
}

TEST_F(FaxDeskTest, OnlyAnotherNumberLiftsTheBlock)
{
    const qint64 to = destination();
    failAt(to, 2);
    correct(to, number);
    EXPECT_TRUE(isBlocked(to));
    correct(to, u"+81 3 0000 1234"_s); // the same one, written otherwise
    EXPECT_TRUE(isBlocked(to));
    correct(to, u"03-0000-1243"_s);
    EXPECT_FALSE(isBlocked(to));
    EXPECT_GT(send(to), 0);
}

TEST_F(FaxDeskTest, DestinationsWithTheSameDigitsShareTheBlock)
{
    const qint64 to = destination();
    const qint64 before = destination(u"0300001234"_s, u"同じ番号"_s);
    failAt(to, 1);
    failAt(before, 1);
    const qint64 after = destination(u"０３（００００）１２３４"_s, u"後から登録"_s);
    EXPECT_TRUE(isBlocked(to) && isBlocked(before) && isBlocked(after));
    correct(to, u"03-0000-1243"_s);
    EXPECT_FALSE(isBlocked(to));
    EXPECT_TRUE(isBlocked(before));
}

TEST_F(FaxDeskTest, AnOutcomeCorrectedToSentLiftsTheBlock)
{
    const qint64 to = destination();
    failAt(to, 2);
    faxes().setOutcome(faxes().log().constFirst().seq, FaxOutcome::Sent, u"届いていた"_s);
    EXPECT_FALSE(isBlocked(to));
}

TEST_F(FaxDeskTest, EveryActIsAuditedWithoutNamesOrNumbers)
{
    const qint64 to = destination();
    correct(to, u"03-0000-1243"_s);
    FaxDestination same = at(to);
    faxes().save(same); // nothing changed, nothing to record
    faxes().setOutcome(send(to), FaxOutcome::Sent, u"秘密のメモ"_s);
    faxes().remove(to);
    const QString actions =
        desk->database()
            .value(u"SELECT group_concat(action) FROM audit_log WHERE record_kind LIKE 'fax%'"_s)
            .toString();
    EXPECT_EQ(actions, u"fax_destination.added,fax_destination.changed,fax.recorded,fax.outcome_set,"
                       "fax_destination.removed"_s);
    const QString details =
        desk->database()
            .value(u"SELECT group_concat(detail) FROM audit_log WHERE record_kind LIKE 'fax%'"_s)
            .toString();
    for (const QString& personal : {u"新宿"_s, u"1234"_s, u"1243"_s, u"メモ"_s})
        EXPECT_FALSE(details.contains(personal)) << qPrintable(details);
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

} // namespace kakehashi::test
