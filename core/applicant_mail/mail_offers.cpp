// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicant_mail/mail_offers.h"

#include "core/base/error.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

QString MailOffers::toldBefore(qint64 applicant, qint64 posting)
{
    for (const Referral& referral : m_referrals.ofApplicant(applicant)) {
        if (referral.posting == posting)
            return tr("Was referred to it already (%1).").arg(referral.reference);
    }
    for (const ApplicantMail& mail : m_mails.of(applicant)) {
        const bool names =
            std::ranges::any_of(mail.postings, [posting](const auto& told) { return told.seq == posting; });
        if (mail.sentAt.isValid() && names)
            return tr("Was written to about it on %1.")
                .arg(mail.sentAt.toLocalTime().date().toString(Qt::ISODate));
    }
    return {};
}

QList<MailOffer> MailOffers::whomFits(qint64 seq)
{
    const std::optional<StoredPosting> posting = m_postings.bySeq(seq);
    if (!posting)
        throw UsageError(tr("This posting is not in the store. Refresh the list."));
    PostingIndex only;
    only.add(*posting);
    QList<MailOffer> found;
    for (const StoredApplicant& applicant : m_applicants.all()) {
        MatchResult result = match(applicant.applicant, only, m_day, 1, m_weights);
        if (result.offered.isEmpty())
            continue;
        QString obstacle = ApplicantMails::obstacle(applicant);
        if (obstacle.isEmpty())
            obstacle = toldBefore(applicant.seq, seq);
        found.append({applicant, std::move(result.offered), obstacle});
    }
    std::ranges::stable_sort(found, [](const MailOffer& a, const MailOffer& b) {
        if (a.postings.constFirst().score != b.postings.constFirst().score)
            return a.postings.constFirst().score > b.postings.constFirst().score;
        return a.applicant.reference < b.applicant.reference;
    });
    return found;
}

MailOffer MailOffers::newFor(qint64 seq, const PostingIndex& postings, qsizetype most)
{
    const std::optional<StoredApplicant> applicant = m_applicants.bySeq(m_applicants.survivorOf(seq));
    if (!applicant)
        throw UsageError(tr("This applicant is not in the store. Refresh the list."));
    MailOffer offer{*applicant, {}, ApplicantMails::obstacle(*applicant)};
    QSet<qint64> told = m_mails.toldTo(applicant->seq);
    for (const Referral& referral : m_referrals.ofApplicant(applicant->seq))
        told.insert(referral.posting);
    const MatchResult result = match(applicant->applicant, postings, m_day, 0, m_weights);
    for (const Match& each : result.offered) {
        if (offer.postings.size() == most)
            break;
        if (!told.contains(each.posting))
            offer.postings.append(each);
    }
    if (offer.obstacle.isEmpty() && offer.postings.isEmpty())
        offer.obstacle = tr("Nothing new fits since the last letter.");
    return offer;
}

} // namespace kakehashi
