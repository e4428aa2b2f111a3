// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_actions.h"

#include "core/base/error.h"
#include "core/postings/posting_actions_step.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

QString firstError(const Posting& posting, Completeness completeness)
{
    const Problems problems = checkPosting(posting, completeness);
    const auto error = std::ranges::find(problems, Severity::Error, &Problem::severity);
    return error == problems.end() ? QString() : error->message;
}

} // namespace

PostingActions::PostingActions(Database& database, PostingStore& postings, AuditLog& audit)
    : m_database(database), m_postings(postings), m_audit(audit)
{
}

PostingActions::~PostingActions() = default;

StoredPosting PostingActions::add(const Posting& posting, PostingState state)
{
    if (state == PostingState::Open)
        requireSound(posting, Completeness::Whole);
    Transaction transaction(m_database);
    StoredPosting added = m_postings.add(posting, state, origin());
    transaction.commit();
    keep({Act::Add, {Item::of(added, added)}});
    return added;
}

bool PostingActions::save(qint64 seq, const Posting& posting, int expectedVersion, bool open)
{
    Transaction transaction(m_database);
    const StoredPosting before = existing(seq);
    if (const auto into = m_postings.mergedInto(seq))
        throw Error(
            tr("Posting %1 was merged into %2. Work on that one.").arg(before.reference, into->reference));
    const bool opens = open && before.state == PostingState::Draft;
    if (opens || before.state == PostingState::Open)
        requireSound(posting, m_postings.completenessOf(seq));
    const bool revised = m_postings.revise(seq, posting, expectedVersion, origin());
    if (opens)
        m_postings.open(seq, origin());
    if (!revised && !opens)
        return false;
    const Item item = Item::of(before, existing(seq));
    transaction.commit();
    keep({opens ? Act::Open : Act::Change, {item}});
    return true;
}

PostingActions::Result PostingActions::open(const QList<qint64>& seqs)
{
    return carryOut(
        Act::Open, seqs, [this](const StoredPosting& stored) { return whyNotOpen(stored); },
        [this](const StoredPosting& stored) { m_postings.open(stored.seq, origin()); });
}

PostingActions::Result PostingActions::close(const QList<qint64>& seqs, CloseReason reason)
{
    const auto whyNot = [](const StoredPosting& stored) {
        switch (stored.state) {
        case PostingState::Draft:
            return tr("It is still a draft.");
        case PostingState::Closed:
            return tr("It is closed already.");
        case PostingState::Open:
            break;
        }
        return QString();
    };
    return carryOut(Act::Close, seqs, whyNot, [this, reason](const StoredPosting& stored) {
        m_postings.close(stored.seq, reason, origin());
    });
}

PostingActions::Result PostingActions::reopen(const QList<qint64>& seqs)
{
    return carryOut(
        Act::Reopen, seqs, [this](const StoredPosting& stored) { return whyNotReopen(stored); },
        [this](const StoredPosting& stored) { m_postings.reopen(stored.seq, origin()); });
}

PostingActions::Result PostingActions::setUrgency(const QList<qint64>& seqs, int urgency)
{
    const auto whyNot = [urgency](const StoredPosting& stored) {
        return stored.urgency == urgency ? tr("It has this urgency already.") : QString();
    };
    return carryOut(Act::Urgency, seqs, whyNot, [this, urgency](const StoredPosting& stored) {
        m_postings.setUrgency(stored.seq, urgency, origin());
    });
}

PostingActions::Result PostingActions::discardDrafts(const QList<qint64>& seqs)
{
    Result result;
    Transaction transaction(m_database);
    for (const qint64 seq : seqs) {
        const std::optional<StoredPosting> stored = m_postings.bySeq(seq);
        if (!stored) {
            result.refused.append({seq, QString(), tr("It is not in the store any more.")});
        } else if (stored->state != PostingState::Draft) {
            result.refused.append({seq, stored->reference, tr("It is no draft.")});
        } else if (!m_postings.isDiscardable(*stored)) {
            result.refused.append({seq, stored->reference, tr("It has been open, so its history is kept.")});
        } else {
            m_postings.discard(seq, origin());
            result.done.append(seq);
        }
    }
    transaction.commit();
    result.sentence = result.done.isEmpty()
                          ? tr("Nothing was changed.")
                          : tr("%n draft(s) discarded.", nullptr, static_cast<int>(result.done.size()));
    return result;
}

void PostingActions::merge(qint64 keepSeq, qint64 other, const Posting& merged, int expectedVersion)
{
    Transaction transaction(m_database);
    const StoredPosting kept = existing(keepSeq);
    const StoredPosting away = existing(other);
    if (kept.state == PostingState::Open)
        requireSound(merged, m_postings.completenessOf(keepSeq));
    m_postings.merge(keepSeq, other, merged, expectedVersion, origin());
    Step step{Act::Merge, {Item::of(kept, existing(keepSeq)), Item::of(away, existing(other))}};
    step.items.first().valueBefore = kept.posting;
    transaction.commit();
    keep(std::move(step));
}

PostingActions::Result PostingActions::carryOut(Act act, const QList<qint64>& seqs, const WhyNot& whyNot,
                                                const Do& carryOut)
{
    Result result;
    Step step{act, {}};
    Transaction transaction(m_database);
    qint64 looked = 0;
    for (const qint64 seq : seqs) {
        if (m_progress && !m_progress(looked++, seqs.size()))
            throw Cancelled();
        const std::optional<StoredPosting> before = m_postings.bySeq(seq);
        if (!before) {
            result.refused.append({seq, QString(), tr("It is not in the store any more.")});
            continue;
        }
        if (const QString why = whyNot(*before); !why.isEmpty()) {
            result.refused.append({seq, before->reference, why});
            continue;
        }
        carryOut(*before);
        step.items.append(Item::of(*before, existing(seq)));
        result.done.append(seq);
    }
    transaction.commit();
    if (!step.items.isEmpty())
        keep(std::move(step));
    result.sentence = doneWords(act, result.done.size());
    return result;
}

StoredPosting PostingActions::existing(qint64 seq)
{
    std::optional<StoredPosting> stored = m_postings.bySeq(seq);
    if (!stored)
        throw UsageError(tr("This posting is not in the store. Refresh the list."), QString::number(seq));
    return std::move(*stored);
}

PostingOrigin PostingActions::origin() const
{
    return {m_audit.actor(), QString(), QString()};
}

QString PostingActions::whyNotOpen(const StoredPosting& stored)
{
    if (stored.state == PostingState::Open)
        return tr("It is open already.");
    if (stored.state == PostingState::Closed)
        return tr("It is closed.");
    return firstError(stored.posting, m_postings.completenessOf(stored.seq));
}

QString PostingActions::whyNotReopen(const StoredPosting& stored)
{
    if (stored.state != PostingState::Closed)
        return tr("It is not closed.");
    const auto into = m_postings.mergedInto(stored.seq);
    return into ? tr("It was merged into %1.").arg(into->reference) : QString();
}

void PostingActions::requireSound(const Posting& posting, Completeness completeness)
{
    const QString error = firstError(posting, completeness);
    if (!error.isEmpty())
        throw Error(tr("This posting cannot be open yet: %1").arg(error));
}

void PostingActions::keep(Step step)
{
    if (m_steps.size() == mostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
}

QString PostingActions::doneWords(Act act, qsizetype count)
{
    const int n = static_cast<int>(count);
    if (n == 0)
        return tr("Nothing was changed.");
    switch (act) {
    case Act::Open:
        return tr("%n posting(s) opened.", nullptr, n);
    case Act::Close:
        return tr("%n posting(s) closed.", nullptr, n);
    case Act::Reopen:
        return tr("%n posting(s) reopened.", nullptr, n);
    case Act::Urgency:
        return tr("Urgency of %n posting(s) set.", nullptr, n);
    case Act::Add:
    case Act::Change:
    case Act::Merge:
        break;
    }
    return {};
}

} // namespace kakehashi
