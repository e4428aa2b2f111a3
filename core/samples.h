// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

namespace kakehashi {

/// The messages compiled in (":/samples/…") that a desk of this kind receives, oldest first: a headquarters
/// gets full postings, a Doctor Bank masked ones (domain.md §1).
QStringList sampleMessages(DeskKind kind);

/// Makes a store for trying out: a desk of this kind in Tokyo on the day its last sample message came, with
/// those messages taken in and two invented applicants. The file appears at its path whole or not at all;
/// refuses when there is something at the path already. `initResources()` must have been called.
std::unique_ptr<Desk> createSampleDesk(const QString& path, DeskKind kind, const Clock& clock = {});

/// Where the desk program keeps the sample store of this kind: beside the desk's own, never mixed with it.
QString sampleStorePath(DeskKind kind);

} // namespace kakehashi
