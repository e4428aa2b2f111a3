// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/csv_reader.h"
#include "core/feed/table.h"
#include "core/feed/text_encoding.h"
#include "core/feed/zip_package.h"

#include <QRegularExpression>

#include <algorithm>

namespace kakehashi::feed {

namespace {

struct Magic
{
    QByteArrayView bytes;
    QLatin1StringView kind;
};

QString kindByMagic(QByteArrayView data)
{
    static const Magic magics[] = {
        {"%PDF", QLatin1StringView("pdf")},
        {"\x89PNG\r\n", QLatin1StringView("png")},
        {"\xFF\xD8\xFF", QLatin1StringView("jpeg")},
        {"GIF8", QLatin1StringView("gif")},
        {QByteArrayView("II*\0", 4), QLatin1StringView("tiff")},
        {QByteArrayView("MM\0*", 4), QLatin1StringView("tiff")},
        {"{\\rtf", QLatin1StringView("rtf")},
        {"7z\xBC\xAF\x27\x1C", QLatin1StringView("7z")},
        {"Rar!\x1A\x07", QLatin1StringView("rar")},
        {"\x1F\x8B\x08", QLatin1StringView("gzip")},
        {"\xFD\x37zXZ", QLatin1StringView("xz")},
        {QByteArrayView("MSCF\0\0\0\0", 8), QLatin1StringView("cab")},
        {"\x78\x9F\x3E\x22", QLatin1StringView("tnef")},
    };
    for (const Magic& magic : magics) {
        if (data.startsWith(magic.bytes))
            return magic.kind;
    }
    if (data.size() > 262 && data.sliced(257, 5) == QByteArrayView("ustar"))
        return QStringLiteral("tar");
    if (data.startsWith("BZh") && data.size() > 10 && data.sliced(4, 6) == QByteArrayView("1AY&SY"))
        return QStringLiteral("bzip2");
    // "BM" and "-lh5-" are words as well: a zero byte or the second dash tells them from text.
    if (data.startsWith("BM") && data.size() > 14 && data.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4))
        return QStringLiteral("bmp");
    if (data.size() > 7 && data.sliced(2, 3) == QByteArrayView("-lh") && data[6] == '-')
        return QStringLiteral("lzh");
    return {};
}

/// An OLE2 container is an old workbook, or the wrapping of a new one with a password: its directory says
/// which.
QString kindOfOle(const QByteArray& data)
{
    const auto utf16 = [](const char* name) {
        const QString text = QString::fromLatin1(name);
        return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    };
    if (data.contains(utf16("EncryptedPackage")))
        return QStringLiteral("xlsx-encrypted");
    return QStringLiteral("xls");
}

QString kindOfZip(const QByteArray& data)
{
    QStringList names;
    for (const QString& name : zipNames(data))
        names << ZipPackage::normalised(name);
    const auto hasUnder = [&](QLatin1StringView folder) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString& name) { return name.startsWith(folder); });
    };
    const bool isOffice = names.contains(QStringLiteral("[content_types].xml")) ||
                          names.contains(QStringLiteral("_rels/.rels")) ||
                          names.contains(QStringLiteral("xl/workbook.xml"));
    if (isOffice && names.contains(QStringLiteral("xl/workbook.bin")))
        return QStringLiteral("xlsb");
    if ((isOffice && hasUnder(QLatin1StringView("xl/"))) || hasUnder(QLatin1StringView("xl/worksheets/")))
        return QStringLiteral("xlsx");
    if (isOffice && hasUnder(QLatin1StringView("word/")))
        return QStringLiteral("docx");
    if (isOffice && hasUnder(QLatin1StringView("ppt/")))
        return QStringLiteral("pptx");
    if (names.contains(QStringLiteral("content.xml"))) {
        const bool isText = data.left(256).contains("opendocument.text");
        return isText ? QStringLiteral("odt") : QStringLiteral("ods");
    }
    return QStringLiteral("zip");
}

/// A header of a message stands on the first line.
bool startsLikeMessage(const QByteArray& data)
{
    static const QRegularExpression header(
        QStringLiteral(
            "^(received|return-path|delivered-to|from|to|cc|sender|reply-to|date|subject|message-id|"
            "mime-version|content-[a-z-]+|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+|authentication-results|"
            "envelope-to|importance|thread-[a-z]+|user-agent|references|in-reply-to|list-[a-z-]+|"
            "received-spf|domainkey-signature|errors-to|precedence|status|organization|path|newsgroups"
            ")[ \\t]*:"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray start = data.left(4096).trimmed();
    return header.match(QString::fromLatin1(start.left(start.indexOf('\n')))).hasMatch();
}

/// Envelope lines of mbox files: "From someone Mon Jun  1 09:05:00 2020".
bool startsLikeMbox(const QByteArray& data)
{
    if (!data.startsWith("From "))
        return false;
    const qsizetype lineEnd = data.indexOf('\n');
    return lineEnd > 0 && startsLikeMessage(data.mid(lineEnd + 1, 4096));
}

bool isBinary(QByteArrayView data)
{
    const QByteArrayView sample = data.first(std::min<qsizetype>(data.size(), 4096));
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
    });
    return odd * 10 > sample.size();
}

/// Separated text; the first 64 KB decide.
QString kindOfText(const QString& suffix, const QByteArray& data)
{
    const QByteArray start = data.left(qsizetype{64} * 1024);
    const QString text = decodeText(start).text;
    if (isBinary(start) && isBinary(text.left(2048).toUtf8()))
        return {};
    const QString head = text.left(1024).trimmed().toLower();
    if (head.startsWith(QLatin1StringView("<!doctype html")) || head.startsWith(QLatin1StringView("<html")))
        return QStringLiteral("html");
    if (head.startsWith(QLatin1StringView("<?xml")))
        return head.contains(QLatin1StringView("<html")) ? QStringLiteral("html") : QStringLiteral("xml");
    const bool tabs = suffix == QLatin1StringView("tsv") || suffix == QLatin1StringView("tab");
    const char16_t separator = separatorOf(text, tabs ? u'\t' : u',');
    if (separator == u'\t')
        return QStringLiteral("tsv");
    if (separator != u'\0' || suffix == QLatin1StringView("csv"))
        return QStringLiteral("csv");
    return tabs ? QStringLiteral("tsv") : QString();
}

} // namespace

bool isTableKind(const QString& kind)
{
    return kind == QLatin1StringView("csv") || kind == QLatin1StringView("tsv") ||
           kind == QLatin1StringView("xlsx") || kind == QLatin1StringView("ods");
}

QString kindOf(const QString& name, const QByteArray& data)
{
    QString suffix = name.mid(name.lastIndexOf(u'.') + 1).toLower();
    if (data.isEmpty())
        return {};
    if (data.startsWith("PK\x03\x04") || data.startsWith("PK\x05\x06") || data.startsWith("PK00PK\x03\x04"))
        return kindOfZip(data);
    if (data.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return kindOfOle(data);
    QString byMagic = kindByMagic(data);
    if (!byMagic.isEmpty())
        return byMagic;
    if (startsLikeMbox(data))
        return QStringLiteral("mbox");
    if (startsLikeMessage(data))
        return QStringLiteral("eml");
    QString text = kindOfText(suffix, data);
    const bool saysMessage = suffix == QLatin1StringView("eml") || suffix == QLatin1StringView("mbox");
    if (saysMessage && text != QLatin1StringView("html"))
        return suffix;
    return text;
}

} // namespace kakehashi::feed
