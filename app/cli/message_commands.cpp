// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/question_json.h"
#include "ui/scanning/scanned_message.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace kakehashi::cli {

using feed::StoredMessage;

namespace {

QString stateCode(feed::MessageState state)
{
    switch (state) {
    case feed::MessageState::Taken:
        return QStringLiteral("taken");
    case feed::MessageState::Waiting:
        return QStringLiteral("waiting");
    case feed::MessageState::NoFeed:
        return QStringLiteral("no_feed");
    case feed::MessageState::LockedIgnored:
        return QStringLiteral("locked_ignored");
    case feed::MessageState::Reverted:
        break;
    }
    return QStringLiteral("reverted");
}

QString moment(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonObject json(const feed::StoredMessage& message)
{
    return {{QStringLiteral("message"), message.seq},
            {QStringLiteral("id"), message.id},
            {QStringLiteral("sender"), message.sender},
            {QStringLiteral("sender_name"), message.senderName},
            {QStringLiteral("subject"), message.subject},
            {QStringLiteral("sent_at"), moment(message.sentAt)},
            {QStringLiteral("imported_at"), moment(message.importedAt)},
            {QStringLiteral("file"), message.fileName},
            {QStringLiteral("state"), stateCode(message.state)},
            {QStringLiteral("created"), message.created},
            {QStringLiteral("updated"), message.updated},
            {QStringLiteral("unchanged"), message.unchanged},
            {QStringLiteral("held"), message.held},
            {QStringLiteral("absent"), message.absent},
            {QStringLiteral("partly_read"), message.partlyRead},
            {QStringLiteral("waiting_for"), QJsonArray::fromStringList(message.waitingFor)}};
}

QString line(const feed::StoredMessage& message)
{
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(QString::number(message.seq), message.sentAt.toLocalTime().toString(Qt::ISODate),
             stateCode(message.state), message.sender.isEmpty() ? message.fileName : message.sender,
             message.subject);
}

/// By its number or its ID.
StoredMessage messageOf(Desk& desk, const QString& name)
{
    const QList<feed::StoredMessage> all = desk.feed().messages();
    const auto found = std::ranges::find_if(all, [&name](const feed::StoredMessage& message) {
        return QString::number(message.seq) == name || message.id == name;
    });
    if (found == all.end())
        throw UsageError(Words::tr("There is no message %1 in this store.").arg(name));
    return *found;
}

void writeRaw(Desk& desk, qint64 message, const QString& name)
{
    QFile file(name);
    const QByteArray raw = desk.feed().rawMessage(message);
    if (!file.open(QIODevice::WriteOnly) || file.write(raw) != raw.size() || !file.flush())
        throw Error(Words::tr("%1 cannot be written: %2").arg(name, file.errorString()));
}

Exit showMessage(Invocation& invocation, Desk& desk, const QString& name)
{
    const feed::StoredMessage message = messageOf(desk, name);
    if (invocation.isSet(QStringLiteral("out")))
        writeRaw(desk, message.seq, invocation.wanted(QStringLiteral("out")));
    QJsonArray held;
    QJsonArray questions;
    QJsonArray absent;
    invocation.say(line(message));
    invocation.say(Words::tr("New %1, changed %2, unchanged %3, absent %4, held %5.")
                       .arg(message.created)
                       .arg(message.updated)
                       .arg(message.unchanged)
                       .arg(message.absent)
                       .arg(message.held));
    for (const feed::HeldRow& row : desk.feed().heldRows(message.seq)) {
        held.append(QJsonObject{{QStringLiteral("attachment"), row.attachment},
                                {QStringLiteral("row"), row.row},
                                {QStringLiteral("source_key"), row.sourceKey},
                                {QStringLiteral("asks"), row.asks}});
        invocation.say(Words::tr("  held: %1, row %2").arg(row.attachment).arg(row.row));
    }
    for (const feed::Question& question : desk.questions().waiting(message.seq))
        questions.append(toJson(question));
    for (const feed::Absence& absence : desk.absences().of(message.seq)) {
        absent.append(QJsonObject{{QStringLiteral("reference"), absence.reference},
                                  {QStringLiteral("why_not"), absence.whyNot}});
        invocation.say(Words::tr("  absent: %1").arg(absence.reference + u' ' + absence.whyNot));
    }
    const QStringList problems = desk.feed().unreadParts(message.seq);
    for (const QString& problem : problems)
        invocation.say(Words::tr("  not read: %1").arg(problem));
    QJsonObject answer = json(message);
    answer[QLatin1StringView("problems")] = QJsonArray::fromStringList(problems);
    answer[QLatin1StringView("held_rows")] = held;
    answer[QLatin1StringView("questions")] = questions;
    answer[QLatin1StringView("absent_postings")] = absent;
    invocation.answer(answer);
    return Exit::Done;
}

QString codeOf(feed::RevertPlan::Why why)
{
    switch (why) {
    case feed::RevertPlan::Why::ChangedSince:
        return QStringLiteral("changed_since");
    case feed::RevertPlan::Why::WorkedOn:
        return QStringLiteral("worked_on");
    case feed::RevertPlan::Why::SaidAgain:
        break;
    }
    return QStringLiteral("said_again");
}

QJsonArray restoredJson(const feed::RevertPlan& plan)
{
    QJsonArray restored;
    for (const auto& one : plan.restored) {
        QJsonArray changes;
        for (const FieldChange& change : one.changes)
            changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                       {QStringLiteral("from"), change.from},
                                       {QStringLiteral("to"), change.to}});
        restored.append(
            QJsonObject{{QStringLiteral("reference"), one.reference}, {QStringLiteral("changes"), changes}});
    }
    return restored;
}

QJsonArray keptJson(const feed::RevertPlan& plan)
{
    QJsonArray kept;
    for (const auto& one : plan.kept)
        kept.append(QJsonObject{{QStringLiteral("reference"), one.reference},
                                {QStringLiteral("why"), codeOf(one.why)},
                                {QStringLiteral("field"), one.field},
                                {QStringLiteral("value"), one.value},
                                {QStringLiteral("earlier"), one.earlier},
                                {QStringLiteral("sentence"), one.sentence}});
    return kept;
}

void sayPlan(Invocation& invocation, const feed::RevertPlan& plan)
{
    for (const auto& one : plan.takenBack)
        invocation.say(Words::tr("  taken back: %1").arg(one.reference));
    for (const auto& one : plan.restored)
        invocation.say(Words::tr("  %1: %2 field(s) as before").arg(one.reference).arg(one.changes.size()));
    for (const auto& one : plan.kept)
        invocation.say(Words::tr("  stays: %1 %2: %3").arg(one.reference, one.field, one.sentence));
    for (const QString& reference : plan.closedAbsent)
        invocation.say(Words::tr("  stays closed: %1").arg(reference));
    invocation.say(Words::tr("Held rows put aside %1, asked again %2, absent forgotten %3.")
                       .arg(plan.heldRows)
                       .arg(plan.askedAgain)
                       .arg(plan.absent));
}

Exit revertMessage(Invocation& invocation, Desk& desk, const QString& name)
{
    const qint64 message = messageOf(desk, name).seq;
    const feed::RevertPlan plan = desk.reverts().plan(message);
    const bool dryRun = invocation.isSet(QStringLiteral("dry-run"));
    QJsonArray takenBack;
    for (const auto& one : plan.takenBack)
        takenBack.append(one.reference);
    sayPlan(invocation, plan);
    if (!dryRun)
        desk.reverts().revert(plan, desk.audit().actor());
    invocation.answer({{QStringLiteral("message"), message},
                       {QStringLiteral("dry_run"), dryRun},
                       {QStringLiteral("already_reverted"), plan.alreadyReverted},
                       {QStringLiteral("taken_back"), takenBack},
                       {QStringLiteral("restored"), restoredJson(plan)},
                       {QStringLiteral("kept"), keptJson(plan)},
                       {QStringLiteral("held_rows"), plan.heldRows},
                       {QStringLiteral("asked_again"), plan.askedAgain},
                       {QStringLiteral("absent"), plan.absent},
                       {QStringLiteral("closed_absent"), QJsonArray::fromStringList(plan.closedAbsent)}});
    invocation.say(plan.alreadyReverted ? Words::tr("Message %1 was reverted already.").arg(message)
                   : dryRun             ? Words::tr("Nothing was changed.")
                                        : Words::tr("Message %1 is reverted.").arg(message));
    return plan.conflicts().isEmpty() ? Exit::Done : Exit::Refused;
}

Exit retakeMessage(Invocation& invocation, Desk& desk, const QString& name)
{
    const qint64 message = messageOf(desk, name).seq;
    const feed::ImportResult result =
        desk.feed().takeAgain(message, feed::FeedMode::Judge, [](feed::Message& kept) { readScans(kept); });
    invocation.answer({{QStringLiteral("message"), message},
                       {QStringLiteral("created"), result.created},
                       {QStringLiteral("updated"), result.updated},
                       {QStringLiteral("unchanged"), result.unchanged},
                       {QStringLiteral("held"), result.held},
                       {QStringLiteral("absent"), result.absent}});
    invocation.say(Words::tr("New %1, changed %2, unchanged %3, absent %4, held %5.")
                       .arg(result.created)
                       .arg(result.updated)
                       .arg(result.unchanged)
                       .arg(result.absent)
                       .arg(result.held));
    return result.held > 0 || !result.waitingFor.isEmpty() ? Exit::Refused : Exit::Done;
}

Exit closeAbsent(Invocation& invocation, Desk& desk, const QString& name)
{
    const QString reason = invocation.value(QStringLiteral("reason"));
    if (reason != QLatin1String("filled") && reason != QLatin1String("withdrawn"))
        throw UsageError(Words::tr("--reason wants filled or withdrawn."));
    const auto result = desk.absences().close(messageOf(desk, name).seq, reason == QLatin1String("filled")
                                                                             ? CloseReason::Filled
                                                                             : CloseReason::Withdrawn);
    QJsonArray closed;
    QJsonArray refused;
    for (const StoredPosting& stored : desk.postings().bySeqs(result.done))
        closed.append(stored.reference);
    for (const PostingActions::Refused& one : result.refused) {
        refused.append(
            QJsonObject{{QStringLiteral("reference"), one.reference}, {QStringLiteral("why"), one.why}});
        invocation.say(QStringLiteral("  %1: %2").arg(one.reference, one.why));
    }
    invocation.say(result.sentence);
    invocation.answer({{QStringLiteral("closed"), closed}, {QStringLiteral("refused"), refused}});
    return refused.isEmpty() ? Exit::Done : Exit::Refused;
}

/// A person has looked at what was not read of it.
Exit acknowledgeMessage(Invocation& invocation, Desk& desk, const QString& name)
{
    const qint64 message = messageOf(desk, name).seq;
    desk.feed().acknowledge(message);
    invocation.answer({{QStringLiteral("message"), message}, {QStringLiteral("partly_read"), false}});
    invocation.say(Words::tr("What was not read of message %1 was looked at.").arg(message));
    return Exit::Done;
}

Exit ignoreLockedPart(Invocation& invocation, Desk& desk, const QString& name)
{
    const qint64 message = messageOf(desk, name).seq;
    desk.feed().ignoreLocked(message);
    invocation.answer(json(messageOf(desk, name)));
    invocation.say(Words::tr("The password of message %1 is waited for no longer.").arg(message));
    return Exit::Done;
}

Exit listMessages(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const feed::StoredMessage& message : desk.feed().messages()) {
        listed.append(json(message));
        invocation.say(line(message));
    }
    invocation.answer({{QStringLiteral("messages"), listed}});
    return Exit::Done;
}

} // namespace

Exit message(Invocation& invocation)
{
    struct Act
    {
        const char* name;
        Exit (*run)(Invocation&, Desk&, const QString&);
    };
    static constexpr std::array acts{Act{"show", showMessage},
                                     Act{"revert", revertMessage},
                                     Act{"retake", retakeMessage},
                                     Act{"seen", acknowledgeMessage},
                                     Act{"ignore-locked", ignoreLockedPart},
                                     Act{"close-absent", closeAbsent}};
    const QStringList& operands = invocation.operands();
    if (operands == QStringList{QStringLiteral("list")})
        return listMessages(invocation, *invocation.openDesk());
    const QString& act = operands.value(0);
    const auto known =
        std::ranges::find_if(acts, [&act](const Act& each) { return act == QLatin1StringView(each.name); });
    if (known == acts.end() || operands.size() != 2)
        throw UsageError(Words::tr("message wants: list, show N, revert N [--dry-run], retake N, seen N, "
                                   "ignore-locked N, or close-absent N --reason filled|withdrawn."));
    return known->run(invocation, *invocation.openDesk(), operands.at(1));
}

} // namespace kakehashi::cli
