// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rich_text.h"

#include "ui/widgets/theme.h"

namespace kakehashi::rich_text {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString cells(const QStringList& texts, const QString& first, const QString& other)
{
    QString row = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString& tag = i == 0 ? first : other;
        row += QStringLiteral("<%1 align=\"left\" valign=\"top\">%2</%1>").arg(tag, escaped(texts[i]));
    }
    return row + QStringLiteral("</tr>");
}

} // namespace

QString heading(const QString& text)
{
    return QStringLiteral("<p><b>%1</b></p>").arg(escaped(text));
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(escaped(text));
}

QString list(const QStringList& texts)
{
    QString items;
    for (const QString& text : texts)
        items += QStringLiteral("<p style=\"color:%1\">！ %2</p>").arg(theme::unmet().name(), escaped(text));
    return items;
}

QString table(const QStringList& headings, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return {};
    QString body;
    if (!headings.isEmpty())
        body += cells(headings, QStringLiteral("th"), QStringLiteral("th"));
    for (const QStringList& row : rows)
        body += cells(row, QStringLiteral("th"), QStringLiteral("td"));
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">%1</table>").arg(body);
}

} // namespace kakehashi::rich_text
