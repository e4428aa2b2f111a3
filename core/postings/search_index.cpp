// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/search_index.h"

#include "core/postings/posting_filters.h"

namespace kakehashi {

namespace {

/// About ten megabytes of words at most wait in memory.
constexpr std::size_t mostPending = 4000;

QVariantList filtersOf(const StoredPosting& stored)
{
    QVariantList values;
    for (const std::optional<qint64>& column : posting_filters::columnsOf(stored))
        values.append(column ? QVariant(*column) : QVariant());
    return values;
}

} // namespace

SearchIndex::SearchIndex(Database& database, SearchTextOf searchText)
    : m_database(database), m_searchText(std::move(searchText))
{
    m_database.enlist(*this);
}

SearchIndex::~SearchIndex()
{
    m_database.withdraw(*this);
}

SearchIndex::Tokens SearchIndex::tokensOf(const StoredPosting& stored) const
{
    return tokensOf(m_searchText(stored));
}

SearchIndex::Tokens SearchIndex::tokensOf(const SearchText& text)
{
    return {indexTokens(text.open), indexTokens(text.hidden)};
}

QString SearchIndex::insertion()
{
    return QStringLiteral("INSERT INTO posting_words (rowid, open, hidden) VALUES (?, ?, ?)");
}

void SearchIndex::insertWords(qint64 seq, const Tokens& tokens)
{
    m_database.run(insertion(), {seq, QString::fromUtf8(tokens.open), QString::fromUtf8(tokens.hidden)});
}

void SearchIndex::removeWords(qint64 seq, const Tokens& tokens)
{
    m_database.run(QStringLiteral("INSERT INTO posting_words (posting_words, rowid, open, hidden) "
                                  "VALUES ('delete', ?, ?, ?)"),
                   {seq, QString::fromUtf8(tokens.open), QString::fromUtf8(tokens.hidden)});
}

void SearchIndex::insert(const StoredPosting& stored)
{
    m_database.run(posting_filters::insertion(), QVariantList{stored.seq} + filtersOf(stored));
    m_pending.emplace_back(stored.seq, tokensOf(stored));
    if (m_pending.size() >= mostPending)
        write();
}

void SearchIndex::write()
{
    for (const auto& [seq, tokens] : std::exchange(m_pending, {}))
        insertWords(seq, tokens);
}

void SearchIndex::replace(const StoredPosting& before, const StoredPosting& after)
{
    m_database.run(
        QStringLiteral("UPDATE posting_filters SET open_until = ?, occupation = ?, place = ?, start_on = ?, "
                       "pay = ?, seats = ?, urgency = ? WHERE seq = ?"),
        filtersOf(after) + QVariantList{after.seq});
    const Tokens old = tokensOf(before);
    const Tokens now = tokensOf(after);
    if (old == now)
        return;
    write();
    removeWords(before.seq, old);
    insertWords(after.seq, now);
}

void SearchIndex::remove(const StoredPosting& stored)
{
    write();
    removeWords(stored.seq, tokensOf(stored));
    m_database.run(QStringLiteral("DELETE FROM posting_filters WHERE seq = ?"), {stored.seq});
}

void SearchIndex::clear()
{
    m_pending.clear();
    m_database.run(QStringLiteral("INSERT INTO posting_words (posting_words) VALUES ('delete-all')"));
    m_database.run(QStringLiteral("DELETE FROM posting_filters"));
    m_database.run(QStringLiteral("DELETE FROM posting_words_rule"));
    m_database.run(QStringLiteral("INSERT INTO posting_words_rule (id, rule) VALUES (1, ?)"), {searchRule});
}

bool SearchIndex::isOutdated()
{
    return m_database.value(QStringLiteral("SELECT rule FROM posting_words_rule")).toInt() != searchRule;
}

} // namespace kakehashi
