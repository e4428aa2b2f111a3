// SPDX-License-Identifier: GPL-3.0-or-later
// Mails that the desk writes of itself: reports to the ministry, and to employers about training.
#include "app/cli/training_acts.h"
#include "core/desk_mail/desk_mails.h"
#include "core/desk_mail/ministry_reports.h"
#include "core/desk_mail/training_mail.h"
#include "ui/printing/ministry_report_paper.h"

#include <QJsonArray>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const DeskMail& mail)
{
    const QString state = mail.sentAt.isValid() ? u"sent"_s : mail.id.isEmpty() ? u"preview"_s : u"draft"_s;
    return {
        {"id"_L1, mail.id},
        {"kind"_L1, codeOf(mail.kind)},
        {"about"_L1, mail.about},
        {"to"_L1, mail.recipient},
        {"subject"_L1, mail.subject},
        {"text"_L1, mail.text},
        {"state"_L1, state},
        {"problem"_L1, mail.problem},
        {"by"_L1, mail.by},
        {"sent_on"_L1, mail.sentOn.isValid() ? QJsonValue(mail.sentOn.toString(Qt::ISODate)) : QJsonValue()}};
}

/// Writes one mail after another and does with each what the options say.
class Mailing
{
public:
    Mailing(Invocation& invocation, Desk& desk)
        : m_invocation(invocation), m_desk(desk), m_what(withMailsIn(invocation))
    {
        if (m_what == WithMails::Send)
            m_sending = sendingOf(desk);
    }

    WithMails what() const { return m_what; }

    DeskMail write(DeskMailKind kind, const QString& about)
    {
        DeskMails mails(m_desk);
        const DeskMail mail = mails.written(kind, about, m_invocation.value(u"words"_s));
        if (mail.maybeSent && m_what != WithMails::Preview)
            m_invocation.warn(mail.problem);
        DeskMail made = m_what == WithMails::Preview ? mail
                        : m_what == WithMails::Draft ? mails.save(mail)
                        : m_what == WithMails::File
                            ? mails.writeFile(mail, m_invocation.wanted(u"out"_s))
                            : mails.send(mail, m_sending->outgoing, m_sending->password);
        m_invocation.say(u"%1  %2"_s.arg(made.recipient, made.subject));
        if (m_what == WithMails::Preview)
            m_invocation.say(made.text);
        return made;
    }

    void sayWhatRemains()
    {
        if (m_what == WithMails::Preview)
            m_invocation.say(
                Words::tr("Nothing was sent. Send with --send, keep with --draft, or write with --out."));
    }

private:
    Invocation& m_invocation;
    Desk& m_desk;
    WithMails m_what;
    std::optional<Sending> m_sending;
};

/// window-opened or window_opened.
MinistryReportKind reportKindOf(const QString& name)
{
    const auto kind = ministryReportKindOf(QString(name).replace(u'-', u'_'));
    if (!kind)
        throw UsageError(Words::tr("A report to the ministry is window-opened or feed-address."));
    return *kind;
}

Exit reportToMinistry(Invocation& invocation, Desk& desk, MinistryReportKind kind)
{
    Mailing mailing(invocation, desk);
    invocation.answer(json(mailing.write(DeskMailKind::MinistryReport, codeOf(kind))));
    mailing.sayWhatRemains();
    return Exit::Done;
}

Exit listReports(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const MinistryReportMade& made : MinistryReports(desk).made()) {
        listed.append(QJsonObject{{"report"_L1, codeOf(made.kind)},
                                  {"way"_L1, codeOf(made.way)},
                                  {"date"_L1, made.day.toString(Qt::ISODate)},
                                  {"by"_L1, made.by},
                                  {"feed_address"_L1, made.feedAddress}});
        invocation.say(
            u"%1  %2  %3"_s.arg(made.day.toString(Qt::ISODate), labelOf(made.kind), labelOf(made.way)));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"reports"_L1, listed}});
    return Exit::Done;
}

DeskMailKind mailKindOf(const QString& name)
{
    if (name == "report"_L1)
        return DeskMailKind::TrainingReport;
    if (name == "remind"_L1)
        return DeskMailKind::TrainingReminder;
    if (name == "ask-answer"_L1)
        return DeskMailKind::AnswerReminder;
    throw UsageError(Words::tr("training mail wants report, remind or ask-answer, and whom it is about."));
}

QStringList whomToMail(const Invocation& invocation, Desk& desk, DeskMailKind kind,
                       const QStringList& operands)
{
    QStringList references = operands.mid(1);
    if (invocation.isSet(u"due"_s) == !references.isEmpty())
        throw UsageError(Words::tr("training mail wants the references of hires, or --due."));
    for (const QString& reference : std::as_const(references))
        trainingOf(desk, reference);
    if (references.isEmpty()) {
        for (const Training& training : training_mail::due(desk, kind))
            references.append(training.reference);
    }
    return references;
}

} // namespace

QList<QCommandLineOption> reportOptions()
{
    return {{QStringLiteral("words"), Words::tr("mail: words of your own."), QStringLiteral("text")},
            {QStringLiteral("draft"), Words::tr("mail: keep it as a draft.")},
            {QStringLiteral("send"), Words::tr("mail: send it.")},
            {QStringLiteral("out"), Words::tr("mail: write it as a file for another mail program."),
             QStringLiteral("file.eml")}};
}

Sending sendingOf(Desk& desk)
{
    const std::optional<OutgoingMail> outgoing = desk.mailboxes().outgoing();
    if (!outgoing)
        throw Error(Words::tr("No server for sending is set up. See mailbox outgoing."));
    KeychainPasswords passwords;
    const QString password = outgoing->server.user.isEmpty()
                                 ? QString()
                                 : passwordOf(QString(outgoingPassword), outgoing->sender, passwords);
    return {*outgoing, password};
}

WithMails withMailsIn(const Invocation& invocation)
{
    const QList<std::pair<QString, WithMails>> options{
        {u"send"_s, WithMails::Send}, {u"draft"_s, WithMails::Draft}, {u"out"_s, WithMails::File}};
    WithMails what = WithMails::Preview;
    for (const auto& [option, means] : options) {
        if (!invocation.isSet(option))
            continue;
        if (what != WithMails::Preview)
            throw UsageError(Words::tr("--send, --draft and --out exclude each other."));
        what = means;
    }
    return what;
}

Exit report(Invocation& invocation)
{
    const QStringList& operands = invocation.operands();
    const bool isList = operands == QStringList{u"list"_s};
    if (!isList && (operands.size() != 2 || operands.at(0) != "ministry"_L1))
        throw UsageError(Words::tr("report wants: ministry window-opened|feed-address, or list."));
    const std::optional<MinistryReportKind> kind =
        isList ? std::nullopt : std::optional(reportKindOf(operands.at(1)));
    const auto desk = invocation.openDesk();
    return isList ? listReports(invocation, *desk) : reportToMinistry(invocation, *desk, *kind);
}

Exit mailEmployers(Invocation& invocation, Desk& desk, const QStringList& operands)
{
    const DeskMailKind kind = mailKindOf(operands.value(0));
    const QStringList references = whomToMail(invocation, desk, kind, operands);
    Mailing mailing(invocation, desk);
    if (mailing.what() == WithMails::File && references.size() > 1)
        throw UsageError(Words::tr("--out holds one mail: name one hire."));
    QJsonArray told;
    QJsonArray leftOut;
    for (const QString& reference : references) {
        try {
            told.append(json(mailing.write(kind, reference)));
        } catch (const Error& error) {
            leftOut.append(QJsonObject{{"referral"_L1, reference}, {"why"_L1, error.message()}});
            invocation.warn(Words::tr("No mail about %1: %2").arg(reference, error.message()));
        }
    }
    invocation.answer({{"mails"_L1, told}, {"not_mailed"_L1, leftOut}});
    mailing.sayWhatRemains();
    return leftOut.isEmpty() ? Exit::Done : Exit::Refused;
}

void listEmployerMails(Invocation& invocation, Desk& desk, const QString& reference)
{
    if (!reference.isEmpty())
        trainingOf(desk, reference);
    QJsonArray listed;
    for (const DeskMail& mail :
         reference.isEmpty() ? DeskMails(desk).all() : DeskMails(desk).about(reference)) {
        if (mail.kind == DeskMailKind::MinistryReport)
            continue;
        listed.append(json(mail));
        invocation.say(u"%1  %2  %3"_s.arg(
            mail.about, mail.sentOn.isValid() ? mail.sentOn.toString(Qt::ISODate) : Words::tr("draft"),
            mail.subject));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"mails"_L1, listed}});
}

Exit printMinistryReport(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    if (invocation.operands().size() != 2)
        throw UsageError(Words::tr("A report to the ministry is window-opened or feed-address."));
    const MinistryReportKind kind = reportKindOf(invocation.operands().at(1));
    const auto desk = invocation.openDesk();
    MinistryReports reports(*desk);
    const int pages = writeMinistryReportPdf(reports.prepared(kind, invocation.value(u"note"_s)), out);
    reports.record(codeOf(kind), MinistryReportWay::Paper);
    invocation.say(Words::tr("%1: pages: %2").arg(out).arg(pages));
    invocation.answer({{"file"_L1, out}, {"report"_L1, codeOf(kind)}, {"pages"_L1, pages}});
    return Exit::Done;
}

} // namespace kakehashi::cli
