// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_store.h"

#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"
#include "core/training/class_content.h"
#include "core/training/training_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct TrainingStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingStore)
};

void refuse(const QStringList& obstacles)
{
    if (!obstacles.isEmpty())
        throw Error(obstacles.join(QLatin1Char(' ')));
}

QString recordOf(const HireKey& hire)
{
    return QStringLiteral("%1/%2").arg(hire.referral).arg(hire.number);
}

} // namespace

TrainingStore::TrainingStore(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

TrainingClass TrainingStore::enter(const TrainingClass& entry, const QList<HireKey>& people, bool held)
{
    Transaction transaction(m_database);
    QList<Training> trainings;
    QList<HireKey> once;
    for (const HireKey& person : people) {
        if (once.contains(person))
            continue;
        once.append(person);
        trainings.append(existing(person));
    }
    refuse(training_rules::obstacles(entry, trainings, held, m_clock.today()));
    TrainingClass entered = entry;
    entered.seq = insertClass(entered);
    for (const HireKey& person : once)
        insertMark(entered.seq, person, codeOf(held ? Attendance::Present : Attendance::Enrolled), {});
    m_audit.append({held ? QStringLiteral("training.held") : QStringLiteral("training.planned"),
                    QStringLiteral("training_class"),
                    entered.id,
                    {{QStringLiteral("day"), entered.day.toString(Qt::ISODate)},
                     {QStringLiteral("minutes"), entered.minutes()},
                     {QStringLiteral("people"), once.size()}}});
    transaction.commit();
    return entered;
}

qint64 TrainingStore::insertClass(TrainingClass& entry)
{
    entry.id = newId();
    entry.at = now();
    entry.by = m_audit.actor();
    const QVariant start =
        entry.start ? QVariant(entry.start->toString(QStringLiteral("HH:mm"))) : QVariant();
    const qint64 seq =
        m_database
            .run(QStringLiteral("INSERT INTO training_classes (id, at, by_whom, day, start_time, content) "
                                "VALUES (?, ?, ?, ?, ?, ?)"),
                 {entry.id, entry.at.toMSecsSinceEpoch(), entry.by, entry.day.toString(Qt::ISODate), start,
                  class_content::write(entry)})
            .lastInsertId()
            .toLongLong();
    int number = 0;
    for (const TrainingPart& part : entry.parts)
        m_database.run(
            QStringLiteral(
                "INSERT INTO training_parts (class_seq, number, module, minutes, method, material) "
                "VALUES (?, ?, ?, ?, ?, ?)"),
            {seq, ++number, codeOf(part.module), part.minutes, codeOf(part.method), part.material});
    return seq;
}

void TrainingStore::insertMark(qint64 seq, const HireKey& person, const QString& mark, const QString& note)
{
    m_database.run(
        QStringLiteral("INSERT INTO training_attendance (class_seq, referral_seq, hire_number, mark, at, "
                       "by_whom, content) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {seq, person.referral, person.number, mark, now().toMSecsSinceEpoch(), m_audit.actor(), note});
}

void TrainingStore::mark(qint64 seq, const QList<HireKey>& people, Attendance attendance)
{
    Transaction transaction(m_database);
    const TrainingClass held = classOf(seq);
    QStringList obstacles;
    for (const HireKey& person : people) {
        const Training before = existing(person);
        obstacles += training_rules::obstaclesToMark(before, held, attendance, m_clock.today());
        insertMark(seq, person, codeOf(attendance), {});
        if (before.report && !existing(person).missing().isEmpty())
            obstacles.append(
                TrainingStoreWords::tr("The report on %1 rests on this class; take the report back first.")
                    .arg(before.reference));
    }
    refuse(obstacles);
    m_audit.append(
        {QStringLiteral("training.marked"),
         QStringLiteral("training_class"),
         held.id,
         {{QStringLiteral("mark"), codeOf(attendance)}, {QStringLiteral("people"), people.size()}}});
    transaction.commit();
}

QList<std::pair<Training, Attendance>> TrainingStore::membersOf(qint64 seq)
{
    const TrainingClass held = classOf(seq);
    QList<std::pair<Training, Attendance>> members;
    const QList<Training> trainings = all();
    for (const HireKey& person : peopleIn(seq)) {
        const auto training = std::ranges::find(trainings, person, &Training::hire);
        if (training == trainings.end() || !training->isEmployedOn(held.day))
            continue;
        const auto session = std::ranges::find_if(
            training->sessions, [seq](const TrainingSession& each) { return each.held.seq == seq; });
        if (session != training->sessions.end())
            members.append({*training, session->attendance});
    }
    return members;
}

QList<HireKey> TrainingStore::markEverybodyPresent(qint64 seq)
{
    Transaction transaction(m_database);
    QList<HireKey> people;
    for (const auto& [training, attendance] : membersOf(seq)) {
        if (attendance == Attendance::Enrolled)
            people.append(training.hire);
    }
    if (people.isEmpty())
        throw Error(TrainingStoreWords::tr("Everybody in this class is marked already."));
    mark(seq, people, Attendance::Present);
    transaction.commit();
    return people;
}

void TrainingStore::remove(qint64 seq, const HireKey& person, const QString& note)
{
    Transaction transaction(m_database);
    const TrainingClass held = classOf(seq);
    const Training before = existing(person);
    insertMark(seq, person, QStringLiteral("removed"), note);
    if (before.report && !existing(person).missing().isEmpty())
        throw Error(
            TrainingStoreWords::tr("The report on %1 rests on this class; take the report back first.")
                .arg(before.reference));
    m_audit.append({QStringLiteral("training.removed"),
                    QStringLiteral("training_class"),
                    held.id,
                    {{QStringLiteral("hire"), recordOf(person)}}});
    transaction.commit();
}

void TrainingStore::setPayer(const HireKey& hire, std::optional<TrainingPayer> payer, const QString& note)
{
    Transaction transaction(m_database);
    existing(hire);
    if (payer) {
        append(hire, {QStringLiteral("payer"), m_clock.today(), codeOf(*payer), 0, note});
    } else {
        for (const int number : standingOf(hire, QStringLiteral("payer")))
            append(hire, {QStringLiteral("taken_back"), m_clock.today(), {}, number, note});
    }
    transaction.commit();
}

void TrainingStore::report(const HireKey& hire, QDate sentOn, ReportWay way, const QString& note)
{
    Transaction transaction(m_database);
    refuse(training_rules::obstaclesToReport(existing(hire), sentOn, m_clock.today()));
    append(hire, {QStringLiteral("reported"), sentOn, codeOf(way), 0, note});
    transaction.commit();
}

void TrainingStore::acknowledge(const HireKey& hire, QDate day)
{
    Transaction transaction(m_database);
    refuse(training_rules::obstaclesToAcknowledge(existing(hire), day, m_clock.today()));
    append(hire, {QStringLiteral("acknowledged"), day, {}, 0, {}});
    transaction.commit();
}

void TrainingStore::takeBackReport(const HireKey& hire, const QString& note)
{
    Transaction transaction(m_database);
    const Training training = existing(hire);
    if (!training.report)
        throw Error(
            TrainingStoreWords::tr("The training of %1 was not reported yet.").arg(training.reference));
    if (training.report->acknowledgedOn)
        append(hire, {QStringLiteral("taken_back"),
                      m_clock.today(),
                      {},
                      numberOf(hire, QStringLiteral("acknowledged")),
                      note});
    append(hire, {QStringLiteral("taken_back"),
                  m_clock.today(),
                  {},
                  numberOf(hire, QStringLiteral("reported")),
                  note});
    transaction.commit();
}

int TrainingStore::append(const HireKey& hire, const Entry& entry)
{
    const int number = m_database
                           .value(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM training_entries "
                                                 "WHERE referral_seq = ? AND hire_number = ?"),
                                  {hire.referral, hire.number})
                           .toInt();
    m_database.run(
        QStringLiteral("INSERT INTO training_entries (referral_seq, hire_number, number, at, by_whom, day, "
                       "kind, code, takes_back, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {hire.referral, hire.number, number, now().toMSecsSinceEpoch(), m_audit.actor(),
         entry.day.toString(Qt::ISODate), entry.kind, entry.code, entry.takesBack, entry.note});
    m_audit.append({QStringLiteral("training.") + entry.kind,
                    QStringLiteral("hire"),
                    recordOf(hire),
                    {{QStringLiteral("day"), entry.day.toString(Qt::ISODate)},
                     {QStringLiteral("code"), entry.code},
                     {QStringLiteral("takes_back"), entry.takesBack}}});
    return number;
}

int TrainingStore::numberOf(const HireKey& hire, const QString& kind)
{
    return m_database
        .value(QStringLiteral("SELECT coalesce(max(number), 0) FROM training_entries WHERE referral_seq = ? "
                              "AND hire_number = ? AND kind = ?"),
               {hire.referral, hire.number, kind})
        .toInt();
}

QList<int> TrainingStore::standingOf(const HireKey& hire, const QString& kind)
{
    QSqlQuery rows = m_database.prepare(QStringLiteral(
        "SELECT e.number FROM training_entries e WHERE e.referral_seq = ? AND e.hire_number = ? AND "
        "e.kind = ? AND NOT EXISTS (SELECT 1 FROM training_entries t WHERE t.referral_seq = e.referral_seq "
        "AND t.hire_number = e.hire_number AND t.takes_back = e.number) ORDER BY e.number"));
    Database::execute(rows, {hire.referral, hire.number, kind});
    QList<int> numbers;
    while (rows.next())
        numbers.append(rows.value(0).toInt());
    return numbers;
}

Training TrainingStore::existing(const HireKey& hire)
{
    std::optional<Training> training = of(hire);
    if (!training)
        throw UsageError(TrainingStoreWords::tr("There is no such hire. Refresh the list."));
    return std::move(*training);
}

TrainingClass TrainingStore::classOf(qint64 seq)
{
    const QHash<qint64, TrainingClass> all = classes();
    const auto found = all.constFind(seq);
    if (found == all.constEnd())
        throw UsageError(TrainingStoreWords::tr("There is no such class. Refresh the list."));
    return *found;
}

QDateTime TrainingStore::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
}

} // namespace kakehashi
