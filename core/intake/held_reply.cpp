// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/held_reply.h"

#include "core/base/japanese_era.h"
#include "core/mail/mail_text.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

/// ・②募集人数「若干名」：…
QString lineOf(const feed::RowReading::Finding& finding)
{
    QString line = u"　・"_s + finding.column.simplified();
    if (!finding.problem.value.isEmpty())
        line += u'「' + finding.problem.value.simplified() + u'」';
    return line + (line.size() > 2 ? u"："_s : QString()) + finding.problem.message;
}

QString placeOf(const feed::HeldRow& row)
{
    QString place = u"■ "_s + row.attachment;
    if (!row.sheet.isEmpty())
        place += u"（シート「%1」）"_s.arg(row.sheet);
    place += u" %1行目"_s.arg(row.row);
    return row.sourceKey.isEmpty() ? place : place + u"　募集番号 "_s + row.sourceKey;
}

QStringList linesOf(const feed::HeldRow& row)
{
    QStringList lines{placeOf(row)};
    for (const feed::RowReading::Finding& finding : row.findings) {
        if (finding.problem.severity == Severity::Error)
            lines.append(lineOf(finding));
    }
    return lines;
}

} // namespace

Reply replyAbout(const feed::Message& message, const QList<feed::HeldRow>& rows, const QStringList& signature)
{
    QStringList told;
    int count = 0;
    for (const feed::HeldRow& row : rows) {
        if (row.asks)
            continue;
        ++count;
        told += linesOf(row) + QStringList{QString()};
    }
    const QString sent = japanese::bothDates(message.sentAt.toLocalTime().date());
    QStringList text{
        (message.senderName.isEmpty() ? u"ご担当者"_s : message.senderName) + u" 様"_s,
        {},
        u"いつも募集情報をお送りいただき、ありがとうございます。"_s,
        u"%1にお送りいただいた「%2」のうち、次の%3行を取り込むことができませんでした。"_s
            .arg(sent, message.subject)
            .arg(count),
        u"お手数ですが、内容をご確認のうえ、該当する行のみで結構ですので、あらためてお送りください。"_s,
        {}};
    text += told;
    if (!signature.isEmpty())
        text += QStringList{u"--"_s} + signature;
    Reply reply;
    reply.recipient = message.sender;
    reply.subject = replySubject(message.subject);
    reply.text = text.join(u'\n') + u'\n';
    reply.inReplyTo = message.messageId;
    // RFC 5322, 3.6.4.
    for (const QString& id : {message.inReplyTo, message.messageId}) {
        if (!id.isEmpty())
            reply.references.append(id);
    }
    return reply;
}

} // namespace kakehashi
