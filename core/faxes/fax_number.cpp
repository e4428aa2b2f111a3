// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faxes/fax_number.h"

#include "core/base/japanese_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

constexpr qsizetype fewestGroups = 2;
constexpr qsizetype mostGroups = 4;

struct FaxNumbers
{
    Q_DECLARE_TR_FUNCTIONS(FaxNumber)

public:
    static QString missing() { return tr("The fax number is missing."); }
    static QString extension()
    {
        return tr("A fax machine cannot dial an extension. Enter the number alone.");
    }
    static QString letters()
    {
        return tr("Something other than digits and hyphens stands here. Enter the number alone.");
    }
    static QString foreign() { return tr("Only numbers in Japan (+81) can be entered."); }
    static QString noZero() { return tr("The number does not begin with 0: its area code is missing."); }
    static QString noAreaCode(const QString& start)
    {
        return tr("No number in Japan begins with %1.").arg(start);
    }
    static QString tooFew(qsizetype expected, qsizetype found)
    {
        return expected - found == 1
                   ? tr("A digit too few: there should be %1, not %2.").arg(expected).arg(found)
                   : tr("Too few digits: there should be %1, not %2.").arg(expected).arg(found);
    }
    static QString tooMany(qsizetype expected, qsizetype found)
    {
        return found - expected == 1
                   ? tr("A digit too many: there should be %1, not %2.").arg(expected).arg(found)
                   : tr("Too many digits: there should be %1, not %2.").arg(expected).arg(found);
    }
};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Half width, every dash a hyphen, ends trimmed.
QString plain(const QString& text)
{
    static const QString dashes = QStringLiteral("-‐‑‒–—―−ー─━～~");
    QString made = japanese::nfkc(text).trimmed();
    for (QChar& c : made) {
        if (dashes.contains(c))
            c = QLatin1Char('-');
    }
    return made;
}

bool hasExtension(const QString& text)
{
    static const QStringList words{QStringLiteral("内線"), QStringLiteral("ext"), QStringLiteral("#")};
    return std::ranges::any_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Digits between what is neither.
QStringList groupsOf(const QString& text)
{
    QStringList groups;
    QString group;
    for (const QChar c : text) {
        if (isDigit(c))
            group += c;
        else if (!group.isEmpty())
            groups.append(std::exchange(group, {}));
    }
    if (!group.isEmpty())
        groups.append(group);
    return groups;
}

/// The groups as dialled within Japan: +81 (0)3 1234 5678 is 03 1234 5678.
QStringList withinJapan(QStringList groups)
{
    if (groups.constFirst() == QLatin1StringView("81"))
        groups.removeFirst();
    else
        groups.first().remove(0, 2);
    if (groups.size() > 1 && groups.constFirst() == QLatin1StringView("0"))
        groups.removeFirst();
    if (!groups.isEmpty() && !groups.constFirst().startsWith(QLatin1Char('0')))
        groups.first().prepend(QLatin1Char('0'));
    return groups;
}

/// By the beginning; 0 when no number begins so.
qsizetype expectedDigits(const QStringList& groups)
{
    static const QStringList eleven{QStringLiteral("020"), QStringLiteral("050"), QStringLiteral("060"),
                                    QStringLiteral("070"), QStringLiteral("080"), QStringLiteral("090")};
    const QString start = groups.join(QString()).left(3);
    // 010 dials abroad, 00… are carriers.
    if (start.startsWith(QLatin1StringView("00")) || start == QLatin1StringView("010"))
        return 0;
    // Typed 06-0…, it is an area code of two digits and no mobile telephone.
    const bool shortAreaCode = groups.size() > 1 && groups.constFirst().size() == 2;
    return eleven.contains(start) && !shortAreaCode ? 11 : 10;
}

/// The text's digits in their groups, or what is wrong with it.
struct Reading
{
    QStringList groups;
    QString fault;
};

Reading read(const QString& text)
{
    const QString typed = plain(text);
    if (typed.isEmpty())
        return {{}, FaxNumbers::missing()};
    if (hasExtension(typed))
        return {{}, FaxNumbers::extension()};
    const bool international = typed.startsWith(QLatin1Char('+'));
    static const QString separators = QStringLiteral("-() ./");
    const auto belongs = [](QChar c) { return isDigit(c) || c.isSpace() || separators.contains(c); };
    if (!std::all_of(typed.begin() + (international ? 1 : 0), typed.end(), belongs))
        return {{}, FaxNumbers::letters()};
    QStringList groups = groupsOf(typed);
    if (groups.isEmpty())
        return {{}, FaxNumbers::missing()};
    if (international) {
        if (!groups.constFirst().startsWith(QLatin1StringView("81")))
            return {{}, FaxNumbers::foreign()};
        groups = withinJapan(groups);
    }
    const QString digits = groups.join(QString());
    if (!digits.startsWith(QLatin1Char('0')))
        return {{}, digits.isEmpty() ? FaxNumbers::missing() : FaxNumbers::noZero()};
    const qsizetype expected = expectedDigits(groups);
    if (expected == 0)
        return {{}, FaxNumbers::noAreaCode(digits.left(3))};
    if (digits.size() < expected)
        return {{}, FaxNumbers::tooFew(expected, digits.size())};
    if (digits.size() > expected)
        return {{}, FaxNumbers::tooMany(expected, digits.size())};
    return {groups, {}};
}

QString divided(const QString& digits, qsizetype first, qsizetype second)
{
    return digits.first(first) + QLatin1Char('-') + digits.sliced(first, second) + QLatin1Char('-') +
           digits.sliced(first + second);
}

QString shownFrom(const QStringList& groups)
{
    const QString digits = groups.join(QString());
    if (digits.startsWith(QLatin1StringView("0800")))
        return divided(digits, 4, 3);
    if (digits.size() == 11)
        return divided(digits, 3, 4);
    if (digits.startsWith(QLatin1StringView("03")) || digits.startsWith(QLatin1StringView("06")))
        return divided(digits, 2, 4);
    if (digits.startsWith(QLatin1StringView("0120")) || digits.startsWith(QLatin1StringView("0570")))
        return divided(digits, 4, 3);
    const bool divisible = groups.size() >= fewestGroups && groups.size() <= mostGroups;
    return divisible ? groups.join(QLatin1Char('-')) : digits;
}

} // namespace

std::optional<FaxNumber> FaxNumber::parse(const QString& text)
{
    const Reading reading = read(text);
    if (!reading.fault.isEmpty())
        return std::nullopt;
    return FaxNumber(reading.groups.join(QString()), shownFrom(reading.groups));
}

Problems FaxNumber::check(const QString& text)
{
    const Reading reading = read(text);
    if (reading.fault.isEmpty())
        return {};
    return {{QStringLiteral("number"), Severity::Error, reading.fault, text}};
}

} // namespace kakehashi
