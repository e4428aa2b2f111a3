// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"
#include "core/disclosure/public_posting.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// What staff have before them while asking an institution for the hidden part of a masked posting: what the
/// desk knows of it, and an empty line for each hidden field. Names no applicant, as nobody has consented to
/// that yet, and holds nothing hidden before it is written in.
struct CallSheet
{
    DeskSettings desk;
    QDate deskDay;
    PublicPosting posting;
    QString by; ///< staff; may be empty
};

int drawCallSheet(const CallSheet& sheet, QPagedPaintDevice& device);
int writeCallSheetPdf(const CallSheet& sheet, const QString& file);
/// 照会票-13-2020-000001.pdf
QString callSheetFileName(const CallSheet& sheet);

} // namespace kakehashi
