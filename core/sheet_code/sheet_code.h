// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/sheet_posting.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The posting in the QR codes of its sheet: versioned, compressed, checked; no institution ID ever, and on a
/// public copy nothing hidden.
namespace kakehashi::sheet_code {

/// What one QR code holds at most, so that at level M and 0.5 mm a module it stays within 50 mm and survives
/// a fax.
inline constexpr qsizetype largestPart = 620;

/// The bytes of the sheet's QR codes, one code each; one for all but very long texts.
QList<QByteArray> parts(const SheetPosting& sheet);

/// A posting read back from a sheet.
struct ReadSheet
{
    SheetPosting::Copy copy = SheetPosting::Copy::Whole;
    bool masked = false; ///< a public copy that hides something
    QString id;          ///< of the store it was printed from
    QString reference;
    int version = 0;
    Posting posting;
    qsizetype firstCode = 0; ///< place of its first code among those that were read
};

/// Puts the parts of several sheets, in any order and with repetitions, together again.
struct Reading
{
    QList<ReadSheet> sheets;
    /// One sentence for each code that is none of ours, is damaged, comes from a newer program, or whose
    /// other parts are missing.
    QStringList problems;
};
Reading read(const QList<QByteArray>& codes);

} // namespace kakehashi::sheet_code
