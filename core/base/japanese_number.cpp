// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanese_text.h"

#include <array>
#include <limits>

namespace kakehashi::japanese {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Without white space; nullopt where it parts two digits, because "5 6" is two numbers.
std::optional<QString> withoutSpaces(const QString& text)
{
    QString result;
    bool spaceBefore = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            spaceBefore = true;
            continue;
        }
        if (spaceBefore && isDigit(c) && !result.isEmpty() && isDigit(result.back()))
            return std::nullopt;
        result.append(c);
        spaceBefore = false;
    }
    return result;
}

/// Takes ¥ off the front and a unit off the end.
QStringView withoutUnit(QStringView text)
{
    const bool isYen = text.startsWith(u'¥') || text.startsWith(u'\\'); // CP932 shows a backslash as ¥
    if (isYen)
        text = text.sliced(1);
    if (text.endsWith(u'円'))
        return text.chopped(1);
    static constexpr std::array<QStringView, 7> units = {u"分間", u"週間", u"日間", u"分",
                                                         u"週",   u"人",   u"名"};
    for (const QStringView unit : units) {
        if (!isYen && text.endsWith(unit))
            return text.chopped(unit.size());
    }
    return text;
}

int zerosOf(QChar multiplier)
{
    switch (multiplier.unicode()) {
    case u'億':
        return 8;
    case u'万':
        return 4;
    case u'千':
        return 3;
    case u'百':
        return 2;
    default:
        return 0;
    }
}

/// Takes digits, with thousands separators in their places or none, off the front. Empty when there are none.
QString takeDigits(QStringView& rest)
{
    const auto run = [&rest] {
        qsizetype length = 0;
        while (length < rest.size() && isDigit(rest[length]))
            ++length;
        const QStringView taken = rest.first(length);
        rest = rest.sliced(length);
        return taken;
    };
    QString result = run().toString();
    if (result.isEmpty() || !rest.startsWith(u','))
        return result;
    if (result.size() > 3)
        return {};
    while (rest.startsWith(u',')) {
        rest = rest.sliced(1);
        const QStringView group = run();
        if (group.size() != 3)
            return {};
        result.append(group);
    }
    return result;
}

/// One amount with what multiplies it: 24.3万.
struct Section
{
    qint64 amount = 0;
    int zeros = 0;
    qsizetype digitCount = 0;
};

std::optional<Section> takeSection(QStringView& rest)
{
    QString number = takeDigits(rest);
    if (number.isEmpty())
        return std::nullopt;
    Section section;
    section.digitCount = number.size();
    QString fraction;
    if (rest.startsWith(u'.')) {
        rest = rest.sliced(1);
        while (!rest.isEmpty() && isDigit(rest.front())) {
            fraction.append(rest.front());
            rest = rest.sliced(1);
        }
        if (fraction.isEmpty())
            return std::nullopt;
    }
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    section.zeros = rest.isEmpty() ? 0 : zerosOf(rest.front());
    if ((!rest.isEmpty() && section.zeros == 0) || fraction.size() > section.zeros)
        return std::nullopt;
    if (section.zeros > 0)
        rest = rest.sliced(1);
    number += fraction + QString(section.zeros - fraction.size(), u'0');
    bool fits = false;
    section.amount = number.toLongLong(&fits);
    return fits ? std::optional(section) : std::nullopt;
}

qint64 powerOfTen(int zeros)
{
    qint64 result = 1;
    for (int i = 0; i < zeros; ++i)
        result *= 10;
    return result;
}

} // namespace

std::optional<qint64> wholeNumber(const QString& text)
{
    const std::optional<QString> plain = withoutSpaces(nfkc(text));
    if (!plain)
        return std::nullopt;
    QStringView rest = withoutUnit(*plain);
    const bool hasUnit = rest.size() != plain->size();
    std::optional<Section> section = takeSection(rest);
    if (!section)
        return std::nullopt;
    qint64 total = section->amount;
    while (!rest.isEmpty()) {
        const int room = section->zeros;
        section = takeSection(rest);
        if (!section || section->amount >= powerOfTen(room) || section->zeros >= room)
            return std::nullopt;
        if (section->zeros == 0 && section->digitCount == 1 && !hasUnit)
            return std::nullopt; // 24万3: 240,003 or 243,000?
        if (total > std::numeric_limits<qint64>::max() - section->amount)
            return std::nullopt;
        total += section->amount;
    }
    return total;
}

} // namespace kakehashi::japanese
