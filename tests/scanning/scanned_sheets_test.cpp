// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that come back: what the plan makes of them, and what taking it in does.
#include "core/base/error.h"
#include "tests/scanning/fax_machine.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"
#include "ui/scanning/scanned_message.h"

#include <gmock/gmock.h>

namespace kakehashi {

namespace {

using feed::FeedMode;
using feed::FeedPlan;
using feed::RowOutcome;
using test::TestDesk;
using testing::IsEmpty;
using testing::SizeIs;
using Copy = SheetPosting::Copy;

const QDate deskDay(2020, 6, 2);
const PostingOrigin staff{QStringLiteral("staff"), {}, {}};

SheetPosting sheetOf(const StoredPosting& stored, Copy copy = Copy::Whole)
{
    return copy == Copy::Whole ? SheetPosting::whole(stored)
                               : SheetPosting::publicCopy(PublicPosting::of(stored, deskDay));
}

/// The sheets as a scan that was opened, a page each. Pages go through no fax here: that is tested apart.
feed::Message scanOf(Desk& desk, const QList<SheetPosting>& sheets)
{
    QList<QImage> pages;
    for (const SheetPosting& sheet : sheets)
        pages.append(test::faxed(test::pageWithCodes(sheet_code::parts(sheet)), {204, 196, 0, 0}));
    feed::Message message =
        feed::messageFromFile(QStringLiteral("fax.tif"), test::tiffOf(pages), desk.clock().deskMoment());
    readScans(message);
    return message;
}

FeedPlan planned(Desk& desk, const QList<SheetPosting>& sheets)
{
    return desk.feed().plan(scanOf(desk, sheets), FeedMode::Judge);
}

feed::ImportResult take(Desk& desk, const FeedPlan& plan)
{
    return desk.feed().take(plan, QStringLiteral("fax.tif"));
}

StoredPosting add(Desk& desk, const Posting& posting = test::nursePosting())
{
    return desk.postings().add(posting, PostingState::Open, staff);
}

/// Revises and gives it back as it stands then.
StoredPosting revise(Desk& desk, const StoredPosting& stored, const std::function<void(Posting&)>& change)
{
    Posting posting = stored.posting;
    change(posting);
    desk.postings().revise(stored.seq, posting, stored.version, staff);
    return *desk.postings().bySeq(stored.seq);
}

void moreRemarks(Posting& posting)
{
    posting.remarks += QStringLiteral("\n宿舎あり。");
}

TEST(ScannedSheet, PrintedElsewhereIsNewAndExactlyWhatTheSheetShows)
{
    TestDesk there;
    TestDesk here;
    const SheetPosting sheet = sheetOf(add(*there));
    const FeedPlan plan = planned(*here, {sheet});
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created);
    EXPECT_EQ(plan.rows[0].row, 1);
    ASSERT_THAT(plan.files, SizeIs(1));
    EXPECT_EQ(plan.files.constFirst().kind, QStringLiteral("scan"));
    EXPECT_FALSE(plan.snapshot);
    EXPECT_EQ(take(*here, plan).created, 1);
    EXPECT_EQ(here->postings().bySeq(1)->posting, sheet.shown());
}

TEST(ScannedSheet, OfThisDeskIsKnown)
{
    TestDesk desk;
    const StoredPosting stored = add(*desk);
    for (const Copy copy : {Copy::Whole, Copy::Public}) {
        const FeedPlan plan = planned(*desk, {sheetOf(stored, copy)});
        ASSERT_THAT(plan.rows, SizeIs(1));
        EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Unchanged);
        EXPECT_EQ(plan.rows[0].existing, stored.seq);
        EXPECT_THAT(plan.rows[0].findings, IsEmpty());
    }
}

// A text that was redacted on the public copy is not what the institution wrote.
TEST(ScannedSheet, OfThisDeskIsKnownWhenItsTextsWereRedacted)
{
    TestDesk desk;
    Posting posting = test::nursePosting();
    posting.remarks = QStringLiteral("新宿みなと病院の職員寮あり。ID 1310000901");
    const StoredPosting stored = add(*desk, posting);
    for (const Copy copy : {Copy::Whole, Copy::Public}) {
        const SheetPosting sheet = sheetOf(stored, copy);
        ASSERT_NE(sheet.shown().remarks, posting.remarks);
        const FeedPlan plan = planned(*desk, {sheet});
        EXPECT_EQ(plan.rows.at(0).outcome, RowOutcome::Unchanged);
        take(*desk, plan);
        EXPECT_EQ(desk->postings().bySeq(stored.seq)->posting, posting);
    }
}

TEST(ScannedSheet, OlderThanWhatStandsHereChangesNothingAndSaysSo)
{
    TestDesk desk;
    const StoredPosting first = add(*desk);
    const StoredPosting second = revise(*desk, first, &moreRemarks);
    const FeedPlan plan = planned(*desk, {sheetOf(first)});
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Unchanged);
    ASSERT_THAT(plan.rows[0].findings, SizeIs(1));
    EXPECT_TRUE(plan.rows[0].findings[0].problem.message.contains(QLatin1String("version 1 of ")));
    EXPECT_EQ(take(*desk, plan).unchanged, 1);
    EXPECT_EQ(desk->postings().bySeq(first.seq)->posting, second.posting);
    EXPECT_EQ(desk->postings().bySeq(first.seq)->version, 2);
}

// The store was brought back from a backup; the paper remembers what it forgot.
TEST(ScannedSheet, NewerThanWhatStandsHereIsOfferedAsChanged)
{
    TestDesk desk;
    StoredPosting printed = add(*desk);
    printed.version = 2;
    moreRemarks(printed.posting);
    const FeedPlan plan = planned(*desk, {sheetOf(printed, Copy::Public)});
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Updated);
    ASSERT_THAT(plan.rows[0].changes, SizeIs(1));
    EXPECT_EQ(plan.rows[0].changes[0].field, QStringLiteral("remarks"));
    take(*desk, plan);
    EXPECT_EQ(desk->postings().bySeq(printed.seq)->posting, printed.posting); // hidden fields stayed
}

TEST(ScannedSheet, ThatSaysOtherwiseThanItsVersionIsHeld)
{
    TestDesk desk;
    StoredPosting other = add(*desk);
    moreRemarks(other.posting);
    const FeedPlan plan = planned(*desk, {sheetOf(other)});
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Held);
    ASSERT_NE(plan.rows[0].written, nullptr);
    EXPECT_FALSE(plan.rows[0].written->cells.isEmpty());
    EXPECT_EQ(take(*desk, plan).held, 1);
    EXPECT_EQ(desk->postings().bySeq(other.seq)->posting, test::nursePosting());
}

TEST(ScannedSheet, OfAnotherDeskChangedSinceIsOfferedWithItsChanges)
{
    for (const QString& number : {QStringLiteral("R000900"), QString()}) {
        TestDesk there;
        TestDesk here;
        Posting posting = test::nursePosting();
        posting.sourceKey = number;
        const StoredPosting first = add(*there, posting);
        take(*here, planned(*here, {sheetOf(first)}));
        const StoredPosting second = revise(*there, first, &moreRemarks);
        const FeedPlan plan = planned(*here, {sheetOf(second)});
        ASSERT_THAT(plan.rows, SizeIs(1));
        EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Updated);
        ASSERT_THAT(plan.rows[0].changes, SizeIs(1));
        EXPECT_EQ(plan.rows[0].changes[0].field, QStringLiteral("remarks"));
        EXPECT_EQ(take(*here, plan).updated, 1);
        EXPECT_EQ(here->postings().bySeq(1)->posting, sheetOf(second).shown());
        EXPECT_EQ(planned(*here, {sheetOf(second)}).rows.at(0).outcome, RowOutcome::Unchanged);
    }
}

// What a masked list leaves out stays, and so does what a masked sheet hides.
TEST(ScannedSheet, PublicCopyLeavesHiddenFieldsAsTheyStand)
{
    TestDesk there;
    TestDesk here;
    const StoredPosting first = add(*there);
    take(*here, planned(*here, {sheetOf(first)}));
    const StoredPosting second = revise(*there, first, &moreRemarks);
    take(*here, planned(*here, {sheetOf(second, Copy::Public)}));
    const Posting stands = here->postings().bySeq(1)->posting;
    EXPECT_EQ(stands.remarks, second.posting.remarks);
    EXPECT_EQ(stands.contact, first.posting.contact);
    EXPECT_EQ(stands.institutionName, first.posting.institutionName);
}

TEST(ScannedSheet, OfAPostingThatCannotBeTakenInIsHeld)
{
    TestDesk here;
    Posting posting = test::nursePosting();
    posting.occupation.reset();
    const FeedPlan plan = planned(*here, {SheetPosting::preview(posting, Copy::Whole)});
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Held);
}

TEST(ScannedSheets, OfOnePostingCountOnceByTheLatestAndFullest)
{
    TestDesk there;
    TestDesk here;
    const StoredPosting first = add(*there);
    const StoredPosting second = revise(*there, first, &moreRemarks);
    const FeedPlan plan =
        planned(*here, {sheetOf(first), sheetOf(second, Copy::Public), sheetOf(second), sheetOf(second)});
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].row, 3);
    EXPECT_EQ(plan.rows[0].posting, sheetOf(second).shown());
    EXPECT_THAT(plan.files.constFirst().problems, SizeIs(2)); // the second copy of page 3 is the same code
}

TEST(ScannedSheets, SayNothingAboutPostingsTheyDoNotName)
{
    TestDesk there;
    TestDesk here;
    QRandomGenerator random(1);
    QList<SheetPosting> sheets;
    for (int i = 0; i < 3; ++i)
        sheets.append(sheetOf(add(*there, test::randomPosting(random))));
    EXPECT_EQ(take(*here, planned(*here, sheets)).created, 3);
    const FeedPlan plan = planned(*here, {sheets[0], sheets[1]});
    EXPECT_EQ(plan.count(RowOutcome::Unchanged), 2);
    EXPECT_FALSE(plan.snapshot);
    EXPECT_THAT(plan.absent, IsEmpty());
}

// A list says when it spoke last; this desk's own paper is no word of the list's sender.
TEST(ScannedSheets, OfThisDeskDoNotSpeakForTheFeed)
{
    TestDesk desk;
    TestDesk there;
    take(*desk, planned(*desk, {sheetOf(add(*there))}));
    const StoredPosting stored = *desk->postings().bySeq(1);
    const StoredPosting changed = revise(*desk, stored, &moreRemarks);
    take(*desk, planned(*desk, {sheetOf(changed)})); // its own sheet comes back
    // The other desk's sheet again: only it changed nothing, so staff's change stays without a question.
    const FeedPlan plan = planned(*desk, {sheetOf(*there->postings().bySeq(1))});
    EXPECT_EQ(plan.rows.at(0).outcome, RowOutcome::Unchanged);
}

TEST(ScannedMessage, OfTheSameFileTwiceIsKnown)
{
    TestDesk there;
    TestDesk here;
    const feed::Message message = scanOf(*here, {sheetOf(add(*there))});
    const FeedPlan first = here->feed().plan(message, FeedMode::Judge);
    take(*here, first);
    const FeedPlan again = here->feed().plan(message, FeedMode::Judge);
    EXPECT_TRUE(again.knownMessage);
    const feed::ImportResult result = take(*here, again);
    EXPECT_EQ(result.created, 0);
    EXPECT_EQ(result.unchanged, 1);
}

TEST(ScannedMessage, NamesTheFileAndThePageThatHasNoCode)
{
    TestDesk desk;
    feed::Message message = feed::messageFromFile(
        QStringLiteral("fax.png"), test::pngOf(test::faxed(test::pageWithCodes({}), {})), QDateTime());
    readScans(message);
    const FeedPlan plan = desk->feed().plan(message, FeedMode::Judge);
    EXPECT_THAT(plan.rows, IsEmpty());
    ASSERT_THAT(plan.files, SizeIs(1));
    ASSERT_THAT(plan.files[0].problems, SizeIs(1));
    EXPECT_TRUE(plan.files[0].problems[0].startsWith(QLatin1String("fax.png: page 1 has no code")));
}

TEST(ScannedMessage, OfADamagedFileSaysSoInsteadOfThrowing)
{
    feed::Message message = feed::messageFromFile(QStringLiteral("fax.pdf"), "%PDF-1.7 nothing", QDateTime());
    readScans(message);
    ASSERT_THAT(message.scans, SizeIs(1));
    EXPECT_THAT(message.scans[0].problems, SizeIs(1));
    EXPECT_THAT(message.attachments, IsEmpty());
}

TEST(ScannedMessage, OfAMailTakesSheetsAndLeavesOtherPicturesAlone)
{
    TestDesk desk;
    const QImage sheet =
        test::faxed(test::pageWithCodes(sheet_code::parts(sheetOf(test::stored(test::nursePosting())))), {});
    feed::Message mail;
    mail.raw = "From: fax@example.jp\r\n\r\n";
    mail.attachments = {
        {QStringLiteral("logo.png"), {}, {}, test::pngOf(QImage(40, 40, QImage::Format_RGB32))},
        {QStringLiteral("fax.pdf"), {}, {}, test::pdfOf({sheet})},
        {QStringLiteral("list.csv"), {}, {}, "a,b"}};
    readScans(mail);
    ASSERT_THAT(mail.scans, SizeIs(1));
    EXPECT_EQ(mail.scans[0].name, QStringLiteral("fax.pdf"));
    EXPECT_THAT(mail.attachments, SizeIs(2));
}

TEST(ScannedMessage, StopsWhenItIsCancelled)
{
    feed::Message message = feed::messageFromFile(
        QStringLiteral("fax.png"), test::pngOf(test::faxed(test::pageWithCodes({}), {})), QDateTime());
    EXPECT_THROW(readScans(message, [](qint64, qint64) { return false; }), Cancelled);
}

} // namespace

} // namespace kakehashi
