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

void take(Desk& desk, ImportReport& report, const QString& path, feed::FeedMode mode)
{
    const feed::ReadFile read = feed::readFeedFile(path, desk.clock().deskMoment());
    if (!read.problem.isEmpty())
        report.refuse(path, read.problem);
    for (feed::Message message : read.messages) {
        readScans(message);
        const feed::FeedPlan plan = desk.feed().plan(message, mode);
        const feed::ImportResult result = desk.feed().take(plan, read.fileName);
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
    const feed::FeedMode mode = modeOf(invocation);
    ImportReport report(invocation, *desk);
    for (const QString& path : invocation.operands())
        take(*desk, report, path, mode);
    openWaiting(invocation, *desk, report);
    invocation.answer(report.finish());
    if (!report.readAnything())
        return Exit::Failed;
    return report.refusedAnything() ? Exit::Refused : Exit::Done;
}

} // namespace kakehashi::cli
