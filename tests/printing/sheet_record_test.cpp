// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_samples.h"
#include "tests/support/test_desk.h"
#include "ui/printing/sheet_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

} // namespace

TEST(SheetRecord, SaysWhichSheetsLeftInWhichCopyAndWay)
{
    test::TestDesk desk;
    recordSheets(*desk,
                 test::sheetRequest(
                     {test::wholeSheet(test::fullPosting(), 1), test::publicSheet(test::fullPosting(), 2)}),
                 u"printer"_s, 3);
    const QByteArray written =
        desk->database()
            .value(u"SELECT detail FROM audit_log WHERE action = 'sheet.printed' ORDER BY seq DESC"_s)
            .toString()
            .toUtf8();
    const QJsonObject detail = QJsonDocument::fromJson(written).object();
    EXPECT_EQ(detail.value(u"way"_s), u"printer"_s);
    EXPECT_EQ(detail.value(u"pages"_s), 3);
    const QJsonArray sheets = detail.value(u"sheets"_s).toArray();
    ASSERT_EQ(sheets.size(), 2);
    EXPECT_EQ(sheets.at(0).toObject().value(u"reference"_s), u"13-2020-000001"_s);
    EXPECT_EQ(sheets.at(0).toObject().value(u"copy"_s), u"whole"_s);
    EXPECT_EQ(sheets.at(0).toObject().value(u"version"_s), 1);
    EXPECT_EQ(sheets.at(1).toObject().value(u"copy"_s), u"public"_s);
    EXPECT_EQ(sheets.at(1).toObject().value(u"masked"_s), true);
    EXPECT_FALSE(written.contains(test::fullPosting().institutionName.toUtf8()));
}

TEST(SheetRecord, LeavesNothingOfAPreview)
{
    test::TestDesk desk;
    const qint64 before = desk->audit().count();
    recordSheets(*desk,
                 test::sheetRequest({SheetPosting::preview(test::fullPosting(), SheetPosting::Copy::Whole)}),
                 u"pdf"_s, 1);
    EXPECT_EQ(desk->audit().count(), before);
}

TEST(SheetFileName, SaysTheReferenceAndNothingOfThePosting)
{
    const SheetPosting whole = test::wholeSheet(test::fullPosting());
    const SheetPosting masked = test::publicSheet(test::fullPosting());
    const auto name = [](const QList<SheetPosting>& sheets) {
        return sheetFileName(test::sheetRequest(sheets));
    };
    EXPECT_EQ(name({whole}), u"募集情報登録票-13-2020-000123.pdf"_s);
    EXPECT_EQ(name({masked}), u"募集情報登録票-13-2020-000123-マスキング済.pdf"_s);
    EXPECT_EQ(name({masked, masked}), u"募集情報登録票-2020-06-02-2件-マスキング済.pdf"_s);
    EXPECT_EQ(name({masked, whole}), u"募集情報登録票-2020-06-02-2件-一部マスキング済.pdf"_s);
    EXPECT_EQ(name({SheetPosting::preview(Posting(), SheetPosting::Copy::Whole)}),
              u"募集情報登録票-下書き.pdf"_s);
    StoredPosting odd = test::stored(test::fullPosting());
    odd.reference = u"../13/新 1"_s;
    EXPECT_EQ(name({SheetPosting::whole(odd)}), u"募集情報登録票-___13___1.pdf"_s);
}

} // namespace kakehashi
