// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/sheet_posting.h"

#include <QImage>

namespace kakehashi::test {

/// How a page goes through a fax machine.
struct FaxLine
{
    double across = 204;   ///< dots per inch along a line
    double down = 196;     ///< lines per inch: 196 fine, 98 standard
    double skew = 2;       ///< degrees the paper lay askew
    double specks = 0.002; ///< share of dots that come out wrong
};

/// An A4 page at 408 dpi with the sheet's codes, 0.5 mm a module, and some text.
QImage pageWithCodes(const QList<QByteArray>& codes);

/// The page as the other end prints it: one bit a dot, with its resolution.
QImage faxed(const QImage& page, const FaxLine& line, quint32 seed = 1);

/// The pages of a PDF, drawn by pdftoppm in one bit at that resolution, as a fax modem does.
QList<QImage> drawnForFax(const QString& pdf, double across, double down);

QByteArray pngOf(const QImage& page);
QByteArray jpegOf(const QImage& page);
/// One file of all pages, compressed as faxes are (CCITT group 4).
QByteArray tiffOf(const QList<QImage>& pages);
/// One page each, at its size on paper, as a scanner makes them.
QByteArray pdfOf(const QList<QImage>& pages);

} // namespace kakehashi::test
