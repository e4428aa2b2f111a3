// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/held_rows.h"

#include "core/base/error.h"
#include "core/postings/posting_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

QString columns()
{
    return u"SELECT h.seq, h.message_seq, h.attachment, h.sheet, h.row_number, h.source_key, h.content, "
           "q.held_seq IS NOT NULL FROM held_rows h LEFT JOIN row_questions q ON q.held_seq = h.seq "_s;
}

QString severityCode(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : u"warning"_s;
}

QJsonArray findingsJson(const QList<RowReading::Finding>& findings)
{
    QJsonArray array;
    for (const RowReading::Finding& finding : findings) {
        array.append(QJsonObject{{u"column"_s, finding.column},
                                 {u"field"_s, finding.problem.field},
                                 {u"severity"_s, severityCode(finding.problem.severity)},
                                 {u"message"_s, finding.problem.message},
                                 {u"value"_s, finding.problem.value}});
    }
    return array;
}

QList<RowReading::Finding> findingsFrom(const QJsonArray& array)
{
    QList<RowReading::Finding> findings;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const bool isError = object[u"severity"_s].toString() == severityCode(Severity::Error);
        findings.append({object[u"column"_s].toString(),
                         {object[u"field"_s].toString(), isError ? Severity::Error : Severity::Warning,
                          object[u"message"_s].toString(), object[u"value"_s].toString()}});
    }
    return findings;
}

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto& text : array)
        list.append(text.toString());
    return list;
}

HeldRow heldRow(const QSqlQuery& query)
{
    HeldRow held;
    held.seq = query.value(0).toLongLong();
    held.message = query.value(1).toLongLong();
    held.attachment = query.value(2).toString();
    held.sheet = query.value(3).toString();
    held.row = query.value(4).toInt();
    held.sourceKey = query.value(5).toString();
    const QJsonObject content = QJsonDocument::fromJson(query.value(6).toString().toUtf8()).object();
    held.headings = texts(content[u"headings"_s]);
    held.cells = texts(content[u"cells"_s]);
    held.posting = postingFromJson(content[u"posting"_s].toObject()).posting;
    held.existing = content[u"existing"_s].toInteger();
    held.silent = texts(content[u"silent"_s]);
    held.findings = findingsFrom(content[u"findings"_s].toArray());
    held.asks = query.value(7).toBool();
    return held;
}

QString stateCode(HeldRows::Settlement how)
{
    switch (how) {
    case HeldRows::Settlement::Taken:
        return u"taken"_s;
    case HeldRows::Settlement::Dismissed:
        return u"dismissed"_s;
    case HeldRows::Settlement::Superseded:
        break;
    }
    return u"superseded"_s;
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void HeldRows::add(qint64 message, const PlannedRow& row)
{
    const RowAsWritten written = row.written ? *row.written : RowAsWritten();
    const QJsonObject content{{u"headings"_s, QJsonArray::fromStringList(written.headings)},
                              {u"cells"_s, QJsonArray::fromStringList(written.cells)},
                              {u"posting"_s, toJson(row.posting)},
                              {u"existing"_s, row.existing},
                              {u"silent"_s, QJsonArray::fromStringList(row.silent)},
                              {u"findings"_s, findingsJson(row.findings)}};
    const qint64 seq =
        m_database
            .value(u"INSERT INTO held_rows (message_seq, attachment, sheet, row_number, source_key, content) "
                   "VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"_s,
                   {message, row.attachment, row.sheet, row.row, row.posting.sourceKey, compact(content)})
            .toLongLong();
    if (!row.question)
        return;
    Asking asking;
    for (const RowQuestion::Candidate& candidate : row.question->candidates)
        asking.candidates.append(
            QJsonObject{{u"posting"_s, candidate.posting}, {u"score"_s, candidate.score}});
    if (!row.question->contested.isEmpty())
        asking.posting = row.spokenOf();
    for (const ContestedField& contested : row.question->contested)
        asking.base.insert(contested.field, contested.base);
    insertQuestion(seq, asking, row.matchKey);
}

QList<HeldRow> HeldRows::waiting(qint64 message)
{
    const QString order = u" ORDER BY h.message_seq, h.seq"_s;
    QSqlQuery& query =
        message == 0
            ? m_database.run(columns() + u"WHERE h.state = 'waiting'"_s + order)
            : m_database.run(columns() + u"WHERE h.state = 'waiting' AND h.message_seq = ?"_s + order,
                             {message});
    QList<HeldRow> rows;
    while (query.next())
        rows.append(heldRow(query));
    return rows;
}

qint64 HeldRows::waitingCount(qint64 message)
{
    const QString count = u"SELECT COUNT(*) FROM held_rows WHERE state = 'waiting'"_s;
    return (message == 0 ? m_database.value(count)
                         : m_database.value(count + u" AND message_seq = ?"_s, {message}))
        .toLongLong();
}

QList<HeldOfMessage> HeldRows::waitingByMessage()
{
    QSqlQuery& query =
        m_database.run(u"SELECT m.seq, h.waiting_rows, m.file_name, m.sender, m.sent_at FROM messages m JOIN "
                       "(SELECT message_seq, COUNT(*) AS waiting_rows FROM held_rows WHERE state = 'waiting' "
                       "GROUP BY message_seq) h ON h.message_seq = m.seq ORDER BY m.sent_at, m.seq"_s);
    QList<HeldOfMessage> found;
    while (query.next())
        found.append({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
                      query.value(3).toString(),
                      QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC)});
    query.finish();
    return found;
}

HeldRow HeldRows::waitingRow(qint64 seq)
{
    QSqlQuery& query = m_database.run(columns() + u"WHERE h.seq = ? AND h.state = 'waiting'"_s, {seq});
    if (!query.next())
        throw Error(tr(
            "This row does not wait any more: it was taken in, dismissed or replaced by a later message."));
    HeldRow held = heldRow(query);
    query.finish();
    return held;
}

void HeldRows::settle(qint64 seq, Settlement how, qint64 posting, const QString& by, const QString& why,
                      const QDateTime& at)
{
    m_database.run(
        u"UPDATE held_rows SET state = ?, posting_seq = ?, settled_by = ?, settled_why = ?, settled_at = ? "
        "WHERE seq = ?"_s,
        {stateCode(how), posting == 0 ? QVariant() : QVariant(posting), by, why, at.toMSecsSinceEpoch(),
         seq});
}

QMultiHash<QString, qint64> HeldRows::waitingKeys(const QDateTime& sentUntil)
{
    QSqlQuery& query = m_database.run(u"SELECT h.source_key, h.seq FROM held_rows h "
                                      "JOIN messages m ON m.seq = h.message_seq "
                                      "WHERE h.state = 'waiting' AND h.source_key <> '' AND m.sent_at <= ?"_s,
                                      {sentUntil.toMSecsSinceEpoch()});
    QMultiHash<QString, qint64> keys;
    while (query.next())
        keys.insert(query.value(0).toString(), query.value(1).toLongLong());
    return keys;
}

} // namespace kakehashi::feed
