// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/text_encoding.h"

#include <QStringConverter>
#include <gtest/gtest.h>

#include <ostream>

namespace kakehashi::feed {
namespace {

/// Characters that only the Microsoft variants have, as each encoding writes them.
struct VendorCharacter
{
    char16_t character;
    const char* cp932;
    const char* euc;
    const char* jis; ///< between ESC $ B and ESC ( B
};

void PrintTo(const VendorCharacter& one, std::ostream* out)
{
    *out << QString(QChar(one.character)).toStdString();
}

class EveryVendorCharacter : public testing::TestWithParam<VendorCharacter>
{
};

TEST_P(EveryVendorCharacter, IsReadFromCp932)
{
    const QByteArray bytes = QByteArray("\x95\xE5\x8F\x57\x90\x45\x8E\xED,") + GetParam().cp932; // 募集職種,
    EXPECT_EQ(decodeText(bytes).text, QStringLiteral("募集職種,") + QChar(GetParam().character));
}

TEST_P(EveryVendorCharacter, IsReadFromEucJp)
{
    const QByteArray bytes = QByteArray("\xCA\xE7\xBD\xB8\xBF\xA6\xBC\xEF,") + GetParam().euc;
    EXPECT_EQ(decodeText(bytes).text, QStringLiteral("募集職種,") + QChar(GetParam().character));
}

TEST_P(EveryVendorCharacter, IsReadFromIso2022Jp)
{
    const QByteArray bytes = QByteArray("\x1B$B\x4A\x67\x3D\x38\x1B(B,\x1B$B") + GetParam().jis + "\x1B(B";
    EXPECT_EQ(decodeText(bytes).text, QStringLiteral("募集,") + QChar(GetParam().character));
}

TEST_P(EveryVendorCharacter, IsReadUnderTheNamesSendersUse)
{
    for (const char* name : {"Shift_JIS", "x-sjis", "windows-31j", "CP932", "MS_Kanji"})
        EXPECT_EQ(decodeAs(GetParam().cp932, QString::fromLatin1(name))->text,
                  QString(QChar(GetParam().character)));
}

INSTANTIATE_TEST_SUITE_P(TextEncoding, EveryVendorCharacter,
                         testing::Values(VendorCharacter{u'①', "\x87\x40", "\xAD\xA1", "\x2D\x21"},
                                         VendorCharacter{u'②', "\x87\x41", "\xAD\xA2", "\x2D\x22"},
                                         VendorCharacter{u'③', "\x87\x42", "\xAD\xA3", "\x2D\x23"},
                                         VendorCharacter{u'④', "\x87\x43", "\xAD\xA4", "\x2D\x24"},
                                         VendorCharacter{u'⑤', "\x87\x44", "\xAD\xA5", "\x2D\x25"},
                                         VendorCharacter{u'⑥', "\x87\x45", "\xAD\xA6", "\x2D\x26"},
                                         VendorCharacter{u'⑦', "\x87\x46", "\xAD\xA7", "\x2D\x27"},
                                         VendorCharacter{u'⑧', "\x87\x47", "\xAD\xA8", "\x2D\x28"},
                                         VendorCharacter{u'⑨', "\x87\x48", "\xAD\xA9", "\x2D\x29"},
                                         VendorCharacter{u'⑩', "\x87\x49", "\xAD\xAA", "\x2D\x2A"},
                                         VendorCharacter{u'⑪', "\x87\x4A", "\xAD\xAB", "\x2D\x2B"},
                                         VendorCharacter{u'⑫', "\x87\x4B", "\xAD\xAC", "\x2D\x2C"},
                                         VendorCharacter{u'⑬', "\x87\x4C", "\xAD\xAD", "\x2D\x2D"},
                                         VendorCharacter{u'～', "\x81\x60", "\xA1\xC1", "\x21\x41"},
                                         VendorCharacter{u'－', "\x81\x7C", "\xA1\xDD", "\x21\x5D"},
                                         VendorCharacter{u'㈱', "\x87\x8A", "\xAD\xEA", "\x2D\x6A"},
                                         VendorCharacter{u'髙', "\xFB\xFC", "\xFC\xE2", "\x7C\x62"},
                                         VendorCharacter{u'﨑', "\xFA\xB1", "\xF9\xF5", "\x79\x75"}));

const QString sentence = QStringLiteral("募集職種,雇用期間\r\n看護師,ﾅｰｽｾﾝﾀｰに登録\r\n");

TEST(TextEncoding, FindsOutEachEncodingWithoutBeingTold)
{
    const QByteArray cp932(
        "\x95\xE5\x8F\x57\x90\x45\x8E\xED,\x8C\xD9\x97\x70\x8A\xFA\x8A\xD4\r\n"
        "\x8A\xC5\x8C\xEC\x8E\x74,\xC5\xB0\xBD\xBE\xDD\xC0\xB0\x82\xC9\x93\x6F\x98\x5E\r\n");
    const QByteArray euc("\xCA\xE7\xBD\xB8\xBF\xA6\xBC\xEF,\xB8\xDB\xCD\xD1\xB4\xFC\xB4\xD6\r\n"
                         "\xB4\xC7\xB8\xEE\xBB\xD5,\x8E\xC5\x8E\xB0\x8E\xBD\x8E\xBE\x8E\xDD\x8E\xC0\x8E\xB0"
                         "\xA4\xCB\xC5\xD0\xCF\xBF\r\n");
    for (const QByteArray& bytes :
         {cp932, euc, sentence.toUtf8(), QByteArray("\xEF\xBB\xBF") + sentence.toUtf8()}) {
        const DecodedText decoded = decodeText(bytes);
        EXPECT_EQ(decoded.text, sentence) << decoded.charset.toStdString();
        EXPECT_FALSE(decoded.damaged);
    }
}

TEST(TextEncoding, ReadsUtf16WithAndWithoutItsMark)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder plain(encoding);
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(decodeText(QByteArray(plain(sentence))).text, sentence);
        EXPECT_EQ(decodeText(QByteArray(marked(sentence))).text, sentence);
    }
}

TEST(TextEncoding, TakesAWrongDeclarationForWhatItIs)
{
    EXPECT_EQ(decodeText(sentence.toUtf8(), QStringLiteral("Shift_JIS")).text, sentence);
    EXPECT_EQ(decodeText("\x95\xE5\x8F\x57\x90\x45\x8E\xED", QStringLiteral("us-ascii")).text,
              QStringLiteral("募集職種"));
    EXPECT_EQ(decodeText("\x95\xE5\x8F\x57\x90\x45\x8E\xED", QStringLiteral("iso-8859-1")).text,
              QStringLiteral("募集職種"));
}

TEST(TextEncoding, BelievesADeclarationThatFits)
{
    EXPECT_EQ(decodeText("caf\xE9 du coin", QStringLiteral("iso-8859-1")).text,
              QStringLiteral("café du coin"));
}

TEST(TextEncoding, SaysThatACharsetIsUnknownAndGuesses)
{
    EXPECT_FALSE(isKnownCharset(QStringLiteral("x-mac-klingon")));
    EXPECT_EQ(decodeText("\x95\xE5\x8F\x57\x90\x45\x8E\xED", QStringLiteral("x-mac-klingon")).text,
              QStringLiteral("募集職種"));
}

TEST(TextEncoding, KeepsAMarkForEveryByteThatMeansNothing)
{
    const DecodedText decoded = decodeText("\x95\xE5\x8F\x57,\xFF,\x90\x45\x8E\xED");
    EXPECT_TRUE(decoded.damaged);
    EXPECT_EQ(decoded.text, QStringLiteral("募集,\uFFFD,職種"));
}

TEST(TextEncoding, ReadsHalfWidthKanaInsideIso2022Jp)
{
    EXPECT_EQ(decodeText("\x1B$B\x4A\x67\x3D\x38\x1B(I\x45\x30\x3D\x1B(B").text, QStringLiteral("募集ﾅｰｽ"));
}

} // namespace
} // namespace kakehashi::feed
