// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"
#include "core/disclosure/sheet_posting.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace kakehashi {

/// The posting sheet 募集情報登録票 (notice of 27 May, annex): A4, one page each, the ministry's items in
/// their order with their labels, circles on choices, boxes ticked, both fixed notes, a QR code with the
/// posting. Text too long for its box shrinks to 9 pt and goes on on a second page, never cut. Black on white
/// for a fax.
struct SheetRequest
{
    QList<SheetPosting> postings;
    DeskSettings desk;
    QDate deskDay;
};

/// Draws on any paged device; returns the number of pages. Throws Error when it cannot be drawn on.
int drawSheets(const SheetRequest& request, QPagedPaintDevice& device);
/// Writes a PDF, atomically; its metadata name the paper and this program, nothing of the postings.
int writeSheetsPdf(const SheetRequest& request, const QString& file);
/// Pages the request needs.
int countSheetPages(const SheetRequest& request);
/// Draws one page (from 0) of the first posting into a rectangle of the painter's, keeping A4's shape: for
/// previews.
void drawSheetPage(const SheetRequest& request, int page, QPainter& painter, const QRectF& target);

} // namespace kakehashi
