// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/ministry_reports.h"

#include "core/base/error.h"
#include "core/store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

MinistryReportKind kindIn(const QString& code)
{
    const std::optional<MinistryReportKind> kind = ministryReportKindOf(code);
    if (!kind)
        throw UsageError(MinistryReports::tr("“%1” is no report to the ministry.").arg(code));
    return *kind;
}

MinistryReportWay wayIn(const QString& code)
{
    for (const MinistryReportWay way : {MinistryReportWay::MailFile, MinistryReportWay::Mail}) {
        if (code == codeOf(way))
            return way;
    }
    return MinistryReportWay::Paper;
}

} // namespace

QString codeOf(MinistryReportWay way)
{
    switch (way) {
    case MinistryReportWay::MailFile:
        return u"mail_file"_s;
    case MinistryReportWay::Mail:
        return u"mail"_s;
    case MinistryReportWay::Paper:
        break;
    }
    return u"paper"_s;
}

QString labelOf(MinistryReportWay way)
{
    switch (way) {
    case MinistryReportWay::MailFile:
        return MinistryReports::tr("Saved as a mail file");
    case MinistryReportWay::Mail:
        return MinistryReports::tr("Sent by mail");
    case MinistryReportWay::Paper:
        break;
    }
    return MinistryReports::tr("Made as a paper");
}

MinistryReport MinistryReports::prepared(MinistryReportKind kind, const QString& words)
{
    return prepared(kind, m_desk.settings(), words);
}

MinistryReport MinistryReports::prepared(MinistryReportKind kind, const DeskSettings& settings,
                                         const QString& words)
{
    MinistryReport report{kind, settings, m_desk.today(), {}, words};
    if (kind == MinistryReportKind::WindowOpened)
        return report;
    for (const MinistryReportMade& made : made()) {
        if (made.kind != kind || made.feedAddress == settings.feedAddress)
            continue;
        report.addressBefore = made.feedAddress;
        break;
    }
    return report;
}

DeskMail MinistryReports::mail(const QString& kind, const QString& words)
{
    const MinistryReport report = prepared(kindIn(kind), words);
    if (const QStringList found = obstaclesToMail(report); !found.isEmpty())
        throw Error(found.join(u' '));
    DeskMail mail;
    mail.kind = DeskMailKind::MinistryReport;
    mail.about = codeOf(report.kind);
    mail.recipient = report.desk.ministryEmail;
    mail.subject = u"【%1】%2"_s.arg(report.desk.name, title(report));
    mail.words = words;
    mail.text = reportText(report);
    return mail;
}

void MinistryReports::record(const QString& kind, MinistryReportWay way)
{
    const MinistryReport report = prepared(kindIn(kind));
    QJsonObject said;
    for (const MinistryReportItem& item : items(report))
        said.insert(item.name, item.value);
    const QJsonObject content{{u"feed_address"_s, report.desk.feedAddress}, {u"said"_s, said}};
    Transaction transaction(m_desk.database());
    m_desk.database().run(
        u"INSERT INTO ministry_reports (kind, way, at, by_whom, day, content) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {codeOf(report.kind), codeOf(way), m_desk.clock().now().toMSecsSinceEpoch(), m_desk.audit().actor(),
         report.day.toString(Qt::ISODate),
         QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))});
    m_desk.audit().append({u"ministry_report."_s + codeOf(way),
                           u"ministry_report"_s,
                           codeOf(report.kind),
                           {{u"day"_s, report.day.toString(Qt::ISODate)}}});
    transaction.commit();
}

QList<MinistryReportMade> MinistryReports::made()
{
    QSqlQuery rows = m_desk.database().prepare(
        u"SELECT kind, way, day, by_whom, content FROM ministry_reports ORDER BY seq DESC"_s);
    Database::execute(rows);
    QList<MinistryReportMade> found;
    while (rows.next()) {
        MinistryReportMade made;
        made.kind = kindIn(rows.value(0).toString());
        made.way = wayIn(rows.value(1).toString());
        made.day = QDate::fromString(rows.value(2).toString(), Qt::ISODate);
        made.by = rows.value(3).toString();
        made.feedAddress =
            QJsonDocument::fromJson(rows.value(4).toString().toUtf8()).object()[u"feed_address"_s].toString();
        found.append(made);
    }
    return found;
}

} // namespace kakehashi
