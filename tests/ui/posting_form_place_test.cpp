// SPDX-License-Identifier: GPL-3.0-or-later
// The form in the place "Postings": from the list into it and back.
#include "tests/ui/postings_screen_fixture.h"
#include "ui/posting_form/posting_form_page.h"

#include <QJsonObject>
#include <QSignalSpy>

namespace kakehashi::test {

namespace {

class PostingFormPlaceTest : public PostingsScreenTest
{
protected:
    void leaveBehind()
    {
        FormDraft draft;
        draft.form = QStringLiteral("posting");
        draft.by = QStringLiteral("佐藤");
        draft.content = {{QStringLiteral("base"), QJsonObject()},
                         {QStringLiteral("texts"), QJsonObject{{QStringLiteral("institution_name"),
                                                                QStringLiteral("医療法人架空会")}}},
                         {QStringLiteral("version"), 0}};
        m_desk->drafts().save(draft);
    }
};

} // namespace

TEST_F(PostingFormPlaceTest, APostingIsRevisedByKeysAndSelectedAgain)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    select(m_nurse);
    list()->setFocus();
    QSignalSpy changed(m_screen.get(), &Screen::changed);
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    auto* form = find<PostingFormPage>("postingForm");
    ASSERT_TRUE(form->isVisible());
    EXPECT_FALSE(list()->isVisible());
    form->goTo(QStringLiteral("headcount"));
    auto* headcount = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(headcount, nullptr);
    headcount->selectAll();
    QTest::keyClicks(headcount, QStringLiteral("6"));
    EXPECT_NE(m_screen->unfinished(), QString());
    QTest::keyClick(headcount, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(m_desk->postings().bySeq(m_nurse)->posting.headcount, 6);
    EXPECT_TRUE(list()->isVisible());
    EXPECT_EQ(m_screen->unfinished(), QString());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return current() == m_nurse; }));
}

TEST_F(PostingFormPlaceTest, ShortcutsOfTheListRestWhileTheFormIsOpen)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    auto* form = find<PostingFormPage>("postingForm");
    ASSERT_TRUE(form->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_screen->waiting(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(list()->isVisible());
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(PostingFormPlaceTest, EnterOnTheFullViewRevises)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    page(1);
    auto* full = find<QTextEdit>("fullView");
    full->setFocus();
    QTest::keyClick(full, Qt::Key_Return);
    EXPECT_TRUE(find<PostingFormPage>("postingForm")->isVisible());
}

TEST_F(PostingFormPlaceTest, ADuplicateIsForAnotherOccupationOfTheSameInstitution)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    select(m_nurse);
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    auto* form = find<PostingFormPage>("postingForm");
    ASSERT_TRUE(form->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    PostingQuery drafts;
    drafts.status = StatusFilter::Draft;
    const auto found = m_desk->search().all(drafts);
    ASSERT_EQ(found.size(), 1U);
    const Posting copy = m_desk->postings().bySeq(found.front())->posting;
    EXPECT_EQ(copy.institutionName, nursePosting().institutionName);
    EXPECT_EQ(copy.occupation, std::nullopt);
}

TEST_F(PostingFormPlaceTest, WhatACrashLeftBehindIsOfferedAndGoneOnWith)
{
    leaveBehind();
    open();
    auto* notice = find<NoticeBar>("draftsNotice");
    ASSERT_TRUE(QTest::qWaitFor([notice] { return notice->isVisible(); }));
    const QString text = notice->findChild<QLabel*>(QStringLiteral("noticeText"))->text();
    EXPECT_TRUE(text.contains(QStringLiteral("医療法人架空会"))) << text.toStdString();
    QTest::mouseClick(find<QPushButton>("continueDraftButton"), Qt::LeftButton);
    EXPECT_TRUE(find<PostingFormPage>("postingForm")->isVisible());
    EXPECT_NE(m_screen->unfinished(), QString());
}

TEST_F(PostingFormPlaceTest, WhatWasLeftBehindIsDiscardedOnlyAfterAQuestion)
{
    leaveBehind();
    open();
    auto* notice = find<NoticeBar>("draftsNotice");
    ASSERT_TRUE(QTest::qWaitFor([notice] { return notice->isVisible(); }));
    prompt::testing::setNextConfirm(false);
    QTest::mouseClick(find<QPushButton>("discardDraftButton"), Qt::LeftButton);
    EXPECT_EQ(m_desk->drafts().of(QStringLiteral("posting")).size(), 1);
    prompt::testing::setNextConfirm(true);
    QTest::mouseClick(find<QPushButton>("discardDraftButton"), Qt::LeftButton);
    EXPECT_TRUE(m_desk->drafts().of(QStringLiteral("posting")).isEmpty());
    EXPECT_FALSE(notice->isVisible());
}

} // namespace kakehashi::test
