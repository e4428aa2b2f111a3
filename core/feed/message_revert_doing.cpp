// SPDX-License-Identifier: GPL-3.0-or-later
// A revert as it was planned, carried out.
#include "core/base/error.h"
#include "core/feed/message_revert.h"
#include "core/feed/said_postings.h"
#include "core/postings/posting_fields.h"
#include "core/store/transaction.h"

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 postingsPerStep = 200;

QString words()
{
    return u"message_seq, attachment, sheet, row_number, said_at, posting_version, said"_s;
}

QString earlierWords()
{
    return u"earlier_message, attachment, sheet, row_number, said_at, posting_version, said"_s;
}

} // namespace

void MessageRevert::revert(const RevertPlan& plan, const QString& by, const Progress& progress)
{
    Transaction transaction(m_database);
    const Source source = sourceOf(plan.message);
    if (plan.alreadyReverted || m_states.isReverted(plan.message))
        return;
    requireFitting(plan);
    const PostingOrigin origin{by, source.id, {}};
    changePostings(plan, origin, progress);
    settleRows(plan, origin);
    restoreWords(plan);
    m_database.run(u"UPDATE messages SET absent = '[]' WHERE seq = ?"_s, {plan.message});
    m_states.set(plan.message, MessageState::Reverted, by, m_clock.now());
    m_database.run(u"INSERT INTO message_reverts (message_seq, at, by_whom) VALUES (?, ?, ?)"_s,
                   {plan.message, m_clock.now().toMSecsSinceEpoch(), by});
    m_audit.append({u"message.reverted"_s, u"message"_s, source.id,
                    QJsonObject{{u"taken_back"_s, plan.takenBack.size()},
                                {u"restored"_s, plan.restored.size()},
                                {u"kept"_s, plan.kept.size()},
                                {u"held_rows"_s, plan.heldRows},
                                {u"absent"_s, plan.absent}}});
    transaction.commit();
}

void MessageRevert::requireFitting(const RevertPlan& plan)
{
    RevertPlan now;
    addStamps(now);
    if (now.lastMessage != plan.lastMessage || now.lastRevert != plan.lastRevert ||
        now.lastPosting != plan.lastPosting)
        throw Error(tr("The store has changed since this was looked at. Look at it again."));
}

void MessageRevert::changePostings(const RevertPlan& plan, const PostingOrigin& origin,
                                   const Progress& progress)
{
    const qint64 total = plan.takenBack.size() + plan.restored.size();
    qint64 done = 0;
    const auto step = [&] {
        if (done++ % postingsPerStep == 0 && progress && !progress(done - 1, total))
            throw Cancelled();
    };
    for (const RevertPlan::TakenBack& one : plan.takenBack) {
        step();
        m_postings.takeBack(one.posting, one.version, plan.message, origin);
    }
    for (const RevertPlan::Restored& one : plan.restored) {
        step();
        const StoredPosting stored = m_postings.bySeq(one.posting).value();
        Posting earlier = stored.posting;
        for (const FieldChange& change : one.changes) {
            if (const PostingField* field = postingField(change.field))
                field->set(earlier, change.to);
        }
        m_postings.restore(one.posting, earlier, one.version, senderBefore(plan.message, stored), origin);
    }
}

QString MessageRevert::senderBefore(qint64 message, const StoredPosting& stored)
{
    const QVariant last =
        m_database.value(u"SELECT message_seq FROM posting_said WHERE posting_seq = ?"_s, {stored.seq});
    if (last.toLongLong() != message) // what was changed through merges, or a later message has spoken since
        return stored.sender;
    return m_database
        .value(u"SELECT m.sender FROM said_before b JOIN messages m ON m.seq = b.earlier_message "
               "WHERE b.message_seq = ? AND b.posting_seq = ?"_s,
               {message, stored.seq})
        .toString();
}

// The message is taken out of the chain of what was said of each posting.
void MessageRevert::restoreWords(const RevertPlan& plan)
{
    const QVariantList twice{plan.message, plan.message, plan.message};
    const QVariantList once{plan.message};
    const QString before = u" FROM said_before b WHERE b.message_seq = ? AND b.posting_seq = "_s;
    m_database.run(u"UPDATE said_before SET ("_s + earlierWords() + u") = (SELECT "_s + earlierWords() +
                       before + u"said_before.posting_seq) WHERE earlier_message = ? AND EXISTS (SELECT 1"_s +
                       before + u"said_before.posting_seq)"_s,
                   twice);
    m_database.run(u"DELETE FROM said_before WHERE earlier_message = ?"_s, once);
    m_database.run(u"UPDATE posting_said SET row_print_1 = NULL, row_print_2 = NULL, ("_s + words() +
                       u") = (SELECT "_s + earlierWords() + before +
                       u"posting_said.posting_seq) WHERE message_seq = ? AND EXISTS (SELECT 1"_s + before +
                       u"posting_said.posting_seq)"_s,
                   twice);
    m_database.run(u"DELETE FROM posting_said WHERE message_seq = ?"_s, once);
    m_database.run(u"DELETE FROM said_before WHERE message_seq = ?"_s, once);
    for (const RevertPlan::Restored& one : plan.restored)
        pointAtPresent(one.posting);
}

// Where the posting stands again as the feed said, its newest version says so: reading that one is quick.
void MessageRevert::pointAtPresent(qint64 posting)
{
    const std::optional<KnownPosting> known = SaidPostings(m_database, m_postings).bySeq(posting);
    if (known && known->saidAt.isValid() && known->said == known->found().posting)
        m_database.run(u"UPDATE posting_said SET posting_version = ?, said = NULL WHERE posting_seq = ?"_s,
                       {known->found().version, posting});
}

void MessageRevert::settleRows(const RevertPlan& plan, const PostingOrigin& origin)
{
    m_database.run(
        u"UPDATE held_rows SET state = 'waiting', posting_seq = NULL, settled_by = '', "
        "settled_at = NULL, settled_why = '' WHERE seq IN (SELECT h.seq FROM held_rows h WHERE "_s +
            settledBy() + u')',
        {origin.message, plan.message});
    m_database.run(u"UPDATE held_rows SET state = 'dismissed', settled_by = ?, settled_at = ?, "
                   "settled_why = 'reverted' WHERE state = 'waiting' AND message_seq = ?"_s,
                   {origin.by, m_clock.now().toMSecsSinceEpoch(), plan.message});
}

} // namespace kakehashi::feed
