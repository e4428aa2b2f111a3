// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kakehashi::feed {

struct TextLine
{
    int number = 0; ///< from 1
    QString text;   ///< without blanks at the end
    bool isBlank() const { return text.trimmed().isEmpty(); }
};

/// The lines of a message that its sender wrote now: not what is quoted, not what follows a quoted original,
/// not what stands below a signature's mark (--).
std::vector<TextLine> ownLines(const QString& text);

/// Nothing but dashes, stars and the like: what sets parts of a text off.
bool isRule(const QString& line);

/// A line that begins with something that may be a label. Which of the ways it is depends on whether the
/// label is known, so they come one after the other.
struct LabelSplit
{
    QString label;
    QString value;
    /// The marks around or behind the label say that it is one, known or not (【…】 and …：).
    bool isMarked = false;
};
std::vector<LabelSplit> labelSplits(const QString& line);

/// Cuts what follows off the value where another label stands in the same line (職種：看護師　人数：2名);
/// empty when there is none. `isLabel` tells whether a word is a known one.
QString cutNextLabel(QString& value, const std::function<bool(const QString&)>& isLabel);

} // namespace kakehashi::feed
