// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/desk.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <functional>
#include <thread>

namespace kakehashi {

/// Long work, one piece after another on a thread of its own with its own connection to the store, so that
/// the window stays usable. Destroyed while something runs, it cancels and waits: nothing is
/// left half done, and nothing comes back afterwards.
class DeskWork : public QObject
{
    Q_OBJECT

public:
    /// Returns false when the work is to be given up.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// Runs in the window's thread once the work is done.
    using Done = std::function<void()>;
    /// Runs in the other thread; must not touch what belongs to the window. Throws Error when it fails.
    using Work = std::function<Done(Desk& desk, const Progress& progress)>;

    explicit DeskWork(Desk& desk, QObject* parent = nullptr);
    ~DeskWork() override;

    /// `what` names the work for the person waiting: "Reading list.csv".
    void start(const QString& what, Work work);
    /// Cancels what runs and forgets what waits.
    void cancel();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// `total` 0: it has begun and its size is not known yet.
    void progressed(const QString& what, qint64 done, qint64 total);
    void failed(const kakehashi::Error& error);
    void cancelled();
    /// Everything is done, failed or cancelled.
    void ended();

private:
    struct Task
    {
        QString what;
        Work work;
    };
    struct Outcome
    {
        Done done;
        std::exception_ptr error;
    };
    void next();
    void run(const Task& task);
    Outcome outcomeOf(const Task& task);
    bool report(const QString& what, qint64 done, qint64 total);
    void conclude(const Outcome& outcome);

    const QString m_path;
    const Clock m_clock;
    const AuditLog& m_audit;
    QString m_actor; ///< of the work that runs
    std::deque<Task> m_waiting;
    bool m_isBusy = false;
    std::atomic<bool> m_isCancelled = false;
    int m_reported = -1; ///< per cent last told; belongs to the work's thread
    std::thread m_thread;
};

} // namespace kakehashi
