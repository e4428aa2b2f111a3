// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/sheet_page.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// The paper an applicant signs (同意書): for what the desk uses what was told, and that institutions are
/// told of it (domain.md §6), each consented to or not by itself.
struct ConsentForm
{
    DeskSettings desk;
    QDate deskDay;
    std::optional<StoredApplicant> applicant; ///< nullopt: to be filled in by hand
};

int drawConsentForm(const ConsentForm& form, QPagedPaintDevice& device);
int writeConsentFormPdf(const ConsentForm& form, const QString& file);
/// That one was made, and for whom (the reference only).
void recordConsentForm(Desk& desk, const ConsentForm& form);

namespace sheet {
QList<Page> layOut(const ConsentForm& form);
}

} // namespace kakehashi
