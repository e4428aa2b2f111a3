// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/entry_item.h"

namespace kakehashi {

/// ①, which the sheet prints twice: whether to mask, with what masking hides, and the occupation.
class OccupationItem : public EntryItem
{
    Q_OBJECT

public:
    explicit OccupationItem(FormFields& fields, QWidget* parent = nullptr);

Q_SIGNALS:
    void maskingWished(bool wished);
};

} // namespace kakehashi
