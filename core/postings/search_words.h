// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

/// What the index's tokens and the expressions that look for them are made of.
namespace kakehashi::search_words {

using Word = std::span<const char32_t>;

/// What `folded` makes of every dash and of the long vowel mark: part of a word (らーめん, 03ー1234).
inline constexpr char32_t dash = U'ー';
/// Numbers of fewer digits are found as they are written only: as one run they would occur everywhere.
inline constexpr std::size_t telephoneLike = 6;
inline constexpr char32_t firstTerm = 0xE001;
inline constexpr char32_t partBegins = 0xE000; ///< private use: neither letter nor digit

/// The words of folded text: runs of letters, digits, marks and dashes. Valid until the next `read`.
class Words
{
public:
    void read(QStringView folded);
    std::size_t size() const { return m_ends.size(); }
    bool isEmpty() const { return m_ends.empty(); }
    Word operator[](std::size_t i) const
    {
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return Word(m_characters).subspan(begin, m_ends[i] - begin);
    }
    Word back() const { return (*this)[size() - 1]; }

private:
    void endWord();

    std::vector<char32_t> m_characters; ///< of all words
    std::vector<std::size_t> m_ends;
};

/// The digits of a number written with dashes (03-1234-5678, 160-0022); empty for every other word.
std::u32string joinedDigits(Word word);

/// Of numbers and Latin words, with the dashes between: there are few different pairs of these, and each
/// occurs nearly everywhere, so that following a phrase of pairs means going through every posting.
inline bool isPlain(char32_t c)
{
    return c < 0x80 || c == dash;
}

/// The words with a blank between, whatever punctuation stands between them.
QString spaced(const Words& words);

/// A line of the index that is one of the form's own terms: a single token, as half of all postings have it,
/// and counting the hits of a phrase takes as many times longer as it has tokens.
struct TermLine
{
    QString words;
    char32_t token; ///< private use
};
const std::vector<TermLine>& termLines();
/// Of a line of these words; 0 when it is none of the form's terms.
char32_t termToken(const Words& line);

} // namespace kakehashi::search_words
