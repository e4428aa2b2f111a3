// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/ods_reader.h"

#include "core/base/error.h"
#include "core/feed/spreadsheet_values.h"
#include "core/feed/workbook_xml.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kakehashi::feed {

namespace {

/// How often an element stands there, at least once.
qint64 repetitions(const QXmlStreamAttributes& attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return std::max<qint64>(1, attribute.value().toLongLong());
    }
    return 1;
}

/// By local name: producers differ in the namespaces of what they added later.
QString valueOf(const QXmlStreamAttributes& attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

/// "2020-06-09" or "2020-06-09T08:45:00" in the plain form of Cell.
QString dateText(const QString& value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid())
        return value;
    const bool dayOnly = !value.contains(u'T') || moment.time() == QTime(0, 0);
    return moment.toString(dayOnly ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// "PT08H45M00S" → "08:45".
QString timeText(const QString& value)
{
    static const QRegularExpression duration(
        QStringLiteral("^P(?:(\\d{1,5})D)?T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6}(?:[.,]\\d*)?)S)?$"));
    const QRegularExpressionMatch match = duration.match(value);
    if (!match.hasMatch())
        return value;
    const double seconds = match.captured(4).replace(u',', u'.').toDouble();
    const double days = match.captured(1).toDouble() + match.captured(2).toDouble() / 24.0 +
                        match.captured(3).toDouble() / 1440.0 + seconds / 86400.0;
    return cellOfNumber(days, NumberStyle::Duration, false).text;
}

class ContentReader
{
public:
    ContentReader(WorkbookXml& xml, TableBuilder& builder) : m_xml(xml), m_builder(builder) {}

    void read();
    qint64 lastRow() const { return m_row; }
    QString sheet() const { return m_builder.tables().empty() ? QString() : m_builder.tables().back().sheet; }
    const QStringList& errors() const { return m_errors; }

private:
    void readTableStyle();
    void readTable();
    void readRow();
    void readCell(std::vector<Cell>& cells, qint64* emptyBefore);
    QString paragraphs();
    void readParagraph(QString& text);
    Cell cellOf(const QXmlStreamAttributes& attributes, const QString& shown);

    WorkbookXml& m_xml;
    TableBuilder& m_builder;
    qint64 m_row = 0;        ///< the last one read
    QString m_style;         ///< the one read last
    QSet<QString> m_unshown; ///< styles of sheets that are hidden
    std::vector<int> m_errorRows;
    QStringList m_errors;
};

void ContentReader::read()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == QLatin1StringView("style"))
            m_style = valueOf(m_xml.attributes(), QLatin1StringView("name"));
        else if (m_xml.name() == QLatin1StringView("table-properties"))
            readTableStyle();
        else if (m_xml.name() == QLatin1StringView("table"))
            readTable();
        else if (m_xml.name() == QLatin1StringView("tracked-changes"))
            m_xml.skipCurrentElement(); // deleted cells stand there like living ones
    }
}

void ContentReader::readTableStyle()
{
    if (valueOf(m_xml.attributes(), QLatin1StringView("display")) == QLatin1StringView("false"))
        m_unshown.insert(m_style);
}

void ContentReader::readTable()
{
    constexpr size_t mostSheets = 256;
    if (m_builder.tables().size() == mostSheets) {
        m_xml.skipCurrentElement();
        return;
    }
    const bool hidden = m_unshown.contains(valueOf(m_xml.attributes(), QLatin1StringView("style-name")));
    m_builder.startTable(valueOf(m_xml.attributes(), QLatin1StringView("name")));
    m_row = 0;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1StringView("table"))
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1StringView("table-row"))
            readRow();
        else if (m_xml.name() == QLatin1StringView("shapes") || m_xml.name() == QLatin1StringView("forms"))
            m_xml.skipCurrentElement();
    }
    if (hidden && !m_builder.tables().back().rows.empty())
        m_errors << m_builder.hiddenSheet();
    if (!m_errorRows.empty()) {
        m_errors << QCoreApplication::translate("feed",
                                                "“%1”, sheet “%2”: row %3 has a formula that failed (such as "
                                                "#N/A). Ask the sender for the value.")
                        .arg(m_builder.fileName(), sheet(), rowList(m_errorRows));
        m_errorRows.clear();
    }
}

void ContentReader::readRow()
{
    const qint64 repeated = repetitions(m_xml.attributes(), QLatin1StringView("number-rows-repeated"));
    const qint64 before = m_row;
    ++m_row;
    std::vector<Cell> cells;
    qint64 emptyBefore = 0;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1StringView("table-row"))
            break;
        if (m_xml.isStartElement() && (m_xml.name() == QLatin1StringView("table-cell") ||
                                       m_xml.name() == QLatin1StringView("covered-table-cell")))
            readCell(cells, &emptyBefore);
    }
    if (m_xml.hasError()) {
        m_row = before; // a row that breaks off would pass for one with empty cells
        return;
    }
    constexpr qint64 beyondAll = 1LL << 40;
    if (!cells.empty()) {
        const auto width = static_cast<qint64>(cells.size());
        m_builder.checkRepeat(std::min(before + std::min(repeated, beyondAll), beyondAll), 0);
        m_builder.checkRepeat(0, width * repeated); // fits: rows are bounded by now
        for (qint64 i = 1; i < repeated; ++i)
            m_builder.addRow(static_cast<int>(before + i), std::vector<Cell>(cells));
        m_builder.addRow(static_cast<int>(before + repeated), std::move(cells));
    }
    m_row = std::min(before + std::min(repeated, beyondAll), beyondAll);
}

void ContentReader::readCell(std::vector<Cell>& cells, qint64* emptyBefore)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const bool covered = m_xml.name() == QLatin1StringView("covered-table-cell");
    constexpr qint64 beyondAll = 1 << 24;
    const qint64 repeated =
        std::min(repetitions(attributes, QLatin1StringView("number-columns-repeated")), beyondAll);
    const QString shown = paragraphs();
    const Cell cell = covered ? Cell{} : cellOf(attributes, shown);
    if (cell.text.isEmpty()) {
        *emptyBefore = std::min(*emptyBefore + repeated, beyondAll);
        return;
    }
    const qint64 end = static_cast<qint64>(cells.size()) + *emptyBefore + repeated;
    m_builder.checkColumn(end - 1);
    m_builder.checkCell(cell.text.size());
    cells.resize(cells.size() + static_cast<size_t>(*emptyBefore));
    cells.resize(static_cast<size_t>(end), cell);
    *emptyBefore = 0;
}

/// The paragraphs of a cell, one a line; comments, drawings and tables inside it are not its text.
QString ContentReader::paragraphs()
{
    QString text;
    bool first = true;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement())
            break; // everything inside is read or skipped whole: this is the cell's own end
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() != QLatin1StringView("p") && m_xml.name() != QLatin1StringView("h")) {
            m_xml.skipCurrentElement();
            continue;
        }
        if (!first)
            text += QLatin1Char('\n');
        first = false;
        readParagraph(text);
    }
    return text;
}

void ContentReader::readParagraph(QString& text)
{
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isCharacters()) {
            text += m_xml.text();
        } else if (m_xml.isEndElement()) {
            --depth;
        } else if (m_xml.isStartElement()) {
            ++depth;
            constexpr qint64 mostSpaces = 1000;
            const QStringView name = m_xml.name();
            if (name == QLatin1StringView("s")) {
                const qint64 spaces = repetitions(m_xml.attributes(), QLatin1StringView("c"));
                text += QString(std::min(spaces, mostSpaces), QLatin1Char(' '));
            } else if (name == QLatin1StringView("tab")) {
                text += QLatin1Char('\t');
            } else if (name == QLatin1StringView("line-break")) {
                text += QLatin1Char('\n');
            } else if (name == QLatin1StringView("ruby-text") || name == QLatin1StringView("annotation") ||
                       name == QLatin1StringView("note") || name == QLatin1StringView("frame")) {
                m_xml.skipCurrentElement();
                --depth;
            }
        }
    }
}

Cell ContentReader::cellOf(const QXmlStreamAttributes& attributes, const QString& shown)
{
    const QString type = valueOf(attributes, QLatin1StringView("value-type"));
    if (type == QLatin1StringView("error") || (shown.startsWith(u'#') && shown.endsWith(u'!')) ||
        shown == QLatin1StringView("#N/A"))
        m_errorRows.push_back(static_cast<int>(std::min<qint64>(m_row, m_builder.limits().rows)));
    if (type == QLatin1StringView("float") || type == QLatin1StringView("currency") ||
        type == QLatin1StringView("percentage")) {
        bool isNumber = false;
        const double number = valueOf(attributes, QLatin1StringView("value")).toDouble(&isNumber);
        if (isNumber && qIsFinite(number))
            return {plainNumber(number), true};
    }
    if (type == QLatin1StringView("date")) {
        const QString value = valueOf(attributes, QLatin1StringView("date-value"));
        return {value.isEmpty() ? shown : dateText(value), false};
    }
    if (type == QLatin1StringView("time")) {
        const QString value = valueOf(attributes, QLatin1StringView("time-value"));
        return {value.isEmpty() ? shown : timeText(value), false};
    }
    if (type == QLatin1StringView("boolean")) {
        const QString value = valueOf(attributes, QLatin1StringView("boolean-value"));
        return {value.isEmpty() ? shown : value.toUpper(), false};
    }
    const QString kept = valueOf(attributes, QLatin1StringView("string-value"));
    return {shown.isEmpty() ? kept : shown, false};
}

bool isEncrypted(ZipPackage& package)
{
    return package.read(QStringLiteral("META-INF/manifest.xml")).contains("encryption-data");
}

} // namespace

void readOds(ZipPackage& package, TableBuilder& builder, QStringList& problems)
{
    if (isEncrypted(package)) {
        throw Error(QCoreApplication::translate(
                        "feed", "“%1” is protected by a password and could not be read. Open it "
                                "with the password, save it without one and import that file.")
                        .arg(builder.fileName()));
    }
    const std::unique_ptr<QIODevice> device = package.open(QStringLiteral("content.xml"));
    if (!device)
        return;
    WorkbookXml xml(device.get());
    ContentReader reader(xml, builder);
    reader.read();
    package.checkLimits();
    problems << reader.errors();
    if (xml.hasError()) {
        problems << QCoreApplication::translate("feed",
                                                "“%1” is damaged: sheet “%2” could be read only up to row "
                                                "%3. Ask the sender to send the file again.")
                        .arg(builder.fileName(), reader.sheet())
                        .arg(reader.lastRow());
    }
}

} // namespace kakehashi::feed
