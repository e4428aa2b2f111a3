// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mail_intake.h"

#include "core/base/error.h"
#include "core/feed/feed_files.h"
#include "core/mail/folder_mailbox.h"
#include "core/store/store_busy.h"
#include "core/store/transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 3;    ///< where somebody else changes the store between the look and the taking
constexpr qint64 share = 1000; ///< of the progress, for each message

/// What happens between `first` and `last` of a share.
feed::Progress partOf(const feed::Progress& progress, qint64 first, qint64 last)
{
    if (!progress)
        return {};
    return [progress, first, last](qint64 done, qint64 total) {
        const qint64 part = total > 0 ? (last - first) * std::min(done, total) / total : 0;
        return progress(first + part, share);
    };
}

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
    if (result.message == 0) {
        const feed::UnreadParts parts = feed::unreadPartsOf(plan);
        taken.notKept.sentences += parts.sentences;
        taken.notKept.matters = taken.notKept.matters || parts.matters;
    } else {
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
    if (!trusted)
        return unknownSender;
    return *trusted ? QLatin1StringView() : distrustedSender;
}

bool MailIntake::trusts(const QString& sender)
{
    return reasonToWait(sender).isEmpty();
}

// Whoever spoils their own address cannot be named by a rule; what they sent is taken in all the same.
void MailIntake::decide(const QString& sender, bool trusted)
{
    feed::SenderRules& rules = m_import.senderRules();
    const bool isKnown = rules.policyFor(sender).trusted == trusted;
    if (!isKnown && feed::checkSenderRule({sender, trusted, {}, {}, {}}).isEmpty())
        rules.setTrusted(sender, trusted);
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
    decide(address, true);
    return take(arrivals, Trust::Given, progress);
}

IntakeResult MailIntake::retry(qint64 arrival, const feed::Progress& progress)
{
    const Arrival tried = undecided(arrival);
    if (!tried.hasBytes)
        throw Error(tr("The desk does not have the content of this message."));
    return take(tried, Trust::Given, progress);
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
    const qint64 total = arrivals.size() * share;
    for (const Arrival& arrival : arrivals) {
        const qint64 before = results.size() * share;
        if (progress && !progress(before, total))
            throw Cancelled();
        feed::Progress own;
        if (progress)
            own = [&progress, before, total](qint64 done, qint64) { return progress(before + done, total); };
        try {
            results.append(take(arrival, trust, own));
        } catch (const StoreBusy& busy) {
            IntakeResult waits;
            waits.arrival = arrival;
            waits.name = nameOf(arrival);
            waits.problems.append(busy.message());
            results.append(waits);
            break; // each of the others would wait as long in vain
        }
    }
    return results;
}

IntakeResult MailIntake::take(const Arrival& arrival, Trust trust, const feed::Progress& progress)
{
    IntakeResult taken;
    taken.arrival = arrival;
    taken.name = nameOf(arrival);
    const auto fail = [this, &taken](const QString& sentence) {
        taken.problems.append(sentence);
        settle(taken, ArrivalState::Failed, sentence);
    };
    try {
        if (arrival.isFile)
            takeFile(taken, progress);
        else
            takeMail(taken, trust, progress);
    } catch (const Cancelled&) {
        throw;
    } catch (const StoreBusy&) {
        throw;
    } catch (const Error& error) {
        fail(error.message());
    } catch (const std::exception&) { // one message must not keep the others away, now and at every fetch
        fail(tr("Taking it in needs more than this computer can give. Close other programs and try it again, "
                "or ask the sender to divide the list."));
    }
    return taken;
}

void MailIntake::takeMail(IntakeResult& taken, Trust trust, const feed::Progress& progress)
{
    const feed::Message message = feed::parseMessage(m_arrivals.raw(taken.arrival.seq));
    m_arrivals.describe(taken.arrival.seq,
                        {message.sender, message.senderName, message.subject, message.sentAt});
    const QLatin1StringView reason = reasonToWait(message.sender);
    if (trust == Trust::Given || reason.isEmpty())
        takeMessage(taken, message, true, progress);
    else
        keepWaiting(taken, planOf(message, progress), reason);
}

void MailIntake::keepWaiting(IntakeResult& taken, const feed::FeedPlan& plan, QLatin1StringView reason)
{
    taken.files = plan.files;
    taken.problems += plan.message.problems;
    if (!taken.files.isEmpty() || opensSomething(plan))
        settle(taken, ArrivalState::Waiting, QString(reason));
    else if (plan.message.isPartial)
        settle(taken, ArrivalState::Waiting, QString(unreadable));
    else
        settle(taken, ArrivalState::NoFeed, QString(reason));
}

// The mail with the password of a message that waits for one.
bool MailIntake::opensSomething(const feed::FeedPlan& plan)
{
    const QList<feed::WaitingMessage> waiting =
        plan.saysPassword ? m_import.waitingMessages() : QList<feed::WaitingMessage>();
    return std::ranges::any_of(waiting, [&plan](const feed::WaitingMessage& message) {
        return message.sender == plan.message.sender;
    });
}

void MailIntake::takeFile(IntakeResult& taken, const feed::Progress& progress)
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
    const qint64 messages = read.messages.size();
    for (qint64 i = 0; i < messages; ++i)
        takeMessage(taken, read.messages[i], i == messages - 1,
                    partOf(progress, share * i / messages, share * (i + 1) / messages));
}

void MailIntake::takeMessage(IntakeResult& taken, const feed::Message& message, bool isLast,
                             const feed::Progress& progress)
{
    for (int attempt = 1;; ++attempt) {
        try {
            tryToTake(taken, message, isLast, progress);
            return;
        } catch (const Cancelled&) {
            throw;
        } catch (const StoreBusy&) {
            throw;
        } catch (const Error&) {
            if (attempt == attempts)
                throw;
        }
    }
}

/// With the last of its messages, the arrival is settled in the same transaction.
void MailIntake::tryToTake(IntakeResult& taken, const feed::Message& message, bool isLast,
                           const feed::Progress& progress)
{
    constexpr qint64 looking = share * 2 / 5; // the rest is for writing
    feed::FeedPlan plan = planOf(message, partOf(progress, 0, looking));
    Transaction transaction(m_database);
    const std::optional<Arrival> current = m_arrivals.bySeq(taken.arrival.seq);
    // Another window may have taken it in while this one looked at it.
    if (!current || current->state == ArrivalState::Taken)
        return;
    const feed::ImportResult result = m_import.takeUp(plan, taken.name, partOf(progress, looking, share - 1));
    IntakeResult sum = taken;
    add(sum, plan, result);
    if (isLast)
        settleLast(sum);
    transaction.commit();
    taken = std::move(sum);
}

void MailIntake::settleLast(IntakeResult& taken)
{
    if (!taken.messages.isEmpty()) {
        m_import.addUnread(taken.messages.constLast(), taken.notKept);
        settle(taken, ArrivalState::Taken);
    } else if (!taken.files.isEmpty() || taken.notKept.matters) {
        settle(taken, ArrivalState::Waiting, QString(unreadable));
    } else {
        settle(taken, ArrivalState::NoFeed);
    }
}

void MailIntake::settle(IntakeResult& taken, ArrivalState state, const QString& reason)
{
    const bool isOne = taken.messages.size() == 1 && !taken.arrival.isFile;
    m_arrivals.settle(taken.arrival.seq, state, reason, isOne ? taken.result.message : 0);
    taken.arrival = m_arrivals.bySeq(taken.arrival.seq).value();
}

feed::FeedPlan MailIntake::planOf(const feed::Message& message, const feed::Progress& progress)
{
    feed::Message prepared = message;
    if (m_prepare)
        m_prepare(prepared);
    return m_import.plan(prepared, feed::FeedMode::Judge, progress);
}

} // namespace kakehashi
