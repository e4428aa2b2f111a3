// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_acts.h"
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

QJsonObject json(const TrainingSession& session, const TrainingPart& part)
{
    return {
        {"class"_L1, session.held.seq},
        {"date"_L1, said(session.held.day)},
        {"time"_L1, session.held.start ? QJsonValue(session.held.start->toString(u"HH:mm"_s)) : QJsonValue()},
        {"module"_L1, codeOf(part.module)},
        {"minutes"_L1, part.minutes},
        {"method"_L1, codeOf(part.method)},
        {"material"_L1, part.material},
        {"provider"_L1, session.held.provider},
        {"trainer"_L1, session.held.trainer},
        {"place"_L1, session.held.place},
        {"attendance"_L1, codeOf(session.attendance)}};
}

QJsonValue json(const std::optional<TrainingReport>& report)
{
    if (!report)
        return {};
    return QJsonObject{{"date"_L1, said(report->sentOn)},
                       {"way"_L1, codeOf(report->way)},
                       {"acknowledged_on"_L1, said(report->acknowledgedOn)},
                       {"note"_L1, report->note}};
}

QJsonObject json(const Training& training, Desk& desk)
{
    QJsonArray sessions;
    for (const TrainingSession& session : training.sessions) {
        for (const TrainingPart& part : session.held.parts)
            sessions.append(json(session, part));
    }
    QJsonObject minutes;
    QJsonArray missing;
    for (const TrainingModule module : requiredModules() + QList<TrainingModule>{TrainingModule::Other})
        minutes.insert(codeOf(module), training.minutesOf(module));
    for (const TrainingModule module : training.missing())
        missing.append(codeOf(module));
    return {{"reference"_L1, training.reference},
            {"referral"_L1, training.reference},
            {"applicant"_L1, training.applicantReference},
            {"posting"_L1, training.postingReference},
            {"hired_on"_L1, said(training.hiredOn)},
            {"left_on"_L1, said(training.leftOn)},
            {"state"_L1, codeOf(training.state())},
            {"late"_L1, training.isLate(desk.today(), desk.settings().trainingDueDays)},
            {"minutes"_L1, training.minutes()},
            {"minutes_by_module"_L1, minutes},
            {"missing"_L1, missing},
            {"completed_on"_L1, said(training.completedOn())},
            {"report"_L1, json(training.report)},
            {"payer"_L1, training.payer ? QJsonValue(codeOf(*training.payer)) : QJsonValue()},
            {"warnings"_L1, toJson(training.warnings())},
            {"sessions"_L1, sessions}};
}

void sayTraining(Invocation& invocation, const Training& training, Desk& desk)
{
    const bool late = training.isLate(desk.today(), desk.settings().trainingDueDays);
    invocation.say(Words::tr("%1  %2  %3  hired on %4  %5  %n minute(s)%6", nullptr, training.minutes())
                       .arg(training.reference, training.applicantReference, training.postingReference,
                            training.hiredOn.toString(Qt::ISODate), labelOf(training.state()),
                            late ? Words::tr("  late") : QString()));
}

void answerTraining(Invocation& invocation, Desk& desk, const QStringList& references)
{
    QJsonArray all;
    for (const QString& reference : references) {
        const Training training = trainingOf(desk, reference);
        all.append(json(training, desk));
        sayTraining(invocation, training, desk);
        warnProblems(invocation, training.warnings());
    }
    QJsonObject answer = all.size() == 1 ? all.at(0).toObject() : QJsonObject{{"trainings"_L1, all}};
    if (all.size() == 1)
        answer["plan"_L1] = planJson(trainingOf(desk, references.constFirst()), desk);
    invocation.answer(answer);
}

void listTrainings(Invocation& invocation, Desk& desk)
{
    const int dueDays = desk.settings().trainingDueDays;
    QList<Training> trainings = desk.training().all();
    sortByUrgency(trainings, desk.today(), dueDays);
    QJsonArray listed;
    for (const Training& training : trainings) {
        if (invocation.isSet(u"late"_s) && !training.isLate(desk.today(), dueDays))
            continue;
        listed.append(json(training, desk));
        sayTraining(invocation, training, desk);
    }
    invocation.answer({{"total"_L1, listed.size()}, {"due_days"_L1, dueDays}, {"trainings"_L1, listed}});
}

int minutesIn(const Invocation& invocation)
{
    const QString text = invocation.wanted(u"minutes"_s);
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (!isNumber)
        throw UsageError(Words::tr("--minutes wants a whole number, not \"%1\".").arg(text));
    return minutes;
}

QDate wantedDay(const Invocation& invocation)
{
    invocation.wanted(u"date"_s);
    return *dayIn(invocation, u"date"_s);
}

/// One class for everybody named.
void record(Invocation& invocation, Desk& desk, const QStringList& references)
{
    TrainingClass entry;
    entry.day = wantedDay(invocation);
    entry.start = timeIn(invocation);
    entry.provider = invocation.wanted(u"provider"_s);
    entry.place = invocation.value(u"place"_s);
    entry.trainer = invocation.value(u"trainer"_s);
    entry.note = invocation.value(u"note"_s);
    TrainingPart part;
    part.module = coded(invocation, u"module"_s, &trainingModuleOf, moduleCodes());
    part.minutes = minutesIn(invocation);
    part.method = coded(invocation, u"method"_s, &trainingMethodOf, u"in_person, video, reading"_s);
    part.material = invocation.value(u"material"_s);
    entry.parts = {part};
    QList<HireKey> people;
    for (const QString& reference : references)
        people.append(trainingOf(desk, reference).hire);
    desk.training().enter(entry, people, !invocation.isSet(u"planned"_s));
}

void mark(const Invocation& invocation, Desk& desk, const QStringList& references)
{
    const qint64 seq = invocation.number(u"class"_s, 0);
    const Attendance attendance = coded(invocation, u"as"_s, &attendanceOf, u"enrolled, present, absent"_s);
    QList<HireKey> people;
    for (const QString& reference : references)
        people.append(trainingOf(desk, reference).hire);
    desk.training().mark(seq, people, attendance);
}

void report(const Invocation& invocation, Desk& desk, const Training& training)
{
    const std::optional<QDate> acknowledged = dayIn(invocation, u"acknowledged"_s);
    Transaction transaction(desk.database()); // with its acknowledgement, or not at all
    if (!acknowledged || invocation.isSet(u"date"_s)) {
        const QString way = invocation.value(u"way"_s);
        const auto by = reportWayOf(way.isEmpty() ? u"letter"_s : way);
        if (!by)
            throw UsageError(Words::tr("--way wants letter, email or console."));
        desk.training().report(training.hire, wantedDay(invocation), *by, invocation.value(u"note"_s));
    }
    if (acknowledged)
        desk.training().acknowledge(training.hire, *acknowledged);
    transaction.commit();
}

void setPayer(const Invocation& invocation, Desk& desk, const Training& training)
{
    const QString note = invocation.value(u"note"_s);
    if (invocation.value(u"by"_s) == "unknown"_L1)
        desk.training().setPayer(training.hire, std::nullopt, note);
    else
        desk.training().setPayer(training.hire,
                                 coded(invocation, u"by"_s, &trainingPayerOf,
                                       u"fund, employer, prefecture, association, other, unknown"_s),
                                 note);
}

/// Acts about the training of one referral's hire, with their operand; false: `act` is none of them.
bool didToOne(const Invocation& invocation, Desk& desk, const QString& act, const QString& reference)
{
    const Training one = trainingOf(desk, reference);
    const QString note = invocation.value(u"note"_s);
    if (act == "report"_L1)
        report(invocation, desk, one);
    else if (act == "back"_L1)
        desk.training().takeBackReport(one.hire, note);
    else if (act == "remove"_L1)
        desk.training().remove(invocation.number(u"class"_s, 0), one.hire, note);
    else if (act == "payer"_L1)
        setPayer(invocation, desk, one);
    else if (act == "plan-add"_L1)
        addToPlan(invocation, desk, one);
    else if (act == "plan-remove"_L1)
        removeFromPlan(invocation, desk, one);
    else if (act == "plan-restore"_L1)
        restoreToPlan(invocation, desk, one);
    else
        return act == "show"_L1;
    return true;
}

/// Acts about the catalogue; false: `act` is none of them.
bool didToMaterials(Invocation& invocation, Desk& desk, const QString& act, const QStringList& operands)
{
    if (act == "add-material"_L1 && operands.isEmpty())
        addMaterial(invocation, desk);
    else if (act == "change-material"_L1 && operands.size() == 1)
        changeMaterial(invocation, desk, operands.constFirst());
    else if ((act == "retire-material"_L1 || act == "take-up-material"_L1) && operands.size() == 1)
        retireMaterial(desk, operands.constFirst(), act == "retire-material"_L1);
    else if (act != "materials"_L1 || !operands.isEmpty())
        return false;
    listMaterials(invocation, desk);
    return true;
}

[[noreturn]] void refuseUsage()
{
    throw UsageError(Words::tr(
        "training wants: list [--late], show REF, record REF… --module … --date D --minutes N "
        "--method … --provider NAME, mark REF… --class N --as present|absent, remove REF --class N, "
        "report REF --date D, back REF, payer REF --by …, plan-add REF --module … --topic T --note "
        "WHY, plan-remove REF --item I --note WHY, plan-restore REF --item I, mail "
        "report|remind|ask-answer REF…|--due, mails [REF], materials, "
        "add-material --title T, change-material ID, retire-material ID, or take-up-material ID."));
}

} // namespace

QList<QCommandLineOption> trainingOptions()
{
    return QList<QCommandLineOption>{
               {QStringLiteral("late"), Words::tr("list: only what is late.")},
               {QStringLiteral("due"), Words::tr("mail: to everybody it is due to.")},
               {QStringLiteral("module"),
                Words::tr(
                    "record, plan-add: what is taught; add-material, change-material: what it serves, may be "
                    "repeated."),
                QStringLiteral(
                    "infection_control_lecture|infection_control_practical|patient_safety_lecture|other")},
               {QStringLiteral("date"), Words::tr("record, report: the day."), QStringLiteral("YYYY-MM-DD")},
               {QStringLiteral("time"), Words::tr("record: when it began."), QStringLiteral("HH:MM")},
               {QStringLiteral("minutes"), Words::tr("record, add-material: how long."), QStringLiteral("n")},
               {QStringLiteral("method"), Words::tr("record: how it was taught."),
                QStringLiteral("in_person|video|reading")},
               {QStringLiteral("provider"), Words::tr("record: who gave it."), QStringLiteral("name")},
               {QStringLiteral("trainer"), Words::tr("record: who taught."), QStringLiteral("name")},
               {QStringLiteral("place"), Words::tr("record: where."), QStringLiteral("text")},
               {QStringLiteral("material"), Words::tr("record: one of the materials, or any words."),
                QStringLiteral("id")},
               {QStringLiteral("planned"), Words::tr("record: it is still to come; nobody was present yet.")},
               {QStringLiteral("class"), Words::tr("mark, remove: which class."), QStringLiteral("n")},
               {QStringLiteral("as"), Words::tr("mark: who was there."),
                QStringLiteral("present|absent|enrolled")},
               {QStringLiteral("way"), Words::tr("report: how. Default: letter."),
                QStringLiteral("letter|email|console")},
               {QStringLiteral("acknowledged"), Words::tr("report: the day the employer acknowledged it."),
                QStringLiteral("YYYY-MM-DD")},
               {QStringLiteral("by"), Words::tr("payer: who pays."),
                QStringLiteral("fund|employer|prefecture|association|other|unknown")},
               {QStringLiteral("title"), Words::tr("add-material: its title."), QStringLiteral("text")},
               {QStringLiteral("publisher"), Words::tr("add-material: whose it is."), QStringLiteral("name")},
               {QStringLiteral("form"), Words::tr("add-material: what it is."),
                QStringLiteral("document|video|other")},
               {QStringLiteral("occupation"),
                Words::tr(
                    "add-material, change-material: an occupation it is for; may be repeated. Default: all."),
                QStringLiteral("code")},
               {QStringLiteral("topic"), Words::tr("plan-add: what is to be taught."),
                QStringLiteral("text")},
               {QStringLiteral("item"), Words::tr("plan-remove, plan-restore: which, as show names it."),
                QStringLiteral("item")},
               {QStringLiteral("pages"), Words::tr("add-material: how long."), QStringLiteral("n")},
               {QStringLiteral("url"), Words::tr("add-material: where it is."), QStringLiteral("address")},
               {QStringLiteral("note"), Words::tr("A note; of a changed plan, why."),
                QStringLiteral("text")}} +
           reportOptions();
}

Training trainingOf(Desk& desk, const QString& reference)
{
    std::optional<Training> training = desk.training().byReference(reference.trimmed());
    if (!training)
        throw UsageError(Words::tr("Nobody was hired by %1.").arg(reference));
    return std::move(*training);
}

Exit training(Invocation& invocation)
{
    const QString act = invocation.operands().value(0);
    const QStringList references = invocation.operands().mid(1);
    const bool isForMany = act == "record"_L1 || act == "mark"_L1;
    if (act.isEmpty() || (isForMany && references.isEmpty()))
        refuseUsage();
    const auto desk = invocation.openDesk();
    if (act == "list"_L1 && references.isEmpty()) {
        listTrainings(invocation, *desk);
        return Exit::Done;
    }
    if (act == "mail"_L1)
        return mailEmployers(invocation, *desk, references);
    if (act == "mails"_L1 && references.size() <= 1) {
        listEmployerMails(invocation, *desk, references.value(0));
        return Exit::Done;
    }
    if (didToMaterials(invocation, *desk, act, references))
        return Exit::Done;
    if (act == "record"_L1)
        record(invocation, *desk, references);
    else if (act == "mark"_L1)
        mark(invocation, *desk, references);
    else if (references.size() != 1 || !didToOne(invocation, *desk, act, references.constFirst()))
        refuseUsage();
    answerTraining(invocation, *desk, references);
    return Exit::Done;
}

} // namespace kakehashi::cli
