// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/sheet_choice.h"

#include <QHash>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

bool saysMore(const ScannedSheet& a, const ScannedSheet& b)
{
    return a.version != b.version ? a.version > b.version : a.silent.size() < b.silent.size();
}

/// The sheet that counts, by the posting's id.
QHash<QString, const ScannedSheet*> best(const QList<Scan>& scans)
{
    QHash<QString, const ScannedSheet*> found;
    for (const Scan& scan : scans) {
        for (const ScannedSheet& sheet : scan.sheets) {
            const ScannedSheet*& known = found[sheet.id];
            if (known == nullptr || saysMore(sheet, *known))
                known = &sheet;
        }
    }
    return found;
}

} // namespace

SheetChoice::SheetChoice(const QList<Scan>& scans)
{
    const auto counting = best(scans);
    for (const Scan& scan : scans) {
        PlannedFile file{scan.name, u"scan"_s, scan.sheets.size(), scan.problems};
        for (const ScannedSheet& sheet : scan.sheets) {
            const ScannedSheet* counts = sheet.id.isEmpty() ? &sheet : counting.value(sheet.id);
            if (counts == &sheet)
                m_chosen.push_back({m_files.size(), scan.name, sheet});
            else if (counts->version > sheet.version)
                file.problems.append(tr("Page %1 of %2 holds an older sheet (version %3) of posting %4, of "
                                        "which version %5 is among these sheets; only that one counts.")
                                         .arg(sheet.page)
                                         .arg(scan.name)
                                         .arg(sheet.version)
                                         .arg(sheet.reference)
                                         .arg(counts->version));
            else
                file.tell(countsOnce(scan.name, sheet));
        }
        m_files.append(file);
    }
}

void SheetChoice::tellRepeated(const Chosen& chosen)
{
    m_files[chosen.file].tell(countsOnce(chosen.attachment, chosen.sheet));
}

QString SheetChoice::countsOnce(const QString& attachment, const ScannedSheet& sheet)
{
    return tr("Page %1 of %2 holds a sheet of posting %3 that says what another one says, and counts once.")
        .arg(sheet.page)
        .arg(attachment, sheet.reference);
}

} // namespace kakehashi::feed
