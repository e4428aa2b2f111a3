// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_screen.h"

#include "core/feed/feed_files.h"
#include "ui/feed/held_row_dialog.h"
#include "ui/feed/message_delegate.h"
#include "ui/feed/message_text.h"
#include "ui/feed/table_looks.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

FeedScreen::FeedScreen(Desk& desk, QWidget* parent) : Screen(parent), m_desk(desk), m_work(desk)
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

QWidget* FeedScreen::makeList()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    auto* open = new QPushButton(tr("&Open files…"));
    open->setObjectName(QStringLiteral("openButton"));
    open->setShortcut(QKeySequence::Open);
    open->setToolTip(
        tr("Opens messages and lists: .eml, .mbox, .csv, .tsv, .xlsx, .ods (Ctrl+O). They can also "
           "be dropped anywhere here."));
    connect(open, &QPushButton::clicked, this, &FeedScreen::chooseFiles);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("messageList"));
    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(&m_messages);
    m_list->setItemDelegate(new MessageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(260);
    layout->addWidget(open);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget* FeedScreen::makeContent()
{
    m_content = new QStackedWidget;
    auto* empty = new EmptyState(
        tr("Drop a message or a list here"),
        tr("Save the mail with the postings as a file (.eml), or take the list itself (.csv, .xlsx, .ods), "
           "and "
           "drop it anywhere here. What it would do is shown first; nothing is taken in before you say so."),
        tr("Open files…"));
    empty->setObjectName(QStringLiteral("feedEmpty"));
    connect(empty, &EmptyState::actionTriggered, this, &FeedScreen::chooseFiles);
    m_empty = empty;
    m_plan = new PlanView;
    m_plan->setObjectName(QStringLiteral("planView"));
    m_taken = new TakenView;
    m_taken->setObjectName(QStringLiteral("takenView"));
    for (QWidget* page : {m_empty, static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_taken)})
        m_content->addWidget(page);
    return m_content;
}

void FeedScreen::connectViews()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FeedScreen::showSelected);
    connect(m_plan, &PlanView::takeInWanted, this, &FeedScreen::takeIn);
    connect(m_plan, &PlanView::notNowWanted, this, &FeedScreen::notNow);
    connect(m_plan, &PlanView::modeWanted, this, [this](feed::FeedMode mode) {
        if (const OpenedMessage* opened = selectedOpened())
            plan(*opened, mode);
    });
    connect(m_taken, &TakenView::mendWanted, this, &FeedScreen::mend);
    connect(m_taken, &TakenView::putAsideWanted, this, &FeedScreen::putAside);
    connect(m_taken, &TakenView::textWanted, this, &FeedScreen::showText);
    connect(m_taken, &TakenView::saveWanted, this, &FeedScreen::saveOriginal);
}

void FeedScreen::connectWork()
{
    connect(&m_work, &FeedWork::progressed, this, [this](const QString& what, qint64 done, qint64 total) {
        m_plan->setBusy(true);
        Q_EMIT progressed(what, done, std::max<qint64>(1, total)); // 0 would say that it is over
    });
    connect(&m_work, &FeedWork::failed, this, [this](const Error& error) { prompt::failure(this, error); });
    connect(&m_work, &FeedWork::cancelled, this, [this] { Q_EMIT told(Cancelled().message()); });
    connect(&m_work, &FeedWork::ended, this, [this] {
        m_plan->setBusy(false);
        Q_EMIT progressed(QString(), 0, 0);
    });
}

void FeedScreen::cancelWork()
{
    m_work.cancel();
}

QString FeedScreen::unfinished() const
{
    const auto dialogs = findChildren<HeldRowDialog*>();
    const bool typed = std::ranges::any_of(
        dialogs, [](const HeldRowDialog* dialog) { return dialog->isVisible() && dialog->isModified(); });
    return typed ? tr("A held row is being mended and not taken in yet.") : QString();
}

// --- What is shown ---

void FeedScreen::refresh()
{
    guarded(this, [this] {
        reloadStored();
        showSelected();
    });
}

// The same message stays selected, wherever it stands now.
void FeedScreen::reloadStored()
{
    const OpenedMessage* opened = selectedOpened();
    const feed::StoredMessage* stored = selectedStored();
    const int openedId = opened != nullptr ? opened->id : 0;
    const qint64 storedSeq = stored != nullptr ? stored->seq : 0;
    m_messages.setStored(m_desk.feed().messages());
    select(openedId != 0 ? m_messages.rowOfOpened(openedId) : m_messages.rowOfStored(storedSeq));
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
        if (const OpenedMessage* opened = selectedOpened()) {
            m_plan->show(*opened);
            m_content->setCurrentWidget(m_plan);
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
    return m_desk.feed().waitingCount() + std::ranges::count_if(opened, &OpenedMessage::isTakeable);
}

// --- Opening and planning ---

void FeedScreen::chooseFiles()
{
    openFiles(prompt::openFiles(
        this, tr("Open messages and lists"),
        tr("Messages and lists (*.eml *.mbox *.csv *.tsv *.txt *.xlsx *.ods);;All files (*)")));
}

void FeedScreen::openFiles(const QStringList& files)
{
    for (const QString& file : files)
        openFile(file);
}

void FeedScreen::openFile(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    m_work.start(tr("Reading %1").arg(name), [this, file](Desk& desk, const feed::Progress& progress) {
        const feed::ReadFile read = feed::readFeedFile(file, desk.clock().deskMoment());
        std::vector<OpenedMessage> opened;
        if (!read.problem.isEmpty())
            opened.push_back({0, read.fileName, read.problem, feed::FeedMode::Judge, nullptr});
        for (const feed::Message& message : read.messages) {
            const feed::FeedMode mode = feed::FeedMode::Judge;
            opened.push_back({0, read.fileName, {}, mode, planToShow(desk, message, mode, progress)});
        }
        return [this, opened] {
            for (const OpenedMessage& message : opened)
                addOpened(message);
        };
    });
}

void FeedScreen::addOpened(OpenedMessage opened)
{
    const QString digest = opened.plan() != nullptr ? opened.plan()->message.digest : QString();
    if (const feed::StoredMessage* stored = m_messages.storedByDigest(digest)) {
        select(m_messages.rowOfStored(stored->seq));
        const QString sentence =
            tr("%1 was taken in before; opening it again changes nothing.").arg(opened.fileName);
        m_taken->say(sentence);
        Q_EMIT told(sentence);
        return;
    }
    if (const OpenedMessage* same = digest.isEmpty() ? nullptr : m_messages.openedByDigest(digest)) {
        select(m_messages.rowOfOpened(same->id));
        Q_EMIT told(tr("%1 is open already.").arg(opened.fileName));
        return;
    }
    select(m_messages.rowOfOpened(m_messages.addOpened(std::move(opened))));
    Q_EMIT changed();
}

void FeedScreen::plan(const OpenedMessage& opened, feed::FeedMode mode)
{
    OpenedMessage again = opened;
    again.mode = mode;
    m_work.start(tr("Looking at %1").arg(opened.fileName),
                 [this, again](Desk& desk, const feed::Progress& progress) {
                     const auto shown = planToShow(desk, again.plan()->message, again.mode, progress);
                     return [this, again, shown]() mutable {
                         again.shown = shown;
                         m_messages.replaceOpened(again);
                         showSelected();
                     };
                 });
}

// What the others would do has changed with what was just taken in.
void FeedScreen::planOthersAgain()
{
    for (const OpenedMessage& opened : m_messages.opened()) {
        if (opened.isTakeable())
            plan(opened, opened.mode);
    }
}

// --- Taking in ---

// Planned once more at the last moment: what is done must be what was looked at.
void FeedScreen::takeIn()
{
    const OpenedMessage* selected = selectedOpened();
    if (selected == nullptr || !selected->isTakeable() || m_work.isBusy())
        return;
    OpenedMessage opened = *selected;
    m_work.start(
        tr("Taking in %1").arg(opened.fileName),
        [this, opened](Desk& desk, const feed::Progress& progress) -> FeedWork::Done {
            const auto fresh = planToShow(desk, opened.plan()->message, opened.mode, progress);
            if (!proposeSame(fresh->plan, *opened.plan()) || fresh->plan.knownMessage) {
                return [this, opened, fresh]() mutable {
                    opened.shown = fresh;
                    m_messages.replaceOpened(opened);
                    refresh();
                    throw Error(
                        tr("The store has changed since you looked at %1, and taking it in would now do "
                           "something else. Look at it again.")
                            .arg(opened.fileName));
                };
            }
            const feed::ImportResult result = desk.feed().take(fresh->plan, opened.fileName, progress);
            return [this, id = opened.id, result] { taken(id, result); };
        });
}

void FeedScreen::taken(int opened, const feed::ImportResult& result)
{
    m_messages.removeOpened(opened);
    m_messages.setStored(m_desk.feed().messages());
    select(m_messages.rowOfStored(result.message));
    planOthersAgain();
    Q_EMIT changed();
    Q_EMIT told(tr("Taken in: %1").arg(feed_words::sentence(feed_words::countsOf(result))));
}

void FeedScreen::notNow()
{
    if (const OpenedMessage* opened = selectedOpened()) {
        m_messages.removeOpened(opened->id);
        showSelected();
        Q_EMIT changed();
    }
}

// --- Held rows ---

void FeedScreen::mend(const feed::HeldRow& row)
{
    const auto open = findChildren<HeldRowDialog*>();
    for (HeldRowDialog* dialog : open) {
        if (dialog->row().seq == row.seq && dialog->isVisible()) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    guarded(this, [this, &row] {
        auto* dialog = new HeldRowDialog(m_desk, row, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &HeldRowDialog::taken, this, [this, number = row.row](qint64 posting) {
            refresh();
            const auto stored = m_desk.postings().bySeq(posting);
            Q_EMIT changed();
            Q_EMIT told(
                tr("Row %1 was taken in as %2.").arg(number).arg(stored ? stored->reference : QString()));
        });
        dialog->show();
    });
}

void FeedScreen::putAside(const feed::HeldRow& row)
{
    const QString reason = prompt::text(this, tr("Put row %1 aside").arg(row.row),
                                        tr("Why is it not taken in? The row is kept with this reason."));
    if (reason.trimmed().isEmpty())
        return;
    guarded(this, [this, &row, &reason] {
        const int number = row.row;
        m_desk.feed().dismissHeld(row.seq, m_desk.audit().actor(), reason.trimmed());
        refresh();
        Q_EMIT changed();
        Q_EMIT told(tr("Row %1 was put aside.").arg(number));
    });
}

// --- The message as it came ---

void FeedScreen::showText()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr)
        return;
    guarded(this, [this, stored] {
        const QString text = readableMessage(stored->fileName, m_desk.feed().rawMessage(stored->seq));
        auto* dialog = new MessageTextDialog(stored->fileName, text, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void FeedScreen::saveOriginal()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr)
        return;
    const QString path =
        prompt::saveFile(this, tr("Save the original message"), stored->fileName, tr("All files (*)"));
    if (path.isEmpty())
        return;
    guarded(this, [this, stored, &path] {
        QSaveFile file(path);
        const QByteArray raw = m_desk.feed().rawMessage(stored->seq);
        if (!file.open(QIODevice::WriteOnly) || file.write(raw) != raw.size() || !file.commit())
            throw Error(tr("%1 could not be written. Choose another folder.").arg(path), file.errorString());
        Q_EMIT told(tr("The original was saved as %1.").arg(path));
    });
}

// --- Dropping files ---

void FeedScreen::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void FeedScreen::dropEvent(QDropEvent* event)
{
    QStringList files;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    openFiles(files);
}

} // namespace kakehashi
