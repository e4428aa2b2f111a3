// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/header_text.h"

#include "core/feed/text_encoding.h"

#include <QList>

#include <algorithm>
#include <map>
#include <optional>

namespace kakehashi::feed {

namespace {

constexpr qsizetype longestField = qsizetype{32} * 1024;

/// A stretch of a field: an encoded word's bytes with their charset, or what stands between.
struct Stretch
{
    QByteArray bytes;
    QString charset; ///< null: no encoded word
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArray unfolded(const QByteArray& raw)
{
    QByteArray text = raw.left(longestField);
    text.replace("\r\n", "\n");
    text.replace("\n\t", " ");
    text.replace("\n ", " ");
    text.replace('\n', ' ');
    text.replace('\r', ' ');
    text.replace('\0', "");
    return text.trimmed();
}

QByteArray decodedQ(QByteArray text)
{
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

/// The encoded word that starts at `at` ("=?"), and where it ends. Blanks inside the text are suffered.
std::optional<Stretch> wordAt(const QByteArray& field, qsizetype at, qsizetype* end)
{
    const qsizetype charsetEnd = field.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= field.size() || field[charsetEnd + 2] != '?')
        return std::nullopt;
    const char encoding = field[charsetEnd + 1];
    // "?=" ends the word; in Q, a "?" is always encoded, so that the first one is the right one.
    const qsizetype textEnd = field.indexOf("?=", charsetEnd + 3);
    if (textEnd < 0)
        return std::nullopt;
    const QByteArray text = field.mid(charsetEnd + 3, textEnd - charsetEnd - 3);
    QByteArray charset = field.mid(at + 2, charsetEnd - at - 2);
    if (const qsizetype language = charset.indexOf('*'); language >= 0)
        charset.truncate(language); // RFC 2231, 5
    *end = textEnd + 2;
    if (encoding == 'b' || encoding == 'B')
        return Stretch{QByteArray::fromBase64(text), QString::fromLatin1(charset)};
    if (encoding == 'q' || encoding == 'Q')
        return Stretch{decodedQ(text), QString::fromLatin1(charset)};
    return std::nullopt;
}

/// Neighbouring words of one charset become one, so that a character divided between them is whole again;
/// blanks between words belong to the encoding, not to the text.
QList<Stretch> stretchesOf(const QByteArray& field)
{
    QList<Stretch> stretches;
    QByteArray between;
    for (qsizetype at = 0; at < field.size();) {
        qsizetype end = 0;
        std::optional<Stretch> word;
        if (field[at] == '=' && at + 1 < field.size() && field[at + 1] == '?')
            word = wordAt(field, at, &end);
        if (!word) {
            between += field[at++];
            continue;
        }
        const bool afterWord = !stretches.isEmpty() && !stretches.last().charset.isNull();
        const bool blank = std::all_of(between.begin(), between.end(), isBlank);
        if (!between.isEmpty() && !(afterWord && blank))
            stretches << Stretch{between, {}};
        between.clear();
        if (!stretches.isEmpty() && !stretches.last().charset.isNull() &&
            stretches.last().charset.compare(word->charset, Qt::CaseInsensitive) == 0)
            stretches.last().bytes += word->bytes;
        else
            stretches << *word;
        at = end;
    }
    if (!between.isEmpty())
        stretches << Stretch{between, {}};
    return stretches;
}

QString textOf(const Stretch& stretch)
{
    return decodeText(stretch.bytes, stretch.charset).text;
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

QString decodedField(const QByteArray& raw)
{
    QString text;
    for (const Stretch& stretch : stretchesOf(unfolded(raw)))
        text += textOf(stretch);
    return text;
}

/// One "name*0*=value" of a field.
struct Parameter
{
    QByteArray name;  ///< lower case, without the stars
    int section = -1; ///< -1: not divided
    bool extended = false;
    QByteArray value;
};

/// The value from `at` on, quoted or up to the next semicolon: names with blanks and no quotes are common.
QByteArray valueAt(const QByteArray& field, qsizetype& at)
{
    QByteArray value;
    if (at < field.size() && field[at] == '"') {
        for (++at; at < field.size() && field[at] != '"'; ++at) {
            if (field[at] == '\\' && at + 1 < field.size() && (field[at + 1] == '"' || field[at + 1] == '\\'))
                ++at;
            value += field[at];
        }
        const qsizetype next = field.indexOf(';', at);
        at = next < 0 ? field.size() : next;
        return value;
    }
    const qsizetype next = field.indexOf(';', at);
    const qsizetype end = next < 0 ? field.size() : next;
    value = field.mid(at, end - at).trimmed();
    at = end;
    return value;
}

Parameter parameterOf(QByteArray name, const QByteArray& value)
{
    Parameter parameter;
    name = name.trimmed().toLower();
    if (name.endsWith('*')) {
        parameter.extended = true;
        name.chop(1);
    }
    if (const qsizetype star = name.indexOf('*'); star >= 0) {
        bool isNumber = false;
        const int section = name.mid(star + 1).toInt(&isNumber);
        parameter.section = isNumber && section >= 0 ? section : -1;
        name.truncate(star);
    }
    parameter.name = name;
    parameter.value = value;
    return parameter;
}

QList<Parameter> parametersOf(const QByteArray& field)
{
    QList<Parameter> parameters;
    constexpr qsizetype most = 200;
    for (qsizetype at = field.indexOf(';'); at >= 0 && at < field.size() && parameters.size() < most;) {
        ++at;
        const qsizetype equals = field.indexOf('=', at);
        const qsizetype next = field.indexOf(';', at);
        if (equals < 0)
            break;
        if (next >= 0 && next < equals) {
            at = next;
            continue;
        }
        const QByteArray name = field.mid(at, equals - at);
        at = equals + 1;
        while (at < field.size() && isBlank(field[at]))
            ++at;
        parameters << parameterOf(name, valueAt(field, at));
    }
    return parameters;
}

/// charset'language'text, percent-encoded; the sections are put together before they are decoded.
QString extendedText(const std::map<int, Parameter>& sections)
{
    QByteArray bytes;
    QString charset;
    bool first = true;
    for (const auto& [number, section] : sections) {
        QByteArray value = section.value;
        if (section.extended && first) {
            const qsizetype language = value.indexOf('\'');
            const qsizetype text = language < 0 ? -1 : value.indexOf('\'', language + 1);
            if (text >= 0) {
                charset = QString::fromLatin1(value.left(language));
                value = value.mid(text + 1);
            }
        }
        first = false;
        bytes += section.extended ? QByteArray::fromPercentEncoding(value) : value;
    }
    if (bytes.contains("=?") && charset.isEmpty())
        return decodedField(bytes);
    return decodeText(bytes, charset).text;
}

/// ISO-2022-JP and Shift_JIS put bytes of quotes and semicolons into characters, and a whole field may be an
/// encoded word: such fields are brought to UTF-8 before they are divided.
QByteArray divisible(const QByteArray& raw)
{
    const QByteArray field = unfolded(raw);
    const bool isWordAsWhole = field.startsWith("=?");
    const bool isRaw = field.contains('\x1b') || std::any_of(field.begin(), field.end(), [](char c) {
                           return (static_cast<unsigned char>(c) & 0x80U) != 0;
                       });
    if (isWordAsWhole)
        return decodedField(field).toUtf8();
    return isRaw ? decodeText(field).text.toUtf8() : field;
}

} // namespace

QString headerText(const QByteArray& raw)
{
    return withoutControls(decodedField(raw)).trimmed();
}

QByteArray withUtf8Words(const QByteArray& raw)
{
    QByteArray field;
    for (const Stretch& stretch : stretchesOf(unfolded(raw))) {
        if (stretch.charset.isNull()) {
            field += decodeText(stretch.bytes).text.toUtf8();
        } else {
            const QString text = withoutControls(textOf(stretch));
            // Folding is not needed: the field is parsed at once and never sent.
            field += "=?utf-8?b?" + text.toUtf8().toBase64() + "?= ";
        }
    }
    return field;
}

QString headerParameter(const QByteArray& raw, const QByteArray& name)
{
    std::map<int, Parameter> sections;
    QByteArray plain;
    for (const Parameter& parameter : parametersOf(divisible(raw))) {
        if (parameter.name != name)
            continue;
        if (parameter.extended || parameter.section >= 0)
            sections.try_emplace(std::max(parameter.section, 0), parameter);
        else if (plain.isNull())
            plain = parameter.value;
    }
    if (!sections.empty())
        return withoutControls(extendedText(sections)).trimmed();
    return plain.isNull() ? QString() : headerText(plain);
}

QString safeFileName(const QString& name)
{
    QString safe = withoutControls(name);
    safe.replace(u'\\', u'/');
    safe = safe.mid(safe.lastIndexOf(u'/') + 1).trimmed();
    // Marks that turn the direction of writing hide what a file ends in.
    safe.removeIf([](QChar c) {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
               (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c == u'\u200E' || c == u'\u200F' ||
               c == u'\uFEFF';
    });
    constexpr qsizetype longest = 200;
    if (safe.size() > longest) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString suffix = dot > 0 && safe.size() - dot <= 10 ? safe.mid(dot) : QString();
        safe = safe.left(longest - suffix.size()) + suffix;
    }
    return safe == QLatin1StringView(".") || safe == QLatin1StringView("..") ? QString() : safe;
}

} // namespace kakehashi::feed
