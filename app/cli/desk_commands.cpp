// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/postings/posting_batch.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kakehashi::cli {

Exit initDesk(Invocation& invocation)
{
    DeskSettings settings;
    const auto kind = fromCode<DeskKind>(invocation.wanted(QStringLiteral("desk")));
    if (!kind)
        throw UsageError(Words::tr("--desk wants prefecture or doctor_bank."));
    settings.kind = *kind;
    const auto* prefecture = place::findPrefecture(invocation.wanted(QStringLiteral("prefecture")));
    if (prefecture == nullptr)
        throw UsageError(Words::tr("--prefecture wants a JIS code from 1 to 47 or a prefecture's name."));
    settings.prefectureCode = prefecture->code;
    settings.name = invocation.wanted(QStringLiteral("name"));
    settings.phone = invocation.value(QStringLiteral("phone")).trimmed();
    const auto desk = Desk::create(invocation.storePath(), settings, invocation.clock());
    invocation.say(Words::tr("Made the store %1 for %2.").arg(desk->path(), settings.name));
    invocation.answer({{QStringLiteral("store"), desk->path()},
                       {QStringLiteral("desk"), codeOf(settings.kind)},
                       {QStringLiteral("prefecture"), prefecture->name},
                       {QStringLiteral("name"), settings.name}});
    return Exit::Done;
}

Exit checkDesk(Invocation& invocation)
{
    const auto desk = invocation.openDesk();
    const QStringList problems = desk->database().integrityProblems();
    QJsonArray broken;
    for (const qint64 entry : desk->audit().brokenEntries())
        broken.append(entry);
    for (const qint64 entry : PostingBatch::brokenBatches(desk->database()))
        broken.append(entry);
    const bool ok = problems.isEmpty() && broken.isEmpty();
    for (const QString& problem : problems)
        invocation.warn(problem);
    if (!broken.isEmpty())
        invocation.warn(
            Words::tr(
                "%1 entries of the audit log do not fit the chain, from entry %2 on: the log was altered.")
                .arg(broken.size())
                .arg(broken.first().toInteger()));
    invocation.say(
        ok ? Words::tr("The store is sound: %1 audit entries form one chain.").arg(desk->audit().count())
           : Words::tr("The store is damaged; restore the last backup."));
    invocation.answer({{QStringLiteral("ok"), ok},
                       {QStringLiteral("store"), desk->path()},
                       {QStringLiteral("schema_version"), desk->database().schemaVersion()},
                       {QStringLiteral("integrity"), QJsonArray::fromStringList(problems)},
                       {QStringLiteral("audit_entries"), desk->audit().count()},
                       {QStringLiteral("audit_broken"), broken}});
    return ok ? Exit::Done : Exit::Refused;
}

} // namespace kakehashi::cli
