// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"
#include "core/feed/table.h"
#include "tests/support/damage.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

#include <algorithm>

/// Issue 4: whatever arrives, no crash and no hang; a file is read or something is said about it.
namespace kakehashi::feed {
namespace {

const char* const samples[] = {"feed/01-first-feed.eml", "feed/02-update.eml", "feed/03-doctor-bank.eml",
                               "feed/05-row-errors.eml"};

QByteArray bytesOf(const char* sample)
{
    return test::testData(QString::fromLatin1(sample));
}

/// A list is read, or it is said why not.
void expectAccountedFor(const QString& name, const QByteArray& data)
{
    const TableFile file = readTableFile(name, data);
    const bool anyRows = std::any_of(file.tables.begin(), file.tables.end(),
                                     [](const Table& table) { return !table.rows.empty(); });
    EXPECT_TRUE(anyRows || !file.problems.isEmpty());
    for (const Table& table : file.tables) {
        for (const Row& row : table.rows)
            EXPECT_GT(row.number, 0);
    }
}

void expectAccountedFor(const QByteArray& raw)
{
    const Message message = parseMessage(raw);
    for (const Attachment& attachment : message.attachments)
        expectAccountedFor(attachment.name, attachment.data);
    splitMbox(raw);
    kindOf(QStringLiteral("x"), raw);
}

using test::damaged;

TEST(HostileFiles, EveryBeginningOfASampleMessageIsAccountedFor)
{
    for (const char* sample : samples) {
        const QByteArray raw = bytesOf(sample);
        for (qsizetype length = 0; length < raw.size(); length += 401)
            expectAccountedFor(raw.left(length));
    }
}

TEST(HostileFiles, EveryBeginningOfASampleListIsAccountedFor)
{
    for (const char* sample : samples) {
        const Attachment attachment = parseMessage(bytesOf(sample)).attachments.value(0);
        for (qsizetype length = 0; length < attachment.data.size(); length += 211)
            expectAccountedFor(attachment.name, attachment.data.left(length));
    }
}

TEST(HostileFiles, DamagedSampleMessagesAreAccountedFor)
{
    QRandomGenerator random(20200601);
    for (const char* sample : samples) {
        for (int i = 0; i < 60; ++i)
            expectAccountedFor(damaged(bytesOf(sample), random));
    }
}

TEST(HostileFiles, DamagedSampleListsAreAccountedFor)
{
    QRandomGenerator random(20200602);
    for (const char* sample : samples) {
        const Attachment attachment = parseMessage(bytesOf(sample)).attachments.value(0);
        for (int i = 0; i < 60; ++i)
            expectAccountedFor(attachment.name, damaged(attachment.data, random));
    }
}

TEST(HostileFiles, NoiseIsAccountedForUnderEveryName)
{
    QRandomGenerator random(20200603);
    for (const char* name : {"x.eml", "x.mbox", "x.csv", "x.tsv", "x.xlsx", "x.ods", "x.zip", "x"}) {
        for (const char* magic :
             {"", "PK\x03\x04", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "From x\n", "\xFF\xFE"}) {
            QByteArray noise(magic);
            for (int i = 0; i < 2000; ++i)
                noise += static_cast<char>(random.bounded(256U));
            expectAccountedFor(QString::fromLatin1(name), noise);
            expectAccountedFor(noise);
        }
    }
}

TEST(HostileFiles, ListsThatBreakOffKeepTheRowsBeforeTheBreak)
{
    const Attachment attachment = parseMessage(bytesOf("feed/01-first-feed.eml")).attachments.value(0);
    const TableFile file = readTableFile(attachment.name, attachment.data.left(attachment.data.size() / 2));
    ASSERT_EQ(file.tables.size(), 1);
    EXPECT_GT(file.tables[0].rows.size(), 10U);
}

} // namespace
} // namespace kakehashi::feed
