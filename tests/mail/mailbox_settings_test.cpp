// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/mail/imap_mailbox.h"
#include "core/mail/mailbox_settings.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

TEST(MailboxUrl, ImapsIsTlsFromTheFirstByteWithInboxAndItsPort)
{
    const MailboxSettings mailbox = mailboxFromUrl(u"imaps://desk@mail.example.jp"_s);
    EXPECT_EQ(mailbox.kind, MailboxKind::Imap);
    EXPECT_EQ(mailbox.security, MailSecurity::Tls);
    EXPECT_EQ(mailbox.host, u"mail.example.jp"_s);
    EXPECT_EQ(mailbox.user, u"desk"_s);
    EXPECT_EQ(mailbox.folder, u"INBOX"_s);
    EXPECT_EQ(mailbox.server().effectivePort(), 993);
}

TEST(MailboxUrl, SchemesWithoutAnSBeginWithStartTlsAndNeverStayInClear)
{
    EXPECT_EQ(mailboxFromUrl(u"imap://desk@mail.example.jp/INBOX"_s).security, MailSecurity::StartTls);
    EXPECT_EQ(mailboxFromUrl(u"imap://desk@mail.example.jp/INBOX"_s).server().effectivePort(), 143);
    EXPECT_EQ(mailboxFromUrl(u"pop3://desk@mail.example.jp"_s).security, MailSecurity::StartTls);
    EXPECT_EQ(mailboxFromUrl(u"pop3s://desk@mail.example.jp"_s).server().effectivePort(), 995);
    EXPECT_EQ(smtpServerFromUrl(u"smtp://desk@mail.example.jp"_s).security, MailSecurity::StartTls);
    EXPECT_EQ(smtpServerFromUrl(u"smtps://desk@mail.example.jp"_s).effectivePort(), 465);
}

TEST(MailboxUrl, ReadsAUserNameThatIsAMailAddressAsPeopleWriteIt)
{
    EXPECT_EQ(mailboxFromUrl(u"imaps://desk@example.jp@mail.example.jp:994/INBOX"_s).user,
              u"desk@example.jp"_s);
    EXPECT_EQ(mailboxFromUrl(u"imaps://desk%40example.jp@mail.example.jp/求人"_s).user, u"desk@example.jp"_s);
    EXPECT_EQ(mailboxFromUrl(u"imaps://desk%40example.jp@mail.example.jp/求人"_s).folder, u"求人"_s);
}

TEST(MailboxUrl, IsWrittenAsItIsRead)
{
    for (const QString& url :
         {u"imaps://desk@mail.example.jp/INBOX"_s, u"imap://desk%40example.jp@mail.example.jp:1143/A/B c"_s,
          u"pop3s://desk@mail.example.jp"_s, u"file:///srv/求人 便"_s}) {
        const MailboxSettings mailbox = mailboxFromUrl(url);
        EXPECT_EQ(mailboxFromUrl(urlOf(mailbox)), mailbox) << qPrintable(url) << qPrintable(urlOf(mailbox));
    }
}

TEST(MailboxUrl, RefusesPasswordsOtherSchemesAndNoHost)
{
    for (const QString& url : {u"imaps://desk:secret@mail.example.jp/INBOX"_s, u"http://mail.example.jp"_s,
                               u"imaps:///INBOX"_s, u"smtp://desk@mail.example.jp"_s, u"mail.example.jp"_s})
        EXPECT_THROW(mailboxFromUrl(url), UsageError) << qPrintable(url);
    EXPECT_THROW(smtpServerFromUrl(u"imaps://desk@mail.example.jp"_s), UsageError);
}

TEST(MailboxCheck, NamesTheFieldThatIsWrong)
{
    const auto fieldsOf = [](MailboxSettings mailbox) {
        QStringList fields;
        for (const Problem& problem : checkMailbox(mailbox))
            fields.append(problem.field);
        return fields;
    };
    MailboxSettings good = mailboxFromUrl(u"imaps://desk@mail.example.jp/INBOX"_s);
    EXPECT_THAT(fieldsOf(good), IsEmpty());
    MailboxSettings bad = good;
    bad.host = u"mail.example.jp/x"_s;
    bad.port = 70'000;
    bad.user = u"a\r\nb"_s;
    bad.folder = u"IN\nBOX"_s;
    bad.caFile = u"/nowhere/ca.pem"_s;
    bad.pollMinutes = 0;
    EXPECT_THAT(fieldsOf(bad),
                ElementsAre(u"host"_s, u"port"_s, u"ca_file"_s, u"user"_s, u"folder"_s, u"poll_minutes"_s));
    EXPECT_THAT(fieldsOf(mailboxFromUrl(u"file:///nowhere/at/all"_s)), ElementsAre(u"folder"_s));
    const QTemporaryDir folder;
    EXPECT_THAT(fieldsOf(mailboxFromUrl(u"file://"_s + folder.path())), IsEmpty());
}

// RFC 3501, 5.1.3
TEST(ImapFolderName, IsModifiedUtf7)
{
    EXPECT_EQ(imapFolderName(u"INBOX"_s), "INBOX");
    EXPECT_EQ(imapFolderName(u"A&B"_s), "A&-B");
    EXPECT_EQ(imapFolderName(u"~peter/mail/台北/日本語"_s), "~peter/mail/&U,BTFw-/&ZeVnLIqe-");
}

} // namespace kakehashi::test
