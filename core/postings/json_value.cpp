// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/json_value.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace kakehashi::json_value {

namespace {

QJsonValue unknown()
{
    return {QJsonValue::Null};
}

// Whole and small enough to be exact in JSON's only kind of number.
std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    constexpr double exact = 9'007'199'254'740'991.0;
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > exact)
        return std::nullopt;
    return static_cast<qint64>(number);
}

// Sets an optional from what was read; null is unknown, what could not be read does not fit.
template<typename T>
bool take(std::optional<T>& target, const QJsonValue& value, const std::optional<T>& found)
{
    if (!found && !value.isNull())
        return false;
    target = found;
    return true;
}

} // namespace

QJsonValue write(const QString& text)
{
    return {text.isNull() ? QString(QLatin1String("")) : text};
}

QJsonValue write(bool value)
{
    return {value};
}

QJsonValue write(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : unknown();
}

QJsonValue write(std::optional<int> number)
{
    return number ? QJsonValue(*number) : unknown();
}

QJsonValue write(std::optional<QDate> day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : unknown();
}

QJsonValue write(std::optional<QTime> time)
{
    return time ? QJsonValue(time->toString(QStringLiteral("HH:mm"))) : unknown();
}

QJsonValue write(std::optional<Yen> yen)
{
    return yen ? QJsonValue(yen->amount()) : unknown();
}

QJsonValue write(const std::optional<PostalCode>& code)
{
    return write(code ? code->digits() : QString());
}

bool read(QString& text, const QJsonValue& value)
{
    if (!value.isString() && !value.isNull())
        return false;
    text = value.toString();
    return true;
}

bool read(bool& target, const QJsonValue& value)
{
    if (!value.isBool())
        return false;
    target = value.toBool();
    return true;
}

bool read(std::optional<bool>& target, const QJsonValue& value)
{
    return take(target, value, value.isBool() ? std::optional(value.toBool()) : std::nullopt);
}

bool read(std::optional<int>& number, const QJsonValue& value)
{
    const auto whole = wholeNumber(value);
    const bool fits = whole && std::abs(*whole) <= std::numeric_limits<int>::max();
    return take(number, value, fits ? std::optional(static_cast<int>(*whole)) : std::nullopt);
}

bool read(std::optional<QDate>& day, const QJsonValue& value)
{
    const QString text = value.toString();
    const QDate read = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return take(day, value, read.isValid() ? std::optional(read) : std::nullopt);
}

bool read(std::optional<QTime>& time, const QJsonValue& value)
{
    const QString text = value.toString();
    // By a pattern Qt takes five times as long, and every posting read has two times of day.
    const bool written = text.size() == 5 && text[2] == QLatin1Char(':');
    const QTime read = written ? QTime::fromString(text, Qt::ISODate) : QTime();
    return take(time, value, read.isValid() ? std::optional(read) : std::nullopt);
}

bool read(std::optional<Yen>& yen, const QJsonValue& value)
{
    const auto whole = wholeNumber(value);
    return take(yen, value, whole ? Yen::make(*whole) : std::nullopt);
}

bool read(std::optional<PostalCode>& code, const QJsonValue& value)
{
    const bool blank = value.isNull() || (value.isString() && value.toString().isEmpty());
    return take(code, blank ? unknown() : value,
                value.isString() ? PostalCode::parse(value.toString()) : std::nullopt);
}

QString shown(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toVariant().toString();
    }
}

} // namespace kakehashi::json_value
