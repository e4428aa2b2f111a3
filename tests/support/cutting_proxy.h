// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>

namespace kakehashi::test {

/// Stands between a client and a server on loopback and cuts connections off, as bad networks do, or keeps an
/// offer of the server from the client, as those do who listen. Runs in a thread of its own, since the client
/// blocks.
class CuttingProxy : public QThread
{
public:
    explicit CuttingProxy(int serverPort);
    ~CuttingProxy() override;

    int port() const { return m_port; }
    /// What the server says of this is blotted out. Before the first connection.
    void hide(const QByteArray& word) { m_hidden = word; }
    /// All that clients said; once they are gone.
    QByteArray heard()
    {
        const QMutexLocker alone(&m_mutex);
        return m_heard;
    }
    /// The next connection is cut once so many bytes of the server have passed; then all go through again.
    void cutNextAfter(qint64 bytes) { m_cutAfter = bytes; }
    int connections() const { return m_connections; }
    int cuts() const { return m_cuts; }

protected:
    void run() override;

private:
    int m_serverPort;
    QSemaphore m_listens;
    QByteArray m_hidden;
    QMutex m_mutex;
    QByteArray m_heard;
    std::atomic<int> m_port{0};
    std::atomic<qint64> m_cutAfter{-1};
    std::atomic<int> m_connections{0};
    std::atomic<int> m_cuts{0};
};

} // namespace kakehashi::test
