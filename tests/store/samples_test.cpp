// SPDX-License-Identifier: GPL-3.0-or-later
// A store for trying out holds what its messages say, on the day they came, and touches nothing else.
#include "core/samples.h"

#include "core/base/error.h"
#include "tests/support/test_desk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

class SampleDesk : public testing::TestWithParam<DeskKind>
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("sample.sqlite")); }
    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

TEST_P(SampleDesk, IsMarkedAsSampleOfItsKindOnTheDayOfItsLastMessage)
{
    const auto desk = createSampleDesk(path(), GetParam());
    EXPECT_TRUE(desk->settings().sample);
    EXPECT_EQ(desk->settings().kind, GetParam());
    const auto messages = desk->feed().messages();
    ASSERT_EQ(messages.size(), sampleMessages(GetParam()).size());
    EXPECT_EQ(desk->today(), messages.first().sentAt.toOffsetFromUtc(9 * 3600).date());
}

TEST_P(SampleDesk, KeepsItsDayWhenOpenedAgainUnlessTheDayIsSet)
{
    const QDate day = createSampleDesk(path(), GetParam())->today();
    EXPECT_EQ(Desk::open(path(), Clock())->today(), day);
    EXPECT_EQ(Desk::open(path(), Clock(QDate(2020, 7, 1)))->today(), QDate(2020, 7, 1));
}

TEST_P(SampleDesk, HasApplicantsWithoutErrorsWhoseWishesSomePostingsMeet)
{
    const auto desk = createSampleDesk(path(), GetParam());
    const PostingIndex index = desk->postingIndex();
    const auto applicants = desk->applicants().all();
    ASSERT_EQ(applicants.size(), 2);
    for (const StoredApplicant& stored : applicants) {
        EXPECT_TRUE(acceptable(checkApplicant(stored.applicant, desk->today())));
        EXPECT_FALSE(match(stored.applicant, index, desk->today()).offered.empty())
            << stored.applicant.name.toStdString();
    }
}

TEST_P(SampleDesk, IsRefusedWhereSomethingStandsAlready)
{
    QFile taken(path());
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    EXPECT_THROW(createSampleDesk(path(), GetParam()), Error);
    EXPECT_EQ(files(), QStringList{QStringLiteral("sample.sqlite")});
    ASSERT_TRUE(taken.open(QIODevice::ReadOnly));
    EXPECT_EQ(taken.readAll(), "mine");
}

TEST_P(SampleDesk, LeavesNoDraftBehind)
{
    createSampleDesk(path(), GetParam());
    EXPECT_EQ(files(), QStringList{QStringLiteral("sample.sqlite")});
}

INSTANTIATE_TEST_SUITE_P(Kinds, SampleDesk, testing::Values(DeskKind::Prefecture, DeskKind::DoctorBank));

TEST(Samples, OfHeadquartersHaveRowsToMend)
{
    const QTemporaryDir folder;
    const auto desk =
        createSampleDesk(folder.filePath(QStringLiteral("sample.sqlite")), DeskKind::Prefecture);
    EXPECT_EQ(desk->feed().waitingCount(), 5);
}

TEST(Samples, LieBesideTheDesksOwnStoreUnderNamesOfTheirOwn)
{
    const QString own = Desk::defaultStorePath();
    const QString prefecture = sampleStorePath(DeskKind::Prefecture);
    const QString bank = sampleStorePath(DeskKind::DoctorBank);
    EXPECT_NE(prefecture, own);
    EXPECT_NE(bank, own);
    EXPECT_NE(prefecture, bank);
    EXPECT_EQ(QFileInfo(prefecture).path(), QFileInfo(own).path());
}

} // namespace

} // namespace kakehashi::test
