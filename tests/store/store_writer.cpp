// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into a store until it is killed: `store_writer PATH half` stops in the middle of a transaction,
// `store_writer PATH endless` commits one batch after the other. Says each step on standard output.
#include "tests/store/store_writer.h"
#include "core/audit/audit_log.h"
#include "core/base/error.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

namespace {

void say(const char* word)
{
    std::cout << word << std::endl;
}

void writeBatch(kakehashi::Database& database, kakehashi::AuditLog& audit)
{
    for (int i = 0; i < kakehashi::test::batchSize; ++i)
        database.run(QStringLiteral("INSERT INTO notes (text) VALUES (?)"),
                     {QString(3000, QLatin1Char('n'))});
    audit.append({QStringLiteral("notes.written"), QStringLiteral("notes"), QString(), {}});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        kakehashi::Database database(arguments.value(1), kakehashi::Database::Mode::Worker);
        const kakehashi::Clock clock;
        kakehashi::AuditLog audit(database, clock);
        const bool half = arguments.value(2) == QLatin1StringView("half");
        while (true) {
            kakehashi::Transaction transaction(database);
            writeBatch(database, audit);
            if (half) {
                say("half");
                std::string line;
                std::getline(std::cin, line);
                return 0;
            }
            transaction.commit();
            say("batch");
        }
    } catch (const kakehashi::Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
