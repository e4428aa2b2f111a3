// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/sheet_code.h"

#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_json.h"
#include "core/sheet_code/compression.h"
#include "core/sheet_code/part.h"
#include "core/sheet_code/payload.h"
#include "core/sheet_code/qr_code.h"
#include "tests/disclosure/hidden_in_texts.h"
#include "tests/postings/truth_files.h"
#include "tests/support/sample_values.h"

#include <QUuid>
#include <gmock/gmock.h>

#include <algorithm>

namespace kakehashi::sheet_code {

namespace {

using Copy = SheetPosting::Copy;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const QDate deskDay(2020, 6, 2);

SheetPosting sheetOf(const StoredPosting& stored, Copy copy)
{
    return copy == Copy::Whole ? SheetPosting::whole(stored)
                               : SheetPosting::publicCopy(PublicPosting::of(stored, deskDay));
}

void expectSame(const Reading& reading, const SheetPosting& sheet)
{
    EXPECT_TRUE(reading.problems.isEmpty()) << qPrintable(reading.problems.join(QLatin1Char('\n')));
    ASSERT_THAT(reading.sheets, SizeIs(1));
    const ReadSheet& read = reading.sheets.constFirst();
    EXPECT_EQ(read.copy, sheet.copy());
    EXPECT_EQ(read.masked, sheet.isMasked());
    EXPECT_EQ(read.id, sheet.id());
    EXPECT_EQ(read.reference, sheet.reference());
    EXPECT_EQ(read.version, sheet.version());
    EXPECT_EQ(read.posting, sheet.shown());
}

QString lettersOf(QRandomGenerator& random, int count)
{
    // Kana, kanji, half-width kana, an emoji with a joiner, letters outside CP932, marks and ends of lines.
    static const QStringList letters{QStringLiteral("あ"), QStringLiteral("看"),
                                     QStringLiteral("ｶ"),  QStringLiteral("\U0001F9D1\u200D⚕️"),
                                     QStringLiteral("髙"), QStringLiteral("𠮷"),
                                     QStringLiteral("ß"),  QStringLiteral("\n"),
                                     QStringLiteral("①"),  QStringLiteral("\u3000"),
                                     QStringLiteral("\""), QStringLiteral("診療所")};
    QString text;
    while (text.size() < count)
        text += letters.at(random.bounded(static_cast<int>(letters.size())));
    return text.first(count).chopped(text.at(count - 1).isHighSurrogate() ? 1 : 0);
}

TEST(SheetCode, ReadsBackWhatStandsOnTheSheet)
{
    QRandomGenerator random(20200602);
    for (int i = 0; i < 400; ++i) {
        StoredPosting stored = test::stored(test::randomPosting(random), i + 1);
        stored.version = random.bounded(1, 70000);
        stored.posting.remarks = lettersOf(random, random.bounded(1, 300));
        stored.posting.formVersion = random.bounded(1, 4);
        for (const Copy copy : {Copy::Whole, Copy::Public}) {
            const SheetPosting sheet = sheetOf(stored, copy);
            expectSame(read(parts(sheet)), sheet);
        }
    }
}

TEST(SheetCode, ReadsBackWhatLacksNearlyEverything)
{
    const SheetPosting preview = SheetPosting::preview({}, Copy::Whole);
    expectSame(read(parts(preview)), preview);
    StoredPosting odd = test::stored({});
    odd.id = QStringLiteral("{not-a-uuid}");
    odd.reference.clear();
    expectSame(read(parts(SheetPosting::whole(odd))), SheetPosting::whole(odd));
}

TEST(SheetCode, ReadsBackRemarksOfTenThousandCharactersFromSeveralCodes)
{
    QRandomGenerator random(1);
    StoredPosting stored = test::stored(test::nursePosting());
    stored.posting.remarks = lettersOf(random, 10'000);
    QList<QByteArray> codes = parts(SheetPosting::whole(stored));
    EXPECT_GT(codes.size(), 3);
    std::ranges::reverse(codes);
    codes.append(codes.constFirst());
    expectSame(read(codes), SheetPosting::whole(stored));
}

TEST(SheetCode, TakesOneCodeForTheSamplesPostings)
{
    int seen = 0;
    for (const QJsonObject& object : test::truthPostings()) {
        const StoredPosting stored = test::stored(postingFromJson(object).posting, ++seen);
        const QList<QByteArray> codes = parts(SheetPosting::whole(stored));
        ASSERT_THAT(codes, SizeIs(1));
        expectSame(read(codes), SheetPosting::whole(stored));
    }
    EXPECT_GT(seen, 20);
}

TEST(SheetCode, KeepsEachPartWithinWhatAFaxLetsThrough)
{
    QRandomGenerator random(2);
    for (int length : {1, 150, 400, 800, 2000, 9999}) {
        StoredPosting stored = test::stored(test::randomPosting(random));
        stored.posting.remarks = lettersOf(random, length);
        for (const QByteArray& code : parts(SheetPosting::whole(stored))) {
            EXPECT_LE(code.size(), largestPart);
            EXPECT_LE(qrCode(code).size, largestSize);
        }
    }
}

// domain.md §3: the institution ID is private, always.
TEST(SheetCode, NeverHoldsTheInstitutionId)
{
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        const StoredPosting stored = test::postingThatNamesItself(random, i + 1);
        for (const Copy copy : {Copy::Whole, Copy::Public}) {
            const QByteArray payload = payloadOf(sheetOf(stored, copy));
            EXPECT_FALSE(payload.contains(stored.posting.institutionId.toUtf8()));
        }
    }
}

// domain.md §4: what the public sees of a masked posting has nothing of column M, in the texts neither.
TEST(SheetCode, OfAMaskedCopyHoldsNothingHidden)
{
    QRandomGenerator random(4);
    int masked = 0;
    for (int i = 0; i < 400; ++i) {
        StoredPosting stored = test::postingThatNamesItself(random, i + 1);
        const SheetPosting sheet = sheetOf(stored, Copy::Public);
        const QStringList hidden = test::hiddenValues(stored.posting);
        masked += sheet.isMasked() ? 1 : 0;

        const QList<QByteArray> codes = parts(sheet);
        QByteArray stream;
        for (const QByteArray& code : codes)
            stream += partOf(code).piece;
        const std::optional<QByteArray> inflated = decompressed(stream);
        ASSERT_TRUE(inflated);
        EXPECT_THAT(test::valuesIn(QString::fromUtf8(*inflated), hidden), IsEmpty());
        EXPECT_THAT(test::valuesIn(QString::fromLatin1(codes.join()), hidden), IsEmpty());
        const Reading reading = read(codes);
        ASSERT_THAT(reading.sheets, SizeIs(1));
        const QJsonObject json = toJson(reading.sheets.constFirst().posting);
        EXPECT_THAT(test::valuesIn(QString::fromUtf8(QJsonDocument(json).toJson()), hidden), IsEmpty());
    }
    EXPECT_GT(masked, 100);
}

TEST(SheetCode, DoesNotBelieveHiddenFieldsOnAMaskedCopy)
{
    // What a forger would write: the payload of a whole copy under the flags of a masked one.
    QByteArray payload = payloadOf(SheetPosting::whole(test::stored(test::nursePosting())));
    payload[0] = 3;
    const Reading reading = read(cut(compressed(payload)));
    ASSERT_THAT(reading.sheets, SizeIs(1));
    const Posting& posting = reading.sheets.constFirst().posting;
    EXPECT_EQ(posting.institutionName, QString());
    EXPECT_EQ(posting.contact, Contact());
    EXPECT_EQ(posting.occupation, Occupation::Nurse);
    EXPECT_THAT(reading.problems, SizeIs(1));
}

TEST(SheetCode, PutsSeveralSheetsTogetherInTheOrderTheyCame)
{
    QRandomGenerator random(5);
    QList<QByteArray> codes;
    QList<SheetPosting> sheets;
    for (int i = 0; i < 5; ++i) {
        StoredPosting stored = test::stored(test::randomPosting(random), i + 1);
        stored.posting.remarks = lettersOf(random, 700 * (i % 2) + 20);
        sheets.append(SheetPosting::whole(stored));
        codes += parts(sheets.constLast());
    }
    std::swap(codes[1], codes[2]);
    codes += codes; // every page twice
    const Reading reading = read(codes);
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_THAT(reading.sheets, SizeIs(5));
    for (qsizetype i = 0; i < 5; ++i)
        EXPECT_EQ(reading.sheets[i].reference, sheets[i].reference());
}

TEST(SheetCode, TellsWhichCodeOfASheetIsMissing)
{
    StoredPosting stored = test::stored(test::nursePosting());
    QRandomGenerator random(6);
    stored.posting.remarks = lettersOf(random, 1500);
    QList<QByteArray> codes = parts(SheetPosting::whole(stored));
    ASSERT_GT(codes.size(), 2);
    codes.removeAt(1);
    const Reading reading = read(codes);
    EXPECT_THAT(reading.sheets, IsEmpty());
    ASSERT_THAT(reading.problems, SizeIs(1));
    EXPECT_TRUE(reading.problems.constFirst().contains(QLatin1String("not found: 2.")));
}

TEST(SheetCode, NeverMixesThePartsOfTwoSheets)
{
    QRandomGenerator random(7);
    StoredPosting one = test::stored(test::nursePosting());
    one.posting.remarks = lettersOf(random, 900);
    StoredPosting other = one;
    other.posting.remarks = lettersOf(random, 900);
    const QList<QByteArray> first = parts(SheetPosting::whole(one));
    const QList<QByteArray> second = parts(SheetPosting::whole(other));
    ASSERT_EQ(first.size(), second.size());
    ASSERT_GT(first.size(), 1);
    QList<QByteArray> mixed = first;
    mixed[0] = second[0];
    const Reading reading = read(mixed);
    EXPECT_THAT(reading.sheets, IsEmpty());
    EXPECT_THAT(reading.problems, SizeIs(2));
}

TEST(SheetCode, SaysThatACodeComesFromANewerProgram)
{
    QByteArray code = parts(SheetPosting::whole(test::stored(test::nursePosting()))).constFirst();
    code[3] = 2;
    const Reading reading = read({code});
    ASSERT_THAT(reading.problems, SizeIs(1));
    EXPECT_TRUE(reading.problems.constFirst().contains(QLatin1String("newer version")));
}

TEST(SheetCode, LeavesAForeignCodeOutAndReadsTheOthers)
{
    const SheetPosting sheet = SheetPosting::whole(test::stored(test::nursePosting()));
    const Reading reading = read(QList<QByteArray>{"https://www.example.jp/", QByteArray()} + parts(sheet));
    EXPECT_THAT(reading.sheets, SizeIs(1));
    EXPECT_THAT(reading.problems, SizeIs(2));
}

TEST(SheetCode, RefusesACodeThatSwells)
{
    const QList<QByteArray> bomb = cut(compressed(QByteArray(largestPayload + 1, 'x')));
    ASSERT_LT(bomb.size(), 10);
    const Reading reading = read(bomb);
    EXPECT_THAT(reading.sheets, IsEmpty());
    EXPECT_THAT(reading.problems, SizeIs(1));
}

TEST(SheetCode, RefusesTextsThatNoSheetHasRoomFor)
{
    StoredPosting stored = test::stored(test::nursePosting());
    QRandomGenerator random(8);
    for (int i = 0; i < 200'000; ++i)
        stored.posting.remarks += QChar(0x4E00 + random.bounded(0x5000));
    EXPECT_THROW(static_cast<void>(parts(SheetPosting::whole(stored))), Error);
}

// What was printed once lies in drawers for years.
TEST(SheetCode, OfFormatOneIsReadForEver)
{
    const SheetPosting sheet = SheetPosting::whole(test::stored(test::nursePosting(), 42));
    const QByteArray printed = QByteArray::fromBase64(
        "S0tIAQEBNpTKF49CBy5jYGScwAAEBQwNDGDgxIes1sSIkVGJ0TYIZKCBAVMrM2Zl+mzetmcru4EVKKS18LhxP7i0WQ"
        "GppJh94S0yFiZWXbCdbNLstoZmBiCHc7jCXMOJUMjlC294cMdCmJa6FrrmPGuZsNqhgFzqA+s63lCI+810DU35oGxL"
        "XWMDfmEBMSHMZq80nkay4F1GPFWKkCmkHSx8uEBkcZaoLji8xXRBsWAg/phZgkmylxFY6BoaIBe7Ur7w4k9ajQvRhB"
        "ZAb0OzQRrR7NBWtCyT3FdmYjIyF85sJl/7ZPc6YIPtcUPDi66NT9dOUEyFJVNDI2MTpbuMSFxTRKI2NAIma+W9jJD0"
        "mJuZB+wVIaVkFT4e5E4IABRwq2k=");
    expectSame(read({printed}), sheet);
}

TEST(SheetCode, SurvivesTwoThousandDamagedCodes)
{
    QRandomGenerator random(9);
    StoredPosting stored = test::stored(test::nursePosting());
    stored.posting.remarks = lettersOf(random, 600);
    const QList<QByteArray> good = parts(SheetPosting::whole(stored));
    for (int i = 0; i < 2000; ++i) {
        QList<QByteArray> codes = good;
        QByteArray& code = codes[random.bounded(static_cast<int>(codes.size()))];
        const QByteArray before = code;
        for (int n = random.bounded(1, 5); n > 0; --n)
            code[random.bounded(static_cast<int>(code.size()))] = static_cast<char>(random.bounded(256));
        if (random.bounded(4) == 0)
            code.truncate(random.bounded(static_cast<int>(code.size())));
        if (code == before)
            continue;
        const Reading reading = read(codes);
        EXPECT_THAT(reading.sheets, IsEmpty());
        EXPECT_FALSE(reading.problems.isEmpty());
    }
}

// Past the checksum: whoever makes codes on purpose gives them the right one.
TEST(SheetCode, SurvivesTwoThousandForgedPayloads)
{
    QRandomGenerator random(10);
    const QByteArray good = payloadOf(SheetPosting::whole(test::stored(test::nursePosting())));
    for (int i = 0; i < 2000; ++i) {
        QByteArray payload = good;
        if (i % 4 == 0) {
            payload.resize(random.bounded(1, 300));
            for (char& c : payload)
                c = static_cast<char>(random.bounded(256));
        } else {
            for (int n = random.bounded(1, 8); n > 0; --n)
                payload[random.bounded(static_cast<int>(payload.size()))] =
                    static_cast<char>(random.bounded(256));
        }
        if (i % 3 == 0)
            payload.truncate(random.bounded(1, static_cast<int>(payload.size()) + 1));
        const Reading reading = read(cut(compressed(payload)));
        EXPECT_EQ(reading.sheets.isEmpty() && reading.problems.isEmpty(), false);
        for (const ReadSheet& sheet : reading.sheets)
            EXPECT_EQ(sheet.posting.institutionId, QString());
    }
}

TEST(SheetCode, SurvivesRandomStreams)
{
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i) {
        QByteArray stream(random.bounded(1, 600), Qt::Uninitialized);
        for (char& c : stream)
            c = static_cast<char>(random.bounded(256));
        const Reading reading = read(i % 2 == 0 ? cut(stream) : QList<QByteArray>{stream});
        EXPECT_FALSE(reading.problems.isEmpty());
    }
}

// libqrencode's capacities at version 20, 97 modules a side: 382 bytes at level H, 482 at Q, 666 at M.
TEST(QrCode, HasTheHighestLevelThatTheSheetHasRoomFor)
{
    EXPECT_EQ(qrCode(QByteArray(382, 'x')).size, largestSize);
    EXPECT_LT(qrCode(QByteArray(383, 'x')).size, largestSize);
    EXPECT_EQ(qrCode(QByteArray(482, 'x')).size, largestSize);
    EXPECT_LT(qrCode(QByteArray(483, 'x')).size, largestSize);
    EXPECT_EQ(qrCode(QByteArray(largestPart, 'x')).size, 93);
    EXPECT_EQ(qrCode(QByteArray(150, 'x')).size, 65);
}

TEST(QrCode, IsRefusedForMoreThanAnyCodeHolds)
{
    EXPECT_THROW(static_cast<void>(qrCode(QByteArray(5000, 'x'))), Error);
    EXPECT_THROW(static_cast<void>(qrCode({})), Error);
}

TEST(QrCode, HasItsThreeFinders)
{
    const QrCode code = qrCode("KKH");
    ASSERT_EQ(code.size, 21);
    for (const auto& [column, row] : {std::pair(0, 0), std::pair(14, 0), std::pair(0, 14)}) {
        EXPECT_TRUE(code.isDark(column, row));
        EXPECT_FALSE(code.isDark(column + 1, row + 1));
        EXPECT_TRUE(code.isDark(column + 3, row + 3));
    }
}

} // namespace

} // namespace kakehashi::sheet_code
