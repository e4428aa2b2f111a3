// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/tenure_store.h"
#include "core/training/class_content.h"
#include "core/training/training_store.h"

#include <algorithm>

namespace kakehashi {

namespace {

using Key = std::pair<qint64, int>;

Key keyOf(const HireKey& hire)
{
    return {hire.referral, hire.number};
}

QDate dayIn(const QSqlQuery& row, int column)
{
    return QDate::fromString(row.value(column).toString(), Qt::ISODate);
}

QString selection()
{
    return QStringLiteral(
        "SELECT e.referral_seq, e.number, e.day, r.reference, r.applicant_seq, a.reference, r.posting_seq, "
        "p.reference, EXISTS (SELECT 1 FROM referral_events t WHERE t.referral_seq = e.referral_seq "
        "AND t.takes_back = e.number), e.at FROM referral_events e JOIN referrals r ON r.seq = "
        "e.referral_seq "
        "JOIN applicants a ON a.seq = r.applicant_seq JOIN postings p ON p.seq = r.posting_seq "
        "WHERE e.stage = 'hired' ");
}

Training trainingIn(const QSqlQuery& row)
{
    Training training;
    training.hire = {row.value(0).toLongLong(), row.value(1).toInt()};
    training.hiredOn = dayIn(row, 2);
    training.reference = row.value(3).toString();
    training.applicant = row.value(4).toLongLong();
    training.applicantReference = row.value(5).toString();
    training.posting = row.value(6).toLongLong();
    training.postingReference = row.value(7).toString();
    training.cancelled = row.value(8).toBool();
    training.hiredAt = QDateTime::fromMSecsSinceEpoch(row.value(9).toLongLong(), Qt::UTC);
    return training;
}

TrainingClass classIn(const QSqlQuery& row)
{
    TrainingClass held;
    held.seq = row.value(0).toLongLong();
    held.id = row.value(1).toString();
    held.at = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
    held.by = row.value(3).toString();
    held.day = dayIn(row, 4);
    if (const QTime start = QTime::fromString(row.value(5).toString(), QStringLiteral("HH:mm"));
        start.isValid())
        held.start = start;
    class_content::read(row.value(6).toString(), held);
    return held;
}

TrainingPart partIn(const QSqlQuery& row)
{
    TrainingPart part;
    part.module = trainingModuleOf(row.value(1).toString()).value_or(TrainingModule::Other);
    part.minutes = row.value(2).toInt();
    part.method = trainingMethodOf(row.value(3).toString()).value_or(TrainingMethod::InPerson);
    part.material = row.value(4).toString();
    return part;
}

void apply(Training& training, const QString& kind, const QString& code, QDate day, const QString& note)
{
    if (kind == QLatin1StringView("payer"))
        training.payer = trainingPayerOf(code);
    else if (kind == QLatin1StringView("reported"))
        training.report = TrainingReport{day, reportWayOf(code).value_or(ReportWay::Letter), note, {}};
    else if (kind == QLatin1StringView("acknowledged") && training.report)
        training.report->acknowledgedOn = day;
}

} // namespace

QList<Training> TrainingStore::all()
{
    return find({}, {});
}

std::optional<Training> TrainingStore::byReference(const QString& referral)
{
    const QList<Training> found = find(QStringLiteral("AND r.reference = ?"), {referral});
    for (const Training& training : found) {
        if (!training.cancelled)
            return training;
    }
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<Training> TrainingStore::of(const HireKey& hire)
{
    QList<Training> found =
        find(QStringLiteral("AND e.referral_seq = ? AND e.number = ?"), {hire.referral, hire.number});
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

QList<Training> TrainingStore::find(const QString& condition, const QVariantList& values)
{
    QList<Training> found;
    QSqlQuery rows = m_database.prepare(selection() + condition +
                                        QStringLiteral(" ORDER BY e.referral_seq DESC, e.number DESC"));
    Database::execute(rows, values);
    while (rows.next())
        found.append(trainingIn(rows));
    if (!found.isEmpty()) {
        readSessions(found);
        readEntries(found);
    }
    return found;
}

QHash<qint64, TrainingClass> TrainingStore::classes()
{
    QHash<qint64, TrainingClass> found;
    QSqlQuery rows = m_database.prepare(
        QStringLiteral("SELECT seq, id, at, by_whom, day, start_time, content FROM training_classes"));
    Database::execute(rows);
    while (rows.next()) {
        TrainingClass held = classIn(rows);
        found.insert(held.seq, std::move(held));
    }
    QSqlQuery parts = m_database.prepare(QStringLiteral("SELECT class_seq, module, minutes, method, material "
                                                        "FROM training_parts ORDER BY class_seq, number"));
    Database::execute(parts);
    while (parts.next())
        found[parts.value(0).toLongLong()].parts.append(partIn(parts));
    return found;
}

void TrainingStore::readSessions(QList<Training>& trainings)
{
    const QHash<qint64, TrainingClass> held = classes();
    QHash<Key, QHash<qint64, QString>> marks; // by hire, then by class: the newest one
    QSqlQuery rows = m_database.prepare(QStringLiteral(
        "SELECT referral_seq, hire_number, class_seq, mark FROM training_attendance ORDER BY seq"));
    Database::execute(rows);
    while (rows.next())
        marks[{rows.value(0).toLongLong(), rows.value(1).toInt()}].insert(rows.value(2).toLongLong(),
                                                                          rows.value(3).toString());
    for (Training& training : trainings) {
        const QHash<qint64, QString> own = marks.value(keyOf(training.hire));
        for (auto mark = own.cbegin(); mark != own.cend(); ++mark) {
            if (const auto attendance = attendanceOf(*mark))
                training.sessions.append({held.value(mark.key()), *attendance});
        }
        std::ranges::sort(training.sessions, [](const TrainingSession& a, const TrainingSession& b) {
            return a.held.day != b.held.day ? a.held.day < b.held.day : a.held.seq < b.held.seq;
        });
    }
}

void TrainingStore::readEntries(QList<Training>& trainings)
{
    QHash<Key, Training*> byHire;
    for (Training& training : trainings)
        byHire.insert(keyOf(training.hire), &training);
    QSqlQuery rows = m_database.prepare(QStringLiteral(
        "SELECT e.referral_seq, e.hire_number, e.kind, e.code, e.day, e.content FROM training_entries e "
        "WHERE e.takes_back = 0 AND NOT EXISTS (SELECT 1 FROM training_entries t WHERE "
        "t.referral_seq = e.referral_seq AND t.hire_number = e.hire_number AND t.takes_back = e.number) "
        "ORDER BY e.referral_seq, e.hire_number, e.number"));
    Database::execute(rows);
    while (rows.next()) {
        if (Training* training = byHire.value({rows.value(0).toLongLong(), rows.value(1).toInt()}))
            apply(*training, rows.value(2).toString(), rows.value(3).toString(), dayIn(rows, 4),
                  rows.value(5).toString());
    }
    for (const tenures::Leaving& leaving : tenures::leavings(m_database)) {
        if (Training* training = byHire.value(keyOf(leaving.hire)))
            training->leftOn = leaving.day;
    }
}

QList<HireKey> TrainingStore::peopleIn(qint64 seq)
{
    QList<HireKey> people;
    QSqlQuery rows = m_database.prepare(QStringLiteral(
        "SELECT referral_seq, hire_number FROM training_attendance a WHERE class_seq = ? AND mark <> "
        "'removed' "
        "AND seq = (SELECT max(seq) FROM training_attendance l WHERE l.class_seq = a.class_seq AND "
        "l.referral_seq = a.referral_seq AND l.hire_number = a.hire_number) ORDER BY seq"));
    Database::execute(rows, {seq});
    while (rows.next())
        people.append({rows.value(0).toLongLong(), rows.value(1).toInt()});
    return people;
}

} // namespace kakehashi
