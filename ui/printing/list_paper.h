// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/public_list.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// A list of postings on A4 landscape, with its filter and count in the head; no text is cut.
int drawList(const PublicList& list, QPagedPaintDevice& device);
int writeListPdf(const PublicList& list, const QString& file);

} // namespace kakehashi
