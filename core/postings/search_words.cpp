// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/search_words.h"

#include "core/base/japanese_text.h"
#include "core/postings/vocabulary.h"

#include <QHash>

#include <algorithm>

namespace kakehashi::search_words {

namespace {

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// Everything else divides words. Letters and digits are all that reaches the index and its query language.
bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// 03(1234)5678 is 03-1234-5678.
bool isBracketInNumber(QStringView text, qsizetype i)
{
    return (text[i] == u'(' || text[i] == u')') && i > 0 && i + 1 < text.size() &&
           isDigit(text[i - 1].unicode()) && isDigit(text[i + 1].unicode());
}

template<typename E>
void appendTerms(std::vector<TermLine>& lines)
{
    for (const Term<E>& term : Vocabulary<E>::terms()) {
        Words line;
        line.read(japanese::folded(term.label.toString(), true));
        const QString words = spaced(line);
        const auto same = [&words](const TermLine& known) { return known.words == words; };
        if (std::ranges::none_of(lines, same))
            lines.push_back({words, firstTerm + static_cast<char32_t>(lines.size())});
    }
}

/// By their words, and how long the longest is.
struct TermTable
{
    QHash<QString, char32_t> tokens;
    qsizetype longest = 0;
};

const TermTable& termTable()
{
    static const TermTable table = [] {
        TermTable made;
        for (const TermLine& line : termLines()) {
            made.tokens.insert(line.words, line.token);
            made.longest = std::max(made.longest, line.words.size());
        }
        return made;
    }();
    return table;
}

} // namespace

void Words::read(QStringView folded)
{
    m_characters.clear();
    m_ends.clear();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < folded.size() && folded[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), folded[++i].unicode());
        if (isWordCharacter(c))
            m_characters.push_back(c);
        else if (isBracketInNumber(folded, i))
            m_characters.push_back(dash);
        else
            endWord();
    }
    endWord();
}

void Words::endWord()
{
    const std::size_t begin = m_ends.empty() ? 0 : m_ends.back();
    if (m_characters.size() > begin)
        m_ends.push_back(m_characters.size());
}

std::u32string joinedDigits(Word word)
{
    std::u32string digits;
    for (const char32_t c : word) {
        if (isDigit(c))
            digits += c;
        else if (c != dash)
            return {};
    }
    return digits.size() < word.size() && digits.size() >= telephoneLike ? digits : std::u32string();
}

QString spaced(const Words& words)
{
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += QLatin1Char(' ');
        text += QString::fromUcs4(words[i].data(), static_cast<qsizetype>(words[i].size()));
    }
    return text;
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

char32_t termToken(const Words& line)
{
    const TermTable& table = termTable();
    std::size_t length = line.isEmpty() ? 0 : line.size() - 1;
    for (std::size_t i = 0; i < line.size(); ++i)
        length += line[i].size();
    if (length == 0 || length > static_cast<std::size_t>(table.longest))
        return 0;
    return table.tokens.value(spaced(line), 0);
}

} // namespace kakehashi::search_words
