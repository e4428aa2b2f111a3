// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/postings/posting.h"
#include "core/store/database.h"

#include <atomic>
#include <functional>
#include <vector>

namespace kakehashi {

/// A posting's words for the index: what the public view shows, and the rest (masked parts, the institution
/// ID). Searches made for the public look in the first only, so that a hit gives nothing away.
struct SearchText
{
    QString open;
    QString hidden;
};
using SearchTextOf = std::function<SearchText(const StoredPosting&)>;

enum class StatusFilter { Open, Closed, Draft, All }; ///< Closed: filled, withdrawn or expired

/// In their natural direction: the newest first, references upwards, occupations as on the form,
/// municipalities by their code (north to south), the earliest start, the best pay within each basis, the
/// most seats, the most urgent first; the newest first among equals. What is unknown stands last.
enum class PostingOrder { Newest, Reference, Occupation, Municipality, Start, Pay, Seats, Urgency };

struct PostingQuery
{
    QString text; ///< words of one character and more, all of which must occur; any width and kana form
    std::optional<Occupation> occupation;
    bool occupationUnstated = false; ///< only those that state none
    QString prefecture;              ///< of the workplace
    QString municipality;            ///< a designated city covers its wards
    /// Only those that name exactly this place: of a designated city not its wards, of a prefecture alone no
    /// municipality, and without either no place at all.
    bool placeItself = false;
    StatusFilter status = StatusFilter::Open;
    bool publicTextOnly = false; ///< search in the open text only
    PostingOrder order = PostingOrder::Newest;
    bool descending = false; ///< against the order's natural direction
    bool operator==(const PostingQuery&) const = default;
};

/// Finds postings while people type. Each method is one read; none holds a transaction open.
/// `cancelled` is looked at between rows: when it becomes true the answer is given up and empty.
class PostingSearch
{
public:
    /// Reads through its own or the desk's connection; the day decides what is expired.
    PostingSearch(Database& database, QDate deskDay);

    /// The first `limit` hits.
    QList<qint64> first(const PostingQuery& query, int limit);
    /// How many there are, exactly.
    qint64 count(const PostingQuery& query, const std::atomic_bool* cancelled = nullptr);
    /// Every hit in order, 8 bytes each: what a list scrolls over.
    std::vector<qint64> all(const PostingQuery& query, const std::atomic_bool* cancelled = nullptr);

private:
    qint64 lastSeq();

    Database& m_database;
    QDate m_deskDay;
};

/// Names the rules that index tokens come from: `indexTokens`, folding, and which fields the index reads.
/// Raise it with each change of theirs: stores then fill their index again when they are opened.
inline constexpr int searchRule = 2;

/// The index's tokens of a text: each word cut into overlapping pairs plus its last single character
/// (内科医 → 内科 科医 医), blank-separated, folded. Words of one and two characters are found by them too.
/// Punctuation divides words; numbers written with dashes stand there a second time as one run of digits, so
/// that 0312345678 finds 03-1234-5678. In UTF-8.
QByteArray indexTokens(const QString& text);
/// The FTS5 expression that finds all words of the text, each within a word or across the punctuation it was
/// typed with; empty when it has none. Nothing typed has a meaning of its own in it (quotes, AND, *,
/// brackets).
QString matchExpression(const QString& typed, bool publicTextOnly);

} // namespace kakehashi
