// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/referral.h"

#include <QJsonObject>

/// What of an event may identify persons, as the one column it is kept in.
namespace kakehashi::event_content {

/// {"field", "posted", "agreed"} and, where something was said, "asked" and "offered".
QJsonObject toJson(const NegotiatedItem& item);
QString write(const ReferralEvent& event);
/// Note, place, time and agreed items; throws Error naming the referral when the text is damaged.
ReferralEvent read(const QString& text, const QString& reference);

} // namespace kakehashi::event_content
