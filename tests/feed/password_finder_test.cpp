// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"
#include "core/feed/password_finder.h"
#include "tests/support/test_desk.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

struct Saying
{
    const char16_t* text;
    const char16_t* password;
};

void PrintTo(const Saying& saying, std::ostream* out)
{
    *out << QString::fromUtf16(saying.text).toStdString();
}

class SaidPassword : public testing::TestWithParam<Saying>
{
};

} // namespace

TEST_P(SaidPassword, IsTheFirstToTry)
{
    const QString text = QString::fromUtf16(GetParam().text);
    const QStringList found = passwordsIn(text);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found.constFirst().toStdString(), QString::fromUtf16(GetParam().password).toStdString())
        << found.join(u" | "_s).toStdString();
    EXPECT_TRUE(saysPassword(text));
}

INSTANTIATE_TEST_SUITE_P(
    AsSendersWriteIt, SaidPassword,
    testing::Values(
        Saying{u"パスワード：Key2020!", u"Key2020!"}, Saying{u"パスワード: Key2020!", u"Key2020!"},
        Saying{u"　パスワード　＝　Key2020!", u"Key2020!"}, Saying{u"【パスワード】Key2020!", u"Key2020!"},
        Saying{u"解凍パスワードは「Key2020!」です。", u"Key2020!"},
        Saying{u"パスワードは、Key2020! です。", u"Key2020!"},
        Saying{u"パスワードはKey2020!となります。", u"Key2020!"},
        Saying{u"パスワードは『Key 2020』ではなく『Key2020!』です。\nパスワード：Key2020!", u"Key2020!"},
        Saying{u"解凍PW:Key2020!", u"Key2020!"}, Saying{u"ＰＷ：Key2020!", u"Key2020!"},
        Saying{u"ZIPのﾊﾟｽﾜｰﾄﾞ → Key2020!", u"Key2020!"}, Saying{u"パス：Key2020!", u"Key2020!"},
        Saying{u"パスワード（半角英数記号）： Key2020!", u"Key2020!"},
        Saying{u"パスワードは下記のとおりです。\n\n　　Key2020!\n\nよろしくお願いいたします。", u"Key2020!"},
        Saying{u"先ほどのファイルのパスワードは以下です。\n――――――――\n「Key2020!」\n", u"Key2020!"},
        Saying{u"パスワード\n・Key2020!", u"Key2020!"}, Saying{u"> パスワード：Key2020!", u"Key2020!"},
        Saying{u"Password: Key2020!", u"Key2020!"}, Saying{u"The password is Key2020!", u"Key2020!"},
        Saying{u"password \"Key2020!\"", u"Key2020!"}, Saying{u"PASS=Key2020!", u"Key2020!"},
        Saying{u"パスワード：20200604", u"20200604"},
        Saying{u"パスワードは「さくら咲く」です。", u"さくら咲く"},
        Saying{u"ファイル：bosyu.zip\nパスワード：a[b]c]d", u"a[b]c]d"},
        Saying{u"お世話になっております。\n詳細は https://www.example.jp/pass/ をご覧ください。\n"
               u"パスワード：Key2020!\n電話：03-1234-5678",
               u"Key2020!"}));

TEST(PasswordFinder, FullWidthIsTriedAsWrittenAndInHalfWidth)
{
    const QStringList found = passwordsIn(u"パスワード：Ｋｅｙ２０２０！"_s);
    EXPECT_TRUE(found.contains(u"Ｋｅｙ２０２０！"_s));
    EXPECT_TRUE(found.contains(u"Key2020!"_s));
}

TEST(PasswordFinder, StopBehindItIsTriedWithAndWithout)
{
    const QStringList found = passwordsIn(u"Password: Key2020."_s);
    EXPECT_TRUE(found.contains(u"Key2020"_s));
    EXPECT_TRUE(found.contains(u"Key2020."_s));
}

TEST(PasswordFinder, SeveralAreFoundInTheirOrder)
{
    const QStringList found = passwordsIn(u"1つ目のパスワード：First11\n2つ目のパスワード：Second22"_s);
    EXPECT_LT(found.indexOf(u"First11"_s), found.indexOf(u"Second22"_s));
    EXPECT_GE(found.indexOf(u"First11"_s), 0);
}

TEST(PasswordFinder, WordAloneOnALineIsTriedWhenNothingBetterIsSaid)
{
    EXPECT_TRUE(passwordsIn(u"パスワードをお送りいたします。ご確認のほど\nよろしくお願いいたします。\n"
                            "添付を開く際にお使いください。\n\n\n\nKey2020!"_s)
                    .contains(u"Key2020!"_s));
}

TEST(PasswordFinder, TalkOfAPasswordSaysNone)
{
    for (const char16_t* text :
         {u"募集情報をお送りします。パスワードは別途お送りします。", u"パスワード：別途メールにて",
          u"パスワードは後ほどお送りします。", u"The password will be sent separately.",
          u"パスワードは設定しておりません。", u"募集情報をお送りします。 2020/06/04",
          u"パスポートの写し：AB1234567", u""})
        EXPECT_FALSE(saysPassword(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(PasswordFinder, SampleMessagesSayItOnlyInTheSecond)
{
    const auto textOf = [](const QString& name) {
        return parseMessage(test::testData(u"feed/"_s + name)).text;
    };
    EXPECT_EQ(passwordsIn(textOf(u"04-zip-password.eml"_s)).value(0), u"Key2020!"_s);
    EXPECT_FALSE(saysPassword(textOf(u"04-zip.eml"_s)));
}

TEST(PasswordFinder, WhateverTheTextTheCandidatesAreFewAndWhole)
{
    QRandomGenerator random(20200604);
    const QString letters = u"パスワード：「」 \nKey2020!。→PWpw=is（）\r\t"_s;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (quint32 i = random.bounded(120U); i > 0; --i)
            text += letters[static_cast<qsizetype>(random.bounded(static_cast<quint32>(letters.size())))];
        const QStringList found = passwordsIn(text);
        EXPECT_LE(found.size(), mostPasswords);
        EXPECT_EQ(QSet<QString>(found.begin(), found.end()).size(), found.size());
        const QString folded = text.normalized(QString::NormalizationForm_KC);
        for (const QString& password : found) {
            EXPECT_TRUE(text.contains(password) || folded.contains(password));
            EXPECT_TRUE(std::ranges::none_of(password, [](QChar c) { return c.isSpace(); }));
        }
    }
}

TEST(PasswordFinder, LongTextsAreNotReadForEver)
{
    EXPECT_LE(passwordsIn(QString(2'000'000, u'「')).size(), mostPasswords);
    EXPECT_LE(passwordsIn(u"パスワード：aaa11\n"_s.repeated(100'000)).size(), mostPasswords);
    EXPECT_LE(passwordsIn(u"パスワード"_s.repeated(100'000)).size(), mostPasswords);
}

} // namespace kakehashi::feed
