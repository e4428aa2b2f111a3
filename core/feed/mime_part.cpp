// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/mime_part.h"

#include "core/feed/header_text.h"
#include "core/feed/mime_bounds.h"

#include <algorithm>
#include <array>
#include <limits>

namespace kakehashi::feed {

namespace {

void initGMime()
{
    static const bool once = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(once)
}

/// The stretch of the message in which a part's content lies.
QByteArrayView sliceOf(GMimePart* part, const QByteArray& raw)
{
    GMimeDataWrapper* const wrapper = g_mime_part_get_content(part);
    GMimeStream* const stream = wrapper != nullptr ? g_mime_data_wrapper_get_stream(wrapper) : nullptr;
    if (stream == nullptr)
        return {};
    const qint64 start = std::clamp<qint64>(stream->bound_start, 0, raw.size());
    const qint64 end =
        stream->bound_end < 0 ? raw.size() : std::clamp<qint64>(stream->bound_end, start, raw.size());
    return QByteArrayView(raw).sliced(start, end - start);
}

enum Base64Byte : unsigned char { Foreign, Letter, Padding, Blank };

std::array<Base64Byte, 256> base64Table()
{
    std::array<Base64Byte, 256> table{};
    for (const char c : QByteArrayView("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
        table[static_cast<unsigned char>(c)] = Letter;
    for (const char c : QByteArrayView(" \t\r\n"))
        table[static_cast<unsigned char>(c)] = Blank;
    table['='] = Padding;
    return table;
}

/// True when base64 breaks off inside a group or has other bytes in it.
bool isBase64Damaged(QByteArrayView encoded)
{
    static const std::array<Base64Byte, 256> table = base64Table();
    std::array<qint64, 4> counts{};
    for (const char c : encoded)
        ++counts[table[static_cast<unsigned char>(c)]];
    return counts[Foreign] > 0 || (counts[Letter] + counts[Padding]) % 4 != 0;
}

/// The encoded bytes at least this many decoded ones need: what cannot fit is not decoded at all.
qint64 leastDecoded(GMimeContentEncoding encoding, qint64 encoded)
{
    switch (encoding) {
    case GMIME_CONTENT_ENCODING_BASE64:
    case GMIME_CONTENT_ENCODING_UUENCODE:
        return encoded / 2;
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
        return encoded / 3;
    default:
        return encoded;
    }
}

/// uuencode starts after its "begin" line.
QByteArrayView afterBegin(QByteArrayView encoded)
{
    const qsizetype begin = encoded.startsWith("begin ") ? 0 : encoded.indexOf("\nbegin ");
    if (begin < 0)
        return encoded;
    const qsizetype lineEnd = encoded.indexOf('\n', begin + 1);
    return lineEnd < 0 ? QByteArrayView() : encoded.sliced(lineEnd + 1);
}

QByteArray decoded(QByteArrayView encoded, GMimeContentEncoding encoding)
{
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    if (encoding == GMIME_CONTENT_ENCODING_UUENCODE) {
        encoded = afterBegin(encoded);
        state.state |= GMIME_UUDECODE_STATE_BEGIN;
    }
    const auto size = static_cast<size_t>(encoded.size());
    QByteArray data(static_cast<qsizetype>(g_mime_encoding_outlen(&state, size)) + 16, Qt::Uninitialized);
    const size_t length = g_mime_encoding_flush(&state, encoded.data(), size, data.data());
    data.truncate(static_cast<qsizetype>(length));
    return data;
}

void addSenders(InternetAddressList* list, int depth, QList<Sender>& senders)
{
    constexpr int deepestGroup = 4;
    constexpr int mostAddresses = 1000;
    const int count = list != nullptr ? std::min(internet_address_list_length(list), mostAddresses) : 0;
    for (int i = 0; i < count && depth < deepestGroup; ++i) {
        InternetAddress* const address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            addSenders(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1,
                       senders);
            continue;
        }
        const char* const addr = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        const QString text = headerText(addr).toLower();
        const bool known = std::any_of(senders.begin(), senders.end(),
                                       [&](const Sender& sender) { return sender.address == text; });
        if (text.contains(u'@') && !known)
            senders << Sender{text, headerText(internet_address_get_name(address))};
    }
}

} // namespace

ParsedMime::ParsedMime(const QByteArray& raw)
{
    initGMime();
    m_refused = raw.size() > std::numeric_limits<int>::max() || !isWithinMimeBounds(raw);
    if (m_refused)
        return;
    // GMime has no stream over borrowed memory: the array lends it the bytes and takes them back at the end.
    m_bytes = g_byte_array_new();
    m_bytes->data = reinterpret_cast<guint8*>(const_cast<char*>(raw.constData()));
    m_bytes->len = static_cast<guint>(raw.size());
    m_stream.reset(g_mime_stream_mem_new_with_byte_array(m_bytes));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(m_stream.get()), FALSE);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(m_stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    m_message.reset(g_mime_parser_construct_message(parser.get(), nullptr));
}

ParsedMime::~ParsedMime()
{
    m_message.reset();
    m_stream.reset();
    if (m_bytes != nullptr) {
        m_bytes->data = nullptr;
        m_bytes->len = 0;
        g_byte_array_free(m_bytes, TRUE);
    }
}

QList<QByteArray> rawHeaders(GMimeObject* object, const char* name)
{
    QList<QByteArray> fields;
    GMimeHeaderList* const headers = g_mime_object_get_header_list(object);
    const int count = headers != nullptr ? g_mime_header_list_get_count(headers) : 0;
    for (int i = 0; i < count; ++i) {
        GMimeHeader* const header = g_mime_header_list_get_header_at(headers, i);
        if (g_ascii_strcasecmp(g_mime_header_get_name(header), name) == 0)
            fields << QByteArray(g_mime_header_get_raw_value(header));
    }
    return fields;
}

QByteArray rawHeader(GMimeObject* object, const char* name)
{
    const QList<QByteArray> fields = rawHeaders(object, name);
    return fields.isEmpty() ? QByteArray() : fields.first();
}

QString contentTypeOf(GMimeObject* object)
{
    GMimeContentType* const type = g_mime_object_get_content_type(object);
    char* const text = type != nullptr ? g_mime_content_type_get_mime_type(type) : nullptr;
    const QString result = QString::fromLatin1(text).toLower();
    g_free(text);
    return result;
}

PartContent contentOf(GMimePart* part, const QByteArray& raw, qint64 most)
{
    const QByteArrayView encoded = sliceOf(part, raw);
    const GMimeContentEncoding encoding = g_mime_part_get_content_encoding(part);
    PartContent content;
    if (leastDecoded(encoding, encoded.size()) > most) {
        content.tooLarge = true;
        return content;
    }
    switch (encoding) {
    case GMIME_CONTENT_ENCODING_BASE64:
        content.damaged = isBase64Damaged(encoded);
        content.data = decoded(encoded, encoding);
        break;
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
    case GMIME_CONTENT_ENCODING_UUENCODE:
        content.data = decoded(encoded, encoding);
        break;
    default:
        content.data = encoded.toByteArray();
    }
    if (content.data.size() > most)
        content = {{}, false, true};
    return content;
}

QList<Sender> sendersOf(const QList<QByteArray>& fromFields)
{
    QList<Sender> senders;
    for (const QByteArray& field : fromFields) {
        InternetAddressList* const list =
            internet_address_list_parse(nullptr, withUtf8Words(field).constData());
        if (list == nullptr)
            continue;
        const Owned<InternetAddressList> owner(list);
        addSenders(list, 0, senders);
    }
    return senders;
}

QDateTime dateOf(const QByteArray& field)
{
    const QByteArray text = field.mid(field.lastIndexOf(';') + 1).trimmed();
    GDateTime* const moment = text.isEmpty() ? nullptr : g_mime_utils_header_decode_date(text.constData());
    if (moment == nullptr)
        return {};
    const QDateTime result = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(moment), Qt::UTC);
    g_date_time_unref(moment);
    return result;
}

} // namespace kakehashi::feed
