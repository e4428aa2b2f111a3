// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace kakehashi::feed {

/// QXmlStreamReader for parts of foreign workbooks: elements nested deeper than any workbook's are an error,
/// because the reader keeps something for each of them; so is a document type, which no workbook has and
/// whose entities can be made to unfold without end. Qt's own walking functions are hidden by ones that
/// count.
class WorkbookXml : public QXmlStreamReader
{
public:
    using QXmlStreamReader::QXmlStreamReader;

    TokenType readNext()
    {
        const TokenType token = QXmlStreamReader::readNext();
        if (token == StartElement && ++m_depth > deepest)
            raiseError(QStringLiteral("nested too deeply"));
        else if (token == DTD)
            raiseError(QStringLiteral("has a document type"));
        else if (token == EndElement)
            --m_depth;
        return tokenType();
    }

    /// From a start to its end.
    void skipCurrentElement()
    {
        for (const int outside = m_depth - 1; m_depth > outside && !atEnd();)
            readNext();
    }

    /// The text of the element whose start was read, with that of the elements in it.
    QString readElementText()
    {
        QString text;
        for (const int outside = m_depth - 1; m_depth > outside && !atEnd();) {
            if (readNext() == Characters)
                text += this->text();
        }
        return text;
    }

private:
    static constexpr int deepest = 256;
    int m_depth = 0;
};

} // namespace kakehashi::feed
