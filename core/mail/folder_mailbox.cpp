// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/folder_mailbox.h"

#include "core/mail/mail_failure.h"
#include "core/store/open_store.h"

#include <QDateTime>
#include <QFile>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readStep = 1024LL * 1024;

/// A file as it stands: changed, it is another message. The name comes last, since it may hold anything.
QString itemName(const QFileInfo& file)
{
    return u"%1:%2:%3"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()).arg(file.fileName());
}

/// What file managers, browsers and office programs call a file that is not whole, and their own notes.
bool isUnfinished(const QString& name)
{
    static const QStringList endings = {u".part"_s, u".crdownload"_s, u".tmp"_s, u".partial"_s};
    const bool ending = std::ranges::any_of(
        endings, [&name](const QString& end) { return name.endsWith(end, Qt::CaseInsensitive); });
    return ending || name.startsWith(u"~$"_s) || name.compare(u"desktop.ini"_s, Qt::CaseInsensitive) == 0 ||
           name.compare(u"Thumbs.db"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

FolderMailbox::FolderMailbox(const QString& folder, qint64 largest, std::chrono::milliseconds quiet)
    : m_folder(folder), m_largest(largest), m_quiet(quiet)
{
}

MailListing FolderMailbox::list(const MailboxMark&, const MailProgress& progress)
{
    if (!m_folder.exists())
        throw MailFailure(MailFailure::Kind::Unreachable,
                          tr("The watched folder %1 is not there. Look whether its drive is connected.")
                              .arg(QDir::toNativeSeparators(m_folder.path())));
    MailListing listing;
    const QDateTime quietSince = QDateTime::currentDateTimeUtc().addMSecs(-m_quiet.count());
    m_folder.refresh();
    const QFileInfoList files =
        m_folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files) {
        if (progress && !progress(0, files.size()))
            throw Cancelled();
        // A date in the future is a camera's or a copied disk's, not a copying under way.
        const QDateTime changed = file.lastModified();
        const bool quiet = changed <= quietSince || changed > QDateTime::currentDateTimeUtc().addSecs(60);
        const bool wanted = !isUnfinished(file.fileName()) && !OpenStore::isAt(file.filePath());
        if (quiet && file.size() > 0 && wanted)
            listing.items.append({itemName(file), file.size()});
    }
    return listing;
}

QByteArray FolderMailbox::fetch(const MailItem& item, const MailProgress& progress)
{
    const QString name = fileName(item.name);
    QFile file(m_folder.filePath(name));
    if (item.size > m_largest)
        throw MailFailure(MailFailure::Kind::TooLarge,
                          tr("%1 is larger than %2 MB and was not read. Ask the sender to split it.")
                              .arg(name)
                              .arg(m_largest / (1024 * 1024)));
    if (!file.open(QIODevice::ReadOnly))
        throw MailFailure(
            MailFailure::Kind::Broken,
            tr("%1 could not be opened (%2). Close it in other programs.").arg(name, file.errorString()));
    QByteArray data;
    while (data.size() <= item.size) {
        const QByteArray piece = file.read(readStep);
        if (piece.isEmpty())
            break;
        data += piece;
        if (progress && !progress(data.size(), item.size))
            throw Cancelled();
    }
    if (itemName(QFileInfo(file.fileName())) != item.name || data.size() != item.size)
        throw MailFailure(MailFailure::Kind::Broken,
                          tr("%1 is being written to. It is read later.").arg(name));
    return data;
}

QString FolderMailbox::fileName(const QString& item)
{
    return item.section(u':', 2);
}

} // namespace kakehashi
