// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_line.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kakehashi {

/// The rows of a list of any length, read by pages of 100 and forgotten again, the longest unused page first:
/// memory stays flat however far one scrolls.
class PostingPages
{
public:
    static constexpr int pageSize = 100;
    static constexpr int mostPages = 20;
    using Hits = std::shared_ptr<const std::vector<qint64>>;
    /// The lines of these positions; those that are gone left out. May throw Error.
    using Fetch = std::function<QList<PostingLine>(const QList<qint64>&)>;

    explicit PostingPages(Fetch fetch);

    const Hits& hits() const { return m_hits; }
    void setHits(Hits hits);
    int rowCount() const { return static_cast<int>(m_hits->size()); }
    /// Forgets what was read, not the hits.
    void forget();

    /// The posting of a row; nullptr when it is gone. Valid until the next call. Throws Error.
    const PostingLine* at(int row);
    qsizetype cachedPages() const { return m_pages.size(); }

private:
    struct Page
    {
        std::vector<std::optional<PostingLine>> rows;
        quint64 used = 0;
    };
    Page& page(int number);
    void makeRoom();

    Fetch m_fetch;
    Hits m_hits;
    QHash<int, Page> m_pages;
    quint64 m_uses = 0;
};

} // namespace kakehashi
