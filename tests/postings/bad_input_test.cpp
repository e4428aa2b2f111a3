// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_check.h"
#include "core/postings/posting_json.h"
#include "tests/support/sample_values.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

/// The whole sample posting with one value replaced, as a form or a program hands it in.
QJsonObject withValue(const QString& key, const QJsonValue& value)
{
    QJsonObject object = toJson(nursePosting());
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        object[key] = value;
        return object;
    }
    QJsonObject group = object[key.first(dot)].toObject();
    group[key.sliced(dot + 1)] = value;
    object[key.first(dot)] = group;
    return object;
}

/// What reading and checking find together: "error headcount", "warning remarks".
QStringList findings(const QJsonObject& object)
{
    const PostingFromJson read = postingFromJson(object);
    QStringList all;
    for (const Problem& problem : read.problems + checkPosting(read.posting, Completeness::Whole)) {
        EXPECT_FALSE(problem.message.isEmpty());
        all.append((problem.severity == Severity::Error ? u"error "_s : u"warning "_s) + problem.field);
    }
    return all;
}

QJsonArray allOccupations()
{
    QJsonArray codes;
    for (const auto& term : Vocabulary<Occupation>::terms())
        codes.append(QString(term.code));
    codes.append(u"dentist"_s);
    return codes;
}

} // namespace

// The wrong values that people type or paste, field by field: none is taken for another value, and each says
// where it is wrong.
TEST(BadInput, IsNamedAtItsField)
{
    struct Case
    {
        QString key;
        QJsonValue value;
        const char* finding; ///< among others, as a value that does not fit is missing too
    };
    const QString emoji = u"よろしく😀"_s;
    const QList<Case> table{
        {u"institution_name"_s, QString(10'001, u'あ'), "error institution_name"},
        {u"institution_name"_s, u""_s, "error institution_name"},
        {u"institution_name"_s, u"架橋\u0001病院"_s, "error institution_name"},
        {u"institution_name"_s, u"𠮷田病院"_s, "warning institution_name"},
        {u"institution_id"_s, u"13\u000010"_s, "error institution_id"},
        {u"prefecture"_s, u"江戸"_s, "error prefecture"},
        {u"masking_requested"_s, u"はい"_s, "error masking_requested"},
        {u"occupation"_s, u"dentist"_s, "error occupation"},     // domain.md §2: 歯科医師 is none
        {u"occupation"_s, allOccupations(), "error occupation"}, // twelve of them
        {u"headcount"_s, 0, "error headcount"},
        {u"headcount"_s, -3, "error headcount"},
        {u"headcount"_s, 1.5, "error headcount"},
        {u"headcount"_s, 1e12, "error headcount"},
        {u"headcount"_s, u"若干名"_s, "error headcount"},
        {u"workplace.postal_code"_s, u"000-0000"_s, "warning workplace.postal_code"},
        {u"workplace.postal_code"_s, u"160-002"_s, "error workplace.postal_code"},
        {u"workplace.postal_code"_s, u"100-0001"_s, "warning workplace.postal_code"}, // elsewhere
        {u"workplace.facility_type"_s, u"school"_s, "error workplace.facility_type"},
        {u"workplace.municipality"_s, u"架空市"_s, "warning workplace.municipality"},
        {u"workplace.municipality"_s, u""_s, "error workplace.municipality"},
        {u"workplace.street"_s, emoji, "warning workplace.street"},
        {u"employment.start"_s, u"2020-02-30"_s, "error employment.start"},
        {u"employment.start"_s, u"2020-10-01"_s, "error employment.end"}, // the end before the start
        {u"employment.end"_s, u"令和2年13月1日"_s, "error employment.end"},
        {u"trial_weeks"_s, -1, "error trial_weeks"},
        {u"trial_weeks"_s, 60, "warning trial_weeks"},
        {u"trial_weeks"_s, 0.5, "error trial_weeks"},
        {u"duties"_s, QJsonArray(), "error duties"},
        {u"duties"_s, QJsonArray{u"surgery"_s}, "error duties"},
        {u"duty_detail"_s, emoji, "warning duty_detail"},
        {u"pay.basis"_s, u"yearly"_s, "error pay.basis"},         // domain.md §2: no yearly pay
        {u"pay.amount_yen"_s, 300'000, "warning pay.amount_yen"}, // an hour
        {u"pay.amount_yen"_s, 0, "error pay.amount_yen"},
        {u"pay.amount_yen"_s, 100'000'000, "error pay.amount_yen"},
        {u"pay.trial_amount_yen"_s, -1, "error pay.trial_amount_yen"},
        {u"hours.start"_s, u"24:00"_s, "error hours.start"},
        {u"hours.end"_s, u"24:30"_s, "error hours.end"},
        {u"hours.end"_s, u"17:60"_s, "error hours.end"},
        {u"hours.break_minutes"_s, -1, "error hours.break_minutes"},
        {u"hours.break_minutes"_s, 1440, "error hours.break_minutes"},
        {u"hours.break_minutes"_s, 505, "error hours.break_minutes"},
        {u"hours.overtime"_s, u"たまに"_s, "error hours.overtime"},
        {u"hours.overtime_detail"_s, u"月\u001b10時間"_s, "error hours.overtime_detail"},
        {u"hours.days_off"_s, emoji, "warning hours.days_off"},
        {u"insurance"_s, QJsonArray{u"fire"_s}, "error insurance"},
        {u"insurance_other"_s, u"é"_s, "warning insurance_other"},
        {u"smoke_free_premises"_s, u"一部"_s, "error smoke_free_premises"},
        {u"remarks"_s, QString(10'001, u'あ'), "error remarks"},
        {u"remarks"_s, emoji, "warning remarks"},
        {u"remarks"_s, u"ベル\u0007"_s, "error remarks"},
        {u"contact.name"_s, u" "_s, "error contact.name"},
        {u"contact.address"_s, u"a\u0000b"_s, "error contact.address"},
        {u"contact.application_phone"_s, u"03-0000-123"_s, "warning contact.application_phone"},
        {u"contact.phone"_s, u"夜間は不可"_s, "warning contact.phone"},
        {u"contact.email"_s, u"saiyo@hospital"_s, "warning contact.email"},
        {u"registered_with"_s, QJsonArray{u"agency"_s}, "error registered_with"},
        {u"registered_other"_s, emoji, "warning registered_other"},
    };
    for (const Case& one : table)
        EXPECT_TRUE(findings(withValue(one.key, one.value)).contains(QLatin1StringView(one.finding)))
            << qPrintable(one.key) << ", expected " << one.finding << ", found "
            << qPrintable(findings(withValue(one.key, one.value)).join(u"; "_s));
}

TEST(BadInput, EveryFieldOfTheFormHasAWrongValueAndTheWholePostingNone)
{
    EXPECT_EQ(findings(toJson(nursePosting())), QStringList());
    // What looks wrong and is not.
    const QList<std::pair<QString, QJsonValue>> fine{
        {u"trial_weeks"_s, QJsonValue::Null},
        {u"remarks"_s, QString(10'000, u'あ')},
        {u"remarks"_s, u"一行目\n\t二行目"_s},
        {u"remarks"_s, u"髙橋、﨑、①、㈱、〜、～"_s},
        {u"hours.end"_s, u"07:00"_s}, // the next day
        {u"hours.end"_s, u"24:00"_s}, // midnight
        {u"workplace.street"_s, u"1-2-3　ﾋﾞﾙ4F"_s},
    };
    for (const auto& [key, value] : fine)
        EXPECT_EQ(findings(withValue(key, value)), QStringList()) << qPrintable(key);
    // ⑤: no trial period is an answer, but then it has no pay of its own.
    EXPECT_EQ(findings(withValue(u"trial_weeks"_s, 0)), QStringList{u"warning pay.trial_amount_yen"_s});
}

} // namespace kakehashi::test
