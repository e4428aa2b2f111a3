// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

#include <optional>

namespace kakehashi {

/// A Japanese fax number: ten digits from an area code (0120 and 0570 too), eleven from 020, 050, 060, 070,
/// 080 and 090; kept as typed, compared by digits.
class FaxNumber
{
public:
    /// From any writing (０３－１２３４－５６７８, +81 3 1234 5678); nullopt when it is none.
    static std::optional<FaxNumber> parse(const QString& text);
    /// What is wrong with the text, in words a clerk understands ("a digit too few"); empty when it is a
    /// number.
    static Problems check(const QString& text);

    const QString& digits() const { return m_digits; }
    /// With hyphens, in half width: 03-1234-5678 and 06-… always; eleven digits, 0120 and 0570 by their own
    /// rule; any other number in the groups it was typed in, since this program has no table of area codes
    /// and does not guess where one ends. Typed without groups it stays without.
    const QString& shown() const { return m_shown; }
    bool operator==(const FaxNumber& other) const { return m_digits == other.m_digits; }

private:
    FaxNumber(QString digits, QString shown) : m_digits(std::move(digits)), m_shown(std::move(shown)) {}
    QString m_digits;
    QString m_shown;
};

} // namespace kakehashi
