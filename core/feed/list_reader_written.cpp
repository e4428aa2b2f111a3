// SPDX-License-Identifier: GPL-3.0-or-later
// Postings that are written out with their labels: in a message's text, in a file, on a sheet like the form.
#include "core/feed/form_sheet.h"
#include "core/feed/list_reader.h"
#include "core/feed/text_body.h"
#include "core/feed/text_encoding.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

// Beside a list, words about it (職種：看護師ほか) are no posting; a whole one is, and counts once.
void ListReader::readText(const QString& text)
{
    const std::vector<LabelledPosting> postings = postingsInText(text, m_policy.headings);
    if (postings.empty())
        return;
    const bool hasRows = std::ranges::any_of(m_files, [](const PlannedFile& file) { return file.rows > 0; });
    m_files.append({textBodyName.toString(), u"text"_s, 0, {}});
    m_file = &m_files.back();
    QStringList notTaken;
    for (const LabelledPosting& posting : postings) {
        if (!readPosting({}, posting, hasRows))
            notTaken.append(QString::number(posting.row.number));
    }
    noteRows(
        tr("The text of the message (%1) tells of postings that are not whole and were not taken in beside "
           "the attached list; they begin in line: %2."),
        notTaken);
    noteRepeated();
}

/// False: not taken for a posting.
bool ListReader::readPosting(const QString& sheet, const LabelledPosting& posting, bool onlySound)
{
    RowReading reading = readerOf(posting.map, false)->read(posting.row);
    if (onlySound && reading.isHeld())
        return false;
    ++m_file->rows;
    const int at = posting.row.number;
    hand({m_file->attachment, sheet, posting.row, posting.map, std::move(reading)});
    for (std::size_t i = 0; i < posting.map.columns.size(); ++i) {
        const ColumnMap::Column& column = posting.map.columns[i];
        if (column.field.isEmpty())
            offer({m_file->attachment,
                   sheet,
                   at,
                   column.heading,
                   {shortened(posting.row.cells[i].text)},
                   {},
                   false});
    }
    noteNotRead(posting.map);
    return true;
}

/// A text file, or a mail within an archive, with postings written out.
bool ListReader::readWritten(const Attachment& attachment)
{
    static constexpr qsizetype longest = 1024 * 1024;
    const bool isMail = m_file->kind == "eml"_L1;
    if (attachment.data.size() > longest || (!isMail && m_file->kind != "csv"_L1 && m_file->kind != "tsv"_L1))
        return false;
    const QString text =
        isMail ? parseMessage(attachment.data).text : decodeText(attachment.data, attachment.charset).text;
    const std::vector<LabelledPosting> postings = postingsInText(text, m_policy.headings);
    if (isMail && !postings.empty())
        m_file->problems.clear(); // that it is no list
    for (const LabelledPosting& posting : postings)
        readPosting({}, posting, false);
    noteRepeated();
    return !postings.empty();
}

/// A sheet laid out like the form.
bool ListReader::readSheet(const Table& table)
{
    const std::vector<LabelledPosting> postings = postingsOnSheet(table, m_policy.headings);
    for (const LabelledPosting& posting : postings)
        readPosting(table.sheet, posting, false);
    noteRepeated();
    return !postings.empty();
}

} // namespace kakehashi::feed
