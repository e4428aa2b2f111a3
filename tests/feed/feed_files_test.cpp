// SPDX-License-Identifier: GPL-3.0-or-later
// Files on disk: what they hold, and a sentence naming the file when they hold nothing (issue "Bad input").
#include "core/feed/feed_files.h"
#include "core/feed/table.h"
#include "tests/support/test_desk.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::readFeedFile;
using feed::ReadFile;

namespace {

class FeedFiles : public ::testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& data)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(data), data.size());
        return file.fileName();
    }
    // A sparse file: large to look at, nothing on the disk.
    QString writeLarge(const QString& name, const QByteArray& start, qint64 size)
    {
        const QString path = write(name, start);
        EXPECT_TRUE(QFile::resize(path, size));
        return path;
    }
    ReadFile read(const QString& path) { return readFeedFile(path, m_handedOver); }
    void expectRefused(const ReadFile& file)
    {
        EXPECT_TRUE(file.messages.isEmpty());
        EXPECT_TRUE(file.problem.contains(file.fileName)) << file.problem.toStdString();
    }

    QTemporaryDir m_folder;
    QDateTime m_handedOver{QDate(2020, 6, 2), QTime(1, 2), Qt::UTC};
};

const QByteArray mail = "From: a@example.jp\r\nSubject: list\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\n"
                        "\r\nhello\r\n";
const QByteArray list = "募集番号,①募集職種\r\nR1,看護師\r\n";

} // namespace

TEST_F(FeedFiles, MailFileIsOneMessageAsItStands)
{
    const QByteArray data = testData(u"feed/01-first-feed.eml"_s);
    const ReadFile file = read(write(u"feed.eml"_s, data));
    EXPECT_EQ(file.problem, QString());
    EXPECT_EQ(file.fileName, u"feed.eml"_s);
    ASSERT_EQ(file.messages.size(), 1);
    EXPECT_EQ(file.messages.constFirst().raw, data);
    EXPECT_EQ(file.messages.constFirst().digest, feed::parseMessage(data).digest);
}

TEST_F(FeedFiles, MailIsKnownByItsBytesUnderAnyName)
{
    const ReadFile file = read(write(u"mail.txt"_s, mail));
    ASSERT_EQ(file.messages.size(), 1);
    EXPECT_EQ(file.messages.constFirst().sender, u"a@example.jp"_s);
}

TEST_F(FeedFiles, MboxHoldsSeveralMessages)
{
    const QByteArray envelope = "From a@example.jp Mon Jun  1 09:00:00 2020\r\n";
    const ReadFile file = read(write(u"Inbox"_s, envelope + mail + "\r\n" + envelope + mail));
    EXPECT_EQ(file.problem, QString());
    EXPECT_EQ(file.messages.size(), 2);
}

TEST_F(FeedFiles, BareListIsAMessageSentWhenItWasHandedOver)
{
    const ReadFile file = read(write(u"一覧.csv"_s, list));
    ASSERT_EQ(file.messages.size(), 1);
    EXPECT_EQ(file.messages.constFirst().sentAt, m_handedOver);
    ASSERT_EQ(file.messages.constFirst().attachments.size(), 1);
    EXPECT_EQ(file.messages.constFirst().attachments.constFirst().name, u"一覧.csv"_s);
    EXPECT_EQ(file.messages.constFirst().attachments.constFirst().data, list);
}

TEST_F(FeedFiles, MissingFileIsNamed)
{
    expectRefused(read(m_folder.filePath(u"nowhere.eml"_s)));
}

TEST_F(FeedFiles, FolderIsNamed)
{
    expectRefused(read(m_folder.path()));
    expectRefused(read(m_folder.path() + u'/'));
}

TEST_F(FeedFiles, EmptyFileIsNamed)
{
    expectRefused(read(write(u"empty.csv"_s, {})));
    expectRefused(read(write(u"empty.eml"_s, {})));
}

TEST_F(FeedFiles, UnreadableFileIsNamed)
{
    const QString path = write(u"locked.eml"_s, mail);
    QFile::setPermissions(path, {});
    if (QFile probe(path); probe.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "whoever runs this may read everything";
    expectRefused(read(path));
}

TEST_F(FeedFiles, ListBeyondTheLimitIsNotRead)
{
    const feed::TableLimits limits;
    expectRefused(read(writeLarge(u"large.csv"_s, list, limits.textBytes + 1)));
    EXPECT_EQ(read(write(u"whole.csv"_s, list + QByteArray(limits.fileBytes, 'x'))).messages.size(), 1);
}

TEST_F(FeedFiles, MailMayBeLargerThanAList)
{
    // A signature, whose content nobody reads.
    const QByteArray start = "From: a@example.jp\r\nContent-Type: application/pgp-signature\r\n\r\n";
    const ReadFile file = read(writeLarge(u"large.eml"_s, start, feed::TableLimits{}.fileBytes + 1));
    EXPECT_EQ(file.problem, QString());
    EXPECT_EQ(file.messages.size(), 1);
    expectRefused(read(writeLarge(u"huge.eml"_s, mail, feed::largestMailFile + 1)));
}

// A picture called .eml is no mail; what it is, the plan says.
TEST_F(FeedFiles, OtherFilesAreHandedOnAsTheyAre)
{
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a") + "rest";
    const ReadFile file = read(write(u"scan.eml"_s, picture));
    ASSERT_EQ(file.messages.size(), 1);
    ASSERT_EQ(file.messages.constFirst().attachments.size(), 1);
    EXPECT_EQ(file.messages.constFirst().attachments.constFirst().data, picture);
}

} // namespace kakehashi::test
