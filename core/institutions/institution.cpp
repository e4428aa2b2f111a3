// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/institutions/institution.h"

#include "core/referrals/follow_up.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct InstitutionWords
{
    Q_DECLARE_TR_FUNCTIONS(Institution)
};

} // namespace

QString codeOf(JobOrderBody body)
{
    return body == JobOrderBody::HelloWork ? QStringLiteral("hello_work") : QStringLiteral("nurse_center");
}

QString labelOf(JobOrderBody body)
{
    return body == JobOrderBody::HelloWork ? InstitutionWords::tr("Hello Work")
                                           : InstitutionWords::tr("Nurse centre");
}

std::optional<JobOrderBody> jobOrderBodyOf(const QString& code)
{
    for (const JobOrderBody body : {JobOrderBody::HelloWork, JobOrderBody::NurseCenter}) {
        if (codeOf(body) == code)
            return body;
    }
    return std::nullopt;
}

std::optional<double> InstitutionFile::medianAnswerDays() const
{
    QList<int> days;
    for (const InstitutionReferral& each : referrals) {
        if (each.answerDays)
            days.append(*each.answerDays);
    }
    return follow_up::medianOf(std::move(days));
}

} // namespace kakehashi
