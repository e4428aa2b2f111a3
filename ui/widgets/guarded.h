// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/widgets/prompt.h"

#include <QWidget>

#include <utility>

namespace kakehashi {

/// Runs what a slot does; an Error becomes a message, a Cancelled nothing. Returns whether it went through.
template<typename Work>
bool guarded(QWidget* parent, Work&& work)
{
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const Cancelled&) {
        return false;
    } catch (const Error& error) {
        prompt::failure(parent, error);
        return false;
    }
}

} // namespace kakehashi
