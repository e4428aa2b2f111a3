// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi::cli {

namespace {

QJsonObject json(const StoredApplicant& stored)
{
    QJsonObject object = kakehashi::toJson(stored.applicant);
    object[QLatin1StringView("id")] = stored.id;
    object[QLatin1StringView("reference")] = stored.reference;
    return object;
}

Exit addApplicant(Invocation& invocation, Desk& desk, const QString& file)
{
    QJsonObject object = readJsonObject(file);
    object.remove(QLatin1StringView("id"));
    object.remove(QLatin1StringView("reference"));
    const ApplicantFromJson read = applicantFromJson(object);
    const Problems problems = read.problems + checkApplicant(read.applicant, desk.today());
    warnProblems(invocation, problems);
    if (!acceptable(problems)) {
        invocation.answer({{QStringLiteral("problems"), toJson(problems)}});
        invocation.warn(Words::tr("Nothing was added."));
        return Exit::Failed;
    }
    const StoredApplicant stored = desk.applicants().add(read.applicant);
    QJsonObject answer = json(stored);
    answer[QLatin1StringView("problems")] = toJson(problems);
    invocation.answer(answer);
    invocation.say(Words::tr("Added as %1.").arg(stored.reference));
    return Exit::Done;
}

Exit listApplicants(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const StoredApplicant& stored : desk.applicants().all()) {
        listed.append(json(stored));
        invocation.say(QStringLiteral("%1  %2").arg(stored.reference, stored.applicant.name));
    }
    invocation.answer({{QStringLiteral("total"), listed.size()}, {QStringLiteral("applicants"), listed}});
    return Exit::Done;
}

QJsonObject json(const Match& match)
{
    QJsonArray reasons;
    for (const Reason& reason : match.reasons)
        reasons.append(cli::json(reason));
    return {{QStringLiteral("posting"), match.reference},
            {QStringLiteral("score"), match.score},
            {QStringLiteral("reasons"), reasons}};
}

void sayMatch(Invocation& invocation, const Match& match)
{
    invocation.say(QStringLiteral("%1  %2").arg(match.reference).arg(match.score, 5, 'f', 1));
    if (!invocation.isSet(QStringLiteral("explain")))
        return;
    for (const Reason& reason : match.reasons)
        invocation.say(inWords(reason));
}

} // namespace

QJsonObject json(const Reason& reason)
{
    QJsonObject object{{QStringLiteral("criterion"), reason.criterion},
                       {QStringLiteral("verdict"), verdictCode(reason.verdict)},
                       {QStringLiteral("wanted"), reason.wanted},
                       {QStringLiteral("offered"), reason.offered}};
    if (!reason.note.isEmpty())
        object[QLatin1StringView("note")] = reason.note;
    return object;
}

QString inWords(const Reason& reason)
{
    return QStringLiteral("    %1 %2: %3 | %4%5")
        .arg(verdictSign(reason.verdict), reason.label, reason.wanted, reason.offered,
             reason.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(reason.note));
}

Exit applicant(Invocation& invocation)
{
    const QString act = invocation.operands().value(0);
    const auto operands = invocation.operands().size();
    if (act == QLatin1String("list") && operands == 1)
        return listApplicants(invocation, *invocation.openDesk());
    if (act == QLatin1String("add") && operands == 2)
        return addApplicant(invocation, *invocation.openDesk(), invocation.operands().at(1));
    if (act == QLatin1String("show") && operands == 2) {
        const auto desk = invocation.openDesk();
        const QJsonObject object = json(applicantOf(*desk, invocation.operands().at(1)));
        invocation.answer(object);
        invocation.say(QString::fromUtf8(QJsonDocument(object).toJson()));
        return Exit::Done;
    }
    throw UsageError(Words::tr("applicant wants: add FILE.json, list, or show REF."));
}

Exit matchApplicant(Invocation& invocation)
{
    if (invocation.operands().size() != 1)
        throw UsageError(Words::tr("match wants one applicant's reference."));
    const int top = invocation.number(QStringLiteral("top"), 0);
    const auto desk = invocation.openDesk();
    const StoredApplicant stored = applicantOf(*desk, invocation.operands().constFirst());
    const MatchResult result = match(stored.applicant, desk->postingIndex(), desk->today(), top);
    QJsonArray offered;
    for (const Match& each : result.offered) {
        offered.append(json(each));
        sayMatch(invocation, each);
    }
    QJsonArray leftOut;
    invocation.say(Words::tr("%1 offered of %2").arg(result.offeredCount).arg(result.considered));
    for (const LeftOut& each : result.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("gate"), gateCode(each.gate)},
                                   {QStringLiteral("count"), each.count}});
        invocation.say(QStringLiteral("    %1: %2").arg(gateLabel(each.gate)).arg(each.count));
    }
    invocation.answer({{QStringLiteral("applicant"), stored.reference},
                       {QStringLiteral("considered"), result.considered},
                       {QStringLiteral("offered_count"), result.offeredCount},
                       {QStringLiteral("offered"), offered},
                       {QStringLiteral("left_out"), leftOut}});
    return Exit::Done;
}

} // namespace kakehashi::cli
