// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_import.h"
#include "core/mail/arrivals.h"

#include <functional>

namespace kakehashi {

/// What became of one arrival.
struct IntakeResult
{
    Arrival arrival; ///< as it stands now
    QString name;    ///< for lists and papers: the file's own, or one made of the mailbox's name for it
    QList<feed::PlannedFile> files;
    feed::ImportResult result; ///< of all its messages; `message` is the last one's
    QList<qint64> messages;    ///< StoredMessage::seq of what was taken in
    QList<qint64> absent;      ///< StoredPosting::seq
    QStringList problems;
};

/// Takes in what mailboxes brought, each message the way an opened file goes. Whether a sender's mail is
/// taken in by itself is decided by the rule for that sender; where none says, mail of a sender who never had
/// a list taken in waits for a decision. Mail of a distrusted sender waits always. What lies in a watched
/// folder was put there by hand and is trusted. Mail that is no feed is noted and left alone. Each message is
/// taken in in one transaction with the note of what became of it.
class MailIntake
{
    Q_DECLARE_TR_FUNCTIONS(MailIntake)

public:
    using Preparing = std::function<void(feed::Message& message)>;

    /// `prepare`: what is done to a message before it is planned (reading its scans); may be empty.
    MailIntake(Database& database, AuditLog& audit, feed::FeedImport& import, const Clock& clock,
               Preparing prepare = {});

    /// Everything that arrived, and what waits for its sender where that one is trusted by now. The progress
    /// counts messages; throws Cancelled when it asks for it: what was taken in by then stays.
    QList<IntakeResult> takeIn(const feed::Progress& progress = {});
    /// Staff trust this sender: what waits of it is taken in, and what it sends from now on, by a rule.
    QList<IntakeResult> accept(const QString& sender, const feed::Progress& progress = {});
    /// Tries one again, whatever became of it; throws Error when it was taken in already.
    IntakeResult retry(qint64 arrival);
    /// Puts one aside; throws Error when it was taken in already.
    void ignore(qint64 arrival);

    /// What this sender sends is taken in by itself: by its rule, else when a list of it was taken in before.
    bool trusts(const QString& sender);

private:
    enum class Trust { Known, Given };
    /// Why mail of this sender waits, as a code; empty when it does not.
    QLatin1StringView reasonToWait(const QString& sender);
    void trust(const QString& sender);
    /// Its list could not be read, but since then somebody told what its sender's headings mean.
    bool mayBeReadByNow(const Arrival& arrival);
    QList<IntakeResult> take(const QList<Arrival>& arrivals, Trust trust, const feed::Progress& progress);
    IntakeResult take(const Arrival& arrival, Trust trust);
    void takeMail(IntakeResult& taken, Trust trust);
    void takeFile(IntakeResult& taken);
    bool takeMessage(IntakeResult& taken, const feed::Message& message, bool isLast);
    void settle(IntakeResult& taken, ArrivalState state, const QString& reason = {});
    feed::FeedPlan planOf(const feed::Message& message);
    Arrival undecided(qint64 arrival);

    Database& m_database;
    feed::FeedImport& m_import;
    const Clock& m_clock;
    Preparing m_prepare;
    Arrivals m_arrivals;
};

} // namespace kakehashi
