// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, questions and provenance on the command line.
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;
using L = QLatin1StringView;

class Reconciling : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)});
        before = desk.postings();
    }
    QString referenceOf(const QString& key) { return desk.postings()[key][L("reference")].toString(); }
    QString changedKey() { return truth(u"02-update.json"_s)[L("changed")].toArray().first().toString(); }
    /// Values only: a posting that was changed and changed back has a later version.
    static QMap<QString, QJsonObject> values(QMap<QString, QJsonObject> postings)
    {
        for (QJsonObject& posting : postings)
            posting.remove(L("version"));
        return postings;
    }
    Ran revise(const QString& key, const QByteArray& json)
    {
        return desk.json({u"posting"_s, u"revise"_s, referenceOf(key), desk.write(u"change.json"_s, json)});
    }

    CommandLine desk;
    QMap<QString, QJsonObject> before;
};

/// A list of one row, with or without its number.
QByteArray listOf(const QByteArray& number, const QByteArray& people, const QByteArray& start,
                  const QByteArray& remarks)
{
    return QByteArrayLiteral(
               "募集番号,職種,人数,都道府県,市区町村,施設類型,開始日,終了日,業務内容,給与,備考\r\n") +
           number + ",看護師," + people + ",東京都,港区,病院," + start +
           ",2020-09-30,保健所業務,日給15000円," + remarks + "\r\n";
}

} // namespace

TEST_F(Reconciling, MessagesAreListedAndShownAsTheyWereReceived)
{
    const QJsonArray messages = desk.json({u"message"_s, u"list"_s}).json()[L("messages")].toArray();
    ASSERT_EQ(messages.size(), 1);
    EXPECT_EQ(messages[0][L("state")].toString(), u"taken"_s);
    EXPECT_EQ(messages[0][L("created")].toInt(), 40);
    const QString raw = desk.folder() + u"/raw.eml"_s;
    const Ran shown = desk.json({u"message"_s, u"show"_s, u"1"_s, u"--out"_s, raw});
    EXPECT_EQ(shown.json()[L("id")], messages[0][L("id")]);
    QFile received(raw);
    QFile original(sample(u"01-first-feed.eml"_s));
    ASSERT_TRUE(received.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    EXPECT_EQ(received.readAll(), original.readAll());
    EXPECT_EQ(desk.json({u"message"_s, u"show"_s, u"9"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"message"_s, u"drop"_s, u"1"_s}).exit, 2);
}

TEST_F(Reconciling, ARevertedMessageLeavesTheStoreAsBeforeAndMayBeTakenInAgain)
{
    desk.json({u"import"_s, sample(u"02-update.eml"_s)});
    const auto after = desk.postings();
    const Ran dry = desk.json({u"message"_s, u"revert"_s, u"2"_s, u"--dry-run"_s});
    EXPECT_EQ(dry.exit, 0) << qPrintable(dry.err);
    EXPECT_EQ(dry.json()[L("taken_back")].toArray().size(), 10);
    EXPECT_EQ(dry.json()[L("restored")].toArray().size(), 8);
    EXPECT_EQ(desk.postings(), after);

    EXPECT_EQ(desk.json({u"message"_s, u"revert"_s, u"2"_s}).exit, 0);
    EXPECT_EQ(values(desk.postings()), values(before));
    EXPECT_EQ(desk.json({u"message"_s, u"show"_s, u"2"_s}).json()[L("state")].toString(), u"reverted"_s);
    EXPECT_TRUE(desk.json({u"message"_s, u"revert"_s, u"2"_s}).json()[L("already_reverted")].toBool());

    const Ran again = desk.json({u"import"_s, sample(u"02-update.eml"_s)});
    EXPECT_EQ(again.json()[L("created")].toInt(), 10);
    EXPECT_EQ(again.json()[L("updated")].toInt(), 8);
    EXPECT_EQ(values(desk.postings()), values(after));
    desk.json({u"message"_s, u"revert"_s, u"2"_s});
    EXPECT_EQ(desk.json({u"message"_s, u"retake"_s, u"2"_s}).json()[L("updated")].toInt(), 8);
    EXPECT_EQ(values(desk.postings()), values(after));
    EXPECT_TRUE(desk.json({u"check"_s}).json()[L("ok")].toBool());
}

TEST_F(Reconciling, WhatStaffChangedSinceIsNamedByTheRevert)
{
    desk.json({u"import"_s, sample(u"02-update.eml"_s)});
    const QJsonArray restored =
        desk.json({u"message"_s, u"revert"_s, u"2"_s, u"--dry-run"_s}).json()[L("restored")].toArray();
    QString key;
    for (const auto& one : restored) {
        for (const auto& change : one[L("changes")].toArray()) {
            if (change[L("field")].toString() == "headcount"_L1 && key.isEmpty())
                key = one[L("reference")].toString();
        }
    }
    ASSERT_FALSE(key.isEmpty()) << "the update changes some headcount";
    desk.json({u"posting"_s, u"revise"_s, key, desk.write(u"change.json"_s, "{\"headcount\": 77}")});
    const Ran ran = desk.json({u"message"_s, u"revert"_s, u"2"_s});
    EXPECT_EQ(ran.exit, 1) << "done, but not all of it";
    const QJsonArray kept = ran.json()[L("kept")].toArray();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0][L("reference")].toString(), key);
    EXPECT_EQ(kept[0][L("why")].toString(), u"changed_since"_s);
    EXPECT_EQ(desk.json({u"posting"_s, u"show"_s, key}).json()[L("headcount")].toInt(), 77);
}

TEST_F(Reconciling, AbsentPostingsAreClosedAsOneAct)
{
    desk.json({u"import"_s, sample(u"02-update.eml"_s)});
    EXPECT_EQ(desk.json({u"message"_s, u"close-absent"_s, u"2"_s}).exit, 2) << "a reason is wanted";
    const Ran ran = desk.json({u"message"_s, u"close-absent"_s, u"2"_s, u"--reason"_s, u"withdrawn"_s});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()[L("closed")].toArray().size(), 4);
    for (const auto& key : truth(u"02-update.json"_s)[L("absent")].toArray())
        EXPECT_EQ(desk.postings()[key.toString()][L("status")].toString(), u"withdrawn"_s);
    EXPECT_EQ(desk.json({u"message"_s, u"close-absent"_s, u"2"_s, u"--reason"_s, u"filled"_s}).exit, 1);
}

TEST_F(Reconciling, WhatBothChangedIsAskedFieldByFieldAndAnswered)
{
    const auto import = [this](const QByteArray& list) {
        return desk.json({u"import"_s, desk.write(u"list.csv"_s, list)});
    };
    import(listOf("K1", "3", "2020-07-01", "甲"));
    revise(u"K1"_s, "{\"headcount\": 4}");
    const Ran asked = import(listOf("K1", "5", "2020-07-01", "乙"));
    EXPECT_EQ(asked.exit, 1);
    EXPECT_EQ(asked.json()[L("held")].toInt(), 1);
    const QJsonObject inReport = asked.json()[L("held_rows")][0][L("question")].toObject();
    EXPECT_EQ(inReport[L("kind")].toString(), u"both_changed"_s);
    EXPECT_EQ(desk.postings()[u"K1"_s][L("remarks")].toString(), u"乙"_s) << "nobody contests that";

    const QJsonArray questions = desk.json({u"question"_s, u"list"_s}).json()[L("questions")].toArray();
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions[0].toObject(), inReport);
    EXPECT_EQ(questions[0][L("fields")].toArray(),
              (QJsonArray{QJsonObject{
                  {u"field"_s, u"headcount"_s}, {u"base"_s, 3}, {u"ours"_s, 4}, {u"theirs"_s, 5}}}));
    const QString number = QString::number(questions[0][L("question")].toInt());
    EXPECT_EQ(desk.json({u"question"_s, u"answer"_s, number}).exit, 2);
    EXPECT_EQ(desk.json({u"question"_s, u"answer"_s, number, u"--field"_s, u"headcount=perhaps"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"question"_s, u"answer"_s, number, u"--field"_s, u"headcount:=7"_s}).exit, 0);
    EXPECT_EQ(desk.postings()[u"K1"_s][L("headcount")].toInt(), 7);
    EXPECT_TRUE(desk.json({u"question"_s, u"list"_s}).json()[L("questions")].toArray().isEmpty());
}

TEST_F(Reconciling, WhichPostingARowIsIsAskedAndAnswered)
{
    desk.json({u"import"_s, desk.write(u"a.csv"_s, listOf("K1", "3", "2020-07-01", "甲"))});
    desk.json({u"import"_s, desk.write(u"b.csv"_s, listOf("", "3", "2020-07-06", "甲"))});
    const QJsonArray questions = desk.json({u"question"_s, u"list"_s}).json()[L("questions")].toArray();
    ASSERT_EQ(questions.size(), 1);
    const QString reference = referenceOf(u"K1"_s);
    EXPECT_EQ(questions[0][L("kind")].toString(), u"which_posting"_s);
    EXPECT_EQ(questions[0][L("candidates")][0][L("posting")].toString(), reference);
    const QString number = QString::number(questions[0][L("question")].toInt());
    const Ran ran = desk.json({u"question"_s, u"answer"_s, number, u"--posting"_s, reference});
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_EQ(ran.json()[L("posting")].toString(), reference);
    EXPECT_EQ(desk.postings()[u"K1"_s][L("employment")][L("start")].toString(), u"2020-07-06"_s);
}

TEST_F(Reconciling, ProvenanceNamesMessageAttachmentAndRow)
{
    desk.json({u"import"_s, sample(u"02-update.eml"_s)});
    const QString key = changedKey();
    const QJsonObject answer = desk.json({u"posting"_s, u"provenance"_s, referenceOf(key)}).json();
    const QJsonArray fields = answer[L("fields")].toArray();
    QSet<int> messages;
    for (const auto& field : fields) {
        messages.insert(field[L("message")].toInt());
        EXPECT_GT(field[L("row")].toInt(), 1) << qPrintable(field[L("field")].toString());
        EXPECT_FALSE(field[L("attachment")].toString().isEmpty());
        EXPECT_EQ(field[L("sender")].toString(), u"jinzai@mhlw.example.jp"_s);
    }
    EXPECT_EQ(messages, (QSet<int>{1, 2}));
    revise(key, "{\"headcount\": 77}");
    const QJsonArray revised =
        desk.json({u"posting"_s, u"provenance"_s, referenceOf(key)}).json()[L("fields")].toArray();
    for (const auto& field : revised) {
        if (field[L("field")].toString() == "headcount"_L1) {
            EXPECT_TRUE(field[L("by_staff")].toBool());
            EXPECT_FALSE(field.toObject().contains(L("message")));
        }
    }
}

} // namespace kakehashi::test
