// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/disclosure_log.h"

#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct DisclosureLogWords
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureLog)
};

QDateTime momentIn(const QSqlQuery& row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.value(column).toLongLong(), Qt::UTC);
}

QString selection()
{
    return QStringLiteral(
        "SELECT d.seq, d.id, d.referral_seq, r.reference, d.applicant_seq, a.reference, d.posting_seq, "
        "p.reference, d.posting_version, d.ground, d.channel, d.at, d.day, d.by_whom FROM disclosures d "
        "JOIN referrals r ON r.seq = d.referral_seq JOIN applicants a ON a.seq = d.applicant_seq "
        "JOIN postings p ON p.seq = d.posting_seq WHERE 1 = 1");
}

Disclosure disclosureIn(const QSqlQuery& row)
{
    Disclosure read;
    read.seq = row.value(0).toLongLong();
    read.id = row.value(1).toString();
    read.referral = row.value(2).toLongLong();
    read.referralReference = row.value(3).toString();
    read.applicant = row.value(4).toLongLong();
    read.applicantReference = row.value(5).toString();
    read.posting = row.value(6).toLongLong();
    read.postingReference = row.value(7).toString();
    read.postingVersion = row.value(8).toInt();
    read.ground = groundOf(row.value(9).toString()).value_or(Ground::Inquiry);
    read.channel = tellingChannelOf(row.value(10).toString()).value_or(TellingChannel::Counter);
    read.at = momentIn(row, 11);
    read.day = QDate::fromString(row.value(12).toString(), Qt::ISODate);
    read.by = row.value(13).toString();
    return read;
}

} // namespace

DisclosureLog::DisclosureLog(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

QDateTime DisclosureLog::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
}

Disclosure DisclosureLog::record(Disclosure disclosure)
{
    Transaction transaction(m_database);
    disclosure.id = newId();
    disclosure.at = now();
    disclosure.day = m_clock.today();
    disclosure.by = m_audit.actor();
    const QVariant seq =
        m_database
            .run(QStringLiteral("INSERT INTO disclosures (id, referral_seq, applicant_seq, posting_seq, "
                                "posting_version, ground, channel, at, day, by_whom) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {disclosure.id, disclosure.referral, disclosure.applicant, disclosure.posting,
                  disclosure.postingVersion, codeOf(disclosure.ground), codeOf(disclosure.channel),
                  disclosure.at.toMSecsSinceEpoch(), disclosure.day.toString(Qt::ISODate), disclosure.by})
            .lastInsertId();
    disclosure.seq = seq.toLongLong();
    m_audit.append({QStringLiteral("posting.disclosed"),
                    QStringLiteral("disclosure"),
                    disclosure.id,
                    {{QStringLiteral("posting"), disclosure.postingReference},
                     {QStringLiteral("applicant"), disclosure.applicantReference},
                     {QStringLiteral("version"), disclosure.postingVersion},
                     {QStringLiteral("ground"), codeOf(disclosure.ground)},
                     {QStringLiteral("channel"), codeOf(disclosure.channel)}}});
    transaction.commit();
    return disclosure;
}

void DisclosureLog::recordPaper(qint64 referral, const QString& paper, int postingVersion)
{
    Transaction transaction(m_database);
    const QVariantList newest = m_database.row(
        QStringLiteral("SELECT seq, id FROM disclosures WHERE referral_seq = ? ORDER BY seq DESC LIMIT 1"),
        {referral});
    if (newest.isEmpty())
        throw UsageError(DisclosureLogWords::tr("Nothing was disclosed in this referral yet."));
    m_database.run(
        QStringLiteral("INSERT INTO disclosure_papers (disclosure_seq, number, paper, posting_version, at, "
                       "by_whom) SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM disclosure_papers "
                       "WHERE disclosure_seq = ?"),
        {newest.at(0), paper, postingVersion, now().toMSecsSinceEpoch(), m_audit.actor(), newest.at(0)});
    m_audit.append({QStringLiteral("disclosure.printed"),
                    QStringLiteral("disclosure"),
                    newest.at(1).toString(),
                    {{QStringLiteral("paper"), paper}, {QStringLiteral("version"), postingVersion}}});
    transaction.commit();
}

QList<Disclosure> DisclosureLog::find(const DisclosureQuery& query)
{
    QString sql = selection();
    QVariantList values;
    const auto narrow = [&](bool wanted, const char* condition, const QVariant& value) {
        if (!wanted)
            return;
        sql += QLatin1StringView(condition);
        values.append(value);
    };
    narrow(query.applicant != 0, " AND d.applicant_seq = ?", query.applicant);
    narrow(query.posting != 0, " AND d.posting_seq = ?", query.posting);
    narrow(query.referral != 0, " AND d.referral_seq = ?", query.referral);
    narrow(!query.by.isEmpty(), " AND d.by_whom = ?", query.by);
    narrow(query.from.has_value(), " AND d.day >= ?", query.from.value_or(QDate()).toString(Qt::ISODate));
    narrow(query.to.has_value(), " AND d.day <= ?", query.to.value_or(QDate()).toString(Qt::ISODate));
    sql += QLatin1StringView(" ORDER BY d.seq DESC");
    QSqlQuery rows = m_database.prepare(sql);
    Database::execute(rows, values);
    QList<Disclosure> found;
    while (rows.next())
        found.append(disclosureIn(rows));
    for (Disclosure& disclosure : found)
        disclosure.papers = papersOf(disclosure.seq);
    return found;
}

QList<Disclosure::Paper> DisclosureLog::papersOf(qint64 disclosure)
{
    QList<Disclosure::Paper> papers;
    QSqlQuery& rows =
        m_database.run(QStringLiteral("SELECT paper, posting_version, at, by_whom FROM disclosure_papers "
                                      "WHERE disclosure_seq = ? ORDER BY number"),
                       {disclosure});
    while (rows.next())
        papers.append(
            {rows.value(0).toString(), rows.value(1).toInt(), momentIn(rows, 2), rows.value(3).toString()});
    rows.finish();
    return papers;
}

} // namespace kakehashi
