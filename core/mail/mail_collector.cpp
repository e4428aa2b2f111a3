// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mail_collector.h"

#include "core/mail/mail_failure.h"
#include "core/store/transaction.h"

#include <QMutex>
#include <QThreadPool>

namespace kakehashi {

namespace {

constexpr int attempts = 3;         ///< at one message, when the connection breaks
constexpr int mostBrokenInARow = 2; ///< messages, before the server is left alone until the next look
constexpr int mailboxesAtOnce = 8;

} // namespace

/// One look into one mailbox.
struct MailCollector::Look
{
    const MailboxSettings& settings;
    Mailbox& mailbox;
    const MailSteps& steps;
    MailLook result;
    MailStep step;
    QString validity;
    bool complete = true;
    int brokenInARow = 0;

    MailProgress progress()
    {
        if (!steps)
            return {};
        return [this](qint64 done, qint64 total) {
            step.bytes = done;
            step.size = total;
            return steps(step);
        };
    }
};

MailCollector::MailCollector(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_store(database, audit, clock), m_arrivals(database, audit, clock)
{
}

MailLook MailCollector::collect(const MailboxSettings& settings, Mailbox& mailbox, const MailSteps& steps)
{
    Look look{settings, mailbox, steps, {}, {}, {}};
    look.result.mailbox = settings.seq;
    look.step.mailbox = settings.seq;
    try {
        collectAll(look);
    } catch (const MailFailure& failure) {
        look.result.problems.append(failure.message());
        look.result.loginRefused = failure.kind() == MailFailure::Kind::Login;
        const MailboxMark before = m_store.mark(settings.seq);
        m_store.noteLook(settings.seq, before, failure.message());
    }
    return look.result;
}

void MailCollector::collectAll(Look& look)
{
    const MailboxMark before = m_store.mark(look.settings.seq);
    const MailListing listing = look.mailbox.list(before, look.progress());
    look.validity = listing.validity;
    const QSet<QString> seen = m_store.seen(look.settings.seq, listing.validity);
    QList<MailItem> fresh;
    for (const MailItem& item : listing.items) {
        if (!seen.contains(item.name))
            fresh.append(item);
    }
    look.step.messages = fresh.size();
    for (const MailItem& item : std::as_const(fresh)) {
        ++look.step.message;
        look.complete = collectOne(look, item) && look.complete;
    }
    MailboxMark after{listing.validity, listing.newest};
    if (!look.complete)
        after.completeTo = before.validity == listing.validity ? before.completeTo : 0;
    m_store.noteLook(look.settings.seq, after, look.result.problems.value(0));
}

/// False: it is still to be fetched, at the next look.
bool MailCollector::collectOne(Look& look, const MailItem& item)
{
    try {
        const std::optional<QByteArray> raw = fetched(look, item);
        if (raw)
            keep(look, item, *raw);
        look.brokenInARow = raw ? 0 : look.brokenInARow + 1;
        return raw.has_value();
    } catch (const MailFailure& failure) {
        if (failure.kind() == MailFailure::Kind::TooLarge)
            keepFailure(look, item, failure.message());
        else if (failure.kind() != MailFailure::Kind::Gone) // somebody else took it: there is nothing to keep
            throw;
    }
    return true;
}

std::optional<QByteArray> MailCollector::fetched(Look& look, const MailItem& item)
{
    for (int attempt = 1;; ++attempt) {
        try {
            return look.mailbox.fetch(item, look.progress());
        } catch (const MailFailure& failure) {
            if (failure.kind() != MailFailure::Kind::Broken)
                throw;
            if (attempt < attempts)
                continue;
            if (look.brokenInARow + 1 >= mostBrokenInARow)
                throw;
            // One message that no server of this world gets across must not keep the others away.
            look.result.problems.append(failure.message());
            return std::nullopt;
        }
    }
}

void MailCollector::keep(Look& look, const MailItem& item, const QByteArray& raw)
{
    const bool isFile = look.settings.kind == MailboxKind::Folder;
    const QString digest = Arrivals::digestOf(raw);
    Transaction transaction(m_database);
    // Another program may be looking into the same mailbox.
    if (m_store.hasSeen(look.settings.seq, look.validity, item.name))
        return;
    const bool fresh = m_arrivals.keep(look.settings.seq, item.name, isFile, raw, digest);
    m_store.noteSeen(look.settings.seq, look.validity, item.name, digest);
    transaction.commit();
    ++(fresh ? look.result.arrived : look.result.known);
}

void MailCollector::keepFailure(Look& look, const MailItem& item, const QString& reason)
{
    look.result.problems.append(reason);
    Transaction transaction(m_database);
    if (m_store.hasSeen(look.settings.seq, look.validity, item.name))
        return;
    m_arrivals.keepFailure(look.settings.seq, look.validity, item.name, reason);
    m_store.noteSeen(look.settings.seq, look.validity, item.name, {});
    transaction.commit();
    ++look.result.failed;
}

namespace {

MailLook lookInto(const QString& store, const Clock& clock, const MailErrand& errand, qint64 largest,
                  const MailSteps& steps)
{
    Database database(store, Database::Mode::Worker);
    AuditLog audit(database, clock);
    const std::unique_ptr<Mailbox> mailbox = makeMailbox(errand.mailbox, errand.password, largest);
    return MailCollector(database, audit, clock).collect(errand.mailbox, *mailbox, steps);
}

} // namespace

QList<MailLook> collectMail(const QString& store, const Clock& clock, const QList<MailErrand>& errands,
                            qint64 largest, const MailSteps& steps)
{
    QMutex mutex;
    QList<MailLook> looks;
    std::exception_ptr thrown;
    bool cancelled = false;
    const MailSteps oneAtATime = [&](const MailStep& step) {
        const QMutexLocker lock(&mutex);
        cancelled = cancelled || (steps && !steps(step));
        return !cancelled;
    };
    QThreadPool threads;
    threads.setMaxThreadCount(mailboxesAtOnce);
    for (const MailErrand& errand : errands) {
        threads.start([&] {
            try {
                const MailLook look = lookInto(store, clock, errand, largest, oneAtATime);
                const QMutexLocker lock(&mutex);
                looks.append(look);
            } catch (...) {
                const QMutexLocker lock(&mutex);
                if (!thrown)
                    thrown = std::current_exception();
            }
        });
    }
    threads.waitForDone();
    if (thrown)
        std::rethrow_exception(thrown);
    return looks;
}

} // namespace kakehashi
