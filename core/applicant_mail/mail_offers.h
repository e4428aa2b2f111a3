// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicant_mail/applicant_mails.h"
#include "core/matching/matcher.h"

namespace kakehashi {

/// A registered applicant and the postings that a letter could tell of.
struct MailOffer
{
    StoredApplicant applicant;
    QList<Match> postings; ///< best first
    /// Why this person is not written to, or not about this; empty: nothing stands in the way.
    QString obstacle;
};

/// Finds whom letters could go to and with which postings. What somebody was written about or referred to
/// before is not told again.
class MailOffers
{
    Q_DECLARE_TR_FUNCTIONS(MailOffers)

public:
    MailOffers(ApplicantStore& applicants, PostingStore& postings, ReferralStore& referrals,
               ApplicantMails mails, QDate deskDay, const Weights& weights)
        : m_applicants(applicants), m_postings(postings), m_referrals(referrals), m_mails(std::move(mails)),
          m_day(deskDay), m_weights(weights)
    {
    }

    /// Everybody whom the posting fits, the best first; those who are not written to about it as well, with
    /// the reason.
    QList<MailOffer> whomFits(qint64 posting);
    /// What fits the applicant and is new since the last letter, at most `most` postings.
    MailOffer newFor(qint64 applicant, const PostingIndex& postings, qsizetype most);

private:
    QString toldBefore(qint64 applicant, qint64 posting);

    ApplicantStore& m_applicants;
    PostingStore& m_postings;
    ReferralStore& m_referrals;
    ApplicantMails m_mails;
    QDate m_day;
    Weights m_weights;
};

} // namespace kakehashi
