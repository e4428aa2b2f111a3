// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"
#include "core/disclosure/sheet_posting.h"
#include "ui/printing/sheet_form.h"
#include "ui/printing/sheet_type.h"

namespace kakehashi::sheet {

/// A page of a posting's sheet: the printed form (shared by all sheets; null on pages that go on) and what is
/// written on it.
struct SheetPage
{
    const Page* printed = nullptr;
    Page written;
};

/// Fills in forms, one sheet after the other.
class SheetLayout
{
public:
    SheetLayout(const DeskSettings& desk, QDate deskDay);
    /// One page, and as many more as long texts and further codes need. Nothing of a text is lost: what does
    /// not fit at 9 pt goes on overleaf, with a pointer.
    QList<SheetPage> layOut(const SheetPosting& sheet);

private:
    Typesetter m_type;
    QString m_desk;
    QString m_day;
};

} // namespace kakehashi::sheet
