// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace kakehashi::house {

namespace {

QStringList readTranslations(QXmlStreamReader& xml, bool isPlural)
{
    if (!isPlural)
        return {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    return forms;
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isUnfinished = !xml.attributes().value(QLatin1String("type")).isEmpty();
            message.translations = readTranslations(xml, message.isPlural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<TsMessage> readContext(QXmlStreamReader& xml)
{
    QList<TsMessage> messages;
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            name = xml.readElementText();
        else
            messages.append(readMessage(xml, name));
    }
    return messages;
}

} // namespace

QString TsMessage::name() const
{
    return context + QStringLiteral(": ") + source;
}

QList<TsMessage> readTs(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS"))
        return {};
    QList<TsMessage> messages;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            messages += readContext(xml);
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QString tsPath(const QString& language)
{
    return QStringLiteral(KAKEHASHI_SOURCE_DIR "/translations/kakehashi_%1.ts").arg(language);
}

} // namespace kakehashi::house
