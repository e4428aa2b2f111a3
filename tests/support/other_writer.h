// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <optional>

namespace kakehashi::test {

/// Somebody else who begins to write to the store while a mail is on its way, and keeps it locked until
/// `end`.
class OtherWriter
{
public:
    explicit OtherWriter(const QString& path) : m_path(path) {}

    MailProgress whileSending()
    {
        return [this](qint64, qint64) {
            if (!m_writing) {
                m_store.emplace(m_path, Database::Mode::Worker);
                m_writing.emplace(*m_store);
            }
            return true;
        };
    }
    void end() { m_writing.reset(); }

private:
    QString m_path;
    std::optional<Database> m_store;
    std::optional<Transaction> m_writing; ///< last: it ends before the store is closed
};

} // namespace kakehashi::test
