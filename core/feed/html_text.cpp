// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/html_text.h"

#include "core/base/japanese_text.h"

#include <QHash>

namespace kakehashi::feed {

namespace {

QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        bool isNumber = false;
        const uint code = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber);
        const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
        return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
    }
    static const QHash<QString, QString> named = {
        {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},   {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("yen"), QStringLiteral("¥")},
    };
    return named.value(name.toString().toLower());
}

/// What a tag leaves in the text.
QString traceOf(QStringView tag)
{
    static const QStringList lines = {QStringLiteral("br"),  QStringLiteral("/p"),  QStringLiteral("/div"),
                                      QStringLiteral("/tr"), QStringLiteral("/li"), QStringLiteral("/h1"),
                                      QStringLiteral("/h2"), QStringLiteral("/h3"), QStringLiteral("/table")};
    if (lines.contains(tag.toString()))
        return QStringLiteral("\n");
    return tag == QLatin1StringView("/td") || tag == QLatin1StringView("/th") ? QStringLiteral("\t")
                                                                              : QString();
}

/// "br" of "<br />", "/p" of "</p>".
QString tagName(QStringView inside)
{
    QString name;
    for (const QChar c : inside) {
        if (!c.isLetterOrNumber() && !(c == u'/' && name.isEmpty()))
            break;
        name += c.toLower();
    }
    return name;
}

/// Where the element whose start tag ends at `from` is over; its content is no text.
qsizetype afterElement(const QString& html, const QString& name, qsizetype from)
{
    const qsizetype end = html.indexOf(QStringLiteral("</") + name, from, Qt::CaseInsensitive);
    return end < 0 ? html.size() : end;
}

} // namespace

QString htmlText(const QString& html)
{
    QString text;
    for (qsizetype at = 0; at < html.size();) {
        const QChar c = html[at];
        if (c == u'<' && QStringView(html).mid(at).startsWith(QLatin1StringView("<!--"))) {
            const qsizetype end = html.indexOf(QLatin1StringView("-->"), at + 4);
            at = end < 0 ? html.size() : end + 3;
        } else if (c == u'<') {
            const qsizetype end = html.indexOf(u'>', at + 1);
            if (end < 0)
                break;
            const QString name =
                tagName(QStringView(html).mid(at + 1, std::min<qsizetype>(end - at - 1, 40)));
            text += traceOf(name);
            at = end + 1;
            if (name == QLatin1StringView("script") || name == QLatin1StringView("style") ||
                name == QLatin1StringView("title"))
                at = afterElement(html, name, at);
        } else if (c == u'&') {
            constexpr qsizetype longestEntity = 12;
            const qsizetype end = QStringView(html).mid(at, longestEntity).indexOf(u';');
            const QString resolved = end > 0 ? entity(QStringView(html).mid(at + 1, end - 1)) : QString();
            text += resolved.isEmpty() ? QStringLiteral("&") : resolved;
            at += resolved.isEmpty() ? 1 : end + 1;
        } else {
            // Line ends of the source are blanks in HTML.
            if (!c.isSpace())
                text += c;
            else if (!text.isEmpty() && !text.back().isSpace())
                text += QLatin1Char(' ');
            ++at;
        }
    }
    return japanese::cleaned(text);
}

} // namespace kakehashi::feed
