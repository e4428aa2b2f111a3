// SPDX-License-Identifier: GPL-3.0-or-later
// What mailboxes brought: where it stands, and what becomes of it.
#include "app/cli/import_report.h"
#include "ui/scanning/scanned_message.h"

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject arrivalJson(const Arrival& arrival)
{
    const ArrivalEnvelope& envelope = arrival.envelope;
    return {
        {u"arrival"_s, arrival.seq},
        {u"id"_s, arrival.id},
        {u"state"_s, codeOf(arrival.state)},
        {u"reason"_s, arrival.reason},
        {u"sender"_s, envelope.sender},
        {u"sender_name"_s, envelope.senderName},
        {u"subject"_s, envelope.subject},
        {u"sent_at"_s, envelope.sentAt.isValid() ? QJsonValue(envelope.sentAt.toString(Qt::ISODate))
                                                 : QJsonValue(QJsonValue::Null)},
        {u"arrived_at"_s, arrival.arrivedAt.toString(Qt::ISODate)},
        {u"file"_s, arrival.item},
        {u"has_content"_s, arrival.hasBytes},
        {u"message"_s, arrival.message != 0 ? QJsonValue(arrival.message) : QJsonValue(QJsonValue::Null)}};
}

QString arrivalLine(const Arrival& arrival)
{
    const QString& sender = arrival.envelope.sender;
    return u"%1  %2  %3  %4  %5"_s.arg(QString::number(arrival.seq),
                                       arrival.arrivedAt.toLocalTime().toString(Qt::ISODate),
                                       codeOf(arrival.state), sender.isEmpty() ? arrival.item : sender,
                                       arrival.reason.isEmpty() ? arrival.envelope.subject : arrival.reason);
}

/// By its number or its ID.
Arrival arrivalOf(Desk& desk, const QString& name)
{
    const QList<Arrival> all = desk.arrivals().all();
    for (const Arrival& arrival : all) {
        if (QString::number(arrival.seq) == name || arrival.id == name)
            return arrival;
    }
    throw UsageError(Words::tr("No mailbox brought a message %1. See arrival list.").arg(name));
}

Exit listArrivals(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const Arrival& arrival : desk.arrivals().all()) {
        listed.append(arrivalJson(arrival));
        invocation.say(arrivalLine(arrival));
    }
    invocation.answer({{u"arrivals"_s, listed}});
    return Exit::Done;
}

Exit ignoreArrival(Invocation& invocation, Desk& desk, const QString& name)
{
    const qint64 seq = arrivalOf(desk, name).seq;
    desk.mailIntake().ignore(seq);
    invocation.answer(arrivalJson(desk.arrivals().bySeq(seq).value()));
    invocation.say(Words::tr("%1 was put aside.").arg(name));
    return Exit::Done;
}

Exit disposeOfArrivals(Invocation& invocation, Desk& desk, const QStringList& names)
{
    QList<qint64> seqs;
    for (const QString& name : names) {
        const qint64 seq = arrivalOf(desk, name).seq;
        if (!seqs.contains(seq))
            seqs.append(seq);
    }
    desk.arrivals().dispose(seqs);
    invocation.answer({{u"disposed"_s, seqs.size()}});
    invocation.say(
        Words::tr("%n message(s) disposed of; it is recorded.", nullptr, static_cast<int>(seqs.size())));
    return Exit::Done;
}

Exit retryArrival(Invocation& invocation, Desk& desk, const QString& name)
{
    const qint64 seq = arrivalOf(desk, name).seq;
    const IntakeResult taken = desk.mailIntake([](feed::Message& message) { readScans(message); }).retry(seq);
    ImportReport report(invocation, desk);
    report.tell(taken.name, taken.files, taken.problems, taken.result, taken.messages, taken.absent);
    const bool isTaken = taken.arrival.state == ArrivalState::Taken;
    if (!isTaken)
        report.wait(arrivalJson(taken.arrival));
    QJsonObject answer = report.finish();
    answer[u"state"_s] = codeOf(taken.arrival.state);
    invocation.answer(answer);
    return isTaken && !report.refusedAnything() ? Exit::Done : Exit::Refused;
}

} // namespace

Exit arrival(Invocation& invocation)
{
    const QStringList& operands = invocation.operands();
    const QString act = operands.value(0);
    if (operands == QStringList{u"list"_s})
        return listArrivals(invocation, *invocation.openDesk());
    if (act == "ignore"_L1 && operands.size() == 2)
        return ignoreArrival(invocation, *invocation.openDesk(), operands.at(1));
    if (act == "retry"_L1 && operands.size() == 2)
        return retryArrival(invocation, *invocation.openDesk(), operands.at(1));
    if (act == "dispose"_L1 && operands.size() >= 2)
        return disposeOfArrivals(invocation, *invocation.openDesk(), operands.mid(1));
    throw UsageError(Words::tr("arrival wants: list, ignore N, retry N, or dispose N…."));
}

} // namespace kakehashi::cli
