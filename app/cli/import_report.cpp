// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/cli/question_json.h"

#include <algorithm>

namespace kakehashi::cli {

namespace {

QString labelsOf(const QList<feed::HeadingChoice>& choices)
{
    QStringList labels;
    for (const feed::HeadingChoice& choice : choices)
        labels.append(choice.label + QLatin1Char('=') + choice.field);
    return labels.join(QStringLiteral(", "));
}

QJsonArray headingsJson(const QList<feed::UnknownHeading>& headings)
{
    QJsonArray told;
    for (const feed::UnknownHeading& unknown : headings) {
        QJsonArray nearest;
        for (const feed::HeadingChoice& choice : unknown.nearest)
            nearest.append(QJsonObject{{QStringLiteral("field"), choice.field},
                                       {QStringLiteral("label"), choice.label}});
        told.append(QJsonObject{{QStringLiteral("heading"), unknown.heading},
                                {QStringLiteral("sheet"), unknown.sheet},
                                {QStringLiteral("row"), unknown.row},
                                {QStringLiteral("blocks_list"), unknown.blocksList},
                                {QStringLiteral("nearest"), nearest}});
    }
    return told;
}

} // namespace

void ImportReport::tell(const QString& file, const QList<feed::PlannedFile>& lists,
                        const QStringList& problems, const feed::ImportResult& result,
                        const QList<qint64>& messages, const QList<qint64>& absent)
{
    m_sum.created += result.created;
    m_sum.updated += result.updated;
    m_sum.unchanged += result.unchanged;
    m_sum.held += result.held;
    m_sum.absent += result.absent;
    tellFiles(file, lists, problems);
    for (const qint64 message : messages) {
        m_kept.insert(message, file);
        m_readAnything = true;
        tellHeld(file, m_desk.feed().heldRows(message));
    }
    for (const StoredPosting& posting : m_desk.postings().bySeqs(absent)) {
        m_absent.append(posting.reference);
        m_invocation.say(Words::tr("  absent: %1").arg(posting.reference));
    }
    for (const feed::UnlockedMessage& unlocked : result.unlocked)
        tell(unlocked);
    for (const QString& problem : result.problems)
        m_invocation.warn(problem);
}

void ImportReport::tell(const feed::UnlockedMessage& unlocked)
{
    const qint64 message = unlocked.result.message;
    tell(m_kept.value(message, unlocked.fileName), unlocked.files, {}, unlocked.result, {message},
         m_desk.feed().absentPostings(message));
}

QJsonObject ImportReport::finish()
{
    tellLocked();
    m_invocation.say(Words::tr("New %1, changed %2, unchanged %3, absent %4, held %5.")
                         .arg(m_sum.created)
                         .arg(m_sum.updated)
                         .arg(m_sum.unchanged)
                         .arg(m_sum.absent)
                         .arg(m_sum.held));
    return {{QStringLiteral("created"), m_sum.created},     {QStringLiteral("updated"), m_sum.updated},
            {QStringLiteral("unchanged"), m_sum.unchanged}, {QStringLiteral("held"), m_sum.held},
            {QStringLiteral("absent"), m_sum.absent},       {QStringLiteral("files"), m_files},
            {QStringLiteral("held_rows"), m_heldRows},      {QStringLiteral("absent_postings"), m_absent},
            {QStringLiteral("waiting"), m_waiting}};
}

void ImportReport::tellFiles(const QString& file, const QList<feed::PlannedFile>& lists,
                             const QStringList& problems)
{
    for (const QString& problem : problems) {
        m_invocation.warn(problem);
        m_refusedAnything = true;
    }
    const bool anyRows = std::ranges::any_of(lists, [](const auto& list) { return list.rows > 0; });
    for (const feed::PlannedFile& list : lists) {
        if (list.locked) // until the end, when its password may have come
            m_locked.append({file, list});
        else
            tellFile(file, list);
        // What the text says beside an attached list is about that list: told, not refused.
        const bool isSaidByList = anyRows && list.kind == QLatin1StringView("text");
        // A page that could not be read waits to be typed in.
        const bool isScan = list.kind == QLatin1StringView("scan");
        if (!list.locked && !isSaidByList && (list.rows == 0 || isScan) && !list.problems.isEmpty())
            m_refusedAnything = true;
    }
}

void ImportReport::tellFile(const QString& file, const feed::PlannedFile& list)
{
    const bool isScan = list.kind == QLatin1StringView("scan");
    m_files.append(QJsonObject{{QStringLiteral("file"), file},
                               {QStringLiteral("attachment"), list.attachment},
                               {QStringLiteral("kind"), list.kind},
                               {QStringLiteral("rows"), list.rows},
                               {QStringLiteral("problems"), QJsonArray::fromStringList(list.problems)},
                               {QStringLiteral("unknown_headings"), headingsJson(list.unknownHeadings)}});
    m_invocation.say((isScan ? Words::tr("%1: %2: %3 sheets") : Words::tr("%1: %2: %3 rows"))
                         .arg(file, list.attachment)
                         .arg(list.rows));
    for (const QString& problem : list.problems)
        m_invocation.warn(problem);
    for (const feed::UnknownHeading& unknown : list.unknownHeadings)
        m_invocation.say(Words::tr("  unknown heading: %1; nearest: %2 (say which with sender set --map)")
                             .arg(unknown.heading, labelsOf(unknown.nearest)));
    m_readAnything = m_readAnything || list.rows > 0;
}

void ImportReport::tellHeld(const QString& file, const QList<feed::HeldRow>& rows)
{
    for (const feed::HeldRow& row : rows) {
        if (m_toldRows.contains(row.seq)) // a message is told again when what was locked in it is opened
            continue;
        m_toldRows.insert(row.seq);
        const QJsonValue question =
            row.asks ? QJsonValue(toJson(m_desk.questions().question(row.seq))) : QJsonValue();
        for (const auto& finding : row.findings) {
            if (finding.problem.severity != Severity::Error)
                continue;
            m_heldRows.append(QJsonObject{{QStringLiteral("file"), file},
                                          {QStringLiteral("attachment"), row.attachment},
                                          {QStringLiteral("sheet"), row.sheet},
                                          {QStringLiteral("row"), row.row},
                                          {QStringLiteral("source_key"), row.sourceKey},
                                          {QStringLiteral("column"), finding.column},
                                          {QStringLiteral("value"), finding.problem.value},
                                          {QStringLiteral("problem"), finding.problem.message},
                                          {QStringLiteral("question"), question}});
            m_invocation.say(Words::tr("  held: row %1, %2: \"%3\": %4")
                                 .arg(row.row)
                                 .arg(finding.column, finding.problem.value, finding.problem.message));
        }
    }
}

/// At the end: a later message may have said the password of an earlier one.
void ImportReport::tellLocked()
{
    const QList<feed::WaitingMessage> all = m_desk.feed().waitingMessages();
    for (const feed::WaitingMessage& waiting : all) {
        const auto kept = m_kept.constFind(waiting.message);
        if (kept == m_kept.cend())
            continue;
        for (const QString& archive : waiting.attachments) {
            wait({{QStringLiteral("file"), *kept},
                  {QStringLiteral("attachment"), archive},
                  {QStringLiteral("reason"), waiting.reason}});
            const auto locked = std::ranges::find_if(m_locked, [&](const auto& one) {
                return one.first == *kept && one.second.attachment == archive;
            });
            if (locked != m_locked.end())
                tellFile(locked->first, locked->second);
        }
    }
    if (!m_waiting.isEmpty())
        m_invocation.say(Words::tr("  waiting: %1").arg(m_waiting.size()));
}

void ImportReport::refuse(const QString& file, const QString& problem)
{
    m_refusedAnything = true;
    m_invocation.warn(problem);
    m_files.append(QJsonObject{{QStringLiteral("file"), file},
                               {QStringLiteral("kind"), QString()},
                               {QStringLiteral("rows"), 0},
                               {QStringLiteral("problems"), QJsonArray{problem}}});
}

void ImportReport::wait(const QJsonObject& waiting)
{
    m_waiting.append(waiting);
}

} // namespace kakehashi::cli
