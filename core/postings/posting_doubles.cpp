// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_doubles.h"

#include "core/postings/institution_names.h"
#include "core/postings/posting_history.h"
#include "core/postings/posting_match_key.h"
#include "core/postings/posting_search.h"

#include <algorithm>
#include <vector>

namespace kakehashi {

namespace {

constexpr int mostDoubles = 5;
/// An institution has few open postings for one occupation; more hits than this come of a name that is part
/// of many others.
constexpr int mostRead = 40;
/// One character occurs nearly everywhere.
constexpr qsizetype shortestName = 2;

struct Candidate
{
    Double found;
    int rank = 0;         ///< the same number, the same stable fields, the same institution
    qsizetype unlike = 0; ///< fields that differ
};

bool overlap(const Posting& a, const Posting& b)
{
    const auto one = a.period();
    const auto other = b.period();
    return one && other && one->shared(*other).has_value();
}

class DoubleSearch
{
public:
    DoubleSearch(Database& database, PostingStore& postings, QDate deskDay, const Posting& posting,
                 qint64 except)
        : m_database(database), m_postings(postings), m_day(deskDay), m_posting(posting), m_except(except)
    {
    }

    QList<Double> run()
    {
        if (!m_posting.sourceKey.isEmpty())
            add(byKey(QStringLiteral("SELECT seq FROM postings WHERE source_key = ? AND source_key <> '' "
                                     "AND state = 'open' ORDER BY seq DESC LIMIT ?"),
                      m_posting.sourceKey),
                Double::Why::SameKey, 0);
        if (const QString key = matchKeyOf(m_posting); !key.isEmpty())
            add(byKey(QStringLiteral("SELECT seq FROM postings WHERE match_key = ? AND match_key <> '' "
                                     "AND state = 'open' ORDER BY seq DESC LIMIT ?"),
                      key),
                Double::Why::SameKey, 1);
        add(ofInstitution(), Double::Why::SameInstitution, 2);
        return likest();
    }

private:
    QList<qint64> byKey(const QString& sql, const QString& key)
    {
        QSqlQuery& rows = m_database.run(sql, {key, mostRead});
        QList<qint64> seqs;
        while (rows.next())
            seqs.append(rows.value(0).toLongLong());
        return seqs;
    }

    /// Names may be masked: the search looks in the hidden text too.
    QList<qint64> ofInstitution()
    {
        const QString name = coreName(m_posting.institutionName);
        if (name.size() < shortestName || !m_posting.occupation || !m_posting.period())
            return {};
        PostingQuery query;
        query.text = name;
        query.occupation = m_posting.occupation;
        query.status = StatusFilter::Open;
        const QList<qint64> hits = PostingSearch(m_database, m_day).first(query, mostRead);
        QList<qint64> same;
        const QList<StoredPosting> read = m_postings.bySeqs(hits);
        for (const StoredPosting& stored : read) {
            if (coreName(stored.posting.institutionName) == name && overlap(stored.posting, m_posting))
                same.append(stored.seq);
        }
        return same;
    }

    void add(const QList<qint64>& seqs, Double::Why why, int rank)
    {
        const QList<StoredPosting> read = m_postings.bySeqs(seqs);
        for (const StoredPosting& stored : read) {
            const auto isKnown = [&stored](const Candidate& candidate) {
                return candidate.found.stored.seq == stored.seq;
            };
            if (stored.seq == m_except || stored.statusOn(m_day) != PostingStatus::Open ||
                std::ranges::any_of(m_candidates, isKnown))
                continue;
            m_candidates.push_back({{stored, why}, rank, differences(stored.posting, m_posting).size()});
        }
    }

    QList<Double> likest()
    {
        std::ranges::stable_sort(m_candidates, [](const Candidate& a, const Candidate& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.unlike < b.unlike;
        });
        QList<Double> doubles;
        for (const Candidate& candidate : m_candidates) {
            if (doubles.size() == mostDoubles)
                break;
            doubles.append(candidate.found);
        }
        return doubles;
    }

    Database& m_database;
    PostingStore& m_postings;
    QDate m_day;
    const Posting& m_posting;
    qint64 m_except;
    std::vector<Candidate> m_candidates;
};

} // namespace

QList<Double> findDoubles(Database& database, PostingStore& postings, QDate deskDay, const Posting& posting,
                          qint64 except)
{
    return DoubleSearch(database, postings, deskDay, posting, except).run();
}

} // namespace kakehashi
