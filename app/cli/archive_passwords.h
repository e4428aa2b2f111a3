// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/import_report.h"

namespace kakehashi::cli {

/// Once everything is taken in: tries what a person knows on the archives that wait for a password. That is
/// KAKEHASHI_ARCHIVE_PASSWORD, or where it is not set what is typed on the terminal, asked once for each
/// message of this run; never an argument, which everybody on the computer could see.
void openWaiting(Invocation& invocation, Desk& desk, ImportReport& report);

} // namespace kakehashi::cli
