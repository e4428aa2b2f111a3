// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace kakehashi::feed {

/// One cell as text a column map can read: what was typed, or for typed spreadsheet cells their value in a
/// plain form (dates 2020-06-09, times 08:45, numbers without grouping, booleans TRUE/FALSE). `fromNumber`
/// tells that leading zeros may have been lost (a postal code, a telephone number).
struct Cell
{
    QString text;
    bool fromNumber = false;
};

struct Row
{
    int number = 0; ///< as a spreadsheet shows it, 1 is the first
    std::vector<Cell> cells;
};

/// A long list's rows, taken out of its text when they are asked for: as cells of their own they would need
/// four times the room.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual std::size_t size() const = 0;
    /// Fills `row`, whose room is used again.
    virtual void read(std::size_t at, Row& row) const = 0;
    /// The row as it stands in the text; null where its cells do not follow from that alone.
    virtual QStringView text(std::size_t at) const = 0;
    virtual int number(std::size_t at) const = 0; ///< Row::number
    /// The same rows, to be asked by another thread meanwhile.
    virtual std::unique_ptr<const RowSource> forAnotherThread() const = 0;
};

/// The rows of a table: kept, or taken out of a source. A row of a source is valid until `atHand` others have
/// been asked for.
class TableRows
{
public:
    static constexpr std::size_t atHand = 16;

    void push_back(Row row) { kept().push_back(std::move(row)); }
    void setSource(std::shared_ptr<const RowSource> source) { m_source = std::move(source); }

    std::size_t size() const { return m_source ? m_source->size() : m_kept.size(); }
    bool empty() const { return size() == 0; }
    const Row& operator[](std::size_t at) const;
    const Row& front() const { return (*this)[0]; }
    const Row& back() const { return (*this)[size() - 1]; }
    /// Null for what came from a workbook.
    QStringView text(std::size_t at) const { return m_source ? m_source->text(at) : QStringView(); }

    /// See RowSource. Valid as long as these are, unchanged.
    std::unique_ptr<const RowSource> forAnotherThread() const;

    int number(std::size_t at) const { return m_source ? m_source->number(at) : m_kept[at].number; }

    class Iterator
    {
    public:
        Iterator(const TableRows& rows, std::size_t at) : m_rows(&rows), m_at(at) {}
        const Row& operator*() const { return (*m_rows)[m_at]; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_at == other.m_at; }

    private:
        const TableRows* m_rows;
        std::size_t m_at;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    /// All of them, to be changed.
    std::vector<Row>& kept();

private:
    std::vector<Row> m_kept;
    std::shared_ptr<const RowSource> m_source;
    struct Read
    {
        std::size_t at = 0;
        bool done = false;
        Row row;
    };
    mutable std::array<Read, atHand> m_read;
};

} // namespace kakehashi::feed
