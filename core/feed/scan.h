// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QList>
#include <QStringList>

namespace kakehashi::feed {

/// A posting read from the code of a posting sheet that came back. The feed takes it ready-made: what finds
/// and reads the codes needs pictures and knows what copies hide, and the feed knows neither; it is told here
/// in the feed's own words (by ui/scanning).
struct ScannedSheet
{
    int page = 0; ///< of the file, from 1
    QString id;   ///< of the posting in the store that printed the sheet; empty when it was in none
    QString reference;
    int version = 0; ///< of the posting when the sheet was printed
    Posting posting;
    QStringList silent; ///< keys of fields this copy says nothing about: hidden on it, or redacted
};

/// A scanned file of sheets.
struct Scan
{
    QString name;
    int pages = 0;
    QList<ScannedSheet> sheets;
    QStringList problems; ///< sentences naming the file and what to do
};

} // namespace kakehashi::feed
