// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/lists/list_columns.h"
#include "core/lists/list_file.h"
#include "core/lists/sheet_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767;
constexpr int firstYear = 1900; ///< before it spreadsheets have no days

/// What of the text fits into one cell; after a line end where there is one not far from the limit.
qsizetype fittingLength(QStringView text)
{
    if (text.size() <= longestCell)
        return text.size();
    const qsizetype lineEnd = text.first(longestCell).lastIndexOf(u'\n');
    if (lineEnd > longestCell / 2)
        return lineEnd + 1;
    return text.at(longestCell - 1).isHighSurrogate() ? longestCell - 1 : longestCell;
}

QList<QString> pieces(const QString& text)
{
    QList<QString> cut;
    QStringView rest = text;
    do {
        const qsizetype length = fittingLength(rest);
        cut.append(rest.first(length).toString());
        rest = rest.sliced(length);
    } while (!rest.isEmpty());
    return cut;
}

/// Spreadsheets take _x0041_ in a text for an A.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (!text.contains("_x"_L1))
        return text.toUtf8();
    return QString(text).replace(escape, u"_x005F_"_s).toUtf8();
}

/// Puts the workbook together in a file of its own and copies it, whole, to where it shall stand.
class Workbook
{
public:
    Workbook(const SheetTable& table, const QString& path);
    ~Workbook()
    {
        if (m_workbook != nullptr)
            lxw_workbook_free(m_workbook);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void write();

private:
    struct Place
    {
        lxw_row_t row = 0;
        lxw_col_t column = 0;
    };
    void setUp();
    void planContinuations();
    void titles();
    void headings();
    void rows();
    void arrange();
    void finish();
    void cell(Place at, const lists::Value& value);
    void text(Place at, const QString& text, lxw_format* format);
    void must(lxw_error error) const;

    const SheetTable& m_table;
    lists::ListFile m_target;
    QTemporaryFile m_draft;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_number = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_time = nullptr;
    std::vector<int> m_further; ///< cells that the longest text of a column needs besides its own
    lxw_row_t m_row = 0;
    lxw_row_t m_headingRow = 0;
    lxw_col_t m_lastColumn = 0;
};

Workbook::Workbook(const SheetTable& table, const QString& path) : m_table(table), m_target(path)
{
    // Beside the target: a ledger names persons, and a program that is killed leaves its draft behind.
    m_draft.setFileTemplate(QFileInfo(path).absoluteDir().filePath(u".kakehashi-XXXXXX.xlsx"_s));
    if (!m_draft.open())
        m_target.fail(m_draft.errorString());
}

void Workbook::must(lxw_error error) const
{
    if (error != LXW_NO_ERROR)
        m_target.fail(QString::fromUtf8(lxw_strerror(error)));
}

void Workbook::setUp()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_draft.fileName()).constData(), &options);
    m_sheet = m_workbook == nullptr ? nullptr
                                    : workbook_add_worksheet(m_workbook, m_table.name.toUtf8().constData());
    if (m_sheet == nullptr)
        must(LXW_ERROR_MEMORY_MALLOC_FAILED);
    QByteArray title = m_table.name.toUtf8();
    char program[] = "Kakehashi";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = program;
    must(workbook_set_properties(m_workbook, &properties));

    const auto format = [this](const char* numbers) {
        lxw_format* made = workbook_add_format(m_workbook);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (numbers != nullptr)
            format_set_num_format(made, numbers);
        return made;
    };
    m_title = format(nullptr);
    m_text = format(nullptr);
    format_set_text_wrap(m_text);
    m_heading = format(nullptr);
    format_set_text_wrap(m_heading);
    format_set_bold(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_MEDIUM);
    m_number = format("#,##0");
    m_date = format("yyyy-mm-dd");
    m_time = format("hh:mm");
}

void Workbook::planContinuations()
{
    m_further.assign(static_cast<std::size_t>(m_table.columns.size()), 0);
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        if (!m_table.columns.at(column).wraps)
            continue;
        int& further = m_further[static_cast<std::size_t>(column)];
        for (qsizetype row = 0; row < m_table.rows; ++row) {
            const QString text = lists::textOf(m_table.value(row, column));
            if (text.size() > longestCell)
                further = std::max(further, static_cast<int>(pieces(text).size()) - 1);
        }
    }
}

void Workbook::text(Place at, const QString& text, lxw_format* format)
{
    if (!text.isEmpty())
        must(worksheet_write_string(m_sheet, at.row, at.column, cellText(text).constData(), format));
}

void Workbook::cell(Place at, const lists::Value& value)
{
    lxw_datetime moment{};
    if (const auto* number = std::get_if<qint64>(&value)) {
        must(worksheet_write_number(m_sheet, at.row, at.column, static_cast<double>(*number), m_number));
    } else if (const auto* date = std::get_if<QDate>(&value); date != nullptr && date->year() >= firstYear) {
        moment.year = date->year();
        moment.month = date->month();
        moment.day = date->day();
        must(worksheet_write_datetime(m_sheet, at.row, at.column, &moment, m_date));
    } else if (const auto* time = std::get_if<QTime>(&value)) {
        moment.hour = time->hour();
        moment.min = time->minute();
        must(worksheet_write_datetime(m_sheet, at.row, at.column, &moment, m_time));
    } else {
        text(at, lists::textOf(value), m_text);
    }
}

void Workbook::titles()
{
    for (const QString& line : m_table.titles)
        text({m_row++, 0}, line, m_title);
    ++m_row;
}

void Workbook::headings()
{
    m_headingRow = m_row++;
    lxw_col_t column = 0;
    const auto heading = [&](const QString& words, int width) {
        text({m_headingRow, column}, words, m_heading);
        must(worksheet_set_column(m_sheet, column, column, width, nullptr));
        m_lastColumn = column++;
    };
    for (const SheetTable::Column& each : m_table.columns)
        heading(each.heading, each.width);
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        for (int n = 0; n < m_further[static_cast<std::size_t>(i)]; ++n)
            heading(m_table.columns.at(i).heading + u"（続き）"_s, m_table.columns.at(i).width);
    }
}

void Workbook::rows()
{
    for (qsizetype row = 0; row < m_table.rows; ++row) {
        auto further = static_cast<lxw_col_t>(m_table.columns.size());
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const int room = m_further[static_cast<std::size_t>(i)];
            const lists::Value value = m_table.value(row, i);
            if (room == 0) {
                cell({m_row, column}, value);
                continue;
            }
            const QList<QString> parts = pieces(lists::textOf(value));
            text({m_row, column}, parts.constFirst(), m_text);
            for (qsizetype n = 1; n < parts.size(); ++n)
                text({m_row, static_cast<lxw_col_t>(further + n - 1)}, parts.at(n), m_text);
            further = static_cast<lxw_col_t>(further + room);
        }
        ++m_row;
    }
    if (m_table.rows == 0)
        text({m_row++, 0}, m_table.nothing, m_title);
}

void Workbook::arrange()
{
    worksheet_freeze_panes(m_sheet, m_headingRow + 1, 1);
    must(worksheet_autofilter(m_sheet, m_headingRow, 0, m_row - 1, m_lastColumn));
    must(worksheet_repeat_rows(m_sheet, m_headingRow, m_headingRow));
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

void Workbook::finish()
{
    must(workbook_close(std::exchange(m_workbook, nullptr))); // frees it, whatever it returns
    constexpr qint64 chunk = 1024LL * 1024;
    QFile made(m_draft.fileName());
    if (!made.open(QIODevice::ReadOnly))
        m_target.fail(made.errorString());
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(chunk);
        if (bytes.isEmpty())
            m_target.fail(made.errorString());
        m_target.write(bytes);
    }
    m_target.commit();
}

void Workbook::write()
{
    setUp();
    planContinuations();
    titles();
    headings();
    rows();
    arrange();
    finish();
}

} // namespace

ListWritten writeTableXlsx(const SheetTable& table, const QString& file)
{
    Workbook(table, file).write();
    return {table.rows, 0};
}

} // namespace kakehashi
