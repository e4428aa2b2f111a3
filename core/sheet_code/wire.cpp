// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/wire.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <cmath>
#include <limits>

namespace kakehashi::sheet_code {

namespace {

enum class Kind : quint8 { Null, False, True, Amount, NegativeAmount, Text, List };

constexpr unsigned kindBits = 3;
constexpr quint64 kindMask = (1U << kindBits) - 1U;
constexpr double largestAmount = 1e15; ///< exact in a JSON number, and room for the kind
constexpr quint64 longestList = 64;

quint64 head(Kind kind, quint64 amount = 0)
{
    return static_cast<quint64>(kind) | (amount << kindBits);
}

} // namespace

void WireWriter::number(quint64 value)
{
    constexpr quint64 more = 0x80;
    while (value >= more) {
        byte(static_cast<quint8>(value | more));
        value >>= 7U;
    }
    byte(static_cast<quint8>(value));
}

void WireWriter::text(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    number(static_cast<quint64>(utf8.size()));
    raw(utf8);
}

void WireWriter::value(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return number(head(value.toBool() ? Kind::True : Kind::False));
    case QJsonValue::Double: {
        const auto amount = value.toInteger();
        return number(amount < 0 ? head(Kind::NegativeAmount, static_cast<quint64>(-amount))
                                 : head(Kind::Amount, static_cast<quint64>(amount)));
    }
    case QJsonValue::String: {
        const QByteArray utf8 = value.toString().toUtf8();
        number(head(Kind::Text, static_cast<quint64>(utf8.size())));
        return raw(utf8);
    }
    case QJsonValue::Array: {
        const QJsonArray items = value.toArray();
        number(head(Kind::List, static_cast<quint64>(items.size())));
        for (const auto& item : items)
            text(item.toString());
        return;
    }
    default:
        return number(head(Kind::Null));
    }
}

void WireReader::fail()
{
    m_failed = true;
    m_left = {};
}

QByteArrayView WireReader::raw(qsizetype length)
{
    if (length < 0 || length > m_left.size()) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_left.first(length);
    m_left = m_left.sliced(length);
    return taken;
}

quint8 WireReader::byte()
{
    const QByteArrayView taken = raw(1);
    return taken.isEmpty() ? quint8{0} : static_cast<quint8>(taken[0]);
}

quint64 WireReader::number()
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
        const quint8 next = byte();
        value |= static_cast<quint64>(next & 0x7FU) << shift;
        if ((next & 0x80U) == 0)
            return m_failed ? 0 : value;
    }
    fail();
    return 0;
}

int WireReader::smallNumber()
{
    const quint64 value = number();
    if (value <= static_cast<quint64>(std::numeric_limits<int>::max()))
        return static_cast<int>(value);
    fail();
    return 0;
}

QString WireReader::text()
{
    return textOf(number());
}

QString WireReader::textOf(quint64 length)
{
    if (length > static_cast<quint64>(m_left.size())) {
        fail();
        return {};
    }
    const QByteArrayView utf8 = raw(static_cast<qsizetype>(length));
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless); // a half character is an error
    QString text = decode(utf8);
    if (decode.hasError())
        fail();
    return text;
}

QJsonValue WireReader::value()
{
    const quint64 read = number();
    const quint64 amount = read >> kindBits;
    switch (static_cast<Kind>(read & kindMask)) {
    case Kind::Null:
        return QJsonValue(QJsonValue::Null);
    case Kind::False:
        return false;
    case Kind::True:
        return true;
    case Kind::Amount:
    case Kind::NegativeAmount: {
        if (static_cast<double>(amount) > largestAmount)
            break;
        const auto value = static_cast<qint64>(amount);
        return static_cast<Kind>(read & kindMask) == Kind::Amount ? value : -value;
    }
    case Kind::Text:
        return textOf(amount);
    case Kind::List:
        return listOf(amount);
    }
    fail();
    return {};
}

QJsonValue WireReader::listOf(quint64 length)
{
    if (length > longestList) {
        fail();
        return {};
    }
    QJsonArray items;
    for (quint64 i = 0; i < length && !m_failed; ++i)
        items.append(text());
    return items;
}

} // namespace kakehashi::sheet_code
