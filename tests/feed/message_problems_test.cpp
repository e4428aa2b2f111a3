// SPDX-License-Identifier: GPL-3.0-or-later
// "Whatever arrives must end up in the store or visibly waiting for a person" (issue 4): that goes for the
// parts of a message, too.
#include "core/base/error.h"
#include "tests/feed/feed_lists.h"
#include "tests/feed/made_archives.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using feed::MessageState;

namespace {

const QByteArray oldWorkbook = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');

class PartlyRead : public Test
{
protected:
    static NamedFile list(const QString& key, const QString& name = u"list.csv"_s)
    {
        return {name, csvOf({ministryHeadings(), ministryRow(key)})};
    }
    /// As it arrives, which is what the store keeps.
    static feed::Message mailOf(const QList<NamedFile>& files, const QByteArray& text, int day)
    {
        QByteArray raw =
            "From: jinzai@mhlw.example.jp\r\nDate: " + june(day).toString(Qt::RFC2822Date).toLatin1() +
            "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
            text + "\r\n";
        for (const NamedFile& file : files)
            raw += "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                   "Content-Disposition: attachment; filename=" +
                   file.name.toUtf8() + "\r\n\r\n" + file.data.toBase64() + "\r\n";
        return feed::parseMessage(raw + "--b--\r\n");
    }
    feed::StoredMessage stored(qint64 message)
    {
        const QList<feed::StoredMessage> all = desk->feed().messages();
        return *std::ranges::find(all, message, &feed::StoredMessage::seq);
    }
    bool waits(qint64 message) { return stored(message).partlyRead; }
    bool isTold(qint64 message, const QString& words)
    {
        const QStringList parts = desk->feed().unreadParts(message);
        return std::ranges::any_of(parts, [&words](const QString& part) { return part.contains(words); });
    }

    TestDesk desk;
};

} // namespace

TEST_F(PartlyRead, AnAttachmentThatCouldNotBeReadBesideAListWaitsUntilSomebodyHasSeenIt)
{
    const auto result = take(*desk, messageOf({list(u"A1"_s), {u"病院.xls"_s, oldWorkbook}}, june(1)));
    ASSERT_EQ(result.created, 1);
    EXPECT_TRUE(isTold(result.message, u"病院.xls"_s));
    EXPECT_TRUE(waits(result.message));
    EXPECT_EQ(desk->feed().partlyRead().keys(), QList<qint64>{result.message});
    const qint64 entries = desk->audit().count();
    desk->feed().acknowledge(result.message);
    EXPECT_FALSE(waits(result.message));
    EXPECT_THAT(desk->feed().partlyRead(), IsEmpty());
    EXPECT_TRUE(isTold(result.message, u"病院.xls"_s)) << "it is still said";
    EXPECT_EQ(desk->audit().count(), entries + 1);
    desk->feed().acknowledge(result.message);
    EXPECT_EQ(desk->audit().count(), entries + 1) << "once";
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(PartlyRead, AColumnThatNobodyKnowsIsNamed)
{
    const auto result = take(*desk, messageOf({{u"list.csv"_s, csvOf({ministryHeadings() << u"駐車場の数"_s,
                                                                      ministryRow(u"A1"_s) << u"3"_s})}},
                                              june(1)));
    ASSERT_EQ(result.created, 1);
    EXPECT_TRUE(isTold(result.message, u"駐車場の数"_s));
    EXPECT_TRUE(waits(result.message));
}

TEST_F(PartlyRead, WhatIsReadInWholeWaitsForNobody)
{
    const auto result = take(*desk, messageOf({list(u"A1"_s)}, june(1)));
    EXPECT_THAT(desk->feed().unreadParts(result.message), IsEmpty());
    EXPECT_FALSE(waits(result.message));
}

TEST_F(PartlyRead, WhatIsOnlyRepeatedOrANoteOrLeftOutByDecisionIsToldAndWaitsForNobody)
{
    desk->senderRules().rememberHeading(u"jinzai@mhlw.example.jp"_s, u"社内メモ"_s, u"ignored"_s);
    QStringList note = ministryRow(u"A2"_s);
    note.fill(QString());
    note[0] = u"※以上"_s;
    const QByteArray rows =
        csvOf({ministryHeadings() << u"社内メモ"_s, ministryRow(u"A1"_s) << u"x"_s, note});
    const auto result =
        take(*desk, messageOf({{u"list.csv"_s, rows}, list(u"A1"_s, u"again.csv"_s)}, june(1)));
    ASSERT_EQ(result.created, 1);
    const QStringList parts = desk->feed().unreadParts(result.message);
    EXPECT_THAT(parts, SizeIs(3)) << qPrintable(parts.join(u'\n'));
    EXPECT_FALSE(waits(result.message));
}

TEST_F(PartlyRead, TakenBackItWaitsForNobodyAndTakenInAgainItSaysWhatThatTakingDidNotRead)
{
    const auto result = take(*desk, messageOf({{u"list.csv"_s, csvOf({ministryHeadings() << u"駐車場の数"_s,
                                                                      ministryRow(u"A1"_s) << u"3"_s})}},
                                              june(1)));
    desk->reverts().revert(desk->reverts().plan(result.message), u"佐藤"_s);
    EXPECT_THAT(desk->feed().partlyRead(), IsEmpty());
    EXPECT_FALSE(waits(result.message));
    desk->senderRules().rememberHeading(u"jinzai@mhlw.example.jp"_s, u"駐車場の数"_s, u"ignored"_s);
    take(*desk, messageOf({{u"list.csv"_s,
                            csvOf({ministryHeadings() << u"駐車場の数"_s, ministryRow(u"A1"_s) << u"3"_s})}},
                          june(1)));
    EXPECT_EQ(stored(result.message).state, MessageState::Taken);
    EXPECT_FALSE(waits(result.message)) << "by now that is a decision";
}

TEST_F(PartlyRead, WhatTurnsOutWhenItIsOpenedLaterIsSaidToo)
{
    const QByteArray locked =
        byInfoZip({u"-P"_s, u"Key2020!"_s}, {{"list.csv", csvOf({ministryHeadings(), ministryRow(u"A1"_s)})},
                                             {"old.xls", oldWorkbook}});
    const auto result = take(*desk, mailOf({{u"list.zip"_s, locked}}, "list", 1));
    ASSERT_EQ(result.waitingFor, QStringList{u"list.zip"_s});
    EXPECT_FALSE(waits(result.message)) << "what is locked waits by itself";
    ASSERT_EQ(desk->feed().unlock(result.message, u"Key2020!"_s).result.created, 1);
    EXPECT_TRUE(isTold(result.message, u"old.xls"_s));
    EXPECT_TRUE(waits(result.message));
}

TEST_F(PartlyRead, ALockedPartThatIsIgnoredWaitsForNobodyAndItsPasswordOpensItAllTheSame)
{
    const QByteArray locked = byInfoZip({u"-P"_s, u"Key2020!"_s},
                                        {{"list.csv", csvOf({ministryHeadings(), ministryRow(u"A1"_s)})}});
    const auto result = take(*desk, mailOf({list(u"A2"_s), {u"list.zip"_s, locked}}, "list", 1));
    ASSERT_EQ(result.created, 1);
    ASSERT_THAT(desk->feed().waitingMessages(), SizeIs(1));
    desk->feed().ignoreLocked(result.message);
    EXPECT_THAT(desk->feed().waitingMessages(), IsEmpty());
    EXPECT_EQ(stored(result.message).state, MessageState::LockedIgnored);
    EXPECT_EQ(stored(result.message).waitingFor, QStringList{u"list.zip"_s});
    EXPECT_THROW(desk->feed().ignoreLocked(result.message), Error) << "nothing is waited for";

    const auto second = take(*desk, mailOf({}, "パスワード：Key2020!", 2));
    ASSERT_EQ(second.unlocked.size(), 1U);
    EXPECT_EQ(second.unlocked[0].result.created, 1);
    EXPECT_EQ(stored(result.message).state, MessageState::Taken);
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

} // namespace kakehashi::test
