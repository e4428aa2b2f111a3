// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/spreadsheet_values.h"

#include <QDate>
#include <QLocale>

#include <cmath>

namespace kakehashi::feed {

namespace {

constexpr int minutesADay = 24 * 60;

/// The letters of a format code's first section that stand for something: without quoted text, escapes,
/// padding and brackets, but with "[" kept for elapsed time ([h], [mm], [s]).
QString tellingLetters(const QString& code)
{
    QString letters;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const char16_t c = code[at].toLower().unicode();
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*' || c == u'!') {
            ++at;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', at + 1);
            const QString inside = code.mid(at + 1, end < 0 ? -1 : end - at - 1).toLower();
            if (!inside.isEmpty() &&
                (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() ||
                 inside.count(u's') == inside.size()))
                letters += QLatin1Char('[');
            at = end < 0 ? code.size() : end;
        } else {
            letters += QChar(c);
        }
    }
    return letters.remove(QStringLiteral("general")).remove(QStringLiteral("standard"));
}

QString timeText(qint64 minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// Excel believes in a 29 February 1900; serial numbers before it lie one day off.
QDate dateOfSerial(qint64 serial, bool since1904)
{
    if (since1904)
        return QDate(1904, 1, 1).addDays(serial);
    return serial < 60 ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

QString styledText(double value, NumberStyle style, bool since1904)
{
    const auto minutes = static_cast<qint64>(std::llround(value * minutesADay));
    const qint64 day = minutes / minutesADay;
    const qint64 rest = minutes % minutesADay;
    switch (style) {
    case NumberStyle::Duration:
        return timeText(minutes);
    case NumberStyle::Time:
        return timeText(value < 1 ? minutes : rest);
    case NumberStyle::Date:
    case NumberStyle::DateAndTime:
        break;
    case NumberStyle::Number:
        return plainNumber(value);
    }
    if (value < 1 && !since1904)
        return timeText(minutes);
    // A date alone never rounds up to the next day.
    if (style == NumberStyle::Date)
        return dateOfSerial(static_cast<qint64>(value), since1904).toString(Qt::ISODate);
    const QString date = dateOfSerial(day, since1904).toString(Qt::ISODate);
    return rest == 0 ? date : date + QLatin1Char(' ') + timeText(rest);
}

} // namespace

NumberStyle styleOfFormat(const QString& code)
{
    QString letters = tellingLetters(code);
    const bool halves = letters.contains(QStringLiteral("am/pm")) || letters.contains(QStringLiteral("a/p"));
    letters.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p"));
    if (letters.contains(u'['))
        return NumberStyle::Duration;
    const bool placeholders = letters.contains(u'#') || letters.contains(u'?');
    const bool exponent = letters.contains(QStringLiteral("e+")) || letters.contains(QStringLiteral("e-"));
    if (placeholders || exponent)
        return NumberStyle::Number;
    const bool time = halves || letters.contains(u'h') || letters.contains(u's');
    const bool date = letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'e') ||
                      letters.contains(u'g') || letters.contains(QStringLiteral("aaa"));
    if (date)
        return time ? NumberStyle::DateAndTime : NumberStyle::Date;
    if (time)
        return NumberStyle::Time;
    return letters.contains(u'm') ? NumberStyle::Date : NumberStyle::Number;
}

NumberStyle styleOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58))
        return NumberStyle::Date;
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47)
        return NumberStyle::Time;
    if (id == 22)
        return NumberStyle::DateAndTime;
    return id == 46 ? NumberStyle::Duration : NumberStyle::Number;
}

QString plainNumber(double value)
{
    constexpr double exact = 1e15;
    if (std::abs(value) < exact && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    const double rounded = QString::number(value, 'g', 15).toDouble();
    if (std::abs(rounded) >= exact || std::abs(rounded) < 1e-15)
        return QString::number(rounded, 'g', 15);
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

Cell cellOfNumber(double value, NumberStyle style, bool since1904)
{
    constexpr double lastDay = 2'958'466; // after 31 December 9999
    if (style == NumberStyle::Number || !(value >= 0 && value < lastDay))
        return {plainNumber(value), true};
    return {styledText(value, style, since1904), false};
}

} // namespace kakehashi::feed
