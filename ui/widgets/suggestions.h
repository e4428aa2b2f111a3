// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/vocabulary.h"

#include <QStringList>

/// What a field for places or occupations offers while one types, in kanji or kana, in any width.
namespace kakehashi::suggestions {

/// Prefectures (東京都) and municipalities with theirs in front (東京都新宿区, 神奈川県横浜市, whose wards
/// are covered). Those that begin with what was typed come first, among them those of the near prefecture.
QStringList places(const QString& typed, const QString& nearPrefecture);
/// A municipality and where it lies, both as they are written in full.
struct Municipality
{
    QString prefecture;
    QString name;
};
/// Municipalities of the prefecture (of all when it is empty or none), those first that begin with what was
/// typed.
QList<Municipality> municipalities(const QString& typed, const QString& prefecture);
/// The occupations; all of them when nothing is typed.
QStringList occupations(const QString& typed);

/// As `places` writes it; nullopt when it is none of them.
bool isPrefecture(const QString& place);

} // namespace kakehashi::suggestions
