// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace kakehashi {

/// Passwords of mailboxes, by the mailbox's id. They are kept by the system's keychain or not at all: where
/// there is none, they are known until the program ends and asked for at each start.
class MailPasswords
{
public:
    virtual ~MailPasswords() = default;
    /// nullopt: not known, ask.
    virtual std::optional<QString> find(const QString& mailbox) = 0;
    /// False: only until the program ends.
    virtual bool keep(const QString& mailbox, const QString& password) = 0;
    virtual void forget(const QString& mailbox) = 0;
};

/// The name under which the password for sending is kept.
inline constexpr QLatin1StringView outgoingPassword("outgoing");

/// Until the program ends.
class SessionPasswords : public MailPasswords
{
public:
    std::optional<QString> find(const QString& mailbox) override;
    bool keep(const QString& mailbox, const QString& password) override;
    void forget(const QString& mailbox) override;

private:
    QHash<QString, QString> m_passwords;
};

/// The system's keychain, and this program's memory where there is none. For the main thread: keychains may
/// ask the person to unlock them, which is waited for. KAKEHASHI_KEYCHAIN=off leaves the keychain alone.
class KeychainPasswords : public MailPasswords
{
public:
    std::optional<QString> find(const QString& mailbox) override;
    bool keep(const QString& mailbox, const QString& password) override;
    void forget(const QString& mailbox) override;

private:
    bool m_available = qEnvironmentVariable("KAKEHASHI_KEYCHAIN") != QLatin1StringView("off");
    SessionPasswords m_session;
};

} // namespace kakehashi
