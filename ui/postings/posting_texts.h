// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"
#include "core/postings/posting_store.h"

#include <QUrl>

/// A posting as the pane beside the list shows it. What others may see is made from a PublicPosting and from
/// nothing else.
namespace kakehashi::posting_texts {

/// Names the picture of a padlock in these pages.
inline constexpr QLatin1StringView lockPicture{"lock"};

/// The public view as a page; what is hidden is named, not shown, the institution ID not even named.
QString publicPage(const PublicPosting& posting);
/// The public view as plain text, for the clipboard.
QString publicText(const PublicPosting& posting);
/// Everything this desk knows. `sentMasked`: this desk never had the fields hidden by masking (a Doctor
/// Bank).
QString deskPage(const StoredPosting& stored, bool sentMasked);
/// Every version, the newest first, hidden fields included.
QString historyPage(const QList<PostingVersion>& versions);
/// With which postings it was merged, each a link; empty when it was not.
QString mergesPart(const std::optional<PostingLink>& into, const QList<PostingLink>& from);
/// The posting such a link leads to.
qint64 linkedPosting(const QUrl& link);
/// "Version 3 · 令和2年6月2日 (2020-06-02) 14:05 · 佐藤 · revised"
QString versionName(const PostingVersion& version);
/// Field by field what two versions say, hidden fields included; `everything`: also where they agree.
QString comparison(const PostingVersion& older, const PostingVersion& newer, bool everything);

/// "Open · 2 of 3 seats left · ▲ urgent"
QString standing(const StoredPosting& stored, QDate deskDay);

} // namespace kakehashi::posting_texts
