// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue said(std::optional<QDate> day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(const std::optional<SeatReplacement>& replacement)
{
    if (!replacement)
        return {};
    return QJsonObject{{"date"_L1, said(replacement->day)},
                       {"by"_L1, replacement->by},
                       {"reopened"_L1, replacement->closedBefore.has_value()}};
}

QJsonObject json(const Tenure& tenure, Desk& desk)
{
    const QDate deskDay = desk.today();
    QJsonArray entries;
    for (const TenureEntry& entry : tenure.entries)
        entries.append(
            QJsonObject{{"what"_L1, codeOf(entry.kind)},
                        {"date"_L1, said(entry.day)},
                        {"method"_L1, entry.method ? QJsonValue(codeOf(*entry.method)) : QJsonValue()},
                        {"note"_L1, entry.note}});
    const std::optional<TenureKind> due = tenure.due(deskDay);
    const std::optional<bool> left = tenure.leftWithinSixMonths();
    return {{"reference"_L1, tenure.reference},
            {"hired_on"_L1, said(tenure.hiredOn)},
            {"cancelled"_L1, tenure.cancelled},
            {"permanent"_L1, tenure.isPermanent()},
            {"recruiting_barred_until"_L1, said(tenure.recruitingBarredUntil())},
            {"left_within_six_months"_L1, left ? QJsonValue(*left) : QJsonValue()},
            {"due"_L1, due ? QJsonValue(codeOf(*due)) : QJsonValue()},
            {"seat_offered_again"_L1, json(desk.replacements().of(tenure.hire))},
            {"entries"_L1, entries}};
}

Tenure tenureOf(Desk& desk, const QString& reference)
{
    std::optional<Tenure> tenure = desk.tenures().byReference(reference.trimmed());
    if (!tenure)
        throw UsageError(Words::tr("Nobody was hired by %1.").arg(reference));
    return std::move(*tenure);
}

void sayTenure(Invocation& invocation, const Tenure& tenure)
{
    const std::optional<TenureKind> due = tenure.due(invocation.clock().today());
    invocation.say(Words::tr("%1  hired on %2%3")
                       .arg(tenure.reference, tenure.hiredOn.toString(Qt::ISODate),
                            due ? Words::tr("  to do: %1").arg(labelOf(*due)) : QString()));
}

void list(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    const QList<Tenure> tenures = invocation.isSet(u"due"_s) ? desk.tenures().due() : desk.tenures().all();
    for (const Tenure& tenure : tenures) {
        listed.append(json(tenure, desk));
        sayTenure(invocation, tenure);
    }
    invocation.answer({{"total"_L1, listed.size()}, {"hires"_L1, listed}});
}

TenureKind kindIn(const Invocation& invocation)
{
    const std::optional<TenureKind> kind = tenureKindOf(invocation.wanted(u"what"_s));
    if (!kind)
        throw UsageError(Words::tr("--what wants permanent, started, one_month, six_months or ended."));
    return *kind;
}

void enter(const Invocation& invocation, Desk& desk, const Tenure& tenure)
{
    TenureEntry entry;
    entry.kind = kindIn(invocation);
    entry.day = dayIn(invocation, u"date"_s).value_or(desk.today());
    entry.note = invocation.value(u"note"_s);
    if (invocation.isSet(u"method"_s)) {
        entry.method = tenureMethodOf(invocation.value(u"method"_s));
        if (!entry.method)
            throw UsageError(Words::tr("--method wants phone, email, letter or visit."));
    }
    Transaction transaction(desk.database()); // with its seat, or not at all
    desk.tenures().enter(tenure.hire, entry);
    if (invocation.isSet(u"offer-seat"_s))
        desk.replacements().enter(tenure.hire, entry.note);
    transaction.commit();
}

/// What offering the seat changes, for whoever reads along.
void tellOffer(Invocation& invocation, const SeatOffer& offer)
{
    for (const QString& remark : offer.remarks)
        invocation.warn(remark);
    invocation.say(offer.reopens ? Words::tr("%1 is open again.").arg(offer.posting.reference)
                                 : Words::tr("A seat of %1 is free again.").arg(offer.posting.reference));
}

} // namespace

QList<QCommandLineOption> hireOptions()
{
    return {
        {QStringLiteral("due"), Words::tr("list: only whom to ask about now.")},
        {QStringLiteral("what"),
         Words::tr("enter, back: what is entered; back --what seat: the seat is not offered again."),
         QStringLiteral("permanent|started|one_month|six_months|ended")},
        {QStringLiteral("offer-seat"),
         Words::tr("enter --what ended: the seat is offered again, the posting opened if it was closed.")},
        {QStringLiteral("date"), Words::tr("enter: the day. Default: today."), QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("method"), Words::tr("enter: how it was asked."),
         QStringLiteral("phone|email|letter|visit")},
        {QStringLiteral("note"), Words::tr("A note; of an end, why."), QStringLiteral("text")}};
}

Exit hires(Invocation& invocation)
{
    const QStringList& operands = invocation.operands();
    const QString act = operands.value(0);
    if (act == "list"_L1 && operands.size() == 1) {
        list(invocation, *invocation.openDesk());
        return Exit::Done;
    }
    if (operands.size() != 2 || !QStringList{u"show"_s, u"enter"_s, u"offer-seat"_s, u"back"_s}.contains(act))
        throw UsageError(Words::tr(
            "hire wants: list [--due], show REFERRAL, enter REFERRAL --what … [--offer-seat], offer-seat "
            "REFERRAL, or back REFERRAL --what …."));
    const auto desk = invocation.openDesk();
    const Tenure tenure = tenureOf(*desk, operands.at(1));
    const SeatOffer offer = desk->replacements().offer(tenure.hire);
    const bool offers = act == "offer-seat"_L1 || invocation.isSet(u"offer-seat"_s);
    if (act == "enter"_L1)
        enter(invocation, *desk, tenure);
    else if (act == "offer-seat"_L1)
        desk->replacements().enter(tenure.hire, invocation.value(u"note"_s));
    else if (act == "back"_L1 && invocation.value(u"what"_s) == "seat"_L1)
        desk->replacements().takeBack(tenure.hire, invocation.value(u"note"_s));
    else if (act == "back"_L1)
        desk->tenures().takeBack(tenure.hire, kindIn(invocation), invocation.value(u"note"_s));
    const Tenure now = tenureOf(*desk, operands.at(1));
    invocation.answer(json(now, *desk));
    sayTenure(invocation, now);
    if (offers)
        tellOffer(invocation, offer);
    return Exit::Done;
}

} // namespace kakehashi::cli
