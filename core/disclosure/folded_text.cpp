// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/folded_text.h"

#include "core/base/japanese_text.h"

#include <algorithm>

namespace kakehashi {

namespace {

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// Marks that melt into the character before them when a text is normalised: combining marks and the
/// voiced-sound marks of half-width kana.
bool joinsPrevious(QChar c)
{
    return c.isMark() || c.isLowSurrogate() || c.unicode() == 0xFF9E || c.unicode() == 0xFF9F;
}

qsizetype clusterEnd(const QString& text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && (joinsPrevious(text.at(end)) || isInvisible(text.at(end))))
        ++end;
    return end;
}

} // namespace

QString leakForm(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), isInvisible))
        return japanese::folded(text);
    QString visible = text;
    visible.removeIf(isInvisible);
    return japanese::folded(visible);
}

FoldedText::FoldedText(const QString& original)
{
    for (qsizetype start = 0; start < original.size();) {
        const qsizetype end = clusterEnd(original, start);
        const QString folded = leakForm(original.sliced(start, end - start));
        m_folded += folded;
        m_origin.insert(m_origin.end(), static_cast<std::size_t>(folded.size()), {start, end - start});
        start = end;
    }
    // Should folding the whole ever join what folding the pieces does not, every hit stands for the whole
    // text: too much is redacted then, never too little.
    if (const QString whole = leakForm(original); whole != m_folded) {
        m_folded = whole;
        m_origin.assign(static_cast<std::size_t>(whole.size()), {0, original.size()});
    }
}

TextSpan FoldedText::original(TextSpan inFolded) const
{
    const TextSpan first = m_origin.at(static_cast<std::size_t>(inFolded.start));
    const TextSpan last = m_origin.at(static_cast<std::size_t>(inFolded.start + inFolded.length - 1));
    return {first.start, last.start + last.length - first.start};
}

} // namespace kakehashi
