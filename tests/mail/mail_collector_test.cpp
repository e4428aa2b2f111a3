// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/mail/mail_collector.h"
#include "tests/support/fake_mailbox.h"
#include "tests/support/test_desk.h"

#include <QRandomGenerator>
#include <QSet>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using Kind = MailFailure::Kind;

namespace {

class Collecting : public Test
{
protected:
    Collecting()
    {
        settings = desk->mailboxes().save(mailboxFromUrl(u"imaps://desk@mail.example.jp/INBOX"_s));
        for (qint64 number = 1; number <= 5; ++number)
            mailbox.messages.append({number, messageOf(number)});
    }
    static QByteArray messageOf(qint64 number)
    {
        return "Subject: " + QByteArray::number(number) + "\r\n\r\n";
    }
    MailLook look(const MailSteps& steps = {})
    {
        return MailCollector(desk->database(), desk->audit(), desk->clock())
            .collect(settings, mailbox, steps);
    }
    QList<QByteArray> kept()
    {
        QList<QByteArray> all;
        for (const Arrival& arrival : desk->arrivals().all())
            all.append(desk->arrivals().raw(arrival.seq));
        return all;
    }
    QList<QByteArray> everything() const
    {
        QList<QByteArray> all;
        for (const auto& [number, raw] : mailbox.messages)
            all.append(raw);
        return all;
    }

    TestDesk desk;
    MailboxSettings settings;
    FakeMailbox mailbox;
};

} // namespace

TEST_F(Collecting, KeepsEveryMessageOnceAndAsksOnlyForNewOnesAfterwards)
{
    EXPECT_EQ(look().arrived, 5);
    EXPECT_EQ(kept(), everything());
    mailbox.messages.append({9, messageOf(9)});
    mailbox.fetched.clear();
    EXPECT_EQ(look().arrived, 1);
    EXPECT_EQ(mailbox.askedFor.completeTo, 5);
    EXPECT_THAT(mailbox.fetched, ElementsAre(9));
    EXPECT_EQ(kept(), everything());
}

TEST_F(Collecting, ABrokenConnectionIsTriedAgainAtTheSameMessage)
{
    mailbox.failures[3] = {Kind::Broken, Kind::Broken};
    const MailLook result = look();
    EXPECT_THAT(result.problems, IsEmpty());
    EXPECT_THAT(mailbox.fetched, ElementsAre(1, 2, 3, 3, 3, 4, 5));
    EXPECT_EQ(kept(), everything());
}

TEST_F(Collecting, AServerThatGoesAwayIsResumedWhereItStopped)
{
    mailbox.failures[3] = {Kind::Broken, Kind::Unreachable};
    const MailLook result = look();
    EXPECT_EQ(result.arrived, 2);
    EXPECT_THAT(result.problems, ElementsAre(u"The message 3 failed."_s));
    EXPECT_EQ(desk->mailboxes().lastLook(settings.seq).problem, u"The message 3 failed."_s);
    mailbox.fetched.clear();
    EXPECT_EQ(look().arrived, 3);
    EXPECT_THAT(mailbox.fetched, ElementsAre(3, 4, 5));
    EXPECT_EQ(kept(), everything());
    EXPECT_EQ(desk->mailboxes().lastLook(settings.seq).problem, QString());
}

TEST_F(Collecting, OneMessageThatNeverComesAcrossKeepsNoOtherAwayAndIsTriedEachTime)
{
    mailbox.failures[2] = {Kind::Broken, Kind::Broken, Kind::Broken};
    const MailLook first = look();
    EXPECT_EQ(first.arrived, 4);
    EXPECT_THAT(first.problems, SizeIs(1));
    mailbox.fetched.clear();
    EXPECT_EQ(look().arrived, 1);
    EXPECT_THAT(mailbox.fetched, ElementsAre(2));
    EXPECT_THAT(kept(), UnorderedElementsAreArray(everything()));
}

TEST_F(Collecting, TwoInARowThatDoNotComeAcrossEndTheLook)
{
    for (const qint64 number : {2, 3, 4, 5})
        mailbox.failures[number] = QList<Kind>(3, Kind::Broken);
    EXPECT_EQ(look().arrived, 1);
    EXPECT_THAT(mailbox.fetched, Not(Contains(4)));
}

TEST_F(Collecting, AMessageThatIsTooLargeIsVisiblyRefusedOnce)
{
    mailbox.failures[2] = {Kind::TooLarge, Kind::TooLarge};
    const MailLook first = look();
    EXPECT_THAT(first.problems, SizeIs(1));
    EXPECT_EQ(first.failed, 1);
    EXPECT_THAT(look().problems, IsEmpty());
    const QList<Arrival> failed = desk->arrivals().all(ArrivalState::Failed);
    ASSERT_THAT(failed, SizeIs(1));
    EXPECT_EQ(failed.constFirst().item, u"2"_s);
    EXPECT_FALSE(failed.constFirst().hasBytes);
    EXPECT_EQ(failed.constFirst().reason, u"The message 2 failed."_s);
}

TEST_F(Collecting, AMessageThatSomebodyElseTookAwayIsNoProblem)
{
    mailbox.failures[2] = {Kind::Gone};
    const MailLook result = look();
    EXPECT_EQ(result.arrived, 4);
    EXPECT_THAT(result.problems, IsEmpty());
}

// RFC 3501, 2.3.1.1: another UIDVALIDITY, and every UID may be another message.
TEST_F(Collecting, MessagesNumberedAnewAreFetchedAgainAndNotDoubled)
{
    look();
    mailbox.validity = u"8"_s;
    for (auto& [number, raw] : mailbox.messages)
        number += 100;
    mailbox.messages.append({4, messageOf(77)});
    const MailLook result = look();
    EXPECT_EQ(result.arrived, 1);
    EXPECT_EQ(result.known, 5);
    EXPECT_THAT(kept(), UnorderedElementsAreArray(everything()));
}

TEST_F(Collecting, AServerThatCannotBeListedIsToldAndForgetsNothing)
{
    look();
    mailbox.listFailure = Kind::Login;
    EXPECT_THAT(look().problems, ElementsAre(u"The server is away."_s));
    mailbox.listFailure.reset();
    mailbox.fetched.clear();
    look();
    EXPECT_THAT(mailbox.fetched, IsEmpty());
}

TEST_F(Collecting, CancelKeepsWhatCameAndTheRestComesNextTime)
{
    int steps = 0;
    EXPECT_THROW(look([&steps](const MailStep& step) {
                     EXPECT_EQ(step.messages, 5);
                     return ++steps < 4;
                 }),
                 Cancelled);
    EXPECT_THAT(kept(), SizeIs(3));
    EXPECT_EQ(look().arrived, 2);
    EXPECT_EQ(kept(), everything());
}

TEST_F(Collecting, WhateverHappensNothingIsLostAndNothingComesTwice)
{
    QRandomGenerator random(20200527);
    constexpr std::array kinds = {Kind::Broken, Kind::Unreachable, Kind::Refused, Kind::Gone};
    qint64 next = 100;
    for (int round = 0; round < 60; ++round) {
        for (int i = random.bounded(4); i > 0; --i, ++next)
            mailbox.messages.append({next, messageOf(next)});
        mailbox.failures.clear();
        for (const auto& [number, raw] : std::as_const(mailbox.messages)) {
            for (int i = random.bounded(5); i > 2; --i) // Gone would be a loss: it is not drawn
                mailbox.failures[number].append(kinds[static_cast<size_t>(random.bounded(3))]);
        }
        mailbox.throwForeignAt = random.bounded(5) == 0 ? next - 1 : 0;
        const int left = random.bounded(12);
        int steps = 0;
        try {
            look([&](const MailStep&) { return left == 0 || ++steps < left; });
        } catch (const std::exception&) {
            desk.reopen(); // whatever ended the program
        }
        const QList<QByteArray> now = kept();
        EXPECT_EQ(QSet<QByteArray>(now.begin(), now.end()).size(), now.size())
            << "doubled in round " << round;
    }
    mailbox.failures.clear();
    mailbox.throwForeignAt = 0;
    look();
    EXPECT_THAT(kept(), UnorderedElementsAreArray(everything()));
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

} // namespace kakehashi::test
