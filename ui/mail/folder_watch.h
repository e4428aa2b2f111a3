// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace kakehashi {

/// Watches a folder and says when something in it changed and then rested: sizes and times of its files the
/// same twice, so that a file still being copied is not taken half.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    FolderWatch(const QString& folder, std::chrono::milliseconds quiet, QObject* parent = nullptr);

    /// Says `rested` as soon as it rests, whether anything changed or not.
    void settle();

Q_SIGNALS:
    void rested();

private:
    void lookAgain();
    QStringList listing() const;

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QStringList m_listing;
    int m_looks = 0;
};

} // namespace kakehashi
