// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mail_intake.h"

#include "core/base/error.h"
#include "core/feed/feed_files.h"
#include "core/mail/folder_mailbox.h"
#include "core/store/transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 3; ///< where somebody else changes the store between the look and the taking

QString nameOf(const Arrival& arrival)
{
    if (arrival.isFile)
        return FolderMailbox::fileName(arrival.item);
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]"_s);
    QString item = arrival.item;
    return u"mail-%1.eml"_s.arg(item.replace(odd, u"_"_s));
}

/// Decided by who the sender is, and so to be decided again when that is seen otherwise.
bool waitsForSender(const Arrival& arrival)
{
    return (arrival.reason == unknownSender || arrival.reason == distrustedSender) &&
           (arrival.state == ArrivalState::Waiting || arrival.state == ArrivalState::NoFeed);
}

void add(IntakeResult& taken, const feed::FeedPlan& plan, const feed::ImportResult& result)
{
    taken.files += plan.files;
    taken.problems += plan.message.problems;
    taken.absent += plan.absent;
    taken.result.created += result.created;
    taken.result.updated += result.updated;
    taken.result.unchanged += result.unchanged;
    taken.result.held += result.held;
    taken.result.absent += result.absent;
    taken.result.waitingFor += result.waitingFor;
    std::ranges::copy(result.unlocked, std::back_inserter(taken.result.unlocked));
    taken.result.problems += result.problems;
    if (result.message != 0) {
        taken.result.message = result.message;
        taken.messages.append(result.message);
    }
}

} // namespace

MailIntake::MailIntake(Database& database, AuditLog& audit, feed::FeedImport& import, const Clock& clock,
                       Preparing prepare)
    : m_database(database), m_import(import), m_clock(clock), m_prepare(std::move(prepare)),
      m_arrivals(database, audit, clock)
{
}

QLatin1StringView MailIntake::reasonToWait(const QString& sender)
{
    if (sender.isEmpty())
        return unknownSender;
    const std::optional<bool> trusted = m_import.senderRules().policyFor(sender).trusted;
    if (trusted)
        return *trusted ? QLatin1StringView() : distrustedSender;
    const bool hadList =
        m_database.value(u"SELECT 1 FROM messages WHERE sender = ? LIMIT 1"_s, {sender}).isValid();
    return hadList ? QLatin1StringView() : unknownSender;
}

bool MailIntake::trusts(const QString& sender)
{
    return reasonToWait(sender).isEmpty();
}

// Whoever spoils their own address cannot be named by a rule; what they sent is taken in all the same.
void MailIntake::trust(const QString& sender)
{
    feed::SenderRules& rules = m_import.senderRules();
    const bool isTrusted = rules.policyFor(sender).trusted == true;
    if (!isTrusted && feed::checkSenderRule({sender, true, {}, {}, {}}).isEmpty())
        rules.setTrusted(sender, true);
}

bool MailIntake::mayBeReadByNow(const Arrival& arrival)
{
    if (arrival.state != ArrivalState::Waiting || arrival.reason != unreadable || arrival.isFile)
        return false;
    const QString& sender = arrival.envelope.sender;
    const QDateTime changed = m_import.senderRules().lastChange(sender);
    return changed.isValid() && changed >= arrival.arrivedAt && trusts(sender);
}

QList<IntakeResult> MailIntake::takeIn(const feed::Progress& progress)
{
    const QList<Arrival> known = m_arrivals.all();
    QList<Arrival> arrivals;
    std::ranges::copy_if(known, std::back_inserter(arrivals), [this](const Arrival& arrival) {
        return arrival.state == ArrivalState::Arrived ||
               (waitsForSender(arrival) && trusts(arrival.envelope.sender)) || mayBeReadByNow(arrival);
    });
    return take(arrivals, Trust::Known, progress);
}

QList<IntakeResult> MailIntake::accept(const QString& sender, const feed::Progress& progress)
{
    const QString address = sender.trimmed().toLower();
    QList<Arrival> arrivals = m_arrivals.all();
    arrivals.removeIf([&address](const Arrival& arrival) {
        return !waitsForSender(arrival) || arrival.envelope.sender != address;
    });
    if (arrivals.isEmpty())
        throw UsageError(tr("No message of %1 waits.").arg(address));
    trust(address);
    return take(arrivals, Trust::Given, progress);
}

IntakeResult MailIntake::retry(qint64 arrival)
{
    return take(undecided(arrival), Trust::Given);
}

void MailIntake::ignore(qint64 arrival)
{
    m_arrivals.settle(undecided(arrival).seq, ArrivalState::Ignored);
}

Arrival MailIntake::undecided(qint64 arrival)
{
    const std::optional<Arrival> found = m_arrivals.bySeq(arrival);
    if (!found)
        throw Error(tr("This message is no longer there."));
    if (found->state == ArrivalState::Taken)
        throw Error(tr("This message was taken in meanwhile."));
    return *found;
}

QList<IntakeResult> MailIntake::take(const QList<Arrival>& arrivals, Trust trust,
                                     const feed::Progress& progress)
{
    QList<IntakeResult> results;
    for (const Arrival& arrival : arrivals) {
        if (progress && !progress(results.size(), arrivals.size()))
            throw Cancelled();
        results.append(take(arrival, trust));
    }
    return results;
}

IntakeResult MailIntake::take(const Arrival& arrival, Trust trust)
{
    IntakeResult taken;
    taken.arrival = arrival;
    taken.name = nameOf(arrival);
    try {
        if (arrival.isFile)
            takeFile(taken);
        else
            takeMail(taken, trust);
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        taken.problems.append(error.message());
        settle(taken, ArrivalState::Failed, error.message());
    }
    return taken;
}

void MailIntake::takeMail(IntakeResult& taken, Trust trust)
{
    const feed::Message message = feed::parseMessage(m_arrivals.raw(taken.arrival.seq));
    m_arrivals.describe(taken.arrival.seq,
                        {message.sender, message.senderName, message.subject, message.sentAt});
    const QLatin1StringView reason = reasonToWait(message.sender);
    if (trust == Trust::Given || reason.isEmpty()) {
        takeMessage(taken, message, true);
        return;
    }
    taken.files = planOf(message).files;
    settle(taken, !taken.files.isEmpty() ? ArrivalState::Waiting : ArrivalState::NoFeed, QString(reason));
}

void MailIntake::takeFile(IntakeResult& taken)
{
    const feed::ReadFile read =
        feed::readFeedData(taken.name, m_arrivals.raw(taken.arrival.seq), m_clock.deskMoment());
    if (!read.problem.isEmpty())
        throw Error(read.problem);
    if (read.messages.size() == 1) {
        const feed::Message& message = read.messages.constFirst();
        m_arrivals.describe(taken.arrival.seq,
                            {message.sender, message.senderName, message.subject, message.sentAt});
    }
    qsizetype left = read.messages.size();
    for (const feed::Message& message : read.messages)
        takeMessage(taken, message, --left == 0);
}

/// With the last of its messages, the arrival is settled in the same transaction.
bool MailIntake::takeMessage(IntakeResult& taken, const feed::Message& message, bool isLast)
{
    for (int attempt = 1;; ++attempt) {
        feed::FeedPlan plan = planOf(message);
        try {
            Transaction transaction(m_database);
            const std::optional<Arrival> current = m_arrivals.bySeq(taken.arrival.seq);
            // Another window may have taken it in while this one looked at it.
            if (!current || current->state == ArrivalState::Taken)
                return false;
            const feed::ImportResult result = m_import.takeUp(plan, taken.name);
            IntakeResult sum = taken;
            add(sum, plan, result);
            if (isLast && !sum.messages.isEmpty())
                settle(sum, ArrivalState::Taken);
            else if (isLast)
                settle(sum, sum.files.isEmpty() ? ArrivalState::NoFeed : ArrivalState::Waiting,
                       sum.files.isEmpty() ? QString() : QString(unreadable));
            transaction.commit();
            taken = std::move(sum);
            return true;
        } catch (const Cancelled&) {
            throw;
        } catch (const Error&) {
            if (attempt == attempts)
                throw;
        }
    }
}

void MailIntake::settle(IntakeResult& taken, ArrivalState state, const QString& reason)
{
    const bool isOne = taken.messages.size() == 1 && !taken.arrival.isFile;
    m_arrivals.settle(taken.arrival.seq, state, reason, isOne ? taken.result.message : 0);
    taken.arrival = m_arrivals.bySeq(taken.arrival.seq).value();
}

feed::FeedPlan MailIntake::planOf(const feed::Message& message)
{
    feed::Message prepared = message;
    if (m_prepare)
        m_prepare(prepared);
    return m_import.plan(prepared, feed::FeedMode::Judge);
}

} // namespace kakehashi
