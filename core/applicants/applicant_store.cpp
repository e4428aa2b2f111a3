// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant_store.h"

#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct ApplicantMessages
{
    Q_DECLARE_TR_FUNCTIONS(ApplicantStore)

public:
    static UsageError missing(qint64 seq)
    {
        return UsageError(tr("This applicant is not in the store. Refresh the list."), QString::number(seq));
    }
    static Error changedElsewhere(const QString& reference)
    {
        return Error(tr("Applicant %1 was changed by somebody else in the meantime. Open it again and repeat "
                        "your change.")
                         .arg(reference));
    }
    static Error damaged(const QString& reference, const QString& detail)
    {
        return Error(tr("Applicant %1 cannot be read: the store is damaged. Restore the newest backup.")
                         .arg(reference),
                     detail);
    }
};

/// What matching needs; every other item says who the person is, or could be told from.
constexpr std::array matchingKeys{"prefecture"_L1,
                                  "municipality"_L1,
                                  "experience_years"_L1,
                                  "months_since_practice"_L1,
                                  "infectious_disease_experience"_L1,
                                  "wishes"_L1};
/// Beside them: the occupations of the licences, whose numbers and dates lie with the person.
constexpr auto licensedKey = "licensed"_L1;

struct Columns
{
    QString wishes;
    QString person;
};

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Columns columnsOf(const Applicant& applicant)
{
    QJsonObject person = toJson(applicant);
    QJsonObject wishes;
    for (const QLatin1StringView key : matchingKeys)
        wishes.insert(key, person.take(key));
    QJsonArray licensed;
    for (const Licence& licence : applicant.licences)
        licensed.append(codeOf(licence.occupation));
    wishes.insert(licensedKey, licensed);
    return {compact(wishes), compact(person)};
}

QJsonObject object(const QString& text, const QString& reference)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        throw ApplicantMessages::damaged(reference, error.errorString());
    return document.object();
}

Applicant applicantOf(const Columns& columns, const QString& reference)
{
    QJsonObject whole = object(columns.person, reference);
    const QJsonObject wishes = object(columns.wishes, reference);
    for (const QLatin1StringView key : matchingKeys)
        whole.insert(key, wishes.value(key));
    ApplicantFromJson read = applicantFromJson(whole);
    for (const Problem& problem : std::as_const(read.problems)) {
        if (problem.severity == Severity::Error)
            throw ApplicantMessages::damaged(reference, QStringLiteral("item %1").arg(problem.field));
    }
    return std::move(read.applicant);
}

QString selection()
{
    return QStringLiteral(
        "SELECT seq, id, reference, version, created_at, updated_at, wishes, person, state, "
        "merged_into, no_mail_since FROM applicants ");
}

StoredApplicant read(const QSqlQuery& query)
{
    const auto moment = [&query](int column) {
        return QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), Qt::UTC);
    };
    StoredApplicant stored;
    stored.seq = query.value(0).toLongLong();
    stored.id = query.value(1).toString();
    stored.reference = query.value(2).toString();
    stored.version = query.value(3).toInt();
    stored.createdAt = moment(4);
    stored.updatedAt = moment(5);
    stored.applicant = applicantOf({query.value(6).toString(), query.value(7).toString()}, stored.reference);
    stored.state = applicantStateOf(query.value(8).toString()).value_or(ApplicantState::Registered);
    stored.mergedInto = query.value(9).toLongLong();
    if (!query.value(10).isNull())
        stored.noMailSince = QDate::fromString(query.value(10).toString(), Qt::ISODate);
    return stored;
}

QString referenceOf(int prefectureCode, int year, qint64 seq)
{
    const auto padded = [](qint64 number, int width) {
        return QString::number(number).rightJustified(width, QLatin1Char('0'));
    };
    return QStringLiteral("A%1-%2-%3").arg(padded(prefectureCode, 2), padded(year, 4), padded(seq, 6));
}

/// Names of the items that differ, never their values: the audit log holds nothing personal.
QJsonArray changedItems(const Applicant& before, const Applicant& after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject now = toJson(after);
    QJsonArray names;
    for (auto item = now.constBegin(); item != now.constEnd(); ++item) {
        if (old.value(item.key()) != *item)
            names.append(item.key());
    }
    return names;
}

} // namespace

ApplicantStore::ApplicantStore(Database& database, AuditLog& audit, const Clock& clock, int prefectureCode)
    : m_database(database), m_audit(audit), m_clock(clock), m_prefectureCode(prefectureCode)
{
}

StoredApplicant ApplicantStore::add(const Applicant& applicant)
{
    Transaction transaction(m_database);
    StoredApplicant stored;
    // Known before the row is written, as the reference holds it; the transaction keeps all other writers
    // out.
    stored.seq =
        m_database.value(QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM applicants")).toLongLong();
    stored.id = newId();
    stored.reference = referenceOf(m_prefectureCode, m_clock.today().year(), stored.seq);
    stored.createdAt = now();
    stored.updatedAt = stored.createdAt;
    stored.applicant = applicant;
    const Columns columns = columnsOf(applicant);
    m_database.run(
        QStringLiteral("INSERT INTO applicants (seq, id, reference, version, created_at, updated_at, wishes, "
                       "person) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored.seq, stored.id, stored.reference, stored.version, stored.createdAt.toMSecsSinceEpoch(),
         stored.updatedAt.toMSecsSinceEpoch(), columns.wishes, columns.person});
    keepVersion(stored);
    m_audit.append({QStringLiteral("applicant.created"), QStringLiteral("applicant"), stored.id, {}});
    transaction.commit();
    return stored;
}

bool ApplicantStore::revise(qint64 seq, const Applicant& applicant, int expectedVersion)
{
    Transaction transaction(m_database);
    StoredApplicant stored = existing(seq);
    if (stored.version != expectedVersion)
        throw ApplicantMessages::changedElsewhere(stored.reference);
    if (stored.applicant == applicant)
        return false;
    const QJsonArray changed = changedItems(stored.applicant, applicant);
    stored.applicant = applicant;
    stored.version += 1;
    stored.updatedAt = now();
    const Columns columns = columnsOf(applicant);
    m_database.run(
        QStringLiteral(
            "UPDATE applicants SET version = ?, updated_at = ?, wishes = ?, person = ? WHERE seq = ?"),
        {stored.version, stored.updatedAt.toMSecsSinceEpoch(), columns.wishes, columns.person, seq});
    keepVersion(stored);
    m_audit.append({QStringLiteral("applicant.revised"),
                    QStringLiteral("applicant"),
                    stored.id,
                    {{QStringLiteral("fields"), changed}}});
    transaction.commit();
    return true;
}

std::optional<StoredApplicant> ApplicantStore::byReference(const QString& reference)
{
    return first(QStringLiteral("WHERE reference = ?"), reference);
}

std::optional<StoredApplicant> ApplicantStore::bySeq(qint64 seq)
{
    return first(QStringLiteral("WHERE seq = ?"), seq);
}

QList<StoredApplicant> ApplicantStore::all()
{
    QSqlQuery rows =
        m_database.prepare(selection() + QStringLiteral("WHERE merged_into IS NULL ORDER BY seq DESC"));
    Database::execute(rows);
    QList<StoredApplicant> found;
    while (rows.next())
        found.append(read(rows));
    return found;
}

QList<StoredApplicant> ApplicantStore::mergedFrom(qint64 seq)
{
    QSqlQuery rows =
        m_database.prepare(selection() + QStringLiteral("WHERE merged_into = ? ORDER BY updated_at DESC"));
    Database::execute(rows, {seq});
    QList<StoredApplicant> found;
    while (rows.next())
        found.append(read(rows));
    return found;
}

QList<ApplicantVersion> ApplicantStore::history(qint64 seq)
{
    const StoredApplicant stored = existing(seq);
    QSqlQuery rows = m_database.prepare(QStringLiteral("SELECT version, at, by_whom, wishes, person "
                                                       "FROM applicant_versions WHERE applicant_seq = ? "
                                                       "ORDER BY version DESC"));
    Database::execute(rows, {seq});
    QList<ApplicantVersion> versions;
    while (rows.next()) {
        versions.append(
            {rows.value(0).toInt(), QDateTime::fromMSecsSinceEpoch(rows.value(1).toLongLong(), Qt::UTC),
             rows.value(2).toString(),
             applicantOf({rows.value(3).toString(), rows.value(4).toString()}, stored.reference)});
    }
    return versions;
}

StoredApplicant ApplicantStore::existing(qint64 seq)
{
    std::optional<StoredApplicant> stored = bySeq(seq);
    if (!stored)
        throw ApplicantMessages::missing(seq);
    return std::move(*stored);
}

QDateTime ApplicantStore::now() const
{
    // To the millisecond, as it is stored.
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
}

std::optional<StoredApplicant> ApplicantStore::first(const QString& condition, const QVariant& key)
{
    QSqlQuery rows = m_database.prepare(selection() + condition);
    Database::execute(rows, {key});
    if (!rows.next())
        return std::nullopt;
    return read(rows);
}

void ApplicantStore::keepVersion(const StoredApplicant& stored)
{
    const Columns columns = columnsOf(stored.applicant);
    m_database.run(
        QStringLiteral("INSERT INTO applicant_versions (applicant_seq, version, at, by_whom, wishes, person) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {stored.seq, stored.version, stored.updatedAt.toMSecsSinceEpoch(), m_audit.actor(), columns.wishes,
         columns.person});
}

} // namespace kakehashi
