// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

/// What a posting's free texts say, as far as a machine can read it. What cannot be read is unknown, never
/// guessed.
namespace kakehashi {

/// Days off in a week, from ⑧ 休日 (土日祝; 日・祝、その他1日; 毎週水曜日・日曜日). Shifts, every second week
/// and anything else that is not understood to the last character is not readable.
struct DaysOff
{
    bool readable = false;
    std::uint8_t weekdays = 0; ///< bit n: the weekday n (Monday 0) is off every week
    int others = 0;            ///< further days off a week, which ones is not said
    bool holidays = false;     ///< national holidays are off
    bool operator==(const DaysOff&) const = default;
};
DaysOff readDaysOff(const QString& text);

/// Whether lodging is offered (宿舎あり) or not (宿舎なし); nullopt when nothing is said.
std::optional<bool> readLodging(const QString& text);

struct ExperienceAsked
{
    enum class How { NotSaid, NoneNeeded, Welcome };
    How how = How::NotSaid;
    int years = 1;           ///< at least, for How::Welcome
    bool infectious = false; ///< of infectious disease, for How::Welcome
    bool operator==(const ExperienceAsked&) const = default;
};
ExperienceAsked readExperience(const QString& text);

} // namespace kakehashi
