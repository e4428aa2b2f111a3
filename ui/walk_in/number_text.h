// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/japanese_text.h"

#include <QLineEdit>

#include <limits>
#include <optional>

/// Whole numbers in a text field, typed in any width.
namespace kakehashi::number {

inline std::optional<int> get(const QLineEdit& edit)
{
    const std::optional<qint64> number = japanese::wholeNumber(edit.text());
    if (!number || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

inline void set(QLineEdit& edit, std::optional<int> value)
{
    edit.setText(value ? QString::number(*value) : QString());
}

inline bool isUnread(const QLineEdit& edit)
{
    return !edit.text().trimmed().isEmpty() && !get(edit);
}

} // namespace kakehashi::number
