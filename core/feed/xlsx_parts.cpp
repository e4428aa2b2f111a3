// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/xlsx_parts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kakehashi::feed {

namespace {

struct Relation
{
    QString type; ///< last part of its URI: "worksheet", "styles", …
    QString target;
};

/// "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels".
QString relationsPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
}

QHash<QString, Relation> readRelations(ZipPackage& package, const QString& part)
{
    QHash<QString, Relation> relations;
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    WorkbookXml xml(package.read(relationsPart(part)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement ||
            xml.name() != QLatin1StringView("Relationship"))
            continue;
        const QString target = xml.attributes().value(QLatin1StringView("Target")).toString();
        const QString type = xml.attributes().value(QLatin1StringView("Type")).toString();
        relations.insert(
            xml.attributes().value(QLatin1StringView("Id")).toString(),
            {type.mid(type.lastIndexOf(u'/') + 1), target.startsWith(u'/') ? target : folder + target});
    }
    return relations;
}

QString targetOf(const QHash<QString, Relation>& relations, QLatin1StringView type, const QString& usual)
{
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return usual;
}

/// An attribute whatever its prefix: relations are "r:id" in files that do not declare what r is, too.
QString attribute(const QXmlStreamAttributes& attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

/// Without a readable workbook part the sheets are still there, by their usual names.
QList<XlsxSheet> sheetsByName(const ZipPackage& package)
{
    static const QRegularExpression sheetPart(QStringLiteral("^xl/worksheets/(sheet(\\d+))\\.xml$"));
    QMap<int, XlsxSheet> sheets;
    for (const QString& name : package.names()) {
        const QRegularExpressionMatch match = sheetPart.match(ZipPackage::normalised(name));
        if (match.hasMatch())
            sheets.insert(match.captured(2).toInt(), {match.captured(1), name});
    }
    return sheets.values();
}

bool isTrue(QStringView value)
{
    return value == QLatin1StringView("1") || value == QLatin1StringView("true");
}

NumberStyle styleOf(int id, const QHash<int, NumberStyle>& formats)
{
    const auto found = formats.constFind(id);
    return found != formats.constEnd() ? *found : styleOfBuiltIn(id);
}

} // namespace

XlsxWorkbook readWorkbook(ZipPackage& package)
{
    const QString part = targetOf(readRelations(package, {}), QLatin1StringView("officeDocument"),
                                  QStringLiteral("xl/workbook.xml"));
    const QHash<QString, Relation> relations = readRelations(package, part);
    XlsxWorkbook workbook;
    workbook.stylesPart = targetOf(relations, QLatin1StringView("styles"), QStringLiteral("xl/styles.xml"));
    workbook.stringsPart =
        targetOf(relations, QLatin1StringView("sharedStrings"), QStringLiteral("xl/sharedStrings.xml"));
    WorkbookXml xml(package.read(part));
    constexpr qsizetype mostSheets = 256;
    while (!xml.atEnd() && workbook.sheets.size() < mostSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1StringView("workbookPr"))
            workbook.since1904 = isTrue(attributes.value(QLatin1StringView("date1904")));
        if (xml.name() != QLatin1StringView("sheet"))
            continue;
        const Relation relation = relations.value(attribute(attributes, QLatin1StringView("id")));
        // Charts and dialogues are sheets as well, but hold no cells.
        if (relation.type == QLatin1StringView("worksheet") && package.has(relation.target))
            workbook.sheets << XlsxSheet{attribute(attributes, QLatin1StringView("name")), relation.target,
                                         attribute(attributes, QLatin1StringView("state"))
                                             .endsWith(QLatin1StringView("hidden"), Qt::CaseInsensitive)};
    }
    if (workbook.sheets.isEmpty())
        workbook.sheets = sheetsByName(package).mid(0, mostSheets);
    return workbook;
}

std::vector<NumberStyle> readStyles(ZipPackage& package, const QString& part)
{
    QHash<int, NumberStyle> formats;
    std::vector<NumberStyle> styles;
    bool inCellFormats = false;
    WorkbookXml xml(package.read(part));
    constexpr size_t mostStyles = 100'000;
    while (!xml.atEnd() && styles.size() < mostStyles) {
        xml.readNext();
        if (xml.name() == QLatin1StringView("cellXfs"))
            inCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value(QLatin1StringView("numFmtId")).toInt();
        if (xml.name() == QLatin1StringView("numFmt"))
            formats.insert(id, styleOfFormat(attributes.value(QLatin1StringView("formatCode")).toString()));
        else if (inCellFormats && xml.name() == QLatin1StringView("xf"))
            styles.push_back(styleOf(id, formats));
    }
    return styles;
}

QString unescaped(QString text)
{
    if (text.contains(QLatin1StringView("_x"))) {
        static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
        QString result;
        qsizetype from = 0;
        QRegularExpressionMatchIterator matches = escape.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            result += QStringView(text).mid(from, match.capturedStart() - from);
            result += QChar(match.captured(1).toUShort(nullptr, 16));
            from = match.capturedEnd();
        }
        result += QStringView(text).mid(from);
        text = result;
    }
    const auto isUnwanted = [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; };
    if (std::any_of(text.cbegin(), text.cend(), isUnwanted))
        text.removeIf(isUnwanted);
    return text;
}

QString readStringItem(WorkbookXml& xml)
{
    QString text;
    int depth = 1;
    int aids = 0;
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == QLatin1StringView("rPh"))
                ++aids;
            inText = aids == 0 && xml.name() == QLatin1StringView("t");
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (xml.name() == QLatin1StringView("rPh"))
                --aids;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return unescaped(std::move(text));
}

std::vector<QString> readSharedStrings(ZipPackage& package, const QString& part, const TableBuilder& builder,
                                       bool* damaged)
{
    std::vector<QString> strings;
    const std::unique_ptr<QIODevice> device = package.open(part);
    if (!device)
        return strings;
    WorkbookXml xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("si"))
            continue;
        QString text = readStringItem(xml);
        if (xml.hasError())
            break;
        builder.checkCell(text.size());
        builder.checkRepeat(0, static_cast<qint64>(strings.size()));
        strings.push_back(std::move(text));
    }
    package.checkLimits();
    *damaged = xml.hasError();
    return strings;
}

} // namespace kakehashi::feed
