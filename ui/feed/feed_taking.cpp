// SPDX-License-Identifier: GPL-3.0-or-later
// How messages come in: opened or dropped, planned, taken in or put away.
#include "ui/feed/feed_screen.h"

#include "core/feed/feed_files.h"
#include "ui/feed/feed_words.h"
#include "ui/scanning/scanned_message.h"
#include "ui/widgets/prompt.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace kakehashi {

void FeedScreen::chooseFiles()
{
    openFiles(prompt::openFiles(this, tr("Open messages, lists and scanned sheets"),
                                tr("Messages, lists and scanned sheets (*.eml *.mbox *.csv *.tsv *.txt "
                                   "*.xlsx *.ods *.zip *.pdf *.png *.tif "
                                   "*.tiff *.jpg *.jpeg);;All files (*)")));
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
        for (feed::Message message : read.messages) {
            readScans(message, progress);
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
            (stored->state == feed::MessageState::Reverted
                 ? tr("%1 was taken in before and taken back. Take it in again from here.")
                 : tr("%1 was taken in before; opening it again changes nothing."))
                .arg(opened.fileName);
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
    m_plan->focusRows();
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
                         if (const OpenedMessage* selected = selectedOpened();
                             selected != nullptr && selected->id == again.id)
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

// Planned once more at the last moment: what is done must be what was looked at.
void FeedScreen::takeIn()
{
    const OpenedMessage* selected = selectedOpened();
    if (selected == nullptr || !selected->isTakeable() || m_work.isBusy())
        return;
    OpenedMessage opened = *selected;
    m_work.start(
        tr("Taking in %1").arg(opened.fileName),
        [this, opened](Desk& desk, const feed::Progress& progress) -> DeskWork::Done {
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
            const feed::ImportResult result = desk.feed().takeUp(fresh->plan, opened.fileName, progress);
            return [this, id = opened.id, result] { taken(id, result); };
        });
}

void FeedScreen::taken(int opened, const feed::ImportResult& result)
{
    m_messages.removeOpened(opened);
    m_messages.setStored(m_desk.feed().messages(), m_desk.arrivals().all());
    select(m_messages.rowOfStored(result.message));
    if (!m_taken->focusRows())
        m_list->setFocus();
    planOthersAgain();
    Q_EMIT changed();
    Q_EMIT told(tr("Taken in: %1").arg(feed_words::sentence(feed_words::countsOf(result))));
    for (const feed::UnlockedMessage& other : result.unlocked)
        Q_EMIT told(tr("Opened %1: %2")
                        .arg(other.fileName, feed_words::sentence(feed_words::countsOf(other.result))));
    for (const QString& problem : result.problems)
        Q_EMIT told(problem);
}

// What was typed is tried once and kept nowhere.
void FeedScreen::unlock()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr || m_work.isBusy())
        return;
    const QString password =
        prompt::text(this, tr("Password of %1").arg(stored->waitingFor.join(QStringLiteral(", "))),
                     tr("The password, as the sender wrote it:"));
    if (password.trimmed().isEmpty())
        return;
    m_work.start(tr("Opening %1").arg(stored->fileName),
                 [this, message = stored->seq, password](Desk& desk, const feed::Progress& progress) {
                     const feed::UnlockedMessage opened = desk.feed().unlock(message, password, progress);
                     return [this, opened] { unlocked(opened); };
                 });
}

void FeedScreen::unlocked(const feed::UnlockedMessage& message)
{
    m_messages.setStored(m_desk.feed().messages(), m_desk.arrivals().all());
    select(m_messages.rowOfStored(message.result.message));
    refresh();
    planOthersAgain();
    Q_EMIT changed();
    Q_EMIT told(tr("Opened %1: %2")
                    .arg(message.fileName, feed_words::sentence(feed_words::countsOf(message.result))));
}

void FeedScreen::notNow()
{
    if (const OpenedMessage* opened = selectedOpened()) {
        m_messages.removeOpened(opened->id);
        showSelected();
        Q_EMIT changed();
    }
}

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
