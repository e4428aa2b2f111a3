// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant.h"
#include "core/base/place.h"
#include "core/postings/contact_text.h"
#include "core/postings/json_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int youngest = 15;
constexpr int oldest = 100;
constexpr int mostExperience = 80;
constexpr int farthestKm = 2000;

class ApplicantCheck
{
    Q_DECLARE_TR_FUNCTIONS(ApplicantCheck)

public:
    ApplicantCheck(const Applicant& applicant, QDate today) : m_applicant(applicant), m_today(today) {}

    Problems run()
    {
        person();
        address();
        licences();
        experience();
        wishes();
        places();
        consent();
        return m_problems;
    }

private:
    void add(Severity severity, const QString& key, const QString& message, const QString& value = {})
    {
        m_problems.append({key, severity, message, value});
    }
    void notInFuture(const QString& key, const std::optional<QDate>& day)
    {
        if (day && *day > m_today)
            add(Severity::Error, key, tr("This day has not come yet."), day->toString(Qt::ISODate));
    }

    void person();
    void age(QDate birth);
    void address();
    void licences();
    void licence(const Licence& licence, const QString& key);
    void experience();
    void wishes();
    void duties();
    void places();
    void consent();

    const Applicant& m_applicant;
    QDate m_today;
    Problems m_problems;
};

void ApplicantCheck::person()
{
    if (m_applicant.name.trimmed().isEmpty())
        add(Severity::Error, QStringLiteral("name"), tr("The name is missing."));
    if (m_applicant.birthDate)
        age(*m_applicant.birthDate);
    if (!m_applicant.phone.isEmpty() && !looksLikePhone(m_applicant.phone))
        add(Severity::Warning, QStringLiteral("phone"), tr("This does not look like a telephone number."),
            m_applicant.phone);
    if (!m_applicant.email.isEmpty() && !looksLikeEmail(m_applicant.email))
        add(Severity::Warning, QStringLiteral("email"), tr("This does not look like an e-mail address."),
            m_applicant.email);
}

void ApplicantCheck::age(QDate birth)
{
    const QString key = QStringLiteral("birth_date");
    const QString value = birth.toString(Qt::ISODate);
    if (birth >= m_today)
        add(Severity::Error, key, tr("The date of birth must lie in the past."), value);
    else if (birth.addYears(youngest) > m_today)
        add(Severity::Warning, key, tr("This person would be younger than %1 years.").arg(youngest), value);
    else if (birth.addYears(oldest) < m_today)
        add(Severity::Warning, key, tr("This person would be older than %1 years.").arg(oldest), value);
}

void ApplicantCheck::address()
{
    const QString& prefecture = m_applicant.prefecture;
    const place::Prefecture* found = prefecture.isEmpty() ? nullptr : place::findPrefecture(prefecture);
    if (!prefecture.isEmpty() && found == nullptr)
        add(Severity::Warning, QStringLiteral("prefecture"), tr("There is no prefecture of this name."),
            prefecture);
    if (found != nullptr && !m_applicant.municipality.isEmpty() &&
        place::findMunicipality(prefecture, m_applicant.municipality) == nullptr) {
        add(Severity::Warning, QStringLiteral("municipality"),
            tr("No municipality of this name is known in %1.").arg(prefecture), m_applicant.municipality);
    }
    if (m_applicant.postalCode && place::townsOf(m_applicant.postalCode->digits()).empty())
        add(Severity::Warning, QStringLiteral("postal_code"), tr("This postal code does not exist."),
            m_applicant.postalCode->formatted());
}

void ApplicantCheck::licences()
{
    for (qsizetype i = 0; i < m_applicant.licences.size(); ++i)
        licence(m_applicant.licences.at(i), QStringLiteral("licences[%1].").arg(i));

    for (const Occupation wanted : m_applicant.wishes.occupations.values()) {
        // Whether another licence covers it (domain.md §6) is the matcher's to say; without any, nothing can.
        if (needsLicence(wanted) && m_applicant.licences.isEmpty())
            add(Severity::Warning, QStringLiteral("licences"),
                tr("%1 needs a licence, and none is entered.").arg(labelOf(wanted)));
    }
}

void ApplicantCheck::licence(const Licence& licence, const QString& key)
{
    if (licence.number.trimmed().isEmpty() && needsLicence(licence.occupation))
        add(Severity::Warning, key + QLatin1String("number"),
            tr("The registration number of the licence (%1) is missing.").arg(labelOf(licence.occupation)));
    notInFuture(key + QLatin1String("registered_on"), licence.registeredOn);
    notInFuture(key + QLatin1String("verified_on"), licence.verifiedOn);
    if (licence.verifiedBy.trimmed().isEmpty() && licence.verifiedOn)
        add(Severity::Error, key + QLatin1String("verified_by"),
            tr("Say who checked the original of the licence."));
    else if (!licence.verifiedBy.trimmed().isEmpty() && !licence.verifiedOn)
        add(Severity::Error, key + QLatin1String("verified_on"),
            tr("Say on which day the original of the licence was checked."));
    if (licence.registeredOn && licence.verifiedOn && *licence.verifiedOn < *licence.registeredOn)
        add(Severity::Error, key + QLatin1String("verified_on"),
            tr("The licence was checked before it was registered."),
            licence.verifiedOn->toString(Qt::ISODate));
}

void ApplicantCheck::experience()
{
    const auto years = m_applicant.experienceYears;
    if (years && *years < 0)
        add(Severity::Error, QStringLiteral("experience_years"), tr("This cannot be less than none."),
            QString::number(*years));
    else if (years && *years > mostExperience)
        add(Severity::Warning, QStringLiteral("experience_years"), tr("These are unusually many years."),
            QString::number(*years));
    const auto months = m_applicant.monthsSincePractice;
    if (months && *months < 0)
        add(Severity::Error, QStringLiteral("months_since_practice"), tr("This cannot be less than none."),
            QString::number(*months));
}

void ApplicantCheck::wishes()
{
    const Wishes& wishes = m_applicant.wishes;
    duties();
    if (wishes.availableFrom && wishes.availableTo && *wishes.availableTo < *wishes.availableFrom)
        add(Severity::Error, QStringLiteral("wishes.available_to"), tr("The period ends before it starts."),
            wishes.availableTo->toString(Qt::ISODate));
    if (wishes.maxDistanceKm && (*wishes.maxDistanceKm < 1 || *wishes.maxDistanceKm > farthestKm))
        add(Severity::Error, QStringLiteral("wishes.max_distance_km"),
            tr("The distance must be between 1 and %1 km.").arg(farthestKm),
            QString::number(*wishes.maxDistanceKm));
    else if (wishes.maxDistanceKm && (m_applicant.prefecture.isEmpty() || m_applicant.municipality.isEmpty()))
        add(Severity::Warning, QStringLiteral("wishes.max_distance_km"),
            tr("A distance from home needs the municipality the person lives in."),
            QString::number(*wishes.maxDistanceKm));
}

void ApplicantCheck::duties()
{
    for (const Duty duty : m_applicant.wishes.dutiesRefused.values()) {
        if (m_applicant.wishes.dutiesAccepted.contains(duty))
            add(Severity::Error, QStringLiteral("wishes.duties_refused"),
                tr("%1 is both accepted and refused.").arg(labelOf(duty)), codeOf(duty));
    }
}

void ApplicantCheck::places()
{
    for (const QString& name : m_applicant.wishes.prefectures) {
        const place::Prefecture* found = place::findPrefecture(name);
        if (found == nullptr)
            add(Severity::Warning, QStringLiteral("wishes.prefectures"),
                tr("There is no prefecture of this name."), name);
        else if (found->name != name) // postings are compared by the whole name
            add(Severity::Warning, QStringLiteral("wishes.prefectures"),
                tr("Write the prefecture in full: %1.").arg(found->name), name);
    }
    for (const QString& name : m_applicant.wishes.municipalities) {
        const auto& all = place::prefectures();
        const auto prefecture = std::ranges::find_if(
            all, [&name](const place::Prefecture& p) { return name.startsWith(p.name); });
        if (prefecture == all.end())
            add(Severity::Warning, QStringLiteral("wishes.municipalities"),
                tr("Write the municipality with its prefecture in front, as in 東京都新宿区."), name);
        else if (place::findMunicipality(prefecture->name, name.mid(prefecture->name.size())) == nullptr)
            add(Severity::Warning, QStringLiteral("wishes.municipalities"),
                tr("No municipality of this name is known."), name);
    }
}

void ApplicantCheck::consent()
{
    notInFuture(QStringLiteral("consent.desk_use"), m_applicant.consentDeskUse);
    notInFuture(QStringLiteral("consent.tell_institutions"), m_applicant.consentTellInstitutions);
    if (!m_applicant.consentDeskUse)
        add(Severity::Warning, QStringLiteral("consent.desk_use"),
            tr("The person has not yet consented to the desk's use of the data: no referral without it."));
    if (!m_applicant.consentTellInstitutions)
        add(Severity::Warning, QStringLiteral("consent.tell_institutions"),
            tr("The person has not yet consented to institutions being told: no referral without it."));
}

} // namespace

Problems checkApplicant(const Applicant& applicant, QDate today)
{
    return ApplicantCheck(applicant, today).run();
}

} // namespace kakehashi
