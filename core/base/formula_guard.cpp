// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula_guard.h"

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QChar guard = u'\'';

// Programs that tidy a cell before they look at it drop these.
bool isPassedOver(QChar c)
{
    return c == guard || c.isSpace() || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
}

} // namespace

bool couldBeFormula(QStringView text)
{
    // The full-width and small forms become ASCII when a Japanese program reads or saves the cell.
    static constexpr QStringView beginnings = u"=+-@＝＋－＠﹦﹢﹣﹫−";
    const auto first = std::ranges::find_if_not(text, isPassedOver);
    return first != text.end() && beginnings.contains(*first);
}

QString withFormulaGuard(const QString& text)
{
    return couldBeFormula(text) ? guard + text : text;
}

QString withoutFormulaGuard(const QString& text)
{
    return text.startsWith(guard) && couldBeFormula(text) ? text.sliced(1) : text;
}

} // namespace kakehashi
