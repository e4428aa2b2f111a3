// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archive_passwords.h"
#include "app/cli/command.h"
#include "core/feed/feed_files.h"
#include "ui/scanning/scanned_message.h"

namespace kakehashi::cli {

namespace {

[[noreturn]] void wantMode()
{
    throw UsageError(Words::tr("--feed wants update or snapshot."));
}

feed::FeedMode modeOf(const Invocation& invocation)
{
    const QString given = invocation.value(QStringLiteral("feed"));
    if (given.isEmpty())
        return feed::FeedMode::Judge;
    if (given == QLatin1String("update"))
        return feed::FeedMode::Update;
    if (given == QLatin1String("snapshot"))
        return feed::FeedMode::Snapshot;
    wantMode();
}

/// Empty when it is not said.
QString senderOf(const Invocation& invocation)
{
    if (!invocation.isSet(QStringLiteral("sender")))
        return {};
    const QString sender = feed::senderSpelling(invocation.wanted(QStringLiteral("sender")));
    const Problems problems = feed::checkSenderRule({sender, {}, {}, {}, {}});
    if (!problems.isEmpty())
        throw UsageError(problems.constFirst().message);
    if (sender.startsWith(QLatin1Char('@')))
        throw UsageError(Words::tr("--sender wants an address, not a whole domain."));
    return sender;
}

struct Wish
{
    feed::FeedMode mode;
    QString sender;
};

void take(Desk& desk, ImportReport& report, const QString& path, const Wish& wish)
{
    feed::ReadFile read = feed::readFeedFile(path, desk.clock().deskMoment());
    if (!read.problem.isEmpty())
        report.refuse(path, read.problem);
    for (feed::Message& message : read.messages) {
        if (message.sender.isEmpty())
            message.sender = wish.sender;
        readScans(message);
        feed::FeedPlan plan = desk.feed().plan(std::move(message), wish.mode);
        const feed::ImportResult result = desk.feed().takeUp(plan, read.fileName);
        const QList<qint64> messages = result.message == 0 ? QList<qint64>() : QList<qint64>{result.message};
        report.tell(path, plan.files, plan.message.problems, result, messages, plan.absent);
        if (plan.files.isEmpty() && plan.message.problems.isEmpty() && result.message == 0)
            report.refuse(path, Words::tr("%1 holds no list of postings; nothing was taken in.").arg(path));
    }
}

} // namespace

Exit importFiles(Invocation& invocation)
{
    if (invocation.operands().isEmpty())
        throw UsageError(Words::tr("import wants at least one file."));
    const auto desk = invocation.openDesk();
    const Wish wish{modeOf(invocation), senderOf(invocation)};
    ImportReport report(invocation, *desk);
    for (const QString& path : invocation.operands())
        take(*desk, report, path, wish);
    openWaiting(invocation, *desk, report);
    invocation.answer(report.finish());
    if (!report.readAnything())
        return Exit::Failed;
    return report.refusedAnything() ? Exit::Refused : Exit::Done;
}

} // namespace kakehashi::cli
