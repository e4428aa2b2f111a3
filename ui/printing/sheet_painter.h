// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_page.h"
#include "ui/printing/sheet_type.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace kakehashi::sheet {

/// Sets A4 upright with the papers' margins.
void setPage(QPagedPaintDevice& device);
/// From the layout's points, times paper::unitsPerPoint, to what the device draws in; a printer that insists
/// on wider margins gets the paper a little smaller.
void scaleTo(const QPagedPaintDevice& device, QPainter& painter);
/// Draws a page's values in black.
void draw(const Page& page, QPainter& painter, Typesetter& type);
/// All of a paper that was laid out; returns the number of pages. Throws Error naming the paper when the
/// device does not take it.
int drawPages(const QList<Page>& pages, QPagedPaintDevice& device, const QString& paper);

} // namespace kakehashi::sheet
