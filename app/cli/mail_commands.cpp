// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archive_passwords.h"
#include "app/cli/hidden_prompt.h"
#include "core/feed/feed_files.h"
#include "core/mail/mail_collector.h"
#include "ui/scanning/scanned_message.h"

#include <QFileInfo>

#include <algorithm>

namespace kakehashi::cli {

namespace {

QJsonObject mailboxJson(const MailboxSettings& mailbox, const MailboxLook& look)
{
    const QJsonValue at =
        look.at.isValid() ? QJsonValue(look.at.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("id"), mailbox.id},
            {QStringLiteral("url"), urlOf(mailbox)},
            {QStringLiteral("kind"), codeOf(mailbox.kind)},
            {QStringLiteral("ca"), mailbox.caFile},
            {QStringLiteral("poll_minutes"), mailbox.pollMinutes},
            {QStringLiteral("enabled"), mailbox.enabled},
            {QStringLiteral("looked_at"), at},
            {QStringLiteral("problem"), look.problem}};
}

/// A mailbox of the desk, named by its address as `mailbox list` shows it, or by its id.
MailboxSettings mailboxOf(Desk& desk, const QString& name)
{
    const QList<MailboxSettings> all = desk.mailboxes().all();
    const auto found = std::ranges::find_if(all, [&name](const MailboxSettings& mailbox) {
        return mailbox.id == name || urlOf(mailbox) == name;
    });
    if (found == all.end())
        throw UsageError(Words::tr("There is no mailbox %1. See mailbox list.").arg(name));
    return *found;
}

/// From the environment or the person, to the keychain.
void keepPassword(Invocation& invocation, const QString& id, const QString& name)
{
    KeychainPasswords passwords;
    std::optional<QString> password;
    if (qEnvironmentVariableIsSet("KAKEHASHI_MAIL_PASSWORD"))
        password = qEnvironmentVariable("KAKEHASHI_MAIL_PASSWORD");
    else
        password = askHidden(Words::tr("Password of %1: ").arg(name));
    if (!password || !passwords.keep(id, *password))
        invocation.warn(Words::tr("There is no keychain here: the password is asked for at each start."));
}

/// The server that the desk sends its own mails through.
Exit setOutgoing(Invocation& invocation, Desk& desk)
{
    OutgoingMail outgoing{smtpServerFromUrl(invocation.wanted(QStringLiteral("url"))),
                          invocation.wanted(QStringLiteral("from"))};
    if (invocation.isSet(QStringLiteral("ca")))
        outgoing.server.caFile = QFileInfo(invocation.value(QStringLiteral("ca"))).absoluteFilePath();
    desk.mailboxes().saveOutgoing(outgoing);
    invocation.say(Words::tr("The desk's mails come from %1 now.").arg(outgoing.sender));
    if (!outgoing.server.user.isEmpty())
        keepPassword(invocation, outgoingPassword, outgoing.sender);
    invocation.answer({{QStringLiteral("from"), outgoing.sender},
                       {QStringLiteral("host"), outgoing.server.host},
                       {QStringLiteral("port"), outgoing.server.effectivePort()}});
    return Exit::Done;
}

Exit addMailbox(Invocation& invocation, Desk& desk)
{
    MailboxSettings mailbox = mailboxFromUrl(invocation.wanted(QStringLiteral("url")));
    if (invocation.isSet(QStringLiteral("ca")))
        mailbox.caFile = QFileInfo(invocation.value(QStringLiteral("ca"))).absoluteFilePath();
    mailbox.pollMinutes = invocation.number(QStringLiteral("poll"), mailbox.pollMinutes);
    mailbox = desk.mailboxes().save(mailbox);
    invocation.say(Words::tr("%1 is a mailbox of this desk now.").arg(urlOf(mailbox)));
    if (mailbox.needsPassword())
        keepPassword(invocation, mailbox.id, urlOf(mailbox));
    invocation.answer(mailboxJson(mailbox, {}));
    return Exit::Done;
}

Exit listMailboxes(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    const QList<MailboxSettings> all = desk.mailboxes().all();
    for (const MailboxSettings& mailbox : all) {
        const MailboxLook look = desk.mailboxes().lastLook(mailbox.seq);
        listed.append(mailboxJson(mailbox, look));
        invocation.say(urlOf(mailbox));
        if (!look.problem.isEmpty())
            invocation.say(QStringLiteral("  ") + look.problem);
    }
    invocation.answer({{QStringLiteral("mailboxes"), listed}});
    return Exit::Done;
}

Exit removeMailbox(Invocation& invocation, Desk& desk, const QString& name)
{
    const MailboxSettings mailbox = mailboxOf(desk, name);
    desk.mailboxes().remove(mailbox.seq);
    KeychainPasswords().forget(mailbox.id);
    invocation.say(Words::tr("%1 is no mailbox of this desk any more.").arg(urlOf(mailbox)));
    invocation.answer({{QStringLiteral("removed"), mailbox.id}});
    return Exit::Done;
}

/// Looks into the mailboxes and takes in what they bring.
class Fetching
{
public:
    Fetching(Invocation& invocation, Desk& desk)
        : m_invocation(invocation), m_desk(desk), m_report(invocation, desk)
    {
    }

    void look()
    {
        KeychainPasswords passwords;
        QList<MailErrand> errands;
        for (const MailboxSettings& mailbox : wanted())
            errands.append({mailbox, mailbox.needsPassword()
                                         ? passwordOf(mailbox.id, urlOf(mailbox), passwords)
                                         : QString()});
        const QList<MailLook> looks =
            collectMail(m_desk.path(), m_desk.clock(), errands, feed::largestMailFile);
        for (const MailErrand& errand : std::as_const(errands)) {
            const auto found = std::ranges::find(looks, errand.mailbox.seq, &MailLook::mailbox);
            if (found != looks.end())
                tell(errand.mailbox, *found);
        }
    }

    void takeIn()
    {
        MailIntake intake = m_desk.mailIntake([](feed::Message& message) { readScans(message); });
        QList<IntakeResult> results = intake.takeIn();
        if (m_invocation.isSet(QStringLiteral("accept")))
            results += intake.accept(m_invocation.wanted(QStringLiteral("accept")));
        for (const IntakeResult& taken : std::as_const(results))
            tell(taken);
        openWaiting(m_invocation, m_desk, m_report);
        const QList<Arrival> waiting = m_desk.arrivals().all(ArrivalState::Waiting);
        for (const Arrival& arrival : waiting)
            tellWaiting(arrival);
    }

    Exit finish()
    {
        QJsonObject answer = m_report.finish();
        answer[QLatin1StringView("mailboxes")] = m_mailboxes;
        answer[QLatin1StringView("no_feed")] = m_noFeed;
        m_invocation.answer(answer);
        if (m_broken > 0 && m_broken == m_mailboxes.size() && !m_report.readAnything())
            return Exit::Failed;
        return m_broken > 0 || m_report.refusedAnything() ? Exit::Refused : Exit::Done;
    }

private:
    QList<MailboxSettings> wanted()
    {
        QList<MailboxSettings> mailboxes;
        for (const QString& name : m_invocation.operands())
            mailboxes.append(mailboxOf(m_desk, name));
        if (!mailboxes.isEmpty())
            return mailboxes;
        mailboxes = m_desk.mailboxes().all();
        mailboxes.removeIf([](const MailboxSettings& mailbox) { return !mailbox.enabled; });
        if (mailboxes.isEmpty())
            throw UsageError(Words::tr("This desk has no mailbox. Add one with mailbox add."));
        return mailboxes;
    }

    void tell(const MailboxSettings& mailbox, const MailLook& look)
    {
        for (const QString& problem : look.problems)
            m_invocation.warn(QStringLiteral("%1: %2").arg(urlOf(mailbox), problem));
        m_broken += look.problems.isEmpty() ? 0 : 1;
        m_invocation.say(Words::tr("%1: %2 new messages").arg(urlOf(mailbox)).arg(look.arrived));
        m_mailboxes.append(
            QJsonObject{{QStringLiteral("url"), urlOf(mailbox)},
                        {QStringLiteral("arrived"), look.arrived},
                        {QStringLiteral("known"), look.known},
                        {QStringLiteral("problems"), QJsonArray::fromStringList(look.problems)}});
    }

    void tell(const IntakeResult& taken)
    {
        if (taken.arrival.state == ArrivalState::Waiting && taken.arrival.reason != unreadable)
            return; // told with all that wait
        m_report.tell(taken.name, taken.files, taken.problems, taken.result, taken.messages, taken.absent);
        if (taken.arrival.state == ArrivalState::NoFeed) {
            m_noFeed.append(envelope(taken.arrival));
            m_invocation.say(Words::tr("%1 holds no list of postings.").arg(taken.name));
        } else if (taken.arrival.state == ArrivalState::Failed) {
            m_report.refuse(taken.name, taken.arrival.reason);
        }
    }

    void tellWaiting(const Arrival& arrival)
    {
        QJsonObject waiting = envelope(arrival);
        waiting[QLatin1StringView("reason")] = arrival.reason;
        m_report.wait(waiting);
        m_invocation.say(whyItWaits(arrival));
    }

    static QString whyItWaits(const Arrival& arrival)
    {
        const QString& sender = arrival.envelope.sender;
        if (arrival.reason == unknownSender)
            return Words::tr("  waiting: nobody has decided about %1. Take it in with fetch --accept %1")
                .arg(sender);
        if (arrival.reason == distrustedSender)
            return Words::tr("  waiting: %1 is not trusted. Take it in with fetch --accept %1").arg(sender);
        return Words::tr("  waiting: the list of %1 could not be read").arg(sender);
    }

    static QJsonObject envelope(const Arrival& arrival)
    {
        return {{QStringLiteral("file"), arrival.item},
                {QStringLiteral("sender"), arrival.envelope.sender},
                {QStringLiteral("subject"), arrival.envelope.subject}};
    }

    Invocation& m_invocation;
    Desk& m_desk;
    ImportReport m_report;
    QJsonArray m_mailboxes;
    QJsonArray m_noFeed;
    qsizetype m_broken = 0;
};

} // namespace

QString passwordOf(const QString& id, const QString& name, MailPasswords& passwords)
{
    if (qEnvironmentVariableIsSet("KAKEHASHI_MAIL_PASSWORD"))
        return qEnvironmentVariable("KAKEHASHI_MAIL_PASSWORD");
    if (std::optional<QString> known = passwords.find(id))
        return *std::move(known);
    if (std::optional<QString> typed = askHidden(Words::tr("Password of %1: ").arg(name))) {
        passwords.keep(id, *typed);
        return *std::move(typed);
    }
    throw Error(Words::tr("The password of %1 is not known. Set KAKEHASHI_MAIL_PASSWORD.").arg(name));
}

Exit mailbox(Invocation& invocation)
{
    const QStringList& operands = invocation.operands();
    const QString what = operands.value(0);
    const qsizetype wanted = what == QLatin1String("remove") ? 2 : 1;
    if (operands.size() != wanted)
        throw UsageError(Words::tr(
            "mailbox wants add --url URL, list, remove MAILBOX, or outgoing --url URL --from ADDRESS."));
    const auto desk = invocation.openDesk();
    if (what == QLatin1String("add"))
        return addMailbox(invocation, *desk);
    if (what == QLatin1String("list"))
        return listMailboxes(invocation, *desk);
    if (what == QLatin1String("remove"))
        return removeMailbox(invocation, *desk, operands.at(1));
    if (what == QLatin1String("outgoing"))
        return setOutgoing(invocation, *desk);
    throw UsageError(Words::tr(
        "mailbox wants add --url URL, list, remove MAILBOX, or outgoing --url URL --from ADDRESS."));
}

Exit fetch(Invocation& invocation)
{
    const auto desk = invocation.openDesk();
    Fetching fetching(invocation, *desk);
    fetching.look();
    fetching.takeIn();
    return fetching.finish();
}

} // namespace kakehashi::cli
