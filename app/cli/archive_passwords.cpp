// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archive_passwords.h"

#include "app/cli/hidden_prompt.h"

namespace kakehashi::cli {

namespace {

void ask(Invocation& invocation, Desk& desk, ImportReport& report, const feed::WaitingMessage& waiting)
{
    const QString question =
        Words::tr("Password of %1: ").arg(waiting.attachments.join(QStringLiteral(", ")));
    const std::optional<QString> typed = askHidden(question);
    if (!typed || typed->isEmpty())
        return;
    try {
        report.tell(desk.feed().unlock(waiting.message, *typed));
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        invocation.warn(error.message());
    }
}

} // namespace

void openWaiting(Invocation& invocation, Desk& desk, ImportReport& report)
{
    constexpr auto variable = "KAKEHASHI_ARCHIVE_PASSWORD";
    if (qEnvironmentVariableIsSet(variable)) {
        for (const feed::UnlockedMessage& unlocked : desk.feed().unlockAll(qEnvironmentVariable(variable)))
            report.tell(unlocked);
        return;
    }
    if (invocation.json()) // a program asked, not a person
        return;
    const QList<feed::WaitingMessage> all = desk.feed().waitingMessages();
    for (const feed::WaitingMessage& waiting : all) {
        if (report.hasTold(waiting.message))
            ask(invocation, desk, report, waiting);
    }
}

} // namespace kakehashi::cli
