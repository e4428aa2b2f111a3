// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"

#include <QPagedPaintDevice>
#include <QStringList>

namespace kakehashi {

/// The fax cover sheet 送信票: to whom, at which number (large), from whom, how many pages follow, what they
/// are, and what to do when it reaches the wrong machine. Never names an institution or a person of a
/// posting: references only.
struct FaxCover
{
    DeskSettings desk;
    QDate deskDay;
    QString destination;
    QString number; ///< as FaxNumber shows it
    QString sentBy;
    QStringList references; ///< of the sheets, in their order
    int pagesFollowing = 0;
    QString note;
};

int drawFaxCover(const FaxCover& cover, QPagedPaintDevice& device);
int writeFaxCoverPdf(const FaxCover& cover, const QString& file);

} // namespace kakehashi
