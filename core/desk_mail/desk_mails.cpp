// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/desk_mails.h"

#include "core/base/error.h"
#include "core/desk_mail/ministry_reports.h"
#include "core/desk_mail/training_mail.h"
#include "core/mail/smtp.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const DeskMail& mail)
{
    QJsonObject content{{u"recipient"_s, mail.recipient},
                        {u"subject"_s, mail.subject},
                        {u"words"_s, mail.words},
                        {u"text"_s, mail.text}};
    if (mail.maybeSent)
        content.insert(u"maybe_sent"_s, true);
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

DeskMail mailIn(const QSqlQuery& row)
{
    DeskMail mail;
    mail.seq = row.value(0).toLongLong();
    mail.id = row.value(1).toString();
    mail.kind = deskMailKindOf(row.value(2).toString()).value_or(DeskMailKind::MinistryReport);
    mail.about = row.value(3).toString();
    mail.problem = row.value(4).toString();
    mail.by = row.value(5).toString();
    mail.changedAt = QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), Qt::UTC);
    if (!row.isNull(7))
        mail.sentAt = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC);
    mail.sentOn = QDate::fromString(row.value(8).toString(), Qt::ISODate);
    const QJsonObject content = QJsonDocument::fromJson(row.value(9).toString().toUtf8()).object();
    mail.recipient = content[u"recipient"_s].toString();
    mail.subject = content[u"subject"_s].toString();
    mail.words = content[u"words"_s].toString();
    mail.text = content[u"text"_s].toString();
    mail.maybeSent = content[u"maybe_sent"_s].toBool();
    return mail;
}

} // namespace

DeskMail DeskMails::written(DeskMailKind kind, const QString& about, const QString& words)
{
    DeskMail mail = kind == DeskMailKind::MinistryReport ? MinistryReports(m_desk).mail(about, words)
                                                         : training_mail::written(m_desk, kind, about, words);
    if (const std::optional<DeskMail> draft = draftOf(kind, about)) {
        mail.seq = draft->seq;
        mail.id = draft->id;
        mail.problem = draft->problem;
        mail.maybeSent = draft->maybeSent;
    }
    return mail;
}

QStringList DeskMails::leaks(const DeskMail& mail)
{
    return mail.kind == DeskMailKind::MinistryReport ? QStringList() : training_mail::leaks(m_desk, mail);
}

DeskMail DeskMails::save(const DeskMail& draft)
{
    DeskMail mail = draft;
    if (const QStringList told = leaks(mail); !told.isEmpty())
        throw Error(tr("This mail cannot leave the desk: %1").arg(told.join(u' ')));
    mail.by = m_desk.audit().actor();
    mail.changedAt = m_desk.clock().now();
    Transaction transaction(m_desk.database());
    if (mail.seq == 0) {
        insert(mail);
        record(u"desk_mail.written"_s, mail);
    } else {
        const std::optional<DeskMail> before = bySeq(mail.seq);
        if (!before || before->sentAt.isValid())
            throw Error(tr("This mail was sent already."));
        mail.maybeSent = before->maybeSent;
        m_desk.database().run(
            u"UPDATE desk_mails SET content = ?, by_whom = ?, changed_at = ? WHERE seq = ?"_s,
            {contentOf(mail), mail.by, mail.changedAt.toMSecsSinceEpoch(), mail.seq});
        if (contentOf(*before) != contentOf(mail))
            record(u"desk_mail.changed"_s, mail);
    }
    transaction.commit();
    return mail;
}

void DeskMails::insert(DeskMail& mail)
{
    mail.id = newId();
    mail.seq =
        m_desk.database()
            .run(u"INSERT INTO desk_mails (id, kind, subject_key, state, by_whom, changed_at, content) "
                 "VALUES (?, ?, ?, 'draft', ?, ?, ?)"_s,
                 {mail.id, codeOf(mail.kind), mail.about, mail.by, mail.changedAt.toMSecsSinceEpoch(),
                  contentOf(mail)})
            .lastInsertId()
            .toLongLong();
}

// What it tells of may have changed since it was looked at.
void DeskMails::refuseOutdated(const DeskMail& mail)
{
    const DeskMail now = written(mail.kind, mail.about, mail.words);
    if (now.text != mail.text || now.recipient != mail.recipient || now.subject != mail.subject)
        throw Error(tr("What the mail about %1 says has changed since it was written. Write it anew and look "
                       "at it again.")
                        .arg(mail.about));
}

MailText DeskMails::mailText(const DeskMail& mail, const QString& sender)
{
    MailText text;
    text.from = sender;
    text.fromName = m_desk.settings().name;
    text.to = mail.recipient;
    text.subject = mail.subject;
    text.messageId = mail.id + u'@' + sender.section(u'@', -1);
    text.date = m_desk.clock().now();
    text.text = mail.text;
    return text;
}

DeskMail DeskMails::send(const DeskMail& draft, const OutgoingMail& outgoing, const QString& password,
                         const MailProgress& progress)
{
    refuseOutdated(draft);
    const DeskMail mail = save(draft);
    noteAttempt(mail);
    try {
        sendLetter(outgoing, password, mailText(mail, outgoing.sender), progress);
    } catch (const Error& error) {
        noteProblem(mail, error.message());
        throw;
    }
    noteSent(mail);
    return bySeq(mail.seq).value();
}

DeskMail DeskMails::writeFile(const DeskMail& draft, const QString& file)
{
    const std::optional<OutgoingMail> outgoing = m_desk.mailboxes().outgoing();
    const QString sender = outgoing ? outgoing->sender : m_desk.settings().email;
    if (sender.isEmpty())
        throw Error(
            tr("The desk has no e-mail address that the mail could come from. Enter it in the settings."));
    refuseOutdated(draft);
    Transaction transaction(m_desk.database());
    DeskMail mail = save(draft);
    record(u"desk_mail.saved_as_file"_s, mail);
    if (mail.kind == DeskMailKind::MinistryReport)
        MinistryReports(m_desk).record(mail.about, MinistryReportWay::MailFile);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(composed(mailText(mail, sender))) < 0 || !out.commit())
        throw Error(tr("%1 cannot be written: %2").arg(file, out.errorString()));
    transaction.commit();
    return mail;
}

QList<DeskMail> DeskMails::all()
{
    return find({}, {});
}

QList<DeskMail> DeskMails::of(DeskMailKind kind, const QString& about)
{
    return find(u"WHERE kind = ? AND subject_key = ?"_s, {codeOf(kind), about});
}

QList<DeskMail> DeskMails::about(const QString& about)
{
    return find(u"WHERE subject_key = ?"_s, {about});
}

std::optional<DeskMail> DeskMails::draftOf(DeskMailKind kind, const QString& about)
{
    QList<DeskMail> found =
        find(u"WHERE state = 'draft' AND kind = ? AND subject_key = ?"_s, {codeOf(kind), about});
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

std::optional<DeskMail> DeskMails::bySeq(qint64 seq)
{
    QList<DeskMail> found = find(u"WHERE seq = ?"_s, {seq});
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

QList<DeskMail> DeskMails::find(const QString& condition, const QVariantList& values)
{
    QSqlQuery rows = m_desk.database().prepare(
        u"SELECT seq, id, kind, subject_key, problem, by_whom, changed_at, sent_at, sent_on, content FROM "
        "desk_mails %1 ORDER BY seq DESC"_s.arg(condition));
    Database::execute(rows, values);
    QList<DeskMail> found;
    while (rows.next())
        found.append(mailIn(rows));
    return found;
}

void DeskMails::noteSent(const DeskMail& mail)
{
    Transaction transaction(m_desk.database());
    m_desk.database().run(
        u"UPDATE desk_mails SET state = 'sent', sent_at = ?, sent_on = ? WHERE seq = ?"_s,
        {m_desk.clock().now().toMSecsSinceEpoch(), m_desk.today().toString(Qt::ISODate), mail.seq});
    note(mail, false, {}, u"desk_mail.sent"_s);
    if (mail.kind == DeskMailKind::MinistryReport)
        MinistryReports(m_desk).record(mail.about, MinistryReportWay::Mail);
    else if (mail.kind == DeskMailKind::TrainingReport)
        training_mail::enterReport(m_desk, mail.about);
    transaction.commit();
}

void DeskMails::noteAttempt(const DeskMail& mail)
{
    note(mail, true, sendingBegun(), u"desk_mail.sending"_s);
}

void DeskMails::noteProblem(const DeskMail& mail, const QString& problem)
{
    note(mail, false, problem, u"desk_mail.failed"_s);
}

void DeskMails::note(DeskMail mail, bool maybeSent, const QString& problem, const QString& action)
{
    mail.maybeSent = maybeSent;
    Transaction transaction(m_desk.database());
    m_desk.database().run(u"UPDATE desk_mails SET content = ?, problem = ? WHERE seq = ?"_s,
                          {contentOf(mail), problem, mail.seq});
    record(action, mail);
    transaction.commit();
}

void DeskMails::record(const QString& action, const DeskMail& mail)
{
    m_desk.audit().append(
        {action, u"desk_mail"_s, mail.id, {{u"kind"_s, codeOf(mail.kind)}, {u"about"_s, mail.about}}});
}

} // namespace kakehashi
