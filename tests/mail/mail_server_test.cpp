// SPDX-License-Identifier: GPL-3.0-or-later
// A real Dovecot on loopback.
#include "core/base/error.h"
#include "core/mail/mail_collector.h"
#include "core/mail/mail_failure.h"
#include "tests/support/certificates.h"
#include "tests/support/cutting_proxy.h"
#include "tests/support/dovecot.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using Kind = MailFailure::Kind;

namespace {

constexpr qint64 largest = 64LL * 1024 * 1024;

/// Every byte counts, and a failing test stays readable.
QString namedBy(const QByteArray& raw)
{
    return QStringLiteral("%1 bytes, %2").arg(raw.size()).arg(Arrivals::digestOf(raw).left(12));
}

struct Way
{
    MailboxKind kind;
    MailSecurity security;
};

void PrintTo(const Way& way, std::ostream* out)
{
    *out << qPrintable(codeOf(way.kind)) << ' ' << qPrintable(codeOf(way.security));
}

class OnDovecot : public Test
{
protected:
    static void SetUpTestSuite()
    {
        if (Dovecot::missing().isEmpty())
            shared = new Dovecot;
    }
    static void TearDownTestSuite()
    {
        delete shared;
        shared = nullptr;
    }
    void SetUp() override
    {
        if (shared == nullptr)
            GTEST_SKIP() << qPrintable(Dovecot::missing());
        user = u"desk%1"_s.arg(++users);
    }

    MailboxSettings added(MailboxSettings settings) { return desk->mailboxes().save(settings); }
    MailLook look(const MailboxSettings& settings, const QString& password = Dovecot::password(),
                  qint64 limit = largest, const MailSteps& steps = {})
    {
        const auto mailbox = makeMailbox(settings, password, limit);
        return MailCollector(desk->database(), desk->audit(), desk->clock())
            .collect(settings, *mailbox, steps);
    }
    QStringList kept()
    {
        QStringList all;
        for (const Arrival& arrival : desk->arrivals().all())
            all.append(namedBy(desk->arrivals().raw(arrival.seq)));
        return all;
    }
    QStringList lyingThere() const
    {
        QStringList all;
        for (const QByteArray& raw : shared->messages(user))
            all.append(namedBy(raw));
        return all;
    }
    QStringList deliverSamples()
    {
        const QList<QByteArray> samples = {
            testData(u"feed/01-first-feed.eml"_s), testData(u"feed/02-update.eml"_s),
            testData(u"feed/03-doctor-bank.eml"_s), testData(u"feed/05-row-errors.eml"_s)};
        QStringList names;
        for (const QByteArray& sample : samples) {
            shared->deliver(user, sample);
            names.append(namedBy(sample));
        }
        return names;
    }
    MailFailure failureOf(const MailboxSettings& settings, const QString& password = Dovecot::password())
    {
        try {
            makeMailbox(settings, password, largest)->list({}, {});
        } catch (const MailFailure& failure) {
            return failure;
        }
        ADD_FAILURE() << "the mailbox opened";
        return {Kind::Refused, {}};
    }

    static Dovecot* shared;
    static int users;
    TestDesk desk;
    QString user;
};

Dovecot* OnDovecot::shared = nullptr;
int OnDovecot::users = 0;

class EveryWay : public OnDovecot, public WithParamInterface<Way>
{
protected:
    MailboxSettings mailbox() { return added(shared->mailbox(GetParam().kind, GetParam().security, user)); }
};

using Imap = OnDovecot;

} // namespace

TEST_P(EveryWay, BringsTheVeryBytesOnceAndLeavesTheServerUntouched)
{
    const QStringList samples = deliverSamples();
    const MailboxSettings settings = mailbox();
    const MailLook first = look(settings);
    EXPECT_THAT(first.problems, IsEmpty());
    EXPECT_EQ(first.arrived, 4);
    EXPECT_EQ(kept(), samples);

    const MailLook second = look(settings);
    EXPECT_EQ(second.arrived + second.known, 0);
    EXPECT_EQ(kept(), samples);

    EXPECT_THAT(lyingThere(), UnorderedElementsAreArray(samples)) << "nothing is deleted";
    if (GetParam().kind == MailboxKind::Pop3)
        return; // it knows no flags; some servers set them by themselves
    for (const QString& file : shared->messageFiles(user))
        EXPECT_FALSE(file.section(u":2,"_s, 1).contains(u'S')) << "marked as seen: " << qPrintable(file);
}

TEST_P(EveryWay, BringsOnlyWhatIsNewAndAnEmptyMailboxIsNoProblem)
{
    const MailboxSettings settings = mailbox();
    EXPECT_THAT(look(settings).problems, IsEmpty());
    shared->deliver(user, "Subject: one\r\n\r\none\r\n");
    EXPECT_EQ(look(settings).arrived, 1);
    shared->deliver(user, "Subject: two\r\n\r\n.\r\n..two\r\n* 1 FETCH\r\nA004 OK done\r\n");
    EXPECT_EQ(look(settings).arrived, 1);
    EXPECT_THAT(kept(),
                ElementsAre(namedBy("Subject: one\r\n\r\none\r\n"),
                            namedBy("Subject: two\r\n\r\n.\r\n..two\r\n* 1 FETCH\r\nA004 OK done\r\n")));
}

TEST_P(EveryWay, AWrongPasswordIsSaidToBeOne)
{
    const MailFailure failure = failureOf(mailbox(), u"wrong"_s);
    EXPECT_EQ(failure.kind(), Kind::Login) << qPrintable(failure.detail());
    EXPECT_TRUE(failure.message().contains(user));
    EXPECT_FALSE((failure.message() + failure.detail()).contains(u"wrong"_s));
}

TEST_P(EveryWay, ACertificateOfAnUntrustedAuthorityIsRefusedWithItsReason)
{
    MailboxSettings settings = mailbox();
    for (const QString& caFile : {Certificates::get().otherAuthority(), QString()}) {
        settings.caFile = caFile;
        const MailFailure failure = failureOf(settings);
        EXPECT_EQ(failure.kind(), Kind::Certificate) << qPrintable(failure.detail());
        EXPECT_TRUE(failure.message().contains(u"not trusted here"_s)) << qPrintable(failure.message());
    }
}

TEST_P(EveryWay, ALineCutAnywhereIsResumedAndNoMessageIsCutShort)
{
    const QStringList samples = deliverSamples();
    MailboxSettings settings = shared->mailbox(GetParam().kind, GetParam().security, user);
    CuttingProxy proxy(settings.port);
    settings.port = proxy.port();
    for (const qint64 bytes : {0, 700, 3'000, 9'000, 31'000, 60'000, 100'000}) {
        TestDesk fresh;
        const MailboxSettings one = fresh->mailboxes().save(settings);
        const auto mailbox = makeMailbox(one, Dovecot::password(), largest);
        MailCollector collector(fresh->database(), fresh->audit(), fresh->clock());
        proxy.cutNextAfter(bytes);
        collector.collect(one, *mailbox);
        proxy.cutNextAfter(-1);
        EXPECT_THAT(collector.collect(one, *mailbox).problems, IsEmpty());
        QStringList kept;
        for (const Arrival& arrival : fresh->arrivals().all())
            kept.append(namedBy(fresh->arrivals().raw(arrival.seq)));
        EXPECT_EQ(kept, samples) << "cut after " << bytes;
    }
    EXPECT_GE(proxy.cuts(), 6);
}

TEST_P(EveryWay, AServerThatStopsAndComesBackIsResumedWhereItStopped)
{
    Dovecot server;
    const QList<QByteArray> mails = {"Subject: a\r\n\r\na\r\n", "Subject: b\r\n\r\nb\r\n",
                                     "Subject: c\r\n\r\nc\r\n"};
    for (const QByteArray& mail : mails)
        server.deliver(user, mail);
    const MailboxSettings settings = added(server.mailbox(GetParam().kind, GetParam().security, user));
    const MailLook broken = look(settings, Dovecot::password(), largest, [&server](const MailStep& step) {
        if (step.message == 2)
            server.stop();
        return true;
    });
    EXPECT_THAT(broken.problems, SizeIs(1));
    EXPECT_LT(broken.arrived, 3);
    EXPECT_EQ(failureOf(settings).kind(), Kind::Unreachable);
    server.start();
    EXPECT_THAT(look(settings).problems, IsEmpty());
    EXPECT_THAT(kept(), ElementsAre(namedBy(mails[0]), namedBy(mails[1]), namedBy(mails[2])));
}

TEST_P(EveryWay, AMessageLargerThanTheLimitIsRefusedAndTheOthersCome)
{
    shared->deliver(user, "Subject: large\r\n\r\n" + QByteArray(200'000, 'x') + "\r\n");
    shared->deliver(user, "Subject: small\r\n\r\nsmall\r\n");
    const MailboxSettings settings = mailbox();
    const MailLook result = look(settings, Dovecot::password(), 100'000);
    EXPECT_EQ(result.arrived, 1);
    EXPECT_THAT(result.problems, SizeIs(1));
    EXPECT_EQ(desk->arrivals().count(ArrivalState::Failed), 1);
}

TEST_P(EveryWay, CancelEndsTheLookAndTheRestComesNextTime)
{
    const QStringList samples = deliverSamples();
    const MailboxSettings settings = mailbox();
    EXPECT_THROW(
        look(settings, Dovecot::password(), largest, [](const MailStep& step) { return step.message < 3; }),
        Cancelled);
    EXPECT_LT(kept().size(), 4);
    look(settings);
    EXPECT_EQ(kept(), samples);
}

INSTANTIATE_TEST_SUITE_P(
    Dovecot, EveryWay,
    Values(Way{MailboxKind::Imap, MailSecurity::Tls}, Way{MailboxKind::Imap, MailSecurity::StartTls},
           Way{MailboxKind::Pop3, MailSecurity::Tls}, Way{MailboxKind::Pop3, MailSecurity::StartTls}),
    [](const TestParamInfo<Way>& way) {
        return (codeOf(way.param.kind) + u'_' + codeOf(way.param.security)).toStdString();
    });

TEST_F(Imap, MessagesNumberedAnewAreFetchedAgainAndNotDoubled)
{
    const QStringList samples = deliverSamples();
    const MailboxSettings settings = added(shared->mailbox(MailboxKind::Imap, MailSecurity::Tls, user));
    look(settings);
    const QString before = desk->mailboxes().mark(settings.seq).validity;
    shared->renumber(user);
    const MailLook again = look(settings);
    EXPECT_NE(desk->mailboxes().mark(settings.seq).validity, before);
    EXPECT_EQ(again.arrived, 0);
    EXPECT_EQ(again.known, 4);
    EXPECT_EQ(kept(), samples);
}

TEST_F(Imap, AFolderThatIsNotThereIsNamedAsTheProblem)
{
    MailboxSettings settings = shared->mailbox(MailboxKind::Imap, MailSecurity::Tls, user);
    settings.folder = u"求人"_s;
    EXPECT_EQ(failureOf(settings).kind(), Kind::Folder);
}

TEST_F(Imap, TwoMailboxesAreReadAtOnceAndTheSameMessageCountsOnce)
{
    const QStringList samples = deliverSamples();
    const QList<MailErrand> errands = {
        {added(shared->mailbox(MailboxKind::Imap, MailSecurity::Tls, user)), Dovecot::password()},
        {added(shared->mailbox(MailboxKind::Pop3, MailSecurity::Tls, user)), Dovecot::password()}};
    const QList<MailLook> looks = collectMail(desk->path(), desk->clock(), errands, largest);
    ASSERT_THAT(looks, SizeIs(2));
    EXPECT_EQ(looks[0].arrived + looks[1].arrived, 4);
    EXPECT_EQ(looks[0].known + looks[1].known, 4);
    EXPECT_THAT(kept(), UnorderedElementsAreArray(samples));
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(Imap, OneMailboxThatFailsKeepsNoOtherAway)
{
    deliverSamples();
    MailboxSettings away = shared->mailbox(MailboxKind::Imap, MailSecurity::Tls, u"else"_s);
    away.caFile = Certificates::get().otherAuthority();
    const QList<MailErrand> errands = {
        {added(away), Dovecot::password()},
        {added(shared->mailbox(MailboxKind::Imap, MailSecurity::Tls, user)), Dovecot::password()}};
    collectMail(desk->path(), desk->clock(), errands, largest);
    EXPECT_THAT(kept(), SizeIs(4));
    EXPECT_FALSE(desk->mailboxes().lastLook(errands[0].mailbox.seq).problem.isEmpty());
    EXPECT_EQ(desk->mailboxes().lastLook(errands[1].mailbox.seq).problem, QString());
}

TEST_F(Imap, ACertificateForAnotherNameIsRefusedWithItsReason)
{
    const Dovecot server(Dovecot::Proof::OfAnotherName);
    const MailFailure failure = failureOf(server.mailbox(MailboxKind::Imap, MailSecurity::Tls, user));
    EXPECT_EQ(failure.kind(), Kind::Certificate);
    EXPECT_TRUE(failure.message().contains(u"another name than localhost"_s))
        << qPrintable(failure.message());
}

// Somebody on the line takes the offer of STARTTLS out of what the server says: nothing is said in clear
// then.
TEST_F(OnDovecot, AServerThatNoLongerOffersEncryptionIsToldNothing)
{
    for (const auto& [kind, offer] :
         {std::pair{MailboxKind::Imap, "STARTTLS"}, std::pair{MailboxKind::Pop3, "STLS"}}) {
        CuttingProxy proxy(shared->port(kind, MailSecurity::StartTls));
        proxy.hide(offer);
        MailboxSettings settings = shared->mailbox(kind, MailSecurity::StartTls, user);
        settings.port = proxy.port();
        const MailFailure failure = failureOf(settings);
        EXPECT_EQ(failure.kind(), Kind::Certificate) << qPrintable(failure.message());
        EXPECT_GE(proxy.connections(), 1);
        for (const QByteArray& secret : {Dovecot::password().toUtf8(), user.toUtf8(), QByteArray("AUTH")})
            EXPECT_FALSE(proxy.heard().contains(secret)) << proxy.heard().constData();
    }
}

TEST_F(Imap, AnAuthorityFileThatIsNoneIsNamed)
{
    MailboxSettings settings = shared->mailbox(MailboxKind::Imap, MailSecurity::Tls, user);
    settings.caFile = QStringLiteral(KAKEHASHI_TEST_DATA "/feed/01-first-feed.eml");
    const MailFailure failure = failureOf(settings);
    EXPECT_EQ(failure.kind(), Kind::Certificate);
    EXPECT_TRUE(failure.message().contains(u"01-first-feed.eml"_s));
}

TEST_F(Imap, WhatIsNoServerForThisIsSaidNotToAnswer)
{
    MailboxSettings settings = shared->mailbox(MailboxKind::Imap, MailSecurity::Tls, user);
    settings.port = shared->port(MailboxKind::Imap, MailSecurity::StartTls);
    EXPECT_EQ(failureOf(settings).kind(), Kind::Unreachable) << "TLS spoken to a port that begins in clear";
    settings.host = u"no-such-host.invalid"_s;
    EXPECT_EQ(failureOf(settings).kind(), Kind::Unreachable);
}

} // namespace kakehashi::test
