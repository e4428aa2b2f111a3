// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/archive_faults.h"

#include <QHash>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

/// Control characters, and marks that turn the direction of writing and so hide what a name ends in.
bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Control || (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
           (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c == u'\u200E' || c == u'\u200F';
}

bool leadsOut(const QString& name)
{
    const bool onDrive = name.size() > 1 && name[1] == u':' && name[0].isLetter();
    return name.isEmpty() || name.startsWith(u'/') || onDrive || name.split(u'/').contains(u".."_s);
}

/// Put in by systems, not by a person.
bool isAccompaniment(const QString& name)
{
    const QString last = name.mid(name.lastIndexOf(u'/') + 1).toLower();
    return name.startsWith("__MACOSX/"_L1) || last == ".ds_store"_L1 || last == "thumbs.db"_L1 ||
           last == "desktop.ini"_L1;
}

QString shown(QString name)
{
    constexpr qsizetype longest = 80;
    for (QChar& c : name) {
        if (isHidden(c))
            c = QChar::ReplacementCharacter;
    }
    return name.size() <= longest ? name : name.left(longest) + u'…';
}

} // namespace

std::vector<ZipEntry> ArchiveFaults::judged(const ZipDirectory& directory)
{
    QHash<QString, int> sameNamed;
    for (const ZipEntry& entry : directory.entries)
        ++sameNamed[entry.name.toCaseFolded()];
    std::vector<ZipEntry> sound;
    for (const ZipEntry& entry : directory.entries) {
        const bool isFolder = entry.isFolder && entry.size == 0 && !entry.isSpecial;
        if (leadsOut(entry.name))
            add(Kind::Path, entry.name);
        else if (std::ranges::any_of(entry.name, isHidden))
            add(Kind::HiddenCharacters, entry.name);
        else if (isFolder || isAccompaniment(entry.name))
            continue;
        else if (entry.isSpecial || entry.isFolder)
            add(Kind::Special, entry.name);
        else if (entry.overlaps)
            add(Kind::Overlap, entry.name);
        else if (sameNamed.value(entry.name.toCaseFolded()) > 1)
            add(Kind::SameName, entry.name);
        else if (entry.isCut)
            add(Kind::Damaged, entry.name);
        else
            sound.push_back(entry);
    }
    if (directory.isDamaged)
        refuse(tr("“%1” is damaged: it breaks off. What could be read of it was; ask the sender to send it "
                  "again.")
                   .arg(m_archive));
    else if (sound.empty() && m_entries.isEmpty())
        refuse(tr("“%1” is an archive without any file in it. Ask the sender for the list.").arg(m_archive));
    return sound;
}

void ArchiveFaults::lock()
{
    m_locked = true;
}

QString ArchiveFaults::sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::Path:
        return tr(
            "“%1” holds files whose paths lead out of their folder, as harmful archives do: %2. They were "
            "refused; tell the sender.");
    case Kind::Special:
        return tr(
            "“%1” holds links or devices in place of files: %2. They were refused; ask the sender for the "
            "files themselves.");
    case Kind::Overlap:
        return tr(
            "“%1” holds files that share the same bytes, as archives made to flood a computer do: %2. They "
            "were refused; ask the sender what this is.");
    case Kind::HiddenCharacters:
        return tr(
            "“%1” holds files with hidden characters in their names: %2. They were refused; ask the sender "
            "to rename them.");
    case Kind::SameName:
        return tr(
            "“%1” holds several files of one name, and nobody can tell which counts: %2. They were refused; "
            "ask the sender which is right.");
    case Kind::Bomb:
        return tr(
            "“%1” holds files that grow far beyond any list when they are unpacked: %2. They were refused; "
            "ask the sender for smaller files.");
    case Kind::Unsupported:
        return tr("“%1” holds files packed in a way that is not read here: %2. Ask the sender for an "
                  "ordinary ZIP.");
    case Kind::Damaged:
        break;
    }
    return tr("“%1” holds damaged files, which were not read: %2. Ask the sender to send it again.");
}

QString ArchiveFaults::listed(const QStringList& names)
{
    constexpr qsizetype mostTold = 5;
    QStringList told;
    for (const QString& name : names.mid(0, mostTold))
        told.append(shown(name));
    const QString list = told.join(u", "_s);
    return names.size() <= mostTold ? list : tr("%1 and %2 more").arg(list).arg(names.size() - mostTold);
}

QStringList ArchiveFaults::sentences() const
{
    if (m_locked)
        return {
            tr("“%1” is protected by a password that is not known here. It waits for a message of the same "
               "sender with the password, or for somebody to enter it.")
                .arg(m_archive)};
    QStringList all = m_whole;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        all.append(sentenceOf(it.key()).arg(m_archive, listed(it.value())));
    return all;
}

} // namespace kakehashi::feed
