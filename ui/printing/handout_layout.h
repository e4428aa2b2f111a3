// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/handout.h"

#include <QLineF>
#include <QRectF>

/// Where everything on a handout goes, as values: drawn by handout.cpp, looked at by tests. Lengths are
/// points from the top left corner of the area inside the margins.
namespace kakehashi::handout {

inline constexpr qreal marginMillimetres = 12;
inline constexpr qreal pageWidth = (210 - 2 * marginMillimetres) * 72 / 25.4;
inline constexpr qreal pageHeight = (297 - 2 * marginMillimetres) * 72 / 25.4;

struct TypeStyle
{
    qreal size = 9; ///< points, 9 at least (a fax must stay legible)
    bool bold = false;
};

/// One line of text.
struct DrawnText
{
    QString text;
    QPointF baseline;
    qreal width = 0;
    TypeStyle style;
};

/// A posting, or the part of one that stands on this page.
struct Block
{
    QString reference;
    QRectF frame;
    bool continues = false; ///< the posting began on an earlier page
};

struct Page
{
    QList<DrawnText> texts;
    QList<QLineF> lines;  ///< thin
    QList<QRectF> frames; ///< stronger: the blocks', and that of マスキング済
    QList<Block> blocks;
};

QList<Page> layOut(const HandoutRequest& request);

} // namespace kakehashi::handout
