// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_type.h"

#include "core/disclosure/handout_text.h"
#include "ui/printing/paper_type.h"

#include <QTextLayout>

#include <limits>

namespace kakehashi::sheet {

using paper::unitsPerPoint;

namespace {

/// Blanks where a line was broken would hang over the cell's edge.
QString withoutBlankEnd(QString line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

} // namespace

Typesetter::Face& Typesetter::face(Type type)
{
    for (const auto& known : m_faces) {
        if (known->type == type)
            return *known;
    }
    const QFont font = paper::font(type.size, type.bold);
    m_faces.push_back(std::make_unique<Face>(Face{type, font, QFontMetricsF(font)}));
    return *m_faces.back();
}

qreal Typesetter::width(const QString& text, Type type)
{
    return face(type).metrics.horizontalAdvance(text) / unitsPerPoint;
}

Lines Typesetter::broken(const QString& text, Type type, qreal width, qsizetype most, qreal lastWidth)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    Lines result;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype feed = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const QString paragraph = text.sliced(start, end - start);
        QTextLayout layout(paragraph, font(type));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            if (result.lines.size() == most) {
                result.rest = text.sliced(start + line.textStart());
                return result;
            }
            line.setLineWidth((result.lines.size() + 1 == most ? lastWidth : width) * unitsPerPoint);
            result.lines.append(withoutBlankEnd(paragraph.sliced(line.textStart(), line.textLength())));
        }
        start = end + 1;
    }
    return result;
}

Lines Typesetter::lines(const QString& text, Type type, qreal width, qsizetype most, qreal lastWidth)
{
    if (most > 0 && !text.contains(QLatin1Char('\n')) && this->width(text, type) <= width)
        return {{text}, {}};
    Lines whole = broken(text, type, width, most, width);
    if (whole.rest.isEmpty())
        return whole;
    return lastWidth > 0 ? broken(text, type, width, most, lastWidth)
                         : broken(text, type, width, most - 1, width);
}

QStringList Typesetter::lines(const QString& text, Type type, qreal width)
{
    return lines(text, type, width, std::numeric_limits<qsizetype>::max(), width).lines;
}

bool Typesetter::isInTypeface(char32_t character)
{
    const auto known = m_inTypeface.constFind(character);
    if (known != m_inTypeface.cend())
        return *known;
    const bool found = face({}).metrics.inFontUcs4(character);
    m_inTypeface.insert(character, found);
    return found;
}

QString Typesetter::drawable(const QString& text)
{
    const QString clean = handout::drawable(text);
    QString result;
    result.reserve(clean.size());
    for (const char32_t character : clean.toUcs4()) {
        if (character == U'\n' || QChar::isSpace(character) || isInTypeface(character))
            result += QChar::fromUcs4(character);
        else
            result +=
                QStringLiteral("〔U+%1〕").arg(QString::number(character, 16).toUpper(), 4, QLatin1Char('0'));
    }
    return result;
}

} // namespace kakehashi::sheet
