// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/lists/list_filter.h"
#include "core/lists/public_list.h"
#include "core/postings/posting_store.h"

#include <algorithm>
#include <iterator>

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

/// Appends the public views of these postings, without drafts.
template<typename Seqs>
void gather(PublicList& list, PostingStore& postings, const Seqs& seqs, const ListProgress& progress)
{
    const auto total = static_cast<qsizetype>(std::ssize(seqs));
    for (qsizetype from = 0; from < total; from += readAtOnce) {
        if (progress && !progress(from, total))
            throw Cancelled();
        const auto to = std::min<qsizetype>(from + readAtOnce, total);
        for (const StoredPosting& stored :
             postings.bySeqs(QList<qint64>(seqs.begin() + from, seqs.begin() + to))) {
            if (stored.state != PostingState::Draft)
                list.postings.append(PublicPosting::of(stored, list.deskDay));
        }
    }
}

} // namespace

PublicList publicListOf(PostingStore& postings, PostingSearch search, PostingQuery query, const QString& desk,
                        QDate deskDay, const ListProgress& progress)
{
    query.publicTextOnly = true;
    PublicList list;
    list.filter = filterInWords(query);
    list.desk = desk;
    list.deskDay = deskDay;
    if (query.status == StatusFilter::Draft)
        return list;
    list.total = totalOf(search, query.status);
    gather(list, postings, search.all(query), progress);
    return list;
}

PublicList publicListOf(PostingStore& postings, PostingSearch search, const QList<qint64>& chosen,
                        const PostingQuery& query, const QString& desk, QDate deskDay,
                        const ListProgress& progress)
{
    PublicList list;
    const QString from = filterInWords(query);
    list.filter = (from.isEmpty() ? QString() : from + QChar(u'、')) + QStringLiteral("選択した募集のみ");
    list.desk = desk;
    list.deskDay = deskDay;
    list.total = totalOf(search, query.status);
    gather(list, postings, chosen, progress);
    return list;
}

} // namespace kakehashi
