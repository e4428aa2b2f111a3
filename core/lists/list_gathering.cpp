// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/list_filter.h"
#include "core/lists/public_list.h"
#include "core/postings/posting_store.h"

namespace kakehashi {

namespace {

constexpr qsizetype readAtOnce = 500;

qint64 totalOf(PostingSearch& search, StatusFilter status)
{
    const auto count = [&search](StatusFilter each) {
        PostingQuery all;
        all.status = each;
        return search.count(all);
    };
    if (status == StatusFilter::All)
        return count(StatusFilter::All) - count(StatusFilter::Draft);
    return count(status);
}

} // namespace

PublicList publicListOf(PostingStore& postings, PostingSearch search, PostingQuery query, const QString& desk,
                        QDate deskDay)
{
    query.publicTextOnly = true;
    PublicList list;
    list.filter = filterInWords(query);
    list.desk = desk;
    list.deskDay = deskDay;
    if (query.status == StatusFilter::Draft)
        return list;
    list.total = totalOf(search, query.status);
    const std::vector<qint64> hits = search.all(query);
    for (qsizetype from = 0; from < std::ssize(hits); from += readAtOnce) {
        const auto to = std::min<qsizetype>(from + readAtOnce, std::ssize(hits));
        for (const StoredPosting& stored :
             postings.bySeqs(QList<qint64>(hits.begin() + from, hits.begin() + to))) {
            if (stored.state != PostingState::Draft)
                list.postings.append(PublicPosting::of(stored, deskDay));
        }
    }
    return list;
}

} // namespace kakehashi
