// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/xlsx_reader.h"

#include "core/base/error.h"
#include "core/feed/xlsx_parts.h"

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <utility>

namespace kakehashi::feed {

namespace {

/// The column of "AB12", 0 being the first; what is no reference says nothing.
std::optional<qint64> columnOf(QStringView text)
{
    qint64 column = 0;
    qsizetype letters = 0;
    constexpr qsizetype mostLetters = 6;
    while (letters < text.size() && letters < mostLetters) {
        const char16_t c = text[letters].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
        ++letters;
    }
    return letters == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetReader
{
    Q_DECLARE_TR_FUNCTIONS(feed)
public:
    SheetReader(WorkbookXml& xml, const std::vector<QString>& strings, const std::vector<NumberStyle>& styles,
                bool since1904, TableBuilder& builder)
        : m_xml(xml), m_strings(strings), m_styles(styles), m_since1904(since1904), m_builder(builder)
    {
    }

    void read();
    int lastRow() const { return m_row; }
    const std::vector<int>& errorRows() const { return m_errorRows; }
    const std::vector<int>& missingTextRows() const { return m_missingTextRows; }

private:
    void readRow();
    void readCell(std::vector<Cell>& cells);
    Cell cellOf(QStringView type, QStringView style, const QString& value);
    Cell numberCell(QStringView style, const QString& value) const;
    void note(std::vector<int>& rows) const;

    WorkbookXml& m_xml;
    const std::vector<QString>& m_strings;
    const std::vector<NumberStyle>& m_styles;
    const bool m_since1904;
    TableBuilder& m_builder;
    int m_row = 0;
    qint64 m_column = -1;
    size_t m_width = 0;
    std::vector<int> m_errorRows;
    std::vector<int> m_missingTextRows;
};

void SheetReader::note(std::vector<int>& rows) const
{
    if (rows.empty() || rows.back() != m_row)
        rows.push_back(m_row);
}

void SheetReader::read()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isStartElement() && m_xml.name() == QLatin1StringView("row"))
            readRow();
        // What follows the rows (conditional formats, drawings) is long at times and says nothing here.
        if (m_xml.isEndElement() && m_xml.name() == QLatin1StringView("sheetData"))
            return;
    }
}

void SheetReader::readRow()
{
    bool said = false;
    const qint64 number = m_xml.attributes().value(QLatin1StringView("r")).toLongLong(&said);
    const qint64 row = said && number > 0 ? number : m_row + 1LL;
    const int before =
        std::exchange(m_row, static_cast<int>(std::min<qint64>(row, m_builder.limits().rows + 1LL)));
    m_column = -1;
    std::vector<Cell> cells;
    cells.reserve(m_width);
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1StringView("row"))
            break;
        if (m_xml.isStartElement() && m_xml.name() == QLatin1StringView("c"))
            readCell(cells);
    }
    if (m_xml.hasError()) {
        m_row = before; // a row that breaks off would pass for one with empty cells
        return;
    }
    m_width = std::max(m_width, cells.size());
    m_builder.addRow(m_row, std::move(cells));
}

void SheetReader::readCell(std::vector<Cell>& cells)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    m_column = columnOf(attributes.value(QLatin1StringView("r"))).value_or(m_column + 1);
    QString value;
    QString inlineText;
    bool hasInlineText = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1StringView("c"))
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1StringView("v")) {
            value = m_xml.readElementText();
        } else if (m_xml.name() == QLatin1StringView("is")) {
            inlineText = readStringItem(m_xml);
            hasInlineText = true;
        } else {
            m_xml.skipCurrentElement(); // formulas count by their stored result
        }
    }
    Cell cell = hasInlineText ? Cell{inlineText, false}
                              : cellOf(attributes.value(QLatin1StringView("t")),
                                       attributes.value(QLatin1StringView("s")), value);
    if (cell.text.isEmpty())
        return;
    m_builder.checkColumn(m_column);
    m_builder.checkCell(cell.text.size());
    if (cells.size() <= static_cast<size_t>(m_column))
        cells.resize(static_cast<size_t>(m_column) + 1);
    cells[static_cast<size_t>(m_column)] = std::move(cell);
}

Cell SheetReader::cellOf(QStringView type, QStringView style, const QString& value)
{
    if (value.isEmpty())
        return {};
    if (type == QLatin1StringView("s")) {
        bool isIndex = false;
        const qint64 index = value.trimmed().toLongLong(&isIndex);
        if (isIndex && index >= 0 && index < static_cast<qint64>(m_strings.size()))
            return {m_strings[static_cast<size_t>(index)], false};
        note(m_missingTextRows);
        return {};
    }
    if (type == QLatin1StringView("b"))
        return {value.trimmed() == QLatin1StringView("0") ? QStringLiteral("FALSE") : QStringLiteral("TRUE"),
                false};
    if (type == QLatin1StringView("e")) {
        note(m_errorRows);
        return {value, false};
    }
    if (type == QLatin1StringView("d")) {
        const QDateTime moment = QDateTime::fromString(value.trimmed(), Qt::ISODate);
        if (!moment.isValid())
            return {value, false};
        const bool dayOnly = moment.time() == QTime(0, 0);
        return {moment.toString(dayOnly ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm")),
                false};
    }
    if (type == QLatin1StringView("str") || type == QLatin1StringView("inlineStr"))
        return {unescaped(value), false};
    return numberCell(style, value);
}

Cell SheetReader::numberCell(QStringView style, const QString& value) const
{
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || !qIsFinite(number))
        return {unescaped(value), false};
    const qsizetype index = style.toInt();
    const bool known = index >= 0 && index < static_cast<qsizetype>(m_styles.size());
    return cellOfNumber(number, known ? m_styles[static_cast<size_t>(index)] : NumberStyle::Number,
                        m_since1904);
}

} // namespace

void readXlsx(ZipPackage& package, TableBuilder& builder, QStringList& problems)
{
    const XlsxWorkbook workbook = readWorkbook(package);
    const std::vector<NumberStyle> styles = readStyles(package, workbook.stylesPart);
    bool stringsDamaged = false;
    const std::vector<QString> strings =
        readSharedStrings(package, workbook.stringsPart, builder, &stringsDamaged);
    for (const XlsxSheet& sheet : workbook.sheets) {
        const std::unique_ptr<QIODevice> device = package.open(sheet.part);
        if (!device)
            continue;
        builder.startTable(sheet.name);
        WorkbookXml xml(device.get());
        SheetReader reader(xml, strings, styles, workbook.since1904, builder);
        reader.read();
        package.checkLimits();
        if (sheet.hidden && !builder.tables().back().rows.empty())
            problems << builder.hiddenSheet();
        if (xml.hasError()) {
            problems << QCoreApplication::translate(
                            "feed", "“%1” is damaged: sheet “%2” could be read only up to row "
                                    "%3. Ask the sender to send the file again.")
                            .arg(builder.fileName(), sheet.name)
                            .arg(reader.lastRow());
        }
        if (!reader.errorRows().empty()) {
            problems << QCoreApplication::translate(
                            "feed", "“%1”, sheet “%2”: row %3 has a formula that failed (such as "
                                    "#N/A). Ask the sender for the value.")
                            .arg(builder.fileName(), sheet.name, rowList(reader.errorRows()));
        }
        if (!reader.missingTextRows().empty()) {
            problems << QCoreApplication::translate(
                            "feed", "“%1”, sheet “%2”: row %3 has cells whose text is missing "
                                    "from the file. Ask the sender to send the file again.")
                            .arg(builder.fileName(), sheet.name, rowList(reader.missingTextRows()));
        }
    }
}

} // namespace kakehashi::feed
