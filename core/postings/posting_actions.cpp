// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_actions.h"

#include "core/base/error.h"
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

/// One posting as it was before an act, and how to know that nobody has changed it since.
struct PostingActions::Item
{
    qint64 seq = 0;
    QString reference;
    int versionBefore = 0;
    int versionAfter = 0;
    int urgencyBefore = 0;
    int urgencyAfter = 0;
    PostingState stateBefore = PostingState::Draft;
    PostingState stateAfter = PostingState::Draft;
    std::optional<CloseReason> reasonBefore;
    std::optional<Posting> valueBefore; ///< where the act changed it: a bulk act keeps no texts

    static Item of(const StoredPosting& before, const StoredPosting& after)
    {
        Item item{before.seq,    before.reference, before.version, after.version,      before.urgency,
                  after.urgency, before.state,     after.state,    before.closeReason, std::nullopt};
        if (before.posting != after.posting)
            item.valueBefore = before.posting;
        return item;
    }
};

struct PostingActions::Step
{
    Act act;
    QList<Item> items; ///< of a merge: the survivor, then the other
};

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
    const std::optional<StoredPosting> before = m_postings.bySeq(seq);
    if (!before)
        throw UsageError(tr("This posting is not in the store. Refresh the list."), QString::number(seq));
    if (const auto into = m_postings.mergedInto(seq))
        throw Error(
            tr("Posting %1 was merged into %2. Work on that one.").arg(before->reference, into->reference));
    const bool opens = open && before->state == PostingState::Draft;
    if (opens || before->state == PostingState::Open)
        requireSound(posting, m_postings.completenessOf(seq));
    const bool revised = m_postings.revise(seq, posting, expectedVersion, origin());
    if (opens)
        m_postings.open(seq, origin());
    if (!revised && !opens)
        return false;
    const Item item = Item::of(*before, m_postings.bySeq(seq).value());
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
    const std::optional<StoredPosting> kept = m_postings.bySeq(keepSeq);
    const std::optional<StoredPosting> away = m_postings.bySeq(other);
    if (kept && kept->state == PostingState::Open)
        requireSound(merged, m_postings.completenessOf(keepSeq));
    m_postings.merge(keepSeq, other, merged, expectedVersion, origin());
    Step step{Act::Merge,
              {Item::of(*kept, m_postings.bySeq(keepSeq).value()),
               Item::of(*away, m_postings.bySeq(other).value())}};
    step.items.first().valueBefore = kept->posting;
    transaction.commit();
    keep(std::move(step));
}

QString PostingActions::undoText() const
{
    return m_steps.empty() ? QString() : wordsOf(m_steps.back());
}

PostingActions::Result PostingActions::undo()
{
    Result result;
    if (m_steps.empty()) {
        result.sentence = tr("There is nothing to take back.");
        return result;
    }
    {
        Transaction transaction(m_database);
        takeBack(m_steps.back(), result);
        transaction.commit();
    }
    const Step undone = std::move(m_steps.back());
    m_steps.pop_back();
    follow(undone, result.done);
    result.sentence =
        result.done.isEmpty() ? tr("Nothing was changed.") : tr("Taken back: %1.").arg(wordsOf(undone));
    return result;
}

PostingActions::Result PostingActions::carryOut(Act act, const QList<qint64>& seqs, const WhyNot& whyNot,
                                                const Do& carryOut)
{
    Result result;
    Step step{act, {}};
    Transaction transaction(m_database);
    for (const qint64 seq : seqs) {
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
        step.items.append(Item::of(*before, m_postings.bySeq(seq).value()));
        result.done.append(seq);
    }
    transaction.commit();
    if (!step.items.isEmpty())
        keep(std::move(step));
    result.sentence = doneWords(act, result.done.size());
    return result;
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

QString PostingActions::whyNotUndone(Act act, const Item& item, const std::optional<StoredPosting>& current)
{
    if (!current)
        return tr("It is not in the store any more.");
    const bool urgencyMoved =
        item.urgencyBefore != item.urgencyAfter && current->urgency != item.urgencyAfter;
    if (current->version != item.versionAfter || urgencyMoved)
        return tr("It was changed since.");
    if (act == Act::Add && current->state == PostingState::Draft && !m_postings.isDiscardable(*current))
        return tr("It has been open, so its history is kept.");
    return {};
}

void PostingActions::takeBack(const Step& step, Result& result)
{
    QList<std::pair<Item, StoredPosting>> restorable;
    for (const Item& item : step.items) {
        const std::optional<StoredPosting> stored = m_postings.bySeq(item.seq);
        if (const QString why = whyNotUndone(step.act, item, stored); why.isEmpty())
            restorable.append({item, *stored});
        else
            result.refused.append({item.seq, item.reference, why});
    }
    if (step.act == Act::Merge && !result.refused.isEmpty()) // both or neither
        return;
    for (const auto& [item, stored] : std::as_const(restorable)) {
        if (step.act == Act::Add)
            takeBackAdding(stored);
        else if (step.act != Act::Merge)
            restore(item, stored);
        result.done.append(item.seq);
    }
    if (step.act == Act::Merge)
        takeBackMerge(step);
}

void PostingActions::takeBackAdding(const StoredPosting& stored)
{
    if (stored.state == PostingState::Draft)
        m_postings.discard(stored.seq, origin());
    else
        m_postings.toDraft(stored.seq, origin());
}

void PostingActions::takeBackMerge(const Step& step)
{
    const Item& kept = step.items.first();
    const Item& away = step.items.last();
    m_postings.unmerge(away.seq, away.stateBefore, away.reasonBefore, kept.valueBefore.value(), origin());
}

void PostingActions::restore(const Item& item, const StoredPosting& current)
{
    if (item.valueBefore)
        m_postings.revise(item.seq, *item.valueBefore, current.version, origin());
    if (item.urgencyBefore != item.urgencyAfter)
        m_postings.setUrgency(item.seq, item.urgencyBefore, origin());
    if (item.stateBefore == item.stateAfter)
        return;
    switch (item.stateBefore) {
    case PostingState::Draft:
        m_postings.toDraft(item.seq, origin());
        break;
    case PostingState::Open:
        m_postings.reopen(item.seq, origin());
        break;
    case PostingState::Closed:
        m_postings.close(item.seq, item.reasonBefore.value(), origin());
        break;
    }
}

// Taking back makes new versions; the act before must know its postings by them.
void PostingActions::follow(const Step& undone, const QList<qint64>& restored)
{
    QHash<qint64, int> versionBefore;
    for (const Item& item : undone.items)
        versionBefore.insert(item.seq, item.versionBefore);
    QHash<qint64, int> versionNow;
    const QList<StoredPosting> stored = m_postings.bySeqs(restored);
    for (const StoredPosting& posting : stored)
        versionNow.insert(posting.seq, posting.version);
    for (auto step = m_steps.rbegin(); step != m_steps.rend() && !versionNow.isEmpty(); ++step) {
        for (Item& item : step->items) {
            const auto now = versionNow.constFind(item.seq);
            if (now == versionNow.constEnd())
                continue;
            if (item.versionAfter == versionBefore.value(item.seq))
                item.versionAfter = *now;
            versionNow.erase(now);
        }
    }
}

QString PostingActions::wordsOf(const Step& step)
{
    const int count = static_cast<int>(step.items.size());
    switch (step.act) {
    case Act::Add:
        return tr("Add %1").arg(step.items.first().reference);
    case Act::Change:
        return tr("Change %1").arg(step.items.first().reference);
    case Act::Open:
        return tr("Open %n posting(s)", nullptr, count);
    case Act::Close:
        return tr("Close %n posting(s)", nullptr, count);
    case Act::Reopen:
        return tr("Reopen %n posting(s)", nullptr, count);
    case Act::Urgency:
        return tr("Set the urgency of %n posting(s)", nullptr, count);
    case Act::Merge:
        return tr("Merge %1 into %2").arg(step.items.last().reference, step.items.first().reference);
    }
    return {};
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
