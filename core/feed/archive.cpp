// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/archive.h"

#include "core/feed/archive_faults.h"
#include "core/feed/attachment_name.h"
#include "core/feed/table.h"
#include "core/feed/text_encoding.h"
#include "core/feed/zip_entry.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

/// Opens the containers of one message, one within the other.
class Unpacker
{
    Q_DECLARE_TR_FUNCTIONS(feed)

public:
    Unpacker(Message& message, const Passwords& passwords, const ArchiveLimits& limits)
        : m_message(message), m_ask(passwords), m_limits(limits)
    {
    }

    void unpack()
    {
        const QList<Attachment> packed = std::exchange(m_message.attachments, {});
        for (const Attachment& attachment : packed)
            take(attachment, 0);
    }

private:
    using Outcome = UnpackedEntry::Outcome;

    void take(const Attachment& attachment, int depth)
    {
        if (!attachment.problems.isEmpty() && !attachment.locked) { // refused before
            m_message.attachments.append(attachment);
            return;
        }
        const QString kind = kindOf(attachment.name, attachment.data);
        if (kind == "zip"_L1)
            takeArchive(attachment, depth);
        else if (kind == "eml"_L1 && depth < m_limits.depth)
            takeMessage(attachment, depth);
        else
            m_message.attachments.append(attachment);
    }

    void takeMessage(const Attachment& attachment, int depth)
    {
        const Message inner = parseMessage(attachment.data);
        m_message.isPartial = m_message.isPartial || inner.isPartial;
        for (const QString& problem : inner.problems) {
            if (!m_message.problems.contains(problem))
                m_message.problems.append(problem);
        }
        if (inner.attachments.isEmpty())
            m_message.attachments.append(attachment);
        for (Attachment one : inner.attachments) {
            one.name =
                depth == 0 ? unusedName(one.name, m_message.attachments) : attachment.name + u'/' + one.name;
            take(one, depth + 1);
        }
    }

    void takeArchive(const Attachment& archive, int depth)
    {
        ArchiveFaults faults(archive.name);
        if (depth >= m_limits.depth) {
            faults.refuse(
                tr("“%1” is an archive within archives, too deep to be opened. Ask the sender to pack "
                   "the list only once.")
                    .arg(archive.name));
        } else if (const auto files = filesOf(archive, faults)) {
            keepRefused(archive, faults);
            for (const Attachment& file : *files)
                take(file, depth + 1);
            return;
        }
        keepRefused(archive, faults);
    }

    void keepRefused(const Attachment& archive, const ArchiveFaults& faults)
    {
        if (faults.sentences().isEmpty())
            return;
        Attachment refused = archive;
        refused.problems = faults.sentences();
        refused.locked = faults.isLocked();
        if (!refused.locked)
            refused.data.clear();
        m_message.attachments.append(refused);
    }

    /// nullopt: nothing is read of it.
    std::optional<QList<Attachment>> filesOf(const Attachment& archive, ArchiveFaults& faults)
    {
        const auto most = static_cast<std::size_t>(m_limits.files);
        const ZipDirectory directory = readZipDirectory(archive.data, most);
        m_files += static_cast<qint64>(directory.entries.size());
        if (directory.hasTooMany || m_files > m_limits.files) {
            faults.refuse(
                tr("“%1” holds more than %2 files, which no feed does, so nothing was read from it. Ask "
                   "the sender what it is.")
                    .arg(archive.name)
                    .arg(m_limits.files));
            return std::nullopt;
        }
        if (directory.isSplit) {
            faults.refuse(tr("“%1” is one volume of an archive in several. Ask the sender for one archive.")
                              .arg(archive.name));
            return std::nullopt;
        }
        const std::vector<ZipEntry> sound = faults.judged(directory);
        m_isOpened = false;
        QList<Attachment> files;
        for (const ZipEntry& entry : sound) {
            const UnpackedEntry unpacked = unpackedOf(archive.data, entry, faults);
            if (faults.isLocked()) {
                for (const Attachment& file : std::as_const(files))
                    m_unpacked -= file.data.size();
                return std::nullopt;
            }
            if (unpacked.outcome == Outcome::Whole)
                files.append({archive.name + u'/' + entry.name, {}, {}, unpacked.data});
        }
        return files;
    }

    UnpackedEntry unpackedOf(const QByteArray& data, const ZipEntry& entry, ArchiveFaults& faults)
    {
        const qint64 plausible =
            std::max(m_limits.harmlessBytes, entry.packedSize * m_limits.suspiciousRatio);
        const qint64 most = std::min({m_limits.fileBytes, plausible, m_limits.unpackedBytes - m_unpacked});
        UnpackedEntry unpacked =
            entry.isEncrypted() ? opened(data, entry, most) : unpackEntry(data, entry, most);
        if (unpacked.outcome == Outcome::Whole)
            m_unpacked += unpacked.data.size();
        else if (unpacked.outcome == Outcome::TooLarge)
            faults.add(ArchiveFaults::Kind::Bomb, entry.name);
        else if (unpacked.outcome == Outcome::Unsupported)
            faults.add(ArchiveFaults::Kind::Unsupported, entry.name);
        else if (entry.isEncrypted() && !m_isOpened)
            faults.lock();
        else
            faults.add(ArchiveFaults::Kind::Damaged, entry.name);
        return unpacked;
    }

    // ZipCrypto tells one wrong password in 256 only by the checksum at the end, so each is tried to the end;
    // nothing at all can be told by an empty file.
    UnpackedEntry opened(const QByteArray& data, const ZipEntry& entry, qint64 most)
    {
        if (entry.size == 0)
            return {Outcome::Whole, {}};
        UnpackedEntry unpacked = unpackEntry(data, entry, most, m_opening);
        if (unpacked.outcome == Outcome::TooLarge || unpacked.outcome == Outcome::Unsupported)
            return unpacked;
        const QList<QByteArray>& known = passwords();
        for (qsizetype i = 0; unpacked.outcome != Outcome::Whole && i < known.size(); ++i) {
            m_opening = known[i];
            unpacked = unpackEntry(data, entry, most, m_opening);
        }
        m_isOpened = m_isOpened || unpacked.outcome == Outcome::Whole;
        return unpacked;
    }

    /// As bytes: Japanese Windows writes those of CP932, everybody else those of UTF-8.
    const QList<QByteArray>& passwords()
    {
        if (m_asked || !m_ask)
            return m_passwords;
        m_asked = true;
        const QStringList texts = m_ask();
        for (const QString& text : texts) {
            for (const QByteArray& bytes : {text.toUtf8(), encodedAs(text, u"cp932"_s)}) {
                if (!bytes.isEmpty() && !m_passwords.contains(bytes))
                    m_passwords.append(bytes);
            }
        }
        return m_passwords;
    }

    Message& m_message;
    const Passwords& m_ask;
    const ArchiveLimits& m_limits;
    QList<QByteArray> m_passwords;
    bool m_asked = false;
    QByteArray m_opening;    ///< the password that was tried last, which is that of the file before
    bool m_isOpened = false; ///< some file of this archive was opened by a password
    qint64 m_files = 0;
    qint64 m_unpacked = 0;
};

} // namespace

void unpackArchives(Message& message, const Passwords& passwords, const ArchiveLimits& limits)
{
    Unpacker(message, passwords, limits).unpack();
}

bool hasLocked(const Message& message)
{
    return std::ranges::any_of(message.attachments, &Attachment::locked);
}

} // namespace kakehashi::feed
