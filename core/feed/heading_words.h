// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace kakehashi::feed {

/// Headings that mean a field wherever they stand; names are separated by |.
struct HeadingWords
{
    QLatin1StringView field;
    QStringView names;
};

/// An item of the sheet whose name heads several columns, and what stands below it or is written behind it.
struct SectionWords
{
    QStringView names;
    std::span<const HeadingWords> below;
};

std::span<const HeadingWords> headingWords();
std::span<const SectionWords> sectionWords();

} // namespace kakehashi::feed
