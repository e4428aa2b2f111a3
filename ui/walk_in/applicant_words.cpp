// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/applicant_words.h"

#include "core/base/japanese_era.h"

#include <QCoreApplication>

namespace kakehashi::applicant_words {

namespace {

struct Words
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
        return Words::tr("female");
    case Sex::Male:
        return Words::tr("male");
    case Sex::Other:
        return Words::tr("other");
    }
    return {};
}

QString licences(const Applicant& applicant)
{
    QStringList lines;
    for (const Licence& licence : applicant.licences) {
        QString line = labelOf(licence.occupation) + u' ' + licence.number;
        if (licence.isVerified())
            line += u' ' + Words::tr("(original seen by %1)").arg(licence.verifiedBy);
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
    return applicant.experienceYears ? Words::tr("%n year(s)", nullptr, *applicant.experienceYears)
                                     : QString();
}

QString wanted(const Wishes& wishes)
{
    QStringList lines;
    for (const Occupation occupation : wishes.occupations.values())
        lines.append(labelOf(occupation));
    lines += wishes.prefectures + wishes.municipalities;
    if (wishes.maxDistanceKm)
        lines.append(Words::tr("up to %1 km").arg(*wishes.maxDistanceKm));
    if (wishes.availableFrom || wishes.availableTo)
        lines.append(day(wishes.availableFrom) + QChar(u'～') + day(wishes.availableTo));
    if (wishes.payFloor)
        lines.append(labelOf(wishes.payFloor->basis) + u' ' + wishes.payFloor->amount.formatted());
    return lines.join(u'\n');
}

} // namespace

QList<Item> items(const Applicant& applicant)
{
    return {{Words::tr("Name"), applicant.name},
            {Words::tr("Kana"), applicant.nameKana},
            {Words::tr("Born"), day(applicant.birthDate)},
            {Words::tr("Sex"), sex(applicant.sex)},
            {Words::tr("Address"), address(applicant)},
            {Words::tr("Telephone"), applicant.phone},
            {Words::tr("E-mail"), applicant.email},
            {Words::tr("Licences"), licences(applicant)},
            {Words::tr("Experience"), experience(applicant)},
            {Words::tr("Wants"), wanted(applicant.wishes)},
            {Words::tr("Consent to the desk's use"), day(applicant.consentDeskUse)},
            {Words::tr("Consent to telling institutions"), day(applicant.consentTellInstitutions)}};
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
