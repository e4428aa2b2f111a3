// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace kakehashi::lists {

/// Writes text in the Microsoft variant of Shift_JIS (① ㈱ 髙 ～ －), which older spreadsheet programs take
/// every CSV for. Characters that have a twin there are written as it (〜 as ～, ¥ as ￥); any other that it
/// lacks is written as 〓 and counted. Of an invisible one (a variation selector) nothing is written, but it
/// counts.
class Cp932Writer
{
public:
    /// Throws Error when ICU has no such converter.
    Cp932Writer();
    ~Cp932Writer();
    Cp932Writer(const Cp932Writer&) = delete;
    Cp932Writer& operator=(const Cp932Writer&) = delete;

    QByteArray written(const QString& text);
    qint64 replaced() const { return m_replaced; }

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter;
    qint64 m_replaced = 0;
};

} // namespace kakehashi::lists
