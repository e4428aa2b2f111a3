// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <QMap>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using L = QLatin1StringView;

/// Every posting of the truth is in the store with exactly its values; those of `besides` may differ or be
/// missing.
void expectTruth(const CommandLine& desk, const QString& truthFile)
{
    const auto stored = desk.postings();
    const QJsonArray wanted = truth(truthFile)[L("postings")].toArray();
    ASSERT_FALSE(wanted.isEmpty());
    for (const auto& each : wanted) {
        const QJsonObject right = each.toObject();
        const QString key = right[L("source_key")].toString();
        ASSERT_TRUE(stored.contains(key)) << qPrintable(key);
        for (const QString& field : right.keys())
            EXPECT_EQ(stored[key][field], right[field]) << qPrintable(key) << " " << qPrintable(field);
    }
}

void expectCounts(const QJsonObject& answer, int created, int updated, int unchanged, int absent, int held)
{
    EXPECT_EQ(answer[L("created")].toInt(), created);
    EXPECT_EQ(answer[L("updated")].toInt(), updated);
    EXPECT_EQ(answer[L("unchanged")].toInt(), unchanged);
    EXPECT_EQ(answer[L("absent")].toInt(), absent);
    EXPECT_EQ(answer[L("held")].toInt(), held);
}

class Import : public testing::Test
{
protected:
    void SetUp() override { desk.init(); }
    Ran import(const QString& file) { return desk.json({QStringLiteral("import"), sample(file)}); }

    CommandLine desk;
};

TEST_F(Import, TakesTheFirstFeedInExactly)
{
    const Ran ran = import(QStringLiteral("01-first-feed.eml"));
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    expectCounts(ran.json(), 40, 0, 0, 0, 0);
    expectTruth(desk, QStringLiteral("01-first-feed.json"));
    EXPECT_EQ(desk.postings().size(), 40);
}

TEST_F(Import, WhatWasNotReadOfAMessageStandsInItUntilItWasSeen)
{
    ASSERT_EQ(import(QStringLiteral("03-doctor-bank.eml")).exit, 0); // has a sheet besides its list
    const auto only = [this] {
        return desk.json({QStringLiteral("message"), QStringLiteral("list")})
            .json()[L("messages")][0]
            .toObject();
    };
    EXPECT_TRUE(only()[L("partly_read")].toBool());
    const QString number = QString::number(only()[L("message")].toInt());
    const QJsonObject shown = desk.json({QStringLiteral("message"), QStringLiteral("show"), number}).json();
    EXPECT_TRUE(shown[L("partly_read")].toBool());
    ASSERT_EQ(shown[L("problems")].toArray().size(), 1);
    EXPECT_TRUE(shown[L("problems")][0].toString().contains(QStringLiteral("注意事項")));
    const QJsonArray items = desk.json({QStringLiteral("today")}).json()[L("items")].toArray();
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0][L("matter")].toString(), QStringLiteral("message_partly_read"));
    EXPECT_EQ(desk.json({QStringLiteral("message"), QStringLiteral("seen"), number}).exit, 0);
    EXPECT_FALSE(only()[L("partly_read")].toBool());
    EXPECT_TRUE(desk.json({QStringLiteral("today")}).json()[L("items")].toArray().isEmpty());
}

TEST_F(Import, TakesTheUpdateInExactly)
{
    import(QStringLiteral("01-first-feed.eml"));
    const Ran ran = import(QStringLiteral("02-update.eml"));
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    expectCounts(ran.json(), 10, 8, 28, 4, 0);
    expectTruth(desk, QStringLiteral("02-update.json"));
    EXPECT_EQ(desk.postings().size(), 50) << "the four absent ones stay until staff close them";
}

TEST_F(Import, AnOlderMessageNeverOverwritesWhatANewerOneSaid)
{
    import(QStringLiteral("02-update.eml"));
    const Ran ran = import(QStringLiteral("01-first-feed.eml"));
    expectCounts(ran.json(), 4, 0, 36, 0, 0);
    expectTruth(desk, QStringLiteral("02-update.json"));
    EXPECT_EQ(desk.postings().size(), 50);
}

TEST_F(Import, TwiceChangesNothing)
{
    const QStringList samples = {QStringLiteral("01-first-feed.eml"), QStringLiteral("02-update.eml"),
                                 QStringLiteral("05-row-errors.eml")};
    for (const QString& name : samples)
        import(name);
    const auto before = desk.postings();
    for (const QString& name : samples) {
        const QJsonObject again = import(name).json();
        EXPECT_EQ(again[L("created")].toInt(), 0) << qPrintable(name);
        EXPECT_EQ(again[L("updated")].toInt(), 0) << qPrintable(name);
    }
    EXPECT_EQ(desk.postings(), before);
}

TEST_F(Import, TakesMaskedPhysiciansIn)
{
    const Ran ran = import(QStringLiteral("03-doctor-bank.eml"));
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    expectCounts(ran.json(), 25, 0, 0, 0, 0);
    expectTruth(desk, QStringLiteral("03-doctor-bank.json"));
}

TEST_F(Import, HoldsWrongRowsAndTakesTheOthersIn)
{
    const Ran ran = import(QStringLiteral("05-row-errors.eml"));
    EXPECT_EQ(ran.exit, 1);
    expectCounts(ran.json(), 7, 0, 0, 0, 5);
    expectTruth(desk, QStringLiteral("05-row-errors.json"));
    const QJsonArray held = ran.json()[L("held_rows")].toArray();
    const QJsonArray right = truth(QStringLiteral("05-row-errors.json"))[L("held")].toArray();
    ASSERT_EQ(held.size(), right.size());
    for (qsizetype i = 0; i < held.size(); ++i) {
        for (const auto key : {L("source_key"), L("row"), L("column"), L("value")})
            EXPECT_EQ(held[i].toObject()[key], right[i].toObject()[key]);
        EXPECT_FALSE(held[i].toObject()[L("problem")].toString().isEmpty());
    }
}

TEST_F(Import, TakesSeveralFilesAtOnce)
{
    const Ran ran = desk.json({QStringLiteral("import"), sample(QStringLiteral("01-first-feed.eml")),
                               sample(QStringLiteral("02-update.eml"))});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    expectCounts(ran.json(), 50, 8, 28, 4, 0);
}

// Issue: "a file of the wrong kind, a truncated message, an empty list, a list with no known heading, ...:
// each gets a sentence that names the file and what to do, exit status as in cli.md".
struct Refusal
{
    const char* name;
    QByteArray data;
};

class RefusedFile : public Import, public testing::WithParamInterface<Refusal>
{
};

TEST_P(RefusedFile, IsNamedAndChangesNothing)
{
    const QString name = QString::fromLatin1(GetParam().name);
    const QString path = desk.write(name, GetParam().data);
    const Ran ran = desk.json({QStringLiteral("import"), path});
    EXPECT_EQ(ran.exit, 3) << qPrintable(ran.out);
    EXPECT_TRUE(ran.err.contains(name)) << qPrintable(ran.err);
    EXPECT_TRUE(desk.postings().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    OfTheWrongKind, RefusedFile,
    testing::Values(Refusal{"notice.pdf", "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n"},
                    Refusal{"photo.png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
                    Refusal{"empty.csv", ""}, Refusal{"unknown.csv", "a,b,c\r\n1,2,3\r\n"},
                    Refusal{"headings.csv",
                            "募集番号,①募集職種,②募集人数,③都道府県,③市区町村,④雇用期間_開始\r\n"},
                    Refusal{"broken.xlsx", "PK\x03\x04 not a workbook"}));

TEST_F(Import, NamesAFileThatIsNotThere)
{
    const Ran ran = desk.json({QStringLiteral("import"), desk.folder() + QStringLiteral("/none.eml")});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("none.eml")));
}

TEST_F(Import, TakesInWhatCanBeReadBesideWhatCannot)
{
    const QString wrong = desk.write(QStringLiteral("notice.pdf"), "%PDF-1.4\n");
    const Ran ran = desk.json({QStringLiteral("import"), wrong, sample(QStringLiteral("01-first-feed.eml"))});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.json()[L("created")].toInt(), 40);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("notice.pdf")));
}

TEST_F(Import, TakesInTheWholeRowsOfATruncatedMessage)
{
    QFile whole(sample(QStringLiteral("01-first-feed.eml")));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QString cut = desk.write(QStringLiteral("cut.eml"), whole.readAll().first(whole.size() * 2 / 3));
    const Ran ran = desk.json({QStringLiteral("import"), cut});
    EXPECT_EQ(ran.exit, 1) << "done, but something was wrong with it";
    EXPECT_GT(ran.json()[L("created")].toInt(), 20);
    EXPECT_FALSE(ran.err.isEmpty());
    const auto stored = desk.postings();
    for (const auto& each : truth(QStringLiteral("01-first-feed.json"))[L("postings")].toArray()) {
        const QString key = each.toObject()[L("source_key")].toString();
        if (stored.contains(key)) {
            EXPECT_EQ(stored[key][L("employment")], each.toObject()[L("employment")]) << qPrintable(key);
        }
    }
}

} // namespace
} // namespace kakehashi::test
