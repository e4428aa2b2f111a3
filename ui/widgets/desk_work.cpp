// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desk_work.h"

namespace kakehashi {

DeskWork::DeskWork(Desk& desk, QObject* parent)
    : QObject(parent), m_path(desk.path()), m_clock(desk.clock()), m_audit(desk.audit())
{
}

DeskWork::~DeskWork()
{
    m_isCancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void DeskWork::start(const QString& what, Work work)
{
    m_waiting.push_back({what, std::move(work)});
    if (!m_isBusy)
        next();
}

void DeskWork::cancel()
{
    m_waiting.clear();
    m_isCancelled = true;
}

void DeskWork::next()
{
    const Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_isBusy = true;
    m_isCancelled = false;
    m_reported = -1;
    m_actor = m_audit.actor();
    Q_EMIT progressed(task.what, 0, 0);
    m_thread = std::thread([this, task] { run(task); });
}

void DeskWork::run(const Task& task)
{
    const Outcome outcome = outcomeOf(task);
    QMetaObject::invokeMethod(
        this, [this, outcome] { conclude(outcome); }, Qt::QueuedConnection);
}

// Whatever goes wrong is told in the window's thread: an exception must not end the program here.
DeskWork::Outcome DeskWork::outcomeOf(const Task& task)
{
    try {
        const auto desk = Desk::open(m_path, m_clock, Database::Mode::Worker);
        desk->audit().setActor(m_actor);
        const auto progress = [this, &task](qint64 done, qint64 total) {
            return report(task.what, done, total);
        };
        return {task.work(*desk, progress), nullptr};
    } catch (const Error&) {
        return {{}, std::current_exception()};
    } catch (const std::exception& other) {
        const Error error(
            tr("This needs more than this computer can give. Close other programs and try again."),
            QString::fromUtf8(other.what()));
        return {{}, std::make_exception_ptr(error)};
    }
}

bool DeskWork::report(const QString& what, qint64 done, qint64 total)
{
    static constexpr int whole = 100;
    const int percent = total > 0 ? static_cast<int>(done * whole / total) : 0;
    if (percent != m_reported) {
        m_reported = percent;
        QMetaObject::invokeMethod(
            this, [this, what, done, total] { Q_EMIT progressed(what, done, total); }, Qt::QueuedConnection);
    }
    return !m_isCancelled;
}

void DeskWork::conclude(const Outcome& outcome)
{
    m_thread.join();
    m_isBusy = false;
    try {
        if (outcome.error)
            std::rethrow_exception(outcome.error);
        outcome.done();
    } catch (const Cancelled&) {
        Q_EMIT cancelled();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
    if (m_isBusy) // what was done has started the next
        return;
    if (m_waiting.empty())
        Q_EMIT ended();
    else
        next();
}

} // namespace kakehashi
