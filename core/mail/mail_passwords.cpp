// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mail_passwords.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace kakehashi {

namespace {

Q_LOGGING_CATEGORY(passwordLog, "kakehashi.mail")

/// Long enough to unlock a keychain by hand.
constexpr std::chrono::minutes patience{2};

const QString service = QStringLiteral("Kakehashi");

QString keyOf(const QString& mailbox)
{
    return QStringLiteral("mailbox/") + mailbox;
}

/// Starts the job and waits for its end; false when the keychain does not answer.
bool finished(QKeychain::Job& job, const QString& key)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(key);
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(patience);
    job.start();
    loop.exec();
    return done;
}

bool worked(const QKeychain::Job& job)
{
    const bool noEntry = job.error() == QKeychain::EntryNotFound;
    if (job.error() != QKeychain::NoError && !noEntry)
        qCInfo(passwordLog, "The keychain cannot be used: %s", qPrintable(job.errorString()));
    return job.error() == QKeychain::NoError || noEntry;
}

} // namespace

std::optional<QString> SessionPasswords::find(const QString& mailbox)
{
    const auto known = m_passwords.constFind(mailbox);
    return known == m_passwords.cend() ? std::nullopt : std::optional(*known);
}

bool SessionPasswords::keep(const QString& mailbox, const QString& password)
{
    m_passwords.insert(mailbox, password);
    return false;
}

void SessionPasswords::forget(const QString& mailbox)
{
    m_passwords.remove(mailbox);
}

std::optional<QString> KeychainPasswords::find(const QString& mailbox)
{
    if (std::optional<QString> known = m_session.find(mailbox))
        return known;
    if (!m_available)
        return std::nullopt;
    QKeychain::ReadPasswordJob job(service);
    m_available = finished(job, keyOf(mailbox)) && worked(job);
    if (!m_available || job.error() != QKeychain::NoError)
        return std::nullopt;
    const QString password = job.textData();
    m_session.keep(mailbox, password);
    return password;
}

bool KeychainPasswords::keep(const QString& mailbox, const QString& password)
{
    m_session.keep(mailbox, password);
    if (!m_available)
        return false;
    QKeychain::WritePasswordJob job(service);
    job.setTextData(password);
    m_available = finished(job, keyOf(mailbox)) && worked(job);
    return m_available;
}

void KeychainPasswords::forget(const QString& mailbox)
{
    m_session.forget(mailbox);
    if (!m_available)
        return;
    QKeychain::DeletePasswordJob job(service);
    m_available = finished(job, keyOf(mailbox)) && worked(job);
}

} // namespace kakehashi
