// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>

/// A box of a few choices whose first entry is "not said".
namespace kakehashi::choice {

/// Lets the box be narrower than its longest choice, which its list shows whole.
inline void makeNarrow(QComboBox& box, int characters = 5)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(characters);
}

inline void fill(QComboBox& box, const QString& notSaid,
                 std::initializer_list<std::pair<QString, int>> choices)
{
    makeNarrow(box);
    box.addItem(notSaid);
    for (const auto& [text, value] : choices)
        box.addItem(text, value);
}

template<typename T>
void set(QComboBox& box, const std::optional<T>& value)
{
    box.setCurrentIndex(value ? box.findData(static_cast<int>(*value)) : 0);
}

template<typename T>
std::optional<T> get(const QComboBox& box)
{
    const QVariant value = box.currentData();
    if (!value.isValid())
        return std::nullopt;
    if constexpr (std::is_same_v<T, bool>)
        return value.toInt() != 0;
    else
        return static_cast<T>(value.toInt());
}

} // namespace kakehashi::choice
