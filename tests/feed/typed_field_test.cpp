// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into a field of the form is read as a list's cell is.
#include "core/feed/typed_field.h"
#include "core/postings/posting_json.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::readTyped;
using feed::typedText;

namespace {

feed::TypedValue typed(const char* key, const QString& text)
{
    return readTyped(*postingField(QLatin1StringView(key)), text);
}

void expectReadBack(const Posting& posting)
{
    for (const PostingField& field : postingFields()) {
        const QString text = typedText(field, posting);
        const feed::TypedValue value = readTyped(field, text);
        EXPECT_EQ(value.value, field.get(posting)) << field.key.data() << ": " << text.toStdString();
        EXPECT_EQ(value.problem, QString()) << field.key.data() << ": " << text.toStdString();
    }
}

} // namespace

TEST(TypedField, EveryValueIsReadBackAsItWas)
{
    QRandomGenerator random(20200602);
    expectReadBack(Posting());
    for (int i = 0; i < 200; ++i)
        expectReadBack(randomPosting(random));
}

TEST(TypedField, EveryValueOfTheSamplesIsReadBackAsItWas)
{
    for (const auto* name : {"01-first-feed", "02-update", "03-doctor-bank", "05-row-errors"}) {
        const QString file = u"feed/truth-"_s + QLatin1StringView(name) + u".json"_s;
        const QJsonArray postings = QJsonDocument::fromJson(testData(file)).object()[u"postings"_s].toArray();
        for (const QJsonValue& posting : postings)
            expectReadBack(postingFromJson(posting.toObject()).posting);
    }
}

TEST(TypedField, ChoicesAreUnderstood)
{
    for (const PostingField& field : postingFields()) {
        const QStringList choices = feed::typedChoices(field);
        for (const QString& choice : choices)
            EXPECT_EQ(readTyped(field, choice).problem, QString()) << choice.toStdString();
    }
}

TEST(TypedField, WhatPeopleWriteIsUnderstood)
{
    EXPECT_EQ(typed("headcount", u"２名"_s).value, QJsonValue(2));
    EXPECT_EQ(typed("employment.start", u"R2.6.15"_s).value, QJsonValue(u"2020-06-15"_s));
    EXPECT_EQ(typed("trial_weeks", u"無"_s).value, QJsonValue(0));
    EXPECT_EQ(typed("trial_weeks", u"2週"_s).value, QJsonValue(2));
    EXPECT_EQ(typed("hours.end", u"午後5時10分"_s).value, QJsonValue(u"17:10"_s));
    EXPECT_EQ(typed("pay.amount_yen", u"1,800円"_s).value, QJsonValue(1800));
}

TEST(TypedField, WhatIsNoValueIsAProblem)
{
    EXPECT_NE(typed("headcount", u"若干名"_s).problem, QString());
    EXPECT_NE(typed("occupation", u"歯科医師"_s).problem, QString()); // domain.md §2
    EXPECT_NE(typed("employment.start", u"令和2年13月1日"_s).problem, QString());
    EXPECT_NE(typed("hours.start", u"25:10"_s).problem, QString());
    EXPECT_NE(typed("workplace.postal_code", u"123"_s).problem, QString());
}

// A reader of whole rows would put the rest where it belongs; here it would be lost.
TEST(TypedField, NothingTypedIsSilentlyDropped)
{
    EXPECT_TRUE(typed("pay.amount_yen", u"時給1800円"_s).problem.contains(u"⑦給与"_s));
    EXPECT_TRUE(typed("insurance", u"雇用、組合国保"_s).problem.contains(u"⑨他の保険"_s));
    EXPECT_NE(typed("duties", u"その他（検査）"_s).problem, QString());
    EXPECT_NE(typed("workplace.municipality", u"東京都新宿区西新宿2-8-1"_s).problem, QString());
}

// It may be right among the other fields, or wrong only among them: the check of the whole decides.
TEST(TypedField, WhatIsMissingIsNoProblemOfTheText)
{
    for (const PostingField& field : postingFields())
        EXPECT_EQ(readTyped(field, QString()).problem, QString()) << field.key.data();
}

} // namespace kakehashi::test
