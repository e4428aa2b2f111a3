// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

#include <optional>

namespace kakehashi {

/// A Japanese fax number: ten digits from an area code, or eleven (050, 020…); kept as typed, compared by
/// digits.
class FaxNumber
{
public:
    /// From any writing (０３－１２３４－５６７８, +81 3 1234 5678); nullopt when it is none.
    static std::optional<FaxNumber> parse(const QString& text);
    /// What is wrong with the text, in words a clerk understands ("a digit too few"); empty when it is a
    /// number.
    static Problems check(const QString& text);

    const QString& digits() const { return m_digits; }
    /// 03-1234-5678 where the area code is known, else as typed, in half width.
    const QString& shown() const { return m_shown; }
    bool operator==(const FaxNumber& other) const { return m_digits == other.m_digits; }

private:
    FaxNumber(QString digits, QString shown) : m_digits(std::move(digits)), m_shown(std::move(shown)) {}
    QString m_digits;
    QString m_shown;
};

} // namespace kakehashi
