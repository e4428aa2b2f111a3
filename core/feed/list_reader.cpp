// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/list_reader.h"

#include "core/base/error.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStep = 500;
constexpr qsizetype mostNoted = 20; ///< rows told one by one

/// Of a text file, cells divided by signs; not a sheet of a workbook.
bool isSeparated(const Table& table)
{
    return table.sheet.isEmpty();
}

/// The first few different values of a column.
QStringList samplesBelow(const Table& table, const ColumnMap& map, int column)
{
    static constexpr qsizetype most = 3;
    static constexpr std::size_t rowsLookedAt = 50;
    const auto at = static_cast<std::size_t>(column);
    const std::size_t end = std::min(table.rows.size(), map.firstRow + rowsLookedAt);
    QStringList samples;
    for (std::size_t i = map.firstRow; i < end && samples.size() < most; ++i) {
        const std::vector<Cell>& cells = table.rows[i].cells;
        const QString sample = at < cells.size() ? shortened(cells[at].text) : QString();
        if (!sample.isEmpty() && !samples.contains(sample))
            samples.append(sample);
    }
    return samples;
}

} // namespace

QString shortened(const QString& cell)
{
    static constexpr qsizetype longest = 60;
    const QString line = cell.simplified();
    return line.size() <= longest ? line : line.left(longest) + u'…';
}

QStringList ListedRow::headings() const
{
    QStringList texts;
    texts.resize(static_cast<qsizetype>(std::max(map.width(), row.cells.size())));
    for (const ColumnMap::Column& column : map.columns)
        texts[column.index] = column.heading;
    return texts;
}

QStringList ListedRow::cells() const
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(std::max(map.width(), row.cells.size())));
    for (const Cell& cell : row.cells)
        texts.append(cell.text);
    texts.resize(static_cast<qsizetype>(std::max(map.width(), row.cells.size())));
    return texts;
}

QList<PlannedFile> ListReader::read(const Message& message)
{
    for (const Attachment& attachment : message.attachments)
        readAttachment(attachment);
    readText(message.text);
    return std::move(m_files);
}

void ListReader::readAttachment(const Attachment& attachment)
{
    if (!attachment.problems.isEmpty()) {
        m_files.append({attachment.name, u"zip"_s, 0, attachment.problems, attachment.locked});
        return;
    }
    m_files.append({attachment.name, kindOf(attachment.name, attachment.data), 0, {}});
    m_file = &m_files.back();
    readTables(attachment); // which says of what it is, when it is no list
}

void ListReader::readTables(const Attachment& attachment)
{
    const TableFile file =
        readTableFile(attachment.name, attachment.data, attachment.charset, {}, [this] { step(); });
    m_file->problems += file.problems;
    m_file->kind = file.kind.isEmpty() ? m_file->kind : file.kind;
    for (const Table& table : file.tables)
        m_total += static_cast<qint64>(table.rows.size());
    bool anyList = false;
    bool anyRow = false;
    QStringList unread;
    for (const Table& table : file.tables) {
        anyRow = anyRow || !table.rows.empty();
        const bool isList = readTable(table);
        anyList = isList || anyList;
        if (!isList && !table.rows.empty())
            unread.append(table.sheet);
    }
    if (anyList)
        noteRows(tr("%1 has sheets without a list of postings, which were not read: %2."), unread);
    if (!anyList)
        anyList = readWritten(attachment);
    for (const Table& table : file.tables) {
        if (!anyList && isSeparated(table))
            anyList = readSheet(table);
    }
    if (!anyList && anyRow)
        offerLikely(file.tables);
    if (!anyList && anyRow)
        m_file->problems.append(
            tr("%1 has no list of postings: no row of headings with an occupation (職種) and three "
               "more items of the form was found. Ask the sender for a list with headings.")
                .arg(attachment.name));
    else if (!anyList && file.problems.isEmpty())
        m_file->problems.append(tr("%1 is empty. Ask the sender for the list.").arg(attachment.name));
    else if (anyList && m_file->rows == 0)
        m_file->problems.append(tr("%1 holds an empty list: there are headings but no postings below them.")
                                    .arg(attachment.name));
}

std::unique_ptr<RowReader> ListReader::readerOf(const ColumnMap& map, bool separated) const
{
    auto reader = std::make_unique<RowReader>(map, separated);
    if (isMasked(map))
        reader->assumeMasked();
    return reader;
}

bool ListReader::isMasked(const ColumnMap& map) const
{
    return m_policy.deskKind == DeskKind::DoctorBank && !map.has("masking_requested"_L1);
}

bool ListReader::recognizes(const Table& table, std::size_t at, const RowPrint& print)
{
    const qint64 rows = static_cast<qint64>(table.rows.size());
    if (!m_repeats.take({m_file->attachment, table.rows.number(at), print, rows}))
        return false;
    ++m_file->rows;
    return true;
}

std::unique_ptr<RowsAhead> ListReader::rowsBelow(const Table& table, const ColumnMap& map)
{
    noteNotRead(map);
    offer(table, map, false);
    const auto rows = static_cast<qint64>(table.rows.size());
    return std::make_unique<RowsAhead>(table.rows, map.firstRow,
                                       ListReading{map, m_policy.headings, isSeparated(table), isMasked(map)},
                                       m_repeats.known ? m_repeats.known(rows) : RowsAhead::IsKnown());
}

bool ListReader::readTable(const Table& table)
{
    std::optional<ColumnMap> map = findColumns(table, 0, m_policy.headings);
    if (!map) {
        m_done += static_cast<qint64>(table.rows.size());
        const qint64 before = m_file->rows;
        // A text with labels is no table: its commas are its own. That is looked at first.
        const bool isForm = !isSeparated(table) && readSheet(table);
        m_file->notRows += static_cast<qint64>(table.rows.size()) - (m_file->rows - before);
        return isForm;
    }
    m_file->isList = true;
    m_done += static_cast<qint64>(map->firstRow);
    m_file->notRows += static_cast<qint64>(map->firstRow);
    std::unique_ptr<RowsAhead> rows = rowsBelow(table, *map);
    for (std::size_t i = map->firstRow; i < table.rows.size(); ++i) {
        if (m_done++ % rowsPerStep == 0)
            step();
        RowAhead& row = rows->next();
        if (row.isKnown) {
            if (recognizes(table, i, row.print))
                continue;
            rows->read(row);
        }
        if (row.isHeadingAgain) {
            ++m_file->notRows;
            continue;
        }
        auto next = row.mayBeHeadings ? columnsAt(table, i, m_policy.headings) : std::nullopt;
        if (next) { // another list below this one
            m_file->notRows += static_cast<qint64>(next->firstRow - i);
            i = next->firstRow - 1;
            map = std::move(next);
            rows = rowsBelow(table, *map);
            continue;
        }
        takeRow(table, *map, row);
    }
    step();
    if (!m_notes.isEmpty())
        m_file->tell(sentenceOf(tr("%1 has rows that hold only a note and are no postings: %2."), m_notes));
    noteRepeated();
    m_notes.clear();
    return true;
}

void ListReader::takeRow(const Table& table, const ColumnMap& map, RowAhead& row)
{
    if (row.note) {
        m_notes.append(tr("row %1 (%2)").arg(row.row.number).arg(shortened(*row.note)));
        ++m_file->notRows;
        return;
    }
    ++m_file->rows;
    hand({m_file->attachment, table.sheet, row.row, map, std::move(row.reading), row.print});
}

void ListReader::hand(ListedRow&& row)
{
    const int number = row.row.number;
    if (m_take(std::move(row)))
        return;
    m_repeated.append(QString::number(number));
    ++m_file->repeated;
}

void ListReader::noteRepeated()
{
    if (!m_repeated.isEmpty())
        m_file->tell(sentenceOf(tr("%1 has rows that repeat a posting of this message and count once: %2."),
                                m_repeated));
    m_repeated.clear();
}

void ListReader::noteNotRead(const ColumnMap& map)
{
    const QStringList unknown = map.unknownHeadings();
    if (!unknown.isEmpty())
        m_file->problems.append(tr("%1 has columns that are no item of the form and were not read: %2.")
                                    .arg(m_file->attachment, unknown.join(u'、')));
    const QStringList ignored = map.ignoredHeadings();
    if (!ignored.isEmpty())
        m_file->tell(tr("%1 has columns that were not read, as was decided for its sender: %2.")
                         .arg(m_file->attachment, ignored.join(u'、')));
}

/// The occupation may stand below a heading that nobody knows.
void ListReader::offerLikely(const QList<Table>& tables)
{
    for (const Table& table : tables) {
        if (const auto map = likelyColumns(table, m_policy.headings))
            offer(table, *map, true);
    }
}

void ListReader::offer(const Table& table, const ColumnMap& map, bool blocksList)
{
    for (const ColumnMap::Column& column : map.columns) {
        if (column.field.isEmpty())
            offer({m_file->attachment,
                   table.sheet,
                   map.headingRow,
                   column.heading,
                   samplesBelow(table, map, column.index),
                   {},
                   blocksList});
    }
}

void ListReader::offer(const UnknownHeading& heading)
{
    static constexpr qsizetype mostOffered = 200; // of a file; whoever has more has no list of postings
    QList<UnknownHeading>& offered = m_file->unknownHeadings;
    const bool known = std::ranges::any_of(offered, [&heading](const UnknownHeading& one) {
        return one.sheet == heading.sheet && one.heading == heading.heading;
    });
    if (known || offered.size() >= mostOffered)
        return;
    offered.append(heading);
    offered.back().nearest = nearestChoices(heading.heading, heading.sampleCells);
}

void ListReader::noteRows(const QString& sentence, const QStringList& rows)
{
    if (!rows.isEmpty())
        m_file->problems.append(sentenceOf(sentence, rows));
}

QString ListReader::sentenceOf(const QString& sentence, const QStringList& rows) const
{
    QString told = rows.mid(0, mostNoted).join(u", "_s);
    if (rows.size() > mostNoted)
        told = tr("%1 and %2 more").arg(told).arg(rows.size() - mostNoted);
    return sentence.arg(m_file->attachment, told);
}

void ListReader::step()
{
    if (m_progress && !m_progress(m_done, m_total))
        throw Cancelled();
}

} // namespace kakehashi::feed
