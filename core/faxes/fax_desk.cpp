// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faxes/fax_desk.h"

#include "core/base/error.h"
#include "core/base/japanese_text.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestNote = 2000;

QString outcomeCode(FaxOutcome outcome)
{
    return outcome == FaxOutcome::Sent ? QStringLiteral("sent") : QStringLiteral("failed");
}

std::optional<FaxOutcome> outcomeOf(const QVariant& code)
{
    if (code.isNull())
        return std::nullopt;
    return code.toString() == outcomeCode(FaxOutcome::Sent) ? FaxOutcome::Sent : FaxOutcome::Failed;
}

QString copyCode(SheetPosting::Copy copy)
{
    return copy == SheetPosting::Copy::Whole ? QStringLiteral("whole") : QStringLiteral("public");
}

SheetPosting::Copy copyOf(const QString& code)
{
    return code == copyCode(SheetPosting::Copy::Public) ? SheetPosting::Copy::Public
                                                        : SheetPosting::Copy::Whole;
}

QDateTime moment(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace

FaxDesk::FaxDesk(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

QList<FaxDestination> FaxDesk::destinations()
{
    QSqlQuery rows = m_database.prepare(QStringLiteral(
        "SELECT seq, name, number, note, digits FROM fax_destinations WHERE removed = 0 ORDER BY name, seq"));
    Database::execute(rows);
    QList<FaxDestination> found;
    while (rows.next())
        found.append({rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(),
                      rows.value(3).toString(), whyBlocked(rows.value(4).toString())});
    return found;
}

qint64 FaxDesk::save(const FaxDestination& destination)
{
    FaxDestination wanted = destination;
    wanted.name = wanted.name.simplified();
    wanted.number = wanted.number.trimmed();
    wanted.note = japanese::cleaned(wanted.note);
    const QString digits = requireSound(wanted);
    Transaction transaction(m_database);
    const qint64 seq = wanted.seq == 0 ? insert(wanted, digits) : update(wanted, digits);
    transaction.commit();
    return seq;
}

QString FaxDesk::requireSound(const FaxDestination& destination)
{
    if (destination.name.isEmpty())
        throw UsageError(tr("The receiver's name is missing."));
    if (destination.name.size() > longestName)
        throw UsageError(tr("The receiver's name is longer than %1 characters.").arg(longestName));
    if (destination.note.size() > longestNote)
        throw UsageError(tr("The note is longer than %1 characters.").arg(longestNote));
    const Problems problems = FaxNumber::check(destination.number);
    if (!problems.isEmpty())
        throw UsageError(problems.constFirst().message);
    return FaxNumber::parse(destination.number).value().digits();
}

qint64 FaxDesk::insert(const FaxDestination& destination, const QString& digits)
{
    const QString id = newId();
    const qint64 seq =
        m_database
            .value(QStringLiteral("INSERT INTO fax_destinations (id, name, number, digits, note, updated_at) "
                                  "VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"),
                   {id, destination.name, destination.number, digits, destination.note, now()})
            .toLongLong();
    m_audit.append({QStringLiteral("fax_destination.added"), QStringLiteral("fax_destination"), id, {}});
    return seq;
}

qint64 FaxDesk::update(const FaxDestination& destination, const QString& digits)
{
    const Kept kept = existing(destination.seq);
    QJsonArray fields;
    if (kept.name != destination.name)
        fields.append(QStringLiteral("name"));
    if (kept.number != destination.number)
        fields.append(QStringLiteral("number"));
    if (kept.note != destination.note)
        fields.append(QStringLiteral("note"));
    if (fields.isEmpty())
        return destination.seq;
    m_database.run(QStringLiteral("UPDATE fax_destinations SET name = ?, number = ?, digits = ?, note = ?, "
                                  "updated_at = ? WHERE seq = ?"),
                   {destination.name, destination.number, digits, destination.note, now(), destination.seq});
    m_audit.append({QStringLiteral("fax_destination.changed"), QStringLiteral("fax_destination"), kept.id,
                    QJsonObject{{QStringLiteral("fields"), fields}}});
    return destination.seq;
}

void FaxDesk::remove(qint64 destination)
{
    Transaction transaction(m_database);
    const Kept kept = existing(destination);
    m_database.run(QStringLiteral("UPDATE fax_destinations SET removed = 1, updated_at = ? WHERE seq = ?"),
                   {now(), destination});
    m_audit.append(
        {QStringLiteral("fax_destination.removed"), QStringLiteral("fax_destination"), kept.id, {}});
    transaction.commit();
}

qint64 FaxDesk::record(qint64 destination, const QList<SheetPosting>& sheets, int pages)
{
    if (pages < 1)
        throw UsageError(tr("A fax has at least one page."));
    Transaction transaction(m_database);
    const Kept kept = existing(destination);
    if (const QString why = whyBlocked(kept.digits); !why.isEmpty())
        throw UsageError(why);
    const QString id = newId();
    const qint64 fax =
        m_database
            .value(QStringLiteral("INSERT INTO faxes (id, at, by_whom, destination_seq, destination_name, "
                                  "number, digits, pages) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"),
                   {id, now(), m_audit.actor(), destination, kept.name, kept.number, kept.digits, pages})
            .toLongLong();
    QJsonArray references;
    for (qsizetype position = 0; position < sheets.size(); ++position) {
        insertSheet(fax, position, sheets[position]);
        references.append(sheets[position].reference());
    }
    m_audit.append({QStringLiteral("fax.recorded"), QStringLiteral("fax"), id,
                    QJsonObject{{QStringLiteral("destination"), kept.id},
                                {QStringLiteral("sheets"), references},
                                {QStringLiteral("pages"), pages}}});
    transaction.commit();
    return fax;
}

void FaxDesk::insertSheet(qint64 fax, qsizetype position, const SheetPosting& sheet)
{
    const QVariant posting =
        m_database.value(QStringLiteral("SELECT seq FROM postings WHERE id = ?"), {sheet.id()});
    if (!posting.isValid())
        throw UsageError(tr("Save the posting before its sheet is faxed."), sheet.reference());
    m_database.run(QStringLiteral("INSERT INTO fax_sheets (fax_seq, position, posting_seq, reference, "
                                  "posting_version, copy) VALUES (?, ?, ?, ?, ?, ?)"),
                   {fax, position, posting, sheet.reference(), sheet.version(), copyCode(sheet.copy())});
}

void FaxDesk::setOutcome(qint64 fax, FaxOutcome outcome, const QString& note)
{
    Transaction transaction(m_database);
    const QVariantList before =
        m_database.row(QStringLiteral("SELECT id, outcome FROM faxes WHERE seq = ?"), {fax});
    if (before.isEmpty())
        throw UsageError(tr("This fax is not in the log. Refresh it."), QString::number(fax));
    m_database.run(
        QStringLiteral("UPDATE faxes SET outcome = ?, outcome_at = ?, outcome_by = ?, "
                       "outcome_note = ? WHERE seq = ?"),
        {outcomeCode(outcome), now(), m_audit.actor(), japanese::cleaned(note).left(longestNote), fax});
    m_audit.append({QStringLiteral("fax.outcome_set"), QStringLiteral("fax"), before.at(0).toString(),
                    QJsonObject{{QStringLiteral("from"), before.at(1).toString()},
                                {QStringLiteral("to"), outcomeCode(outcome)}}});
    transaction.commit();
}

QList<SentFax> FaxDesk::log(qint64 posting, int limit)
{
    QSqlQuery rows = m_database.prepare(
        QStringLiteral("SELECT seq, at, by_whom, destination_name, number, pages, outcome, outcome_at, "
                       "outcome_by, outcome_note FROM faxes ") +
        (posting == 0
             ? QString()
             : QStringLiteral("WHERE seq IN (SELECT fax_seq FROM fax_sheets WHERE posting_seq = ?) ")) +
        QStringLiteral("ORDER BY seq DESC LIMIT ?"));
    Database::execute(rows, posting == 0 ? QVariantList{limit} : QVariantList{posting, limit});
    QList<SentFax> faxes;
    while (rows.next()) {
        SentFax fax;
        fax.seq = rows.value(0).toLongLong();
        fax.at = moment(rows.value(1));
        fax.by = rows.value(2).toString();
        fax.destination = rows.value(3).toString();
        fax.number = rows.value(4).toString();
        fax.sheets = sheetsOf(fax.seq);
        fax.pages = rows.value(5).toInt();
        fax.outcome = outcomeOf(rows.value(6));
        fax.outcomeAt = moment(rows.value(7));
        fax.outcomeBy = rows.value(8).toString();
        fax.outcomeNote = rows.value(9).toString();
        faxes.append(std::move(fax));
    }
    return faxes;
}

QList<SentFax::Sheet> FaxDesk::sheetsOf(qint64 fax)
{
    QSqlQuery& rows =
        m_database.run(QStringLiteral("SELECT posting_seq, reference, posting_version, copy FROM fax_sheets "
                                      "WHERE fax_seq = ? ORDER BY position"),
                       {fax});
    QList<SentFax::Sheet> sheets;
    while (rows.next())
        sheets.append({rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toInt(),
                       copyOf(rows.value(3).toString())});
    return sheets;
}

FaxDesk::Kept FaxDesk::existing(qint64 destination)
{
    const QVariantList row = m_database.row(
        QStringLiteral("SELECT id, name, number, digits, note FROM fax_destinations WHERE seq = ? "
                       "AND removed = 0"),
        {destination});
    if (row.isEmpty())
        throw UsageError(tr("This receiver is not registered any more. Choose another one."),
                         QString::number(destination));
    return {row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
            row.at(4).toString()};
}

// By the digits, whoever has them: a wrong number registered twice is no less wrong. Faxes whose outcome
// nobody has entered yet say nothing.
QString FaxDesk::whyBlocked(const QString& digits)
{
    QSqlQuery& rows = m_database.run(QStringLiteral("SELECT outcome, number FROM faxes WHERE digits = ? AND "
                                                    "outcome IS NOT NULL ORDER BY seq DESC LIMIT ?"),
                                     {digits, failuresUntilBlocked});
    int failures = 0;
    QString number;
    while (rows.next()) {
        if (outcomeOf(rows.value(0)) == FaxOutcome::Failed)
            ++failures;
        number = rows.value(1).toString();
    }
    if (failures < failuresUntilBlocked)
        return {};
    return tr("The last %n fax(es) to %1 failed. Ask the receiver for the number and correct it.", nullptr,
              failures)
        .arg(FaxNumber::parse(number).value().shown());
}

qint64 FaxDesk::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

} // namespace kakehashi
