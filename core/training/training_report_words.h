// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_materials.h"

/// What papers and mails about training say, in the scheme's words.
namespace kakehashi {

/// 感染管理（講義）
QString paperLabelOf(TrainingModule module);
/// 対面
QString paperLabelOf(TrainingMethod method);
/// The material's publisher and title; what is not in the catalogue stands as it was typed.
QString paperLabelOf(const QString& material, const QList<TrainingMaterial>& known);
/// 40分（令和2年6月16日）, of what the person was present at; empty when that was nothing.
QString takenWords(const Training& training, TrainingModule module);
/// Who gave what the person was present at, each once.
QString providersOf(const Training& training);

} // namespace kakehashi
