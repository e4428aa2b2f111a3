// SPDX-License-Identifier: GPL-3.0-or-later
// What the form does with the store: drafts, known institutions, doubles, revisions.
#include "core/postings/posting_history.h"
#include "core/store/transaction.h"
#include "tests/support/sample_values.h"
#include "tests/ui/posting_form_fixture.h"
#include "ui/posting_form/compare_table.h"
#include "ui/posting_form/conflict_dialog.h"
#include "ui/posting_form/doubles_dialog.h"
#include "ui/posting_form/draft_keeper.h"
#include "ui/widgets/offer_list.h"
#include "ui/widgets/prompt.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

namespace kakehashi::test {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString form = QStringLiteral("posting");

/// Types a posting for the same institution as nursePosting, from an empty form.
Posting differentNurse()
{
    Posting posting = nursePosting();
    posting.sourceKey.clear();
    posting.headcount = 5;
    posting.remarks.clear();
    return posting;
}

} // namespace

TEST_F(PostingFormTest, WhatWasTypedWhileTheStoreWasWrittenToIsKeptAfterwards)
{
    open();
    QSignalSpy told(m_page.get(), &PostingFormPage::told);
    {
        Database other(m_desk->database().path(), Database::Mode::Worker);
        const Transaction writing(other);
        type(QStringLiteral("institution_name"), QStringLiteral("新宿みなと病院"));
        QSignalSpy tried(m_page->findChild<DraftKeeper*>()->findChild<QTimer*>(), &QTimer::timeout);
        ASSERT_TRUE(tried.wait());
        EXPECT_THAT(m_desk->drafts().of(form), IsEmpty());
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_desk->drafts().of(form).isEmpty(); }));
    EXPECT_THAT(told, IsEmpty());
}

TEST_F(PostingFormTest, WhatWasTypedIsAmongTheDraftsOfFormsSoonAndComesBackExactly)
{
    open();
    type(QStringLiteral("institution_name"), QStringLiteral("新宿みなと病院"));
    type(QStringLiteral("headcount"), QStringLiteral("若干名"));
    type(QStringLiteral("employment.start"), QStringLiteral("R2.13"));
    m_page->goTo(QStringLiteral("trial_weeks"));
    write(QStringLiteral("3"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_desk->drafts().of(form).isEmpty(); }));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const QJsonObject texts =
            m_desk->drafts().of(form).constFirst().content.value(QLatin1String("texts")).toObject();
        return texts.value(QLatin1String("trial_weeks")) == QStringLiteral("有");
    }));

    m_page.reset(); // as if the program had gone
    open();
    const QList<FormDraft> drafts = m_desk->drafts().of(form);
    ASSERT_THAT(drafts, SizeIs(1));
    m_page->restore(drafts.constFirst());
    EXPECT_EQ(text(QStringLiteral("institutionNameEdit")), QStringLiteral("新宿みなと病院"));
    EXPECT_EQ(text(QStringLiteral("headcountEdit")), QStringLiteral("若干名"));
    EXPECT_EQ(text(QStringLiteral("employmentStartEdit")), QStringLiteral("R2.13"));
    EXPECT_EQ(note(QStringLiteral("trialWeeks")), QStringLiteral("✗ Say how many weeks."));
    EXPECT_NE(m_page->unfinished(), QString());
}

TEST_F(PostingFormTest, AFormGivenUpLeavesNoDraftBehindAndAsksFirst)
{
    open();
    key(Qt::Key_Escape);
    EXPECT_THAT(*m_closed, SizeIs(1)) << "nothing to lose, nothing to ask";
    type(QStringLiteral("headcount"), QStringLiteral("3"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_desk->drafts().of(form).isEmpty(); }));
    prompt::testing::setNextConfirm(false);
    key(Qt::Key_Escape);
    EXPECT_THAT(*m_closed, SizeIs(1));
    prompt::testing::setNextConfirm(true);
    key(Qt::Key_Escape);
    EXPECT_THAT(*m_closed, SizeIs(2));
    EXPECT_THAT(m_desk->drafts().of(form), IsEmpty());
}

TEST_F(PostingFormTest, ADraftIsSavedWithAnythingInItAndItsUnreadableTextsWaitForIt)
{
    open();
    type(QStringLiteral("institution_name"), QStringLiteral("新宿みなと病院"));
    type(QStringLiteral("pay.amount_yen"), QStringLiteral("応相談"));
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_THAT(*m_saved, SizeIs(1));
    EXPECT_EQ(stored()->state, PostingState::Draft);
    EXPECT_EQ(stored()->posting.institutionName, QStringLiteral("新宿みなと病院"));
    EXPECT_EQ(m_page->unfinished(), QString());
    key(Qt::Key_Escape);
    EXPECT_THAT(*m_closed, SizeIs(1));

    m_page->startRevision(*stored());
    EXPECT_EQ(text(QStringLiteral("payAmountYenEdit")), QStringLiteral("応相談"));
    type(QStringLiteral("pay.amount_yen"), QStringLiteral("1800"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored()->posting.pay.amount, Yen::make(1800));
    EXPECT_THAT(m_desk->drafts().of(form), IsEmpty());
}

TEST_F(PostingFormTest, ARevisionIsAVersionWithItsFieldsAndCanBeTakenBack)
{
    open();
    const StoredPosting before = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    m_page->startRevision(before);
    type(QStringLiteral("headcount"), QStringLiteral("7"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_THAT(*m_closed, SizeIs(1));
    const QList<PostingVersion> history = m_desk->postings().history(before.seq);
    ASSERT_THAT(history, SizeIs(2));
    ASSERT_THAT(history.constFirst().changes, SizeIs(1)) << "what nobody touched stays exactly as it was";
    EXPECT_EQ(history.constFirst().changes.constFirst().field, QStringLiteral("headcount"));
    m_desk->actions().undo();
    EXPECT_EQ(stored(before.seq)->posting, before.posting);
}

TEST_F(PostingFormTest, AnotherOccupationKeepsAllButWhatTheSheetAsksAnew)
{
    open();
    const StoredPosting first = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    m_page->startDuplicate(first);
    EXPECT_EQ(at(), QStringLiteral("occupationChoice1"));
    press(Qt::Key_S, Qt::ControlModifier);
    Posting expected = nursePosting();
    expected.sourceKey.clear();
    expected.occupation.reset();
    expected.headcount.reset();
    expected.duties = {};
    expected.dutyDetail.clear();
    expected.pay = {};
    EXPECT_THAT(differences(stored(2)->posting, expected), IsEmpty());
}

TEST_F(PostingFormTest, OpeningWithNextGoesOnWithTheSameInstitution)
{
    open();
    Posting draft = nursePosting();
    draft.sourceKey.clear();
    m_page->startRevision(m_desk->postings().add(draft, PostingState::Draft, {}));
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored()->state, PostingState::Open);
    EXPECT_THAT(*m_closed, IsEmpty());
    EXPECT_EQ(text(QStringLiteral("institutionNameEdit")), draft.institutionName);
    EXPECT_EQ(text(QStringLiteral("headcountEdit")), QString());
}

TEST_F(PostingFormTest, AKnownInstitutionFillsWhatIsEmptyAndReplacesWhatWasTypedOnlyWhenAsked)
{
    const Posting known = nursePosting();
    m_desk->postings().add(known, PostingState::Open, {});
    open();
    type(QStringLiteral("contact.name"), QStringLiteral("別の　担当"));
    type(QStringLiteral("institution_name"), QStringLiteral("みなと"));
    const auto* offers = find<OfferList>(QStringLiteral("institutionNameEditOffers"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return offers->isVisible(); }));
    EXPECT_THAT(offers->item(0)->text().toStdString(), HasSubstr(known.institutionName.toStdString()));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(text(QStringLiteral("institutionNameEdit")), known.institutionName);
    EXPECT_EQ(text(QStringLiteral("workplaceStreetEdit")), known.workplace.street);
    EXPECT_EQ(text(QStringLiteral("contactNameEdit")), QStringLiteral("別の　担当"));
    EXPECT_EQ(text(QStringLiteral("contactEmailEdit")), QString()) << "nobody's contact is half another's";
    EXPECT_THAT(notice("keptNotice").toStdString(), HasSubstr("⑫担当者"));

    QTest::keyClick(find<QPushButton>(QStringLiteral("replaceKeptButton")), Qt::Key_Space);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored(2)->posting.contact, known.contact);
    EXPECT_EQ(stored(2)->posting.workplace, known.workplace);
    EXPECT_EQ(stored(2)->posting.occupation, std::nullopt) << "the institution says nothing of this";
}

TEST_F(PostingFormTest, APostalCodeFillsTheAddressAndSeveralTownsAreAChoice)
{
    open();
    type(QStringLiteral("workplace.postal_code"), QStringLiteral("１６０－００２２"));
    EXPECT_EQ(text(QStringLiteral("workplacePrefectureEdit")), QStringLiteral("東京都"));
    EXPECT_EQ(text(QStringLiteral("workplaceMunicipalityEdit")), QStringLiteral("新宿区"));
    EXPECT_EQ(text(QStringLiteral("workplaceStreetEdit")), QStringLiteral("新宿"));

    type(QStringLiteral("workplace.postal_code"), QStringLiteral("452-0961"));
    const auto* towns = find<OfferList>(QStringLiteral("workplacePostalCodeEditOffers"));
    ASSERT_TRUE(towns->isVisible());
    EXPECT_GT(towns->count(), 50);
    EXPECT_EQ(text(QStringLiteral("workplacePrefectureEdit")), QStringLiteral("愛知県"));
    EXPECT_EQ(text(QStringLiteral("workplaceStreetEdit")), QString()) << "none of them is guessed";
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    const QString chosen = towns->currentItem()->text();
    key(Qt::Key_Return);
    EXPECT_EQ(text(QStringLiteral("workplaceMunicipalityEdit")) + text(QStringLiteral("workplaceStreetEdit")),
              chosen);
}

TEST_F(PostingFormTest, APostalCodeNeverWritesOverWhatWasTyped)
{
    open();
    type(QStringLiteral("workplace.street"), QStringLiteral("西新宿2-8-1"));
    type(QStringLiteral("workplace.postal_code"), QStringLiteral("160-0022"));
    EXPECT_EQ(text(QStringLiteral("workplaceStreetEdit")), QStringLiteral("西新宿2-8-1"));
}

TEST_F(PostingFormTest, AnAddressFindsItsPostalCode)
{
    open();
    type(QStringLiteral("workplace.prefecture"), QStringLiteral("とうきょう"));
    key(Qt::Key_Return);
    type(QStringLiteral("workplace.municipality"), QStringLiteral("しんじゅく"));
    const auto* offers = find<OfferList>(QStringLiteral("workplaceMunicipalityEditOffers"));
    ASSERT_TRUE(offers->isVisible());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(text(QStringLiteral("workplaceMunicipalityEdit")), QStringLiteral("新宿区"));
    type(QStringLiteral("workplace.street"), QStringLiteral("西新宿2-8-1"));
    key(Qt::Key_Return);
    EXPECT_EQ(text(QStringLiteral("workplacePostalCodeEdit")), QStringLiteral("160-0023"));
    EXPECT_EQ(text(QStringLiteral("workplacePrefectureEdit")), QStringLiteral("東京都"));
}

TEST_F(PostingFormTest, APostingVeryLikeAnOpenOneIsShownBesideItBeforeItOpens)
{
    const StoredPosting first = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    open();
    m_page->startRevision(m_desk->postings().add(differentNurse(), PostingState::Draft, {}));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !find<QWidget>(QStringLiteral("doublesNotice"))->isHidden(); }));
    EXPECT_THAT(notice("doublesNotice").toStdString(), HasSubstr(first.reference.toStdString()));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = find<DoublesDialog>(QStringLiteral("doublesDialog"));
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_EQ(stored(2)->state, PostingState::Draft) << "nothing happens before the answer";

    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(stored(2)->state, PostingState::Draft);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* again = find<DoublesDialog>(QStringLiteral("doublesDialog"));
    QTest::keyClick(again->findChild<QPushButton*>(QStringLiteral("separateButton")), Qt::Key_Space);
    EXPECT_EQ(stored(2)->state, PostingState::Open);
    EXPECT_EQ(stored(first.seq)->posting, first.posting);
}

TEST_F(PostingFormTest, MergingADraftKeepsBothHistoriesAndTheValuesChosen)
{
    const StoredPosting first = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    open();
    const StoredPosting draft = m_desk->postings().add(differentNurse(), PostingState::Draft, {});
    m_page->startRevision(draft);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = find<DoublesDialog>(QStringLiteral("doublesDialog"));
    auto* table = dialog->findChild<CompareTable*>(QStringLiteral("compareTable"));
    EXPECT_EQ(table->differences(), 2) << "headcount and remarks";
    EXPECT_EQ(table->chosen().headcount, 5) << "what was typed now, where it says something";
    EXPECT_EQ(table->chosen().remarks, first.posting.remarks) << "and what stood there, where it does not";
    while (table->item(table->currentRow(), 0)->text() != QStringLiteral("≠ ②募集人数"))
        QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Right);
    EXPECT_EQ(table->chosen().headcount, first.posting.headcount);
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("mergeButton")), Qt::Key_Space);

    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
    EXPECT_THAT(*m_closed, SizeIs(1));
    EXPECT_EQ(stored(first.seq)->posting.headcount, 5);
    EXPECT_EQ(stored(first.seq)->posting.sourceKey, first.posting.sourceKey);
    EXPECT_NE(stored(draft.seq)->state, PostingState::Open);
    EXPECT_THAT(m_desk->postings().history(draft.seq), testing::Not(IsEmpty()));
    EXPECT_GE(m_desk->postings().history(first.seq).size(), 2);
}

TEST_F(PostingFormTest, MergingWhatIsNotStoredYetRevisesTheOpenOne)
{
    const StoredPosting first = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    open();
    m_page->startDuplicate(first);
    write(QStringLiteral("4")); // 看護師
    type(QStringLiteral("headcount"), QStringLiteral("9"));
    m_page->goTo(QStringLiteral("duties"));
    key(Qt::Key_Space);
    m_page->goTo(QStringLiteral("pay.basis"));
    write(QStringLiteral("3"));
    type(QStringLiteral("pay.amount_yen"), QStringLiteral("2000"));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = find<DoublesDialog>(QStringLiteral("doublesDialog"));
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("mergeButton")), Qt::Key_Space);
    EXPECT_EQ(stored(2), std::nullopt) << "nothing new was stored";
    EXPECT_EQ(stored(first.seq)->posting.headcount, 9);
    EXPECT_EQ(stored(first.seq)->posting.pay.trialAmount, first.posting.pay.trialAmount);
    EXPECT_THAT(m_desk->postings().history(first.seq), SizeIs(2));
}

TEST_F(PostingFormTest, WhatSomebodyElseChangedMeanwhileIsShownAndCanBeTaken)
{
    open();
    const StoredPosting before = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    m_page->startRevision(before);
    type(QStringLiteral("headcount"), QStringLiteral("7"));
    type(QStringLiteral("contact.name"), QStringLiteral("私の　担当"));
    Posting theirs = before.posting;
    theirs.headcount = 8;
    theirs.hours.daysOff = QStringLiteral("水曜");
    m_desk->postings().revise(before.seq, theirs, before.version, {QStringLiteral("佐藤"), {}, {}});

    press(Qt::Key_S, Qt::ControlModifier);
    auto* dialog = find<ConflictDialog>(QStringLiteral("conflictDialog"));
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_EQ(stored(before.seq)->posting, theirs) << "nobody's work is written over";
    const QString text = dialog->findChild<QLabel*>(QStringLiteral("compareText"))->text();
    EXPECT_THAT(text.toStdString(),
                testing::AllOf(HasSubstr("佐藤"), HasSubstr("②募集人数"), HasSubstr("⑧休日")));
    auto* table = dialog->findChild<CompareTable*>(QStringLiteral("compareTable"));
    EXPECT_EQ(table->chosen().headcount, 7) << "typed here";
    EXPECT_EQ(table->chosen().hours.daysOff, QStringLiteral("水曜")) << "changed by the other alone";
    while (table->item(table->currentRow(), 0)->text() != QStringLiteral("≠ ②募集人数"))
        QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("saveChosenButton")), Qt::Key_Space);

    const Posting merged = stored(before.seq)->posting;
    EXPECT_EQ(merged.headcount, 8);
    EXPECT_EQ(merged.hours.daysOff, QStringLiteral("水曜"));
    EXPECT_EQ(merged.contact.name, QStringLiteral("私の　担当"));
    EXPECT_THAT(*m_closed, SizeIs(1));
}

TEST_F(PostingFormTest, ThePreviewIsThereOnAWideScreenAndMakesRoomOnANotebook)
{
    open(QSize(1750, 980));
    EXPECT_TRUE(find<QWidget>(QStringLiteral("sheetPreview"))->isVisible());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !find<QLabel>(QStringLiteral("previewPage"))->pixmap().isNull(); }));
    const QImage empty = find<QLabel>(QStringLiteral("previewPage"))->pixmap().toImage();
    type(QStringLiteral("institution_name"), QStringLiteral("新宿みなと病院"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return find<QLabel>(QStringLiteral("previewPage"))->pixmap().toImage() != empty;
    })) << "it fills in as one types";
    m_page->resize(1196, 700);
    EXPECT_FALSE(find<QWidget>(QStringLiteral("sheetPreview"))->isVisible());
}

} // namespace kakehashi::test
