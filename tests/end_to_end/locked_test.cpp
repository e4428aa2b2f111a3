// SPDX-License-Identifier: GPL-3.0-or-later
// "A ZIP with a password, and the password in a second message": in both orders, in one call and in two.
#include "tests/end_to_end/command_line.h"

#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using L = QLatin1StringView;

const QString locked = QStringLiteral("04-zip.eml");
const QString password = QStringLiteral("04-zip-password.eml");
constexpr int rows = 6;

class LockedList : public testing::Test
{
protected:
    void SetUp() override
    {
        qunsetenv("KAKEHASHI_ARCHIVE_PASSWORD");
        desk.init();
    }
    void TearDown() override { qunsetenv("KAKEHASHI_ARCHIVE_PASSWORD"); }

    Ran import(const QStringList& files)
    {
        QStringList arguments{QStringLiteral("import")};
        for (const QString& file : files)
            arguments.append(sample(file));
        return desk.json(arguments);
    }

    void expectTruth()
    {
        const auto stored = desk.postings();
        const QJsonArray wanted = truth(QStringLiteral("04-zip.json"))[L("postings")].toArray();
        EXPECT_EQ(stored.size(), wanted.size());
        for (const auto& each : wanted) {
            const QJsonObject right = each.toObject();
            const QJsonObject found = stored[right[L("source_key")].toString()];
            for (const QString& field : right.keys())
                EXPECT_EQ(found[field], right[field]) << qPrintable(field);
        }
    }

    CommandLine desk;
};

TEST_F(LockedList, WaitsForItsPasswordAndSaysSo)
{
    const Ran ran = import({locked});
    EXPECT_EQ(ran.exit, 1);
    const QJsonArray waiting = ran.json()[L("waiting")].toArray();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0].toObject()[L("file")].toString(), sample(locked));
    EXPECT_EQ(waiting[0].toObject()[L("reason")].toString(), QStringLiteral("password"));
    EXPECT_EQ(waiting[0].toObject()[L("attachment")].toString(), QStringLiteral("bosyu.zip"));
    EXPECT_TRUE(ran.err.contains(QStringLiteral("bosyu.zip")));
    EXPECT_TRUE(desk.postings().isEmpty());
}

TEST_F(LockedList, IsTakenInWhenThePasswordComesLater)
{
    import({locked});
    const Ran ran = import({password});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()[L("created")].toInt(), rows);
    EXPECT_TRUE(ran.json()[L("waiting")].toArray().isEmpty());
    expectTruth();
}

TEST_F(LockedList, IsIgnoredOnCommandAndTheLaterPasswordOpensItAllTheSame)
{
    import({locked});
    const Ran ignored =
        desk.json({QStringLiteral("message"), QStringLiteral("ignore-locked"), QStringLiteral("1")});
    EXPECT_EQ(ignored.exit, 0) << qPrintable(ignored.err);
    EXPECT_EQ(ignored.json()[L("state")].toString(), QStringLiteral("locked_ignored"));
    EXPECT_TRUE(desk.json({QStringLiteral("today")}).json()[L("items")].toArray().isEmpty());
    EXPECT_EQ(import({password}).json()[L("created")].toInt(), rows);
    expectTruth();
}

TEST_F(LockedList, IsTakenInWhenThePasswordCameBefore)
{
    const Ran first = import({password});
    EXPECT_EQ(first.exit, 0) << "a message that only says a password is no failure";
    EXPECT_EQ(first.json()[L("created")].toInt(), 0);
    const Ran ran = import({locked});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()[L("created")].toInt(), rows);
    expectTruth();
}

TEST_F(LockedList, IsTakenInInEitherOrderOfOneCall)
{
    const Ran ran = import({locked, password});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()[L("created")].toInt(), rows);
    EXPECT_TRUE(ran.json()[L("waiting")].toArray().isEmpty());
    expectTruth();
    const CommandLine other;
    other.init();
    const Ran turned = other.json({QStringLiteral("import"), sample(password), sample(locked)});
    EXPECT_EQ(turned.exit, 0) << qPrintable(turned.err);
    EXPECT_EQ(turned.json()[L("created")].toInt(), rows);
    EXPECT_EQ(other.postings().size(), rows);
}

TEST_F(LockedList, IsNamedByTheArchiveAndTheFileInIt)
{
    const QJsonArray files = import({locked, password}).json()[L("files")].toArray();
    QStringList lists;
    for (const auto& file : files) {
        if (file.toObject()[L("rows")].toInt() > 0)
            lists.append(file.toObject()[L("attachment")].toString());
        EXPECT_TRUE(file.toObject()[L("problems")].toArray().isEmpty());
    }
    EXPECT_EQ(lists, QStringList{QStringLiteral("bosyu.zip/募集情報.csv")});
}

TEST_F(LockedList, WaitingOrOpenedTheSameMessageAgainChangesNothing)
{
    import({locked});
    EXPECT_EQ(import({locked}).exit, 1) << "it still waits";
    import({password});
    for (const QString& again : {locked, password}) {
        const Ran ran = import({again});
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        EXPECT_EQ(ran.json()[L("created")].toInt(), 0);
        EXPECT_EQ(ran.json()[L("updated")].toInt(), 0);
    }
    EXPECT_EQ(desk.postings().size(), rows);
}

TEST_F(LockedList, PasswordOfTheEnvironmentOpensWhatWaits)
{
    import({locked});
    qputenv("KAKEHASHI_ARCHIVE_PASSWORD", "wrong");
    EXPECT_EQ(import({locked}).exit, 1);
    qputenv("KAKEHASHI_ARCHIVE_PASSWORD", "Key2020!");
    const Ran ran = import({locked});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()[L("created")].toInt(), rows);
    EXPECT_FALSE((ran.out + ran.err).contains(QStringLiteral("Key2020!")));
    qunsetenv("KAKEHASHI_ARCHIVE_PASSWORD");
    EXPECT_EQ(import({locked}).exit, 0) << "it was opened before";
    expectTruth();
}

} // namespace
} // namespace kakehashi::test
