// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_history.h"
#include "core/postings/posting_json.h"
#include "tests/postings/truth_files.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

#include <QSet>

using namespace kakehashi;

namespace {

QJsonObject parsed(const char* json)
{
    return QJsonDocument::fromJson(QByteArray(json)).object();
}

TEST(PostingJson, IsTheSamplesTruthToTheLastKey) // domain.md §3, cli.md
{
    const QList<QJsonObject> truth = test::truthPostings();
    ASSERT_EQ(truth.size(), 124);
    for (const QJsonObject& object : truth) {
        const PostingFromJson read = postingFromJson(object);
        EXPECT_TRUE(read.problems.isEmpty());
        QJsonObject written = toJson(read.posting);
        EXPECT_EQ(written.take(QStringLiteral("form_version")), QJsonValue(1));
        EXPECT_EQ(written, object);
    }
}

TEST(PostingJson, ReadsBackWhatItWrote)
{
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        const Posting posting = test::randomPosting(random);
        const PostingFromJson read = postingFromJson(toJson(posting));
        EXPECT_TRUE(read.problems.isEmpty());
        EXPECT_EQ(read.posting, posting);
    }
}

TEST(PostingJson, WritesUnknownAsNullAndEmptyTextAsEmpty)
{
    const QJsonObject object = toJson(Posting());
    EXPECT_EQ(object.size(), 22);
    EXPECT_TRUE(object.value(QLatin1String("occupation")).isNull());
    EXPECT_TRUE(object.value(QLatin1String("trial_weeks")).isNull());
    EXPECT_TRUE(object.value(QLatin1String("smoke_free_premises")).isNull());
    EXPECT_EQ(object.value(QLatin1String("masking_requested")), QJsonValue(false));
    EXPECT_EQ(object.value(QLatin1String("remarks")), QJsonValue(QString()));
    EXPECT_EQ(object.value(QLatin1String("duties")), QJsonValue(QJsonArray()));
    EXPECT_TRUE(object.value(QLatin1String("hours")).toObject().value(QLatin1String("overtime")).isNull());
    EXPECT_EQ(object.value(QLatin1String("workplace")).toObject().value(QLatin1String("postal_code")),
              QJsonValue(QString()));
    EXPECT_EQ(postingFromJson(object).posting, Posting());
}

TEST(PostingJson, TakesMissingKeysAndNullGroupsAsUnknown)
{
    const PostingFromJson read = postingFromJson(parsed(R"({"headcount": 2, "pay": null, "remarks": null})"));
    EXPECT_TRUE(read.problems.isEmpty());
    Posting expected;
    expected.headcount = 2;
    EXPECT_EQ(read.posting, expected);
}

TEST(PostingJson, KeepsTheFormVersion)
{
    Posting posting = test::nursePosting();
    posting.formVersion = 2;
    EXPECT_EQ(postingFromJson(toJson(posting)).posting.formVersion, 2);
}

struct Wrong
{
    const char* json;
    const char* field;
    const char* value;
};

TEST(PostingJson, NamesEveryValueThatDoesNotFitAndLeavesItUnknown)
{
    const Wrong table[] = {
        {R"({"occupation": "歯科医師"})", "occupation", "歯科医師"},
        {R"({"occupation": "Nurse"})", "occupation", "Nurse"},
        {R"({"occupation": 3})", "occupation", "3"},
        {R"({"headcount": "3"})", "headcount", "3"},
        {R"({"headcount": 2.5})", "headcount", "2.5"},
        {R"({"headcount": 1e300})", "headcount", "1e+300"},
        {R"({"masking_requested": null})", "masking_requested", ""},
        {R"({"masking_requested": 1})", "masking_requested", "1"},
        {R"({"remarks": ["a"]})", "remarks", R"(["a"])"},
        {R"({"duties": "other"})", "duties", "other"},
        {R"({"duties": ["other", "surgery"]})", "duties", R"(["other","surgery"])"},
        {R"({"duties": [null]})", "duties", "[null]"},
        {R"({"smoke_free_premises": false})", "smoke_free_premises", "false"},
        {R"({"workplace": {"postal_code": "123"}})", "workplace.postal_code", "123"},
        {R"({"employment": {"start": "2020-13-01"}})", "employment.start", "2020-13-01"},
        {R"({"employment": {"start": "2020-6-1"}})", "employment.start", "2020-6-1"},
        {R"({"employment": {"end": "令和2年6月1日"}})", "employment.end", "令和2年6月1日"},
        {R"({"pay": {"amount_yen": 0}})", "pay.amount_yen", "0"},
        {R"({"pay": {"amount_yen": -5}})", "pay.amount_yen", "-5"},
        {R"({"pay": {"basis": "yearly"}})", "pay.basis", "yearly"},
        {R"({"hours": {"start": "25:10"}})", "hours.start", "25:10"},
        {R"({"hours": {"start": "8:45"}})", "hours.start", "8:45"},
        {R"({"hours": {"overtime": "yes"}})", "hours.overtime", "yes"},
        {R"({"pay": 1800})", "pay", "1800"},
        {R"({"form_version": 0})", "form_version", "0"},
        {R"({"maskingRequested": true})", "maskingRequested", "true"},
        {R"({"pay": {"yearly_yen": 1}})", "pay.yearly_yen", "1"},
        {R"({"workplace.street": "本町"})", "workplace.street", "本町"},
    };
    for (const Wrong& wrong : table) {
        const PostingFromJson read = postingFromJson(parsed(wrong.json));
        ASSERT_EQ(read.problems.size(), 1) << wrong.json;
        EXPECT_EQ(read.problems.first().field, QString::fromUtf8(wrong.field)) << wrong.json;
        EXPECT_EQ(read.problems.first().value, QString::fromUtf8(wrong.value)) << wrong.json;
        EXPECT_EQ(read.problems.first().severity, Severity::Error) << wrong.json;
        EXPECT_FALSE(read.problems.first().message.isEmpty());
        EXPECT_EQ(read.posting, Posting()) << wrong.json;
    }
}

TEST(PostingFields, HideColumnMAndTheInstitutionId) // domain.md §3
{
    QSet<QString> masked;
    QSet<QString> secret;
    for (const PostingField& field : postingFields()) {
        if (field.secrecy == FieldSecrecy::Masked)
            masked.insert(QString(field.key));
        else if (field.secrecy == FieldSecrecy::Private)
            secret.insert(QString(field.key));
    }
    EXPECT_EQ(masked,
              (QSet<QString>{QStringLiteral("institution_name"), QStringLiteral("workplace.postal_code"),
                             QStringLiteral("workplace.street"), QStringLiteral("workplace.facility_name"),
                             QStringLiteral("contact.name"), QStringLiteral("contact.address"),
                             QStringLiteral("contact.application_phone"), QStringLiteral("contact.phone"),
                             QStringLiteral("contact.email")}));
    EXPECT_EQ(secret, QSet<QString>{QStringLiteral("institution_id")});
}

TEST(PostingFields, AreFoundByKeyAndNothingElse)
{
    ASSERT_EQ(postingFields().size(), 38U);
    EXPECT_EQ(postingFields().front().key, QLatin1String("source_key"));
    for (const PostingField& field : postingFields()) {
        EXPECT_EQ(postingField(field.key), &field);
        EXPECT_EQ(postingField(QString(field.key)), &field);
    }
    EXPECT_EQ(postingField(u"workplace"), nullptr);
    EXPECT_EQ(postingField(u"form_version"), nullptr);
}

TEST(PostingFields, NullInAnyFieldLeavesTheOthersAlone)
{
    const Posting full = test::nursePosting();
    for (const PostingField& field : postingFields()) {
        Posting posting = full;
        const bool canBeUnknown = field.set(posting, QJsonValue(QJsonValue::Null));
        EXPECT_EQ(canBeUnknown, field.key != QLatin1String("masking_requested")) << field.key.data();
        for (const PostingField& other : postingFields()) {
            if (&other != &field) {
                EXPECT_EQ(other.get(posting), other.get(full)) << field.key.data() << other.key.data();
            }
        }
        EXPECT_TRUE(field.set(posting, field.get(full)));
        EXPECT_EQ(posting, full) << field.key.data();
    }
}

QString shownValue(const char* key, const Posting& posting)
{
    return displayValue(*postingField(QLatin1StringView(key)), posting);
}

TEST(PostingFields, AreShownAsAPersonReadsThem)
{
    const Posting posting = test::nursePosting();
    EXPECT_EQ(shownValue("occupation", posting), QStringLiteral("看護師"));
    EXPECT_EQ(shownValue("workplace.postal_code", posting), QStringLiteral("160-0022"));
    EXPECT_EQ(shownValue("employment.start", posting), QStringLiteral("令和2年6月15日 (2020-06-15)"));
    EXPECT_EQ(shownValue("duties", posting), QStringLiteral("一般内科外来業務・帰国者・接触者外来業務"));
    EXPECT_EQ(shownValue("pay.amount_yen", posting), QStringLiteral("1,800円"));
    EXPECT_EQ(shownValue("hours.start", posting), QStringLiteral("08:45"));
    EXPECT_EQ(shownValue("hours.overtime", posting), QStringLiteral("yes"));
    EXPECT_EQ(shownValue("remarks", posting), posting.remarks);
    EXPECT_THAT(shownValue("headcount", posting).toStdString(), testing::StartsWith("3 "));
}

TEST(PostingFields, ShowUnknownAsNotStatedAndEmptyTextAsEmpty)
{
    EXPECT_EQ(shownValue("occupation", Posting()), QStringLiteral("not stated"));
    EXPECT_EQ(shownValue("trial_weeks", Posting()), QStringLiteral("not stated"));
    EXPECT_EQ(shownValue("insurance", Posting()), QStringLiteral("not stated"));
    EXPECT_EQ(shownValue("hours.overtime", Posting()), QStringLiteral("not stated"));
    EXPECT_EQ(shownValue("remarks", Posting()), QString());
}

TEST(PostingFields, TellNoTrialFromATrialNotStated) // domain.md §3 ⑤: three states
{
    Posting posting;
    posting.trialWeeks = 0;
    EXPECT_EQ(shownValue("trial_weeks", posting), QStringLiteral("none"));
    posting.trialWeeks = 2;
    EXPECT_THAT(shownValue("trial_weeks", posting).toStdString(), testing::StartsWith("2 "));
}

TEST(PostingHistory, FindsNoDifferenceBetweenEqualPostings)
{
    EXPECT_TRUE(differences(test::nursePosting(), test::nursePosting()).isEmpty());
}

TEST(PostingHistory, NamesTheChangedFieldsInTheSheetsOrder)
{
    const Posting before = test::nursePosting();
    Posting after = before;
    after.remarks = QStringLiteral("夜勤あり");
    after.trialWeeks.reset();
    after.headcount = 5;
    EXPECT_EQ(differences(before, after),
              (QList<FieldChange>{
                  {QStringLiteral("headcount"), 3, 5},
                  {QStringLiteral("trial_weeks"), 2, QJsonValue(QJsonValue::Null)},
                  {QStringLiteral("remarks"), before.remarks, after.remarks},
              }));
}

TEST(PostingHistory, UndoingTheDifferencesGivesTheEarlierPosting)
{
    QRandomGenerator random(2);
    Posting before = test::randomPosting(random);
    for (int i = 0; i < 500; ++i) {
        Posting after = test::randomPosting(random);
        after.formVersion = random.bounded(1, 3);
        EXPECT_EQ(undone(after, differences(before, after)), before);
        EXPECT_EQ(undone(before, differences(after, before)), after);
        before = after;
    }
    EXPECT_EQ(undone(before, differences(Posting(), before)), Posting());
}

TEST(PostingHistory, RefusesToGuessWhenAChangeDoesNotFit)
{
    EXPECT_THROW(undone(Posting(), {{QStringLiteral("salary"), 1, 2}}), Error);
    EXPECT_THROW(undone(Posting(), {{QStringLiteral("headcount"), QStringLiteral("many"), 2}}), Error);
    EXPECT_THROW(undone(Posting(), {{QStringLiteral("form_version"), 0, 1}}), Error);
}

} // namespace
