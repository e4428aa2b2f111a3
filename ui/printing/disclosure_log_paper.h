// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/table_layout.h"

namespace kakehashi {

/// What the log says, entry by entry, with the names of applicants: a paper of the desk's own.
struct DisclosureLogPage
{
    QList<Disclosure> disclosures;
    QHash<qint64, QString> applicantNames; ///< by Disclosure::applicant
    QString filter;                        ///< in words; empty: everything
};

/// As papers and tables say it: day and time, referral, applicant, posting and its version, ground, channel,
/// staff, papers made of it.
QStringList disclosureLogHeadings();
QStringList disclosureLogCells(const Disclosure& disclosure, const QString& applicantName);

/// For drawTable and writeTablePdf.
table_paper::Table disclosureLogTable(const DisclosureLogPage& page, const DeskSettings& desk, QDate deskDay);

} // namespace kakehashi
