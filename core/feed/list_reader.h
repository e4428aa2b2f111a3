// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/feed/labelled_posting.h"
#include "core/feed/row_print.h"
#include "core/feed/rows_ahead.h"

#include <memory>

namespace kakehashi::feed {

/// A row of a list as it was found in a message.
struct ListedRow
{
    const QString& attachment;
    const QString& sheet;
    const Row& row;
    const ColumnMap& map;
    RowReading reading;
    RowPrint print = {};

    /// The headings, a cell each, and the cells as they stand.
    QStringList headings() const;
    QStringList cells() const;
};

/// A cell as a sentence tells it: in one line, and not a long one.
QString shortened(const QString& cell);

/// A row of a long list before it is read.
struct PrintedRow
{
    const QString& attachment;
    int row;
    RowPrint print;
    qint64 listRows; ///< rows of its list
};

/// Finds every list in the attachments of a message, its archives being unpacked, every sheet laid out like
/// the form and every posting written in its text, and hands their rows on, each once. What is no posting
/// (headings said again, notes, totals) and what cannot be read is told in the files' problems: no row is
/// dropped silently.
class ListReader
{
    Q_DECLARE_TR_FUNCTIONS(ListReader)

public:
    /// Returns false for a row that only repeats an earlier one.
    using Taker = std::function<bool(ListedRow&&)>;

    /// Rows that were read before, in another message; usually none are looked for.
    struct Repeats
    {
        /// What tells them in a list of so many rows.
        std::function<RowsAhead::IsKnown(qint64 listRows)> known;
        /// Takes one of them; false when it has to be read for that.
        std::function<bool(const PrintedRow&)> take;
    };

    ListReader(Taker take, Repeats repeats, Progress progress, const SenderPolicy& policy = {})
        : m_take(std::move(take)), m_repeats(std::move(repeats)), m_progress(std::move(progress)),
          m_policy(policy)
    {
    }

    QList<PlannedFile> read(const Message& message);

private:
    void readAttachment(const Attachment& attachment);
    void readText(const QString& text);
    bool readPosting(const QString& sheet, const LabelledPosting& posting, bool onlySound);
    void readTables(const Attachment& attachment);
    bool readTable(const Table& table);
    bool readWritten(const Attachment& attachment);
    bool readSheet(const Table& table);
    std::unique_ptr<RowReader> readerOf(const ColumnMap& map, bool separated) const;
    bool isMasked(const ColumnMap& map) const;
    bool recognizes(const Table& table, std::size_t at, const RowPrint& print);
    std::unique_ptr<RowsAhead> rowsBelow(const Table& table, const ColumnMap& map);
    void takeRow(const Table& table, const ColumnMap& map, RowAhead& row);
    void hand(ListedRow&& row);
    void noteNotRead(const ColumnMap& map);
    void offerLikely(const QList<Table>& tables);
    void offer(const Table& table, const ColumnMap& map, bool blocksList);
    void offer(const UnknownHeading& heading);
    void noteRepeated();
    void noteRows(const QString& sentence, const QStringList& rows);
    QString sentenceOf(const QString& sentence, const QStringList& rows) const;
    void step();

    Taker m_take;
    Repeats m_repeats;
    Progress m_progress;
    SenderPolicy m_policy;
    QList<PlannedFile> m_files;
    PlannedFile* m_file = nullptr; ///< being read
    QStringList m_notes;           ///< of the table being read: rows that hold a note, with it
    QStringList m_repeated;        ///< rows that say again what an earlier one says
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace kakehashi::feed
