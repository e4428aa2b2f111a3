// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"

#include <QJsonObject>

namespace kakehashi {

/// What a list was selected by, as its title says it: 状態: 募集中、職種: 看護師、検索: 発熱. In Japanese
/// like the rest of the list. Words that were also looked for in hidden text are not told.
QString filterInWords(const PostingQuery& query);

/// The same for the audit log: codes, and of the typed words only that there were some (they may name a
/// person).
QJsonObject filterForRecord(const PostingQuery& query);

} // namespace kakehashi
