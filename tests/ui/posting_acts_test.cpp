// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with one posting and with many, from the list.
#include "core/store/transaction.h"
#include "tests/ui/postings_screen_fixture.h"

#include "ui/posting_form/compare_table.h"
#include "ui/widgets/copy_guard.h"

#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>

namespace kakehashi::test {

namespace {

using testing::HasSubstr;

class PostingActsTest : public PostingsScreenTest
{
protected:
    void openAll()
    {
        addFour();
        open();
        ASSERT_TRUE(waitForCount("3 of 4"));
        find<QToolButton>("chip_status")->click();
        ASSERT_TRUE(waitForCount("4 of 4"));
        list()->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(list(), Qt::Key(key), modifiers); }
    PostingState stateOf(qint64 seq) { return m_desk->postings().bySeq(seq)->state; }
    QString noticeText()
    {
        return find<NoticeBar>("leftAloneNotice")->findChild<QLabel*>(QStringLiteral("noticeText"))->text();
    }
};

} // namespace

TEST_F(PostingActsTest, ClosingASelectionLeavesAloneWhatCannotBeClosedAndSaysWhy)
{
    openAll();
    QSignalSpy told(m_screen.get(), &Screen::told);
    QSignalSpy changed(m_screen.get(), &Screen::changed);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(find<QLabel>("selectedLabel")->text(), QStringLiteral("4 selected"));
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    for (const qint64 seq : {m_nurse, m_physician, m_clerk, m_closed})
        EXPECT_EQ(m_desk->postings().bySeq(seq)->closeReason, CloseReason::Filled);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(changed.count(), 1);
    const QString sentence = told.first().first().toString();
    const QString left = m_desk->postings().bySeq(m_closed)->reference;
    EXPECT_TRUE(sentence.contains(left)) << sentence.toStdString();
    EXPECT_TRUE(noticeText().contains(left));
    EXPECT_FALSE(noticeText().contains(m_desk->postings().bySeq(m_nurse)->reference));
    EXPECT_EQ(m_desk->postings().history(m_closed).size(), 2);
}

TEST_F(PostingActsTest, ShiftAndCtrlSelectWhatTheActsConcern)
{
    openAll();
    select(m_clerk);
    const auto clickWith = [this](qint64 seq, Qt::KeyboardModifiers modifiers) {
        const QModelIndex index = model()->index(model()->rowOf(seq), 0);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(index).center());
    };
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(list()->selectedCount(), 2);
    clickWith(m_nurse, Qt::ShiftModifier);
    EXPECT_EQ(list()->selectedCount(), 3);
    clickWith(m_physician, Qt::ControlModifier);
    EXPECT_EQ(list()->selectedSeqs(), QList<qint64>({m_clerk, m_nurse}));
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stateOf(m_clerk), PostingState::Closed);
    EXPECT_EQ(stateOf(m_nurse), PostingState::Closed);
    EXPECT_EQ(stateOf(m_physician), PostingState::Open);
}

TEST_F(PostingActsTest, ThePostingShownIsTheOneTheCommandsConcern)
{
    openAll();
    select(m_nurse);
    // Walking with Ctrl selects nothing, and shows nothing else.
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(current(), m_physician);
    EXPECT_EQ(list()->selectedSeqs(), QList<qint64>({m_nurse}));
    const auto reference = [this](qint64 seq) { return m_desk->postings().bySeq(seq)->reference; };
    EXPECT_EQ(find<QLabel>("detailReference")->text(), reference(m_nurse));
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(list()->selectedCount(), 2);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(list()->selectedSeqs(), QList<qint64>({m_nurse}));
    EXPECT_EQ(find<QLabel>("detailReference")->text(), reference(m_nurse));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(list()->selectedSeqs(), QList<qint64>({current()}));
    EXPECT_EQ(find<QLabel>("detailReference")->text(), reference(current()));
}

TEST_F(PostingActsTest, WhatIsNotOpenSaysSoWhereItIsSeen)
{
    openAll();
    const int mark = static_cast<int>(PostingColumn::Urgency);
    const QModelIndex closed = model()->index(model()->rowOf(m_closed), mark);
    EXPECT_EQ(closed.data().toString(), QStringLiteral("F"));
    EXPECT_EQ(closed.data(Qt::AccessibleTextRole).toString(), statusLabel(PostingStatus::Filled));
    EXPECT_EQ(model()->index(model()->rowOf(m_nurse), mark).data().toString(), QString());
}

TEST_F(PostingActsTest, CommandsFitTheSelection)
{
    openAll();
    select(m_nurse);
    EXPECT_TRUE(find<QAction>("revisePosting")->isEnabled());
    EXPECT_FALSE(find<QAction>("mergePostings")->isEnabled());
    press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_FALSE(find<QAction>("revisePosting")->isEnabled());
    EXPECT_TRUE(find<QAction>("mergePostings")->isEnabled());
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_FALSE(find<QAction>("mergePostings")->isEnabled());
    EXPECT_TRUE(find<QAction>("printSheet")->isEnabled());
    find<QAction>("filterBy_draft")->trigger();
    ASSERT_TRUE(waitForCount("0 of 4"));
    for (const char* action : {"revisePosting", "closeAsFilled", "printSheet", "faxSheet", "exportList"})
        EXPECT_FALSE(find<QAction>(action)->isEnabled()) << action;
    EXPECT_TRUE(find<QAction>("newPosting")->isEnabled());
}

TEST_F(PostingActsTest, AnUnusuallyLargeSelectionIsAskedAbout)
{
    {
        Transaction transaction(m_desk->database());
        for (int i = 0; i <= PostingActs::usualMost; ++i)
            add(nursePosting());
        transaction.commit();
    }
    open();
    ASSERT_TRUE(waitForCount("1,001 of 1,001"));
    list()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(list()->selectedCount(), 1001);
    prompt::testing::setNextConfirm(false);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_screen->waiting(), 1001);
    prompt::testing::setNextConfirm(true);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_TRUE(waitForCount("0 of 1,001"));
    EXPECT_EQ(m_desk->actions().undo().done.size(), 1001);
}

TEST_F(PostingActsTest, ADraftIsOpenedFromTheListAndAnUnsoundOneIsLeftAlone)
{
    const qint64 sound = add(nursePosting(), PostingState::Draft);
    Posting missing = nursePosting();
    missing.headcount.reset();
    const qint64 unsound = add(missing, PostingState::Draft);
    open();
    find<QAction>("filterBy_draft")->trigger();
    ASSERT_TRUE(waitForCount("2 of 2"));
    list()->setFocus();
    EXPECT_TRUE(find<QPushButton>("openDraftButton")->isVisible());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stateOf(sound), PostingState::Open);
    EXPECT_EQ(stateOf(unsound), PostingState::Draft);
    EXPECT_TRUE(noticeText().contains(m_desk->postings().bySeq(unsound)->reference));
}

TEST_F(PostingActsTest, DiscardingADraftCannotBeTakenBackAndIsAsked)
{
    const qint64 draft = add(nursePosting(), PostingState::Draft);
    open();
    find<QAction>("filterBy_draft")->trigger();
    ASSERT_TRUE(waitForCount("1 of 1"));
    list()->setFocus();
    prompt::testing::setNextConfirm(false);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_desk->postings().bySeq(draft));
    prompt::testing::setNextConfirm(true);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_desk->postings().bySeq(draft));
    EXPECT_TRUE(waitForCount("0 of 0"));
}

TEST_F(PostingActsTest, TheUrgencyOfASelectionIsSetByKey)
{
    openAll();
    select(m_clerk);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(m_desk->postings().bySeq(m_clerk)->urgency, 2);
    EXPECT_EQ(m_desk->postings().bySeq(m_physician)->urgency, 2);
    EXPECT_EQ(m_desk->postings().bySeq(m_nurse)->urgency, 0);
    // The list is the same as before, and so is the selection.
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return !model()->index(1, static_cast<int>(PostingColumn::Urgency)).data().toString().isEmpty();
    }));
    EXPECT_EQ(list()->selectedCount(), 2);
}

TEST_F(PostingActsTest, TwoPostingsBecomeOneAndItsHistoryLeadsToTheOther)
{
    const qint64 first = add(posting(Occupation::Nurse, QStringLiteral("新宿区"), QString()));
    const qint64 second =
        add(posting(Occupation::Nurse, QStringLiteral("新宿区"), QStringLiteral("夜勤なし")));
    open();
    ASSERT_TRUE(waitForCount("2 of 2"));
    list()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_M, Qt::ControlModifier);
    auto* dialog = find<QDialog>("mergeDialog");
    ASSERT_TRUE(dialog->isVisible());
    // What the older one does not say, the other's words say.
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("mergeButton")), Qt::LeftButton);
    EXPECT_EQ(m_desk->postings().bySeq(first)->posting.remarks, QStringLiteral("夜勤なし"));
    EXPECT_EQ(stateOf(second), PostingState::Closed);
    ASSERT_TRUE(waitForCount("1 of 2"));
    const QString merged = m_desk->postings().bySeq(second)->reference;
    EXPECT_TRUE(page(2).contains(QStringLiteral("Merged from %1").arg(merged)));
    // The link leads there, although the filter hides it.
    auto* history = find<QTextBrowser>("historyView");
    Q_EMIT history->anchorClicked(QUrl(QStringLiteral("posting:%1").arg(second)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return current() == second; }));
}

TEST_F(PostingActsTest, AnyVersionIsComparedWithAnyOther)
{
    const qint64 seq = add(nursePosting());
    Posting revised = nursePosting();
    for (const int headcount : {5, 7}) {
        revised.headcount = headcount;
        if (headcount == 7)
            revised.contact.name = QStringLiteral("架空　次郎");
        m_desk->postings().revise(seq, revised, m_desk->postings().bySeq(seq)->version,
                                  {QStringLiteral("鈴木"), {}, {}});
    }
    // Closing and reopening change no field: it opens on the last change that did.
    m_desk->postings().close(seq, CloseReason::Filled, {QStringLiteral("佐藤"), {}, {}});
    m_desk->postings().reopen(seq, {QStringLiteral("佐藤"), {}, {}});
    open();
    ASSERT_TRUE(waitForCount("1 of 1"));
    list()->setFocus();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = find<QDialog>("versionsDialog");
    ASSERT_TRUE(dialog->isVisible());
    auto* view = dialog->findChild<QTextBrowser*>(QStringLiteral("compareView"));
    EXPECT_TRUE(view->toPlainText().contains(QStringLiteral("5 person(s)")));
    EXPECT_TRUE(view->toPlainText().contains(QStringLiteral("架空　次郎")));
    auto* older = dialog->findChild<QComboBox*>(QStringLiteral("olderVersionBox"));
    EXPECT_THAT(older->currentText().toStdString(), HasSubstr("鈴木"));
    older->setFocus();
    QTest::keyClick(older, Qt::Key_End);
    EXPECT_TRUE(view->toPlainText().contains(QStringLiteral("3 person(s)")));
    EXPECT_FALSE(view->toPlainText().contains(QStringLiteral("5 person(s)")));
    auto* newer = dialog->findChild<QComboBox*>(QStringLiteral("newerVersionBox"));
    newer->setFocus();
    QTest::keyClick(newer, Qt::Key_Down);
    EXPECT_TRUE(view->toPlainText().contains(QStringLiteral("5 person(s)")));
    EXPECT_FALSE(view->toPlainText().contains(QStringLiteral("架空　次郎")));
    // Nothing of it reaches the clipboard.
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

TEST_F(PostingActsTest, NothingOfTwoPostingsBeingMergedReachesTheClipboard)
{
    openAll();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_M, Qt::ControlModifier);
    auto* table = find<QDialog>("mergeDialog")->findChild<CompareTable*>();
    ASSERT_NE(table, nullptr);
    const CopyGuard guard(*qApp); // of the program
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    table->setCurrentCell(table->currentRow(), 1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

} // namespace kakehashi::test
