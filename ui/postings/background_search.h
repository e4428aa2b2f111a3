// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/postings/posting_search.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace kakehashi {

/// Searches on a thread and a connection of its own, so that no key waits for the store. A newer search gives
/// up the older one; answers of a search that is no longer the newest never arrive.
class BackgroundSearch : public QObject
{
    Q_OBJECT

public:
    using Hits = std::shared_ptr<const std::vector<qint64>>;
    struct Answer
    {
        Hits hits;
        bool whole = false; ///< false: the first hits, shown while the others are looked for
        qint64 total = 0;   ///< postings in the store, filters or not; only in a whole answer
    };
    static constexpr int firstHits = 100;

    explicit BackgroundSearch(QString storePath, QObject* parent = nullptr);
    /// Gives up what is running and waits for it.
    ~BackgroundSearch() override;

    /// `recount`: the store may hold more or fewer postings than at the last search.
    void start(const PostingQuery& query, QDate deskDay, bool recount);

Q_SIGNALS:
    /// Once with the first hits when there are more, then with all of them.
    void found(const kakehashi::BackgroundSearch::Answer& answer);
    void failed(const QString& message);

private:
    struct Request
    {
        quint64 ticket = 0;
        PostingQuery query;
        QDate deskDay;
        bool recount = false;
    };
    class Connection;
    void run();
    std::optional<Request> nextRequest();
    void answer(Connection& connection, const Request& request);
    void deliver(quint64 ticket, const Answer& answer);
    void deliverFailure(quint64 ticket, const Error& error);

    QString m_storePath;
    quint64 m_newest = 0;  ///< of the thread this object lives in
    bool m_recount = true; ///< asked for by a search that was given up since
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Request> m_next; ///< guarded by m_mutex, like m_stopped
    bool m_stopped = false;
    std::atomic_bool m_cancelled = false;
    std::thread m_thread; ///< started with the first search: building a window costs nothing
};

} // namespace kakehashi
