// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/header_text.h"

#include <gtest/gtest.h>

namespace kakehashi::feed {
namespace {

TEST(HeaderText, DecodesWordsOfEveryEncoding)
{
    EXPECT_EQ(headerText("=?utf-8?B?5Yuf6ZuG?= =?UTF-8?Q?=E6=83=85=E5=A0=B1?="), QStringLiteral("募集情報"));
    EXPECT_EQ(headerText("=?ISO-2022-JP?B?GyRCSmc9OBsoQg==?="), QStringLiteral("募集"));
    EXPECT_EQ(headerText("Re: =?Shift_JIS?B?leWPVw==?= list"), QStringLiteral("Re: 募集 list"));
}

TEST(HeaderText, PutsACharacterTogetherThatTwoWordsDivide)
{
    // 募 is E5 8B 9F: its last byte stands in the second word.
    EXPECT_EQ(headerText("=?utf-8?Q?=E5=8B?=\r\n =?utf-8?Q?=9F=E9=9B=86?="), QStringLiteral("募集"));
}

TEST(HeaderText, ReadsTheMicrosoftVariantUnderTheNameOfTheStandard)
{
    EXPECT_EQ(headerText("=?iso-2022-jp?B?GyRCLWotIRsoQg==?="), QStringLiteral("㈱①"));
}

TEST(HeaderText, ReadsRawBytes)
{
    EXPECT_EQ(headerText("\x95\xE5\x8F\x57\x8F\xEE\x95\xF1"), QStringLiteral("募集情報"));
    EXPECT_EQ(headerText("\x1B$BJg=8\x1B(B"), QStringLiteral("募集"));
    EXPECT_EQ(headerText(QStringLiteral("募集").toUtf8()), QStringLiteral("募集"));
}

TEST(HeaderText, LeavesWhatIsNoEncodedWord)
{
    EXPECT_EQ(headerText("a =?b? c =?utf-8?X?abc?= d"), QStringLiteral("a =?b? c =?utf-8?X?abc?= d"));
}

TEST(HeaderParameter, ReadsEveryWayOfWritingAFileName)
{
    const QString name = QStringLiteral("募集.csv");
    const QByteArray fields[] = {
        "attachment; filename*=utf-8'ja'%E5%8B%9F%E9%9B%86.csv",
        "attachment; filename*0*=utf-8''%E5%8B; filename*1*=%9F%E9%9B%86; filename*2=.csv",
        "attachment; filename*1=\".csv\"; filename*0*=utf-8''%E5%8B%9F%E9%9B%86",
        "attachment; filename=\"=?utf-8?B?5Yuf6ZuGLmNzdg==?=\"",
        "attachment; filename==?ISO-2022-JP?B?GyRCSmc9OBsoQi5jc3Y=?=",
        "attachment;\r\n filename=\"\x95\xE5\x8F\x57.csv\"",
        "attachment; filename=\"\x1B$BJg=8\x1B(B.csv\"",
        "attachment; filename=\"x.csv\"; filename*=Shift_JIS''%95%E5%8F%57.csv",
        "=?utf-8?b?YXR0YWNobWVudDsgZmlsZW5hbWU9IuWLn+mb?=\r\n =?utf-8?b?hi5jc3Yi?=",
    };
    for (const QByteArray& field : fields)
        EXPECT_EQ(headerParameter(field, "filename"), name) << field.toStdString();
}

TEST(HeaderParameter, KeepsBlanksOfANameWithoutQuotes)
{
    EXPECT_EQ(headerParameter("attachment; filename=list of June.csv; size=3", "filename"),
              QStringLiteral("list of June.csv"));
}

TEST(HeaderParameter, IsNullWhereThereIsNone)
{
    EXPECT_TRUE(headerParameter("attachment; size=3", "filename").isNull());
    EXPECT_TRUE(headerParameter({}, "filename").isNull());
    EXPECT_TRUE(headerParameter("attachment; filename", "filename").isNull());
}

TEST(SafeFileName, KeepsOnlyTheLastPartAndNoControls)
{
    EXPECT_EQ(safeFileName(QStringLiteral("../../etc/list.csv")), QStringLiteral("list.csv"));
    EXPECT_EQ(safeFileName(QStringLiteral("C:\\desk\\list.csv")), QStringLiteral("list.csv"));
    EXPECT_EQ(safeFileName(QStringLiteral("li\u0007st\n.csv")), QStringLiteral("list.csv"));
    EXPECT_EQ(safeFileName(QStringLiteral("list\u202Excod.csv")), QStringLiteral("listxcod.csv"));
    EXPECT_EQ(safeFileName(QStringLiteral("..")), QString());
    EXPECT_EQ(safeFileName(QString(500, u'あ') + QStringLiteral(".xlsx")).size(), 200);
}

} // namespace
} // namespace kakehashi::feed
