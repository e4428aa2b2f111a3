// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace kakehashi::cli {

namespace {

constexpr int offersOnPaper = 6; ///< for each applicant

QJsonObject demonstrate(Invocation& invocation, Desk& desk, const StoredApplicant& applicant,
                        const QDir& folder)
{
    const MatchResult result = match(applicant.applicant, desk.postingIndex(), desk.today(), offersOnPaper);
    QStringList references;
    for (const Match& offer : result.offered)
        references.append(offer.reference);
    const QString file = folder.filePath(QStringLiteral("handout-%1.pdf").arg(applicant.reference));
    const int pages = printHandout(desk, references, applicant.reference, file);
    invocation.say(Words::tr("%1: %2 of %3 postings fit; the best %4 are on %5 (pages: %6).")
                       .arg(applicant.reference)
                       .arg(result.offeredCount)
                       .arg(result.considered)
                       .arg(references.size())
                       .arg(file)
                       .arg(pages));
    return {{QStringLiteral("applicant"), applicant.reference},
            {QStringLiteral("considered"), result.considered},
            {QStringLiteral("offered"), result.offeredCount},
            {QStringLiteral("printed"), QJsonArray::fromStringList(references)},
            {QStringLiteral("file"), file},
            {QStringLiteral("pages"), pages}};
}

} // namespace

Exit demo(Invocation& invocation)
{
    const QDir folder(invocation.wanted(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(Words::tr("The folder %1 cannot be made.").arg(folder.path()));
    const QString store = folder.filePath(QStringLiteral("sample.sqlite"));
    const bool known = QFileInfo::exists(store);
    const auto desk = known ? Desk::open(store, invocation.clock())
                            : createSampleDesk(store, DeskKind::Prefecture, invocation.clock());
    if (!desk->settings().sample)
        throw Error(Words::tr("%1 is no sample store; choose another folder.").arg(store));
    invocation.say(known ? Words::tr("Using the sample store %1.").arg(store)
                         : Words::tr("Made the sample store %1 and took the sample messages in.").arg(store));
    QJsonArray messages;
    for (const feed::StoredMessage& message : desk->feed().messages()) {
        messages.append(QJsonObject{{QStringLiteral("subject"), message.subject},
                                    {QStringLiteral("created"), message.created},
                                    {QStringLiteral("updated"), message.updated},
                                    {QStringLiteral("unchanged"), message.unchanged},
                                    {QStringLiteral("held"), message.held},
                                    {QStringLiteral("absent"), message.absent}});
        invocation.say(Words::tr("%1: new %2, changed %3, unchanged %4, absent %5, held %6")
                           .arg(message.subject)
                           .arg(message.created)
                           .arg(message.updated)
                           .arg(message.unchanged)
                           .arg(message.absent)
                           .arg(message.held));
    }
    QJsonArray papers;
    for (const StoredApplicant& each : desk->applicants().all())
        papers.append(demonstrate(invocation, *desk, each, folder));
    invocation.say(Words::tr("The papers are in %1.").arg(folder.absolutePath()));
    invocation.answer({{QStringLiteral("store"), store},
                       {QStringLiteral("today"), desk->today().toString(Qt::ISODate)},
                       {QStringLiteral("messages"), messages},
                       {QStringLiteral("papers"), papers}});
    return Exit::Done;
}

} // namespace kakehashi::cli
