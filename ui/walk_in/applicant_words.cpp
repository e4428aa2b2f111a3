// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/applicant_words.h"

#include "core/base/japanese_era.h"

#include <QCoreApplication>

namespace kakehashi::applicant_words {

namespace {

struct ApplicantCodeWords
{
    Q_DECLARE_TR_FUNCTIONS(ApplicantWords)
};

QString day(const std::optional<QDate>& date)
{
    return date ? japanese::bothDates(*date) : QString();
}

QString sex(const std::optional<Sex>& sex)
{
    if (!sex)
        return {};
    switch (*sex) {
    case Sex::Female:
        return ApplicantCodeWords::tr("female");
    case Sex::Male:
        return ApplicantCodeWords::tr("male");
    case Sex::Other:
        return ApplicantCodeWords::tr("other");
    }
    return {};
}

QString licences(const Applicant& applicant)
{
    QStringList lines;
    for (const Licence& licence : applicant.licences) {
        QString line = labelOf(licence.occupation) + u' ' + licence.number;
        if (licence.isVerified())
            line += u' ' + ApplicantCodeWords::tr("(original seen by %1)").arg(licence.verifiedBy);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString address(const Applicant& applicant)
{
    const QString postal =
        applicant.postalCode ? u'〒' + applicant.postalCode->formatted() + u' ' : QString();
    return postal + applicant.prefecture + applicant.municipality + applicant.street;
}

QString experience(const Applicant& applicant)
{
    return applicant.experienceYears
               ? ApplicantCodeWords::tr("%n year(s)", nullptr, *applicant.experienceYears)
               : QString();
}

QString wanted(const Wishes& wishes)
{
    QStringList lines;
    for (const Occupation occupation : wishes.occupations.values())
        lines.append(labelOf(occupation));
    lines += wishes.prefectures + wishes.municipalities;
    if (wishes.maxDistanceKm)
        lines.append(ApplicantCodeWords::tr("up to %1 km").arg(*wishes.maxDistanceKm));
    if (wishes.availableFrom || wishes.availableTo)
        lines.append(day(wishes.availableFrom) + QChar(u'～') + day(wishes.availableTo));
    if (wishes.payFloor)
        lines.append(labelOf(wishes.payFloor->basis) + u' ' + wishes.payFloor->amount.formatted());
    return lines.join(u'\n');
}

} // namespace

QList<Item> items(const Applicant& applicant)
{
    return {
        {ApplicantCodeWords::tr("Name"), applicant.name},
        {ApplicantCodeWords::tr("Kana"), applicant.nameKana},
        {ApplicantCodeWords::tr("Born"), day(applicant.birthDate)},
        {ApplicantCodeWords::tr("Sex"), sex(applicant.sex)},
        {ApplicantCodeWords::tr("Address"), address(applicant)},
        {ApplicantCodeWords::tr("Telephone"), applicant.phone},
        {ApplicantCodeWords::tr("E-mail"), applicant.email},
        {ApplicantCodeWords::tr("Licences"), licences(applicant)},
        {ApplicantCodeWords::tr("Experience"), experience(applicant)},
        {ApplicantCodeWords::tr("Wants"), wanted(applicant.wishes)},
        {ApplicantCodeWords::tr("Consent to the desk's use"), day(applicant.consentDeskUse)},
        {ApplicantCodeWords::tr("Consent to telling institutions"), day(applicant.consentTellInstitutions)}};
}

QString occupations(const Applicant& applicant)
{
    QStringList labels;
    for (const Licence& licence : applicant.licences)
        labels.append(labelOf(licence.occupation));
    labels.removeDuplicates();
    return labels.join(u'・');
}

} // namespace kakehashi::applicant_words
