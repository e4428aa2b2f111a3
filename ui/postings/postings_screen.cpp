// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/postings_screen.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

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

} // namespace

PostingsScreen::PostingsScreen(Desk& desk, QWidget* parent, MailPasswords* passwords)
    : Screen(parent), m_desk(desk), m_search(desk.path()),
      m_model([&desk](const QList<qint64>& seqs) { return readLines(desk.database(), seqs); },
              [&desk] { return desk.today(); })
{
    setObjectName(QStringLiteral("postingsScreen"));
    m_forms = new FormStack(desk, makeBrowser(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_forms);
    m_work = new PostingWork(desk,
                             {[this] { return m_list->selectedSeqs(); }, [this] { return query(); },
                              [this] { return static_cast<qint64>(m_model.rowCount()); }},
                             passwords, this);
    connectParts();
    connectWork();
    showSelection();
}

PostingsScreen::~PostingsScreen()
{
    QSettings().setValue(splitterKey(), m_splitter->saveState());
    // The list remembers its columns while there is still a model that has them.
    delete m_splitter;
}

QWidget* PostingsScreen::makeBrowser()
{
    auto* page = new QWidget;
    m_splitter = new QSplitter(Qt::Horizontal, page);
    m_splitter->setObjectName(QStringLiteral("postingsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(makeCommands(page));
    m_splitter->addWidget(makeListSide());
    m_detail = new PostingDetail(m_desk, page);
    m_detail->setObjectName(QStringLiteral("postingDetail"));
    m_detail->setMinimumWidth(330);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes(usualSizes());
    m_splitter->restoreState(QSettings().value(splitterKey()).toByteArray());
    layout->addWidget(m_splitter, 1);
    return page;
}

QLayout* PostingsScreen::makeCommands(QWidget* page)
{
    m_commands = new PostingCommands(page);
    m_bar = new CommandBar(*m_commands, page);
    m_drafts = new DraftsNotice(m_desk, page);
    m_leftAlone = new NoticeBar(page);
    m_leftAlone->setObjectName(QStringLiteral("leftAloneNotice"));
    auto* seen = m_leftAlone->addButton(QStringLiteral("leftAloneSeenButton"), tr("OK"));
    connect(seen, &QPushButton::clicked, this, [this] { m_leftAlone->setText({}); });
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    for (QWidget* part :
         {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_drafts), static_cast<QWidget*>(m_leftAlone)})
        column->addWidget(part);
    return column;
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
    // The posting beside the list is the one that the commands concern, wherever the keys have walked to.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_model.seqAt(m_list->shownRow()) != m_detail->seq())
            showCurrent();
        showSelection();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PostingsScreen::showSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PostingsScreen::showMenu);
    connect(m_detail, &PostingDetail::copied, this, &Screen::told);
    connect(&m_model, &PostingModel::readFailed, this, &Screen::told);
    connect(&m_search, &BackgroundSearch::found, this,
            [this](const BackgroundSearch::Answer& answer) { guarded(this, [&] { showAnswer(answer); }); });
    connect(&m_search, &BackgroundSearch::failed, this,
            [this](const QString& message) { showEmpty(Emptiness::Failed, message); });
}

void PostingsScreen::connectWork()
{
    connect(m_commands, &PostingCommands::asked, this, &PostingsScreen::run);
    connect(m_detail, &PostingDetail::urgencyAsked, this, [this](int urgency) {
        if (!m_work->acts().setUrgency({m_detail->seq()}, urgency))
            showCurrent(); // the box goes back
    });
    connect(m_detail, &PostingDetail::reviseAsked, this, [this] { run(PostingCommand::Revise); });
    connect(m_detail, &PostingDetail::compareAsked, this, [this] { run(PostingCommand::Compare); });
    connect(m_detail, &PostingDetail::postingAsked, this, &PostingsScreen::goTo);
    connect(m_detail, &PostingDetail::institutionAsked, this,
            [this](qint64 seq) { Q_EMIT wanted(QStringLiteral("overview"), seq); });
    connect(m_work, &PostingWork::acted, this, &PostingsScreen::tellChange);
    connect(m_work, &PostingWork::told, this, &Screen::told);
    connect(m_work, &PostingWork::progressed, this, &Screen::progressed);
    connect(m_drafts, &DraftsNotice::continueAsked, this,
            [this](const FormDraft& draft) { guarded(this, [&] { m_forms->restore(draft); }); });
    connect(m_forms, &FormStack::saved, this, [this](qint64 seq, const QString& sentence) {
        m_goal = seq;
        tellChange(sentence);
    });
    connect(m_forms, &FormStack::told, this, &Screen::told);
    connect(m_forms, &FormStack::returned, this, [this] {
        m_list->setFocus();
        guarded(this, [this] { m_drafts->reload(); });
    });
}

void PostingsScreen::refresh()
{
    m_stay = here();
    search(true);
    guarded(this, [this] { m_drafts->reload(); });
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

void PostingsScreen::cancelWork()
{
    m_work->cancel();
}

QString PostingsScreen::unfinished() const
{
    return m_forms->unfinished();
}

void PostingsScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (!m_searched)
        refresh();
}

void PostingsScreen::showCurrent()
{
    // At the start the list is seen before anything beside it is laid out.
    if (!std::exchange(m_listSeen, true)) {
        QTimer::singleShot(0, this, &PostingsScreen::showCurrent);
        return;
    }
    const qint64 seq = m_model.seqAt(m_list->shownRow());
    guarded(this, [this, seq] {
        if (const auto stored = m_desk.postings().bySeq(seq))
            m_detail->showPosting(*stored);
        else
            m_detail->clear();
    });
    showSelection();
}

void PostingsScreen::showSelection()
{
    const int selected = m_list->selectedCount();
    m_commands->fit(selected, m_model.rowCount());
    const auto& shown = m_detail->shown();
    m_bar->showSelection(selected, shown ? std::optional(shown->state) : std::nullopt);
}

void PostingsScreen::run(PostingCommand command)
{
    const auto withCurrent = [this](void (FormStack::*start)(qint64)) {
        const QList<qint64> selected = m_list->selectedSeqs();
        if (selected.size() == 1)
            guarded(this, [&] { (m_forms->*start)(selected.first()); });
    };
    switch (command) {
    case PostingCommand::New:
        guarded(this, [this] { m_forms->startNew(); });
        break;
    case PostingCommand::Revise:
        withCurrent(&FormStack::startRevision);
        break;
    case PostingCommand::Duplicate:
        withCurrent(&FormStack::startDuplicate);
        break;
    default:
        m_leftAlone->setText({});
        m_work->run(command);
    }
}

void PostingsScreen::goTo(qint64 seq)
{
    if (seq == 0) {
        m_filters->showOnly(StatusFilter::Draft);
        return;
    }
    m_goal = seq;
    search(false);
}

void PostingsScreen::tellChange(const QString& sentence, const QStringList& leftAlone)
{
    constexpr qsizetype mostLines = 5;
    QStringList lines = leftAlone.first(std::min(mostLines, leftAlone.size()));
    if (lines.size() < leftAlone.size())
        lines.append(tr("… and %1 more").arg(leftAlone.size() - lines.size()));
    if (!lines.isEmpty())
        lines.prepend(tr("Left alone:"));
    m_leftAlone->setText(lines.join(QLatin1Char('\n')));
    refresh();
    Q_EMIT told(sentence);
    Q_EMIT changed();
}

void PostingsScreen::showMenu(const QPoint& at)
{
    QMenu menu;
    m_commands->fillMenu(&menu);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace kakehashi
