// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table.h"

#include <QCoreApplication>

namespace kakehashi::feed {

/// Collects the rows of one file's tables and throws Error, naming the file, as soon as a limit is passed.
class TableBuilder
{
    Q_DECLARE_TR_FUNCTIONS(feed)
public:
    TableBuilder(QString fileName, const TableLimits& limits);

    void startTable(const QString& sheet);
    /// A row without any text only counts; its number is checked where it has some.
    void addRow(int number, std::vector<Cell>&& cells);
    /// `column` 0 is the first; throws where a cell with text stands beyond the last column allowed.
    void checkColumn(qint64 column) const;
    void checkCell(const QString& text) const;
    /// A number of rows or cells that is about to be made from a repetition.
    void checkRepeat(qint64 row, qint64 cells) const;

    std::vector<Table>& tables() { return m_tables; }
    const TableLimits& limits() const { return m_limits; }
    const QString& fileName() const { return m_fileName; }

private:
    QString m_fileName;
    TableLimits m_limits;
    std::vector<Table> m_tables;
    qint64 m_cells = 0;
};

/// "3, 5, 8", and how many more where there are many.
QString rowList(const std::vector<int>& rows);

} // namespace kakehashi::feed
