// SPDX-License-Identifier: GPL-3.0-or-later
// Postings by the prints of the rows that told of them, read in one go for a list that may be a repeated one.
#include "core/feed/said_postings.h"

#include <QSet>

namespace kakehashi::feed {

// Short lists are read sooner than the prints of a large store.
bool SaidPostings::arePrintsWorthReading(qint64 listRows) const
{
    constexpr qint64 shortList = 500;
    constexpr qint64 postingsARow = 8;
    if (listRows < shortList)
        return false;
    return m_database.value(QStringLiteral("SELECT max(posting_seq) FROM posting_said")).toLongLong() <=
           listRows * postingsARow;
}

std::function<bool(const RowPrint&)> SaidPostings::printsFor(qint64 listRows) const
{
    if (!m_arePrintsRead && !arePrintsWorthReading(listRows))
        return {};
    if (!m_arePrintsRead)
        readPrints();
    return [&prints = std::as_const(m_prints)](const RowPrint& print) { return prints.contains(print); };
}

std::optional<PrintedPosting> SaidPostings::byPrint(const RowPrint& print) const
{
    const auto found = m_prints.constFind(print);
    return found == m_prints.cend() ? std::nullopt : std::optional(*found);
}

// The conditions of `saying`.
void SaidPostings::readPrints() const
{
    m_arePrintsRead = true;
    QSet<QString> ambiguous;
    Statement several(m_database, QStringLiteral("SELECT source_key FROM postings WHERE source_key <> '' "
                                                 "GROUP BY source_key HAVING count(*) > 1"));
    while (several.next())
        ambiguous.insert(QString::fromUtf8(several.text(0)));
    Statement printed(
        m_database,
        QStringLiteral(
            "SELECT s.row_print_1, s.row_print_2, s.posting_seq, s.posting_version, s.said_at, p.source_key "
            "FROM posting_said s JOIN postings p ON p.seq = s.posting_seq "
            "WHERE s.row_print_1 IS NOT NULL AND s.said IS NULL AND s.posting_version = p.version "
            "AND p.state = 'open' AND p.source_key <> '' "
            "AND NOT EXISTS (SELECT 1 FROM posting_merges g WHERE g.merged_seq = p.seq) "
            "AND NOT EXISTS (SELECT 1 FROM taken_back_postings b WHERE b.posting_seq = p.seq)"));
    while (printed.next()) {
        const QString key = QString::fromUtf8(printed.text(5));
        if (!ambiguous.contains(key))
            m_prints.insert({printed.number(0), printed.number(1)},
                            {printed.number(2), static_cast<int>(printed.number(3)), printed.number(4), key});
    }
}

} // namespace kakehashi::feed
