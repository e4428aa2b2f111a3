// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/payload.h"

#include "core/postings/posting_fields.h"
#include "core/sheet_code/wire.h"
#include "tests/support/sample_values.h"

#include <QJsonArray>
#include <gmock/gmock.h>

namespace kakehashi::sheet_code {

namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// The start of a payload of a whole copy with that many items to follow.
WireWriter begun(quint64 items)
{
    WireWriter out;
    out.byte(0);
    out.byte(0);
    out.text(QStringLiteral("13-2020-000001"));
    out.number(1);
    out.number(1);
    out.number(items);
    return out;
}

TEST(Wire, ReadsBackWhatItWrote)
{
    const QList<QJsonValue> values{QJsonValue(QJsonValue::Null),
                                   true,
                                   false,
                                   0,
                                   -3,
                                   99'999'999,
                                   QString(),
                                   QStringLiteral("医療𠮷"),
                                   QJsonArray{QStringLiteral("a"), QStringLiteral("看護")},
                                   QJsonArray()};
    WireWriter out;
    for (const QJsonValue& value : values)
        out.value(value);
    WireReader in(out.bytes());
    for (const QJsonValue& value : values)
        EXPECT_EQ(in.value(), value);
    EXPECT_TRUE(in.atEnd());
    EXPECT_FALSE(in.failed());
}

TEST(Wire, StopsAtANumberWithoutEnd)
{
    WireReader in(QByteArrayView("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"));
    EXPECT_EQ(in.number(), 0U);
    EXPECT_TRUE(in.failed());
}

TEST(Wire, StopsAtALengthBeyondTheEnd)
{
    WireWriter out;
    out.number(quint64{1} << 60U);
    WireReader in(out.bytes());
    EXPECT_EQ(in.text(), QString());
    EXPECT_TRUE(in.failed());
}

TEST(Wire, StopsAtATextThatIsNoUtf8)
{
    WireReader in(QByteArrayView("\x02\xE3\x81"));
    static_cast<void>(in.text());
    EXPECT_TRUE(in.failed());
}

// Every field that a sheet may show has to come through, also one that the form gets later.
TEST(Payload, CarriesEveryFieldOfTheForm)
{
    const Posting full = test::nursePosting();
    Posting other = full;
    other.contact.address = QStringLiteral("東京都港区");
    other.insuranceOther = QStringLiteral("賠償責任保険");
    other.registeredOther = QStringLiteral("民間紹介所");
    const SheetPosting sheet = SheetPosting::whole(test::stored(other));
    const PayloadReading reading = readPayload(payloadOf(sheet));
    ASSERT_TRUE(reading.sheet);
    const Posting blank;
    for (const PostingField& field : postingFields()) {
        if (field.secrecy == FieldSecrecy::Private)
            continue;
        EXPECT_NE(field.get(other), field.get(blank)) << field.key.data() << " is not filled by this test";
        EXPECT_EQ(field.get(reading.sheet->posting), field.get(other)) << field.key.data();
    }
}

TEST(Payload, StepsOverItemsItDoesNotKnowAndNamesThem)
{
    WireWriter out = begun(3);
    out.number(0);
    out.text(QStringLiteral("vaccinated"));
    out.value(QJsonArray{QStringLiteral("once")});
    out.number(900);
    out.value(7);
    out.number(0);
    out.text(QStringLiteral("headcount"));
    out.value(4);
    const PayloadReading reading = readPayload(out.bytes());
    ASSERT_TRUE(reading.sheet);
    EXPECT_EQ(reading.sheet->posting.headcount, 4);
    ASSERT_THAT(reading.problems, SizeIs(1));
    EXPECT_TRUE(reading.problems.constFirst().contains(QLatin1String("vaccinated, #900")));
}

TEST(Payload, NamesValuesThatFitNoItem)
{
    WireWriter out = begun(2);
    out.number(0);
    out.text(QStringLiteral("occupation"));
    out.value(QStringLiteral("dentist"));
    out.number(0);
    out.text(QStringLiteral("employment.start"));
    out.value(QStringLiteral("2020-02-30"));
    const PayloadReading reading = readPayload(out.bytes());
    ASSERT_TRUE(reading.sheet);
    EXPECT_EQ(reading.sheet->posting.occupation, std::nullopt);
    ASSERT_THAT(reading.problems, SizeIs(1));
    EXPECT_TRUE(reading.problems.constFirst().contains(QStringLiteral("①募集職種, ④雇用期間_開始")));
}

// domain.md §3: the institution ID is private, always; a code that brings one is not believed.
TEST(Payload, NeverTakesAnInstitutionId)
{
    WireWriter out = begun(1);
    out.number(0);
    out.text(QStringLiteral("institution_id"));
    out.value(QStringLiteral("1310000901"));
    const PayloadReading reading = readPayload(out.bytes());
    ASSERT_TRUE(reading.sheet);
    EXPECT_EQ(reading.sheet->posting.institutionId, QString());
}

TEST(Payload, IsRefusedWhenItBreaksOffAnywhere)
{
    const QByteArray payload = payloadOf(SheetPosting::whole(test::stored(test::nursePosting())));
    for (qsizetype length = 0; length < payload.size(); ++length)
        EXPECT_FALSE(readPayload(payload.first(length)).sheet) << length;
    EXPECT_FALSE(readPayload(payload + 'x').sheet);
}

} // namespace

} // namespace kakehashi::sheet_code
