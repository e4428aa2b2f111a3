// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/folder_watch.h"

#include <QDateTime>
#include <QDir>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

/// Where some file never rests, the others must not wait for it for ever; it is left out when it is read.
constexpr int mostLooks = 30;

} // namespace

FolderWatch::FolderWatch(const QString& folder, std::chrono::milliseconds quiet, QObject* parent)
    : QObject(parent), m_folder(folder)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(quiet + quiet / 10); // by then its last change is older than `quiet`
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::settle);
    connect(&m_pause, &QTimer::timeout, this, &FolderWatch::lookAgain);
}

void FolderWatch::settle()
{
    if (m_pause.isActive())
        return;
    // A stick that was away is another folder to the system when it is back.
    if (!m_watcher.directories().contains(m_folder))
        m_watcher.addPath(m_folder);
    m_listing = listing();
    m_looks = 0;
    m_pause.start();
}

void FolderWatch::lookAgain()
{
    const QStringList now = listing();
    if (now == m_listing || ++m_looks >= mostLooks) {
        Q_EMIT rested();
        return;
    }
    m_listing = now;
    m_pause.start();
}

QStringList FolderWatch::listing() const
{
    QStringList files;
    const QFileInfoList infos = QDir(m_folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : infos)
        files.append(
            u"%1:%2:%3"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()).arg(info.fileName()));
    return files;
}

} // namespace kakehashi
