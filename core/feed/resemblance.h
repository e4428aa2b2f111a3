// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <array>

namespace kakehashi::feed {

/// What of a posting is compared, small enough to keep a municipality's postings of one occupation at hand.
/// Texts are hashes; 0 is "not stated" throughout.
struct Likeness
{
    /// Stable fields, whose change speaks against it: ④ start, ④ end, ⑧ start, ⑧ end, ③ facility type,
    /// ⑥ duties, ⑦ basis.
    std::array<qint64, 7> stable{};
    /// What only speaks for it: ⑪ remarks, ⑦ amount, ⑥ detail, ② headcount, ⑧ days off.
    std::array<qint64, 5> telling{};
    qint64 institutionId = 0;
    qint64 institutionName = 0; ///< without its legal form
    qint64 place = 0;           ///< occupation, prefecture and municipality of the workplace

    static Likeness of(const Posting& posting);
};

/// How far a row without a known number resembles a posting, 0 to 100: the weight of what agrees in a hundred
/// of the weight of what both state. Symmetric, and the same for the same two whatever else is in the list.
///
/// 0 whatever else agrees, as these never change: another occupation, another prefecture or municipality of
/// the workplace, another institution (its ID, else its name without the legal form, where both are told).
/// A masked row and a full posting state no institution in common, and are compared by the rest.
///
/// | field | weight | a change speaks against it |
/// |---|---|---|
/// | institution | 100 | (then 0) |
/// | ④ start | 25 | yes |
/// | ④ end | 15 | yes |
/// | ⑧ start, end | 15 each | yes |
/// | ③ facility type, ⑥ duties, ⑦ basis | 10 each | yes |
/// | ⑪ remarks | 15 | no: only the same text says something |
/// | ⑦ amount, ⑥ detail | 10 each | no |
/// | ② headcount, ⑧ days off | 5 each | no |
///
/// So a masked row of which all but its start agrees scores 83, but the end of its shift 90, but both ends of
/// its period 72. What states fewer than three of institution and stable fields in common tells too little:
/// 0.
int resemblance(const Likeness& row, const Likeness& posting);
int resemblance(const Posting& row, const Posting& posting);

/// At least this, and this much more than any other posting that the row may be, and than any other row of
/// the message for that posting: the same posting. Anything less is asked.
inline constexpr int sureScore = 90;
inline constexpr int sureMargin = 10;
/// At least this: may be the same posting, a question. Below: another one.
inline constexpr int unsureScore = 70;
/// As many postings are offered in a question at most, the likeliest.
inline constexpr int mostCandidates = 5;

} // namespace kakehashi::feed
