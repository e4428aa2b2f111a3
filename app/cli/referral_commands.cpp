// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/postings/posting_fields.h"
#include "core/referrals/event_content.h"
#include "core/referrals/follow_up.h"
#include "core/referrals/interview_calendar.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const ReferralEvent& event)
{
    QJsonObject object{{"number"_L1, event.number},
                       {"at"_L1, event.at.toString(Qt::ISODate)},
                       {"by"_L1, event.by},
                       {"date"_L1, event.day.toString(Qt::ISODate)},
                       {"note"_L1, event.note}};
    if (event.stage)
        object["stage"_L1] = codeOf(*event.stage);
    else
        object["takes_back"_L1] = event.takesBack;
    if (event.stage == Stage::Interview) {
        object["place"_L1] = event.place;
        object["time"_L1] = event.time ? QJsonValue(event.time->toString(u"HH:mm"_s)) : QJsonValue();
    }
    QJsonArray conditions;
    for (const NegotiatedItem& item : event.conditions)
        conditions.append(event_content::toJson(item));
    if (event.stage == Stage::Hired || !conditions.isEmpty())
        object[event.stage == Stage::Hired ? "agreed"_L1 : "conditions"_L1] = conditions;
    return object;
}

QJsonObject json(const Referral& referral)
{
    QJsonArray events;
    for (const ReferralEvent& event : referral.events)
        events.append(json(event));
    QJsonArray chases;
    for (const Chase& chase : referral.chases)
        chases.append(QJsonObject{{"number"_L1, chase.number},
                                  {"at"_L1, chase.at.toString(Qt::ISODate)},
                                  {"by"_L1, chase.by},
                                  {"date"_L1, chase.day.toString(Qt::ISODate)},
                                  {"note"_L1, chase.note}});
    return {{"id"_L1, referral.id},
            {"reference"_L1, referral.reference},
            {"applicant"_L1, referral.applicantReference},
            {"posting"_L1, referral.postingReference},
            {"stage"_L1, codeOf(referral.stage)},
            {"since"_L1, referral.since().toString(Qt::ISODate)},
            {"events"_L1, events},
            {"chases"_L1, chases}};
}

QJsonObject json(const Disclosure& disclosure)
{
    QJsonArray papers;
    for (const Disclosure::Paper& paper : disclosure.papers)
        papers.append(QJsonObject{{"paper"_L1, paper.paper},
                                  {"version"_L1, paper.postingVersion},
                                  {"at"_L1, paper.at.toString(Qt::ISODate)},
                                  {"by"_L1, paper.by}});
    return {{"id"_L1, disclosure.id},
            {"referral"_L1, disclosure.referralReference},
            {"applicant"_L1, disclosure.applicantReference},
            {"posting"_L1, disclosure.postingReference},
            {"version"_L1, disclosure.postingVersion},
            {"ground"_L1, codeOf(disclosure.ground)},
            {"channel"_L1, codeOf(disclosure.channel)},
            {"at"_L1, disclosure.at.toString(Qt::ISODate)},
            {"date"_L1, disclosure.day.toString(Qt::ISODate)},
            {"by"_L1, disclosure.by},
            {"papers"_L1, papers}};
}

/// --asked, --offered and --agreed, put together by item.
QList<NegotiatedItem> conditionsIn(const Invocation& invocation)
{
    QList<NegotiatedItem> items;
    const auto read = [&](const QString& option, QString NegotiatedItem::*part) {
        for (const QString& text : invocation.values(option)) {
            const qsizetype sign = text.indexOf(u'=');
            if (sign <= 0 || postingField(QStringView(text).left(sign)) == nullptr)
                throw UsageError(
                    Words::tr("--%1 wants an item and its value, pay.amount_yen=2000, not \"%2\".")
                        .arg(option, text));
            const QString field = text.left(sign);
            auto item = std::ranges::find(items, field, &NegotiatedItem::field);
            if (item == items.end())
                item = items.insert(items.end(), {field, {}});
            (*item).*part = text.mid(sign + 1);
        }
    };
    read(u"asked"_s, &NegotiatedItem::asked);
    read(u"offered"_s, &NegotiatedItem::offered);
    read(u"agreed"_s, &NegotiatedItem::agreed);
    return items;
}

Exit listReferrals(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const Referral& referral : desk.referrals().all()) {
        listed.append(json(referral));
        invocation.say(u"%1  %2  %3  %4  %5"_s.arg(referral.reference, referral.applicantReference,
                                                   referral.postingReference, labelOf(referral.stage),
                                                   referral.since().toString(Qt::ISODate)));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"referrals"_L1, listed}});
    return Exit::Done;
}

/// What waits for an institution's answer, the longest first.
Exit listWaiting(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    const int threshold = desk.settings().chaseAfterDays;
    for (const follow_up::Waiting& each :
         follow_up::waiting(desk.referrals().all(), desk.today(), threshold)) {
        QJsonObject object = json(each.referral);
        object["waiting_since"_L1] = each.since.toString(Qt::ISODate);
        object["working_days"_L1] = each.workingDays;
        object["late"_L1] = each.isLate;
        listed.append(object);
        invocation.say(Words::tr("%1  %2  waits for %n working day(s)%3", nullptr, each.workingDays)
                           .arg(each.referral.reference, each.referral.postingReference,
                                each.isLate ? Words::tr(": remind the institution") : QString()));
    }
    invocation.answer(
        {{"total"_L1, listed.size()}, {"threshold_working_days"_L1, threshold}, {"referrals"_L1, listed}});
    return Exit::Done;
}

Exit writeCalendar(Invocation& invocation, const Referral& referral)
{
    const QString name = invocation.wanted(u"out"_s);
    const std::optional<CalendarEntry> entry = interviewEntry(referral, invocation.clock().now());
    if (!entry)
        throw Error(Words::tr("%1 has no interview to put into a calendar.").arg(referral.reference));
    writeCalendarFile(name, {*entry});
    invocation.answer({{"referral"_L1, referral.reference},
                       {"file"_L1, name},
                       {"date"_L1, entry->day.toString(Qt::ISODate)},
                       {"cancelled"_L1, entry->cancelled}});
    invocation.say(name);
    return Exit::Done;
}

Exit listDisclosures(Invocation& invocation, Desk& desk)
{
    DisclosureQuery query;
    const DaySpan span = daySpanIn(invocation);
    query.from = span.from;
    query.to = span.until;
    QJsonArray listed;
    for (const Disclosure& disclosure : desk.referrals().disclosures().find(query)) {
        listed.append(json(disclosure));
        invocation.say(u"%1  %2  %3  %4  %5  %6"_s.arg(
            disclosure.day.toString(Qt::ISODate), disclosure.applicantReference, disclosure.postingReference,
            labelOf(disclosure.ground), labelOf(disclosure.channel), disclosure.by));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"disclosures"_L1, listed}});
    return Exit::Done;
}

void answerReferral(Invocation& invocation, const Referral& referral, QJsonObject answer = {})
{
    const QJsonObject told = json(referral);
    for (auto item = told.constBegin(); item != told.constEnd(); ++item)
        answer.insert(item.key(), *item);
    invocation.answer(answer);
    invocation.say(u"%1: %2 (%3)"_s.arg(referral.reference, labelOf(referral.stage),
                                        referral.since().toString(Qt::ISODate)));
}

Exit stepReferral(Invocation& invocation, Desk& desk, const Referral& referral)
{
    referral_rules::Step step;
    const std::optional<Stage> to = stageOf(invocation.wanted(u"to"_s));
    if (!to || *to == Stage::Inquiry)
        throw UsageError(
            Words::tr("--to wants application, interview, hired, not_hired, declined or withdrawn."));
    step.to = *to;
    step.day = dayIn(invocation, u"date"_s).value_or(desk.today());
    step.note = invocation.value(u"note"_s);
    step.place = invocation.value(u"place"_s);
    step.time = timeIn(invocation);
    step.conditions = conditionsIn(invocation);
    const Stepped stepped = desk.referrals().step(referral.seq, step);
    QJsonArray others;
    for (const Referral& other : stepped.othersOpen)
        others.append(other.reference);
    answerReferral(invocation, stepped.referral, {{"full"_L1, stepped.full}, {"others_open"_L1, others}});
    for (const Referral& other : stepped.othersOpen)
        invocation.say(Words::tr("Still open for this applicant: %1.").arg(other.reference));
    if (stepped.full)
        invocation.say(Words::tr("%1 is full now and can be closed.").arg(referral.postingReference));
    return Exit::Done;
}

} // namespace

Referral referralOf(Desk& desk, const QString& reference)
{
    std::optional<Referral> referral = desk.referrals().byReference(reference.trimmed());
    if (!referral)
        throw UsageError(Words::tr("There is no referral %1.").arg(reference));
    return std::move(*referral);
}

Ground groundIn(const Invocation& invocation, std::optional<Ground> otherwise)
{
    if (otherwise && !invocation.isSet(u"ground"_s))
        return *otherwise;
    const std::optional<Ground> ground = groundOf(invocation.wanted(u"ground"_s));
    if (!ground)
        throw UsageError(Words::tr("--ground wants inquiry or application."));
    return *ground;
}

TellingChannel channelIn(const Invocation& invocation)
{
    const QString code = invocation.value(u"channel"_s);
    const auto channel = tellingChannelOf(code.isEmpty() ? u"counter"_s : code);
    if (!channel)
        throw UsageError(Words::tr("--channel wants counter, phone or email."));
    return *channel;
}

Exit refer(Invocation& invocation)
{
    if (invocation.operands().size() != 2)
        throw UsageError(Words::tr("refer wants an applicant's and a posting's reference."));
    const Ground ground = groundIn(invocation, std::nullopt);
    const TellingChannel channel = channelIn(invocation);
    const auto desk = invocation.openDesk();
    const StoredApplicant applicant = applicantOf(*desk, invocation.operands().at(0));
    const StoredPosting posting = postingOf(*desk, invocation.operands().at(1));
    const Referred referred =
        desk->referrals().refer({applicant.seq, posting.seq, ground, channel, invocation.value(u"note"_s)});
    // The disclosed posting, as `posting show` gives one, and under which referral it was told.
    QJsonObject answer = kakehashi::toJson(referred.posting.shown());
    answer.remove("institution_id"_L1);
    answer["id"_L1] = posting.id;
    answer["reference"_L1] = referred.posting.reference();
    answer["status"_L1] = statusCode(referred.posting.status());
    answer["referral"_L1] = referred.referral.reference;
    answer["applicant"_L1] = applicant.reference;
    answer["stage"_L1] = codeOf(referred.referral.stage);
    answer["disclosure"_L1] = json(referred.disclosure);
    invocation.answer(answer);
    invocation.say(Words::tr("%1: %2 was told of %3; the disclosure is recorded.")
                       .arg(referred.referral.reference, applicant.reference, posting.reference));
    for (const PostingField& field : postingFields()) {
        const QString shown = displayValue(field, referred.posting.shown());
        if (field.secrecy != FieldSecrecy::Private && !shown.isEmpty())
            invocation.say(u"    %1: %2"_s.arg(field.label.toString(), shown));
    }
    return Exit::Done;
}

Exit referral(Invocation& invocation)
{
    const QStringList& operands = invocation.operands();
    const QString act = operands.value(0);
    if (act == "list"_L1 && operands.size() == 1 && invocation.isSet(u"waiting"_s))
        return listWaiting(invocation, *invocation.openDesk());
    if (act == "list"_L1 && operands.size() == 1)
        return listReferrals(invocation, *invocation.openDesk());
    if (act == "disclosures"_L1 && operands.size() == 1)
        return listDisclosures(invocation, *invocation.openDesk());
    if (operands.size() != 2 ||
        !QStringList{u"show"_s, u"step"_s, u"back"_s, u"chase"_s, u"calendar"_s}.contains(act))
        throw UsageError(Words::tr(
            "referral wants: list, show REF, step REF --to …, back REF, chase REF, calendar REF --out "
            "FILE.ics, or disclosures."));
    const auto desk = invocation.openDesk();
    const Referral one = referralOf(*desk, operands.at(1));
    if (act == "step"_L1)
        return stepReferral(invocation, *desk, one);
    if (act == "calendar"_L1)
        return writeCalendar(invocation, one);
    if (act == "chase"_L1) {
        answerReferral(invocation, desk->referrals().chase(one.seq, invocation.value(u"note"_s)));
        return Exit::Done;
    }
    answerReferral(invocation,
                   act == "show"_L1 ? one : desk->referrals().takeBack(one.seq, invocation.value(u"note"_s)));
    return Exit::Done;
}

} // namespace kakehashi::cli
