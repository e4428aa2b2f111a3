// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_glyphs.h"
#include "ui/printing/sheet_page.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace kakehashi::sheet {

/// Lines that fit, and what did not.
struct Lines
{
    QStringList lines;
    QString rest;
};

/// Measures and breaks text. Keeps its fonts: a thousand sheets look each of them up once.
class Typesetter
{
public:
    const QFont& font(Type type) { return face(type).font; }
    /// One line ready to be drawn, its baseline's beginning at the origin; good until the next call.
    const QList<QGlyphRun>& glyphs(const QString& text, Type type)
    {
        return m_glyphs.of(text, type, font(type));
    }
    /// Width of one line in points.
    qreal width(const QString& text, Type type);

    /// At most this many lines of this width; when the text is longer, the last of them is only so wide (0:
    /// it stays empty), which leaves room for a pointer to the rest.
    Lines lines(const QString& text, Type type, qreal width, qsizetype most, qreal lastWidth);
    /// As many lines as it takes.
    QStringList lines(const QString& text, Type type, qreal width);

    /// The text as it can be drawn: cleaned as on handouts, and a character that no installed typeface has
    /// written as its number, 〔U+1F600〕, rather than as an empty square.
    QString drawable(const QString& text);

private:
    struct Face
    {
        Type type;
        QFont font;
        QFontMetricsF metrics;
    };
    Face& face(Type type);
    Lines broken(const QString& text, Type type, qreal width, qsizetype most, qreal lastWidth);
    bool isInTypeface(char32_t character);

    std::vector<std::unique_ptr<Face>> m_faces;
    QHash<char32_t, bool> m_inTypeface;
    LineGlyphs m_glyphs;
};

} // namespace kakehashi::sheet
