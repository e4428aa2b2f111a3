// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_screen.h"

#include "core/base/japanese_text.h"
#include "ui/feed/held_row_dialog.h"
#include "ui/feed/message_delegate.h"
#include "ui/feed/message_text.h"
#include "ui/feed/table_looks.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"

#include <QHBoxLayout>
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
        tr("Opens messages and lists (.eml, .mbox, .csv, .tsv, .xlsx, .ods) and scans of posting sheets "
           "(.pdf, .png, .tiff) (Ctrl+O). They can also be dropped anywhere here."));
    connect(open, &QPushButton::clicked, this, &FeedScreen::chooseFiles);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("messageList"));
    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(&m_messages);
    m_list->setItemDelegate(new MessageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(260);
    m_search = new SearchEdit;
    m_search->setObjectName(QStringLiteral("messageSearchEdit"));
    m_search->setPlaceholderText(tr("Sender, subject, file (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search messages"));
    m_search->setList(m_list);
    m_nothingFound = looks::note(QStringLiteral("nothingFound"));
    m_nothingFound->setText(tr("No message has these words. Esc empties the search."));
    layout->addWidget(open);
    layout->addWidget(m_search);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget* FeedScreen::makeContent()
{
    m_content = new QStackedWidget;
    auto* empty = new EmptyState(
        tr("Drop a message or a list here"),
        tr("Save the mail with the postings as a file (.eml), or take the list itself (.csv, .xlsx, .ods) "
           "or the scan of posting sheets that came back (.pdf, .png, .tiff), and "
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
    connect(m_search, &QLineEdit::textChanged, this, &FeedScreen::filter);
    connect(m_search, &SearchEdit::entered, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_messages, &QAbstractItemModel::modelReset, this, &FeedScreen::filter);
    connect(&m_messages, &QAbstractItemModel::rowsInserted, this, &FeedScreen::filter);
    connect(&m_messages, &QAbstractItemModel::rowsRemoved, this, &FeedScreen::filter);
    connect(m_plan, &PlanView::takeInWanted, this, &FeedScreen::takeIn);
    connect(m_plan, &PlanView::notNowWanted, this, &FeedScreen::notNow);
    connect(m_plan, &PlanView::modeWanted, this, [this](feed::FeedMode mode) {
        if (const OpenedMessage* opened = selectedOpened())
            plan(*opened, mode);
    });
    connect(m_taken, &TakenView::passwordWanted, this, &FeedScreen::unlock);
    connect(m_taken, &TakenView::mendWanted, this, &FeedScreen::mend);
    connect(m_taken, &TakenView::putAsideWanted, this, &FeedScreen::putAside);
    connect(m_taken, &TakenView::textWanted, this, &FeedScreen::showText);
    connect(m_taken, &TakenView::saveWanted, this, &FeedScreen::saveOriginal);
}

void FeedScreen::connectWork()
{
    connect(&m_work, &DeskWork::progressed, this, [this](const QString& what, qint64 done, qint64 total) {
        m_plan->setBusy(true);
        Q_EMIT progressed(what, done, std::max<qint64>(1, total)); // 0 would say that it is over
    });
    connect(&m_work, &DeskWork::failed, this, [this](const Error& error) { prompt::failure(this, error); });
    connect(&m_work, &DeskWork::cancelled, this, [this] {
        showSelected(); // what was chosen and not planned is not chosen
        Q_EMIT told(Cancelled().message());
    });
    connect(&m_work, &DeskWork::ended, this, [this] {
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

void FeedScreen::refresh()
{
    guarded(this, [this] {
        reloadStored();
        showSelected();
    });
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
        const bool matches = m_messages.matches(row, words);
        m_list->setRowHidden(row, !matches);
        found += matches ? 1 : 0;
    }
    m_search->setVisible(m_messages.rowCount() > 0);
    m_nothingFound->setVisible(m_messages.rowCount() > 0 && found == 0);
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
    return m_desk.feed().waitingCount() + m_desk.feed().waitingMessages().size() +
           std::ranges::count_if(opened, &OpenedMessage::isTakeable);
}

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
        dialog->activateWindow();
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

} // namespace kakehashi
