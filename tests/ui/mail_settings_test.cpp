// SPDX-License-Identifier: GPL-3.0-or-later
// Mailboxes are set up by typing, against a real Dovecot.
#include "tests/support/certificates.h"
#include "tests/support/dovecot.h"
#include "tests/support/test_desk.h"
#include "ui/mail/mail_settings_dialog.h"
#include "ui/widgets/prompt.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

class MailSettingsTest : public Test
{
protected:
    void SetUp() override
    {
        prompt::testing::takeFailures();
        dialog.open();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    }
    template<typename W>
    W* find(const QString& name)
    {
        const auto all = dialog.findChildren<W*>(name);
        for (W* each : all) {
            if (each->isVisible())
                return each;
        }
        qFatal("no visible %s", qPrintable(name));
    }
    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_TRUE(button->isEnabled()) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString& name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void openNew()
    {
        click(u"addMailboxButton"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return editor() != nullptr && editor()->isVisible(); }));
    }
    QDialog* editor() { return dialog.findChild<QDialog*>(u"mailboxDialog"_s); }
    void typeServer(const MailboxSettings& mailbox)
    {
        type(u"mailboxHostEdit"_s, mailbox.host);
        find<QSpinBox>(u"mailboxPortBox"_s)->setValue(mailbox.port);
        type(u"mailboxUserEdit"_s, mailbox.user);
        type(u"mailboxPasswordEdit"_s, Dovecot::password());
    }
    QString tried()
    {
        click(u"tryConnectionButton"_s);
        auto* result = find<QLabel>(u"trialResult"_s);
        EXPECT_TRUE(QTest::qWaitFor([result] { return !result->text().startsWith(u"Trying"_s); }, 60'000));
        return result->text();
    }
    QString cell(int row, int column)
    {
        return find<QTableWidget>(u"mailboxTable"_s)->item(row, column)->text();
    }

    TestDesk desk;
    SessionPasswords passwords;
    MailFetcher fetcher{*desk, passwords};
    MailSettingsDialog dialog{*desk, fetcher};
};

} // namespace

TEST_F(MailSettingsTest, WhatIsMissingIsSaidBesideItsFieldAndNothingIsSaved)
{
    openNew();
    click(u"saveMailboxButton"_s);
    EXPECT_TRUE(editor()->isVisible());
    EXPECT_TRUE(editor()->findChild<QLabel*>(u"mailboxHostEditNote"_s)->isVisible());
    EXPECT_TRUE(editor()->findChild<QLabel*>(u"mailboxUserEditNote"_s)->isVisible());
    EXPECT_THAT(desk->mailboxes().all(), IsEmpty());
}

TEST_F(MailSettingsTest, AWatchedFolderIsAddedChangedAndRemoved)
{
    openNew();
    QTest::keyClick(find<QComboBox>(u"mailboxKindBox"_s), Qt::Key_End);
    prompt::testing::setNextFiles({desk.folder()});
    click(u"mailboxPathButton"_s);
    EXPECT_TRUE(tried().startsWith(u"✔"_s));
    click(u"saveMailboxButton"_s);
    ASSERT_THAT(desk->mailboxes().all(), SizeIs(1));
    EXPECT_EQ(desk->mailboxes().all()[0].folder, desk.folder());
    EXPECT_EQ(desk->mailboxes().all()[0].kind, MailboxKind::Folder);
    EXPECT_EQ(cell(0, 1), u"15 min."_s);

    QTest::qWait(0);
    click(u"changeMailboxButton"_s);
    find<QSpinBox>(u"mailboxMinutesBox"_s)->setValue(3);
    click(u"saveMailboxButton"_s);
    EXPECT_EQ(cell(0, 1), u"3 min."_s);

    prompt::testing::setNextConfirm(false);
    click(u"removeMailboxButton"_s);
    EXPECT_THAT(desk->mailboxes().all(), SizeIs(1));
    prompt::testing::setNextConfirm(true);
    click(u"removeMailboxButton"_s);
    EXPECT_THAT(desk->mailboxes().all(), IsEmpty());
    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
}

TEST_F(MailSettingsTest, AConnectionIsTriedAndARefusedCertificateIsToldWithItsReason)
{
    if (!Dovecot::missing().isEmpty())
        GTEST_SKIP() << qPrintable(Dovecot::missing());
    Dovecot server;
    server.deliver(u"taro"_s, testData(u"feed/01-first-feed.eml"_s));
    openNew();
    typeServer(server.mailbox(MailboxKind::Imap, MailSecurity::Tls, u"taro"_s));
    const QString refused = tried();
    EXPECT_TRUE(refused.startsWith(u"✗"_s)) << qPrintable(refused);
    EXPECT_TRUE(refused.contains(u"authority that is not trusted"_s)) << qPrintable(refused);
    type(u"mailboxCaFileEdit"_s, Certificates::get().authority());
    const QString works = tried();
    EXPECT_TRUE(works.startsWith(u"✔"_s)) << qPrintable(works);
    EXPECT_TRUE(works.contains(u"1 message"_s)) << qPrintable(works);
    EXPECT_THAT(desk->mailboxes().all(), IsEmpty()) << "trying saves nothing";
    click(u"saveMailboxButton"_s);
    ASSERT_THAT(desk->mailboxes().all(), SizeIs(1));
    EXPECT_EQ(passwords.find(desk->mailboxes().all()[0].id), Dovecot::password());
    EXPECT_TRUE(find<QLabel>(u"mailSettingsTold"_s)->text().contains(u"no keychain"_s));
}

TEST_F(MailSettingsTest, AKnownPasswordIsNeverSentToAnotherServer)
{
    MailboxSettings mailbox = mailboxFromUrl(u"imaps://desk@mail.example.jp/INBOX"_s);
    mailbox = desk->mailboxes().save(mailbox);
    passwords.keep(mailbox.id, u"secret"_s);
    fetcher.reload();
    click(u"changeMailboxButton"_s);
    EXPECT_FALSE(find<QLineEdit>(u"mailboxPasswordEdit"_s)->placeholderText().isEmpty());
    type(u"mailboxHostEdit"_s, u"elsewhere.example.jp"_s);
    EXPECT_TRUE(find<QLineEdit>(u"mailboxPasswordEdit"_s)->placeholderText().isEmpty());
    click(u"saveMailboxButton"_s);
    EXPECT_EQ(desk->mailboxes().all()[0].host, u"elsewhere.example.jp"_s);
    EXPECT_EQ(passwords.find(mailbox.id), std::nullopt);
}

TEST_F(MailSettingsTest, APasswordThatWasRefusedAndIsCorrectedHereIsTriedAtOnce)
{
    if (!Dovecot::missing().isEmpty())
        GTEST_SKIP() << qPrintable(Dovecot::missing());
    Dovecot server;
    const MailboxSettings mailbox =
        desk->mailboxes().save(server.mailbox(MailboxKind::Imap, MailSecurity::Tls, u"refused"_s));
    passwords.keep(mailbox.id, u"guess"_s);
    fetcher.reload();
    fetcher.fetchNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return fetcher.isWanting(mailbox) && !fetcher.isBusy(); }, 60'000));
    click(u"changeMailboxButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor() != nullptr && editor()->isVisible(); }));
    type(u"mailboxPasswordEdit"_s, Dovecot::password());
    click(u"saveMailboxButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !fetcher.isBusy() && fetcher.problemOf(mailbox.seq).isEmpty(); },
                                60'000));
    EXPECT_FALSE(fetcher.isWanting(mailbox));
}
} // namespace kakehashi::test
