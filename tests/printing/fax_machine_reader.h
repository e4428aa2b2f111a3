// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_layout.h"

#include <QImage>
#include <QStringList>

namespace kakehashi::test {

/// Dots an inch of a fax: across always 204.
struct FaxResolution
{
    int across = 204;
    int down = 196;
};
inline constexpr FaxResolution fineFax{204, 196};
inline constexpr FaxResolution standardFax{204, 98};

/// The pages of a PDF as a fax machine would print them: one bit a dot, no greys.
QList<QImage> faxed(const QString& pdf, FaxResolution resolution);

/// What is written in the cells of typed fields, printed units included, one entry a cell with something in
/// it.
struct TypedCells
{
    QList<QRectF> rects;
    QStringList texts;
};
TypedCells typedCells(const sheet::SheetPage& page);

/// The cells cut out of a faxed page and put below one another, in square dots.
QImage cutOut(const QImage& page, FaxResolution resolution, const QList<QRectF>& cells);

/// What Tesseract's Japanese model reads in each of the pictures, lines joined.
QStringList readBack(const QList<QImage>& pictures);

/// Characters of the first text that are not found again in the second, by the least number of changes;
/// blanks do not count, and both are NFKC first (full and half width look alike).
struct Misread
{
    qsizetype characters = 0;
    qsizetype wrong = 0;
};
Misread compare(const QString& expected, const QString& read);

} // namespace kakehashi::test
