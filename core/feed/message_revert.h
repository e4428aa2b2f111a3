// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/feed/feed_plan.h"
#include "core/feed/message_states.h"
#include "core/postings/posting_store.h"

#include <QCoreApplication>

namespace kakehashi::feed {

/// What reverting a message would do; shown to staff before it is done. A value: nothing has happened yet.
struct RevertPlan
{
    qint64 message = 0;           ///< StoredMessage::seq
    bool alreadyReverted = false; ///< nothing is left to do
    QStringList locked;           ///< archives in it whose password is waited for no longer then

    struct TakenBack ///< created by the message: leaves every list, keeps its history and reference
    {
        qint64 posting = 0;
        QString reference;
        int version = 0;
    };
    QList<TakenBack> takenBack;

    struct Restored ///< changed by the message: has its earlier values again
    {
        qint64 posting = 0;
        QString reference;
        int version = 0;
        QList<FieldChange> changes; ///< from what stands now to what stood before the message
    };
    QList<Restored> restored;

    enum class Why {
        ChangedSince, ///< somebody changed it after the message did
        WorkedOn,     ///< created by the message; staff revised, closed, merged, faxed, referred to or
                      ///< marked it since
        SaidAgain     ///< a later message says the same: it stays for that one's sake, no conflict
    };
    struct Kept ///< stays as it is now
    {
        qint64 posting = 0;
        QString reference;
        Why why = Why::ChangedSince;
        QString field;      ///< dotted key; empty: the posting as a whole
        QJsonValue value;   ///< what stands and stays
        QJsonValue earlier; ///< what stood before the message
        QString sentence;   ///< why, in words
    };
    QList<Kept> kept;

    qint64 heldRows = 0;      ///< rows and questions of it that wait and are put aside
    qint64 askedAgain = 0;    ///< held rows of earlier messages that it had settled, and that wait again
    qint64 absent = 0;        ///< postings it did not name, forgotten
    QStringList closedAbsent; ///< references of those closed meanwhile: they stay closed

    qint64 lastMessage = 0; ///< newest message, revert and posting of the store that was planned against
    qint64 lastRevert = 0;
    qint64 lastPosting = 0;

    /// What stays although the message did it, because of what was done since.
    QList<Kept> conflicts() const;
};

/// Takes back everything a message did, as a whole and in one transaction: history goes on, nothing is
/// deleted, and the message may be taken in again as if it were new. What somebody changed since is never
/// overwritten: such fields and postings stay as they are, named in the plan, and everything else is taken
/// back.
class MessageRevert
{
    Q_DECLARE_TR_FUNCTIONS(MessageRevert)

public:
    MessageRevert(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock);

    /// What revert would do now. Throws UsageError when there is no such message.
    RevertPlan plan(qint64 message);
    /// Carries a plan out; throws Error when the store has changed so that it no longer fits (plan again),
    /// and Cancelled when the progress asks for it; in both cases nothing has been done. Of a message that is
    /// reverted already: does nothing.
    void revert(const RevertPlan& plan, const QString& by, const Progress& progress = {});

private:
    struct Source ///< the message
    {
        qint64 seq = 0;
        QString id;
        QDateTime sentAt;
    };
    Source sourceOf(qint64 message);
    void addStamps(RevertPlan& plan);
    void planUntouched(RevertPlan& plan, const Source& source);
    void planOne(RevertPlan& plan, const Source& source, const StoredPosting& stored);
    void planCreated(RevertPlan& plan, const Source& source, const StoredPosting& stored,
                     const QList<PostingVersion>& since);
    void planFields(RevertPlan& plan, const Source& source, const StoredPosting& stored,
                    const QList<PostingVersion>& since);
    std::optional<Posting> laterWord(const Source& source, qint64 posting);
    bool isWorkedOn(const StoredPosting& stored);
    QString whyNotRestored(const StoredPosting& stored, const Posting& restored);
    /// SQL: held rows `h` that the message settled (its id, then its seq), and nothing later did.
    static QString settledBy();
    void planRest(RevertPlan& plan, const Source& source);

    // message_revert_doing.cpp
    void requireFitting(const RevertPlan& plan);
    void changePostings(const RevertPlan& plan, const PostingOrigin& origin, const Progress& progress);
    QString senderBefore(qint64 message, const StoredPosting& stored);
    void restoreWords(const RevertPlan& plan);
    void pointAtPresent(qint64 posting);
    void settleRows(const RevertPlan& plan, const PostingOrigin& origin);

    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    const Clock& m_clock;
    MessageStates m_states;
};

} // namespace kakehashi::feed
