// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/matching/would_open.h"

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
    object[QLatin1StringView("state")] = codeOf(stored.state);
    object[QLatin1StringView("no_mail_since")] =
        stored.noMailSince ? QJsonValue(stored.noMailSince->toString(Qt::ISODate)) : QJsonValue();
    return object;
}

/// Who is likely to be the same person, with what agrees and what differs.
QJsonArray toldDoubles(Invocation& invocation, const QList<ApplicantDouble>& doubles)
{
    QJsonArray array;
    for (const ApplicantDouble& each : doubles) {
        array.append(QJsonObject{{QStringLiteral("reference"), each.stored.reference},
                                 {QStringLiteral("score"), each.score},
                                 {QStringLiteral("agrees"), QJsonArray::fromStringList(each.agrees)},
                                 {QStringLiteral("differs"), QJsonArray::fromStringList(each.differs)}});
        invocation.say(Words::tr("Likely the same person: %1 (%2).")
                           .arg(each.stored.reference, each.agrees.join(QStringLiteral(", "))));
    }
    return array;
}

/// Two who are one person; the first one's reference stays.
Exit mergeApplicants(Invocation& invocation, Desk& desk)
{
    const StoredApplicant kept = applicantOf(desk, invocation.operands().at(1));
    const StoredApplicant other = applicantOf(desk, invocation.operands().at(2));
    desk.applicants().merge(kept.seq, other.seq, mergedApplicant(kept.applicant, other.applicant),
                            kept.version);
    QJsonObject answer = json(*desk.applicants().bySeq(kept.seq));
    answer[QLatin1StringView("merged")] = other.reference;
    invocation.answer(answer);
    invocation.say(Words::tr("%1 and %2 are one person: %1. Both histories are kept.")
                       .arg(kept.reference, other.reference));
    return Exit::Done;
}

Exit unmergeApplicant(Invocation& invocation, Desk& desk)
{
    const StoredApplicant other = applicantOf(desk, invocation.operands().at(1));
    desk.applicants().unmerge(other.seq);
    invocation.answer(json(*desk.applicants().bySeq(other.seq)));
    invocation.say(Words::tr("%1 stands for itself again.").arg(other.reference));
    return Exit::Done;
}

Exit changeState(Invocation& invocation, Desk& desk, ApplicantState state)
{
    const StoredApplicant stored = applicantOf(desk, invocation.operands().at(1));
    desk.applicants().setState(stored.seq, state);
    const StoredApplicant now = *desk.applicants().bySeq(stored.seq);
    invocation.answer(json(now));
    invocation.say(QStringLiteral("%1: %2").arg(now.reference, labelOf(now.state)));
    return Exit::Done;
}

/// What `applicant ACT` makes of a state; nullopt when it is no such act.
std::optional<ApplicantState> stateBy(const QString& act)
{
    if (act == QLatin1String("pause"))
        return ApplicantState::Paused;
    if (act == QLatin1String("finish"))
        return ApplicantState::Finished;
    return act == QLatin1String("resume") ? std::optional(ApplicantState::Registered) : std::nullopt;
}

Exit addApplicant(Invocation& invocation, Desk& desk, const QString& file)
{
    QJsonObject object = readJsonObject(file);
    object.remove(QLatin1StringView("id"));
    object.remove(QLatin1StringView("reference"));
    object.remove(QLatin1StringView("state"));
    object.remove(QLatin1StringView("no_mail_since"));
    const ApplicantFromJson read = applicantFromJson(object);
    const Problems problems = read.problems + checkApplicant(read.applicant, desk.today());
    warnProblems(invocation, problems);
    if (!acceptable(problems)) {
        invocation.answer({{QStringLiteral("problems"), toJson(problems)}});
        invocation.warn(Words::tr("Nothing was added."));
        return Exit::Failed;
    }
    const QList<ApplicantDouble> doubles = desk.applicants().doublesOf(read.applicant);
    const StoredApplicant stored = desk.applicants().add(read.applicant);
    QJsonObject answer = json(stored);
    answer[QLatin1StringView("doubles")] = toldDoubles(invocation, doubles);
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

/// What would open up, without the wishes that keep nothing out.
QJsonArray openedBy(Invocation& invocation, const QList<WouldOpen>& all)
{
    QJsonArray array;
    for (const WouldOpen& each : all) {
        if (each.count == 0)
            continue;
        array.append(QJsonObject{{QStringLiteral("wish"), each.wish},
                                 {QStringLiteral("label"), each.label},
                                 {QStringLiteral("count"), each.count}});
        invocation.say(QStringLiteral("    +%1: %2").arg(each.count).arg(each.label));
    }
    return array;
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
    if (act == QLatin1String("mail"))
        return mailApplicants(invocation);
    if (act == QLatin1String("mails"))
        return listApplicantMails(invocation);
    if (act == QLatin1String("no-mail") || act == QLatin1String("mail-again"))
        return setMailWelcome(invocation, act == QLatin1String("mail-again"));
    if (act == QLatin1String("list") && operands == 1)
        return listApplicants(invocation, *invocation.openDesk());
    if (act == QLatin1String("add") && operands == 2)
        return addApplicant(invocation, *invocation.openDesk(), invocation.operands().at(1));
    if (act == QLatin1String("merge") && operands == 3)
        return mergeApplicants(invocation, *invocation.openDesk());
    if (act == QLatin1String("unmerge") && operands == 2)
        return unmergeApplicant(invocation, *invocation.openDesk());
    if (const auto state = stateBy(act); state && operands == 2)
        return changeState(invocation, *invocation.openDesk(), *state);
    if (act == QLatin1String("show") && operands == 2) {
        const auto desk = invocation.openDesk();
        const QJsonObject object = json(applicantOf(*desk, invocation.operands().at(1)));
        invocation.answer(object);
        invocation.say(QString::fromUtf8(QJsonDocument(object).toJson()));
        return Exit::Done;
    }
    throw UsageError(Words::tr(
        "applicant wants: add FILE.json, list, show REF, merge REF OTHER, unmerge OTHER, "
        "pause|resume|finish REF, mail REF|--posting REF, mails [REF], or no-mail|mail-again REF."));
}

Exit matchApplicant(Invocation& invocation)
{
    if (invocation.operands().size() != 1)
        throw UsageError(Words::tr("match wants one applicant's reference."));
    const int top = invocation.number(QStringLiteral("top"), 0);
    const auto desk = invocation.openDesk();
    const StoredApplicant stored = applicantOf(*desk, invocation.operands().constFirst());
    const PostingIndex postings = desk->postingIndex();
    const MatchResult result =
        match(stored.applicant, postings, desk->today(), top, desk->settings().weights);
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
    QJsonObject answer{{QStringLiteral("applicant"), stored.reference},
                       {QStringLiteral("considered"), result.considered},
                       {QStringLiteral("offered_count"), result.offeredCount},
                       {QStringLiteral("offered"), offered},
                       {QStringLiteral("left_out"), leftOut}};
    if (invocation.isSet(QStringLiteral("explain")))
        answer[QLatin1StringView("would_open")] =
            openedBy(invocation, wouldOpen(stored.applicant, postings, desk->today()));
    invocation.answer(answer);
    return Exit::Done;
}

} // namespace kakehashi::cli
