// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_glyphs.h"

#include <QTextLayout>

namespace kakehashi::sheet {

namespace {

constexpr qsizetype mostKept = 4096; ///< lines; the form has some two hundred
constexpr qreal unbroken = 1e7;

QList<QGlyphRun> shaped(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(unbroken);
        line.setPosition({0, -line.ascent()});
    }
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace

const QList<QGlyphRun>& LineGlyphs::of(const QString& text, Type type, const QFont& font)
{
    const Key key{text, type};
    const auto known = m_lines.constFind(key);
    if (known != m_lines.cend())
        return *known;
    if (m_lines.size() >= mostKept)
        m_lines.clear();
    return *m_lines.insert(key, shaped(text, font));
}

} // namespace kakehashi::sheet
