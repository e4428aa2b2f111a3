// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/training/training_model.h"

namespace kakehashi {

/// What the detail says of one person's training, as rich text: state, warnings, minutes by module, plan,
/// report, whether the person stayed.
QString trainingPage(Desk& desk, const TrainingRow& row);

} // namespace kakehashi
