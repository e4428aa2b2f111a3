// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <gmime/gmime.h>

#include <memory>

/// GMime's objects with owners, and what of them the feed needs. Private to core/feed.
namespace kakehashi::feed {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

/// Parses bytes in place: they are neither copied nor changed and must outlive the object.
class ParsedMime
{
public:
    explicit ParsedMime(const QByteArray& raw);
    ~ParsedMime();
    Q_DISABLE_COPY_MOVE(ParsedMime)

    GMimeMessage* message() const { return m_message.get(); } ///< nullptr: no message at all
    bool isRefused() const { return m_refused; } ///< not even parsed: no mail program makes such bytes

private:
    bool m_refused = false;
    GByteArray* m_bytes = nullptr;
    Owned<GMimeStream> m_stream;
    Owned<GMimeMessage> m_message;
};

/// A field as it stands in the message; null when there is none.
QByteArray rawHeader(GMimeObject* object, const char* name);
/// All fields of that name, in order.
QList<QByteArray> rawHeaders(GMimeObject* object, const char* name);

/// "text/csv", lower case.
QString contentTypeOf(GMimeObject* object);

struct PartContent
{
    QByteArray data;
    bool damaged = false;  ///< broken off or with bytes that its transfer encoding does not have
    bool tooLarge = false; ///< beyond `most`: data is empty
};

/// The bytes of a part without their transfer encoding, decoded straight from the message they lie in.
PartContent contentOf(GMimePart* part, const QByteArray& raw, qint64 most);

struct Sender
{
    QString address; ///< lower case
    QString name;
};

/// Every mailbox in From fields, equal addresses once.
QList<Sender> sendersOf(const QList<QByteArray>& fromFields);

/// The moment of a Date field, or of the part of a Received field after its last semicolon; invalid: none.
QDateTime dateOf(const QByteArray& field);

} // namespace kakehashi::feed
