// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/known_institutions.h"

#include "core/base/japanese_text.h"
#include "core/postings/posting_search.h"

#include <QSet>

#include <algorithm>

namespace kakehashi {

namespace {

/// Of the newest postings that have what was typed anywhere. Mostly it stands in their names; where it is a
/// place's name too, typing on makes it so.
constexpr int institutionsAtOnce = 12;
constexpr int readAtMost = 120;

KnownInstitution described(const StoredPosting& stored)
{
    const Posting& posting = stored.posting;
    return {posting.institutionName, posting.institutionId,    posting.prefecture,
            posting.workplace,       posting.contact,          posting.registeredWith,
            posting.registeredOther, posting.maskingRequested, stored.reference};
}

/// Collects institutions from postings, each once.
class Gathering
{
public:
    Gathering(const QString& typed, int limit) : m_words(japanese::searchWords(typed)), m_limit(limit) {}

    bool isFull() const { return m_found.size() >= m_limit; }

    void add(const StoredPosting& stored)
    {
        const QString name = japanese::folded(stored.posting.institutionName);
        if (isFull() || name.isEmpty() || !hasWords(name))
            return;
        // One institution may have had an ID once and none another time: the name tells as well.
        const QString id = japanese::folded(stored.posting.institutionId);
        if (m_names.contains(name) || (!id.isEmpty() && m_ids.contains(id)))
            return;
        m_names.insert(name);
        m_ids.insert(id);
        m_found.append(described(stored));
    }

    QList<KnownInstitution> list() && { return std::move(m_found); }

private:
    bool hasWords(const QString& name) const
    {
        return std::ranges::all_of(m_words, [&name](const QString& word) { return name.contains(word); });
    }

    QStringList m_words;
    int m_limit;
    QSet<QString> m_names;
    QSet<QString> m_ids;
    QList<KnownInstitution> m_found;
};

} // namespace

QList<KnownInstitution> knownInstitutions(Database& database, PostingStore& postings, QDate deskDay,
                                          const QString& typed, int limit)
{
    PostingQuery query;
    query.text = typed;
    query.status = StatusFilter::All;
    if (matchExpression(typed, false).isEmpty())
        return {};
    Gathering gathering(typed, limit);
    PostingSearch search(database, deskDay);
    const QList<qint64> hits = search.first(query, readAtMost);
    for (qsizetype from = 0; from < hits.size() && !gathering.isFull(); from += institutionsAtOnce) {
        const QList<StoredPosting> read = postings.bySeqs(hits.mid(from, institutionsAtOnce));
        for (const StoredPosting& stored : read)
            gathering.add(stored);
    }
    return std::move(gathering).list();
}

} // namespace kakehashi
