// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanese_text.h"

#include "core/base/error.h"
#include "core/base/itaiji.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/unorm2.h>

#include <array>
#include <limits>

namespace kakehashi::japanese {

namespace {

constexpr char16_t replacement = QChar::ReplacementCharacter;
constexpr char16_t longVowel = u'ー';

using Instance = const UNormalizer2* (*)(UErrorCode*);

const UNormalizer2* normalizer(Instance get)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* found = get(&status);
    if (U_FAILURE(status)) {
        throw Error(
            QCoreApplication::translate("japanese", "The ICU library lacks its data; install it again."),
            QString::fromLatin1(u_errorName(status)));
    }
    return found;
}

const UNormalizer2* compatibility()
{
    static const UNormalizer2* const nfkcInstance = normalizer(unorm2_getNFKCInstance);
    return nfkcInstance;
}

/// NFKC with case folding that also drops what cannot be seen: zero-width spaces, and the variation selectors
/// that only choose a shape of a kanji.
const UNormalizer2* folding()
{
    static const UNormalizer2* const foldInstance = normalizer(unorm2_getNFKCCasefoldInstance);
    return foldInstance;
}

bool isNormalized(const UNormalizer2* form, const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto length = static_cast<int32_t>(text.size());
    const UChar* const units = reinterpret_cast<const UChar*>(text.utf16());
    if (unorm2_spanQuickCheckYes(form, units, length, &status) == length)
        return true;
    return unorm2_isNormalized(form, units, length, &status) != 0;
}

QString normalized(const UNormalizer2* form, const QString& text)
{
    if (isNormalized(form, text))
        return text;
    const UChar* const units = reinterpret_cast<const UChar*>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    QString result(text.size() * 2 + 16, Qt::Uninitialized);
    const auto attempt = [&] {
        UErrorCode status = U_ZERO_ERROR;
        const int32_t needed = unorm2_normalize(form, units, length, reinterpret_cast<UChar*>(result.data()),
                                                static_cast<int32_t>(result.size()), &status);
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR)
            throw Error(QCoreApplication::translate("japanese", "A text could not be read."),
                        QString::fromLatin1(u_errorName(status)));
        return static_cast<qsizetype>(needed);
    };
    const qsizetype room = result.size();
    const qsizetype needed = attempt();
    result.resize(needed);
    if (needed > room)
        attempt();
    return result;
}

/// Half a surrogate pair without its other half at `i`: no text, and no encoding can write it.
bool isLoneSurrogate(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool isDash(char16_t c)
{
    return c == u'-' || c == longVowel || (c >= 0x2010 && c <= 0x2015) || c == 0x2043 || c == 0x2212 ||
           c == 0x02D7 || c == 0x2500 || c == 0x2501 || c == 0x2796 || c == 0x2E3A || c == 0x2E3B;
}

/// What `folded` makes of a character that is already normalised and case-folded, itaiji apart.
char16_t unified(char16_t c)
{
    if (QChar::isSpace(c))
        return u' ';
    if (isDash(c))
        return longVowel;
    if (c == 0x301C) // the wave dash, which some encodings write as a full-width tilde
        return u'~';
    const bool isKatakana = (c >= u'ァ' && c <= u'ヶ') || c == u'ヽ' || c == u'ヾ';
    return isKatakana ? static_cast<char16_t>(c - (u'ァ' - u'ぁ')) : c;
}

/// What `folded` makes of each character of the basic plane that can be folded without looking at its
/// neighbours. `slow` marks all others: those that expand, vanish or combine, and halves of surrogate pairs.
class FoldTable
{
public:
    static constexpr char16_t slow = 0xFFFF;

    FoldTable()
    {
        QHash<char16_t, char16_t> shapesInPlane;
        for (const std::u16string_view group : itaijiGroups) {
            const QList<uint> shapes =
                QStringView(group.data(), static_cast<qsizetype>(group.size())).toUcs4();
            for (const uint shape : shapes) {
                if (QChar::requiresSurrogates(shape))
                    m_beyond.insert(shape, group.front());
                else
                    shapesInPlane.insert(static_cast<char16_t>(shape), group.front());
            }
        }
        const UNormalizer2* const form = folding();
        for (uint unit = 0; unit < m_units.size(); ++unit) {
            const char16_t result = foldedUnit(form, static_cast<char16_t>(unit));
            m_units[unit] = shapesInPlane.value(result, result);
        }
    }

    char16_t unit(char16_t c) const { return m_units[c]; }
    /// A character beyond the basic plane that is a shape of one within it; 0 otherwise.
    char16_t beyond(char32_t c) const { return m_beyond.value(c, 0); }

private:
    static char16_t foldedUnit(const UNormalizer2* form, char16_t unit)
    {
        if (QChar::isSurrogate(unit) || unorm2_hasBoundaryBefore(form, unit) == 0)
            return slow;
        const UChar one = unit;
        UErrorCode status = U_ZERO_ERROR;
        if (unorm2_quickCheck(form, &one, 1, &status) == UNORM_YES)
            return unified(unit);
        const QString alone = normalized(form, QString(QChar(unit)));
        if (alone.size() != 1)
            return slow;
        const char16_t result = unified(alone.front().unicode());
        return unorm2_hasBoundaryBefore(form, result) != 0 ? result : slow;
    }

    std::array<char16_t, 0x10000> m_units{};
    QHash<char32_t, char16_t> m_beyond;
};

const FoldTable& foldTable()
{
    static const FoldTable table;
    return table;
}

/// Writes folded characters, keeping white space as asked.
class FoldedWriter
{
public:
    FoldedWriter(qsizetype room, bool keepSpaces)
        : m_result(room, Qt::Uninitialized), m_begin(m_result.data()), m_end(m_begin),
          m_keepSpaces(keepSpaces)
    {
    }

    void write(char16_t c)
    {
        if (c != u' ') {
            if (m_pendingSpace && m_end != m_begin)
                *m_end++ = u' ';
            m_pendingSpace = false;
            *m_end++ = c;
        } else {
            m_pendingSpace = m_keepSpaces;
        }
    }

    QString take()
    {
        m_result.truncate(m_end - m_begin);
        return std::move(m_result);
    }

private:
    QString m_result;
    QChar* m_begin;
    QChar* m_end;
    bool m_keepSpaces;
    bool m_pendingSpace = false;
};

/// `folded` for normalised text that may hold anything.
QString foldedUnits(const QString& text, bool keepSpaces)
{
    const FoldTable& table = foldTable();
    FoldedWriter writer(text.size(), keepSpaces);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isLoneSurrogate(text, i)) {
            writer.write(replacement); // or removing what is between two halves could make a pair
        } else if (QChar::isHighSurrogate(c)) {
            const char16_t low = text[++i].unicode();
            if (const char16_t inPlane = table.beyond(QChar::surrogateToUcs4(c, low))) {
                writer.write(inPlane);
            } else {
                writer.write(c);
                writer.write(low);
            }
        } else {
            const char16_t result = table.unit(c);
            writer.write(result == FoldTable::slow ? c : result);
        }
    }
    return writer.take();
}

/// Removing white space can bring a sound mark beside its kana (か゛), which then have to become one: hence
/// the loop.
QString foldedSlowly(const QString& text, bool keepSpaces)
{
    QString result = foldedUnits(normalized(folding(), text), keepSpaces);
    while (!isNormalized(folding(), result))
        result = foldedUnits(normalized(folding(), result), keepSpaces);
    return result;
}

} // namespace

QString nfkc(const QString& text)
{
    return normalized(compatibility(), text);
}

QString folded(const QString& text, bool keepSpaces)
{
    const FoldTable& table = foldTable();
    FoldedWriter writer(text.size(), keepSpaces);
    for (const QChar c : text) {
        const char16_t result = table.unit(c.unicode());
        if (result == FoldTable::slow)
            return foldedSlowly(text, keepSpaces);
        writer.write(result);
    }
    return writer.take();
}

QStringList searchWords(const QString& typed)
{
    QStringList words;
    const auto take = [&](qsizetype from, qsizetype to) {
        const QString word = folded(typed.mid(from, to - from));
        if (!word.isEmpty())
            words.append(word);
    };
    qsizetype start = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i].isSpace()) {
            take(start, i);
            start = i + 1;
        }
    }
    take(start, typed.size());
    return words;
}

QString cleaned(const QString& text)
{
    QString result;
    result.reserve(text.size());
    const auto endLine = [&result] {
        while (!result.isEmpty() && result.back() != u'\n' && result.back().isSpace())
            result.chop(1);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool lineEnd = c == u'\n' || c == u'\r';
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (lineEnd) {
            endLine();
            if (!result.isEmpty()) // no blank lines in front
                result.append(u'\n');
        } else if (isLoneSurrogate(text, i)) {
            result.append(replacement); // what a database would make of it, so that a kept text stays equal
        } else if (c == u'\t' || (c.category() != QChar::Other_Control && c != QChar::ByteOrderMark)) {
            result.append(c);
        }
    }
    endLine();
    while (result.endsWith(u'\n'))
        result.chop(1);
    return result;
}

QString digits(const QString& text)
{
    QString result;
    const QString plain = nfkc(text);
    for (const QChar c : plain) {
        if (c >= u'0' && c <= u'9')
            result.append(c);
    }
    return result;
}

} // namespace kakehashi::japanese
