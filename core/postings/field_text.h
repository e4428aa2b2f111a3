// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QByteArray>

/// Values of a posting written as JSON straight into UTF-8, as json_value::write and Qt would write them: a
/// list brings a hundred thousand postings, and building a QJsonValue of each field takes ten times as long.
/// `append` returns false, having written nothing, for what is not stated: rows leave that out.
namespace kakehashi::field_text {

bool append(QByteArray& json, const QString& text);
bool append(QByteArray& json, bool value);
bool append(QByteArray& json, std::optional<bool> value);
bool append(QByteArray& json, std::optional<int> number);
bool append(QByteArray& json, std::optional<QDate> day);
bool append(QByteArray& json, std::optional<QTime> time);
bool append(QByteArray& json, std::optional<Yen> yen);
bool append(QByteArray& json, const std::optional<PostalCode>& code);

/// 2020-06-09, without quotes.
void appendDay(QByteArray& text, QDate day);
void appendUtf8(QByteArray& utf8, QStringView text);

template<typename E>
requires std::is_enum_v<E>
bool append(QByteArray& json, std::optional<E> term)
{
    if (!term)
        return false;
    const QLatin1StringView code = Vocabulary<E>::terms()[static_cast<std::size_t>(*term)].code;
    json.append('"').append(code.data(), code.size()).append('"');
    return true;
}

template<typename E>
bool append(QByteArray& json, TermSet<E> terms)
{
    if (terms.isEmpty())
        return false;
    char before = '[';
    for (const auto& term : Vocabulary<E>::terms()) {
        if (terms.contains(term.value)) {
            json.append(before);
            append(json, std::optional(term.value));
            before = ',';
        }
    }
    json.append(']');
    return true;
}

} // namespace kakehashi::field_text
