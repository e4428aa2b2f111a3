// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/error.h"
#include "core/store/database.h"

#include <QLoggingCategory>

namespace kakehashi {

namespace {

Q_LOGGING_CATEGORY(transactions, "kakehashi.store")

QString savepoint(QLatin1StringView verb, int depth)
{
    return QString(verb) + QString::number(depth);
}

} // namespace

Transaction::Transaction(Database& database) : m_database(database), m_depth(database.m_transactions)
{
    if (m_depth == 0) {
        m_database.beginImmediate();
    } else {
        m_database.writeDeferred();
        m_database.run(savepoint(QLatin1StringView("SAVEPOINT inner_"), m_depth));
    }
    ++m_database.m_transactions;
}

void Transaction::commit()
{
    Q_ASSERT_X(m_open && m_database.m_transactions == m_depth + 1, "Transaction::commit", "out of order");
    if (m_depth == 0) {
        m_database.writeDeferred();
        m_database.run(QStringLiteral("COMMIT"));
    } else {
        m_database.run(savepoint(QLatin1StringView("RELEASE inner_"), m_depth));
    }
    m_open = false;
    --m_database.m_transactions;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_database.m_transactions;
    m_database.forgetDeferred();
    try {
        if (m_depth == 0) {
            m_database.run(QStringLiteral("ROLLBACK"));
        } else {
            m_database.run(savepoint(QLatin1StringView("ROLLBACK TO inner_"), m_depth));
            m_database.run(savepoint(QLatin1StringView("RELEASE inner_"), m_depth));
        }
    } catch (const Error& error) {
        // SQLite has rolled back by itself already (a full disk, a failing one): nothing is left to undo.
        qCWarning(transactions, "A transaction was rolled back before it was asked to be: %s",
                  qUtf8Printable(error.detail()));
    }
}

} // namespace kakehashi
