// SPDX-License-Identifier: GPL-3.0-or-later
// Postings that a row without a known number may be, looked for among those of its occupation and
// municipality.
#include "core/feed/said_postings.h"

#include <algorithm>

namespace kakehashi::feed {

std::vector<RowQuestion::Candidate> SaidPostings::resembling(const Posting& row, Among among) const
{
    if (!row.occupation || row.workplace.municipality.isEmpty() || (among == Among::Told && !hasTold()))
        return {};
    const Likeness like = Likeness::of(row);
    std::vector<RowQuestion::Candidate> alike;
    for (const Neighbour& neighbour : neighbours(row)) {
        const int score = among == Among::Told && !neighbour.told ? 0 : resemblance(like, neighbour.likeness);
        if (score < unsureScore)
            continue;
        if (!alike.empty() && alike.back().posting == neighbour.posting)
            alike.back().score = std::max(alike.back().score, score);
        else
            alike.push_back({neighbour.posting, score});
    }
    std::ranges::stable_sort(alike, std::ranges::greater(), &RowQuestion::Candidate::score);
    return alike;
}

// As it stands and, where staff revised it, as the feed said, one after the other.
const std::vector<SaidPostings::Neighbour>& SaidPostings::neighbours(const Posting& row) const
{
    const QString occupation = codeOf(*row.occupation);
    const Workplace& place = row.workplace;
    const QString key = occupation + QChar(0x1F) + place.prefecture + QChar(0x1F) + place.municipality;
    const auto known = m_neighbours.constFind(key);
    if (known != m_neighbours.cend())
        return *known;
    QSqlQuery& query = m_database.run(
        QStringLiteral("SELECT p.seq, p.source_key = '' AND s.said_at IS NOT NULL, s.posting_version, s.said "
                       "FROM postings p LEFT JOIN posting_said s ON s.posting_seq = p.seq "
                       "WHERE p.municipality = ? AND p.prefecture = ? AND p.occupation = ? "
                       "AND p.state = 'open' ORDER BY p.seq"),
        {place.municipality, place.prefecture, occupation});
    struct Word
    {
        bool told;
        int version;
        QString said;
    };
    QHash<qint64, Word> words;
    QList<qint64> seqs;
    while (query.next()) {
        const qint64 seq = query.value(0).toLongLong();
        seqs.append(seq);
        words.insert(seq, {query.value(1).toBool(), query.value(2).isNull() ? 0 : query.value(2).toInt(),
                           query.value(3).toString()});
    }
    std::vector<Neighbour> found;
    const QList<StoredPosting> postings = m_postings.bySeqs(seqs);
    for (const StoredPosting& stored : postings) {
        const Word word = words.value(stored.seq);
        found.push_back({stored.seq, word.told, Likeness::of(stored.posting)});
        if (!word.said.isEmpty() || (word.version != 0 && word.version != stored.version))
            found.push_back({stored.seq, word.told, Likeness::of(saidOf(stored, word.version, word.said))});
    }
    std::vector<Neighbour>& kept = m_neighbours[key];
    kept = std::move(found);
    return kept;
}

bool SaidPostings::hasTold() const
{
    if (!m_hasTold)
        m_hasTold =
            m_database
                .value(QStringLiteral("SELECT 1 FROM postings p WHERE p.source_key = '' AND p.state = "
                                      "'open' AND EXISTS (SELECT 1 FROM posting_said s WHERE "
                                      "s.posting_seq = p.seq) LIMIT 1"))
                .isValid();
    return *m_hasTold;
}

} // namespace kakehashi::feed
