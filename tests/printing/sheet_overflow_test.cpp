// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_fields.h"
#include "tests/printing/sheet_samples.h"
#include "ui/printing/sheet_type.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;
using sheet::SheetPage;
using test::areaOf;

/// Whether a line runs through a room.
bool crosses(const sheet::Stroke& stroke, const QRectF& room)
{
    for (qsizetype i = 1; i < stroke.points.size(); ++i) {
        const QRectF along = QRectF(stroke.points.at(i - 1), stroke.points.at(i)).normalized();
        if (along.adjusted(-0.5, -0.5, 0.5, 0.5).intersects(room))
            return true;
    }
    return false;
}

/// Nothing outside the page, nothing over other text, nothing too small.
void expectLegible(const SheetPage& page)
{
    const QRectF paper(-0.5, -0.5, sheet::pageWidth + 1, sheet::pageHeight + 1);
    QList<sheet::DrawnText> texts = page.written.texts;
    if (page.printed != nullptr)
        texts += page.printed->texts;
    const QList<sheet::Stroke> lines =
        page.written.strokes + (page.printed != nullptr ? page.printed->strokes : QList<sheet::Stroke>());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const sheet::DrawnText& text = texts.at(i);
        EXPECT_GE(text.type.size, 9) << text.text.toStdString();
        ASSERT_TRUE(paper.contains(areaOf(text))) << text.text.toStdString();
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            ASSERT_FALSE(areaOf(text).adjusted(0.1, 0.6, -0.1, -0.6).intersects(areaOf(texts.at(j))))
                << text.text.toStdString() << " / " << texts.at(j).text.toStdString();
        for (const sheet::CodeSquare& code : page.written.codes)
            ASSERT_FALSE(code.room.intersects(areaOf(text))) << text.text.toStdString();
    }
    for (const sheet::CodeSquare& code : page.written.codes) {
        EXPECT_TRUE(paper.contains(code.room));
        const int modules = sheet_code::qrCode(code.bytes).size + 2 * sheet::quietZone;
        EXPECT_LE(modules * sheet::moduleSize, code.room.width() + 0.01) << "0.5 mm a module";
        for (const sheet::Stroke& stroke : lines)
            EXPECT_FALSE(crosses(stroke, code.room)) << "the quiet zone is white";
    }
}

QString expectedIn(const PostingField& field, const SheetPosting& sheet)
{
    sheet::Typesetter type;
    if (!sheet.shows(QString(field.key)))
        return u"非公開"_s;
    return test::withoutBlanks(type.drawable(field.get(sheet.shown()).toString()));
}

bool isText(const PostingField& field)
{
    return field.get(Posting()).isString() && field.key != "source_key"_L1 &&
           field.key != "workplace.postal_code"_L1;
}

} // namespace

// Issue 3: overlong text shrinks to a legible limit and then continues with a pointer, never cut.
TEST(OverlongSheet, LosesNothingAndDoublesNothing)
{
    QRandomGenerator random(31);
    for (int i = 0; i < 40; ++i) {
        const Posting posting = test::overlongPosting(random);
        const SheetPosting sheet =
            i % 3 == 0 ? test::publicSheet(posting, i + 1) : test::wholeSheet(posting, i + 1);
        const QList<SheetPage> pages = test::laidOut(sheet);
        for (const PostingField& field : postingFields()) {
            if (!isText(field) || field.secrecy == FieldSecrecy::Private)
                continue;
            ASSERT_EQ(test::typedFrom(pages, field.key).toStdString(), expectedIn(field, sheet).toStdString())
                << field.key.data() << " of posting " << i;
        }
        for (const SheetPage& page : pages)
            expectLegible(page);
    }
}

TEST(OverlongSheet, PointsToThePageWhereTheTextGoesOn)
{
    Posting posting = test::fullPosting();
    posting.workplace.street = u"とても長い町名"_s.repeated(12);
    posting.remarks = u"長い補足です。"_s.repeated(900);
    posting.registeredOther = u"とても長い機関名"_s.repeated(20);
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
    ASSERT_GT(pages.size(), 3);
    const QString first = test::allText(pages.first().written);
    EXPECT_TRUE(first.contains(u"→ 続き 2ページ ③"_s));
    EXPECT_TRUE(first.contains(u"→ 続き 2ページ ⑪"_s));
    const QRegularExpressionMatch last = QRegularExpression(u"→ 続き (\\d+)ページ ⑬"_s).match(first);
    ASSERT_TRUE(last.hasMatch()) << first.toStdString();
    const QString there = test::allText(pages.at(last.captured(1).toInt() - 1).written);
    EXPECT_TRUE(there.contains(u"⑬ 求人登録の有無（他の機関）（続き）"_s));
    EXPECT_TRUE(test::allText(pages.at(1).written).contains(u"③ 就業場所（町名・番地等）（続き）"_s));
}

TEST(OverlongSheet, ShrinksBeforeItGoesOn)
{
    Posting posting = test::fullPosting();
    const auto sizeOfStreet = [&] {
        const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
        EXPECT_EQ(pages.size(), 1);
        for (const sheet::DrawnText& text : pages.first().written.texts) {
            if (text.field == "workplace.street"_L1)
                return text.type.size;
        }
        return qreal(0);
    };
    EXPECT_EQ(sizeOfStreet(), 11);
    posting.workplace.street = u"西新宿九丁目"_s.repeated(6);
    EXPECT_LT(sizeOfStreet(), 11);
    EXPECT_GE(sizeOfStreet(), 9);
}

TEST(OverlongSheet, DividesNoNumberBetweenPages)
{
    Posting posting = test::fullPosting();
    posting.contact.phone = u"03-0000-1235または03-0000-9999（夜間は守衛室）"_s;
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
    for (const SheetPage& page : pages) {
        for (const sheet::DrawnText& text : page.written.texts) {
            if (text.field == "contact.phone"_L1) {
                EXPECT_FALSE(
                    QRegularExpression(u"(^|[^0-9-])[0-9-]{1,11}($|[^0-9-])"_s).match(text.text).hasMatch())
                    << text.text.toStdString();
            }
        }
    }
}

// Issue 3, bad input: 10,000-character remarks.
TEST(OverlongSheet, TakesTenThousandCharacters)
{
    Posting posting = test::fullPosting();
    posting.remarks.clear();
    for (int n = 0; posting.remarks.size() < 10000; ++n)
        posting.remarks += u"【%1】長い補足です。"_s.arg(n);
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
    EXPECT_GT(pages.size(), 3);
    EXPECT_EQ(test::typedFrom(pages, "remarks"_L1), posting.remarks);
    EXPECT_EQ(countSheetPages(test::sheetRequest({test::wholeSheet(posting)})), pages.size());
}

TEST(OverlongSheet, KeepsALongNameOfTheDeskWhole)
{
    SheetRequest request = test::sheetRequest({});
    request.desk.name = u"長い名前の調整本部"_s.repeated(30);
    const QList<SheetPage> pages =
        sheet::SheetLayout(request.desk, request.deskDay).layOut(test::wholeSheet(test::fullPosting()));
    ASSERT_EQ(pages.size(), 2);
    QString name;
    for (const sheet::DrawnText& text : pages.first().written.texts + pages.last().written.texts) {
        if (text.field == "desk"_L1)
            name += text.text;
    }
    EXPECT_TRUE(name.contains(u"長い名前の調整本部"_s));
    EXPECT_TRUE(test::typedFrom(pages, "desk"_L1).contains(u"電話03-1111-2222"_s));
}

// Issue 3, bad input: emoji and characters outside CP932, control characters.
TEST(SheetText, NeverVanishesSilently)
{
    sheet::Typesetter type;
    EXPECT_EQ(type.drawable(u"髙橋 﨑 𠮷田"_s), u"髙橋 﨑 𠮷田"_s);
    EXPECT_EQ(type.drawable(u"a\u0007b\u202Ec"_s), u"abc"_s);
    EXPECT_EQ(type.drawable(QString(QChar(0xD83D))), QString(QChar(QChar::ReplacementCharacter)));
    // A character of no script that any typeface has.
    const QString unassigned = QString::fromUcs4(U"\U0003FFF0");
    EXPECT_EQ(type.drawable(u"x"_s + unassigned), u"x〔U+3FFF0〕"_s);
}

} // namespace kakehashi
