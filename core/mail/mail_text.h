// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace kakehashi {

/// A mail that the desk writes.
struct MailText
{
    QString from; ///< address
    QString fromName;
    QString to; ///< address
    QString subject;
    QString messageId;      ///< without angle brackets; the same for every try to send it
    QString inReplyTo;      ///< without angle brackets; empty: it answers nothing
    QStringList references; ///< the same, oldest first
    QString unsubscribe;    ///< mailto: address that stops such mails (RFC 2369); empty: none
    QDateTime date;
    QString text;
};

/// As bytes of RFC 5322: UTF-8, every line short enough for every server.
QByteArray composed(const MailText& mail);

/// The subject of an answer: "Re: " in front, once.
QString replySubject(const QString& subject);

} // namespace kakehashi
