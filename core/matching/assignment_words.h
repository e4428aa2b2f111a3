// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/assignment.h"

/// A proposal in words, in the desk's language.
namespace kakehashi::words {

/// What the proposal makes greatest, for the screen.
QString assignmentObjective();
/// Why he was not given his best posting; empty when he was.
QString notBest(const AssignedPair& pair);
QString unassigned(Unassigned why);
QString codeOf(NotBest why);
QString codeOf(Unassigned why);

} // namespace kakehashi::words
