// SPDX-License-Identifier: GPL-3.0-or-later
// The desk program holds the store open for the whole day while scripts come and go beside it.
#include "core/base/error.h"
#include "core/desk.h"
#include "core/feed/feed_files.h"
#include "core/mail/folder_mailbox.h"
#include "tests/end_to_end/command_line.h"
#include "tests/support/sample_values.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

class SharedStore : public testing::Test
{
protected:
    void SetUp() override
    {
        m_script.init();
        m_desk = Desk::open(m_script.store(), Clock(QDate(2020, 6, 2)));
    }

    /// A script opens the store, does its work and closes it, as the last one to do so if it knows no better.
    void somebodyComesAndGoes() const { ASSERT_EQ(m_script.json({QStringLiteral("postings")}).exit, 0); }

    qsizetype seenByOthers() const
    {
        return m_script.json({QStringLiteral("postings")})
            .json()[QLatin1StringView("postings")]
            .toArray()
            .size();
    }

    void write()
    {
        m_desk->postings().add(nursePosting(), PostingState::Open,
                               {.by = QStringLiteral("佐藤"), .message = {}, .sender = {}});
    }

    CommandLine m_script;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(SharedStore, KeepsWhatIsWrittenAfterAScriptHasEnded)
{
    somebodyComesAndGoes();
    write();
    EXPECT_EQ(seenByOthers(), 1);
}

// Closing any other descriptor of a file drops all locks a process has on it (POSIX, fcntl).
TEST_F(SharedStore, KeepsItsLocksWhenABackgroundConnectionCloses)
{
    Desk::open(m_script.store(), Clock(QDate(2020, 6, 2)), Database::Mode::Worker).reset();
    somebodyComesAndGoes();
    write();
    EXPECT_EQ(seenByOthers(), 1);
}

TEST_F(SharedStore, KeepsItsLocksWhenSomebodyOpensItAsAList)
{
    for (const char* companion : {"", "-wal", "-shm"}) {
        const feed::ReadFile read = feed::readFeedFile(m_script.store() + QLatin1StringView(companion), {});
        EXPECT_TRUE(read.messages.isEmpty());
        EXPECT_TRUE(read.problem.contains(QLatin1StringView("store"))) << qPrintable(read.problem);
    }
    somebodyComesAndGoes();
    write();
    EXPECT_EQ(seenByOthers(), 1);
}

TEST_F(SharedStore, IsNoMessageOfAWatchedFolder)
{
    FolderMailbox mailbox(m_script.folder(), 100'000'000, std::chrono::milliseconds(0));
    EXPECT_TRUE(mailbox.list({}, {}).items.isEmpty());
}

TEST_F(SharedStore, IsExaminedAgainOnceItWasClosed)
{
    m_desk.reset();
    QFile file(m_script.store());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("no store");
    file.close();
    EXPECT_THROW(Desk::open(m_script.store(), Clock()), Error);
}

} // namespace kakehashi::test
