// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"
#include "core/disclosure/public_posting.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// The list an applicant takes home: A4, black on white, several postings a page, no text cut, nothing hidden
/// on it (domain.md §4, §8). It can be made from public views only.
struct HandoutRequest
{
    QList<PublicPosting> postings;
    DeskSettings desk;
    QDate deskDay;
};

/// Draws on any paged device (printer, PDF, preview); returns the number of pages. An empty list gives one
/// page that says so. The device's page size and margins are set to the handout's before the first page;
/// where a printer insists on wider margins the paper is drawn a little smaller. Throws Error when the device
/// cannot be drawn on.
int drawHandout(const HandoutRequest& request, QPagedPaintDevice& device);

/// Writes a PDF whose metadata name the list and this program and nothing else; atomically (a failed write
/// leaves what was there). Throws Error when it cannot be written. Returns the number of pages.
int writeHandoutPdf(const HandoutRequest& request, const QString& file);

} // namespace kakehashi
