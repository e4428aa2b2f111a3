// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanese_era.h"

#include "core/base/japanese_text.h"

#include <QRegularExpression>

#include <array>

namespace kakehashi::japanese {

namespace {

constexpr int earliestYear = 1868;
constexpr int latestYear = 2200;

struct Era
{
    char16_t letter;
    QStringView name;
    int firstYear;  ///< the western year that is its year 1
    QDate firstDay; ///< the first day of the solar calendar that is written in it
};

/// Newest first. Until the end of Meiji 5 Japan used a lunar calendar, so earlier days cannot be told by
/// month and day.
const std::array<Era, 5>& eras()
{
    static const std::array<Era, 5> all = {{
        {u'R', u"令和", 2019, QDate(2019, 5, 1)},
        {u'H', u"平成", 1989, QDate(1989, 1, 8)},
        {u'S', u"昭和", 1926, QDate(1926, 12, 25)},
        {u'T', u"大正", 1912, QDate(1912, 7, 30)},
        {u'M', u"明治", 1868, QDate(1873, 1, 1)},
    }};
    return all;
}

/// The era of its name (令和), its name's first character (令) or its letter (R); nullptr otherwise.
const Era* eraOf(QStringView name)
{
    for (const Era& era : eras()) {
        if (name == era.name ||
            (name.size() == 1 && (name == era.name.first(1) || name.front() == era.letter)))
            return &era;
    }
    return nullptr;
}

QString withoutBlanks(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

/// 0 to 9 of a kanji numeral in either way of writing, 10 for 十; -1 for anything else.
int kanjiNumeral(QChar c)
{
    static constexpr QStringView plain = u"〇一二三四五六七八九十";
    static constexpr QStringView formal = u"零壱弐参肆伍陸漆捌玖拾";
    const qsizetype found = plain.indexOf(c);
    return static_cast<int>(found >= 0 ? found : formal.indexOf(c));
}

/// One run of kanji numerals in digits: 二〇二〇 → 2020, 三十一 → 31. Empty when it is no number.
QString digitsOfRun(QStringView run)
{
    QString positional;
    qsizetype ten = -1;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const int value = kanjiNumeral(run[i]);
        if (value == 10) {
            if (ten >= 0)
                return {};
            ten = i;
        } else {
            positional.append(QChar(u'0' + value));
        }
    }
    if (ten < 0)
        return positional;
    if (ten > 1 || run.size() - ten > 2)
        return {};
    const int tens = ten == 0 ? 1 : kanjiNumeral(run.front());
    const int ones = ten + 1 == run.size() ? 0 : kanjiNumeral(run.back());
    return QString::number(tens * 10 + ones);
}

/// Kanji numerals as digits; empty when a run of them is no number.
QString withDigits(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && kanjiNumeral(text[end]) >= 0)
            ++end;
        if (end == i) {
            result.append(text[i++]);
            continue;
        }
        const QString number = digitsOfRun(QStringView(text).sliced(i, end - i));
        if (number.isEmpty())
            return {};
        result.append(number);
        i = end;
    }
    return result;
}

QString withPlainSeparators(QString text)
{
    for (QChar& c : text) {
        if (c == u'ー' || c == u'\u2212' || (c >= u'\u2010' && c <= u'\u2015'))
            c = u'-';
        else if (c == u'・')
            c = u'.';
        else if (c == u'○' || c == u'◯') // often typed for 〇
            c = u'〇';
    }
    return text;
}

std::optional<QDate> calendarDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < earliestYear || year > latestYear)
        return std::nullopt;
    return date;
}

std::optional<QDate> eraCalendarDate(const Era& era, int eraYear, int month, int day)
{
    if (eraYear < 1)
        return std::nullopt;
    const std::optional<QDate> date = calendarDate(era.firstYear + eraYear - 1, month, day);
    return date && *date >= era.firstDay ? date : std::nullopt;
}

/// 2020-06-01, the writing that comes most often by far.
std::optional<QDate> parseIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    int number = 0;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        number = number * 10 + (text[i].unicode() - u'0');
    }
    return calendarDate(number / 10000, number / 100 % 100, number % 100);
}

/// 20200601 and R020601.
std::optional<QDate> parseRunTogether(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:([0-9]{4})|([MTSHR])([0-9]{2}))([0-9]{2})([0-9]{2})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.capturedView(4).toInt();
    const int day = match.capturedView(5).toInt();
    if (const Era* era = eraOf(match.capturedView(2)))
        return eraCalendarDate(*era, match.capturedView(3).toInt(), month, day);
    return calendarDate(match.capturedView(1).toInt(), month, day);
}

std::optional<QDate> parseSeparated(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:西暦)?([0-9]{4})|(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])([0-9]{1,3}|元))"
                       "(?:([-/.])([0-9]{1,2})\\4([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool kanji = match.capturedView(4).isEmpty();
    const int month = match.capturedView(kanji ? 7 : 5).toInt();
    const int day = match.capturedView(kanji ? 8 : 6).toInt();
    if (const Era* era = eraOf(match.capturedView(2))) {
        const QStringView year = match.capturedView(3);
        return eraCalendarDate(*era, year == u"元" ? 1 : year.toInt(), month, day);
    }
    return calendarDate(match.capturedView(1).toInt(), month, day);
}

} // namespace

std::optional<QDate> parseDate(const QString& text)
{
    if (const std::optional<QDate> iso = parseIso(text))
        return iso;
    // Midnight goes before the blanks do: "2020/6/1 0:00" must not become 2020/6/10.
    static const QRegularExpression midnight(
        QStringLiteral("(?:T|\\s)\\s*0{1,2}:00(?::00(?:\\.0+)?)?Z?\\s*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression weekday(QStringLiteral(
        "(?:[(\\[〔【][日月火水木金土](?:曜日?)?(?:・?祝日?)?[)\\]〕】]|[日月火水木金土]曜日?)$"));
    QString plain = nfkc(text).toUpper().remove(midnight);
    plain = withoutBlanks(plain).remove(weekday);
    plain = withDigits(withPlainSeparators(plain));
    if (const std::optional<QDate> runTogether = parseRunTogether(plain))
        return runTogether;
    return parseSeparated(plain);
}

QString eraDate(QDate date)
{
    if (!date.isValid())
        return {};
    const QString monthAndDay = QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
    for (const Era& era : eras()) {
        if (date < era.firstDay)
            continue;
        const int year = date.year() - era.firstYear + 1;
        return QStringLiteral("%1%2年%3")
            .arg(era.name, year == 1 ? QStringLiteral("元") : QString::number(year), monthAndDay);
    }
    return QStringLiteral("%1年%2").arg(QString::number(date.year()), monthAndDay);
}

QString bothDates(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 (%2)").arg(eraDate(date), date.toString(Qt::ISODate));
}

namespace {

enum class DayHalf { None, Morning, Afternoon };

/// Takes 午前, 午後, AM or PM off either end.
DayHalf takeDayHalf(QString& text)
{
    static const QRegularExpression marker(
        QStringLiteral("^(午前|午後|[AP]\\.?M\\.?)|(?<=[0-9分時])(午前|午後|[AP]\\.?M\\.?)$"));
    const QRegularExpressionMatch match = marker.match(text);
    if (!match.hasMatch())
        return DayHalf::None;
    const QString found = match.captured(0);
    text.remove(match.capturedStart(0), match.capturedLength(0));
    return found == QStringLiteral("午前") || found.startsWith(u'A') ? DayHalf::Morning : DayHalf::Afternoon;
}

struct TimeParts
{
    int hour = 0;
    int minute = 0;
    int second = 0;
};

std::optional<TimeParts> timeParts(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]+)?)?"
                       "|([0-9]{1,2})時(?:(半)|([0-9]{1,2})分(?:([0-9]{1,2})秒)?)?"
                       "|([0-9]{1,2})([0-9]{2}))$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    if (match.hasCaptured(1))
        return TimeParts{number(1), number(2), number(3)};
    if (match.hasCaptured(4))
        return TimeParts{number(4), match.hasCaptured(5) ? 30 : number(6), number(7)};
    return TimeParts{number(8), number(9), 0};
}

/// 08:45, the writing that comes most often by far.
std::optional<QTime> parsePlainTime(QStringView text)
{
    const auto isDigit = [&text](qsizetype i) { return text[i] >= u'0' && text[i] <= u'9'; };
    if (text.size() != 5 || text[2] != u':' || !isDigit(0) || !isDigit(1) || !isDigit(3) || !isDigit(4))
        return std::nullopt;
    const QTime time(text.first(2).toInt(), text.last(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// The hour of 24 of an hour of twelve. 午前12時 and 午後12時 sharp mean noon to some and midnight to others.
std::optional<int> hourOfDay(const TimeParts& parts, DayHalf half, bool isLatin)
{
    if (half == DayHalf::None)
        return parts.hour;
    if (parts.hour > 12 || (parts.hour == 12 && parts.minute == 0 && !isLatin))
        return std::nullopt;
    return parts.hour % 12 + (half == DayHalf::Afternoon ? 12 : 0);
}

} // namespace

std::optional<QTime> parseTime(const QString& text, bool endOfShift)
{
    if (const std::optional<QTime> plainTime = parsePlainTime(text))
        return plainTime;
    QString plain = withDigits(withoutBlanks(nfkc(text)).toUpper());
    const bool isLatin = plain.contains(u'M');
    const DayHalf half = takeDayHalf(plain);
    const std::optional<TimeParts> parts = timeParts(plain);
    if (!parts || parts->minute > 59 || parts->second > 59)
        return std::nullopt;
    const std::optional<int> hour = hourOfDay(*parts, half, isLatin);
    if (!hour)
        return std::nullopt;
    if (*hour == 24 && parts->minute == 0 && parts->second == 0 && endOfShift)
        return QTime(0, 0);
    const QTime time(*hour, parts->minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace kakehashi::japanese
