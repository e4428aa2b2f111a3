// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/sender_policy.h"

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

QString codeOf(FeedMode mode)
{
    switch (mode) {
    case FeedMode::Update:
        return u"update"_s;
    case FeedMode::Snapshot:
        return u"snapshot"_s;
    case FeedMode::Judge:
        break;
    }
    return u"judge"_s;
}

std::optional<FeedMode> feedModeOf(const QString& code)
{
    for (const FeedMode mode : {FeedMode::Judge, FeedMode::Update, FeedMode::Snapshot}) {
        if (code == codeOf(mode))
            return mode;
    }
    return std::nullopt;
}

} // namespace kakehashi::feed
