// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"

#include "core/base/digest.h"
#include "core/base/japanese_text.h"
#include "core/feed/attachment_name.h"
#include "core/feed/header_text.h"
#include "core/feed/html_text.h"
#include "core/feed/mime_part.h"
#include "core/feed/table.h"
#include "core/feed/text_encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kakehashi::feed {

namespace {

constexpr int deepestPart = 40;
constexpr int mostParts = 1000;

/// What stands between the first angle brackets, or the whole.
QString messageIdOf(const QByteArray& field)
{
    const QString text = headerText(field);
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    return open >= 0 && close > open ? text.mid(open + 1, close - open - 1).trimmed() : text;
}

/// Parts that go with a message without being anything a person sent.
bool isAccompaniment(const QString& type)
{
    static const QStringList types = {
        QStringLiteral("application/pkcs7-signature"), QStringLiteral("application/x-pkcs7-signature"),
        QStringLiteral("application/pgp-signature"),   QStringLiteral("application/pgp-keys"),
        QStringLiteral("message/delivery-status"),     QStringLiteral("message/disposition-notification"),
        QStringLiteral("message/feedback-report"),     QStringLiteral("text/rfc822-headers"),
    };
    return types.contains(type);
}

/// Walks the parts of one message, and of the messages attached to it.
class MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(feed)
public:
    explicit MessageReader(Message& message) : m_message(message) {}

    void read();

private:
    void readHeaders(GMimeObject* object);
    void readSender(GMimeObject* object);
    void readBody(const QByteArray& raw, int depth);
    void readObject(GMimeObject* object, const QByteArray& raw, int depth);
    void readMultipart(GMimeMultipart* multipart, const QByteArray& raw, int depth);
    void readPart(GMimePart* part, const QByteArray& raw, int depth);
    void addText(const QByteArray& data, const QString& charset, bool isHtml);
    void addAttachment(Attachment attachment, int depth);
    void addProblem(const QString& problem);
    /// Of something that was not read.
    void addLoss(const QString& problem);
    void addRefusal();
    QString title() const;

    Message& m_message;
    QString m_html;
    int m_parts = 0;
};

/// How a sentence names the message.
QString MessageReader::title() const
{
    return m_message.subject.isEmpty() ? tr("without a subject") : m_message.subject;
}

void MessageReader::addProblem(const QString& problem)
{
    if (!m_message.problems.contains(problem))
        m_message.problems << problem;
}

void MessageReader::addLoss(const QString& problem)
{
    m_message.isPartial = true;
    addProblem(problem);
}

void MessageReader::addRefusal()
{
    addLoss(
        tr("This message is built in a way no mail program builds one and was not read. Ask the sender for "
           "the list alone, without the message around it."));
}

void MessageReader::read()
{
    const ParsedMime mime(m_message.raw);
    if (mime.isRefused()) {
        addRefusal();
        return;
    }
    constexpr std::array known = {"From",         "Date", "Subject",    "Received",
                                  "Content-Type", "To",   "Message-ID", "MIME-Version"};
    GMimeObject* const object = mime.message() != nullptr ? GMIME_OBJECT(mime.message()) : nullptr;
    const bool isMessage =
        object != nullptr && std::any_of(known.begin(), known.end(),
                                         [&](const char* name) { return !rawHeader(object, name).isNull(); });
    if (!isMessage) {
        addLoss(
            tr("This is no e-mail message: it has none of the lines a message begins with. Ask the sender to "
               "send it again, or open the attachment itself."));
        return;
    }
    readHeaders(object);
    readObject(object, m_message.raw, 0);
    if (m_message.text.isEmpty() && !m_html.isEmpty())
        m_message.text = htmlText(m_html);
    m_message.text = japanese::cleaned(m_message.text);
}

void MessageReader::readHeaders(GMimeObject* object)
{
    m_message.messageId = messageIdOf(rawHeader(object, "Message-ID"));
    m_message.inReplyTo = messageIdOf(rawHeader(object, "In-Reply-To"));
    m_message.subject = headerText(rawHeader(object, "Subject"));
    m_message.sentAt = dateOf(rawHeader(object, "Date"));
    // The lowest Received field is the first one written, nearest to the moment of sending.
    const QList<QByteArray> received = rawHeaders(object, "Received");
    for (auto field = received.rbegin(); field != received.rend() && !m_message.sentAt.isValid(); ++field)
        m_message.sentAt = dateOf(*field);
    readSender(object);
}

void MessageReader::readSender(GMimeObject* object)
{
    const QList<Sender> senders = sendersOf(rawHeaders(object, "From"));
    if (senders.size() == 1) {
        m_message.sender = senders.first().address;
        m_message.senderName = senders.first().name;
    } else if (senders.isEmpty()) {
        addProblem(tr("The message “%1” does not say who sent it. Make sure where it comes from before you "
                      "take it in.")
                       .arg(title()));
    } else {
        addProblem(tr("The message “%1” names several senders, so none is taken as its sender. Make sure "
                      "where it comes "
                      "from before you take it in.")
                       .arg(title()));
    }
}

/// A message inside a message, as the bytes of an attachment.
void MessageReader::readBody(const QByteArray& raw, int depth)
{
    const ParsedMime mime(raw);
    if (mime.isRefused())
        addRefusal();
    else if (mime.message() != nullptr)
        readObject(GMIME_OBJECT(mime.message()), raw, depth);
}

void MessageReader::readObject(GMimeObject* object, const QByteArray& raw, int depth)
{
    if (object == nullptr)
        return;
    if (depth > deepestPart || ++m_parts > mostParts) {
        addLoss(
            tr("The message “%1” has more parts within parts than a message needs; only the first ones were "
               "read. Ask the sender to send the list by itself.")
                .arg(title()));
        return;
    }
    if (GMIME_IS_MESSAGE(object))
        readObject(g_mime_message_get_mime_part(GMIME_MESSAGE(object)), raw, depth + 1);
    else if (GMIME_IS_MESSAGE_PART(object))
        readObject(
            reinterpret_cast<GMimeObject*>(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object))), raw,
            depth + 1);
    else if (GMIME_IS_MULTIPART(object))
        readMultipart(GMIME_MULTIPART(object), raw, depth);
    else if (GMIME_IS_PART(object))
        readPart(GMIME_PART(object), raw, depth);
}

void MessageReader::readMultipart(GMimeMultipart* multipart, const QByteArray& raw, int depth)
{
    if (multipart->write_end_boundary == FALSE) {
        addLoss(tr("The message “%1” breaks off before its end. What had arrived was read; ask the sender "
                   "to send "
                   "it again.")
                    .arg(title()));
    }
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && m_parts <= mostParts; ++i)
        readObject(g_mime_multipart_get_part(multipart, i), raw, depth + 1);
    // Without any part, what stands before the first boundary is all there is.
    if (const char* const prologue = g_mime_multipart_get_prologue(multipart);
        count == 0 && prologue != nullptr)
        addText(prologue, {}, false);
}

void MessageReader::readPart(GMimePart* part, const QByteArray& raw, int depth)
{
    GMimeObject* const object = GMIME_OBJECT(part);
    const QByteArray disposition = rawHeader(object, "Content-Disposition");
    const QByteArray typeField = rawHeader(object, "Content-Type");
    Attachment attachment;
    attachment.contentType = contentTypeOf(object);
    attachment.charset = headerParameter(typeField, "charset");
    attachment.name = declaredName(disposition, typeField);
    if (isAccompaniment(attachment.contentType))
        return;
    PartContent content = contentOf(part, raw, TableLimits{}.fileBytes);
    const QString name =
        attachment.name.isEmpty() ? tr("an attachment of “%1”").arg(title()) : attachment.name;
    if (content.tooLarge) {
        addLoss(tr("“%1” is larger than %2 MB and was not read. Ask the sender to split the list into "
                   "several files.")
                    .arg(name)
                    .arg(TableLimits{}.fileBytes / (1024 * 1024)));
        return;
    }
    if (content.damaged) {
        addLoss(tr("“%1” is damaged: it breaks off, or has characters that do not belong there. What "
                   "could be read "
                   "was; ask the sender to send it again.")
                    .arg(name));
    }
    const bool isAttached = isDeclaredAttachment(disposition) || !attachment.name.isEmpty();
    const bool isHtml = attachment.contentType == QLatin1StringView("text/html");
    if (!isAttached && (isHtml || attachment.contentType == QLatin1StringView("text/plain"))) {
        addText(content.data, attachment.charset, isHtml);
        return;
    }
    const bool isPicture = attachment.contentType.startsWith(QLatin1StringView("image/"));
    if (isPicture && !isDeclaredAttachment(disposition) && !rawHeader(object, "Content-ID").isNull())
        return; // a picture of the HTML body
    attachment.data = std::move(content.data);
    addAttachment(std::move(attachment), depth);
}

void MessageReader::addText(const QByteArray& data, const QString& charset, bool isHtml)
{
    const DecodedText decoded = decodeText(data, charset);
    if (!charset.isEmpty() && !isKnownCharset(charset)) {
        addProblem(
            tr("The text of “%1” says it is written in “%2”, which is unknown here; it was read as %3.")
                .arg(title(), charset.left(40), decoded.charset));
    }
    QString& text = isHtml ? m_html : m_message.text;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += decoded.text;
}

void MessageReader::addAttachment(Attachment attachment, int depth)
{
    const bool isMessage = attachment.contentType == QLatin1StringView("message/rfc822") ||
                           attachment.name.endsWith(QLatin1StringView(".eml"), Qt::CaseInsensitive);
    if (isMessage && kindOf(attachment.name, attachment.data) == QLatin1StringView("eml")) {
        readBody(attachment.data, depth + 1);
        return;
    }
    if (attachment.name.isEmpty())
        attachment.name = nameFromType(attachment, m_message.attachments.size() + 1);
    attachment.name = unusedName(attachment.name, m_message.attachments);
    m_message.attachments << std::move(attachment);
}

} // namespace

Message parseMessage(const QByteArray& raw)
{
    Message message;
    message.raw = raw;
    message.digest = sha256Hex(raw);
    MessageReader(message).read();
    return message;
}

Message messageFromFile(const QString& fileName, const QByteArray& data, const QDateTime& handedOverAt)
{
    Message message;
    message.raw = data;
    message.digest = sha256Hex(data);
    message.sentAt = handedOverAt.toUTC();
    Attachment attachment;
    attachment.name = safeFileName(fileName);
    attachment.data = data;
    message.attachments << attachment;
    return message;
}

} // namespace kakehashi::feed
