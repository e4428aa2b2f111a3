// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/public_list.h"
#include "ui/printing/sheet_page.h"
#include "ui/printing/sheet_type.h"

/// Where everything on a printed list goes, as values: drawn by list_paper.cpp, looked at by tests. A4
/// across.
namespace kakehashi::list_paper {

inline constexpr qreal pageWidth = (297 - 2 * sheet::marginMillimetres) * sheet::pointsPerMillimetre;
inline constexpr qreal pageHeight = (210 - 2 * sheet::marginMillimetres) * sheet::pointsPerMillimetre;

/// The headings are repeated on each page; a posting that fits on a page stands on one, a longer one goes on
/// overleaf. At least one page.
QList<sheet::Page> layOut(const PublicList& list, sheet::Typesetter& type);

} // namespace kakehashi::list_paper
