// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/public_list.h"

#include <QMap>

namespace kakehashi::test {

inline const QDate listDay(2020, 6, 2);

PublicList listOf(const QList<StoredPosting>& postings);
/// Unmasked postings with this text in a free field each.
PublicList listOfTexts(const QStringList& texts);
/// Postings as a list may have to carry them: everything optional missing at times, texts with quotes,
/// commas, line ends, beginnings of formulas, characters outside CP932.
QList<StoredPosting> oddPostings(quint32 seed, int count);

QByteArray bytesOf(const QString& file);
/// Every part of a ZIP archive by its name.
QMap<QString, QByteArray> partsOf(const QString& zip);
/// The cells of the only table in the file as `import` reads them, headings first, title lines left out.
QList<QStringList> tableIn(const QString& file);
/// The column of that table.
QStringList columnIn(const QString& file, const QString& heading);
/// The postings that `import` would take in from the file; fails the test when a row is held or left out.
QList<Posting> importedFrom(const QString& file);

} // namespace kakehashi::test
