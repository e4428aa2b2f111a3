// SPDX-License-Identifier: GPL-3.0-or-later
// kakehashi-cli: rules for senders, headings nobody knows, postings written in a text.
#include "tests/end_to_end/command_line.h"
#include "tests/feed/feed_lists.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QString hospital = u"hr@hospital.example.jp"_s;
const QByteArray headings = "募集番号,医療機関名,都道府県名,求める職名,募集人数,郵便番号,施設類型,市区町村,"
                            "住所(町名・番地等),雇用期間,"
                            "業務内容,給与,勤務時間,社内メモ,担当者名,電話番号\r\n";
const QByteArray row = "R1,みどり病院,東京都,看護師,2,104-0061,病院,中央区,銀座1-2-3,"
                       "令和2年6月15日～令和2年9月30日,一般内科外来業務,"
                       "\"時給1,800円\",8:45～17:15,急ぎ,山田,03-1234-5678\r\n";

class Senders : public Test
{
protected:
    void SetUp() override { desk.init(); }
    Ran sender(const QStringList& arguments) { return desk.json(QStringList{u"sender"_s} + arguments); }
    Ran importList(const QStringList& more = {})
    {
        return desk.json(QStringList{u"import"_s, desk.write(u"list.csv"_s, headings + row)} + more);
    }

    CommandLine desk;
};

QJsonObject fileOf(const Ran& ran, int at = 0)
{
    return ran.json()[u"files"_s].toArray()[at].toObject();
}

} // namespace

TEST_F(Senders, AreListedSetAndRemoved)
{
    const Ran set = sender({u"set"_s, u"HR@hospital.example.jp"_s, u"--trusted"_s, u"no"_s, u"--desk"_s,
                            u"doctor_bank"_s, u"--feed"_s, u"snapshot"_s, u"--map"_s,
                            u"求める職名=occupation"_s, u"--ignore"_s, u"社内メモ"_s});
    ASSERT_EQ(set.exit, 0) << qPrintable(set.err);
    EXPECT_EQ(set.json()[u"sender"_s].toString(), hospital);
    sender({u"set"_s, u"@hospital.example.jp"_s, u"--trusted"_s, u"yes"_s});
    const QJsonArray senders = sender({u"list"_s}).json()[u"senders"_s].toArray();
    ASSERT_EQ(senders.size(), 2);
    const QJsonObject rule = senders[1].toObject();
    EXPECT_EQ(rule[u"trusted"_s], QJsonValue(false));
    EXPECT_EQ(rule[u"desk"_s].toString(), u"doctor_bank"_s);
    EXPECT_EQ(rule[u"feed"_s].toString(), u"snapshot"_s);
    EXPECT_EQ(rule[u"map"_s].toArray()[0].toObject()[u"field"_s].toString(), u"occupation"_s);
    EXPECT_EQ(rule[u"ignored"_s].toArray(), QJsonArray{u"社内メモ"_s});
    EXPECT_EQ(senders[0].toObject()[u"desk"_s], QJsonValue(QJsonValue::Null));
    // What is not named stays as it was.
    const QJsonObject changed =
        sender({u"set"_s, hospital, u"--trusted"_s, u"default"_s, u"--forget"_s, u"社内メモ"_s}).json();
    EXPECT_EQ(changed[u"trusted"_s], QJsonValue(QJsonValue::Null));
    EXPECT_EQ(changed[u"feed"_s].toString(), u"snapshot"_s);
    EXPECT_EQ(changed[u"map"_s].toArray().size(), 1);
    EXPECT_TRUE(changed[u"ignored"_s].toArray().isEmpty());
    EXPECT_EQ(sender({u"remove"_s, hospital}).json()[u"removed"_s].toString(), hospital);
    EXPECT_EQ(sender({u"list"_s}).json()[u"senders"_s].toArray().size(), 1);
    EXPECT_TRUE(desk.json({u"check"_s}).json()[u"ok"_s].toBool());
}

TEST_F(Senders, WrongUsageIsToldAndChangesNothing)
{
    const QList<QStringList> wrong{{},
                                   {u"set"_s},
                                   {u"list"_s, u"more"_s},
                                   {u"forget"_s, hospital},
                                   {u"remove"_s, hospital},
                                   {u"set"_s, u"nobody"_s, u"--trusted"_s, u"yes"_s},
                                   {u"set"_s, hospital, u"--trusted"_s, u"perhaps"_s},
                                   {u"set"_s, hospital, u"--desk"_s, u"hospital"_s},
                                   {u"set"_s, hospital, u"--feed"_s, u"news"_s},
                                   {u"set"_s, hospital, u"--map"_s, u"求める職名"_s},
                                   {u"set"_s, hospital, u"--map"_s, u"求める職名=job"_s},
                                   {u"set"_s, hospital, u"--map"_s, u"=occupation"_s},
                                   {u"set"_s, hospital, u"--ignore"_s, u" "_s},
                                   {u"set"_s, u"files"_s, u"--trusted"_s, u"yes"_s}};
    for (const QStringList& arguments : wrong) {
        const Ran ran = sender(arguments);
        EXPECT_EQ(ran.exit, 2) << qPrintable(arguments.join(u' '));
        EXPECT_FALSE(ran.err.isEmpty());
        EXPECT_TRUE(ran.out.isEmpty()) << qPrintable(ran.out);
    }
    EXPECT_TRUE(sender({u"list"_s}).json()[u"senders"_s].toArray().isEmpty());
}

TEST_F(Senders, AnUnknownHeadingIsToldWithTheNearestItemsAndReadOnceItIsMapped)
{
    const Ran blocked = importList({u"--sender"_s, hospital});
    EXPECT_EQ(blocked.exit, 3) << "nothing could be read";
    const QJsonArray unknown = fileOf(blocked)[u"unknown_headings"_s].toArray();
    ASSERT_EQ(unknown.size(), 2) << qPrintable(blocked.out);
    EXPECT_EQ(unknown[0].toObject()[u"heading"_s].toString(), u"求める職名"_s);
    const QJsonObject nearest = unknown[0].toObject()[u"nearest"_s].toArray()[0].toObject();
    EXPECT_EQ(nearest[u"field"_s].toString(), u"occupation"_s);
    EXPECT_EQ(nearest[u"label"_s].toString(), u"①募集職種"_s);

    sender({u"set"_s, hospital, u"--map"_s, u"求める職名=occupation"_s, u"--ignore"_s, u"社内メモ"_s});
    EXPECT_EQ(importList().exit, 3) << "remembered for that sender alone";
    const Ran read = importList({u"--sender"_s, hospital});
    EXPECT_EQ(read.exit, 0) << qPrintable(read.err) << qPrintable(read.out);
    EXPECT_EQ(read.json()[u"created"_s].toInt(), 1);
    EXPECT_TRUE(fileOf(read)[u"unknown_headings"_s].toArray().isEmpty());
    EXPECT_THAT(read.err, ResultOf([](const QString& text) { return text.contains(u"社内メモ"_s); }, true))
        << "what is not read is told";
    EXPECT_EQ(desk.postings()[u"R1"_s][u"occupation"_s].toString(), u"nurse"_s);
    EXPECT_EQ(importList({u"--sender"_s, hospital}).json()[u"unchanged"_s].toInt(), 1);
}

TEST_F(Senders, FilesWithoutASenderHaveARuleToo)
{
    ASSERT_EQ(sender({u"set"_s, u"files"_s, u"--map"_s, u"求める職名=occupation"_s}).exit, 0);
    EXPECT_EQ(importList().json()[u"created"_s].toInt(), 1);
    EXPECT_EQ(importList({u"--sender"_s, u"@hospital.example.jp"_s}).exit, 2) << "a domain sends nothing";
}

TEST_F(Senders, APostingWrittenInAMailIsTakenInOnceAndHeldWhenBad)
{
    const QByteArray head = "From: hr@hospital.example.jp\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\n"
                            "Content-Type: text/plain; charset=utf-8\r\n\r\nお世話になります。\r\n\r\n";
    const QByteArray text =
        "【募集番号】R7\r\n【医療機関名】みどり病院\r\n【都道府県名】東京都\r\n【職種】看護師\r\n【募集人数】"
        "2名\r\n"
        "【施設類型】病院\r\n【住所】東京都中央区銀座1-2-3\r\n【雇用期間】令和2年6月15日～令和2年9月30日\r\n"
        "【業務内容】一般内科外来業務\r\n【給与】時給1,800円\r\n【勤務時間】8:45～17:15\r\n【担当者】山田\r\n"
        "【電話番号】03-1234-5678\r\n";
    const QString good = desk.write(u"good.eml"_s, head + text);
    const Ran read = desk.json({u"import"_s, good});
    EXPECT_EQ(read.exit, 0) << qPrintable(read.out) << qPrintable(read.err);
    EXPECT_EQ(read.json()[u"created"_s].toInt(), 1);
    EXPECT_EQ(fileOf(read)[u"kind"_s].toString(), u"text"_s);
    EXPECT_EQ(desk.postings()[u"R7"_s][u"headcount"_s].toInt(), 2);
    EXPECT_EQ(desk.json({u"import"_s, good}).json()[u"unchanged"_s].toInt(), 1);

    QByteArray wrong = text;
    wrong.replace("R7", "R8").replace("6月15日", "6月31日");
    const Ran held = desk.json({u"import"_s, desk.write(u"bad.eml"_s, head + wrong)});
    EXPECT_EQ(held.exit, 1);
    const QJsonObject problem = held.json()[u"held_rows"_s].toArray()[0].toObject();
    EXPECT_EQ(problem[u"row"_s].toInt(), 3) << "the line where the posting begins";
    EXPECT_EQ(problem[u"column"_s].toString(), u"雇用期間"_s);
}

// The text is about the list beside it: what of it is no whole posting is told, and nothing was refused.
TEST_F(Senders, APostingLeftOutBesideTheListThatCoversItIsNoRefusal)
{
    const QByteArray list = csvOf({ministryHeadings(), ministryRow(u"R1"_s)});
    const QByteArray mail =
        "From: hr@hospital.example.jp\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; "
        "charset=utf-8\r\n\r\n【募集番号】R1\r\n【職種】看護師\r\n【募集人数】3名\r\n【施設類型】病院\r\n"
        "【休日】土日祝\r\n\r\n--b\r\nContent-Type: text/csv; charset=utf-8; name=list.csv\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n" +
        list.toBase64() + "\r\n--b--\r\n";
    const Ran read = desk.json({u"import"_s, desk.write(u"both.eml"_s, mail)});
    EXPECT_EQ(read.json()[u"created"_s].toInt(), 1) << qPrintable(read.out);
    EXPECT_TRUE(read.err.contains(u"not taken in beside"_s)) << qPrintable(read.err);
    EXPECT_EQ(read.exit, 0) << qPrintable(read.err);
}

} // namespace kakehashi::test
