// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"

namespace kakehashi {

/// Somebody the desk knows, with the names that earlier versions had.
struct KnownApplicant
{
    StoredApplicant stored;
    QStringList earlierNames;
};

/// Somebody who may be the same person, and what speaks for and against it.
struct ApplicantDouble
{
    StoredApplicant stored;
    int score = 0; ///< 50 and more: likely
    /// Codes: name, former_name, name_kana, birth_date, phone, email, licence.
    QStringList agrees;
    QStringList differs; ///< both know it, and it is not the same
};

/// The names of a person to compare by: the name, and with 旧姓 in it (田中（旧姓 佐藤）花子) the former one;
/// folded, so that 髙橋 is 高橋, 渡邊 and 渡邉 渡辺, 濵田 浜田, and widths and spaces do not matter.
QStringList comparableNames(const QString& name);

/// The likely ones of `known`, the likeliest first. A name counts 40, a former one 30, kana 25, the birth
/// date 30, telephone 30, mail 25, the number of a licence 50; another birth date takes 40 away and another
/// kana 15. Pure.
QList<ApplicantDouble> findApplicantDoubles(const Applicant& applicant, const QList<KnownApplicant>& known);
inline constexpr int likelyDouble = 50;

/// Both as one person: what `kept` says, filled in from `other` where it says nothing, with all licences (the
/// one whose original was seen where both have it).
Applicant mergedApplicant(const Applicant& kept, const Applicant& other);

} // namespace kakehashi
