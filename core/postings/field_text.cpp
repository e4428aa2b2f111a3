// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/field_text.h"

#include <QStringEncoder>

#include <algorithm>
#include <charconv>

namespace kakehashi::field_text {

namespace {

void appendNumber(QByteArray& text, qint64 number)
{
    constexpr int longest = 24;
    char digits[longest];
    const auto end = std::to_chars(digits, digits + longest, number).ptr;
    text.append(digits, end - digits);
}

void appendPadded(QByteArray& text, int number, int width)
{
    constexpr int longest = 4;
    char digits[longest];
    for (int i = width - 1; i >= 0; --i) {
        digits[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    text.append(digits, width);
}

bool needsEscape(char16_t c)
{
    return c == u'"' || c == u'\\' || c < u' ';
}

void appendEscape(QByteArray& json, char16_t c)
{
    if (c >= u' ') {
        json.append('\\').append(static_cast<char>(c));
        return;
    }
    static constexpr char hex[] = "0123456789abcdef";
    json.append("\\u00").append(hex[c >> 4U]).append(hex[c & 0xFU]);
}

} // namespace

void appendUtf8(QByteArray& utf8, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype before = utf8.size();
    utf8.resize(before + encoder.requiredSpace(text.size()));
    const char* const end = encoder.appendToBuffer(utf8.data() + before, text);
    utf8.truncate(end - utf8.constData());
}

bool append(QByteArray& json, const QString& text)
{
    if (text.isEmpty())
        return false;
    json.append('"');
    QStringView rest(text);
    for (;;) {
        const auto* const special =
            std::find_if(rest.utf16(), rest.utf16() + rest.size(), [](char16_t c) { return needsEscape(c); });
        const qsizetype plain = special - rest.utf16();
        appendUtf8(json, rest.first(plain));
        if (plain == rest.size())
            break;
        appendEscape(json, *special);
        rest = rest.sliced(plain + 1);
    }
    json.append('"');
    return true;
}

bool append(QByteArray& json, bool value)
{
    if (value)
        json.append("true");
    return value;
}

bool append(QByteArray& json, std::optional<bool> value)
{
    if (value)
        json.append(*value ? "true" : "false");
    return value.has_value();
}

bool append(QByteArray& json, std::optional<int> number)
{
    if (number)
        appendNumber(json, *number);
    return number.has_value();
}

void appendDay(QByteArray& text, QDate day)
{
    int year = 0;
    int month = 0;
    int ofMonth = 0;
    day.getDate(&year, &month, &ofMonth);
    if (year < 0 || year > 9999) { // no list says so; Qt writes nothing then
        text.append(day.toString(Qt::ISODate).toLatin1());
        return;
    }
    appendPadded(text, year, 4);
    text.append('-');
    appendPadded(text, month, 2);
    text.append('-');
    appendPadded(text, ofMonth, 2);
}

bool append(QByteArray& json, std::optional<QDate> day)
{
    if (!day)
        return false;
    json.append('"');
    appendDay(json, *day);
    json.append('"');
    return true;
}

bool append(QByteArray& json, std::optional<QTime> time)
{
    if (!time)
        return false;
    json.append('"');
    if (time->isValid()) {
        appendPadded(json, time->hour(), 2);
        json.append(':');
        appendPadded(json, time->minute(), 2);
    }
    json.append('"');
    return true;
}

bool append(QByteArray& json, std::optional<Yen> yen)
{
    if (yen)
        appendNumber(json, yen->amount());
    return yen.has_value();
}

bool append(QByteArray& json, const std::optional<PostalCode>& code)
{
    return code && append(json, code->digits());
}

} // namespace kakehashi::field_text
