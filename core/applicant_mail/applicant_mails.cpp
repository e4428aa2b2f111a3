// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicant_mail/applicant_mails.h"

#include "core/base/error.h"
#include "core/mail/smtp.h"
#include "core/postings/contact_text.h"
#include "core/postings/posting_fields.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const ApplicantMail& mail)
{
    QJsonObject content{{u"recipient"_s, mail.recipient},
                        {u"subject"_s, mail.subject},
                        {u"words"_s, mail.words},
                        {u"text"_s, mail.text}};
    if (mail.maybeSent)
        content.insert(u"maybe_sent"_s, true);
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void readContent(ApplicantMail& mail, const QString& text)
{
    const QJsonObject content = QJsonDocument::fromJson(text.toUtf8()).object();
    mail.recipient = content[u"recipient"_s].toString();
    mail.subject = content[u"subject"_s].toString();
    mail.words = content[u"words"_s].toString();
    mail.text = content[u"text"_s].toString();
    mail.maybeSent = content[u"maybe_sent"_s].toBool();
}

QDateTime momentIn(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(row.value(column).toLongLong(), Qt::UTC);
}

/// A mail program's own button for stopping letters writes to the desk, and says whose they are.
QString stoppingAddress(const QString& desk, const QString& applicant)
{
    return u"mailto:"_s + desk + u"?subject=unsubscribe-"_s + applicant;
}

QList<qint64> seqsOf(const QList<ApplicantMail::Told>& postings)
{
    QList<qint64> seqs;
    for (const ApplicantMail::Told& told : postings)
        seqs.append(told.seq);
    return seqs;
}

} // namespace

ApplicantMails::ApplicantMails(Database& database, AuditLog& audit, ApplicantStore& applicants,
                               PostingStore& postings, const Clock& clock, Letterhead letterhead)
    : m_database(database), m_audit(audit), m_applicants(applicants), m_postings(postings), m_clock(clock),
      m_letterhead(std::move(letterhead))
{
}

QString ApplicantMails::obstacle(const StoredApplicant& stored)
{
    if (stored.mergedInto != 0)
        return tr("%1 was merged into another applicant.").arg(stored.reference);
    if (!stored.applicant.consentDeskUse)
        return tr("%1 has not consented to the desk's use of the data.").arg(stored.reference);
    if (stored.noMailSince)
        return tr("%1 wants no letters (since %2).")
            .arg(stored.reference, stored.noMailSince->toString(Qt::ISODate));
    if (stored.state != ApplicantState::Registered)
        return tr("%1 does not look for work now: %2.").arg(stored.reference, labelOf(stored.state));
    if (stored.applicant.email.isEmpty())
        return tr("%1 has no e-mail address.").arg(stored.reference);
    if (!looksLikeEmail(stored.applicant.email))
        return tr("The e-mail address of %1 is none that can be written to.").arg(stored.reference);
    return {};
}

QList<StoredPosting> ApplicantMails::tellable(const QList<qint64>& seqs)
{
    const QList<StoredPosting> postings = m_postings.bySeqs(seqs);
    if (postings.isEmpty() || postings.size() != seqs.size())
        throw UsageError(tr("A letter needs postings that are in the store."));
    for (const StoredPosting& posting : postings) {
        const PostingStatus status = posting.statusOn(m_clock.today());
        if (status != PostingStatus::Open)
            throw Error(tr("%1 is not open: %2.").arg(posting.reference, statusLabel(status)));
        if (posting.posting.headcount && posting.seatsLeft() == 0)
            throw Error(tr("%1 has no seat left.").arg(posting.reference));
    }
    return postings;
}

ApplicantMail ApplicantMails::written(qint64 seq, const QList<qint64>& seqs, const QString& words)
{
    const std::optional<StoredApplicant> applicant = m_applicants.bySeq(m_applicants.survivorOf(seq));
    if (!applicant)
        throw UsageError(tr("This applicant is not in the store. Refresh the list."));
    if (const QString why = obstacle(*applicant); !why.isEmpty())
        throw Error(why);
    ApplicantLetter letter{applicant->applicant.name, words, {}, m_letterhead};
    ApplicantMail mail;
    for (const StoredPosting& posting : tellable(seqs)) {
        letter.postings.append(PublicPosting::of(posting, m_clock.today()));
        mail.postings.append({posting.seq, posting.reference, posting.version});
    }
    mail.applicant = applicant->seq;
    mail.applicantReference = applicant->reference;
    mail.recipient = applicant->applicant.email;
    mail.subject = letterSubject(m_letterhead.desk, letter.postings.size());
    mail.words = words;
    mail.text = letterText(letter);
    return mail;
}

QList<LetterLeak> ApplicantMails::leaks(const ApplicantMail& mail)
{
    QList<LetterLeak> found;
    for (const StoredPosting& posting : m_postings.bySeqs(seqsOf(mail.postings))) {
        for (const bool inSubject : {true, false}) {
            for (const Leak& leak : findLeaks(inSubject ? mail.subject : mail.words, posting.posting))
                found.append({inSubject, posting.reference, leak});
        }
    }
    return found;
}

void ApplicantMails::refuseLeaks(const ApplicantMail& mail)
{
    QStringList told;
    for (const LetterLeak& each : leaks(mail)) {
        const PostingField* kind = postingField(QStringView(each.leak.kind));
        const QString said = QStringView(each.inSubject ? mail.subject : mail.words)
                                 .mid(each.leak.start, each.leak.length)
                                 .toString();
        told.append(tr("“%1” gives away %2 of %3.")
                        .arg(said, kind != nullptr ? kind->label.toString() : each.leak.kind, each.posting));
    }
    if (!told.isEmpty())
        throw Error(tr("This letter cannot leave the desk: %1").arg(told.join(u' ')));
}

// The person and the postings may have changed since the letter was looked at.
void ApplicantMails::refuseOutdated(const ApplicantMail& mail)
{
    const ApplicantMail now = written(mail.applicant, seqsOf(mail.postings), mail.words);
    if (now.text != mail.text || now.recipient != mail.recipient)
        throw Error(tr("What the letter to %1 says has changed since it was written. Write it anew and look "
                       "at it again.")
                        .arg(now.applicantReference));
}

ApplicantMail ApplicantMails::save(const ApplicantMail& draft)
{
    refuseLeaks(draft);
    ApplicantMail mail = draft;
    mail.by = m_audit.actor();
    mail.changedAt = QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
    Transaction transaction(m_database);
    if (mail.seq == 0) {
        insert(mail);
        record(u"applicant_mail.written"_s, mail);
    } else {
        const std::optional<ApplicantMail> before = bySeq(mail.seq);
        if (!before || before->sentAt.isValid())
            throw Error(tr("This letter was sent already."));
        mail.maybeSent = before->maybeSent;
        m_database.run(u"UPDATE applicant_mails SET content = ?, by_whom = ?, changed_at = ? WHERE seq = ?"_s,
                       {contentOf(mail), mail.by, mail.changedAt.toMSecsSinceEpoch(), mail.seq});
        if (contentOf(*before) != contentOf(mail))
            record(u"applicant_mail.changed"_s, mail);
    }
    keepPostings(mail);
    transaction.commit();
    return mail;
}

void ApplicantMails::insert(ApplicantMail& mail)
{
    mail.id = newId();
    m_database.run(u"INSERT INTO applicant_mails (id, applicant_seq, state, by_whom, changed_at, content) "
                   "VALUES (?, ?, 'draft', ?, ?, ?)"_s,
                   {mail.id, mail.applicant, mail.by, mail.changedAt.toMSecsSinceEpoch(), contentOf(mail)});
    mail.seq = m_database.value(u"SELECT seq FROM applicant_mails WHERE id = ?"_s, {mail.id}).toLongLong();
}

void ApplicantMails::keepPostings(const ApplicantMail& mail)
{
    m_database.run(u"DELETE FROM applicant_mail_postings WHERE mail_seq = ?"_s, {mail.seq});
    int number = 0;
    for (const ApplicantMail::Told& told : mail.postings)
        m_database.run(
            u"INSERT INTO applicant_mail_postings (mail_seq, number, posting_seq, posting_version) "
            "VALUES (?, ?, ?, ?)"_s,
            {mail.seq, ++number, told.seq, told.version});
}

ApplicantMail ApplicantMails::send(const ApplicantMail& draft, const OutgoingMail& outgoing,
                                   const QString& password, const MailProgress& progress)
{
    refuseOutdated(draft);
    const ApplicantMail mail = save(draft);
    MailText letter;
    letter.fromName = m_letterhead.desk;
    letter.to = mail.recipient;
    letter.subject = mail.subject;
    letter.messageId = mail.id + u'@' + outgoing.sender.section(u'@', -1);
    letter.unsubscribe = stoppingAddress(outgoing.sender, mail.applicantReference);
    letter.date = m_clock.now();
    letter.text = mail.text;
    noteAttempt(mail);
    try {
        sendLetter(outgoing, password, std::move(letter), progress);
    } catch (const Error& error) {
        noteProblem(mail, error.message());
        throw;
    }
    noteSent(mail);
    return bySeq(mail.seq).value();
}

QList<ApplicantMail> ApplicantMails::of(qint64 applicant)
{
    if (applicant == 0)
        return find({}, {});
    return find(u"WHERE m.applicant_seq IN "_s + samePersonSelection(), {applicant});
}

std::optional<ApplicantMail> ApplicantMails::bySeq(qint64 seq)
{
    const QList<ApplicantMail> found = find(u"WHERE m.seq = ?"_s, {seq});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QSet<qint64> ApplicantMails::toldTo(qint64 applicant)
{
    QSet<qint64> told;
    for (const ApplicantMail& mail : of(applicant)) {
        for (const ApplicantMail::Told& posting : mail.postings) {
            if (mail.sentAt.isValid())
                told.insert(posting.seq);
        }
    }
    return told;
}

QList<ApplicantMail> ApplicantMails::find(const QString& condition, const QVariantList& values)
{
    QSqlQuery rows = m_database.prepare(
        u"SELECT m.seq, m.id, m.applicant_seq, a.reference, m.problem, m.by_whom, m.changed_at, m.sent_at, "
        "m.content FROM applicant_mails m JOIN applicants a ON a.seq = m.applicant_seq "_s +
        condition + u" ORDER BY m.seq DESC"_s);
    Database::execute(rows, values);
    QList<ApplicantMail> found;
    while (rows.next()) {
        ApplicantMail mail;
        mail.seq = rows.value(0).toLongLong();
        mail.id = rows.value(1).toString();
        mail.applicant = rows.value(2).toLongLong();
        mail.applicantReference = rows.value(3).toString();
        mail.problem = rows.value(4).toString();
        mail.by = rows.value(5).toString();
        mail.changedAt = momentIn(rows, 6);
        mail.sentAt = momentIn(rows, 7);
        readContent(mail, rows.value(8).toString());
        found.append(std::move(mail));
    }
    for (ApplicantMail& mail : found)
        readPostings(mail);
    return found;
}

void ApplicantMails::readPostings(ApplicantMail& mail)
{
    QSqlQuery& rows =
        m_database.run(u"SELECT m.posting_seq, p.reference, m.posting_version FROM applicant_mail_postings m "
                       "JOIN postings p ON p.seq = m.posting_seq WHERE m.mail_seq = ? ORDER BY m.number"_s,
                       {mail.seq});
    while (rows.next())
        mail.postings.append({rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toInt()});
    rows.finish();
}

void ApplicantMails::noteSent(const ApplicantMail& mail)
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE applicant_mails SET state = 'sent', sent_at = ? WHERE seq = ?"_s,
                   {m_clock.now().toMSecsSinceEpoch(), mail.seq});
    note(mail, false, {}, u"applicant_mail.sent"_s);
    transaction.commit();
}

void ApplicantMails::noteAttempt(const ApplicantMail& mail)
{
    note(mail, true, sendingBegun(), u"applicant_mail.sending"_s);
}

void ApplicantMails::noteProblem(const ApplicantMail& mail, const QString& problem)
{
    note(mail, false, problem, u"applicant_mail.failed"_s);
}

void ApplicantMails::note(ApplicantMail mail, bool maybeSent, const QString& problem, const QString& action)
{
    mail.maybeSent = maybeSent;
    Transaction transaction(m_database);
    m_database.run(u"UPDATE applicant_mails SET content = ?, problem = ? WHERE seq = ?"_s,
                   {contentOf(mail), problem, mail.seq});
    record(action, mail);
    transaction.commit();
}

void ApplicantMails::record(const QString& action, const ApplicantMail& mail)
{
    QJsonArray postings;
    for (const ApplicantMail::Told& told : mail.postings)
        postings.append(told.reference);
    m_audit.append({action,
                    u"applicant_mail"_s,
                    mail.id,
                    {{u"applicant"_s, mail.applicantReference}, {u"postings"_s, postings}}});
}

} // namespace kakehashi
