// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into a store until it is killed: `store_writer PATH half` stops in the middle of a transaction,
// `store_writer PATH endless` commits one batch after the other, `store_writer PATH draft` keeps one draft of
// a form. Says each step on standard output.
#include "tests/store/store_writer.h"
#include "core/audit/audit_log.h"
#include "core/base/error.h"
#include "core/store/form_drafts.h"
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

void waitToBeKilled()
{
    std::string line;
    std::getline(std::cin, line);
}

void writeDraft(kakehashi::Database& database, const kakehashi::Clock& clock)
{
    kakehashi::FormDrafts drafts(database, clock);
    kakehashi::FormDraft draft;
    draft.form = QStringLiteral("posting");
    for (const QString& typed : {QStringLiteral("first"), QStringLiteral("last")}) {
        draft.content = {{QStringLiteral("typed"), typed}};
        draft.id = drafts.save(draft);
    }
    say("draft");
    waitToBeKilled();
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
        if (arguments.value(2) == QLatin1StringView("draft")) {
            writeDraft(database, clock);
            return 0;
        }
        const bool half = arguments.value(2) == QLatin1StringView("half");
        while (true) {
            kakehashi::Transaction transaction(database);
            writeBatch(database, audit);
            if (half) {
                say("half");
                waitToBeKilled();
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
