// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/japanese_text.h"
#include "core/postings/institution_names.h"

#include <QJsonArray>

#include <algorithm>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

/// By its name, or by the reference of one of its postings.
Institution institutionIn(Invocation& invocation, Desk& desk)
{
    const QString named = invocation.operands().value(1).trimmed();
    if (named.isEmpty() || invocation.operands().size() > 2)
        throw UsageError(Words::tr("institution %1 wants one institution: its name, or one of its postings.")
                             .arg(invocation.operands().constFirst()));
    const auto posting = desk.postings().byReference(named);
    QList<Institution> found = desk.institutions().find();
    found.removeIf([&](const Institution& each) {
        return posting ? !each.postings.contains(posting->seq) : each.key.matchName != coreName(named);
    });
    if (invocation.isSet(u"prefecture"_s)) {
        const place::Prefecture* wanted = place::findPrefecture(invocation.value(u"prefecture"_s));
        found.removeIf([&](const Institution& each) {
            return wanted == nullptr || each.key.prefecture != wanted->name;
        });
    }
    if (found.isEmpty())
        throw Error(Words::tr("No posting names the institution %1.").arg(named));
    if (found.size() > 1)
        throw UsageError(
            Words::tr("Several prefectures have an institution %1; name one with --prefecture.").arg(named));
    return found.constFirst();
}

QDate dayOr(const Invocation& invocation, QDate otherwise)
{
    return dayIn(invocation, u"date"_s).value_or(otherwise);
}

QJsonObject json(const Institution& each)
{
    return {{"name"_L1, each.name},
            {"prefecture"_L1, each.key.prefecture},
            {"postings"_L1, each.postings.size()},
            {"open"_L1, each.open},
            {"seats"_L1, each.seats},
            {"referrals"_L1, each.referrals}};
}

QJsonObject json(const CallNote& note)
{
    return {{"number"_L1, note.number}, {"date"_L1, note.day.toString(Qt::ISODate)},
            {"by"_L1, note.by},         {"spoken_with"_L1, note.spokenWith},
            {"text"_L1, note.text},     {"corrections"_L1, note.corrections}};
}

QJsonObject json(const JobOrderRequest& request, Desk& desk)
{
    const auto posting = desk.postings().bySeq(request.posting);
    return {{"number"_L1, request.number},
            {"date"_L1, request.day.toString(Qt::ISODate)},
            {"from"_L1, codeOf(request.body)},
            {"office"_L1, request.office},
            {"posting"_L1, posting ? QJsonValue(posting->reference) : QJsonValue()},
            {"note"_L1, request.note},
            {"answered"_L1,
             request.answeredOn ? QJsonValue(request.answeredOn->toString(Qt::ISODate)) : QJsonValue()},
            {"answer"_L1, request.answer}};
}

QJsonArray postingsJson(const InstitutionFile& file, QDate day)
{
    QJsonArray listed;
    for (const PostingLine& line : file.postings)
        listed.append(QJsonObject{
            {"reference"_L1, line.reference},
            {"occupation"_L1, line.occupation ? QJsonValue(codeOf(*line.occupation)) : QJsonValue()},
            {"open"_L1, line.statusOn(day) == PostingStatus::Open},
            {"seats"_L1, line.headcount ? QJsonValue(line.seatsLeft()) : QJsonValue()}});
    return listed;
}

QJsonArray referralsJson(const InstitutionFile& file)
{
    QJsonArray listed;
    for (const InstitutionReferral& each : file.referrals)
        listed.append(
            QJsonObject{{"reference"_L1, each.referral.reference},
                        {"posting"_L1, each.referral.postingReference},
                        {"stage"_L1, codeOf(each.referral.stage)},
                        {"answer_days"_L1, each.answerDays ? QJsonValue(*each.answerDays) : QJsonValue()}});
    return listed;
}

QJsonArray dormantJson(const InstitutionFile& file, QDate day)
{
    QJsonArray months;
    for (const QDate month : dormancy::dormantMonths(file.dormancies, day))
        months.append(month.toString(u"yyyy-MM"_s));
    return months;
}

Exit list(Invocation& invocation)
{
    if (invocation.operands().size() > 1)
        throw UsageError(Words::tr("institution list chooses by --search."));
    const auto desk = invocation.openDesk();
    QJsonArray listed;
    for (const Institution& each : desk->institutions().find(invocation.value(u"search"_s))) {
        listed.append(json(each));
        invocation.say(Words::tr("%1 (%2): postings %3, open seats %4, referrals %5")
                           .arg(each.name, each.key.prefecture)
                           .arg(each.postings.size())
                           .arg(each.seats)
                           .arg(each.referrals));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"institutions"_L1, listed}});
    return Exit::Done;
}

Exit show(Invocation& invocation)
{
    const auto desk = invocation.openDesk();
    const InstitutionFile file = desk->institutions().file(institutionIn(invocation, *desk));
    const QDate day = desk->today();
    QJsonArray notes;
    QJsonArray requests;
    invocation.say(file.institution.name);
    for (const CallNote& note : file.notes) {
        notes.append(json(note));
        invocation.say(u"%1  %2  %3"_s.arg(note.day.toString(Qt::ISODate), note.spokenWith, note.text));
    }
    for (const JobOrderRequest& request : file.jobOrders) {
        requests.append(json(request, *desk));
        invocation.say(Words::tr("%1  job order asked for by %2 %3")
                           .arg(request.day.toString(Qt::ISODate), labelOf(request.body), request.office));
    }
    const auto median = file.medianAnswerDays();
    QJsonObject answer = json(file.institution);
    answer["postings"_L1] = postingsJson(file, day);
    answer["referrals"_L1] = referralsJson(file);
    answer["answer_days"_L1] = median ? QJsonValue(*median) : QJsonValue();
    answer["dormant"_L1] = dormancy::isDormant(file.dormancies, day);
    answer["dormant_months"_L1] = dormantJson(file, day);
    answer["notes"_L1] = notes;
    answer["job_orders"_L1] = requests;
    invocation.answer(answer);
    return Exit::Done;
}

Exit note(Invocation& invocation)
{
    const auto desk = invocation.openDesk();
    CallNote entered;
    entered.day = dayOr(invocation, desk->today());
    entered.spokenWith = invocation.value(u"with"_s);
    entered.text = invocation.wanted(u"note"_s);
    const int corrects = invocation.isSet(u"correct"_s) ? invocation.number(u"correct"_s, 0) : 0;
    const int number =
        desk->institutions().entries().addNote(institutionIn(invocation, *desk), entered, corrects);
    invocation.say(Words::tr("Note %1 entered.").arg(number));
    invocation.answer({{"number"_L1, number}});
    return Exit::Done;
}

int askedFor(Invocation& invocation, Desk& desk, const Institution& institution)
{
    const auto body = jobOrderBodyOf(invocation.wanted(u"from"_s));
    if (!body)
        throw UsageError(Words::tr("--from must be hello_work or nurse_center."));
    JobOrderRequest request;
    request.day = dayOr(invocation, desk.today());
    request.body = *body;
    request.office = invocation.value(u"office"_s);
    request.note = invocation.value(u"note"_s);
    if (const auto posting = desk.postings().byReference(invocation.operands().value(1)))
        request.posting = posting->seq;
    return desk.institutions().entries().addJobOrder(institution, request);
}

Exit jobOrder(Invocation& invocation)
{
    const auto desk = invocation.openDesk();
    const Institution institution = institutionIn(invocation, *desk);
    InstitutionDesk institutions = desk->institutions();
    int number = 0;
    if (invocation.isSet(u"answered"_s)) {
        number = invocation.number(u"answered"_s, 0);
        institutions.entries().answerJobOrder(institution, number, dayOr(invocation, desk->today()),
                                              invocation.value(u"note"_s));
    } else if (invocation.isSet(u"take-back"_s)) {
        number = invocation.number(u"take-back"_s, 0);
        institutions.entries().takeBackJobOrder(institution, number, invocation.value(u"note"_s));
    } else {
        number = askedFor(invocation, *desk, institution);
    }
    invocation.say(Words::tr("Request %1 entered.").arg(number));
    invocation.answer({{"number"_L1, number}});
    return Exit::Done;
}

} // namespace

QList<QCommandLineOption> institutionOptions()
{
    const auto text = QStringLiteral("text");
    return {
        {QStringLiteral("search"), Words::tr("list: words of the name."), text},
        {QStringLiteral("prefecture"), Words::tr("Where several have an institution of that name."),
         QStringLiteral("name")},
        {QStringLiteral("date"), Words::tr("The day. Default: the desk's."), QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("with"), Words::tr("note: whom one spoke with."), text},
        {QStringLiteral("note"), Words::tr("What was said."), text},
        {QStringLiteral("correct"), Words::tr("note: the number of the note that this one corrects."),
         QStringLiteral("n")},
        {QStringLiteral("from"), Words::tr("job-order: who asked for one."),
         QStringLiteral("hello_work|nurse_center")},
        {QStringLiteral("office"), Words::tr("job-order: which office."), text},
        {QStringLiteral("answered"), Words::tr("job-order: the number of the request that was answered."),
         QStringLiteral("n")},
        {QStringLiteral("take-back"), Words::tr("job-order: the number of a request entered by mistake."),
         QStringLiteral("n")}};
}

Exit institution(Invocation& invocation)
{
    const QString act = invocation.operands().value(0);
    if (act == "list"_L1)
        return list(invocation);
    if (act == "show"_L1)
        return show(invocation);
    if (act == "note"_L1)
        return note(invocation);
    if (act == "job-order"_L1)
        return jobOrder(invocation);
    throw UsageError(Words::tr("institution wants: list, show, note or job-order."));
}

} // namespace kakehashi::cli
