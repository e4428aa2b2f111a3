// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/zip_directory.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace kakehashi::feed {

/// What is wrong with one archive, in sentences for a clerk that name it, what is refused of it, and what to
/// do.
class ArchiveFaults
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveFaults)

public:
    enum class Kind { Path, Special, Overlap, HiddenCharacters, SameName, Bomb, Unsupported, Damaged };

    explicit ArchiveFaults(QString archive) : m_archive(std::move(archive)) {}

    /// The files worth unpacking; the others are noted, but for folders and what systems add by themselves
    /// (__MACOSX, Thumbs.db).
    std::vector<ZipEntry> judged(const ZipDirectory& directory);
    void add(Kind kind, const QString& entry) { m_entries[kind].append(entry); }
    /// The archive as a whole.
    void refuse(const QString& sentence) { m_whole.append(sentence); }
    /// No password that is known opens it.
    void lock();
    bool isLocked() const { return m_locked; }
    QStringList sentences() const;

private:
    static QString sentenceOf(Kind kind);
    static QString listed(const QStringList& names);

    QString m_archive;
    QMap<Kind, QStringList> m_entries;
    QStringList m_whole;
    bool m_locked = false;
};

} // namespace kakehashi::feed
