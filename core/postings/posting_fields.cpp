// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_fields.h"

#include "core/base/japanese_era.h"
#include "core/postings/field_text.h"
#include "core/postings/json_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <type_traits>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct PostingFields
{
    Q_DECLARE_TR_FUNCTIONS(PostingFields)

public:
    static QString notStated() { return tr("not stated"); }
    static QString yesOrNo(bool value) { return value ? tr("yes") : tr("no"); }
    static QString people(int n) { return tr("%n person(s)", nullptr, n); }
    static QString minutes(int n) { return tr("%n minute(s)", nullptr, n); }
    static QString weeks(int n) { return n == 0 ? tr("none") : tr("%n week(s)", nullptr, n); }
};

// A member of a posting, or of one of its parts: at<&Posting::workplace, &Workplace::street>(posting).
template<auto... Path>
const auto& at(const Posting& posting)
{
    return (posting.*....*Path);
}

template<auto... Path>
auto& at(Posting& posting)
{
    return (posting.*....*Path);
}

template<auto... Path>
QJsonValue getAt(const Posting& posting)
{
    return json_value::write(at<Path...>(posting));
}

template<auto... Path>
bool appendAt(const Posting& posting, QByteArray& json)
{
    return field_text::append(json, at<Path...>(posting));
}

template<auto... Path>
const QString& textAt(const Posting& posting)
{
    return at<Path...>(posting);
}

template<auto... Path>
bool setAt(Posting& posting, const QJsonValue& value)
{
    return json_value::read(at<Path...>(posting), value);
}

// ⑧: 24:00 is midnight as an end; a start at the end of the day is a slip, for 0:00 or for 12:00.
bool setShiftStart(Posting& posting, const QJsonValue& value)
{
    return !value.toString().startsWith("24"_L1) && json_value::read(posting.hours.start, value);
}

// ⑩: the box is ticked or blank, and blank does not mean no.
bool setSmokeFree(Posting& posting, const QJsonValue& value)
{
    return value != QJsonValue(false) && json_value::read(posting.smokeFreePremises, value);
}

QString text(const QString& value)
{
    return value;
}

QString text(bool value)
{
    return PostingFields::yesOrNo(value);
}

QString text(QDate value)
{
    return japanese::bothDates(value);
}

QString text(QTime value)
{
    return value.toString(QStringLiteral("HH:mm"));
}

QString text(Yen value)
{
    return value.formatted();
}

QString text(const PostalCode& value)
{
    return value.formatted();
}

template<typename E>
requires std::is_enum_v<E> QString text(E value)
{
    return labelOf(value);
}

template<typename E>
QString text(TermSet<E> terms)
{
    QStringList labels;
    for (E term : terms.values())
        labels.append(labelOf(term));
    return labels.isEmpty() ? PostingFields::notStated() : labels.join(QStringLiteral("・"));
}

template<typename T>
QString text(const std::optional<T>& value)
{
    return value ? text(*value) : PostingFields::notStated();
}

template<auto... Path>
QString showAt(const Posting& posting)
{
    return text(at<Path...>(posting));
}

// Whole numbers are shown with what they count.
template<QString (*InWords)(int), auto... Path>
QString showCount(const Posting& posting)
{
    const std::optional<int>& count = at<Path...>(posting);
    return count ? InWords(*count) : PostingFields::notStated();
}

template<auto... Path>
constexpr PostingField field(QLatin1StringView key, QStringView label,
                             FieldSecrecy secrecy = FieldSecrecy::Public)
{
    PostingField made{
        key, label, secrecy, false, false, &getAt<Path...>, &setAt<Path...>, nullptr, &appendAt<Path...>};
    using Value = std::remove_cvref_t<decltype(at<Path...>(std::declval<const Posting&>()))>;
    if constexpr (std::is_same_v<Value, QString>)
        made.text = &textAt<Path...>;
    return made;
}

// Everything but numbers, which need to know what they count.
template<auto... Path>
constexpr PostingField shown(QLatin1StringView key, QStringView label,
                             FieldSecrecy secrecy = FieldSecrecy::Public)
{
    PostingField made = field<Path...>(key, label, secrecy);
    made.show = &showAt<Path...>;
    return made;
}

template<QString (*InWords)(int), auto... Path>
constexpr PostingField counted(QLatin1StringView key, QStringView label)
{
    PostingField made = field<Path...>(key, label);
    made.show = &showCount<InWords, Path...>;
    return made;
}

template<auto... Path>
constexpr PostingField freeText(QLatin1StringView key, QStringView label)
{
    PostingField made = shown<Path...>(key, label);
    made.freeText = true;
    return made;
}

template<auto Member>
constexpr PostingField contact(QLatin1StringView key, QStringView label)
{
    PostingField made = shown<&Posting::contact, Member>(key, label, FieldSecrecy::Masked);
    made.identifiesPerson = true;
    return made;
}

constexpr PostingField smokeFree(QLatin1StringView key, QStringView label)
{
    PostingField made = shown<&Posting::smokeFreePremises>(key, label);
    made.set = &setSmokeFree;
    return made;
}

constexpr PostingField shiftStart(QLatin1StringView key, QStringView label)
{
    PostingField made = shown<&Posting::hours, &Hours::start>(key, label);
    made.set = &setShiftStart;
    return made;
}

using P = Posting;
constexpr FieldSecrecy masked = FieldSecrecy::Masked;

constexpr std::array sheet{
    shown<&P::sourceKey>("source_key"_L1, u"募集番号"),
    shown<&P::institutionName>("institution_name"_L1, u"医療機関名", masked),
    shown<&P::institutionId>("institution_id"_L1, u"医療機関ID", FieldSecrecy::Private),
    shown<&P::prefecture>("prefecture"_L1, u"都道府県名"),
    shown<&P::maskingRequested>("masking_requested"_L1, u"公開時に一定情報をマスキングすることを希望する"),
    shown<&P::occupation>("occupation"_L1, u"①募集職種"),
    counted<&PostingFields::people, &P::headcount>("headcount"_L1, u"②募集人数"),
    shown<&P::workplace, &Workplace::postalCode>("workplace.postal_code"_L1, u"③郵便番号", masked),
    shown<&P::workplace, &Workplace::facilityType>("workplace.facility_type"_L1, u"③施設類型"),
    shown<&P::workplace, &Workplace::prefecture>("workplace.prefecture"_L1, u"③都道府県"),
    shown<&P::workplace, &Workplace::municipality>("workplace.municipality"_L1, u"③市区町村"),
    shown<&P::workplace, &Workplace::street>("workplace.street"_L1, u"③住所（町名・番地等）", masked),
    shown<&P::workplace, &Workplace::facilityName>("workplace.facility_name"_L1, u"③具体的な施設名", masked),
    shown<&P::employment, &Employment::start>("employment.start"_L1, u"④雇用期間_開始"),
    shown<&P::employment, &Employment::end>("employment.end"_L1, u"④雇用期間_終了"),
    counted<&PostingFields::weeks, &P::trialWeeks>("trial_weeks"_L1, u"⑤試用期間"),
    shown<&P::duties>("duties"_L1, u"⑥業務内容"),
    freeText<&P::dutyDetail>("duty_detail"_L1, u"⑥具体的な内容"),
    shown<&P::pay, &Pay::basis>("pay.basis"_L1, u"⑦給与"),
    shown<&P::pay, &Pay::amount>("pay.amount_yen"_L1, u"⑦給与（円）"),
    shown<&P::pay, &Pay::trialAmount>("pay.trial_amount_yen"_L1, u"⑦試用期間給与"),
    shiftStart("hours.start"_L1, u"⑧勤務時間_開始"),
    shown<&P::hours, &Hours::end>("hours.end"_L1, u"⑧勤務時間_終了"),
    counted<&PostingFields::minutes, &P::hours, &Hours::breakMinutes>("hours.break_minutes"_L1,
                                                                      u"⑧休憩時間（分）"),
    shown<&P::hours, &Hours::overtime>("hours.overtime"_L1, u"⑧時間外労働"),
    freeText<&P::hours, &Hours::overtimeDetail>("hours.overtime_detail"_L1, u"⑧時間外労働詳細"),
    freeText<&P::hours, &Hours::daysOff>("hours.days_off"_L1, u"⑧休日"),
    shown<&P::insurance>("insurance"_L1, u"⑨加入保険"),
    freeText<&P::insuranceOther>("insurance_other"_L1, u"⑨他の保険"),
    smokeFree("smoke_free_premises"_L1, u"⑩敷地内禁煙"),
    freeText<&P::remarks>("remarks"_L1, u"⑪補足内容"),
    contact<&Contact::name>("contact.name"_L1, u"⑫担当者"),
    contact<&Contact::address>("contact.address"_L1, u"⑫所在地"),
    contact<&Contact::applicationPhone>("contact.application_phone"_L1, u"⑫応募担当電話番号"),
    contact<&Contact::phone>("contact.phone"_L1, u"⑫電話番号（内線）"),
    contact<&Contact::email>("contact.email"_L1, u"⑫E-mail"),
    shown<&P::registeredWith>("registered_with"_L1, u"⑬求人登録"),
    freeText<&P::registeredOther>("registered_other"_L1, u"⑬他の機関"),
};

const PostingField* find(auto key)
{
    const auto found = std::ranges::find_if(sheet, [key](const PostingField& f) { return key == f.key; });
    return found == sheet.end() ? nullptr : &*found;
}

} // namespace

std::span<const PostingField> postingFields()
{
    return sheet;
}

const PostingField* postingField(QStringView key)
{
    return find(key);
}

const PostingField* postingField(QLatin1StringView key)
{
    return find(key);
}

QString displayValue(const PostingField& field, const Posting& posting)
{
    return field.show(posting);
}

} // namespace kakehashi
