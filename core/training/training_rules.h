// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training.h"

/// What stands in the way of an entry about training, as sentences for the desk; empty: nothing does. Pure.
namespace kakehashi::training_rules {

/// `people`: who is to take part; `held`: they were all present, as against planned.
QStringList obstacles(const TrainingClass& entry, const QList<Training>& people, bool held, QDate deskDay);

/// Changing one person's mark in a class that was entered before.
QStringList obstaclesToMark(const Training& training, const TrainingClass& held, Attendance to,
                            QDate deskDay);

/// Complete first, not before that, not ahead, once.
QStringList obstaclesToReport(const Training& training, QDate sentOn, QDate deskDay);
QStringList obstaclesToAcknowledge(const Training& training, QDate day, QDate deskDay);

} // namespace kakehashi::training_rules
