// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_check.h"

#include "core/base/cp932_text.h"
#include "core/base/place.h"
#include "core/postings/contact_text.h"
#include "core/postings/json_value.h"
#include "core/postings/posting_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 9999;
constexpr int manyPeople = 100;
constexpr int weeksOfYear = 52;
constexpr int daysOfWeek = 7;
constexpr int minutesOfDay = 24 * 60;
constexpr int longestYears = 5;
constexpr int firstYear = 2020; // the scheme began in May 2020
constexpr qsizetype longestText = 10'000;
constexpr qsizetype fewCharacters = 5;

struct YenRange
{
    qint64 least;
    qint64 most;
};

// What no posting of the scheme would pay: a slip of the basis or of a digit.
YenRange plausible(PayBasis basis)
{
    switch (basis) {
    case PayBasis::Hourly:
        return {700, 100'000};
    case PayBasis::Daily:
        return {5'000, 500'000};
    case PayBasis::Monthly:
        return {100'000, 10'000'000};
    }
    Q_UNREACHABLE();
}

class PostingCheck
{
    Q_DECLARE_TR_FUNCTIONS(PostingCheck)

public:
    PostingCheck(const Posting& posting, Completeness completeness)
        : m_posting(posting),
          m_missing(completeness == Completeness::Whole ? Severity::Error : Severity::Warning),
          m_whole(completeness == Completeness::Whole)
    {
    }

    Problems run()
    {
        institution();
        people();
        workplace();
        employment();
        trial();
        duties();
        pay();
        hours();
        contact();
        texts();
        inSheetOrder();
        return m_problems;
    }

private:
    void add(Severity severity, QLatin1StringView key, const QString& message)
    {
        const QJsonValue value = postingField(key)->get(m_posting);
        m_problems.append({QString(key), severity, message, json_value::shown(value)});
    }
    void error(QLatin1StringView key, const QString& message) { add(Severity::Error, key, message); }
    void warning(QLatin1StringView key, const QString& message) { add(Severity::Warning, key, message); }
    void missing(Severity severity, QLatin1StringView key)
    {
        add(severity, key, tr("%1 is missing.").arg(postingField(key)->label));
    }

    void institution();
    void prefecture(QLatin1StringView key, const QString& name);
    void people();
    void workplace();
    void postalCode(const place::Municipality* municipality);
    void employment();
    void trial();
    void duties();
    void pay();
    void hours();
    void contact();
    void phone(QLatin1StringView key, const QString& number);
    void texts();
    void rareCharacters(const PostingField& field, const QString& text);
    void inSheetOrder();

    const Posting& m_posting;
    Severity m_missing; ///< of an item that a feed's row may lack
    bool m_whole;
    Problems m_problems;
};

void PostingCheck::institution()
{
    if (m_whole && m_posting.institutionName.isEmpty())
        missing(Severity::Error, "institution_name"_L1);
    if (!m_posting.prefecture.isEmpty())
        prefecture("prefecture"_L1, m_posting.prefecture);
    else if (m_whole)
        missing(Severity::Error, "prefecture"_L1);
}

void PostingCheck::prefecture(QLatin1StringView key, const QString& name)
{
    const place::Prefecture* found = place::findPrefecture(name);
    if (found == nullptr)
        error(key, tr("There is no prefecture of this name."));
    else if (found->name != name) // matching and search compare the whole name
        error(key, tr("Write the prefecture in full: %1.").arg(found->name));
}

void PostingCheck::people()
{
    if (!m_posting.occupation)
        missing(Severity::Error, "occupation"_L1);
    if (!m_posting.headcount)
        missing(Severity::Error, "headcount"_L1);
    else if (*m_posting.headcount < 1)
        error("headcount"_L1, tr("At least one person must be wanted."));
    else if (*m_posting.headcount > mostPeople)
        error("headcount"_L1, tr("More than %1 people cannot be entered in one posting.").arg(mostPeople));
    else if (*m_posting.headcount > manyPeople)
        warning("headcount"_L1, tr("This is an unusually large number of people; ask whether it is right."));
}

void PostingCheck::workplace()
{
    const Workplace& at = m_posting.workplace;
    if (!at.facilityType)
        missing(m_missing, "workplace.facility_type"_L1);
    if (!at.prefecture.isEmpty())
        prefecture("workplace.prefecture"_L1, at.prefecture);
    else if (m_whole || m_posting.prefecture.isEmpty())
        missing(Severity::Error, "workplace.prefecture"_L1);

    if (at.municipality.isEmpty()) {
        missing(Severity::Error, "workplace.municipality"_L1);
        return;
    }
    const QString& lies = at.prefecture.isEmpty() ? m_posting.prefecture : at.prefecture;
    if (place::findPrefecture(lies) == nullptr)
        return;
    const place::Municipality* found = place::findMunicipality(lies, at.municipality);
    if (found == nullptr)
        warning("workplace.municipality"_L1, tr("No municipality of this name is known in %1.").arg(lies));
    postalCode(found);
}

void PostingCheck::postalCode(const place::Municipality* municipality)
{
    const auto& code = m_posting.workplace.postalCode;
    if (!code)
        return;
    const auto towns = place::townsOf(code->digits());
    if (towns.empty()) {
        warning("workplace.postal_code"_L1, tr("This postal code does not exist."));
        return;
    }
    if (municipality == nullptr)
        return;
    // An address may name the designated city only, where the postal service names its ward.
    const auto liesHere = [municipality](const place::PostalTown& town) {
        return town.municipality->prefecture == municipality->prefecture &&
               (town.municipality->name == municipality->name ||
                place::designatedCity(town.municipality->name) == municipality->name);
    };
    if (std::ranges::none_of(towns, liesHere)) {
        const place::Municipality& other = *towns.front().municipality;
        warning("workplace.postal_code"_L1,
                tr("This postal code belongs to %1.").arg(other.prefecture + other.name));
    }
}

void PostingCheck::employment()
{
    const auto& [start, end] = m_posting.employment;
    if (!start)
        missing(Severity::Error, "employment.start"_L1);
    else if (start->year() < firstYear)
        warning("employment.start"_L1, tr("The employment would start before %1.").arg(firstYear));
    if (!end)
        missing(Severity::Error, "employment.end"_L1);
    if (!start || !end)
        return;
    if (*end < *start)
        error("employment.end"_L1, tr("The employment would end before it starts."));
    else if (*end > start->addYears(longestYears))
        warning("employment.end"_L1, tr("The employment would last longer than %1 years.").arg(longestYears));
}

void PostingCheck::trial()
{
    if (!m_posting.trialWeeks)
        return;
    const int weeks = *m_posting.trialWeeks;
    const auto period = m_posting.period();
    const auto days = period ? period->days() : std::nullopt;
    if (weeks < 0)
        error("trial_weeks"_L1, tr("The trial period cannot be shorter than no time at all."));
    else if (weeks > weeksOfYear)
        warning("trial_weeks"_L1, tr("The trial period is longer than a year."));
    else if (days && qint64{weeks} * daysOfWeek > *days)
        warning("trial_weeks"_L1, tr("The trial period is longer than the employment."));
}

void PostingCheck::duties()
{
    if (m_posting.duties.isEmpty())
        missing(Severity::Error, "duties"_L1);
    if (m_posting.duties.contains(Duty::Other) && m_posting.dutyDetail.trimmed().isEmpty())
        add(m_missing, "duty_detail"_L1,
            tr("Where %1 is ticked, the detail must say what is to be done.").arg(labelOf(Duty::Other)));
}

void PostingCheck::pay()
{
    const std::optional<PayBasis> basis = m_posting.pay.basis;
    const std::optional<Yen> amount = m_posting.pay.amount;
    const std::optional<Yen> trialAmount = m_posting.pay.trialAmount;
    if (!basis)
        missing(m_missing, "pay.basis"_L1);
    if (!amount)
        missing(m_missing, "pay.amount_yen"_L1);
    const auto odd = [basis](const std::optional<Yen>& yen) {
        return basis && yen &&
               (yen->amount() < plausible(*basis).least || yen->amount() > plausible(*basis).most);
    };
    if (odd(amount))
        warning(
            "pay.amount_yen"_L1,
            tr("%1 is unusual for %2; ask whether it is right.").arg(amount->formatted(), labelOf(*basis)));
    if (!trialAmount)
        return;
    if (m_posting.trialWeeks == 0)
        warning("pay.trial_amount_yen"_L1, tr("There is pay for a trial period, but no trial period."));
    else if (trialAmount == amount)
        warning("pay.trial_amount_yen"_L1,
                tr("The pay in the trial period is stated only where it differs."));
    else if (odd(trialAmount))
        warning("pay.trial_amount_yen"_L1, tr("%1 is unusual for %2; ask whether it is right.")
                                               .arg(trialAmount->formatted(), labelOf(*basis)));
}

void PostingCheck::hours()
{
    const Hours& hours = m_posting.hours;
    if (!hours.start)
        missing(m_missing, "hours.start"_L1);
    if (!hours.end)
        missing(m_missing, "hours.end"_L1);
    if (!hours.breakMinutes)
        return;
    const auto shift = m_posting.shift();
    if (*hours.breakMinutes < 0 || *hours.breakMinutes >= minutesOfDay)
        error("hours.break_minutes"_L1, tr("The break must be between no minutes and a day."));
    else if (shift && *hours.breakMinutes >= shift->minutes())
        error("hours.break_minutes"_L1, tr("The break is not shorter than the working hours."));
}

void PostingCheck::contact()
{
    const Contact& contact = m_posting.contact;
    if (m_whole && contact.name.trimmed().isEmpty())
        missing(Severity::Error, "contact.name"_L1);
    if (m_whole && contact.applicationPhone.isEmpty() && contact.phone.isEmpty() && contact.email.isEmpty())
        error(
            "contact.application_phone"_L1,
            tr("At least one way to reach the contact is needed: a telephone number or an e-mail address."));
    phone("contact.application_phone"_L1, contact.applicationPhone);
    phone("contact.phone"_L1, contact.phone);
    if (!contact.email.isEmpty() && !looksLikeEmail(contact.email))
        warning("contact.email"_L1, tr("This does not look like an e-mail address."));
}

void PostingCheck::phone(QLatin1StringView key, const QString& number)
{
    if (!number.isEmpty() && !looksLikePhone(number))
        warning(key, tr("This does not look like a telephone number."));
}

void PostingCheck::texts()
{
    const auto isControl = [](QChar c) {
        return (c < u' ' || (c >= u'\x7f' && c <= u'\x9f')) && c != QChar::LineFeed && c != QChar::Tabulation;
    };
    for (const PostingField& field : postingFields()) {
        if (field.text == nullptr) // a number, a day, a code: nothing that could be misspelt
            continue;
        const QString& text = field.text(m_posting);
        if (text.isEmpty())
            continue;
        if (text.size() > longestText) {
            // The text itself is left out: nobody reads so much in a message.
            m_problems.append({QString(field.key), Severity::Error,
                               tr("%1 is longer than %2 characters.").arg(field.label).arg(longestText),
                               QString()});
        } else if (std::ranges::any_of(text, isControl)) {
            m_problems.append({QString(field.key), Severity::Error,
                               tr("%1 contains control characters. Type it again.").arg(field.label),
                               QString()});
        } else {
            rareCharacters(field, text);
        }
    }
}

void PostingCheck::rareCharacters(const PostingField& field, const QString& text)
{
    const QStringList rare = japanese::outsideCp932(text);
    if (rare.isEmpty())
        return;
    const QString shown = rare.first(std::min(rare.size(), fewCharacters)).join(u' ');
    m_problems.append(
        {QString(field.key), Severity::Warning,
         tr("%1 contains characters that other offices may not be able to read: %2").arg(field.label, shown),
         shown});
}

// The parts are checked where their rules belong together; people go down the sheet.
void PostingCheck::inSheetOrder()
{
    std::ranges::stable_sort(m_problems, {},
                             [](const Problem& problem) { return postingField(problem.field); });
}

} // namespace

Problems checkPosting(const Posting& posting, Completeness completeness)
{
    return PostingCheck(posting, completeness).run();
}

} // namespace kakehashi
