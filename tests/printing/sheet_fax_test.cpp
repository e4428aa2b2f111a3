// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/fax_machine_reader.h"
#include "tests/printing/sheet_samples.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <iostream>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

/// Twenty different postings, whole and public copies in turn, the reference posting among them.
QList<SheetPosting> twentySheets()
{
    QRandomGenerator random(51);
    QList<SheetPosting> sheets{test::wholeSheet(test::fullPosting(), 1),
                               test::publicSheet(test::fullPosting(), 2)};
    for (int i = 3; i <= 20; ++i) {
        const Posting posting = test::variedPosting(random);
        sheets.append(i % 2 == 0 ? test::publicSheet(posting, i) : test::wholeSheet(posting, i));
    }
    return sheets;
}

class FaxedSheet : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_sheets = twentySheets();
        s_folder = std::make_unique<QTemporaryDir>();
        writeSheetsPdf(test::sheetRequest(s_sheets), s_folder->filePath(u"sheets.pdf"_s));
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static QList<QImage> faxed(test::FaxResolution resolution)
    {
        return test::faxed(s_folder->filePath(u"sheets.pdf"_s), resolution);
    }

    /// Percent of the characters in typed fields that Tesseract reads from the faxed sheets.
    static double readable(test::FaxResolution resolution)
    {
        QList<QImage> pictures;
        QStringList expected;
        const QList<QImage> pages = faxed(resolution);
        EXPECT_EQ(pages.size(), s_sheets.size());
        for (qsizetype i = 0; i < s_sheets.size(); ++i) {
            const test::TypedCells cells = test::typedCells(test::laidOut(s_sheets.at(i)).first());
            EXPECT_GE(cells.rects.size(), 20);
            pictures.append(test::cutOut(pages.at(i), resolution, cells.rects));
            expected.append(cells.texts.join(u'\n'));
        }
        const QStringList read = test::readBack(pictures);
        EXPECT_EQ(read.size(), expected.size());
        test::Misread sum;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const test::Misread one = test::compare(expected.at(i), read.value(i));
            sum.characters += one.characters;
            sum.wrong += one.wrong;
        }
        const double percent =
            100.0 - 100.0 * static_cast<double>(sum.wrong) / static_cast<double>(sum.characters);
        std::cout << "204x" << resolution.down << ": " << percent << " % of " << sum.characters
                  << " characters\n";
        return percent;
    }

    static QList<SheetPosting> s_sheets;
    static std::unique_ptr<QTemporaryDir> s_folder;
};

QList<SheetPosting> FaxedSheet::s_sheets;
std::unique_ptr<QTemporaryDir> FaxedSheet::s_folder;

/// Whether there is ink within a dot of this place.
bool inked(const QImage& page, test::FaxResolution resolution, QPointF at)
{
    constexpr qreal margin = sheet::marginMillimetres * sheet::pointsPerMillimetre;
    const QPoint dot(static_cast<int>((at.x() + margin) * resolution.across / 72),
                     static_cast<int>((at.y() + margin) * resolution.down / 72));
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (qGray(page.pixel(dot.x() + dx, dot.y() + dy)) < 128)
                return true;
        }
    }
    return false;
}

/// Places along a line, a dot or two apart.
QList<QPointF> along(const QPolygonF& points)
{
    QList<QPointF> places;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF line(points.at(i - 1), points.at(i));
        const auto steps = static_cast<int>(line.length());
        for (int step = 0; step <= steps; ++step)
            places.append(line.pointAt(steps == 0 ? 0 : static_cast<qreal>(step) / steps));
    }
    return places;
}

} // namespace

// Issue 3: at fine resolution at least 97 % of the characters of typed fields over twenty postings.
TEST_F(FaxedSheet, IsReadBackAtFineResolution)
{
    EXPECT_GE(readable(test::fineFax), 97);
}

TEST_F(FaxedSheet, IsReadBackAtStandardResolution)
{
    EXPECT_GE(readable(test::standardFax), 93);
}

// Issue 3: no hairlines: every line, box and circle is still whole after a fax of either resolution.
TEST_F(FaxedSheet, KeepsEveryLineBoxAndCircle)
{
    for (const test::FaxResolution resolution : {test::fineFax, test::standardFax}) {
        const QImage page = faxed(resolution).first();
        const sheet::SheetPage laid = test::laidOut(s_sheets.first()).first();
        for (const sheet::Page* part : {laid.printed, &laid.written}) {
            for (const sheet::Stroke& stroke : part->strokes) {
                EXPECT_GE(stroke.width(), 0.35 * sheet::pointsPerMillimetre - 0.001);
                for (const QPointF& place : along(stroke.points))
                    ASSERT_TRUE(inked(page, resolution, place)) << place.x() << ' ' << place.y();
            }
            for (const sheet::TickBox& box : part->boxes) {
                for (const QPointF& place : along(QPolygonF(box.square)))
                    ASSERT_TRUE(inked(page, resolution, place)) << place.x() << ' ' << place.y();
                EXPECT_EQ(inked(page, resolution, box.square.center() + QPointF(0.4, 0.7)), box.ticked)
                    << box.field.data() << box.code.toStdString();
            }
            for (const sheet::Circle& circle : part->circles) {
                for (int degrees = 0; degrees < 360; degrees += 2) {
                    const qreal angle = qDegreesToRadians(static_cast<qreal>(degrees));
                    const QPointF place =
                        circle.around.center() + QPointF(circle.around.width() / 2 * std::cos(angle),
                                                         circle.around.height() / 2 * std::sin(angle));
                    ASSERT_TRUE(inked(page, resolution, place)) << place.x() << ' ' << place.y();
                }
            }
        }
    }
}

} // namespace kakehashi
