// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral_rules.h"

#include "core/matching/gates.h"
#include "core/referrals/institution_answers.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi::referral_rules {

namespace {

struct ReferralRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(ReferralRules)
};

QStringList ofPerson(const StoredApplicant& stored, const StoredPosting& posting)
{
    const Applicant& applicant = stored.applicant;
    QStringList found;
    if (!applicant.consentDeskUse)
        found.append(ReferralRulesWords::tr(
                         "%1 has not consented to the desk's use of the data; have the consent signed.")
                         .arg(stored.reference));
    if (!applicant.consentTellInstitutions)
        found.append(ReferralRulesWords::tr(
                         "%1 has not consented to institutions being told; have the consent signed.")
                         .arg(stored.reference));
    if (!posting.posting.occupation || *posting.posting.occupation == Occupation::ClericalWorker)
        return found;
    const QList<Licence> covering = coveringLicences(applicant, *posting.posting.occupation);
    if (covering.isEmpty())
        found.append(ReferralRulesWords::tr("%1 has no licence that covers %2.")
                         .arg(stored.reference, labelOf(*posting.posting.occupation)));
    else if (std::ranges::none_of(covering, &Licence::isVerified))
        found.append(ReferralRulesWords::tr("The licence of %1 for %2 was not checked against the original.")
                         .arg(stored.reference, labelOf(*posting.posting.occupation)));
    return found;
}

QStringList ofSeats(const StoredPosting& posting, QDate deskDay)
{
    const PostingStatus status = posting.statusOn(deskDay);
    if (status != PostingStatus::Open)
        return {ReferralRulesWords::tr("%1 is not open: %2.").arg(posting.reference, statusLabel(status))};
    if (posting.posting.headcount && posting.seatsLeft() == 0)
        return {
            ReferralRulesWords::tr("%1 is full: %n hired.", nullptr, posting.hired).arg(posting.reference)};
    return {};
}

QStringList obstaclesOfConditions(const Step& step)
{
    if (!step.conditions.isEmpty() && step.to != Stage::Interview && step.to != Stage::Hired)
        return {
            ReferralRulesWords::tr("Conditions are spoken about at an interview, or agreed on with a hire.")};
    const bool isAgreed = std::ranges::any_of(
        step.conditions, [](const NegotiatedItem& item) { return !item.agreed.isEmpty(); });
    if (isAgreed && step.to != Stage::Hired)
        return {ReferralRulesWords::tr("Conditions are agreed on with a hire.")};
    return {};
}

bool liesAhead(Stage stage)
{
    return stage == Stage::Interview || stage == Stage::Hired;
}

} // namespace

QStringList obstacles(const StoredApplicant& applicant, const StoredPosting& posting, QDate deskDay)
{
    QStringList found = obstaclesToHire(applicant, posting, deskDay);
    if (const QString untold = untoldSentence(posting.reference, posting.posting); !untold.isEmpty())
        found.append(untold);
    return found;
}

QStringList obstaclesToHire(const StoredApplicant& applicant, const StoredPosting& posting, QDate deskDay)
{
    return ofSeats(posting, deskDay) + ofPerson(applicant, posting);
}

QStringList obstacles(const Referral& referral, const Step& step, QDate deskDay)
{
    if (isLast(referral.stage))
        return {ReferralRulesWords::tr("%1 has ended: %2. Take that back first.")
                    .arg(referral.reference, labelOf(referral.stage))};
    const bool again = step.to == Stage::Interview && referral.stage == Stage::Interview;
    if (step.to <= referral.stage && !again)
        return {ReferralRulesWords::tr("%1 stands at “%2” already; a step goes forward.")
                    .arg(referral.reference, labelOf(referral.stage))};
    QStringList found;
    if (!step.day.isValid())
        found.append(ReferralRulesWords::tr("The step has no day."));
    else if (!referral.events.isEmpty() && step.day < referral.events.constFirst().day)
        found.append(ReferralRulesWords::tr("The step lies before the referral of %1.")
                         .arg(referral.events.constFirst().day.toString(Qt::ISODate)));
    else if (step.day > deskDay && !liesAhead(step.to))
        found.append(ReferralRulesWords::tr("“%1” lies in the future; only interviews and hires can.")
                         .arg(labelOf(step.to)));
    found += obstaclesOfConditions(step);
    return found;
}

} // namespace kakehashi::referral_rules
