// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of cell becomes a field of the posting; row_reader.cpp does what needs the whole row.
#include "core/feed/row_reader.h"

#include "core/base/japanese_text.h"
#include "core/base/place.h"
#include "core/feed/cell_memory.h"
#include "core/feed/cell_values.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

template<auto... Path>
auto& at(Posting& posting)
{
    return (posting.*....*Path);
}

bool isPlainKey(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

// Free text: as it was typed.
template<auto... Path>
void RowReader::plainText(const Cell& cell)
{
    at<Path...>(m_reading.posting) = cell::cleanedText(cell.text);
}

// Free text that several columns may say (備考 and 補足).
template<auto... Path>
void RowReader::addedText(const Cell& cell)
{
    QString& text = at<Path...>(m_reading.posting);
    const QString added = cell::cleanedText(cell.text);
    if (!added.isEmpty() && text != added)
        text += text.isEmpty() ? added : u'\n' + added;
}

// A name, an address: marks for "none" and for "hidden" are no value.
template<auto... Path>
void RowReader::statedText(const Cell& cell)
{
    const QString text = cell::cleanedText(cell.text).trimmed();
    const bool none = cell::saysNothing(text) || cell::isHidden(text);
    at<Path...>(m_reading.posting) = none ? QString() : text;
}

// A spreadsheet that took the number for a number has lost its leading zero.
template<auto... Path>
void RowReader::phone(const Cell& cell)
{
    statedText<Path...>(cell);
    QString& text = at<Path...>(m_reading.posting);
    if (cell.fromNumber && !text.isEmpty() && !text.startsWith(u'0'))
        text.prepend(u'0');
}

template<auto... Path>
void RowReader::date(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    at<Path...>(m_reading.posting) = dateOf(cell.text);
    if (!at<Path...>(m_reading.posting))
        error(tr("This is no date of the calendar."));
}

template<typename E, auto... Path>
void RowReader::term(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    const auto& term =
        remembered(memory<E>().single, cell.text, [](const QString& text) { return fromLabel<E>(text); });
    at<Path...>(m_reading.posting) = term;
    if (term)
        return;
    QStringList labels;
    for (const auto& known : Vocabulary<E>::terms())
        labels.append(known.label.toString());
    error(tr("This is none of: %1.").arg(labels.join(u'・')));
}

template<typename E, E Value, auto Member>
void RowReader::box(const Cell& cell)
{
    const std::optional<bool> ticked =
        fromLabel<E>(cell.text) == Value ? std::optional(true) : cell::ticked(cell.text);
    if (!ticked)
        error(tr("It is not clear whether this box is ticked."));
    else if (*ticked)
        (m_reading.posting.*Member).insert(Value);
}

// ⑫: only if unlike ③.
void RowReader::contactAddress(const Cell& cell)
{
    static const QSet<QString> same{u"同上"_s,           u"同左"_s,         u"同じ"_s,
                                    u"3と同じ"_s,        u"3に同じ"_s,      u"就業場所と同じ"_s,
                                    u"就業場所に同じ"_s, u"勤務地と同じ"_s, u"勤務地に同じ"_s};
    const bool sameAsWorkplace = cell.text.size() < 12 && same.contains(japanese::folded(cell.text));
    if (!sameAsWorkplace)
        statedText<&Posting::contact, &Contact::address>(cell);
}

void RowReader::sourceKey(const Cell& cell)
{
    QString key = cell.text;
    if (!isPlainKey(key)) {
        key = japanese::nfkc(key);
        key.removeIf([](QChar c) { return c.isSpace(); });
    }
    m_reading.posting.sourceKey = cell::saysNothing(key) ? QString() : key;
}

// A column headed No. may be the sender's number or count the rows of this very list; a count must not be
// taken for the key that yesterday's list counted another posting with.
void RowReader::number(const Cell& cell)
{
    static constexpr qsizetype longestCount = 4;
    const QString key = japanese::nfkc(cell.text).trimmed();
    const bool isCount = key.size() <= longestCount &&
                         std::ranges::all_of(key, [](QChar c) { return c.isDigit() || c == u'.'; });
    if (!isCount)
        sourceKey(cell);
}

void RowReader::ignored(const Cell& /*cell*/) {}

void RowReader::institutionId(const Cell& cell)
{
    static constexpr qsizetype digits = 10;
    statedText<&Posting::institutionId>(cell);
    QString& id = m_reading.posting.institutionId;
    if (!isPlainKey(id))
        id = japanese::nfkc(id);
    if (cell.fromNumber && id.size() == digits - 1)
        id.prepend(u'0');
}

std::optional<QString> RowReader::prefectureName(const Cell& cell)
{
    const QString text = cell.text.trimmed();
    if (cell::saysNothing(text))
        return std::nullopt;
    const auto& name = remembered(m_prefectures, text, [](const QString& written) -> std::optional<QString> {
        const place::Prefecture* found = place::findPrefecture(written);
        return found == nullptr ? std::nullopt : std::optional(found->name);
    });
    if (!name)
        error(tr("There is no prefecture of this name."));
    return name;
}

void RowReader::prefecture(const Cell& cell)
{
    m_reading.posting.prefecture = prefectureName(cell).value_or(QString());
}

void RowReader::workplacePrefecture(const Cell& cell)
{
    m_reading.posting.workplace.prefecture = prefectureName(cell).value_or(QString());
}

void RowReader::municipality(const Cell& cell)
{
    statedText<&Posting::workplace, &Workplace::municipality>(cell);
}

void RowReader::postalCode(const Cell& cell)
{
    static constexpr qsizetype digits = 7;
    const QString text = cell.text.trimmed();
    if (cell::saysNothing(text) || cell::isHidden(text) || text == u"〒"_s)
        return;
    const bool lostZeros = cell.fromNumber && text.size() < digits && text.size() >= digits - 2;
    const QString code = lostZeros ? text.rightJustified(digits, u'0') : text;
    m_reading.posting.workplace.postalCode = PostalCode::parse(code);
    if (!m_reading.posting.workplace.postalCode)
        error(tr("A postal code has seven digits."));
}

void RowReader::workplaceAddress(const Cell& cell)
{
    const QString text = cell::cleanedText(cell.text).trimmed();
    if (!cell::saysNothing(text) && !cell::isHidden(text))
        m_address = text;
}

void RowReader::masking(const Cell& cell)
{
    static const QSet<QString> yes{japanese::folded(u"公開時に一定情報をマスキングすることを希望する"_s),
                                   japanese::folded(u"マスキングを希望する"_s),
                                   japanese::folded(u"マスキング希望"_s),
                                   japanese::folded(u"マスキング"_s),
                                   japanese::folded(u"マスキング済"_s),
                                   japanese::folded(u"☑公開時に一定情報をマスキングすることを希望する"_s),
                                   japanese::folded(u"☑希望する"_s),
                                   japanese::folded(u"希望有"_s),
                                   japanese::folded(u"希望あり"_s),
                                   japanese::folded(u"非公開"_s)};
    static const QSet<QString> no{japanese::folded(u"マスキングを希望しない"_s),
                                  japanese::folded(u"マスキング不要"_s),
                                  japanese::folded(u"希望無"_s),
                                  japanese::folded(u"□公開時に一定情報をマスキングすることを希望する"_s),
                                  japanese::folded(u"□希望する"_s),
                                  japanese::folded(u"公開"_s)};
    if (cell.text.isEmpty())
        return;
    const QString folded = japanese::folded(cell.text);
    std::optional<bool> wanted = cell::ticked(cell.text);
    if (!wanted && (yes.contains(folded) || no.contains(folded)))
        wanted = yes.contains(folded);
    if (!wanted)
        error(tr("It is not clear whether masking is requested."));
    m_reading.posting.maskingRequested = wanted.value_or(true); // until a person knows, hidden
}

void RowReader::headcount(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    const auto number = japanese::wholeNumber(cell.text);
    if (number && *number >= 0 && *number <= std::numeric_limits<int>::max())
        m_reading.posting.headcount = static_cast<int>(*number);
    else
        error(tr("This is not one whole number of people."));
}

template<PayBasis Basis>
void RowReader::payOf(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    static constexpr qint64 leastAmount = 100; // 1 is a tick, not a wage
    const auto amount = yenOf(cell.text);
    if (amount && amount->amount() >= leastAmount)
        setPay(Basis, amount);
    else if (cell::ticked(cell.text) == true)
        setPay(Basis, std::nullopt);
    else if (!cell::ticked(cell.text))
        error(tr("This is not one whole amount of yen."));
}

// ⑩: ticked or unknown; a blank does not mean no.
void RowReader::smokeFree(const Cell& cell)
{
    static const QSet<QString> yes{japanese::folded(u"敷地内禁煙"_s),   japanese::folded(u"☑敷地内禁煙"_s),
                                   japanese::folded(u"○敷地内禁煙"_s),  japanese::folded(u"敷地内全面禁煙"_s),
                                   japanese::folded(u"敷地内禁煙有"_s), japanese::folded(u"実施"_s)};
    if (cell.text.isEmpty() || cell.text == u"□敷地内禁煙"_s)
        return;
    const std::optional<bool> ticked =
        yes.contains(japanese::folded(cell.text)) ? std::optional(true) : cell::ticked(cell.text);
    if (ticked == true)
        m_reading.posting.smokeFreePremises = true;
    else if (!ticked)
        warning(tr("It is not said whether the premises are smoke-free; taken as not stated."));
}

RowReader::Handler RowReader::handlerOf(const QString& field)
{
    using R = RowReader;
    using P = Posting;
    static const QHash<QString, Handler> handlers{
        {u"source_key"_s, &R::sourceKey},
        {u"number"_s, &R::number},
        {u"ignored"_s, &R::ignored},
        {u"institution_name"_s, &R::statedText<&P::institutionName>},
        {u"institution_id"_s, &R::institutionId},
        {u"prefecture"_s, &R::prefecture},
        {u"masking_requested"_s, &R::masking},
        {u"occupation"_s, &R::term<Occupation, &P::occupation>},
        {u"headcount"_s, &R::headcount},
        {u"workplace.postal_code"_s, &R::postalCode},
        {u"workplace.facility_type"_s, &R::term<FacilityType, &P::workplace, &Workplace::facilityType>},
        {u"workplace.prefecture"_s, &R::workplacePrefecture},
        {u"workplace.municipality"_s, &R::municipality},
        {u"workplace.street"_s, &R::statedText<&P::workplace, &Workplace::street>},
        {u"workplace.address"_s, &R::workplaceAddress},
        {u"workplace.facility_name"_s, &R::statedText<&P::workplace, &Workplace::facilityName>},
        {u"employment.start"_s, &R::date<&P::employment, &Employment::start>},
        {u"employment.end"_s, &R::date<&P::employment, &Employment::end>},
        {u"employment.period"_s, &R::period},
        {u"trial"_s, &R::trial},
        {u"trial.yes"_s, &R::trialYes},
        {u"trial.no"_s, &R::trialNo},
        {u"trial_weeks"_s, &R::trialWeeks},
        {u"duties"_s, &R::duties},
        {u"duties.general_outpatient"_s, &R::box<Duty, Duty::GeneralOutpatient, &P::duties>},
        {u"duties.returnee_contact_outpatient"_s, &R::box<Duty, Duty::ReturneeContactOutpatient, &P::duties>},
        {u"duties.public_health_center"_s, &R::box<Duty, Duty::PublicHealthCenter, &P::duties>},
        {u"duties.mild_case_lodging"_s, &R::box<Duty, Duty::MildCaseLodging, &P::duties>},
        {u"duties.other"_s, &R::box<Duty, Duty::Other, &P::duties>},
        {u"duty_detail"_s, &R::addedText<&P::dutyDetail>},
        {u"pay"_s, &R::pay},
        {u"pay.basis"_s, &R::pay},
        {u"pay.amount_yen"_s, &R::pay},
        {u"pay.daily"_s, &R::payOf<PayBasis::Daily>},
        {u"pay.monthly"_s, &R::payOf<PayBasis::Monthly>},
        {u"pay.hourly"_s, &R::payOf<PayBasis::Hourly>},
        {u"pay.trial_amount_yen"_s, &R::trialPay},
        {u"hours.start"_s, &R::hoursStart},
        {u"hours.end"_s, &R::hoursEnd},
        {u"hours.range"_s, &R::hoursRange},
        {u"hours.break_minutes"_s, &R::breakMinutes},
        {u"hours.overtime"_s, &R::overtime},
        {u"hours.overtime.yes"_s, &R::overtimeYes},
        {u"hours.overtime.no"_s, &R::overtimeNo},
        {u"hours.overtime_detail"_s, &R::addedText<&P::hours, &Hours::overtimeDetail>},
        {u"hours.days_off"_s, &R::plainText<&P::hours, &Hours::daysOff>},
        {u"insurance"_s, &R::insurance},
        {u"insurance.employment"_s, &R::box<Insurance, Insurance::Employment, &P::insurance>},
        {u"insurance.workers_accident"_s, &R::box<Insurance, Insurance::WorkersAccident, &P::insurance>},
        {u"insurance.health"_s, &R::box<Insurance, Insurance::Health, &P::insurance>},
        {u"insurance.pension"_s, &R::box<Insurance, Insurance::Pension, &P::insurance>},
        {u"insurance_other"_s, &R::addedText<&P::insuranceOther>},
        {u"smoke_free_premises"_s, &R::smokeFree},
        {u"remarks"_s, &R::addedText<&P::remarks>},
        {u"contact.name"_s, &R::statedText<&P::contact, &Contact::name>},
        {u"contact.address"_s, &R::contactAddress},
        {u"contact.application_phone"_s, &R::phone<&P::contact, &Contact::applicationPhone>},
        {u"contact.phone"_s, &R::phone<&P::contact, &Contact::phone>},
        {u"contact.email"_s, &R::statedText<&P::contact, &Contact::email>},
        {u"registered_with"_s, &R::registered},
        {u"registered_with.hello_work"_s, &R::box<Registration, Registration::HelloWork, &P::registeredWith>},
        {u"registered_with.women_doctor_bank"_s,
         &R::box<Registration, Registration::WomenDoctorBank, &P::registeredWith>},
        {u"registered_with.nurse_center"_s,
         &R::box<Registration, Registration::NurseCenter, &P::registeredWith>},
        {u"registered_other"_s, &R::addedText<&P::registeredOther>},
    };
    return handlers.value(field, nullptr);
}

} // namespace kakehashi::feed
