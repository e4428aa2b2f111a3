// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant_store.h"
#include "core/disclosure/public_posting.h"
#include "core/postings/posting_store.h"
#include "core/referrals/disclosure_log.h"
#include "core/referrals/institution_answers.h"
#include "core/referrals/referral_rules.h"

namespace kakehashi {

/// What staff want: this applicant is told of this posting.
struct Referring
{
    qint64 applicant = 0; ///< StoredApplicant::seq
    qint64 posting = 0;   ///< StoredPosting::seq
    Ground ground = Ground::Inquiry;
    TellingChannel channel = TellingChannel::Counter;
    QString note;
};

/// What came of it: the disclosure is recorded, so the posting may be shown.
struct Referred
{
    Referral referral;
    Disclosure disclosure;
    DisclosedPosting posting;
};

/// What came of one of several that were to be referred at once.
struct ReferredOne
{
    Referring asked;
    std::optional<Referral> referral; ///< nullopt: refused
    QStringList obstacles;            ///< why
};

/// What a step leaves to be offered to staff; nothing of it is done by itself.
struct Stepped
{
    Referral referral;
    QList<Referral> othersOpen; ///< after a hire: the applicant's other open referrals, to be withdrawn
    bool full = false;          ///< after a hire: the posting has no seat left and can be closed
};

/// Referrals as events, all their SQL. Inquiry or application, disclosure and audit are one transaction.
class ReferralStore
{
public:
    /// `prefectureCode` heads the references given here (S13-2020-000007).
    ReferralStore(Database& database, AuditLog& audit, PostingStore& postings, ApplicantStore& applicants,
                  const Clock& clock, int prefectureCode);

    /// What stands in the way; empty: nothing.
    QStringList obstacles(qint64 applicant, qint64 posting);
    /// Records inquiry or application and the disclosure, and only then gives the posting. A referral of the
    /// same two that is still open goes on: an application after an inquiry is its next step, and telling
    /// once more is one more disclosure. Throws Error with the obstacles.
    Referred refer(const Referring& referring);

    /// Many at once, as an assignment proposes them: what has become impossible since is refused and says
    /// why, a posting's last seat is promised once, and all others are referred in one transaction or,
    /// failing, none.
    QList<ReferredOne> referAll(const QList<Referring>& all);

    /// Enters the next step; a hire takes a seat. Throws Error with what stands in the way.
    Stepped step(qint64 referral, const referral_rules::Step& step);
    /// Takes the last standing step back (a seat is free again); the referral itself stays, as does what was
    /// told. Throws Error when only the inquiry or application it began with is left.
    Referral takeBack(qint64 referral, const QString& note);

    /// Notes that the institution was reminded today. Throws Error when nothing waits for its answer.
    Referral chase(qint64 referral, const QString& note);

    std::optional<Referral> byReference(const QString& reference);
    std::optional<Referral> bySeq(qint64 seq);
    /// Those that have not ended.
    qint64 openCount();
    /// Newest first.
    QList<Referral> all();
    /// Of them, those that have not ended.
    QList<Referral> open();
    /// StoredPosting::seq of open postings that the desk's hires have filled.
    QList<qint64> filledPostings();
    /// Those of everybody who was merged into the applicant, too.
    QList<Referral> ofApplicant(qint64 applicant);
    /// Those of every posting that was merged into it, too.
    QList<Referral> ofPosting(qint64 posting);

    DisclosureLog& disclosures() { return m_disclosures; }
    InstitutionAnswers& answers() { return m_answers; }
    /// The posting as it may be told whole: with what the institution answered in its hidden fields.
    StoredPosting tellable(StoredPosting posting);

private:
    QList<Referral> find(const QString& condition, const QVariantList& values);
    void readEvents(Referral& referral);
    void readChases(Referral& referral);
    Referral existing(qint64 seq);
    StoredApplicant applicantOf(qint64 seq);
    StoredPosting postingOf(qint64 seq);
    /// What the posting has become by merges.
    StoredPosting survivingPostingOf(qint64 seq);
    std::optional<Referral> openBetween(qint64 applicant, qint64 posting);
    Referral begin(const Referring& referring);
    void append(Referral& referral, ReferralEvent event);
    Stepped hire(Referral& referral, ReferralEvent event);
    QDateTime now() const;

    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    ApplicantStore& m_applicants;
    const Clock& m_clock;
    DisclosureLog m_disclosures;
    InstitutionAnswers m_answers;
    int m_prefectureCode;
};

} // namespace kakehashi
