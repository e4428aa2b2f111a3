// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/feed/feed_files.h"
#include "ui/scanning/scanned_message.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kakehashi::cli {

namespace {

using feed::FeedMode;

FeedMode modeOf(const Invocation& invocation)
{
    const QString given = invocation.value(QStringLiteral("feed"));
    if (given.isEmpty())
        return feed::FeedMode::Judge;
    if (given == QLatin1String("update"))
        return feed::FeedMode::Update;
    if (given == QLatin1String("snapshot"))
        return feed::FeedMode::Snapshot;
    throw UsageError(Words::tr("--feed wants update or snapshot."));
}

/// Takes files in one after the other and gathers the answer of all.
class Importing
{
public:
    Importing(Invocation& invocation, Desk& desk)
        : m_invocation(invocation), m_desk(desk), m_mode(modeOf(invocation))
    {
    }

    void take(const QString& path)
    {
        const feed::ReadFile read = feed::readFeedFile(path, m_desk.clock().deskMoment());
        if (!read.problem.isEmpty())
            refuse(path, read.problem);
        for (feed::Message message : read.messages) {
            readScans(message);
            take(path, read.fileName, message);
        }
    }

    Exit finish()
    {
        m_invocation.say(Words::tr("New %1, changed %2, unchanged %3, absent %4, held %5.")
                             .arg(m_sum.created)
                             .arg(m_sum.updated)
                             .arg(m_sum.unchanged)
                             .arg(m_sum.absent)
                             .arg(m_sum.held));
        m_invocation.answer({{QStringLiteral("created"), m_sum.created},
                             {QStringLiteral("updated"), m_sum.updated},
                             {QStringLiteral("unchanged"), m_sum.unchanged},
                             {QStringLiteral("held"), m_sum.held},
                             {QStringLiteral("absent"), m_sum.absent},
                             {QStringLiteral("files"), m_files},
                             {QStringLiteral("held_rows"), m_heldRows},
                             {QStringLiteral("absent_postings"), m_absent},
                             {QStringLiteral("waiting"), QJsonArray()}});
        if (!m_readAnything)
            return Exit::Failed;
        return m_refusedAnything || m_sum.held > 0 ? Exit::Refused : Exit::Done;
    }

private:
    void take(const QString& path, const QString& fileName, const feed::Message& message)
    {
        feed::FeedImport& import = m_desk.feed();
        const feed::FeedPlan plan = import.plan(message, m_mode);
        const feed::ImportResult result = import.take(plan, fileName);
        m_sum.created += result.created;
        m_sum.updated += result.updated;
        m_sum.unchanged += result.unchanged;
        m_sum.held += result.held;
        m_sum.absent += result.absent;
        tellFiles(path, plan);
        if (result.message != 0)
            tellHeld(path, import.heldRows(result.message));
        for (const StoredPosting& absent : m_desk.postings().bySeqs(plan.absent)) {
            m_absent.append(absent.reference);
            m_invocation.say(Words::tr("  absent: %1").arg(absent.reference));
        }
    }

    void tellFiles(const QString& path, const feed::FeedPlan& plan)
    {
        for (const QString& problem : plan.message.problems) {
            m_invocation.warn(problem);
            m_refusedAnything = true;
        }
        bool hasList = false;
        for (const feed::PlannedFile& file : plan.files) {
            const bool isScan = file.kind == QLatin1StringView("scan");
            m_files.append(
                QJsonObject{{QStringLiteral("file"), path},
                            {QStringLiteral("attachment"), file.attachment},
                            {QStringLiteral("kind"), file.kind},
                            {QStringLiteral("rows"), file.rows},
                            {QStringLiteral("problems"), QJsonArray::fromStringList(file.problems)}});
            m_invocation.say((isScan ? Words::tr("%1: %2: %3 sheets") : Words::tr("%1: %2: %3 rows"))
                                 .arg(path, file.attachment)
                                 .arg(file.rows));
            for (const QString& problem : file.problems)
                m_invocation.warn(problem);
            hasList = hasList || file.rows > 0;
            // A page that could not be read waits to be typed in.
            m_refusedAnything = m_refusedAnything || ((file.rows == 0 || isScan) && !file.problems.isEmpty());
        }
        m_readAnything = m_readAnything || hasList;
        if (plan.files.isEmpty() && plan.message.problems.isEmpty())
            refuse(path, Words::tr("%1 holds no list of postings; nothing was taken in.").arg(path));
    }

    void tellHeld(const QString& path, const QList<feed::HeldRow>& rows)
    {
        for (const feed::HeldRow& row : rows) {
            for (const auto& finding : row.findings) {
                if (finding.problem.severity != Severity::Error)
                    continue;
                m_heldRows.append(QJsonObject{{QStringLiteral("file"), path},
                                              {QStringLiteral("attachment"), row.attachment},
                                              {QStringLiteral("sheet"), row.sheet},
                                              {QStringLiteral("row"), row.row},
                                              {QStringLiteral("source_key"), row.sourceKey},
                                              {QStringLiteral("column"), finding.column},
                                              {QStringLiteral("value"), finding.problem.value},
                                              {QStringLiteral("problem"), finding.problem.message}});
                m_invocation.say(Words::tr("  held: row %1, %2: \"%3\": %4")
                                     .arg(row.row)
                                     .arg(finding.column, finding.problem.value, finding.problem.message));
            }
        }
    }

    void refuse(const QString& path, const QString& problem)
    {
        m_refusedAnything = true;
        m_invocation.warn(problem);
        m_files.append(QJsonObject{{QStringLiteral("file"), path},
                                   {QStringLiteral("kind"), QString()},
                                   {QStringLiteral("rows"), 0},
                                   {QStringLiteral("problems"), QJsonArray{problem}}});
    }

    Invocation& m_invocation;
    Desk& m_desk;
    feed::FeedMode m_mode;
    feed::ImportResult m_sum;
    QJsonArray m_files;
    QJsonArray m_heldRows;
    QJsonArray m_absent;
    bool m_readAnything = false;
    bool m_refusedAnything = false;
};

} // namespace

Exit importFiles(Invocation& invocation)
{
    if (invocation.operands().isEmpty())
        throw UsageError(Words::tr("import wants at least one file."));
    const auto desk = invocation.openDesk();
    Importing importing(invocation, *desk);
    for (const QString& path : invocation.operands())
        importing.take(path);
    return importing.finish();
}

} // namespace kakehashi::cli
