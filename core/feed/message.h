// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/scan.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace kakehashi::feed {

/// One file inside a message, or a bare file.
struct Attachment
{
    QString name; ///< decoded from RFC 2231, RFC 2047 or raw; a path inside is reduced to its last part
    QString contentType; ///< "text/csv"; empty when not said
    QString charset;     ///< as declared; empty when not said
    QByteArray data;     ///< decoded from its transfer encoding
    /// Of an archive that is closed or was refused, in whole or in part (core/feed/archive.h): sentences.
    QStringList problems = {};
    bool locked = false; ///< an archive that no known password opens
};

/// A mail message taken apart, or a bare file dressed as one.
struct Message
{
    QByteArray raw;    ///< as it was received
    QString digest;    ///< SHA-256 of `raw`, hex: the same message twice has the same
    QString messageId; ///< without angle brackets
    QString inReplyTo;
    QString sender; ///< address only, lower case; empty for a bare file
    QString senderName;
    QString subject;
    QDateTime sentAt; ///< UTC; invalid when not said
    QString text;     ///< the plain text body
    QList<Attachment> attachments;
    QList<Scan>
        scans; ///< attachments that are scans of posting sheets, read; these are in `attachments` no more
    QStringList problems;   ///< what was odd about it (truncated, unknown charset), in words for a clerk
    bool isPartial = false; ///< some of it was not read, or had not arrived: a problem says what
};

/// Takes a message apart through GMime. Never throws on odd input: what can be read is, the rest is in
/// `problems`.
Message parseMessage(const QByteArray& raw);

/// The messages of an mbox file, each as it stood (From_ lines removed, ">From " unquoted).
QList<QByteArray> splitMbox(const QByteArray& file);

/// A bare file as a message without sender; `sentAt` is the moment it was handed over.
Message messageFromFile(const QString& fileName, const QByteArray& data, const QDateTime& handedOverAt);

} // namespace kakehashi::feed
