// SPDX-License-Identifier: GPL-3.0-or-later
// The posting desk from the command line: a posting's life, its papers, and lists for the public.
#include "tests/end_to_end/command_line.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class PostingDesk : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)});
    }

    /// A posting of the sample with masking requested, or one without.
    QJsonObject onePosting(bool masked) const
    {
        for (const QJsonObject& posting : desk.postings()) {
            if (posting["masking_requested"_L1].toBool() == masked)
                return posting;
        }
        ADD_FAILURE() << "no such posting among the samples";
        return {};
    }
    QString reference(bool masked) const { return onePosting(masked)["reference"_L1].toString(); }
    QJsonObject shown(const QString& reference) const
    {
        return desk.json({u"posting"_s, u"show"_s, reference}).json();
    }
    Ran posting(const QStringList& arguments) const
    {
        return desk.json(QStringList{u"posting"_s} + arguments);
    }
    QString path(const QString& name) const { return QDir(desk.folder()).filePath(name); }
    QString json(const QByteArray& object) const { return desk.write(u"given.json"_s, object); }

    static QByteArray bytes(const QString& file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
        return opened.readAll();
    }
    /// What a masked posting hides.
    static QStringList hiddenOf(const QJsonObject& posting)
    {
        QStringList hidden{posting["institution_name"_L1].toString(),
                           posting["institution_id"_L1].toString()};
        for (const auto key : {"street"_L1, "facility_name"_L1})
            hidden.append(posting["workplace"_L1][key].toString());
        for (const auto key : {"name"_L1, "application_phone"_L1, "phone"_L1, "email"_L1, "address"_L1})
            hidden.append(posting["contact"_L1][key].toString());
        hidden.removeAll(QString());
        return hidden;
    }

    CommandLine desk;
};

} // namespace

// domain.md §5: closed by hand, and open again.
TEST_F(PostingDesk, AClosedPostingIsReopened)
{
    const QString one = reference(false);
    EXPECT_EQ(posting({u"close"_s, one, u"--reason"_s, u"withdrawn"_s}).json()["status"_L1].toString(),
              u"withdrawn"_s);
    const Ran reopened = posting({u"reopen"_s, one});
    EXPECT_EQ(reopened.exit, 0) << qPrintable(reopened.err);
    EXPECT_EQ(reopened.json()["status"_L1].toString(), u"open"_s);
    EXPECT_EQ(posting({u"reopen"_s, one}).exit, 3) << "it is open";
}

TEST_F(PostingDesk, ADraftIsOpenedOnceItHasNoErrors)
{
    QJsonObject object = onePosting(false);
    object.remove("source_key"_L1);
    object["headcount"_L1] = QJsonValue();
    const Ran added = posting({u"add"_s, u"--draft"_s, json(QJsonDocument(object).toJson())});
    ASSERT_EQ(added.exit, 0) << qPrintable(added.err);
    const QString draft = added.json()["reference"_L1].toString();
    const Ran refused = posting({u"open"_s, draft});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_EQ(refused.json()["problems"_L1][0]["field"_L1].toString(), u"headcount"_s);
    EXPECT_EQ(shown(draft)["status"_L1].toString(), u"draft"_s);
    EXPECT_EQ(posting({u"revise"_s, draft, json(R"({"headcount":2})")}).exit, 0);
    EXPECT_EQ(posting({u"open"_s, draft}).json()["status"_L1].toString(), u"open"_s);
}

TEST_F(PostingDesk, RevisingChangesTheKeysGivenOnly)
{
    const QJsonObject before = onePosting(true);
    const QString one = before["reference"_L1].toString();
    const Ran revised =
        posting({u"revise"_s, one, json(R"({"headcount":7,"workplace":{"street":"新宿1-1"}})")});
    ASSERT_EQ(revised.exit, 0) << qPrintable(revised.err);
    QJsonObject expected = shown(one);
    EXPECT_EQ(expected["headcount"_L1].toInt(), 7);
    EXPECT_EQ(expected["workplace"_L1]["street"_L1].toString(), u"新宿1-1"_s);
    QJsonObject workplace = expected["workplace"_L1].toObject();
    workplace["street"_L1] = before["workplace"_L1]["street"_L1];
    expected["workplace"_L1] = workplace;
    expected["headcount"_L1] = before["headcount"_L1];
    expected["version"_L1] = before["version"_L1];
    EXPECT_EQ(expected, before);
    const QJsonObject last = posting({u"history"_s, one}).json()["versions"_L1][0].toObject();
    EXPECT_EQ(last["what"_L1].toString(), u"revised"_s);
    EXPECT_EQ(last["changes"_L1].toArray().size(), 2);
}

TEST_F(PostingDesk, RevisingRefusesErrorsAndChangesOfAnOlderVersion)
{
    const QJsonObject before = onePosting(false);
    const QString one = before["reference"_L1].toString();
    for (const char* wrong :
         {R"({"headcount":0})", R"({"employment":{"end":"2019-01-01"}})", R"({"hours":{"start":"25:00"}})",
          R"({"no_such_key":1})", R"({"headcount":2,"version":99})", "[]", "{"})
        EXPECT_EQ(posting({u"revise"_s, one, json(wrong)}).exit, 3) << wrong;
    EXPECT_EQ(shown(one), before);
    const Ran same = posting({u"revise"_s, one, json(QJsonDocument(before).toJson())});
    EXPECT_EQ(same.exit, 0);
    EXPECT_FALSE(same.json()["changed"_L1].toBool(true));
    EXPECT_EQ(shown(one), before);
}

// domain.md §4: a masked posting's sheet leaves as a public copy unless the whole is asked for.
TEST_F(PostingDesk, ASheetOfAMaskedPostingHidesWhatIsMasked)
{
    const QJsonObject masked = onePosting(true);
    const QString one = masked["reference"_L1].toString();
    const Ran ran = desk.json({u"print"_s, u"sheet"_s, one, u"--out"_s, path(u"masked.pdf"_s)});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()["masked"_L1].toInt(), 1);
    const QString text = textIn(path(u"masked.pdf"_s));
    EXPECT_TRUE(text.contains(u"マスキング済"_s)) << qPrintable(text);
    const QByteArray raw = bytes(path(u"masked.pdf"_s));
    for (const QString& hidden : hiddenOf(masked)) {
        EXPECT_FALSE(text.contains(comparable(hidden))) << qPrintable(hidden);
        EXPECT_FALSE(raw.contains(hidden.toUtf8())) << qPrintable(hidden);
    }
    desk.json({u"print"_s, u"sheet"_s, one, u"--copy"_s, u"whole"_s, u"--out"_s, path(u"whole.pdf"_s)});
    const QString whole = textIn(path(u"whole.pdf"_s));
    EXPECT_TRUE(whole.contains(comparable(masked["institution_name"_L1].toString())));
    EXPECT_FALSE(whole.contains(masked["institution_id"_L1].toString())) << "never leaves";
}

TEST_F(PostingDesk, SheetsOfSeveralPostingsAreOnePaper)
{
    const QStringList several{reference(true), reference(false)};
    const Ran ran = desk.json(QStringList{u"print"_s, u"sheet"_s} + several +
                              QStringList{u"--out"_s, path(u"sheets.pdf"_s)});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_GE(ran.json()["pages"_L1].toInt(), 2);
    const QString text = textIn(path(u"sheets.pdf"_s));
    for (const QString& each : several)
        EXPECT_TRUE(text.contains(each));
}

// domain.md §8: the number is shown again before printing, and never preset.
TEST_F(PostingDesk, ACoverNamesReceiverAndNumberAndNoInstitution)
{
    const QJsonObject masked = onePosting(true);
    const QStringList cover{u"print"_s,          u"cover"_s,          masked["reference"_L1].toString(),
                            u"--to"_s,           u"架空県調整本部"_s, u"--out"_s,
                            path(u"cover.pdf"_s)};
    EXPECT_EQ(desk.json(cover).exit, 2) << "the receiver is not registered, and no number is given";
    EXPECT_EQ(desk.json(cover + QStringList{u"--number"_s, u"03-1234-567"_s}).exit, 2) << "a digit too few";
    EXPECT_FALSE(QFile::exists(path(u"cover.pdf"_s)));
    const Ran ran = desk.json(cover + QStringList{u"--number"_s, u"０３－１２３４－５６７８"_s});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()["number"_L1].toString(), u"03-1234-5678"_s);
    EXPECT_EQ(ran.json()["pages_following"_L1].toInt(), 1);
    const QString text = textIn(path(u"cover.pdf"_s));
    EXPECT_TRUE(text.contains(u"03-1234-5678"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"架空県調整本部"_s));
    EXPECT_TRUE(text.contains(masked["reference"_L1].toString()));
    for (const QString& hidden : hiddenOf(masked))
        EXPECT_FALSE(text.contains(comparable(hidden))) << qPrintable(hidden);
}

TEST_F(PostingDesk, ACoverWithoutAReceiverIsFilledInByHand)
{
    const QString reference = onePosting(true)["reference"_L1].toString();
    const Ran ran = desk.json({u"print"_s, u"cover"_s, reference, u"--out"_s, path(u"cover.pdf"_s)});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()["number"_L1].toString(), QString());
    const QString text = textIn(path(u"cover.pdf"_s));
    EXPECT_TRUE(text.contains(reference)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"御中"_s));
}

TEST_F(PostingDesk, AListIsPrintedWithItsFilterAndCount)
{
    const Ran ran =
        desk.json({u"print"_s, u"list"_s, u"--occupation"_s, u"nurse"_s, u"--out"_s, path(u"list.pdf"_s)});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_GT(ran.json()["rows"_L1].toInt(), 0);
    const QString text = textIn(path(u"list.pdf"_s));
    EXPECT_TRUE(text.contains(u"職種:看護師"_s)) << qPrintable(text.left(500));
    EXPECT_TRUE(text.contains(comparable(u"%1件（全%2件のうち）"_s)
                                  .arg(ran.json()["rows"_L1].toInt())
                                  .arg(ran.json()["total"_L1].toInt())));
}

// Issue 3, 9: export for the public view; what is hidden is in no file.
TEST_F(PostingDesk, AnExportForThePublicHoldsThePublicViewOfWhatIsOpen)
{
    const auto postings = desk.postings();
    for (const QString& name : {u"list.csv"_s, u"list.xlsx"_s}) {
        const Ran ran = desk.json({u"export"_s, u"--audience"_s, u"public"_s, u"--out"_s, path(name)});
        ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
        EXPECT_EQ(ran.json()["rows"_L1].toInt(), 40);
        EXPECT_EQ(ran.json()["total"_L1].toInt(), 40);
        EXPECT_EQ(ran.json()["file"_L1].toString(), path(name));
        EXPECT_EQ(ran.json()["filter"_L1].toString(), u"状態: 募集中"_s);
    }
    const QString csv = QString::fromUtf8(bytes(path(u"list.csv"_s)));
    EXPECT_TRUE(csv.contains(u"40件（全40件のうち）"_s));
    for (const QJsonObject& posting : postings) {
        EXPECT_TRUE(csv.contains(posting["reference"_L1].toString()));
        EXPECT_FALSE(csv.contains(posting["institution_id"_L1].toString()));
        const bool masked = posting["masking_requested"_L1].toBool();
        EXPECT_FALSE(masked && csv.contains(posting["institution_name"_L1].toString()));
    }
}

TEST_F(PostingDesk, AnExportedListIsTakenInByAnotherDesk)
{
    for (const QString& name : {u"list.csv"_s, u"sjis.csv"_s, u"list.xlsx"_s}) {
        QStringList arguments{u"export"_s, u"--audience"_s, u"public"_s, u"--out"_s, path(name)};
        if (name == u"sjis.csv"_s)
            arguments += {u"--encoding"_s, u"cp932"_s};
        ASSERT_EQ(desk.json(arguments).exit, 0);
        const CommandLine other;
        other.init();
        const Ran taken = other.json({u"import"_s, path(name)});
        EXPECT_EQ(taken.exit, 0) << qPrintable(taken.out);
        EXPECT_EQ(taken.json()["created"_L1].toInt(), 40);
        EXPECT_EQ(taken.json()["held"_L1].toInt(), 0);
    }
}

TEST_F(PostingDesk, AnExportIsFiltered)
{
    const Ran ran = desk.json({u"export"_s, u"--audience"_s, u"public"_s, u"--occupation"_s, u"看護師"_s,
                               u"--prefecture"_s, u"13"_s, u"--out"_s, path(u"list.csv"_s)});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const Ran same = desk.json({u"postings"_s, u"--occupation"_s, u"nurse"_s, u"--prefecture"_s, u"東京都"_s,
                                u"--status"_s, u"open"_s});
    EXPECT_EQ(ran.json()["rows"_L1].toInt(), same.json()["total"_L1].toInt());
    EXPECT_LT(ran.json()["rows"_L1].toInt(), 40);
    EXPECT_EQ(ran.json()["filter"_L1].toString(), u"状態: 募集中、職種: 看護師、就業場所: 東京都"_s);
}

TEST_F(PostingDesk, AnExportOfNothingSaysSoAndWritesAFile)
{
    // The name of a masked institution finds nothing: to be found by it would give it away.
    const Ran ran =
        desk.json({u"export"_s, u"--audience"_s, u"public"_s, u"--search"_s,
                   onePosting(true)["institution_name"_L1].toString(), u"--out"_s, path(u"none.csv"_s)});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.json()["rows"_L1].toInt(-1), 0);
    EXPECT_FALSE(ran.err.isEmpty());
    EXPECT_TRUE(bytes(path(u"none.csv"_s)).contains(u"該当する募集情報はありません。"_s.toUtf8()));
}

TEST_F(PostingDesk, WrongUsageChangesNothing)
{
    const QString one = reference(false);
    const QString pdf = path(u"wrong.pdf"_s);
    const QList<QStringList> wrong{
        {u"posting"_s, u"reopen"_s, u"13-2020-999999"_s},
        {u"posting"_s, u"revise"_s, one},
        {u"posting"_s, u"burn"_s, one},
        {u"print"_s, u"sheet"_s, u"--out"_s, pdf},
        {u"print"_s, u"sheet"_s, one},
        {u"print"_s, u"sheet"_s, one, u"--copy"_s, u"half"_s, u"--out"_s, pdf},
        {u"print"_s, u"cover"_s, u"--out"_s, pdf},
        {u"print"_s, u"list"_s, one, u"--out"_s, pdf},
        {u"print"_s, u"list"_s, u"--status"_s, u"draft"_s, u"--out"_s, pdf},
        {u"print"_s, u"letter"_s, one, u"--out"_s, pdf},
        {u"export"_s, u"--out"_s, path(u"wrong.csv"_s)},
        {u"export"_s, u"--audience"_s, u"everybody"_s, u"--out"_s, path(u"wrong.csv"_s)},
        {u"export"_s, u"--audience"_s, u"public"_s, u"--out"_s, path(u"wrong.txt"_s)},
        {u"export"_s, u"--audience"_s, u"public"_s, u"--encoding"_s, u"latin1"_s, u"--out"_s,
         path(u"wrong.csv"_s)},
        {u"export"_s, u"--audience"_s, u"public"_s, u"--encoding"_s, u"cp932"_s, u"--out"_s,
         path(u"wrong.xlsx"_s)},
        {u"export"_s, u"--audience"_s, u"public"_s, u"--status"_s, u"draft"_s, u"--out"_s,
         path(u"wrong.csv"_s)},
    };
    for (const QStringList& arguments : wrong) {
        const Ran ran = desk.json(arguments);
        EXPECT_EQ(ran.exit, 2) << qPrintable(arguments.join(u' '));
        EXPECT_FALSE(ran.err.isEmpty()) << qPrintable(arguments.join(u' '));
    }
    EXPECT_TRUE(QDir(desk.folder()).entryList({u"wrong*"_s}).isEmpty());
}

TEST_F(PostingDesk, WhatLeavesIsInTheAuditChain)
{
    const qint64 before = desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger();
    const QString one = reference(true);
    desk.json({u"print"_s, u"sheet"_s, one, u"--out"_s, path(u"a.pdf"_s)});
    desk.json({u"print"_s, u"list"_s, u"--out"_s, path(u"b.pdf"_s)});
    desk.json({u"export"_s, u"--audience"_s, u"public"_s, u"--out"_s, path(u"c.csv"_s)});
    const Ran check = desk.json({u"check"_s});
    EXPECT_EQ(check.exit, 0);
    EXPECT_EQ(check.json()["audit_entries"_L1].toInteger(), before + 3);
}

} // namespace kakehashi::test
