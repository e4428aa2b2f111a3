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
    /// `step`: see readTableFile.
    TableBuilder(QString fileName, const TableLimits& limits, std::function<void()> step = {});

    void startTable(const QString& sheet);
    /// The same for separated text, with the limit for its cells.
    void startText();
    /// A row without any text only counts; its number is checked where it has some.
    void addRow(int number, std::vector<Cell>&& cells);
    /// The same for a row that a source keeps; says whether it has text, and so is one.
    bool countRow(int number, qint64 cells, bool hasText);
    /// `column` 0 is the first; throws where a cell with text stands beyond the last column allowed.
    void checkColumn(qint64 column) const;
    void checkCell(qsizetype characters) const;
    /// A number of rows or cells that is about to be made from a repetition.
    void checkRepeat(qint64 row, qint64 cells) const;

    /// A sentence for a clerk: the sheet read last is one that its workbook hides.
    QString hiddenSheet() const;

    std::vector<Table>& tables() { return m_tables; }
    const TableLimits& limits() const { return m_limits; }
    const QString& fileName() const { return m_fileName; }

private:
    QString m_fileName;
    TableLimits m_limits;
    std::vector<Table> m_tables;
    qint64 m_cells = 0;
    std::function<void()> m_step;
    qint64 m_counted = 0; ///< rows, for the next step
};

/// "3, 5, 8", and how many more where there are many.
QString rowList(const std::vector<int>& rows);

} // namespace kakehashi::feed
