// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_store.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace kakehashi {

namespace {

struct Register
{
    std::mutex mutex;
    QHash<QString, int> connections; ///< by canonical path
};

Register& stores()
{
    static Register all;
    return all;
}

QString keyOf(const QString& path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

OpenStore::OpenStore(const QString& path, const std::function<void()>& examine)
{
    Register& all = stores();
    // Held while the file is read, so that no connection is opened meanwhile.
    const std::lock_guard alone(all.mutex);
    QString key = keyOf(path);
    if (!all.connections.contains(key)) {
        examine();
        key = keyOf(path); // it may just have been made
    }
    ++all.connections[key];
    m_key = std::move(key);
}

OpenStore::~OpenStore()
{
    Register& all = stores();
    const std::lock_guard alone(all.mutex);
    const auto found = all.connections.find(m_key);
    if (found != all.connections.end() && --*found == 0)
        all.connections.erase(found);
}

bool OpenStore::isAt(const QString& path)
{
    QString key = keyOf(path);
    for (const QLatin1StringView companion : {QLatin1StringView("-wal"), QLatin1StringView("-shm")}) {
        if (key.endsWith(companion))
            key.chop(companion.size());
    }
    Register& all = stores();
    const std::lock_guard alone(all.mutex);
    return all.connections.contains(key);
}

} // namespace kakehashi
