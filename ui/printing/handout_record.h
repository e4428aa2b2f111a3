// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/handout.h"

namespace kakehashi {

/// Records that a handout left the desk: which postings, for whom (a reference, empty when not for one
/// applicant), and by which way ("pdf", "printer").
void recordHandout(Desk& desk, const HandoutRequest& request, const QString& applicantReference,
                   const QString& way);

} // namespace kakehashi
