// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/kana_filler.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class KanaFillerTest : public testing::Test
{
protected:
    /// As an input method sends it: each step of what is being converted, then what it became.
    void convert(const QStringList& steps, const QString& became)
    {
        for (const QString& step : steps) {
            QInputMethodEvent converting(step, {});
            QCoreApplication::sendEvent(&name, &converting);
        }
        QInputMethodEvent done;
        done.setCommitString(became);
        QCoreApplication::sendEvent(&name, &done);
    }

    QLineEdit name;
    QLineEdit kana;
    KanaFiller* filler = new KanaFiller(&name, &kana);
};

} // namespace

TEST_F(KanaFillerTest, TakesTheReadingOfEachPartOfANameInKatakana)
{
    convert({u"y"_s, u"や"_s, u"やm"_s, u"やま"_s, u"やまだ"_s, u"山田"_s}, u"山田"_s);
    EXPECT_EQ(kana.text(), u"ヤマダ"_s);
    convert({}, u"　"_s);
    convert({u"は"_s, u"はなこ"_s, u"花子"_s, u"華子"_s}, u"華子"_s);
    EXPECT_EQ(name.text(), u"山田　華子"_s);
    EXPECT_EQ(kana.text(), u"ヤマダ　ハナコ"_s);
}

TEST_F(KanaFillerTest, ANameInKanaIsItsOwnReading)
{
    convert({u"さ"_s, u"さくら"_s}, u"さくら"_s);
    EXPECT_EQ(kana.text(), u"サクラ"_s);
}

TEST_F(KanaFillerTest, LeavesAloneWhatWasTypedByHand)
{
    kana.setText(u"ヤマタ"_s);
    convert({u"やまだ"_s, u"山田"_s}, u"山田"_s);
    EXPECT_EQ(kana.text(), u"ヤマタ"_s);
}

TEST_F(KanaFillerTest, WhatWasGivenUpOrPastedHasNoReading)
{
    QInputMethodEvent converting(u"やまだ"_s, {});
    QCoreApplication::sendEvent(&name, &converting);
    QInputMethodEvent givenUp;
    QCoreApplication::sendEvent(&name, &givenUp);
    convert({}, u"見本"_s);
    EXPECT_EQ(kana.text(), QString());
}

TEST_F(KanaFillerTest, AnEmptiedNameTakesItsReadingAlong)
{
    convert({u"やまだ"_s, u"山田"_s}, u"山田"_s);
    name.clear();
    EXPECT_EQ(kana.text(), QString());
}

} // namespace kakehashi::test
