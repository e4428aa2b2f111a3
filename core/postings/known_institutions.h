// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_store.h"

namespace kakehashi {

/// An institution that has had a posting here, as its newest posting describes it.
struct KnownInstitution
{
    QString name;
    QString id; ///< 医療機関ID; private, for the form only
    QString prefecture;
    Workplace workplace;
    Contact contact;
    TermSet<Registration> registeredWith;
    QString registeredOther;
    bool maskingRequested = false;
    QString reference; ///< of that posting
};

/// Institutions whose name contains what is typed (any width and kana form), the most recently seen first,
/// each once.
QList<KnownInstitution> knownInstitutions(Database& database, PostingStore& postings, QDate deskDay,
                                          const QString& typed, int limit = 8);

} // namespace kakehashi
