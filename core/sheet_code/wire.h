// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace kakehashi::sheet_code {

/// Writes numbers, texts and values as payload.h describes them.
class WireWriter
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void raw(const QByteArray& bytes) { m_bytes.append(bytes); }
    void number(quint64 value);
    void text(const QString& value);
    void value(const QJsonValue& value);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads them back from bytes that may be anything: every step checks what is left, and after the first
/// failure nothing is read any more.
class WireReader
{
public:
    explicit WireReader(QByteArrayView bytes) : m_left(bytes) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_left.isEmpty(); }
    quint8 byte();
    QByteArrayView raw(qsizetype length);
    quint64 number();
    /// A number that has to fit an int.
    int smallNumber();
    QString text();
    QJsonValue value();

private:
    QString textOf(quint64 length);
    QJsonValue listOf(quint64 length);
    void fail();

    QByteArrayView m_left;
    bool m_failed = false;
};

} // namespace kakehashi::sheet_code
