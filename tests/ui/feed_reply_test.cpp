// SPDX-License-Identifier: GPL-3.0-or-later
// A reply to the sender of held rows: written, read, kept and sent.
#include "tests/support/smtp_server.h"
#include "tests/ui/feed_screen_fixture.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

class FeedReplyTest : public FeedScreenTest
{
protected:
    QDialog* write()
    {
        click("replyButton");
        auto* dialog = m_screen->findChild<QDialog*>(u"replyDialog"_s);
        EXPECT_TRUE(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    static void press(QDialog* dialog, const QString& name)
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    qint64 message() { return m_desk->feed().messages().constFirst().seq; }
};

TEST_F(FeedReplyTest, TheReplyNamesTheRowsAndIsKeptAsADraftThatGoesOn)
{
    openAndTakeIn("05-row-errors");
    QDialog* dialog = write();
    auto* text = dialog->findChild<QPlainTextEdit*>(u"replyTextEdit"_s);
    EXPECT_TRUE(text->toPlainText().contains(u"若干名"_s));
    EXPECT_TRUE(text->toPlainText().contains(m_desk->settings().name));
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(text, u"To the list desk. "_s);
    press(dialog, u"keepReplyButton"_s);
    ASSERT_EQ(m_desk->replies().of(message()).size(), 1);
    EXPECT_TRUE(textOf("takenReplies").contains(u"draft"_s));
    QTest::qWait(0); // the dialog goes
    dialog = write();
    EXPECT_TRUE(dialog->findChild<QPlainTextEdit*>(u"replyTextEdit"_s)
                    ->toPlainText()
                    .startsWith(u"To the list desk. "_s));
}

TEST_F(FeedReplyTest, WithoutAServerForSendingItSaysSo)
{
    openAndTakeIn("05-row-errors");
    QDialog* dialog = write();
    EXPECT_TRUE(dialog->findChild<QAbstractButton*>(u"setUpSendingButton"_s)->isVisible());
    press(dialog, u"setUpSendingButton"_s);
    auto* settings = m_screen->findChild<QDialog*>(u"mailSettingsDialog"_s);
    ASSERT_NE(settings, nullptr);
    EXPECT_TRUE(settings->findChild<QWidget*>(u"outgoingPage"_s)->isVisible());
}

TEST_F(FeedReplyTest, SentItReachesTheSenderAndTheMessageSaysSo)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    m_desk->mailboxes().saveOutgoing({server.settings, u"desk@example.jp"_s});
    m_passwords.keep(outgoingPassword, SmtpServer::password());
    openAndTakeIn("05-row-errors");
    QSignalSpy told(m_screen.get(), &Screen::told);
    press(write(), u"sendReplyButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([&server] { return server.kept() == 1; }, 60'000));
    EXPECT_TRUE(QTest::qWaitFor([this] { return textOf("takenReplies").contains(u"was sent"_s); }, 60'000));
    EXPECT_TRUE(m_desk->replies().of(message()).constFirst().sentAt.isValid());
}

TEST_F(FeedReplyTest, AFailureKeepsTheDraftAndSaysWhy)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    m_desk->mailboxes().saveOutgoing({server.settings, u"desk@example.jp"_s});
    m_passwords.keep(outgoingPassword, u"guess"_s);
    openAndTakeIn("05-row-errors");
    QDialog* dialog = write();
    press(dialog, u"sendReplyButton"_s);
    auto* state = dialog->findChild<QLabel*>(u"replyState"_s);
    EXPECT_TRUE(QTest::qWaitFor([state] { return state->text().contains(u"could not be sent"_s); }, 60'000));
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_EQ(m_desk->replies().of(message()).size(), 1);
    EXPECT_FALSE(m_desk->replies().of(message()).constFirst().problem.isEmpty());
    EXPECT_EQ(server.kept(), 0);
}

TEST_F(FeedReplyTest, WhatMayHaveBeenSentIsSentAgainOnlyWhenSomebodySaysSo)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    m_desk->mailboxes().saveOutgoing({server.settings, u"desk@example.jp"_s});
    m_passwords.keep(outgoingPassword, SmtpServer::password());
    openAndTakeIn("05-row-errors");
    Reply draft;
    draft.message = message();
    draft.recipient = u"jinzai@mhlw.example.jp"_s;
    draft.subject = u"Re: list"_s;
    draft.text = u"Rows"_s;
    draft.maybeSent = true;
    m_desk->replies().save(draft);
    m_screen->refresh();
    QDialog* dialog = write();
    prompt::testing::setNextConfirm(false);
    press(dialog, u"sendReplyButton"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(m_desk->replies().of(message()).constFirst().sentAt.isValid());
    prompt::testing::setNextConfirm(true);
    press(dialog, u"sendReplyButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return textOf("takenReplies").contains(u"was sent"_s); }, 60'000));
    EXPECT_EQ(server.kept(), 1);
}
} // namespace kakehashi::test
