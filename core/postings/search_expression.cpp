// SPDX-License-Identifier: GPL-3.0-or-later
// What looks for typed words among the tokens of search_tokens.cpp.
#include "core/base/japanese_text.h"
#include "core/postings/posting_search.h"
#include "core/postings/search_words.h"

#include <algorithm>

namespace kakehashi {

using namespace search_words;

namespace {

/// A pasted page is looked for by its first words; more would pass what FTS5 takes as one expression.
constexpr qsizetype mostWords = 32;

void appendToken(QString& tokens, Word characters)
{
    if (!tokens.isEmpty())
        tokens.append(QLatin1Char(' '));
    tokens.append(QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size())));
}

void appendPairs(QString& tokens, Word word)
{
    for (std::size_t i = 0; i + 1 < word.size(); ++i)
        appendToken(tokens, word.subspan(i, 2));
}

/// The pieces as they stand one after the other; the first may be the end of a word, the last its beginning.
QString phraseOf(const Words& pieces)
{
    QString tokens;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        appendPairs(tokens, pieces[i]);
        appendToken(tokens, pieces[i].last(1));
    }
    const Word last = pieces.back();
    if (last.size() > 1) {
        appendPairs(tokens, last);
        return QLatin1Char('"') + tokens + QLatin1Char('"');
    }
    appendToken(tokens, last);
    return QLatin1Char('"') + tokens + QStringLiteral("\" *");
}

bool hasFours(Word piece)
{
    return piece.size() >= 4 && std::ranges::all_of(piece, isPlain);
}

/// 5-15: of the numbers that hold it the index has the fours of their digits alone.
bool isShortNumber(Word piece)
{
    const auto isDigit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    return std::ranges::any_of(piece, [](char32_t c) { return c == dash; }) &&
           std::ranges::all_of(piece, [&](char32_t c) { return c == dash || isDigit(c); }) &&
           static_cast<std::size_t>(std::ranges::count_if(piece, isDigit)) < telephoneLike;
}

QString phraseOfFours(Word piece)
{
    QString tokens;
    for (std::size_t i = 0; i + 4 <= piece.size(); ++i)
        appendToken(tokens, piece.subspan(i, 4));
    return QLatin1Char('"') + tokens + QLatin1Char('"');
}

/// The phrase of one piece, by fours where the index has them.
QString phraseWithinWord(Word piece)
{
    if (hasFours(piece) && !isShortNumber(piece))
        return phraseOfFours(piece);
    if (piece.size() == 1) // each character of a posting stands there once, alone
        return QStringLiteral("\"%1\"").arg(QString::fromUcs4(piece.data(), 1));
    Words alone;
    alone.read(QString::fromUcs4(piece.data(), static_cast<qsizetype>(piece.size())));
    return phraseOf(alone);
}

/// name@example: the words side by side; and, as hardly any posting has each, the longer of them for
/// themselves.
QString acrossPieces(const Words& pieces)
{
    QString expression = phraseOf(pieces);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (hasFours(pieces[i]) && joinedDigits(pieces[i]).empty() && !isShortNumber(pieces[i]))
            expression = phraseOfFours(pieces[i]) + QStringLiteral(" AND ") + expression;
    }
    return expression;
}

/// The terms of the form that hold what was typed, each after an OR.
QString orTerms(const Words& pieces)
{
    const QString typed = spaced(pieces);
    QString expression;
    for (const TermLine& line : termLines()) {
        if (line.words.contains(typed))
            expression += QStringLiteral(" OR \"%1\"").arg(QChar(static_cast<char16_t>(line.token)));
    }
    return expression;
}

/// What finds one typed word; empty when nothing in it can be searched for.
QString termOf(const QString& folded)
{
    Words pieces;
    pieces.read(folded);
    if (pieces.isEmpty())
        return {};
    if (pieces.size() > 1)
        return QStringLiteral("((%1)%2)").arg(acrossPieces(pieces), orTerms(pieces));
    QString expression = phraseWithinWord(pieces[0]) + orTerms(pieces);
    if (const std::u32string digits = joinedDigits(pieces[0]); !digits.empty())
        expression += QStringLiteral(" OR ") + phraseWithinWord(digits);
    return QLatin1Char('(') + expression + QLatin1Char(')');
}

} // namespace

QString matchExpression(const QString& typed, bool publicTextOnly)
{
    QStringList terms;
    const QStringList words = japanese::searchWords(typed);
    for (const QString& word : words) {
        const QString term = termOf(word);
        if (!term.isEmpty() && !terms.contains(term))
            terms.append(term);
        if (terms.size() == mostWords)
            break;
    }
    if (terms.isEmpty())
        return {};
    const QString all = terms.join(QStringLiteral(" AND "));
    return publicTextOnly ? QStringLiteral("open : (%1)").arg(all) : all;
}

} // namespace kakehashi
