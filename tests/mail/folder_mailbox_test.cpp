// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/mail/folder_mailbox.h"
#include "core/mail/mail_failure.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

constexpr qint64 largestFile = 1000;

class WatchedFolder : public Test
{
protected:
    QString write(const QString& name, const QByteArray& data, int secondsAgo = 60)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.flush());
        EXPECT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                     QFileDevice::FileModificationTime));
        return file.fileName();
    }
    QStringList names()
    {
        QStringList found;
        for (const MailItem& item : mailbox.list({}, {}).items)
            found.append(FolderMailbox::fileName(item.name));
        return found;
    }

    QTemporaryDir folder;
    FolderMailbox mailbox{folder.path(), largestFile};
};

} // namespace

TEST_F(WatchedFolder, BringsItsFilesOldestFirstAndLeavesThem)
{
    write(u"b: 一覧.eml"_s, "two", 50);
    write(u"a.csv"_s, "one", 90);
    const QList<MailItem> items = mailbox.list({}, {}).items;
    ASSERT_THAT(names(), ElementsAre(u"a.csv"_s, u"b: 一覧.eml"_s));
    EXPECT_EQ(mailbox.fetch(items[0], {}), "one");
    EXPECT_EQ(mailbox.fetch(items[1], {}), "two");
    EXPECT_THAT(names(), SizeIs(2));
}

TEST_F(WatchedFolder, AFileThatMayStillBeCopiedIsLeftForTheNextLook)
{
    write(u"a.eml"_s, "whole");
    write(u"growing.eml"_s, "ha", 0);
    write(u"empty.eml"_s, "");
    write(u"download.crdownload"_s, "x");
    write(u"~$list.xlsx"_s, "x");
    EXPECT_THAT(names(), ElementsAre(u"a.eml"_s));
    write(u"growing.eml"_s, "half and the rest");
    EXPECT_THAT(names(), UnorderedElementsAre(u"a.eml"_s, u"growing.eml"_s));
}

TEST_F(WatchedFolder, AFileThatChangesBetweenListingAndReadingIsNotTaken)
{
    write(u"a.eml"_s, "half");
    const MailItem item = mailbox.list({}, {}).items.constFirst();
    write(u"a.eml"_s, "half and the rest");
    EXPECT_THROW(mailbox.fetch(item, {}), MailFailure);
    EXPECT_NE(mailbox.list({}, {}).items.constFirst().name, item.name) << "changed, it is another message";
}

TEST_F(WatchedFolder, AFileLargerThanTheLimitIsRefused)
{
    write(u"a.eml"_s, QByteArray(largestFile + 1, 'x'));
    try {
        mailbox.fetch(mailbox.list({}, {}).items.constFirst(), {});
        FAIL();
    } catch (const MailFailure& failure) {
        EXPECT_EQ(failure.kind(), MailFailure::Kind::TooLarge);
    }
}

TEST_F(WatchedFolder, ThatIsNotThereIsSaidSo)
{
    FolderMailbox away(folder.filePath(u"stick"_s), largestFile);
    EXPECT_THROW(away.list({}, {}), MailFailure);
}

TEST_F(WatchedFolder, CancelIsHeard)
{
    write(u"a.eml"_s, "x");
    EXPECT_THROW(mailbox.list({}, [](qint64, qint64) { return false; }), Cancelled);
}

} // namespace kakehashi::test
