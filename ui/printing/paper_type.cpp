// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_type.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

namespace kakehashi::paper {

namespace {

/// Those installed of the typefaces that papers are set in, the best first; the others fill in missing
/// characters.
QStringList families()
{
    static const QStringList wanted{QStringLiteral("Noto Sans CJK JP"),
                                    QStringLiteral("Noto Sans JP"),
                                    QStringLiteral("IPAexGothic"),
                                    QStringLiteral("IPAGothic"),
                                    QStringLiteral("Yu Gothic"),
                                    QStringLiteral("Hiragino Sans"),
                                    QStringLiteral("Meiryo"),
                                    QStringLiteral("MS Gothic"),
                                    QStringLiteral("Source Han Sans JP")};
    const QStringList installed = QFontDatabase::families();
    QStringList found;
    for (const QString& family : wanted) {
        if (installed.contains(family))
            found.append(family);
    }
    return found;
}

} // namespace

QFont font(qreal points, bool bold)
{
    static const QStringList chosen = families();
    QFont font;
    if (!chosen.isEmpty())
        font.setFamilies(chosen);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QStringList brokenIntoLines(const QString& text, const QFont& font, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * unitsPerPoint);
            lines.append(paragraph.sliced(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return lines;
}

qreal widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text) / unitsPerPoint;
}

} // namespace kakehashi::paper
