// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training.h"

/// What of a class may identify persons, as the one column it is kept in.
namespace kakehashi::class_content {

QString write(const TrainingClass& held);
/// Fills in place, provider, trainer and note; throws Error when the text is damaged.
void read(const QString& text, TrainingClass& held);

} // namespace kakehashi::class_content
