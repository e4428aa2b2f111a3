// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/training/training_plan.h"

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

QJsonArray planOf(const Training& training, Desk& desk)
{
    const auto posting = desk.postings().bySeq(training.posting);
    const auto applicant = desk.applicants().bySeq(desk.applicants().survivorOf(training.applicant));
    const auto facts = posting && applicant ? trainingFacts(posting->posting, applicant->applicant)
                                            : std::optional<TrainingFacts>();
    QJsonArray plan;
    const QList<PlanItem> items =
        facts ? trainingPlan(*facts, desk.training().materials()) : QList<PlanItem>();
    for (const PlanItem& item : items)
        plan.append(QJsonObject{{"module"_L1, codeOf(item.module)},
                                {"required"_L1, item.required},
                                {"topic"_L1, item.topic},
                                {"reason"_L1, item.reason},
                                {"materials"_L1, QJsonArray::fromStringList(item.materials)}});
    return plan;
}

Training trainingOf(Desk& desk, const QString& reference)
{
    std::optional<Training> training = desk.training().byReference(reference.trimmed());
    if (!training)
        throw UsageError(Words::tr("Nobody was hired by %1.").arg(reference));
    return std::move(*training);
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
        answer["plan"_L1] = planOf(trainingOf(desk, references.constFirst()), desk);
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

/// The value of an option as one of its codes.
template<typename Value>
Value coded(const Invocation& invocation, const QString& option, std::optional<Value> (*of)(const QString&),
            const QString& codes)
{
    const std::optional<Value> value = of(invocation.wanted(option));
    if (!value)
        throw UsageError(Words::tr("--%1 wants one of: %2.").arg(option, codes));
    return *value;
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
    part.module =
        coded(invocation, u"module"_s, &trainingModuleOf,
              u"infection_control_lecture, infection_control_practical, patient_safety_lecture, other"_s);
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
    if (!acknowledged || invocation.isSet(u"date"_s)) {
        const QString way = invocation.value(u"way"_s);
        const auto by = reportWayOf(way.isEmpty() ? u"letter"_s : way);
        if (!by)
            throw UsageError(Words::tr("--way wants letter, email or console."));
        desk.training().report(training.hire, wantedDay(invocation), *by, invocation.value(u"note"_s));
    }
    if (acknowledged)
        desk.training().acknowledge(training.hire, *acknowledged);
}

std::optional<int> numberOrNone(const Invocation& invocation, const QString& option)
{
    return invocation.isSet(option) ? std::optional(invocation.number(option, 1)) : std::nullopt;
}

void addMaterial(const Invocation& invocation, Desk& desk)
{
    TrainingMaterial material;
    material.title = invocation.wanted(u"title"_s);
    material.publisher = invocation.value(u"publisher"_s);
    if (invocation.isSet(u"form"_s))
        material.form = coded(invocation, u"form"_s, &materialFormOf, u"document, video, other"_s);
    if (invocation.isSet(u"occupation"_s)) {
        material.occupation = fromCode<Occupation>(invocation.value(u"occupation"_s));
        if (!material.occupation)
            throw UsageError(
                Words::tr("\"%1\" is no occupation of the scheme.").arg(invocation.value(u"occupation"_s)));
    }
    material.pages = numberOrNone(invocation, u"pages"_s);
    material.leastMinutes = numberOrNone(invocation, u"minutes"_s);
    material.mostMinutes = material.leastMinutes;
    material.url = invocation.value(u"url"_s);
    desk.training().addMaterial(material);
}

void listMaterials(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const TrainingMaterial& material : desk.training().materials()) {
        const auto number = [](std::optional<int> value) {
            return value ? QJsonValue(*value) : QJsonValue();
        };
        listed.append(QJsonObject{
            {"id"_L1, material.id},
            {"title"_L1, material.title},
            {"publisher"_L1, material.publisher},
            {"form"_L1, codeOf(material.form)},
            {"occupation"_L1, material.occupation ? QJsonValue(codeOf(*material.occupation)) : QJsonValue()},
            {"pages"_L1, number(material.pages)},
            {"least_minutes"_L1, number(material.leastMinutes)},
            {"most_minutes"_L1, number(material.mostMinutes)},
            {"parts"_L1, material.parts},
            {"own"_L1, material.own},
            {"url"_L1, material.url}});
        invocation.say(u"%1  %2  %3"_s.arg(material.id, material.title, material.length()));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"materials"_L1, listed}});
}

} // namespace

QList<QCommandLineOption> trainingOptions()
{
    return {
        {QStringLiteral("late"), Words::tr("list: only what is late.")},
        {QStringLiteral("module"), Words::tr("record: what was taught."),
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
        {QStringLiteral("as"), Words::tr("mark: who was there."), QStringLiteral("present|absent|enrolled")},
        {QStringLiteral("way"), Words::tr("report: how. Default: letter."),
         QStringLiteral("letter|email|console")},
        {QStringLiteral("acknowledged"), Words::tr("report: the day the employer acknowledged it."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("by"), Words::tr("payer: who pays."),
         QStringLiteral("fund|employer|prefecture|association|other")},
        {QStringLiteral("title"), Words::tr("add-material: its title."), QStringLiteral("text")},
        {QStringLiteral("publisher"), Words::tr("add-material: whose it is."), QStringLiteral("name")},
        {QStringLiteral("form"), Words::tr("add-material: what it is."),
         QStringLiteral("document|video|other")},
        {QStringLiteral("occupation"), Words::tr("add-material: the one occupation it is for."),
         QStringLiteral("code")},
        {QStringLiteral("pages"), Words::tr("add-material: how long."), QStringLiteral("n")},
        {QStringLiteral("url"), Words::tr("add-material: where it is."), QStringLiteral("address")},
        {QStringLiteral("note"), Words::tr("A note."), QStringLiteral("text")}};
}

Exit training(Invocation& invocation)
{
    const QString act = invocation.operands().value(0);
    const QStringList references = invocation.operands().mid(1);
    const bool isAboutAll = act == "list"_L1 || act == "materials"_L1 || act == "add-material"_L1;
    const bool isForMany = act == "record"_L1 || act == "mark"_L1;
    const bool isAboutOne =
        QStringList{u"show"_s, u"report"_s, u"payer"_s, u"remove"_s, u"back"_s}.contains(act);
    if (isAboutAll  ? !references.isEmpty()
        : isForMany ? references.isEmpty()
                    : !isAboutOne || references.size() != 1)
        throw UsageError(Words::tr(
            "training wants: list [--late], show REF, record REF… --module … --date D --minutes N --method … "
            "--provider NAME, mark REF… --class N --as present|absent, remove REF --class N, report REF "
            "--date "
            "D, back REF, payer REF --by …, materials, or add-material --title T."));
    const auto desk = invocation.openDesk();
    if (act == "list"_L1) {
        listTrainings(invocation, *desk);
        return Exit::Done;
    }
    if (act == "add-material"_L1)
        addMaterial(invocation, *desk);
    if (isAboutAll) {
        listMaterials(invocation, *desk);
        return Exit::Done;
    }
    if (act == "record"_L1)
        record(invocation, *desk, references);
    else if (act == "mark"_L1)
        mark(invocation, *desk, references);
    else if (act == "report"_L1)
        report(invocation, *desk, trainingOf(*desk, references.constFirst()));
    else if (act == "back"_L1)
        desk->training().takeBackReport(trainingOf(*desk, references.constFirst()).hire,
                                        invocation.value(u"note"_s));
    else if (act == "remove"_L1)
        desk->training().remove(invocation.number(u"class"_s, 0),
                                trainingOf(*desk, references.constFirst()).hire, invocation.value(u"note"_s));
    else if (act == "payer"_L1)
        desk->training().setPayer(
            trainingOf(*desk, references.constFirst()).hire,
            coded(invocation, u"by"_s, &trainingPayerOf, u"fund, employer, prefecture, association, other"_s),
            invocation.value(u"note"_s));
    answerTraining(invocation, *desk, references);
    return Exit::Done;
}

} // namespace kakehashi::cli
