// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_composer.h"

#include <algorithm>

namespace kakehashi::sheet {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal step = 0.5; ///< by which type shrinks
constexpr Type pointerType{smallestType, true};
constexpr Type headingType{10, true};
constexpr Type restType{10.5, false};
constexpr qreal restPitch = 14.5;
constexpr qreal headingHeight = 18;
constexpr qreal blockPadding = 5;
constexpr qreal blockGap = 8;
constexpr qreal tallCell = 40;
constexpr qreal largeType = 16;
constexpr qreal captionHeight = 13;
constexpr qreal codeGap = 48;

constexpr qreal pitch(qreal size)
{
    return 1.18 * size;
}

qsizetype linesIn(qreal height, qreal size)
{
    return std::max<qsizetype>(1, 1 + static_cast<qsizetype>((height - 1.1 * size) / pitch(size)));
}

QString pointer(const TypedCell& cell, const QString& pageNumber, bool shortly)
{
    const QString where = u"%1ページ %2"_s.arg(pageNumber, cell.item).trimmed();
    return (shortly ? u"→"_s : u"→ 続き "_s) + where;
}

bool pointsShortly(Typesetter& type, const TypedCell& cell)
{
    return type.width(pointer(cell, u"99"_s, false), pointerType) > cell.rect.width();
}

/// Where the lines of a cell stand, top to bottom around its middle.
QRectF lineIn(const QRectF& cell, Type style, qsizetype count, qsizetype index)
{
    const qreal height = pitch(style.size);
    const qreal top = cell.center().y() - height * static_cast<qreal>(count) / 2;
    return {cell.left(), top + height * static_cast<qreal>(index), cell.width(), height};
}

/// The line at the smallest type that ends with the pointer.
QRectF pointerLine(const TypedCell& cell)
{
    const qsizetype count = linesIn(cell.rect.height(), smallestType);
    return lineIn(cell.rect, {smallestType, false}, count, count - 1);
}

/// Never divides a number or an address of Latin letters between two pages: its beginning alone could be
/// taken for the whole.
void keepTogether(Lines& lines)
{
    const auto isLatin = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; };
    QString& last = lines.lines.last();
    while (!last.isEmpty() && isLatin(last.back()) && isLatin(lines.rest.front())) {
        lines.rest.prepend(last.back());
        last.chop(1);
    }
}

} // namespace

void write(Page& page, Typesetter& type, const QString& text, const QRectF& cell, Type style, Align align,
           QLatin1StringView field)
{
    if (text.isEmpty())
        return;
    const qreal width = type.width(text, style);
    const qreal spare = cell.width() - width;
    const qreal left =
        cell.left() + (align == Align::Left ? 0 : (align == Align::Centre ? spare / 2 : spare));
    page.texts.append({text, {left, baselineIn(cell.top(), cell.height(), style.size)}, width, style, field});
}

QString writeInto(Page& page, Typesetter& type, const TypedCell& cell, const QString& text)
{
    if (text.isEmpty())
        return {};
    Type style = cell.largest;
    Lines fitting;
    for (;; style.size = std::max(smallestType, style.size - step)) {
        const qsizetype most = linesIn(cell.rect.height(), style.size);
        const bool last = style.size <= smallestType;
        qreal lastWidth = 0;
        if (last) {
            const QString to = pointer(cell, u"99"_s, pointsShortly(type, cell));
            const qreal beside = cell.rect.width() - type.width(to, pointerType) - style.size;
            lastWidth = beside > 3 * style.size ? beside : 0;
        }
        fitting = type.lines(text, style, cell.rect.width(), most, lastWidth);
        if (fitting.rest.isEmpty() || last)
            break;
    }
    const bool whole = fitting.rest.isEmpty();
    if (!whole && !fitting.lines.isEmpty())
        keepTogether(fitting);
    // Tall cells are filled from their top, low ones and lone large lines around their middle.
    const bool heading = whole && fitting.lines.size() == 1 && style.size > largeType;
    const bool fromTop = !whole || (cell.rect.height() > tallCell && !heading);
    const qsizetype count = fromTop ? linesIn(cell.rect.height(), style.size) : fitting.lines.size();
    for (qsizetype i = 0; i < fitting.lines.size(); ++i)
        write(page, type, fitting.lines.at(i), lineIn(cell.rect, style, count, i), style,
              count == 1 && whole ? cell.align : Align::Left, cell.field);
    return fitting.rest;
}

void point(Page& page, Typesetter& type, const TypedCell& cell, qsizetype pageNumber)
{
    write(page, type, pointer(cell, QString::number(pageNumber), pointsShortly(type, cell)),
          pointerLine(cell), pointerType, Align::Right);
}

void stamp(Page& page, Typesetter& type, const QRectF& frame)
{
    page.strokes.append({QPolygonF(frame), true});
    write(page, type, u"マスキング済"_s, frame, {13, true}, Align::Centre);
}

void Continuation::newPage()
{
    m_pages.append(Page());
    m_ends(m_pages.last());
    m_y = continuationHead;
}

qreal Continuation::room() const
{
    return pageHeight - footHeight - m_y;
}

void Continuation::place(Rest& rest)
{
    const QStringList lines = m_type.lines(rest.text, restType, pageWidth - 2 * blockPadding);
    for (qsizetype next = 0; next < lines.size();) {
        if (room() < headingHeight + 2 * blockPadding + restPitch)
            newPage();
        if (next == 0)
            rest.page = m_pages.size();
        const auto fitting = static_cast<qsizetype>((room() - headingHeight - 2 * blockPadding) / restPitch);
        const qsizetype count = std::min(fitting, lines.size() - next);
        const QRectF head(0, m_y, pageWidth, headingHeight);
        const QRectF body(0, head.bottom(), pageWidth,
                          static_cast<qreal>(count) * restPitch + 2 * blockPadding);
        page().strokes.append({QPolygonF(head.united(body)), true});
        page().strokes.append({QPolygonF{head.bottomLeft(), head.bottomRight()}});
        write(page(), m_type, rest.heading, head.adjusted(blockPadding, 0, 0, 0), headingType, Align::Left);
        for (qsizetype i = 0; i < count; ++i)
            write(page(), m_type, lines.at(next + i),
                  QRectF(blockPadding, body.top() + blockPadding + static_cast<qreal>(i) * restPitch,
                         pageWidth - 2 * blockPadding, restPitch),
                  restType, Align::Left, rest.field);
        next += count;
        m_y = body.bottom() + blockGap;
    }
}

void Continuation::place(const QList<QByteArray>& codes)
{
    // Few and with room around: readers take corners of neighbouring codes for one another's.
    constexpr int across = 2;
    constexpr qreal columnWidth = pageWidth / across;
    qreal bottom = m_y;
    int column = 0;
    for (qsizetype i = 1; i < codes.size(); ++i) {
        if (column == 0) {
            m_y = bottom;
            if (room() < codeRoomSize + captionHeight)
                newPage();
            bottom = m_y + codeRoomSize + captionHeight + codeGap;
        }
        const qreal left = column * columnWidth + (columnWidth - codeRoomSize) / 2;
        page().codes.append({codes.at(i), QRectF(left, m_y, codeRoomSize, codeRoomSize)});
        write(page(), m_type, u"コード %1 / %2"_s.arg(i + 1).arg(codes.size()),
              QRectF(left, m_y + codeRoomSize, codeRoomSize, captionHeight), {smallestType, false},
              Align::Centre);
        column = (column + 1) % across;
    }
    m_y = bottom;
}

} // namespace kakehashi::sheet
