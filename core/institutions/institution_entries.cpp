// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/institutions/institution_entries.h"

#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct InstitutionEntriesWords
{
    Q_DECLARE_TR_FUNCTIONS(Institution)
};

constexpr qsizetype longestText = 10000;

QString requireText(const QString& text)
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        throw UsageError(InstitutionEntriesWords::tr("The note is empty."));
    if (said.size() > longestText)
        throw UsageError(
            InstitutionEntriesWords::tr("The note is longer than %1 characters.").arg(longestText));
    return said;
}

} // namespace

InstitutionEntries::InstitutionEntries(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

void InstitutionEntries::requirePast(QDate day) const
{
    if (!day.isValid() || day > m_clock.today())
        throw UsageError(InstitutionEntriesWords::tr("The day is missing or lies ahead."));
}

int InstitutionEntries::addNote(const Institution& institution, const CallNote& note, int corrects)
{
    requirePast(note.day);
    const QString text = requireText(note.text);
    Transaction transaction(m_database);
    if (corrects != 0) {
        const QList<CallNote> standing = notes(institution.key);
        if (std::ranges::find(standing, corrects, &CallNote::number) == standing.end())
            throw UsageError(InstitutionEntriesWords::tr("There is no note %1, or it was corrected already.")
                                 .arg(corrects));
    }
    const int number =
        append(institution, {0, {}, note.day, u"note"_s, corrects, {}, 0, note.spokenWith.trimmed(), text});
    transaction.commit();
    return number;
}

int InstitutionEntries::addJobOrder(const Institution& institution, const JobOrderRequest& request)
{
    requirePast(request.day);
    Transaction transaction(m_database);
    if (request.posting != 0 && !institution.postings.contains(request.posting))
        throw UsageError(InstitutionEntriesWords::tr("This posting is not one of the institution's."));
    const int number = append(institution, {0,
                                            {},
                                            request.day,
                                            u"job_order"_s,
                                            0,
                                            codeOf(request.body),
                                            request.posting,
                                            request.office.trimmed(),
                                            request.note.trimmed()});
    transaction.commit();
    return number;
}

JobOrderRequest InstitutionEntries::waiting(const Institution& institution, int request)
{
    const QList<JobOrderRequest> all = jobOrders(institution.key);
    const auto found = std::ranges::find(all, request, &JobOrderRequest::number);
    if (found == all.end() || found->answeredOn)
        throw UsageError(InstitutionEntriesWords::tr("No request %1 waits for an answer.").arg(request));
    return *found;
}

void InstitutionEntries::answerJobOrder(const Institution& institution, int request, QDate day,
                                        const QString& answer)
{
    requirePast(day);
    Transaction transaction(m_database);
    if (day < waiting(institution, request).day)
        throw UsageError(InstitutionEntriesWords::tr("The answer lies before the request."));
    append(institution, {0, {}, day, u"answered"_s, request, {}, 0, {}, answer.trimmed()});
    transaction.commit();
}

void InstitutionEntries::takeBackJobOrder(const Institution& institution, int request, const QString& why)
{
    Transaction transaction(m_database);
    waiting(institution, request);
    append(institution, {0, {}, m_clock.today(), u"taken_back"_s, request, {}, 0, {}, why.trimmed()});
    transaction.commit();
}

qint64 InstitutionEntries::rowOf(const Institution& institution)
{
    m_database.run(u"INSERT INTO institutions (id, prefecture, match_name, name, at) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (prefecture, match_name) DO NOTHING"_s,
                   {newId(), institution.key.prefecture, institution.key.matchName, institution.name,
                    m_clock.now().toMSecsSinceEpoch()});
    return m_database
        .value(u"SELECT seq FROM institutions WHERE prefecture = ? AND match_name = ?"_s,
               {institution.key.prefecture, institution.key.matchName})
        .toLongLong();
}

int InstitutionEntries::append(const Institution& institution, Entry entry)
{
    const qint64 row = rowOf(institution);
    entry.number = m_database
                       .value(u"SELECT coalesce(max(number), 0) + 1 FROM institution_entries WHERE "
                              "institution_seq = ?"_s,
                              {row})
                       .toInt();
    const QJsonObject content{{"person"_L1, entry.person}, {"text"_L1, entry.text}};
    m_database.run(
        u"INSERT INTO institution_entries (institution_seq, number, at, by_whom, day, kind, refers_to, body, "
        "posting_seq, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row, entry.number, m_clock.now().toMSecsSinceEpoch(), m_audit.actor(),
         entry.day.toString(Qt::ISODate), entry.kind, entry.refersTo, entry.body,
         entry.posting == 0 ? QVariant() : QVariant(entry.posting),
         QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))});
    const QString id = m_database.value(u"SELECT id FROM institutions WHERE seq = ?"_s, {row}).toString();
    m_audit.append({u"institution."_s + entry.kind,
                    u"institution"_s,
                    id,
                    {{u"day"_s, entry.day.toString(Qt::ISODate)},
                     {u"number"_s, entry.number},
                     {u"refers_to"_s, entry.refersTo}}});
    return entry.number;
}

QList<InstitutionEntries::Entry> InstitutionEntries::entriesOf(const InstitutionKey& key)
{
    QSqlQuery rows = m_database.prepare(
        u"SELECT e.number, e.by_whom, e.day, e.kind, e.refers_to, e.body, e.posting_seq, e.content FROM "
        "institution_entries e JOIN institutions i ON i.seq = e.institution_seq WHERE i.prefecture = ? AND "
        "i.match_name = ? ORDER BY e.number"_s);
    Database::execute(rows, {key.prefecture, key.matchName});
    QList<Entry> found;
    while (rows.next()) {
        const QJsonObject content = QJsonDocument::fromJson(rows.value(7).toString().toUtf8()).object();
        found.append({rows.value(0).toInt(), rows.value(1).toString(),
                      QDate::fromString(rows.value(2).toString(), Qt::ISODate), rows.value(3).toString(),
                      rows.value(4).toInt(), rows.value(5).toString(), rows.value(6).toLongLong(),
                      content["person"_L1].toString(), content["text"_L1].toString()});
    }
    return found;
}

QList<CallNote> InstitutionEntries::notes(const InstitutionKey& key)
{
    QList<CallNote> found;
    for (const Entry& entry : entriesOf(key)) {
        if (entry.kind != "note"_L1)
            continue;
        CallNote note{entry.number, entry.day, entry.by, entry.person, entry.text, 0};
        const auto corrected = std::ranges::find(found, entry.refersTo, &CallNote::number);
        if (corrected == found.end()) {
            found.prepend(note);
        } else {
            note.corrections = corrected->corrections + 1;
            *corrected = note;
        }
    }
    std::ranges::stable_sort(found, [](const CallNote& a, const CallNote& b) { return a.day > b.day; });
    return found;
}

QList<JobOrderRequest> InstitutionEntries::jobOrders(const InstitutionKey& key)
{
    QList<JobOrderRequest> found;
    for (const Entry& entry : entriesOf(key)) {
        if (const auto body = jobOrderBodyOf(entry.body)) {
            found.prepend({entry.number,
                           entry.day,
                           entry.by,
                           *body,
                           entry.person,
                           entry.posting,
                           entry.text,
                           std::nullopt,
                           {}});
            continue;
        }
        const auto about = std::ranges::find(found, entry.refersTo, &JobOrderRequest::number);
        if (about == found.end())
            continue;
        if (entry.kind == "answered"_L1) {
            about->answeredOn = entry.day;
            about->answer = entry.text;
        } else if (entry.kind == "taken_back"_L1) {
            found.erase(about);
        }
    }
    return found;
}

} // namespace kakehashi
