// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of a posting's texts; search_expression.cpp makes the expressions that find them.
#include "core/base/japanese_text.h"
#include "core/postings/posting_search.h"
#include "core/postings/search_words.h"

#include <algorithm>
#include <string>

namespace kakehashi {

using namespace search_words;

namespace {

/// Writes tokens in UTF-8, as the store keeps them, with a blank between.
class TokenWriter
{
public:
    explicit TokenWriter(std::string& room) : m_tokens(room) { m_tokens.clear(); }

    /// Every pair of neighbours and the last character alone.
    void pairs(Word word)
    {
        for (std::size_t i = 0; i + 1 < word.size(); ++i)
            token(word.subspan(i, 2));
        token(word.last(1));
    }

    /// The fours of each plain part of a word (ＥＣＭＯ管理), each part behind a mark that no phrase passes.
    void plainParts(Word word)
    {
        for (std::size_t start = 0; start < word.size(); ++start) {
            std::size_t end = start;
            while (end < word.size() && isPlain(word[end]))
                ++end;
            if (end - start >= 4) {
                mark();
                for (std::size_t i = start; i + 4 <= end; ++i)
                    token(word.subspan(i, 4));
            }
            start = end;
        }
    }

    /// Each character of them once: who looks for a single one finds it here.
    void characters(const std::vector<Words>& lines)
    {
        std::u32string all;
        for (const Words& line : lines) {
            for (std::size_t i = 0; i < line.size(); ++i)
                all.append(line[i].begin(), line[i].end() - 1); // the last one stands alone already
        }
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        if (!all.empty())
            mark();
        for (const char32_t c : all)
            token(Word(&c, 1));
    }

    void mark() { token(Word(&partBegins, 1)); }

    void token(Word characters)
    {
        if (!m_tokens.empty())
            m_tokens += ' ';
        for (const char32_t c : characters)
            character(c);
    }

    QByteArray bytes() const { return QByteArray::fromStdString(m_tokens); }

private:
    void character(char32_t c)
    {
        const auto tail = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
        if (c < 0x80) {
            m_tokens += static_cast<char>(c);
        } else if (c < 0x800) {
            const char bytes[] = {static_cast<char>(0xC0U | (c >> 6U)), tail(0)};
            m_tokens.append(bytes, sizeof bytes);
        } else if (c < 0x10000) {
            const char bytes[] = {static_cast<char>(0xE0U | (c >> 12U)), tail(6), tail(0)};
            m_tokens.append(bytes, sizeof bytes);
        } else {
            const char bytes[] = {static_cast<char>(0xF0U | (c >> 18U)), tail(12), tail(6), tail(0)};
            m_tokens.append(bytes, sizeof bytes);
        }
    }

    std::string& m_tokens;
};

/// What another line says too (a facility's name with its institution's in front, a number with its
/// extension): its tokens stand there already.
bool isWithin(const Words& line, const Words& other)
{
    for (std::size_t from = 0; from + line.size() <= other.size(); ++from) {
        std::size_t same = 0;
        while (same < line.size() && std::ranges::equal(line[same], other[from + same]))
            ++same;
        if (same == line.size())
            return true;
    }
    // Plain characters have tokens that depend on where their word begins.
    if (line.size() != 1 || std::ranges::any_of(line[0], isPlain))
        return false;
    for (std::size_t i = 0; i < other.size(); ++i) {
        const Word word = other[i];
        if (std::search(word.begin(), word.end(), line[0].begin(), line[0].end()) != word.end())
            return true;
    }
    return false;
}

void leaveOutRepeated(std::vector<Words>& lines)
{
    for (std::size_t i = 0; i < lines.size();) {
        const auto says = [&](const Words& other) {
            return &other != &lines[i] && isWithin(lines[i], other);
        };
        if (lines[i].isEmpty() || std::ranges::any_of(lines, says))
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
}

} // namespace

QByteArray indexTokens(const QString& text)
{
    static thread_local std::string room; // so that a hundred thousand texts need it once
    std::vector<Words> lines;
    TokenWriter writer(room);
    const auto parts = QStringView(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.reserve(static_cast<std::size_t>(parts.size()));
    for (const QStringView part : parts) {
        Words words;
        words.read(japanese::folded(part.toString(), true));
        if (const char32_t term = termToken(words))
            writer.token(Word(&term, 1));
        else
            lines.push_back(std::move(words));
    }
    leaveOutRepeated(lines);
    for (const Words& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            writer.pairs(line[i]);
    }
    // Behind the words, so that a phrase that passes punctuation (name@example) finds its words side by side.
    for (const Words& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            // Looked for by as many digits they are found here, whatever dashes were typed.
            const std::u32string digits = joinedDigits(line[i]);
            writer.plainParts(digits.empty() ? line[i] : Word(digits));
        }
    }
    writer.characters(lines);
    return writer.bytes();
}

} // namespace kakehashi
