// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_form_builder.h"

#include <algorithm>

namespace kakehashi::sheet {

namespace {

constexpr qreal itemWidth = 87;
constexpr qreal boxSize = 8.5;
constexpr QChar emptyBox(0x2610);
constexpr QChar tickedBox(0x2611);

bool isBox(QChar c)
{
    return c == emptyBox || c == tickedBox;
}

/// As wide as the words with the boxes drawn in them.
QString withSquares(QString text)
{
    std::ranges::replace_if(text, isBox, QChar(0x25A1));
    return text;
}

} // namespace

TickBox printedBox(QPointF baseline, qreal size, bool ticked)
{
    const qreal side = 0.84 * size;
    return {{}, {}, QRectF(baseline.x() + 0.08 * size, baseline.y() - 0.82 * size, side, side), ticked};
}

void FormBuilder::line(QPointF from, QPointF to)
{
    m_form.printed.strokes.append({QPolygonF{from, to}});
}

QRectF FormBuilder::item(const QString& name, qreal height, qreal right, Type type)
{
    const QRectF row(0, m_y, right, height);
    line(row.topLeft(), row.topRight());
    QRectF area = row;
    words(takeLeft(area, itemWidth), name, Align::Left, type);
    m_y += height;
    return area;
}

void FormBuilder::frame(qreal top, qreal right)
{
    const QRectF whole(0, top, right, m_y - top);
    m_form.printed.strokes.append({QPolygonF(whole), true});
}

QRectF FormBuilder::takeLeft(QRectF& area, qreal width, bool open)
{
    const QRectF taken(area.topLeft(), QSizeF(width, area.height()));
    area.setLeft(taken.right());
    if (!open)
        line(taken.topRight(), taken.bottomRight());
    return taken;
}

QRectF FormBuilder::takeTop(QRectF& area, qreal height, bool open)
{
    const QRectF taken(area.topLeft(), QSizeF(area.width(), height));
    area.setTop(taken.bottom());
    if (!open)
        line(taken.bottomLeft(), taken.bottomRight());
    return taken;
}

void FormBuilder::wordsWithBoxes(const QString& text, QPointF at, Type type)
{
    QString run;
    const auto endRun = [&] {
        if (run.isEmpty())
            return;
        const qreal width = m_type.width(run, type);
        m_form.printed.texts.append({run, at, width, type, {}});
        at.rx() += width;
        run.clear();
    };
    for (const QChar c : text) {
        if (!isBox(c)) {
            run += c;
            continue;
        }
        endRun();
        m_form.printed.boxes.append(printedBox(at, type.size, c == tickedBox));
        at.rx() += type.size;
    }
    endRun();
}

void FormBuilder::words(const QRectF& cell, const QString& text, Align align, Type type)
{
    const qreal room = cell.width() - 2 * cellPadding;
    const QStringList lines = m_type.lines(withSquares(text), type, room);
    const qreal pitch = std::max(labelPitch, 1.25 * type.size);
    qreal top = cell.top() + (cell.height() - pitch * static_cast<qreal>(lines.size())) / 2;
    qsizetype from = 0;
    for (const QString& line : lines) {
        while (from < text.size() && text.at(from) == QLatin1Char('\n'))
            ++from;
        const qreal spare = room - m_type.width(line, type);
        const qreal left = cell.left() + cellPadding +
                           (align == Align::Left ? 0 : (align == Align::Centre ? spare / 2 : spare));
        wordsWithBoxes(text.sliced(from, line.size()), {left, baselineIn(top, pitch, type.size)}, type);
        from += line.size();
        top += pitch;
    }
}

void FormBuilder::typed(QLatin1StringView field, const QRectF& cell, const QString& item,
                        const QString& title, Align align, Part part)
{
    const QRectF inner = cell.adjusted(cellPadding, 0, -cellPadding, 0);
    const Type type = part == Part::Era ? labelType : typedType;
    m_form.typed.append({field, part, item, title, inner, type, align});
    const QList<Cell>& cells = m_form.printed.cells;
    if (cells.isEmpty() || cells.last().field != field) // else it stands in a cell with its unit
        this->cell(field, cell);
}

qreal FormBuilder::box(QLatin1StringView field, const QString& code, const QRectF& cell, const QString& word,
                       bool right)
{
    const qreal left = cell.left() + cellPadding;
    const qreal width = m_type.width(word, labelType);
    m_form.printed.texts.append(
        {word, {left, baselineIn(cell.top(), cell.height(), labelType.size)}, width, labelType, {}});
    const qreal at = right ? cell.right() - cellPadding - boxSize : left + width + 3;
    m_form.boxes.append(
        {field, code, QRectF(at, cell.top() + (cell.height() - boxSize) / 2, boxSize, boxSize)});
    return at + boxSize;
}

void FormBuilder::unit(const QRectF& cell, const QString& word)
{
    words(cell.adjusted(-3.5, 0, 0, 0), word);
}

void FormBuilder::boxBefore(QLatin1StringView field, const QString& code, const QRectF& cell,
                            const QString& text)
{
    m_form.boxes.append(
        {field, code,
         QRectF(cell.left() + cellPadding, cell.top() + (cell.height() - boxSize) / 2, boxSize, boxSize)});
    words(cell.adjusted(boxSize + 4, 0, 0, 0), text);
}

void FormBuilder::choices(QLatin1StringView field, const QRectF& cell, const QList<Word>& list)
{
    qreal written = 0;
    for (const Word& word : list)
        written += m_type.width(word.text, labelType);
    const qreal gap = std::min((cell.width() - written) / static_cast<qreal>(list.size()), 28.0);
    const qreal baseline = baselineIn(cell.top(), cell.height(), labelType.size);
    const QString stroke = QStringLiteral("/");
    const qreal strokeWidth = m_type.width(stroke, labelType);
    qreal x = cell.left() + gap / 2;
    for (const Word& word : list) {
        if (&word != &list.first())
            m_form.printed.texts.append(
                {stroke, {x - (gap + strokeWidth) / 2, baseline}, strokeWidth, labelType, {}});
        const qreal width = m_type.width(word.text, labelType);
        m_form.printed.texts.append({word.text, {x, baseline}, width, labelType, {}});
        const qreal beside = std::min(gap / 2 - strokeWidth / 2 - 1, 7.0);
        m_form.choices.append(
            {field, word.code, QRectF(x - beside, cell.center().y() - 7.5, width + 2 * beside, 15)});
        x += width + gap;
    }
}

} // namespace kakehashi::sheet
