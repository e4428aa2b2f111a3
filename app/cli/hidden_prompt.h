// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kakehashi::cli {

/// Asks on the terminal for something that is not shown while it is typed; nullopt when there is no terminal.
/// The one function of the program that calls the operating system itself: hidden_prompt_posix.cpp and
/// hidden_prompt_windows.cpp.
std::optional<QString> askHidden(const QString& question);

} // namespace kakehashi::cli
