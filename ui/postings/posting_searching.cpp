// SPDX-License-Identifier: GPL-3.0-or-later
// How the list is searched for, and where the selection goes when the answer comes.
#include "ui/postings/postings_screen.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

PostingsScreen::Place PostingsScreen::here() const
{
    return {m_detail->seq(), m_list->currentIndex().row()};
}

PostingQuery PostingsScreen::query() const
{
    PostingQuery query;
    query.text = m_searchEdit->text();
    m_filters->applyTo(query);
    m_list->applyTo(query);
    return query;
}

void PostingsScreen::searchAnew()
{
    m_stay = {};
    search(false);
}

void PostingsScreen::search(bool recount)
{
    m_searched = true;
    m_placed = false;
    m_search.start(query(), m_desk.today(), recount);
}

void PostingsScreen::showAnswer(const BackgroundSearch::Answer& answer)
{
    m_model.setHits(answer.hits, answer.whole);
    showCount(answer);
    if (answer.hits->empty()) {
        showEmpty(answer.total > 0 ? Emptiness::NothingFound : Emptiness::NoPostings);
        return;
    }
    m_listOrEmpty->setCurrentWidget(m_list);
    settle(answer.whole);
}

void PostingsScreen::settle(bool whole)
{
    // Between the first hits and all of them the person may have moved on.
    if (m_placed && m_goal == 0 && m_list->currentIndex().isValid())
        return;
    if (m_goal != 0 && !reachGoal(whole))
        return;
    int row = 0;
    if (m_stay.seq != 0) {
        row = m_model.rowOf(m_stay.seq);
        if (row < 0 && !whole)
            return;
        // What is gone makes room for its neighbour.
        if (row < 0)
            row = std::clamp(m_stay.row, 0, m_model.rowCount() - 1);
    }
    m_placed = true;
    // A selection of many stays when the list has stayed the same under it.
    if (m_list->currentIndex().row() == row && m_list->selectedCount() > 0)
        showCurrent();
    else
        m_list->selectPosting(row);
    showSelection();
}

// False while it is not known yet whether the posting is listed, or the filters have just been taken away for
// it.
bool PostingsScreen::reachGoal(bool whole)
{
    const bool listed = m_model.rowOf(m_goal) >= 0;
    if (!listed && !whole)
        return false;
    const qint64 goal = std::exchange(m_goal, 0);
    m_stay = {goal, m_stay.row};
    if (listed || (m_searchEdit->text().isEmpty() && !m_filters->isFiltering()))
        return true;
    {
        const QSignalBlocker quiet(m_searchEdit);
        m_searchEdit->clear();
    }
    m_filters->clear(); // searches again
    m_stay = {goal, -1};
    return false;
}

void PostingsScreen::showCount(const BackgroundSearch::Answer& answer)
{
    const auto hits = static_cast<qint64>(answer.hits->size());
    m_count->setText(answer.whole ? tr("%1 of %2").arg(number(hits), number(answer.total)) : tr("counting…"));
}

void PostingsScreen::showEmpty(Emptiness emptiness, const QString& text)
{
    switch (emptiness) {
    case Emptiness::NoPostings:
        m_empty->setTexts(tr("No postings yet"),
                          tr("Open the feed and take in a message, or enter one with Ctrl+N."));
        break;
    case Emptiness::NothingFound:
        m_empty->setTexts(
            tr("Nothing found"),
            tr("No posting fits what was typed and the filters. Try fewer words, or look at all "
               "postings."),
            tr("Clear search and filters"));
        break;
    case Emptiness::Failed:
        m_count->clear();
        m_empty->setTexts(tr("The search failed"), text);
        break;
    }
    m_listOrEmpty->setCurrentWidget(m_empty);
    m_detail->clear();
}

void PostingsScreen::showOnly(const PostingQuery& query)
{
    {
        const QSignalBlocker quiet(m_searchEdit);
        m_searchEdit->setText(query.text);
    }
    m_goal = 0;
    m_filters->showOnly(query);
}

void PostingsScreen::clearFilters()
{
    {
        const QSignalBlocker quiet(m_searchEdit);
        m_searchEdit->clear();
    }
    m_filters->clear();
    focusSearch();
}

} // namespace kakehashi
