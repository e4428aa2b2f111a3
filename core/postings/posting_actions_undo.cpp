// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_actions.h"
#include "core/postings/posting_actions_step.h"
#include "core/store/transaction.h"

#include <QHash>

#include <utility>

namespace kakehashi {

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

} // namespace kakehashi
