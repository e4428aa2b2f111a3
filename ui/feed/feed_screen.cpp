// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_screen.h"

#include "core/base/japanese_text.h"
#include "ui/feed/held_row_dialog.h"
#include "ui/feed/message_delegate.h"
#include "ui/feed/table_looks.h"
#include "ui/mail/message_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"

#include <QHBoxLayout>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

qint64 feedWaiting(Desk& desk)
{
    return desk.feed().waitingCount() + desk.feed().waitingMessages().size() +
           desk.feed().partlyRead().size() + desk.arrivals().count(ArrivalState::Waiting) +
           desk.arrivals().count(ArrivalState::Failed);
}

FeedScreen::FeedScreen(Desk& desk, MailFetcher& fetcher, QWidget* parent)
    : Screen(parent), m_desk(desk), m_fetcher(fetcher), m_looking(desk), m_work(desk)
{
    setObjectName(QStringLiteral("feedScreen"));
    setAcceptDrops(true);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("feedSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeContent());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({340, 860});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectViews();
    connectWork();
    refresh();
}

FeedScreen::~FeedScreen() = default;

QWidget* FeedScreen::makeTop()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* open = new QPushButton(tr("&Open files…"));
    open->setObjectName(QStringLiteral("openButton"));
    open->setShortcut(QKeySequence::Open);
    open->setToolTip(
        tr("Opens messages and lists (.eml, .mbox, .csv, .tsv, .xlsx, .ods) and scans of posting sheets "
           "(.pdf, .png, .tiff) (Ctrl+O). They can also be dropped anywhere here."));
    connect(open, &QPushButton::clicked, this, &FeedScreen::chooseFiles);
    m_fetch = new QPushButton(tr("&Fetch now"));
    m_fetch->setObjectName(QStringLiteral("fetchButton"));
    m_fetch->setShortcut(QKeySequence::Refresh);
    m_fetch->setToolTip(tr("Looks into every mailbox now (F5)."));
    connect(m_fetch, &QPushButton::clicked, this, &FeedScreen::fetchNow);
    m_mailState = looks::note(QStringLiteral("mailState"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_fetch, 1);
    buttons->addWidget(open, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_mailState);
    return part;
}

QWidget* FeedScreen::makeList()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("messageList"));
    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(&m_messages);
    m_list->setItemDelegate(new MessageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(260);
    m_list->addAction(makeRuleAction());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_search = new SearchEdit;
    m_search->setObjectName(QStringLiteral("messageSearchEdit"));
    m_search->setPlaceholderText(tr("Sender, subject, file (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search messages"));
    m_search->setList(m_list);
    m_standing = new StandingFilter;
    m_nothingFound = looks::note(QStringLiteral("nothingFound"));
    layout->addWidget(makeTop());
    layout->addWidget(m_search);
    layout->addWidget(m_standing);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget* FeedScreen::makeContent()
{
    m_content = new QStackedWidget;
    m_empty = makeEmpty();
    m_planPage = makePlanPage();
    m_taken = new TakenView;
    m_taken->setObjectName(QStringLiteral("takenView"));
    for (QWidget* page : {m_empty, m_planPage, static_cast<QWidget*>(m_taken)})
        m_content->addWidget(page);
    return m_content;
}

QWidget* FeedScreen::makeEmpty()
{
    auto* page = new QWidget;
    auto* empty = new EmptyState(
        tr("Drop a message or a list here"),
        tr("Save the mail with the postings as a file (.eml), or take the list itself (.csv, .xlsx, .ods) "
           "or the scan of posting sheets that came back (.pdf, .png, .tiff), and "
           "drop it anywhere here. What it would do is shown first; nothing is taken in before you say so."),
        tr("Open files…"));
    empty->setObjectName(QStringLiteral("feedEmpty"));
    m_setUp = new QPushButton(tr("Or let the program fetch them: set up a mailbox…"));
    m_setUp->setObjectName(QStringLiteral("setUpMailboxButton"));
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(empty, 1);
    layout->addWidget(m_setUp, 0, Qt::AlignHCenter);
    layout->addSpacing(layout->spacing() * 4);
    connect(empty, &EmptyState::actionTriggered, this, &FeedScreen::chooseFiles);
    connect(m_setUp, &QPushButton::clicked, this, &FeedScreen::fetchNow);
    return page;
}

QWidget* FeedScreen::makePlanPage()
{
    auto* page = new QWidget;
    m_arrival = new ArrivalPanel;
    m_arrival->setObjectName(QStringLiteral("arrivalPanel"));
    m_plan = new PlanView;
    m_plan->setObjectName(QStringLiteral("planView"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_arrival);
    layout->addWidget(m_plan, 1);
    layout->addStretch(0);
    return page;
}

void FeedScreen::connectViews()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FeedScreen::showSelected);
    connect(m_search, &QLineEdit::textChanged, this, &FeedScreen::filter);
    connect(m_standing, &StandingFilter::changed, this, &FeedScreen::filter);
    connect(&m_fetcher, &MailFetcher::looked, this, &FeedScreen::showMailState);
    connect(m_arrival, &ArrivalPanel::takeInWanted, this, &FeedScreen::takeArrival);
    connect(m_arrival, &ArrivalPanel::ignoreWanted, this, &FeedScreen::ignoreArrival);
    connect(m_arrival, &ArrivalPanel::textWanted, this, &FeedScreen::showArrivalText);
    connect(m_arrival, &ArrivalPanel::saveWanted, this, &FeedScreen::saveArrival);
    connect(m_arrival, &ArrivalPanel::disposalWanted, this, &FeedScreen::disposeOfMail);
    connect(m_search, &SearchEdit::entered, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_messages, &QAbstractItemModel::modelReset, this, &FeedScreen::filter);
    connect(&m_messages, &QAbstractItemModel::rowsInserted, this, &FeedScreen::filter);
    connect(&m_messages, &QAbstractItemModel::rowsRemoved, this, &FeedScreen::filter);
    connect(m_plan, &PlanView::takeInWanted, this, &FeedScreen::takeIn);
    connect(m_plan, &PlanView::notNowWanted, this, &FeedScreen::notNow);
    connect(m_plan, &PlanView::headingChosen, this, &FeedScreen::rememberHeading);
    connect(m_plan, &PlanView::modeWanted, this, [this](feed::FeedMode mode) {
        if (const OpenedMessage* opened = selectedOpened())
            plan(*opened, mode);
    });
    connect(m_taken, &TakenView::passwordWanted, this, &FeedScreen::unlock);
    connectTaken();
    connect(m_taken, &TakenView::textWanted, this, [this] {
        if (const feed::StoredMessage* stored = selectedStored())
            guarded(this, [&] { showText(stored->fileName, m_desk.feed().rawMessage(stored->seq)); });
    });
    connect(m_taken, &TakenView::saveWanted, this, [this] {
        if (const feed::StoredMessage* stored = selectedStored())
            saveOriginal(stored->fileName,
                         [this, seq = stored->seq] { return m_desk.feed().rawMessage(seq); });
    });
}

void FeedScreen::connectWork()
{
    connect(&m_work, &DeskWork::progressed, this, [this](const QString& what, qint64 done, qint64 total) {
        setBusy(true);
        Q_EMIT progressed(what, done, std::max<qint64>(1, total)); // 0 would say that it is over
    });
    connect(&m_work, &DeskWork::failed, this, [this](const Error& error) { prompt::failure(this, error); });
    connect(&m_work, &DeskWork::cancelled, this, [this] {
        showSelected(); // what was chosen and not planned is not chosen
        Q_EMIT told(Cancelled().message());
    });
    connect(&m_work, &DeskWork::ended, this, [this] {
        setBusy(false);
        Q_EMIT progressed(QString(), 0, 0);
    });
    connect(&m_looking, &DeskWork::failed, this,
            [this](const Error& error) { Q_EMIT told(error.message()); });
    // Cancelled or failed, it is looked at again when it is selected the next time.
    connect(&m_looking, &DeskWork::ended, this, [this] { m_arrivalPlan.planning = 0; });
}

void FeedScreen::setBusy(bool busy)
{
    m_plan->setBusy(busy);
    m_arrival->setBusy(busy);
}

void FeedScreen::cancelWork()
{
    m_looking.cancel();
    m_work.cancel();
}

QString FeedScreen::unfinished() const
{
    const auto dialogs = findChildren<HeldRowDialog*>();
    const bool typed = std::ranges::any_of(
        dialogs, [](const HeldRowDialog* dialog) { return dialog->isVisible() && dialog->isModified(); });
    return typed ? tr("A held row is being mended and not taken in yet.") : QString();
}

void FeedScreen::refresh()
{
    guarded(this, [this] {
        m_arrivalPlan = {}; // what it would do may be something else by now
        reloadStored();
        showSelected();
    });
    showMailState();
}

void FeedScreen::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FeedScreen::filter()
{
    const QStringList words = japanese::searchWords(m_search->text());
    int found = 0;
    for (int row = 0; row < m_messages.rowCount(); ++row) {
        const bool stands = !m_standing->chosen() || m_messages.standingAt(row) == *m_standing->chosen();
        const bool matches = stands && m_messages.matches(row, words);
        m_list->setRowHidden(row, !matches);
        found += matches ? 1 : 0;
    }
    m_standing->setCounts(m_messages);
    for (QWidget* part : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_standing)})
        part->setVisible(m_messages.rowCount() > 0);
    m_nothingFound->setText(words.isEmpty() ? tr("No message is in this state.")
                                            : tr("No message has these words. Esc empties the search."));
    m_nothingFound->setVisible(m_messages.rowCount() > 0 && found == 0);
}

// The same message stays selected, wherever it stands now.
void FeedScreen::reloadStored()
{
    const OpenedMessage* opened = selectedOpened();
    const Arrival* arrival = selectedArrival();
    const feed::StoredMessage* stored = selectedStored();
    const int openedId = opened != nullptr ? opened->id : 0;
    const qint64 arrivalSeq = arrival != nullptr ? arrival->seq : 0;
    const qint64 storedSeq = stored != nullptr ? stored->seq : 0;
    m_messages.setStored(m_desk.feed().messages(), m_desk.arrivals().all());
    if (openedId != 0)
        select(m_messages.rowOfOpened(openedId));
    else
        select(arrivalSeq != 0 ? m_messages.rowOfArrival(arrivalSeq) : m_messages.rowOfStored(storedSeq));
}

void FeedScreen::select(int row)
{
    m_list->setCurrentIndex(m_messages.index(std::max(0, row)));
}

const OpenedMessage* FeedScreen::selectedOpened() const
{
    return m_messages.openedAt(m_list->currentIndex().row());
}

const feed::StoredMessage* FeedScreen::selectedStored() const
{
    return m_messages.storedAt(m_list->currentIndex().row());
}

void FeedScreen::showSelected()
{
    guarded(this, [this] {
        m_arrival->setVisible(selectedArrival() != nullptr);
        if (const OpenedMessage* opened = selectedOpened()) {
            m_plan->show(*opened, PlanView::For::Opened);
            m_plan->show();
            m_content->setCurrentWidget(m_planPage);
        } else if (const Arrival* arrival = selectedArrival()) {
            showArrival(*arrival);
            m_content->setCurrentWidget(m_planPage);
        } else if (const feed::StoredMessage* stored = selectedStored()) {
            m_taken->show(m_desk, *stored);
            m_content->setCurrentWidget(m_taken);
        } else {
            m_content->setCurrentWidget(m_empty);
        }
    });
}

qint64 FeedScreen::waiting()
{
    const auto& opened = m_messages.opened();
    return feedWaiting(m_desk) + std::ranges::count_if(opened, &OpenedMessage::isTakeable);
}

void FeedScreen::goTo(qint64 message)
{
    m_search->clear();
    m_standing->choose(std::nullopt);
    filter();
    select(message == 0 ? 0 : m_messages.rowOfStored(message));
    m_list->setFocus();
}

void FeedScreen::showText(const QString& name, const QByteArray& raw)
{
    auto* dialog = new MessageTextDialog(name, readableMessage(name, raw), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void FeedScreen::saveOriginal(const QString& name, const std::function<QByteArray()>& raw)
{
    const QString path = prompt::saveFile(this, tr("Save the original message"), name, tr("All files (*)"));
    if (path.isEmpty())
        return;
    guarded(this, [this, &raw, &path] {
        QSaveFile file(path);
        const QByteArray bytes = raw();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            throw Error(tr("%1 could not be written. Choose another folder.").arg(path), file.errorString());
        Q_EMIT told(tr("The original was saved as %1.").arg(path));
    });
}

} // namespace kakehashi
