// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanese_text.h"
#include "core/postings/posting_search.h"
#include "core/postings/vocabulary.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kakehashi {

namespace {

using Characters = QList<uint>;

/// What `folded` makes of every dash and of the long vowel mark: part of a word (らーめん, 03ー1234).
constexpr uint dash = u'ー';
/// Numbers of fewer digits are found as they are written only: as one run they would occur everywhere.
constexpr qsizetype telephoneLike = 6;
constexpr uint firstTerm = 0xE001;
constexpr uint partBegins = 0xE000; ///< private use: neither letter nor digit
/// A pasted page is looked for by its first words; more would pass what FTS5 takes as one expression.
constexpr qsizetype mostWords = 32;

bool isDigit(uint c)
{
    return c >= '0' && c <= '9';
}

/// Everything else divides words. Letters and digits are all that reaches the index and its query language.
bool isWordCharacter(uint c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// 03(1234)5678 is 03-1234-5678.
bool isBracketInNumber(const Characters& text, qsizetype i)
{
    return (text[i] == '(' || text[i] == ')') && i > 0 && i + 1 < text.size() && isDigit(text[i - 1]) &&
           isDigit(text[i + 1]);
}

QList<Characters> wordsOf(const QString& folded)
{
    const Characters text = folded.toUcs4();
    QList<Characters> words;
    Characters word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWordCharacter(text[i])) {
            word.append(text[i]);
        } else if (isBracketInNumber(text, i)) {
            word.append(dash);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// The digits of a number written with dashes (03-1234-5678, 160-0022); empty for every other word.
Characters joinedDigits(const Characters& word)
{
    Characters digits;
    for (const uint c : word) {
        if (isDigit(c))
            digits.append(c);
        else if (c != dash)
            return {};
    }
    return digits.size() < word.size() && digits.size() >= telephoneLike ? digits : Characters();
}

void appendToken(QString& tokens, const uint* characters, qsizetype length)
{
    if (!tokens.isEmpty())
        tokens.append(QLatin1Char(' '));
    for (qsizetype i = 0; i < length; ++i)
        tokens.append(QChar::fromUcs4(characters[i]));
}

void appendPairs(QString& tokens, const Characters& word)
{
    for (qsizetype i = 0; i + 1 < word.size(); ++i)
        appendToken(tokens, word.constData() + i, 2);
}

void appendWord(QString& tokens, const Characters& word)
{
    appendPairs(tokens, word);
    appendToken(tokens, &word.constLast(), 1);
}

/// The pieces as they stand one after the other; the first may be the end of a word, the last its beginning.
QString phraseOf(const QList<Characters>& pieces)
{
    QString tokens;
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i)
        appendWord(tokens, pieces[i]);
    const Characters& last = pieces.constLast();
    if (last.size() > 1) {
        appendPairs(tokens, last);
        return QLatin1Char('"') + tokens + QLatin1Char('"');
    }
    appendToken(tokens, last.constData(), 1);
    return QLatin1Char('"') + tokens + QStringLiteral("\" *");
}

/// Of numbers and Latin words, with the dashes between: there are few different pairs of these, and each
/// occurs nearly everywhere, so that following a phrase of pairs means going through every posting.
bool isPlain(uint c)
{
    return c < 0x80 || c == dash;
}

void appendFours(QString& tokens, const uint* characters, qsizetype length)
{
    for (qsizetype i = 0; i + 4 <= length; ++i)
        appendToken(tokens, characters + i, 4);
}

/// The fours of each plain part of a word (ＥＣＭＯ管理), each part behind a mark that no phrase passes.
void appendPlainParts(QString& tokens, const Characters& word)
{
    for (qsizetype start = 0; start < word.size(); ++start) {
        qsizetype end = start;
        while (end < word.size() && isPlain(word[end]))
            ++end;
        if (end - start >= 4) {
            appendToken(tokens, &partBegins, 1);
            appendFours(tokens, word.constData() + start, end - start);
        }
        start = end;
    }
}

bool hasFours(const Characters& piece)
{
    return piece.size() >= 4 && std::ranges::all_of(piece, isPlain);
}

/// The phrase of one piece, by fours where the index has them.
QString phraseWithinWord(const Characters& piece)
{
    if (!hasFours(piece))
        return phraseOf({piece});
    QString tokens;
    appendFours(tokens, piece.constData(), piece.size());
    return QLatin1Char('"') + tokens + QLatin1Char('"');
}

/// name@example: the words side by side; and, as hardly any posting has each, the longer of them for
/// themselves.
QString acrossPieces(const QList<Characters>& pieces)
{
    QString expression = phraseOf(pieces);
    for (const Characters& piece : pieces) {
        if (hasFours(piece))
            expression = phraseWithinWord(piece) + QStringLiteral(" AND ") + expression;
    }
    return expression;
}

/// The pieces of a line or of what was typed, whatever punctuation stands between them.
QString spaced(const QList<Characters>& pieces)
{
    QString text;
    for (const Characters& piece : pieces) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += QString::fromUcs4(reinterpret_cast<const char32_t*>(piece.constData()), piece.size());
    }
    return text;
}

/// A line of the index that is one of the form's own terms: a single token, as half of all postings have it,
/// and counting the hits of a phrase takes as many times longer as it has tokens.
struct TermLine
{
    QString words;
    uint token; ///< private use, one character
};

template<typename E>
void appendTerms(std::vector<TermLine>& lines)
{
    for (const Term<E>& term : Vocabulary<E>::terms()) {
        const QString words = spaced(wordsOf(japanese::folded(term.label.toString(), true)));
        const auto same = [&words](const TermLine& line) { return line.words == words; };
        if (std::ranges::none_of(lines, same))
            lines.push_back({words, firstTerm + static_cast<uint>(lines.size())});
    }
}

const std::vector<TermLine>& termLines()
{
    static const std::vector<TermLine> lines = [] {
        std::vector<TermLine> made;
        appendTerms<Occupation>(made);
        appendTerms<FacilityType>(made);
        appendTerms<Duty>(made);
        return made;
    }();
    return lines;
}

/// The terms of the form that hold what was typed, each after an OR.
QString orTerms(const QList<Characters>& pieces)
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
    const QList<Characters> pieces = wordsOf(folded);
    if (pieces.isEmpty())
        return {};
    if (pieces.size() > 1)
        return QStringLiteral("((%1)%2)").arg(acrossPieces(pieces), orTerms(pieces));
    QString expression = phraseWithinWord(pieces.constFirst()) + orTerms(pieces);
    if (const Characters digits = joinedDigits(pieces.constFirst()); !digits.isEmpty())
        expression += QStringLiteral(" OR ") + phraseWithinWord(digits);
    return QLatin1Char('(') + expression + QLatin1Char(')');
}

/// The words of a text, and the terms of the form among its lines.
struct Content
{
    QList<Characters> words;
    QString terms;
};

Content contentOf(const QString& text)
{
    Content content;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QList<Characters> words = wordsOf(japanese::folded(line, true));
        const auto isLine = [whole = spaced(words)](const TermLine& term) { return term.words == whole; };
        const auto term = std::ranges::find_if(termLines(), isLine);
        if (term == termLines().end())
            content.words += words;
        else
            appendToken(content.terms, &term->token, 1);
    }
    return content;
}

} // namespace

QString indexTokens(const QString& text)
{
    const auto [words, terms] = contentOf(text);
    QString tokens = terms;
    tokens.reserve(text.size() * 6);
    for (const Characters& word : words)
        appendWord(tokens, word);
    // Behind the words, so that a phrase that passes punctuation (name@example) finds its words side by side.
    for (const Characters& word : words) {
        if (const Characters digits = joinedDigits(word); !digits.isEmpty()) {
            appendToken(tokens, &partBegins, 1);
            appendWord(tokens, digits);
            appendPlainParts(tokens, digits);
        }
        appendPlainParts(tokens, word);
    }
    return tokens;
}

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
