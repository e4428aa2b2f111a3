// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/password_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 64;

/// How sure it is that a text is a password.
enum Sureness { Perhaps, Likely, Plain };

struct Candidate
{
    QString text;
    Sureness sureness;
};

// Lines are looked at as written and folded (NFKC), so that ＰＷ and ﾊﾟｽﾜｰﾄﾞ need no words of their own.
const QRegularExpression& label()
{
    static const QRegularExpression expression(
        u"(?:パスワ[ー-]ド|パスフレーズ|暗証番号|パス(?=\\s*[:：=＝「『])|解凍キー|復号キー|"
        "(?<![A-Za-z])(?:pass ?(?:word|phrase|code)|passwd|pass|pwd|p/w|pw)(?![a-z]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// Characters that stand around a password and are no part of it.
QString stripped(QString text)
{
    static const QRegularExpression before(u"^[\\s>＞・●■◆○◇→⇒*＊:：=＝\\-]+(?=\\S)"_s);
    text = text.trimmed();
    text.remove(before);
    while (!text.isEmpty() && u"。、，．"_s.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

/// What stands in the first quotes, whole: 「a 『b』」 is not looked into.
QString quoted(const QString& text)
{
    static const QString pairs = u"「」『』【】“”\"\"''‘’＂＂［］[]〈〉＜＞<>《》"_s;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (qsizetype pair = 0; pair < pairs.size(); pair += 2) {
            const qsizetype close = text[at] == pairs[pair] ? text.indexOf(pairs[pair + 1], at + 1) : -1;
            if (close > at + 1)
                return text.sliced(at + 1, close - at - 1).trimmed();
        }
    }
    return {};
}

bool isPrintableAscii(QChar c)
{
    return c > u' ' && c.unicode() < 0x7f;
}

bool isToken(const QString& text)
{
    return text.size() >= shortest && text.size() <= longest &&
           std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

/// Said in place of a password: 別途お送りします, 下記のとおり, 不要.
bool isTalk(const QString& text)
{
    static const QRegularExpression talk(
        u"別|後|送|次|下記|以下|上記|通り|とおり|連絡|メール|なし|無し|不要|設定|です|ます|ください|下さい"_s);
    return text.contains(talk);
}

/// Something with a shape of its own: an address, a link, a file, a date, a telephone number.
bool isSomethingElse(const QString& text)
{
    static const QRegularExpression known(
        u"^(?:https?:|www\\.|\\S+@\\S+\\.\\S+$|\\S+\\.(?:zip|csv|xlsx?|pdf|docx?|eml)$|"
        "\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}$|0\\d{1,4}-\\d{1,4}-\\d{3,4}$|[-=*_.#~+―─━‐－＝]+$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return known.match(text).hasMatch();
}

/// No word of a language has digits.
bool looksMade(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// Looks at the lines of one text.
class PasswordSearch
{
public:
    explicit PasswordSearch(const QString& text) : m_lines(text.split(u'\n'))
    {
        for (qsizetype i = 0; i < m_lines.size() && i < mostLines; ++i) {
            const QString line = m_lines[i].left(longestLine);
            searchLine(i, line);
            const QString folded = line.normalized(QString::NormalizationForm_KC);
            if (folded != line)
                searchLine(i, folded);
        }
        if (m_hasLabel)
            searchTokens();
    }

    const QList<Candidate>& found() const { return m_found; }

private:
    static constexpr qsizetype mostLines = 2'000;
    static constexpr qsizetype longestLine = 2'000;

    void searchLine(qsizetype at, const QString& line)
    {
        for (auto matches = label().globalMatch(line); matches.hasNext();) {
            m_hasLabel = true;
            const QRegularExpressionMatch match = matches.next();
            const QString rest = line.sliced(match.capturedEnd());
            if (!searchBehind(rest))
                searchBelow(at);
        }
    }

    /// Behind the label: "：Key2020!", "は「Key2020!」です。", " is Key2020!.", "(半角) = Key2020!".
    bool searchBehind(const QString& rest)
    {
        static const QRegularExpression afterMark(u"^[^:：=＝→⇒]{0,24}?(?:[:：=＝→⇒]|\\bis\\b)\\s*(\\S+)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression afterParticle(u"^[^\\x21-\\x7e]{0,24}?([\\x21-\\x7e]+)"_s);
        const QString inQuotes = quoted(rest);
        bool found = isToken(inQuotes) && !isTalk(inQuotes) && add(inQuotes, Plain);
        if (const auto match = afterMark.match(rest); match.hasMatch())
            found = addWord(match.captured(1), Plain) || found;
        if (const auto match = afterParticle.match(rest); !found && match.hasMatch()) {
            const QString word = match.captured(1);
            found = looksMade(word) && addWord(word, Likely);
        }
        return found;
    }

    /// Below the label, alone on its line, blank lines between.
    void searchBelow(qsizetype at)
    {
        constexpr qsizetype furthest = 4;
        for (qsizetype i = at + 1; i < m_lines.size() && i <= at + furthest; ++i) {
            const QString line = stripped(m_lines[i].left(longestLine));
            if (line.isEmpty() || isSomethingElse(line))
                continue;
            if (label().match(line).hasMatch())
                return; // which is looked at by itself
            const QString inQuotes = quoted(line);
            addWord(inQuotes.isEmpty() ? line : inQuotes, Plain);
            return;
        }
    }

    /// Somewhere in a text that speaks of a password: a line that is one word of letters and digits.
    void searchTokens()
    {
        for (const QString& line : std::as_const(m_lines)) {
            const QString text = stripped(line.left(longestLine));
            if (looksMade(text) && std::ranges::all_of(text, isPrintableAscii))
                addWord(text, Perhaps);
        }
    }

    bool addWord(const QString& word, Sureness sureness)
    {
        const QString text = stripped(word);
        const bool isAscii = std::ranges::all_of(text, isPrintableAscii);
        if (!isToken(text) || isSomethingElse(text) || (!isAscii && isTalk(text)))
            return false;
        // A full stop behind it may be the sentence's or its own.
        static const QString stops = u".,;)"_s;
        if (stops.contains(text.back()) && text.size() > shortest)
            add(text.chopped(1), sureness);
        return add(text, sureness);
    }

    bool add(const QString& text, Sureness sureness)
    {
        m_found.append({text, sureness});
        const QString folded = text.normalized(QString::NormalizationForm_KC);
        if (folded != text)
            m_found.append({folded, sureness});
        return true;
    }

    QStringList m_lines;
    QList<Candidate> m_found;
    bool m_hasLabel = false;
};

} // namespace

QStringList passwordsIn(const QString& text)
{
    QList<Candidate> found = PasswordSearch(text).found();
    std::ranges::stable_sort(found, std::ranges::greater{}, &Candidate::sureness);
    QStringList passwords;
    for (const Candidate& candidate : found) {
        if (passwords.size() == mostPasswords)
            break;
        if (!passwords.contains(candidate.text))
            passwords.append(candidate.text);
    }
    return passwords;
}

bool saysPassword(const QString& text)
{
    return std::ranges::any_of(PasswordSearch(text).found(),
                               [](const Candidate& candidate) { return candidate.sureness >= Likely; });
}

} // namespace kakehashi::feed
