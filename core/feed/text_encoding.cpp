// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/text_encoding.h"

#include <QHash>
#include <QStringConverter>
#include <QStringList>

#include <glib.h>
#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace kakehashi::feed {

namespace {

constexpr char16_t replacement = 0xFFFD;
const QString utf8Name = QStringLiteral("UTF-8");
const QString cp932Name = QStringLiteral("ibm-943_P15A-2003");
const QString eucName = QStringLiteral("EUC-JP");
const QString jisName = QStringLiteral("ISO-2022-JP");

/// Names under which senders write what are in fact the Microsoft variants.
QString canonicalName(const QString& charset)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("shiftjis"), cp932Name},   {QStringLiteral("sjis"), cp932Name},
        {QStringLiteral("xsjis"), cp932Name},      {QStringLiteral("xshiftjis"), cp932Name},
        {QStringLiteral("mskanji"), cp932Name},    {QStringLiteral("csshiftjis"), cp932Name},
        {QStringLiteral("cp932"), cp932Name},      {QStringLiteral("ms932"), cp932Name},
        {QStringLiteral("windows31j"), cp932Name}, {QStringLiteral("cswindows31j"), cp932Name},
        {QStringLiteral("windows932"), cp932Name}, {QStringLiteral("xmscp932"), cp932Name},
        {QStringLiteral("eucjp"), eucName},        {QStringLiteral("xeucjp"), eucName},
        {QStringLiteral("xeuc"), eucName},         {QStringLiteral("eucjpms"), eucName},
        {QStringLiteral("eucjpwin"), eucName},     {QStringLiteral("cp51932"), eucName},
        {QStringLiteral("iso2022jp"), jisName},    {QStringLiteral("csiso2022jp"), jisName},
        {QStringLiteral("iso2022jp1"), jisName},   {QStringLiteral("iso2022jp2"), jisName},
        {QStringLiteral("iso2022jpms"), jisName},  {QStringLiteral("cp50220"), jisName},
        {QStringLiteral("cp50221"), jisName},      {QStringLiteral("cp50222"), jisName},
        {QStringLiteral("jis"), jisName},          {QStringLiteral("utf8"), utf8Name},
        {QStringLiteral("utf8mb4"), utf8Name},     {QStringLiteral("unicode11utf8"), utf8Name},
    };
    QString key;
    for (const QChar c : charset.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return names.value(key, charset.trimmed());
}

/// Names that say nothing about bytes above 127.
bool saysNothing(const QString& charset)
{
    static const QStringList empty = {QStringLiteral("us-ascii"),       QStringLiteral("ascii"),
                                      QStringLiteral("ansi_x3.4-1968"), QStringLiteral("binary"),
                                      QStringLiteral("7bit"),           QStringLiteral("8bit")};
    return charset.trimmed().isEmpty() || empty.contains(charset.trimmed().toLower());
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QString& name)
{
    // ICU wants plain ASCII names; anything else is unknown by definition.
    const QByteArray latin = name.toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    // ISO-2022-JP in ICU's JIS8 variant also reads half-width kana, shifted or as single bytes, as old
    // mailers send it.
    const char* const icuName = name == jisName ? "ISO_2022,locale=ja,version=4" : latin.constData();
    UConverter* const converter =
        latin.isEmpty() || latin.size() > 60 || latin.contains('\0') ? nullptr : ucnv_open(icuName, &status);
    return Converter(U_SUCCESS(status) ? converter : nullptr, &ucnv_close);
}

/// The characters of eucJP-ms that CP51932, and so ICU, lacks: IBM's, in three bytes. Only an iconv knows
/// them.
class VendorCharacters
{
public:
    VendorCharacters() = default;
    ~VendorCharacters()
    {
        if (m_converter != none())
            g_iconv_close(m_converter);
    }
    Q_DISABLE_COPY_MOVE(VendorCharacters)

    QString text(QByteArrayView bytes)
    {
        // Rows 83 and 84 of the third set are where they stand.
        if (bytes.size() != 3 || bytes[0] != '\x8F' || (bytes[1] != '\xF3' && bytes[1] != '\xF4'))
            return {};
        if (!std::exchange(m_tried, true))
            m_converter = g_iconv_open("UTF-8", "EUC-JP-MS");
        if (m_converter == none())
            return {};
        gchar* const text =
            g_convert_with_iconv(bytes.data(), bytes.size(), m_converter, nullptr, nullptr, nullptr);
        const QString result = QString::fromUtf8(text);
        g_free(text);
        return result;
    }

private:
    static GIConv none() { return reinterpret_cast<GIConv>(-1); } // iconv's own convention
    GIConv m_converter = none();
    bool m_tried = false;
};

struct Failures
{
    bool any = false;
    bool isEuc = false;
    VendorCharacters vendor;
};

void onUndecodable(const void* context, UConverterToUnicodeArgs* args, const char* bytes, int32_t length,
                   UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR)
        return; // reset, close, clone: nothing to convert
    auto* const failures = static_cast<Failures*>(const_cast<void*>(context));
    *status = U_ZERO_ERROR;
    if (failures->isEuc && reason == UCNV_UNASSIGNED) {
        const QString text = failures->vendor.text(QByteArrayView(bytes, length));
        if (!text.isEmpty()) {
            ucnv_cbToUWriteUChars(args, reinterpret_cast<const UChar*>(text.utf16()),
                                  static_cast<int32_t>(text.size()), 0, status);
            return;
        }
    }
    failures->any = true;
    const UChar mark = replacement;
    ucnv_cbToUWriteUChars(args, &mark, 1, 0, status);
}

DecodedText convert(UConverter* converter, QByteArrayView bytes, const QString& name)
{
    DecodedText result{{}, name, false};
    Failures failures;
    failures.isEuc = name == eucName;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, &onUndecodable, &failures, nullptr, nullptr, &status);
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    result.text.resize(bytes.size() + 32);
    qsizetype written = 0;
    do {
        status = U_ZERO_ERROR;
        UChar* target = reinterpret_cast<UChar*>(result.text.data()) + written;
        UChar* const targetEnd = reinterpret_cast<UChar*>(result.text.data()) + result.text.size();
        ucnv_toUnicode(converter, &target, targetEnd, &source, sourceEnd, nullptr, 1, &status);
        written = target - reinterpret_cast<UChar*>(result.text.data());
        if (status == U_BUFFER_OVERFLOW_ERROR)
            result.text.resize(result.text.size() * 2);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    result.text.truncate(written);
    result.damaged = failures.any || U_FAILURE(status);
    return result;
}

DecodedText convertQt(QStringConverter::Encoding encoding, QByteArrayView bytes, const QString& name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    DecodedText result{decoder.decode(bytes), name, false};
    result.damaged = decoder.hasError();
    return result;
}

std::optional<DecodedText> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
        return convertQt(QStringConverter::Utf8, bytes, utf8Name);
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\x00\x00", 4)) && bytes.size() % 4 == 0)
        return convertQt(QStringConverter::Utf32LE, bytes, QStringLiteral("UTF-32LE"));
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return convertQt(QStringConverter::Utf16LE, bytes, QStringLiteral("UTF-16LE"));
    if (bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return convertQt(QStringConverter::Utf16BE, bytes, QStringLiteral("UTF-16BE"));
    return std::nullopt;
}

/// UTF-16 without its mark: separators, digits and line ends have a zero byte, always on the same side.
std::optional<DecodedText> byZeroBytes(QByteArrayView bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 64 * 1024);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample; ++i) {
        if (bytes[i] == '\0')
            ++zeros[static_cast<size_t>(i % 2)];
    }
    const auto [fewer, more] = std::minmax(zeros[0], zeros[1]);
    if (more < 4 || more * 40 < sample / 2 || fewer * 10 > more)
        return std::nullopt;
    return zeros[1] > zeros[0] ? convertQt(QStringConverter::Utf16LE, bytes, QStringLiteral("UTF-16LE"))
                               : convertQt(QStringConverter::Utf16BE, bytes, QStringLiteral("UTF-16BE"));
}

bool hasHighBytes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
}

/// ISO-2022-JP announces itself: ESC $ before a two-byte set, ESC ( I before half-width kana.
bool hasJisEscapes(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\x1b'); at >= 0 && at + 2 < bytes.size();
         at = bytes.indexOf('\x1b', at + 1)) {
        if (bytes[at + 1] == '$' || (bytes[at + 1] == '(' && (bytes[at + 2] == 'I' || bytes[at + 2] == 'J')))
            return true;
    }
    return false;
}

bool isHalfWidthKana(char16_t c)
{
    return c >= 0xFF66 && c <= 0xFF9F;
}

/// How far one character looks like Japanese, in the neighbourhood it stands in.
int characterScore(const QString& text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c < 0x80)
        return c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' ? -40 : 0;
    if (c == replacement)
        return -200;
    if ((c >= 0xE000 && c <= 0xF8FF) || c < 0xA0)
        return -40;
    if (c >= 0x3040 && c <= 0x30FF)
        return 30;
    if (c >= 0x4E00 && c <= 0x9FFF)
        return 20;
    if ((c >= 0x3000 && c <= 0x303F) || (c >= 0x2460 && c <= 0x2473) || (c >= 0xFF01 && c <= 0xFF5E))
        return 20;
    if (isHalfWidthKana(c)) {
        // In real text half-width kana stand together; single ones are the trail of a wrong guess.
        const bool before = at > 0 && isHalfWidthKana(text[at - 1].unicode());
        const bool after = at + 1 < text.size() && isHalfWidthKana(text[at + 1].unicode());
        return before || after ? 11 : -10;
    }
    return 0;
}

qint64 scoreOf(const QString& text)
{
    static const QStringList words = {
        QStringLiteral("募集"),     QStringLiteral("職種"), QStringLiteral("雇用"),
        QStringLiteral("医療"),     QStringLiteral("病院"), QStringLiteral("看護"),
        QStringLiteral("都道府県"), QStringLiteral("給与"), QStringLiteral("医師")};
    qint64 score = 0;
    for (qsizetype at = 0; at < text.size(); ++at)
        score += characterScore(text, at);
    for (const QString& word : words)
        score += 500 * std::min<qsizetype>(text.count(word), 20);
    return score;
}

QString guessedName(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

/// A beginning of the bytes that ends with a line, so that no character is cut.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    constexpr qsizetype most = 128 * 1024;
    if (bytes.size() <= most)
        return bytes;
    const qsizetype lineEnd = bytes.first(most).lastIndexOf('\n');
    return bytes.first(lineEnd > most / 2 ? lineEnd : most);
}

/// The best of the candidates. The declared charset and uchardet's guess are believed where nothing speaks
/// against them; Latin-1 and its like fit any bytes, so that fitting alone says nothing.
QString bestCharset(QByteArrayView bytes, const QString& declared)
{
    const QByteArrayView sample = sampleOf(bytes);
    const QString guess = canonicalName(guessedName(sample));
    QStringList candidates = {utf8Name, cp932Name, eucName};
    for (const QString& more : {declared, guess}) {
        if (!more.isEmpty() && !candidates.contains(more))
            candidates << more;
    }
    QString best;
    qint64 bestScore = 0;
    for (const QString& candidate : candidates) {
        const std::optional<DecodedText> decoded = decodeAs(sample, candidate);
        if (!decoded)
            continue;
        qint64 score = scoreOf(decoded->text);
        if (candidate == declared && !decoded->damaged)
            score += 150 + score / 5;
        if (candidate == guess && !decoded->damaged)
            score += 20;
        if (best.isEmpty() || score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

bool isKnownCharset(const QString& name)
{
    return !name.trimmed().isEmpty() && openConverter(canonicalName(name)) != nullptr;
}

std::optional<DecodedText> decodeAs(QByteArrayView bytes, const QString& charset)
{
    const QString name = canonicalName(charset);
    if (name == utf8Name)
        return convertQt(QStringConverter::Utf8, bytes, utf8Name);
    const Converter converter = openConverter(name);
    if (!converter)
        return std::nullopt;
    return convert(converter.get(), bytes, name);
}

QByteArray encodedAs(const QString& text, const QString& charset)
{
    const Converter converter = openConverter(canonicalName(charset));
    if (!converter)
        return {};
    constexpr qsizetype longestCharacter = 8;
    QByteArray bytes((text.size() + 1) * longestCharacter, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const int32_t written = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                            reinterpret_cast<const UChar*>(text.utf16()),
                                            static_cast<int32_t>(text.size()), &status);
    return U_SUCCESS(status) ? bytes.first(written) : QByteArray();
}

bool DecodedText::isUtf8() const
{
    return charset == utf8Name && !damaged;
}

DecodedText decodeText(QByteArrayView bytes, const QString& declaredCharset)
{
    if (std::optional<DecodedText> marked = byMark(bytes))
        return *std::move(marked);
    if (std::optional<DecodedText> wide = byZeroBytes(bytes))
        return *std::move(wide);
    const QString declared = saysNothing(declaredCharset) ? QString() : canonicalName(declaredCharset);
    if (!hasHighBytes(bytes)) {
        if (hasJisEscapes(bytes))
            return *decodeAs(bytes, jisName);
        // Encodings that hide in plain ASCII (UTF-7, HZ) count only when they were declared.
        if (!declared.isEmpty() && declared != utf8Name) {
            if (std::optional<DecodedText> asDeclared = decodeAs(bytes, declared);
                asDeclared && !asDeclared->damaged)
                return *std::move(asDeclared);
        }
        return {QString::fromLatin1(bytes), utf8Name, false};
    }
    // Valid UTF-8 is hardly ever anything else; only very short texts can deceive, and those are weighed
    // below.
    constexpr qsizetype deceptive = 64;
    if (bytes.size() > deceptive || declared.isEmpty() || declared == utf8Name) {
        DecodedText utf8 = convertQt(QStringConverter::Utf8, bytes, utf8Name);
        if (!utf8.damaged)
            return utf8;
    }
    const std::optional<DecodedText> best = decodeAs(bytes, bestCharset(bytes, declared));
    return best ? *best : convertQt(QStringConverter::Utf8, bytes, utf8Name);
}

} // namespace kakehashi::feed
