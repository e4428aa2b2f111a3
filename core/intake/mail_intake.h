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
    feed::UnreadParts notKept; ///< what was not read of those of its messages that left nothing in the store
};

/// Takes in what mailboxes brought, each message the way an opened file goes. Whether a sender's mail is
/// taken in by itself is decided by the rule for that sender; where none says, it waits for a decision, also
/// when lists of that sender were opened by hand: that was trust in those lists alone. Mail of a distrusted
/// sender waits always. What lies in a watched folder was put there by hand and is trusted. Mail that is no
/// feed is noted and left alone; of what could not be read nobody knows whether it is one: it waits. Each
/// message is taken in in one transaction with the note of what became of it.
class MailIntake
{
    Q_DECLARE_TR_FUNCTIONS(MailIntake)

public:
    using Preparing = std::function<void(feed::Message& message)>;

    /// `prepare`: what is done to a message before it is planned (reading its scans); may be empty.
    MailIntake(Database& database, AuditLog& audit, feed::FeedImport& import, const Clock& clock,
               Preparing prepare = {});

    /// Everything that arrived, and what waits for its sender where that one is trusted by now. Throws
    /// Cancelled when the progress asks for it: what was taken in by then stays, the one on its way is as it
    /// was. While somebody else goes on writing to the store it ends with the message that could not be taken
    /// in; that one and the rest are taken in the next time.
    QList<IntakeResult> takeIn(const feed::Progress& progress = {});
    /// Staff trust this sender: what waits of it is taken in, and what it sends from now on, by a rule.
    QList<IntakeResult> accept(const QString& sender, const feed::Progress& progress = {});
    /// Tries one again, whatever became of it; throws Error when it was taken in already, or when the desk
    /// does not have its content.
    IntakeResult retry(qint64 arrival, const feed::Progress& progress = {});
    /// Puts one aside; throws Error when it was taken in already.
    void ignore(qint64 arrival);

    /// What this sender sends is taken in by itself: a rule says so.
    bool trusts(const QString& sender);
    /// A rule for this sender's next mails. Of an address that is none there can be no rule: nothing happens.
    void decide(const QString& sender, bool trusted);

private:
    enum class Trust { Known, Given };
    /// Why mail of this sender waits, as a code; empty when it does not.
    QLatin1StringView reasonToWait(const QString& sender);
    /// Its list could not be read, but since then somebody told what its sender's headings mean.
    bool mayBeReadByNow(const Arrival& arrival);
    QList<IntakeResult> take(const QList<Arrival>& arrivals, Trust trust, const feed::Progress& progress);
    IntakeResult take(const Arrival& arrival, Trust trust, const feed::Progress& progress);
    void takeMail(IntakeResult& taken, Trust trust, const feed::Progress& progress);
    void keepWaiting(IntakeResult& taken, const feed::FeedPlan& plan, QLatin1StringView reason);
    void takeFile(IntakeResult& taken, const feed::Progress& progress);
    void takeMessage(IntakeResult& taken, const feed::Message& message, bool isLast,
                     const feed::Progress& progress);
    void tryToTake(IntakeResult& taken, const feed::Message& message, bool isLast,
                   const feed::Progress& progress);
    void settleLast(IntakeResult& taken);
    void settle(IntakeResult& taken, ArrivalState state, const QString& reason = {});
    feed::FeedPlan planOf(const feed::Message& message, const feed::Progress& progress);
    bool opensSomething(const feed::FeedPlan& plan);
    Arrival undecided(qint64 arrival);

    Database& m_database;
    feed::FeedImport& m_import;
    const Clock& m_clock;
    Preparing m_prepare;
    Arrivals m_arrivals;
};

} // namespace kakehashi
