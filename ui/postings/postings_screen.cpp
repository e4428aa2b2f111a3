// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/postings_screen.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

QString splitterKey()
{
    return QStringLiteral("postings/splitter");
}

/// The list and the pane at a desk's usual 1366 pixels.
const QList<int>& usualSizes()
{
    static const QList<int> sizes{815, 350};
    return sizes;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

PostingsScreen::PostingsScreen(Desk& desk, QWidget* parent)
    : Screen(parent), m_desk(desk), m_search(desk.path()),
      m_model([&desk](const QList<qint64>& seqs) { return desk.postings().bySeqs(seqs); },
              [&desk] { return desk.today(); })
{
    setObjectName(QStringLiteral("postingsScreen"));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("postingsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeListSide());
    m_detail = new PostingDetail(desk, this);
    m_detail->setObjectName(QStringLiteral("postingDetail"));
    m_detail->setMinimumWidth(330);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes(usualSizes());
    m_splitter->restoreState(QSettings().value(splitterKey()).toByteArray());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_splitter);
    connectParts();
}

PostingsScreen::~PostingsScreen()
{
    QSettings().setValue(splitterKey(), m_splitter->saveState());
    // The list remembers its columns while there is still a model that has them.
    delete m_splitter;
}

QWidget* PostingsScreen::makeListSide()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(8);
    layout->addLayout(makeSearchRow());
    layout->addLayout(makeFilterRow());

    m_list = new PostingList(m_model, this);
    m_list->setObjectName(QStringLiteral("postingList"));
    m_list->setAccessibleName(tr("Postings"));
    m_searchEdit->setList(m_list);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(QStringLiteral("postingsEmpty"));
    m_empty->actionButton()->setObjectName(QStringLiteral("postingsEmptyAction"));
    m_listOrEmpty = new QStackedWidget(this);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    layout->addWidget(m_listOrEmpty, 1);
    return side;
}

QLayout* PostingsScreen::makeSearchRow()
{
    m_searchEdit = new SearchEdit(this);
    m_searchEdit->setObjectName(QStringLiteral("searchEdit"));
    m_searchEdit->setPlaceholderText(tr("Search postings: facility, place, duties, reference … (Ctrl+F)"));
    m_searchEdit->setAccessibleName(tr("Search postings"));
    m_viewButton = new QPushButton(tr("View"), this);
    m_viewButton->setObjectName(QStringLiteral("viewButton"));
    m_viewButton->setToolTip(tr("Columns and order of the list"));
    auto* menu = new QMenu(m_viewButton);
    m_viewButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_list->fillMenu(menu);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_searchEdit, 1);
    row->addWidget(m_viewButton);
    return row;
}

QLayout* PostingsScreen::makeFilterRow()
{
    m_filters = new PostingFilterBar(m_desk.settings().prefectureCode, this);
    m_filters->setObjectName(QStringLiteral("postingFilters"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("countLabel"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_filters);
    row->addStretch(1);
    row->addWidget(m_count);
    return row;
}

void PostingsScreen::connectParts()
{
    connect(m_searchEdit, &QLineEdit::textChanged, this, &PostingsScreen::searchAnew);
    connect(m_searchEdit, &SearchEdit::entered, m_detail, &PostingDetail::focusView);
    connect(m_filters, &PostingFilterBar::filtersChanged, this, &PostingsScreen::searchAnew);
    connect(m_list, &PostingList::orderChanged, this, [this] {
        m_stay = here();
        search(false);
    });
    connect(m_list, &PostingList::opened, m_detail, &PostingDetail::focusView);
    connect(m_list, &PostingList::copyAsked, m_detail, &PostingDetail::copyPublicView);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { guarded(this, [this] { showCurrent(); }); });
    connect(m_empty, &EmptyState::actionTriggered, this, &PostingsScreen::clearFilters);
    connect(m_detail, &PostingDetail::acted, this, &PostingsScreen::actOn);
    connect(m_detail, &PostingDetail::copied, this, &Screen::told);
    connect(&m_model, &PostingModel::readFailed, this, &Screen::told);
    connect(&m_search, &BackgroundSearch::found, this,
            [this](const BackgroundSearch::Answer& answer) { guarded(this, [&] { showAnswer(answer); }); });
    connect(&m_search, &BackgroundSearch::failed, this,
            [this](const QString& message) { showEmpty(Emptiness::Failed, message); });
}

void PostingsScreen::refresh()
{
    m_stay = here();
    search(true);
}

qint64 PostingsScreen::waiting()
{
    return m_desk.search().count({});
}

void PostingsScreen::focusSearch()
{
    m_searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_searchEdit->selectAll();
}

void PostingsScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (!m_searched)
        refresh();
}

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
    if (m_placed && m_list->currentIndex().isValid())
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
    const bool moves = m_list->currentIndex().row() != row;
    m_list->selectPosting(row);
    if (!moves)
        showCurrent();
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
        m_empty->setTexts(tr("No postings yet"), tr("Open the feed and take in a message."));
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

void PostingsScreen::clearFilters()
{
    {
        const QSignalBlocker quiet(m_searchEdit);
        m_searchEdit->clear();
    }
    m_filters->clear();
    focusSearch();
}

void PostingsScreen::showCurrent()
{
    const StoredPosting* stored = m_model.stored(m_list->currentIndex().row());
    if (stored == nullptr)
        m_detail->clear();
    else
        m_detail->showPosting(*stored);
}

void PostingsScreen::actOn(const QString& sentence)
{
    refresh();
    Q_EMIT told(sentence);
    Q_EMIT changed();
}

} // namespace kakehashi
