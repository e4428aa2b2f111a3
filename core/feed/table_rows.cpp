// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/table_rows.h"

namespace kakehashi::feed {

const Row& TableRows::operator[](std::size_t at) const
{
    if (!m_source)
        return m_kept[at];
    Read& read = m_read[at % atHand];
    if (!read.done || read.at != at) {
        m_source->read(at, read.row);
        read.at = at;
        read.done = true;
    }
    return read.row;
}

std::vector<Row>& TableRows::kept()
{
    if (m_source) {
        m_kept.resize(m_source->size());
        for (std::size_t i = 0; i < m_kept.size(); ++i)
            m_source->read(i, m_kept[i]);
        m_source.reset();
    }
    return m_kept;
}

} // namespace kakehashi::feed
