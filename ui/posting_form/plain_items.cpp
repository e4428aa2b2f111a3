// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/plain_items.h"

#include "ui/posting_form/line_field.h"
#include "ui/posting_form/trial_field.h"

namespace kakehashi::plain_items {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 70;
constexpr int dateWidth = 230;
constexpr int detailLines = 2;
constexpr int remarkLines = 4;

LineField* number(QLatin1StringView key)
{
    auto* field = new LineField(key, LineField::Reads::Cell);
    field->line()->setFixedWidth(numberWidth);
    return field;
}

LineField* text(QLatin1StringView key)
{
    return new LineField(key, LineField::Reads::Text);
}

} // namespace

EntryItem* headcount(FormFields& fields)
{
    auto* item = new EntryItem(u"②募集人数"_s, fields);
    item->addRow({{number("headcount"_L1), {}, u"人"_s, true}});
    return item;
}

EntryItem* employment(FormFields& fields)
{
    auto* item = new EntryItem(u"④雇用期間"_s, fields);
    auto* start = new DateField("employment.start"_L1);
    auto* end = new DateField("employment.end"_L1);
    for (DateField* field : {start, end})
        field->line()->setFixedWidth(dateWidth);
    item->addRow({{start, {}, u"から"_s, true}, {end, {}, u"まで"_s, true}});
    return item;
}

EntryItem* trial(FormFields& fields)
{
    auto* item = new EntryItem(u"⑤試用期間"_s, fields);
    item->addRow({{new TrialField, {}, {}, true}});
    return item;
}

EntryItem* duties(FormFields& fields)
{
    auto* item = new EntryItem(u"⑥業務内容"_s, fields);
    item->addRow({{ticksOf<Duty>("duties"_L1), u"業務"_s, {}, true}});
    item->addRow({{new ParagraphField("duty_detail"_L1, detailLines), u"具体的な内容"_s, {}, true}});
    return item;
}

EntryItem* pay(FormFields& fields)
{
    auto* item = new EntryItem(u"⑦給与"_s, fields);
    item->addRow({{new ChoiceField("pay.basis"_L1, choicesOf<PayBasis>()), u"総支給額"_s, {}},
                  {new YenField("pay.amount_yen"_L1), {}, {}, true}});
    item->addRow(
        {{new YenField("pay.trial_amount_yen"_L1), u"試用期間給与"_s, u"（異なる場合のみ）"_s, true}});
    return item;
}

EntryItem* hours(FormFields& fields)
{
    auto* item = new EntryItem(u"⑧勤務時間"_s, fields);
    const QList<ChoiceField::Choice> overtime = {
        {u"記載なし"_s, QJsonValue::Null}, {u"有"_s, QJsonValue(true)}, {u"無"_s, QJsonValue(false)}};
    item->addRow(
        {{new TimeField("hours.start"_L1, TimeEdit::Reads::TimeOfDay), u"勤務時間"_s, u"から"_s, true},
         {new TimeField("hours.end"_L1, TimeEdit::Reads::EndOfShift), {}, u"まで"_s, true},
         {number("hours.break_minutes"_L1), u"休憩時間"_s, u"分"_s, true}});
    item->addRow({{new ChoiceField("hours.overtime"_L1, overtime), u"時間外労働"_s, {}},
                  {text("hours.overtime_detail"_L1), u"詳細"_s, {}, true}});
    item->addRow({{text("hours.days_off"_L1), u"休日"_s, {}, true}});
    return item;
}

EntryItem* insurance(FormFields& fields)
{
    auto* item = new EntryItem(u"⑨加入保険"_s, fields);
    item->addRow(
        {{ticksOf<Insurance>("insurance"_L1), {}, {}}, {text("insurance_other"_L1), u"その他"_s, {}, true}});
    return item;
}

EntryItem* smoking(FormFields& fields)
{
    auto* item = new EntryItem(u"⑩敷地内禁煙"_s, fields);
    item->addRow({{new TickField("smoke_free_premises"_L1, u"敷地内禁煙"_s, QJsonValue::Null), {}, {}}});
    return item;
}

EntryItem* remarks(FormFields& fields)
{
    auto* item = new EntryItem(u"⑪補足内容"_s, fields);
    item->addRow({{new ParagraphField("remarks"_L1, remarkLines), {}, {}, true}});
    return item;
}

EntryItem* registration(FormFields& fields)
{
    auto* item = new EntryItem(u"⑬求人登録"_s, fields);
    item->addRow({{ticksOf<Registration>("registered_with"_L1), {}, {}},
                  {text("registered_other"_L1), u"その他"_s, {}, true}});
    return item;
}

} // namespace kakehashi::plain_items
