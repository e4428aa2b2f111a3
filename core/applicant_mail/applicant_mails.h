// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicant_mail/applicant_letter.h"
#include "core/mail/mailbox.h"
#include "core/referrals/referral_store.h"

#include <QCoreApplication>
#include <QSet>

namespace kakehashi {

/// A letter about postings to one applicant: a draft until a mail server has taken it.
struct ApplicantMail
{
    /// A posting as it stood when the letter was written.
    struct Told
    {
        qint64 seq = 0;
        QString reference;
        int version = 0;
        bool operator==(const Told&) const = default;
    };
    qint64 seq = 0; ///< 0: not in the store yet
    QString id;     ///< UUID; names the letter for good, however often it is tried
    qint64 applicant = 0;
    QString applicantReference;
    QString recipient; ///< the one address it goes to
    QString subject;
    QString words; ///< staff's own
    QString text;  ///< all of it, as it was looked at
    QList<Told> postings;
    /// Its sending was begun and how that ended is not known: it may have been sent.
    bool maybeSent = false;
    QString problem; ///< why it could not be sent when that was tried last
    QString by;
    QDateTime changedAt;
    QDateTime sentAt; ///< invalid: a draft
};

/// What stands in a letter that must not leave; empty: nothing.
struct LetterLeak
{
    bool inSubject = false; ///< else in the words
    QString posting;        ///< reference
    Leak leak;
};

/// Letters to applicants, all their SQL, and the log of those that were sent. Each act is audited in its
/// transaction, without names or words of the letter.
class ApplicantMails
{
    Q_DECLARE_TR_FUNCTIONS(ApplicantMails)

public:
    ApplicantMails(Database& database, AuditLog& audit, ApplicantStore& applicants, PostingStore& postings,
                   const Clock& clock, Letterhead letterhead);

    /// Why this person is not written to at all; empty: nothing stands in the way.
    static QString obstacle(const StoredApplicant& applicant);

    /// The letter as it would be sent now; nothing is kept. Throws Error with the obstacle, or when a posting
    /// is not open or has no seat left.
    ApplicantMail written(qint64 applicant, const QList<qint64>& postings, const QString& words);
    /// What the subject and staff's own words give away of the postings named. The postings' part is their
    /// public view and holds nothing hidden.
    QList<LetterLeak> leaks(const ApplicantMail& mail);
    /// Keeps a new draft or changes one; throws Error when it was sent already, or with what leaks.
    ApplicantMail save(const ApplicantMail& draft);
    /// Saves and sends, to this person alone. Nothing leaves that was not looked at: when the postings say
    /// something else by now, or the person is not to be written to any more, Error is thrown. Where it
    /// cannot be sent the draft stays, with the reason, and the failure is thrown. The attempt is noted
    /// before.
    ApplicantMail send(const ApplicantMail& draft, const OutgoingMail& outgoing, const QString& password,
                       const MailProgress& progress = {});

    /// Newest first; those of everybody who was merged into the applicant, too. 0: of all.
    QList<ApplicantMail> of(qint64 applicant);
    std::optional<ApplicantMail> bySeq(qint64 seq);
    /// The postings that letters sent to the applicant told of.
    QSet<qint64> toldTo(qint64 applicant);

private:
    QList<StoredPosting> tellable(const QList<qint64>& postings);
    void refuseLeaks(const ApplicantMail& mail);
    void refuseOutdated(const ApplicantMail& mail);
    void insert(ApplicantMail& mail);
    void keepPostings(const ApplicantMail& mail);
    QList<ApplicantMail> find(const QString& condition, const QVariantList& values);
    void readPostings(ApplicantMail& mail);
    void noteSent(const ApplicantMail& mail);
    void noteAttempt(const ApplicantMail& mail);
    void noteProblem(const ApplicantMail& mail, const QString& problem);
    void note(ApplicantMail mail, bool maybeSent, const QString& problem, const QString& action);
    void record(const QString& action, const ApplicantMail& mail);

    Database& m_database;
    AuditLog& m_audit;
    ApplicantStore& m_applicants;
    PostingStore& m_postings;
    const Clock& m_clock;
    Letterhead m_letterhead;
};

} // namespace kakehashi
