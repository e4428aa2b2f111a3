// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace kakehashi {

/// The one exception of the program: something that was asked for could not be done.
///
/// `message()` is a sentence for the person at the desk: it names the thing (a file, a record) and what to
/// do. `detail()` is technical (an SQL text, an errno) and goes to the log only. Findings about a value are
/// not errors: parsers and checks return `Problem`s.
class Error : public std::exception
{
public:
    explicit Error(QString message, QString detail = {});

    const QString& message() const { return m_message; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QString m_detail;
    QByteArray m_utf8;
};

/// The caller asked for something that does not exist or is not allowed to be asked: exit status 2 on the
/// command line, where every other Error is 3.
class UsageError : public Error
{
public:
    using Error::Error;
};

/// The person cancelled; nothing was changed. Shown as a status line, never as a failure.
class Cancelled : public Error
{
public:
    Cancelled();
};

} // namespace kakehashi
