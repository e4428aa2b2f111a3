// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mail_text.h"

#include <QRegularExpression>

#include <gmime/gmime.h>

#include <memory>
#include <mutex>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

struct DateFree
{
    void operator()(GDateTime* date) const { g_date_time_unref(date); }
};

struct TextFree
{
    void operator()(char* text) const { g_free(text); }
};

void startGmime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

/// A header is one line, whatever was typed.
QByteArray line(const QString& text)
{
    return text.simplified().toUtf8();
}

void addAddress(GMimeMessage* message, GMimeAddressType type, const QString& name, const QString& address)
{
    g_mime_message_add_mailbox(message, type, name.isEmpty() ? nullptr : line(name).constData(),
                               line(address).constData());
}

QByteArray identifier(const QString& id)
{
    return '<' + line(id) + '>';
}

void addThread(GMimeMessage* message, const MailText& mail)
{
    GMimeObject* object = GMIME_OBJECT(message);
    if (!mail.inReplyTo.isEmpty())
        g_mime_object_set_header(object, "In-Reply-To", identifier(mail.inReplyTo).constData(), nullptr);
    QByteArrayList references;
    for (const QString& reference : mail.references)
        references.append(identifier(reference));
    if (!references.isEmpty())
        g_mime_object_set_header(object, "References", references.join(' ').constData(), nullptr);
}

GMimeObject* newBody(const QString& text)
{
    GMimeTextPart* body = g_mime_text_part_new_with_subtype("plain");
    g_mime_text_part_set_charset(body, "utf-8");
    g_mime_text_part_set_text(body, text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(body), GMIME_CONTENT_ENCODING_BASE64);
    return GMIME_OBJECT(body);
}

} // namespace

QByteArray composed(const MailText& mail)
{
    startGmime();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addAddress(message.get(), GMIME_ADDRESS_TYPE_FROM, mail.fromName, mail.from);
    addAddress(message.get(), GMIME_ADDRESS_TYPE_TO, {}, mail.to);
    g_mime_message_set_subject(message.get(), line(mail.subject).constData(), "utf-8");
    g_mime_message_set_message_id(message.get(), line(mail.messageId).constData());
    const std::unique_ptr<GDateTime, DateFree> date(
        g_date_time_new_from_unix_utc(mail.date.toSecsSinceEpoch()));
    g_mime_message_set_date(message.get(), date.get());
    addThread(message.get(), mail);
    if (!mail.unsubscribe.isEmpty())
        g_mime_object_set_header(GMIME_OBJECT(message.get()), "List-Unsubscribe",
                                 identifier(mail.unsubscribe).constData(), nullptr);
    const Owned<GMimeObject> body(newBody(mail.text));
    g_mime_message_set_mime_part(message.get(), body.get());
    const std::unique_ptr<char, TextFree> bytes(
        g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr));
    return QByteArray(bytes.get());
}

QString replySubject(const QString& subject)
{
    static const QRegularExpression already(uR"(^\s*re\s*[:：])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString text = subject.simplified();
    return already.match(text).hasMatch() ? text : u"Re: "_s + text;
}

} // namespace kakehashi
