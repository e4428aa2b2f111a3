// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/smtp.h"

#include "core/base/error.h"
#include "core/mail/curl_session.h"

#include <QRegularExpression>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct SmtpWords
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

/// Whatever else an address may be: nothing in it ends the command it stands in.
QByteArray checkedAddress(const QString& address)
{
    static const QRegularExpression plain(uR"(^[^\s<>@\x00-\x1f\x7f]+@[^\s<>@\x00-\x1f\x7f]+$)"_s);
    if (!plain.match(address).hasMatch())
        throw UsageError(SmtpWords::tr("\"%1\" is no mail address.").arg(address));
    return address.toUtf8();
}

/// SMTP ends lines with CR LF, and a lone CR or LF is refused by careful servers.
QByteArray withNetworkLineEnds(const QByteArray& message)
{
    QByteArray text;
    text.reserve(message.size() + message.size() / 40);
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message.at(i);
        if (c == '\r' && i + 1 < message.size() && message.at(i + 1) == '\n')
            ++i;
        if (c == '\r' || c == '\n')
            text += "\r\n";
        else
            text += c;
    }
    if (!text.endsWith("\r\n"))
        text += "\r\n";
    return text;
}

} // namespace

QList<MailDelivery> sendMail(const MailServer& server, const QString& password, const QString& sender,
                             const QStringList& recipients, const QByteArray& message,
                             const MailProgress& progress)
{
    CurlSession::Outgoing outgoing{checkedAddress(sender), {}, withNetworkLineEnds(message)};
    for (const QString& recipient : recipients)
        outgoing.recipients.append(checkedAddress(recipient));
    if (outgoing.recipients.isEmpty())
        throw UsageError(SmtpWords::tr("The mail has no recipient."));
    CurlSession session(server, password);
    const QList<CurlSession::RecipientAnswer> answers = session.send(outgoing, progress);
    QList<MailDelivery> deliveries;
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        const CurlSession::RecipientAnswer answer = answers.value(i);
        deliveries.append({recipients.at(i), answer.accepted, answer.words});
    }
    return deliveries;
}

void sendLetter(const OutgoingMail& outgoing, const QString& password, MailText mail,
                const MailProgress& progress)
{
    mail.from = outgoing.sender;
    const QList<MailDelivery> deliveries =
        sendMail(outgoing.server, password, outgoing.sender, {mail.to}, composed(mail), progress);
    if (!deliveries.constFirst().accepted)
        throw Error(SmtpWords::tr("The mail server does not take mail for %1: %2")
                        .arg(mail.to, deliveries.constFirst().answer));
}

QString sendingBegun()
{
    return SmtpWords::tr(
        "Its sending was begun, and whether it went out is not known. Ask the recipient before you send "
        "it again.");
}

void tryServer(const MailServer& server, const QString& password, const MailProgress& progress)
{
    static constexpr qint64 mostBytes = 64LL * 1024;
    CurlSession session(server, password);
    session.perform({{}, "NOOP", mostBytes, 0, true}, progress);
}

} // namespace kakehashi
