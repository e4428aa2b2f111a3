// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_actions.h"

/// What an act on one posting or many did, in words.
namespace kakehashi::act_words {

/// For the status line: what was done, how many were left alone and why, as far as a line holds it.
QString sentence(const PostingActions::Result& result);
/// Who did something, as the audit log and the histories name them.
QString staffName(const QString& by);
/// Each posting left alone with the reason, a line each.
QStringList leftAlone(const PostingActions::Result& result);

} // namespace kakehashi::act_words
