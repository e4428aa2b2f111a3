// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/heading_choices.h"
#include "core/postings/vocabulary.h"

#include <optional>

namespace kakehashi::feed {

enum class FeedMode {
    Judge,   ///< snapshot when the list repeats at least half of what is known and open from its sender
    Update,  ///< a list of news: says nothing about what it does not name
    Snapshot ///< the sender's whole list: what it does not name is absent
};

QString codeOf(FeedMode mode); ///< "judge", "update", "snapshot"
std::optional<FeedMode> feedModeOf(const QString& code);

/// What applies to the mail of one sender, its rules taken together (SenderRules). The empty one changes
/// nothing.
struct SenderPolicy
{
    std::optional<bool> trusted;      ///< nullopt: once a list of it was taken in
    std::optional<DeskKind> deskKind; ///< doctor_bank: its lists are masked, where they do not say so or not
    FeedMode mode = FeedMode::Judge;  ///< where nothing else is asked for
    ChosenHeadings headings;
};

} // namespace kakehashi::feed
