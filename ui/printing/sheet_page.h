// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

/// Papers for a fax machine, as values: where every word, line, box and circle of a page goes. Drawn by
/// sheet_painter, looked at by tests. Lengths are points from the top left corner of the area inside the
/// margins. Everything is black; nothing is thinner than `thinnestLine` nor set smaller than `smallestType`,
/// so that 204×98 dots an inch without greys still show it.
namespace kakehashi::sheet {

inline constexpr qreal pointsPerMillimetre = 72 / 25.4;
inline constexpr qreal marginMillimetres = 10;
inline constexpr qreal pageWidth = (210 - 2 * marginMillimetres) * pointsPerMillimetre;
inline constexpr qreal pageHeight = (297 - 2 * marginMillimetres) * pointsPerMillimetre;
inline constexpr qreal smallestType = 9;
inline constexpr qreal thinnestLine = 0.35 * pointsPerMillimetre;
inline constexpr qreal strongLine = 0.6 * pointsPerMillimetre;
inline constexpr qreal circleLine = 0.45 * pointsPerMillimetre;
/// Of the QR codes' modules: exactly this on every device that takes A4 whole.
inline constexpr qreal moduleSize = 0.5 * pointsPerMillimetre;
/// Light modules around a QR code.
inline constexpr int quietZone = 4;

struct Type
{
    qreal size = smallestType; ///< points
    bool bold = false;
    bool operator==(const Type&) const = default;
};

/// One line of text.
struct DrawnText
{
    QString text;
    QPointF baseline;
    qreal width = 0;
    Type type;
    /// Key of the posting's field this is typed from, "contact.name"; empty for the form's own words.
    QLatin1StringView field;
};

/// A line with corners.
struct Stroke
{
    QPolygonF points;
    bool strong = false;
    constexpr qreal width() const { return strong ? strongLine : thinnestLine; }
};

/// A square to be ticked: the posting's field and, where the field has several, the term it stands for.
struct TickBox
{
    QLatin1StringView field;
    QString code;
    QRectF square;
    bool ticked = false;
};

/// A circle drawn round the chosen one of printed words.
struct Circle
{
    QLatin1StringView field;
    QString code;
    QRectF around;
};

/// A QR code, its quiet zone included, in the top right corner of a room.
struct CodeSquare
{
    QByteArray bytes;
    QRectF room;
};

/// Where a field's value is written, with the printed units around it.
struct Cell
{
    QLatin1StringView field;
    QRectF rect;
};

struct Page
{
    QList<DrawnText> texts;
    QList<Stroke> strokes;
    QList<TickBox> boxes;
    QList<Circle> circles;
    QList<CodeSquare> codes;
    QList<Cell> cells;
};

/// The baseline of a line of this size in the middle of a height. Japanese characters fill 0.88 em above the
/// baseline and 0.12 below.
constexpr qreal baselineIn(qreal top, qreal height, qreal size)
{
    return top + (height - size) / 2 + 0.88 * size;
}

} // namespace kakehashi::sheet
