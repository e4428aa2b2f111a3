// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonArray>

namespace kakehashi::cli {

/// {"question", "kind": "which_posting|both_changed", "message", "attachment", "row", "source_key", "asks",
/// "candidates": [{"posting", "score", "fields": [{"field", "posting", "row", "agrees"}]}],
/// "posting", "fields": [{"field", "base", "ours", "theirs"}]}
QJsonObject toJson(const feed::Question& question);

} // namespace kakehashi::cli
