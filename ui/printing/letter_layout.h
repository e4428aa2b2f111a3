// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"
#include "ui/printing/sheet_form_builder.h"

#include <functional>

/// A letter from the desk to an institution: addressee, sender, a sentence, a table of items, a closing part.
namespace kakehashi::sheet {

inline constexpr qreal letterRow = 30;
inline constexpr Type letterItemType{10.5, true};
inline constexpr Type letterBodyType{11.5, false};

struct LetterItem
{
    QString name;
    QString value;
    qreal height = letterRow;
    Type largest{12, false};
};

struct Letter
{
    QString title;        ///< 紹　介　状
    qreal titleSize = 28; ///< points
    QString runningTitle; ///< 紹介状
    QDate day;
    DeskSettings desk;
    QString by;        ///< staff; may be empty
    QString addressee; ///< the institution
    QString person;    ///< there; may be empty
    QString opening;
    /// Instead of addressee, sender and opening, for what is no letter.
    std::function<void(FormBuilder&)> head = {};
    QList<LetterItem> items;
    std::function<void(FormBuilder&)> closing;
    QString reference; ///< for the foot
};

/// One page, more only when a text is too long for it.
QList<Page> layOut(const Letter& letter);

} // namespace kakehashi::sheet
