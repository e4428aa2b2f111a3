// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/background_search.h"

#include "core/postings/posting_hits.h"
#include "core/store/database.h"

#include <QLoggingCategory>

#include <utility>

namespace kakehashi {

namespace {

Q_LOGGING_CATEGORY(searchLog, "kakehashi.search")

} // namespace

/// The thread's own view of the store, opened when it is needed first.
class BackgroundSearch::Connection
{
public:
    explicit Connection(QString storePath) : m_storePath(std::move(storePath)) {}

    Database& database()
    {
        if (!m_database)
            m_database = std::make_unique<Database>(m_storePath, Database::Mode::Worker);
        return *m_database;
    }

    std::vector<qint64> all(const Request& request, const std::atomic_bool& cancelled)
    {
        if (!m_hits)
            m_hits.emplace(database());
        return m_hits->all(request.query, request.deskDay, &cancelled);
    }

    /// Every posting of the store; counted again only when asked for.
    qint64 total(QDate deskDay, bool recount)
    {
        if (recount || m_total < 0) {
            PostingQuery everything;
            everything.status = StatusFilter::All;
            m_total = PostingSearch(database(), deskDay).count(everything);
        }
        return m_total;
    }

private:
    QString m_storePath;
    std::unique_ptr<Database> m_database;
    std::optional<PostingHits> m_hits;
    qint64 m_total = -1;
};

BackgroundSearch::BackgroundSearch(QString storePath, QObject* parent)
    : QObject(parent), m_storePath(std::move(storePath))
{
}

BackgroundSearch::~BackgroundSearch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_cancelled = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundSearch::start(const PostingQuery& query, QDate deskDay, bool recount)
{
    m_recount = m_recount || recount;
    ++m_newest;
    {
        const std::lock_guard lock(m_mutex);
        m_next = Request{m_newest, query, deskDay, m_recount};
        m_cancelled = true;
    }
    m_wake.notify_one();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

std::optional<BackgroundSearch::Request> BackgroundSearch::nextRequest()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopped || m_next; });
    if (m_stopped)
        return std::nullopt;
    m_cancelled = false;
    return std::exchange(m_next, std::nullopt);
}

void BackgroundSearch::run()
{
    Connection connection(m_storePath);
    while (const std::optional<Request> request = nextRequest()) {
        try {
            answer(connection, *request);
        } catch (const Error& error) {
            deliverFailure(request->ticket, error);
        } catch (const std::exception& exception) {
            deliverFailure(request->ticket, Error(tr("The search could not be carried out. Try again."),
                                                  QString::fromUtf8(exception.what())));
        }
    }
}

void BackgroundSearch::answer(Connection& connection, const Request& request)
{
    PostingSearch search(connection.database(), request.deskDay);
    const QList<qint64> first = search.first(request.query, firstHits);
    Answer given;
    given.hits = std::make_shared<const std::vector<qint64>>(first.cbegin(), first.cend());
    if (first.size() == firstHits) {
        deliver(request.ticket, given);
        given.hits = std::make_shared<const std::vector<qint64>>(connection.all(request, m_cancelled));
    }
    if (m_cancelled)
        return;
    given.total = connection.total(request.deskDay, request.recount);
    given.whole = true;
    deliver(request.ticket, given);
}

void BackgroundSearch::deliver(quint64 ticket, const Answer& answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, answer] {
            if (ticket != m_newest)
                return;
            if (answer.whole)
                m_recount = false;
            Q_EMIT found(answer);
        },
        Qt::QueuedConnection);
}

void BackgroundSearch::deliverFailure(quint64 ticket, const Error& error)
{
    qCWarning(searchLog).noquote() << error.detail();
    QMetaObject::invokeMethod(
        this,
        [this, ticket, message = error.message()] {
            if (ticket == m_newest)
                Q_EMIT failed(message);
        },
        Qt::QueuedConnection);
}

} // namespace kakehashi
