// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kakehashi {

/// A stretch of a text in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan&) const = default;
};

/// The form that hidden values are compared in: japanese::folded without invisible format characters (a
/// zero-width space inside a name hides it from people's eyes only).
QString leakForm(const QString& text);

/// A text in its leak form together with the way back: folding changes lengths (ﾌﾞ → ぶ, ㍿ → 株式会社).
class FoldedText
{
public:
    explicit FoldedText(const QString& original);

    const QString& folded() const { return m_folded; }
    /// The stretch of the original that this stretch of the folded text came from.
    TextSpan original(TextSpan inFolded) const;

private:
    QString m_folded;
    std::vector<TextSpan> m_origin; ///< for each unit of the folded text
};

} // namespace kakehashi
