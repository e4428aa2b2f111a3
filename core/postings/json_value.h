// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QJsonArray>
#include <QJsonValue>

/// The JSON form of single values, the same for postings and applicants (domain.md §3): unknown is null,
/// empty text is "", days are ISO, times HH:MM, terms are codes. Each `read` leaves its target alone and
/// returns false when the value does not fit; null is unknown, and an empty text for a text.
namespace kakehashi::json_value {

QJsonValue write(const QString& text);
QJsonValue write(bool value);
QJsonValue write(std::optional<bool> value);
QJsonValue write(std::optional<int> number);
QJsonValue write(std::optional<QDate> day);
QJsonValue write(std::optional<QTime> time);
QJsonValue write(std::optional<Yen> yen);
QJsonValue write(const std::optional<PostalCode>& code); ///< unknown is "": it is a text of the form

bool read(QString& text, const QJsonValue& value);
bool read(bool& target, const QJsonValue& value);
bool read(std::optional<bool>& target, const QJsonValue& value);
bool read(std::optional<int>& number, const QJsonValue& value);
bool read(std::optional<QDate>& day, const QJsonValue& value);
bool read(std::optional<QTime>& time, const QJsonValue& value);
bool read(std::optional<Yen>& yen, const QJsonValue& value);
bool read(std::optional<PostalCode>& code, const QJsonValue& value);

template<typename E>
requires std::is_enum_v<E> QJsonValue write(std::optional<E> term)
{
    return term ? QJsonValue(codeOf(*term)) : QJsonValue(QJsonValue::Null);
}

template<typename E>
QJsonValue write(TermSet<E> terms)
{
    QJsonArray codes;
    for (E term : terms.values())
        codes.append(codeOf(term));
    return codes;
}

template<typename E>
requires std::is_enum_v<E>
bool read(std::optional<E>& term, const QJsonValue& value)
{
    if (value.isNull()) {
        term.reset();
        return true;
    }
    const std::optional<E> found = value.isString() ? fromCode<E>(value.toString()) : std::nullopt;
    if (found)
        term = found;
    return found.has_value();
}

template<typename E>
bool read(TermSet<E>& terms, const QJsonValue& value)
{
    if (!value.isArray() && !value.isNull())
        return false;
    TermSet<E> found;
    const QJsonArray codes = value.toArray();
    for (const auto& code : codes) {
        std::optional<E> term;
        if (!read(term, code) || !term)
            return false;
        found.insert(*term);
    }
    terms = found;
    return true;
}

/// A value as a Problem shows it: texts as they are, everything else as compact JSON, null as nothing.
QString shown(const QJsonValue& value);

} // namespace kakehashi::json_value
