// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/command_line.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using L = QLatin1StringView;

const QString applicantJson = QStringLiteral(R"({"name":"試験　花子","name_kana":"しけん　はなこ",
    "prefecture":"東京都","municipality":"中野区",
    "licences":[{"occupation":"nurse","number":"1234567","registered_on":"2008-04-01",
                 "verified_by":"佐藤","verified_on":"2020-06-01"}],
    "wishes":{"prefectures":["東京都"],"available_from":"2020-06-08"},
    "channel":"walk_in","consent":{"desk_use":"2020-06-01","tell_institutions":"2020-06-01"}})");

class DeskCommands : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        desk.json({QStringLiteral("import"), sample(QStringLiteral("01-first-feed.eml"))});
    }

    QStringList hiddenValues() const
    {
        QStringList hidden;
        for (const QJsonObject& posting : desk.postings()) {
            hidden.append(posting[L("institution_id")].toString());
            if (!posting[L("masking_requested")].toBool())
                continue;
            hidden.append(posting[L("institution_name")].toString());
            hidden.append(posting[L("workplace")][L("street")].toString());
            hidden.append(posting[L("workplace")][L("facility_name")].toString());
            for (const auto key : {L("name"), L("application_phone"), L("email"), L("address")})
                hidden.append(posting[L("contact")][key].toString());
        }
        hidden.removeAll(QString());
        return hidden;
    }

    QString addApplicant() const
    {
        const Ran added = desk.json({QStringLiteral("applicant"), QStringLiteral("add"),
                                     desk.write(QStringLiteral("a.json"), applicantJson.toUtf8())});
        EXPECT_EQ(added.exit, 0) << qPrintable(added.err);
        return added.json()[L("reference")].toString();
    }

    CommandLine desk;
};

// domain.md §4: nothing made for the public holds a masked value or an institution ID.
TEST_F(DeskCommands, ThePublicViewHidesWhatIsMasked)
{
    const QStringList hidden = hiddenValues();
    ASSERT_GT(hidden.size(), 100);
    const Ran listed =
        desk.json({QStringLiteral("postings"), QStringLiteral("--view"), QStringLiteral("public")});
    EXPECT_EQ(listed.json()[L("postings")].toArray().size(), 40);
    // A contact's name can be another posting's public one; so postings are compared one by one.
    const auto full = desk.postings();
    for (const auto& each : listed.json()[L("postings")].toArray()) {
        const QString text = QString::fromUtf8(QJsonDocument(each.toObject()).toJson());
        const QJsonObject whole = full[each.toObject()[L("source_key")].toString()];
        EXPECT_FALSE(text.contains(whole[L("institution_id")].toString()));
        EXPECT_FALSE(each.toObject().contains(L("institution_id")));
        if (!whole[L("masking_requested")].toBool())
            continue;
        EXPECT_FALSE(text.contains(whole[L("institution_name")].toString()));
        EXPECT_FALSE(text.contains(whole[L("contact")][L("name")].toString()));
        EXPECT_FALSE(each.toObject().contains(L("institution_name")));
        EXPECT_FALSE(each.toObject()[L("workplace")].toObject().contains(L("street")));
    }
}

TEST_F(DeskCommands, ASearchForThePublicGivesNothingAway)
{
    for (const QJsonObject& posting : desk.postings()) {
        if (!posting[L("masking_requested")].toBool())
            continue;
        const QString name = posting[L("institution_name")].toString();
        const Ran found = desk.json({QStringLiteral("postings"), QStringLiteral("--view"),
                                     QStringLiteral("public"), QStringLiteral("--search"), name});
        for (const auto& hit : found.json()[L("postings")].toArray())
            EXPECT_NE(hit.toObject()[L("source_key")], posting[L("source_key")]) << qPrintable(name);
        const Ran own = desk.json({QStringLiteral("postings"), QStringLiteral("--search"), name});
        EXPECT_GE(own.json()[L("total")].toInt(), 1) << "the desk itself finds it";
        break;
    }
}

TEST_F(DeskCommands, MatchesAnApplicantWithReasons)
{
    const QString reference = addApplicant();
    const Ran matched = desk.json({QStringLiteral("match"), reference, QStringLiteral("--explain")});
    ASSERT_EQ(matched.exit, 0) << qPrintable(matched.err);
    const QJsonObject answer = matched.json();
    EXPECT_EQ(answer[L("considered")].toInt(), 40);
    const QJsonArray offered = answer[L("offered")].toArray();
    ASSERT_FALSE(offered.isEmpty());
    qint64 leftOut = 0;
    for (const auto& gate : answer[L("left_out")].toArray())
        leftOut += gate.toObject()[L("count")].toInteger();
    EXPECT_EQ(offered.size() + leftOut, 40);
    for (const auto& offer : offered)
        EXPECT_FALSE(offer.toObject()[L("reasons")].toArray().isEmpty());
}

TEST_F(DeskCommands, PrintsAHandoutWithoutAnythingHidden)
{
    const QString reference = addApplicant();
    QStringList references;
    for (const auto& posting : desk.postings())
        references.append(posting[L("reference")].toString());
    const QString file = desk.folder() + QStringLiteral("/handout.pdf");
    const Ran printed = desk.json(QStringList{QStringLiteral("print"), QStringLiteral("handout")} +
                                  references + QStringList{QStringLiteral("--out"), file});
    ASSERT_EQ(printed.exit, 0) << qPrintable(printed.err);
    EXPECT_GT(printed.json()[L("pages")].toInt(), 5);

    QProcess toText;
    toText.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    ASSERT_TRUE(toText.waitForFinished()) << "pdftotext (poppler-utils) is needed";
    QString text = QString::fromUtf8(toText.readAllStandardOutput());
    for (const QString& each : references)
        EXPECT_TRUE(text.contains(each)) << qPrintable(each);
    text.remove(QLatin1Char('\n'));
    const auto full = desk.postings();
    for (const QJsonObject& posting : full) {
        EXPECT_FALSE(text.contains(posting[L("institution_id")].toString()));
        if (posting[L("masking_requested")].toBool()) {
            EXPECT_FALSE(text.contains(posting[L("institution_name")].toString()));
        }
    }
    QFile raw(file);
    ASSERT_TRUE(raw.open(QIODevice::ReadOnly));
    EXPECT_TRUE(raw.permissions() & QFile::ReadOwner);
}

TEST_F(DeskCommands, ClosesAPostingAndTellsItsHistory)
{
    const QString reference = desk.postings().first()[L("reference")].toString();
    EXPECT_EQ(desk.json({QStringLiteral("posting"), QStringLiteral("close"), reference}).exit, 2)
        << "no reason given";
    const Ran closed = desk.json({QStringLiteral("posting"), QStringLiteral("close"), reference,
                                  QStringLiteral("--reason"), QStringLiteral("withdrawn")});
    EXPECT_EQ(closed.json()[L("status")].toString(), QStringLiteral("withdrawn"));
    EXPECT_EQ(desk.postings({QStringLiteral("--status"), QStringLiteral("open")}).size(), 39);
    const Ran history = desk.json({QStringLiteral("posting"), QStringLiteral("history"), reference});
    const QJsonArray versions = history.json()[L("versions")].toArray();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].toObject()[L("what")].toString(), QStringLiteral("closed"));
    EXPECT_EQ(versions[1].toObject()[L("by")].toString(), QStringLiteral("jinzai@mhlw.example.jp"));
}

TEST_F(DeskCommands, AddsAPostingThatWasShown)
{
    const QString reference = desk.postings().first()[L("reference")].toString();
    const Ran shown = desk.json({QStringLiteral("posting"), QStringLiteral("show"), reference});
    const QString file = desk.write(QStringLiteral("p.json"), shown.out.toUtf8());
    const Ran added = desk.json({QStringLiteral("posting"), QStringLiteral("add"), file});
    EXPECT_EQ(added.exit, 0) << qPrintable(added.err);
    EXPECT_NE(added.json()[L("reference")].toString(), reference);
    const Ran wrong = desk.json({QStringLiteral("posting"), QStringLiteral("add"),
                                 desk.write(QStringLiteral("w.json"), R"({"occupation":"dentist"})")});
    EXPECT_EQ(wrong.exit, 3);
    EXPECT_FALSE(wrong.json()[L("problems")].toArray().isEmpty());
}

TEST_F(DeskCommands, CheckFindsASoundStoreSound)
{
    const Ran check = desk.json({QStringLiteral("check")});
    EXPECT_EQ(check.exit, 0) << qPrintable(check.err);
    EXPECT_TRUE(check.json()[L("ok")].toBool());
}

TEST(Commands, WrongUsageIsExitTwoAndSaysWhatIsWanted)
{
    const CommandLine desk;
    desk.init();
    EXPECT_EQ(desk.plain({}).exit, 2);
    EXPECT_EQ(desk.plain({QStringLiteral("frobnicate")}).exit, 2);
    EXPECT_EQ(desk.json({QStringLiteral("import")}).exit, 2);
    EXPECT_EQ(
        desk.json({QStringLiteral("postings"), QStringLiteral("--occupation"), QStringLiteral("dentist")})
            .exit,
        2);
    EXPECT_EQ(desk.json({QStringLiteral("postings"), QStringLiteral("--unknown")}).exit, 2);
    EXPECT_EQ(desk.json({QStringLiteral("match"), QStringLiteral("A13-2020-999999")}).exit, 2);
    EXPECT_EQ(
        desk.plain({QStringLiteral("--today"), QStringLiteral("yesterday"), QStringLiteral("check")}).exit,
        2);
    EXPECT_EQ(desk.plain({QStringLiteral("--help")}).exit, 0);
}

TEST(Commands, AMissingStoreIsNamed)
{
    const CommandLine desk;
    const Ran ran = desk.json({QStringLiteral("postings")});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.contains(desk.store())) << qPrintable(ran.err);
}

TEST(Commands, InitNeverOverwritesAStore)
{
    const CommandLine desk;
    desk.init();
    const Ran again = desk.json({QStringLiteral("init"), QStringLiteral("--desk"),
                                 QStringLiteral("prefecture"), QStringLiteral("--prefecture"),
                                 QStringLiteral("13"), QStringLiteral("--name"), QStringLiteral("x")});
    EXPECT_EQ(again.exit, 3);
}

TEST(Commands, DemoDoesTheMainJobAndNamesItsPapers)
{
    const CommandLine desk;
    const QString folder = desk.folder() + QStringLiteral("/papers");
    for (int run = 0; run < 2; ++run) {
        const Ran demo =
            desk.plain({QStringLiteral("--json"), QStringLiteral("demo"), QStringLiteral("--out"), folder});
        ASSERT_EQ(demo.exit, 0) << qPrintable(demo.err);
        const QJsonArray papers = demo.json()[L("papers")].toArray();
        ASSERT_FALSE(papers.isEmpty());
        for (const auto& paper : papers)
            EXPECT_GT(QFileInfo(paper.toObject()[L("file")].toString()).size(), 5000);
    }
}

} // namespace
} // namespace kakehashi::test
