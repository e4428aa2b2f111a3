// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/table_rows.h"

namespace kakehashi::feed {

namespace {

class KeptRows : public RowSource
{
public:
    explicit KeptRows(const std::vector<Row>& rows) : m_rows(rows) {}

    std::size_t size() const override { return m_rows.size(); }
    void read(std::size_t at, Row& row) const override { row = m_rows[at]; }
    QStringView text(std::size_t /*at*/) const override { return {}; }
    int number(std::size_t at) const override { return m_rows[at].number; }
    std::unique_ptr<const RowSource> forAnotherThread() const override
    {
        return std::make_unique<KeptRows>(m_rows);
    }

private:
    const std::vector<Row>& m_rows;
};

} // namespace

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

std::unique_ptr<const RowSource> TableRows::forAnotherThread() const
{
    return m_source ? m_source->forAnotherThread() : std::make_unique<KeptRows>(m_kept);
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
