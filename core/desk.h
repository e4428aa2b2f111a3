// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicant_mail/mail_offers.h"
#include "core/applicants/applicant_store.h"
#include "core/audit/audit_log.h"
#include "core/base/clock.h"
#include "core/desk_settings.h"
#include "core/faxes/fax_desk.h"
#include "core/feed/absences.h"
#include "core/feed/feed_import.h"
#include "core/feed/message_revert.h"
#include "core/feed/provenance.h"
#include "core/feed/questions.h"
#include "core/institutions/institution_desk.h"
#include "core/intake/mail_intake.h"
#include "core/ledgers/audience_export.h"
#include "core/ledgers/ledger_desk.h"
#include "core/mail/mailbox_store.h"
#include "core/mail/replies.h"
#include "core/matching/matcher.h"
#include "core/postings/posting_actions.h"
#include "core/postings/posting_store.h"
#include "core/referrals/referral_store.h"
#include "core/referrals/seat_replacements.h"
#include "core/referrals/tenure_store.h"
#include "core/store/database.h"
#include "core/store/form_drafts.h"
#include "core/training/training_store.h"

#include <memory>
#include <optional>

namespace kakehashi {

/// One opened desk: settings, database and stores, built the same way by the program, the command line and
/// the tests. Belongs to the thread that made it; long work opens a second one with `Database::Mode::Worker`.
class Desk
{
public:
    /// Makes a new store, and its folder if need be; refuses when there is something at the path already. The
    /// file appears at its path whole or not at all.
    static std::unique_ptr<Desk> create(const QString& path, const DeskSettings& settings,
                                        const Clock& clock);
    /// Opens an existing store. A sample store brings its own day unless the clock is set.
    static std::unique_ptr<Desk> open(const QString& path, const Clock& clock,
                                      Database::Mode mode = Database::Mode::Open);
    /// Where the desk program keeps its store: the platform's data folder, or KAKEHASHI_STORE.
    static QString defaultStorePath();

    const QString& path() const { return m_database.path(); }
    const DeskSettings& settings() const { return m_settings; }
    /// Saves and records which fields changed; changes nothing when none did.
    void changeSettings(const DeskSettings& settings);
    const Clock& clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }

    Database& database() { return m_database; }
    AuditLog& audit() { return m_audit; }
    PostingStore& postings() { return *m_postings; }
    PostingSearch search() { return PostingSearch(m_database, today()); }
    ApplicantStore& applicants() { return *m_applicants; }
    feed::FeedImport& feed() { return *m_feed; }
    feed::Questions questions() { return {m_database, m_audit, *m_postings, m_clock}; }
    feed::MessageRevert reverts() { return {m_database, m_audit, *m_postings, m_clock}; }
    feed::Provenance provenance() { return {m_database, *m_postings}; }
    feed::Absences absences() { return {m_database, *m_postings, *m_actions}; }
    feed::SenderRules& senderRules() { return m_feed->senderRules(); }
    /// What staff do with postings; what they did since the desk was opened can be taken back.
    PostingActions& actions() { return *m_actions; }
    FaxDesk& faxes() { return m_faxes; }
    /// Who was told of what, and what came of it.
    ReferralStore& referrals() { return *m_referrals; }
    /// Of those who were hired.
    TrainingStore training() { return {m_database, m_audit, m_clock}; }
    /// Whether they began and stayed.
    TenureStore tenures() { return {m_database, m_audit, m_clock}; }
    /// Seats that somebody left, offered again.
    SeatReplacements replacements() { return {m_database, m_audit, *m_postings, *m_referrals, m_clock}; }
    /// What placement law makes a desk keep.
    LedgerDesk ledgers() { return {m_database, m_audit, *m_postings, *m_applicants, *m_referrals, m_clock}; }
    /// Who posts here, and what was written down about them.
    InstitutionDesk institutions() { return {m_database, m_audit, *m_postings, *m_referrals, m_clock}; }
    FormDrafts& drafts() { return m_drafts; }
    MailboxStore& mailboxes() { return m_mailboxes; }
    Arrivals& arrivals() { return m_arrivals; }
    Replies replies() { return {m_database, m_audit, m_clock}; }
    /// Letters about postings to registered applicants.
    ApplicantMails applicantMails()
    {
        return {m_database,  m_audit, *m_applicants,
                *m_postings, m_clock, {m_settings.name, signatureOf(m_settings)}};
    }
    MailOffers mailOffers()
    {
        return {*m_applicants, *m_postings, *m_referrals, applicantMails(), today(), m_settings.weights};
    }
    /// `prepare`: what is done to a message before it is planned.
    MailIntake mailIntake(MailIntake::Preparing prepare = {})
    {
        return {m_database, m_audit, *m_feed, m_clock, std::move(prepare)};
    }

    /// Every posting but drafts, for the matcher.
    PostingIndex postingIndex();

private:
    Desk(const QString& path, Database::Mode mode, const Clock& clock);
    void makeStores();

    Database m_database;
    DeskSettings m_settings;
    Clock m_clock;
    AuditLog m_audit;
    FormDrafts m_drafts;
    FaxDesk m_faxes;
    MailboxStore m_mailboxes;
    Arrivals m_arrivals;
    // Made anew where they stand when the prefecture changes, which heads the references they give.
    std::optional<PostingStore> m_postings;
    std::optional<PostingActions> m_actions;
    std::optional<ApplicantStore> m_applicants;
    std::optional<ReferralStore> m_referrals;
    std::optional<feed::FeedImport> m_feed;
};

} // namespace kakehashi
