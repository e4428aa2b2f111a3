// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/origin_page.h"

#include "core/postings/posting_fields.h"
#include "ui/mail/mail_words.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace kakehashi::posting_texts {

using namespace Qt::StringLiterals;

namespace {

struct OriginPage
{
    Q_DECLARE_TR_FUNCTIONS(OriginPage)
};

QString valueText(const feed::FieldProvenance& origin)
{
    const PostingField* field = postingField(origin.field);
    Posting posting;
    if (field == nullptr || !field->set(posting, origin.value))
        return {};
    const QString text = displayValue(*field, posting);
    return (text.isEmpty() ? OriginPage::tr("empty") : text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// bosyu.zip · list.csv, row 12
QString placeIn(const feed::FieldProvenance& origin)
{
    QStringList place{origin.attachment.isEmpty() ? origin.fileName : origin.attachment, origin.sheet,
                      origin.row > 0 ? OriginPage::tr("row %1").arg(origin.row) : QString()};
    place.removeAll(QString());
    return place.join(u" · "_s);
}

QString originText(const feed::FieldProvenance& origin)
{
    QStringList lines;
    if (origin.byStaff)
        lines.append(OriginPage::tr("by hand: %1, %2")
                         .arg(act_words::staffName(origin.by), mail_words::moment(origin.at))
                         .toHtmlEscaped());
    if (origin.message != 0) {
        const QString said =
            origin.sender.isEmpty() ? placeIn(origin) : origin.sender + u" · "_s + placeIn(origin);
        lines.append(u"<a href=\"message:%1\">%2</a>"_s.arg(origin.message).arg(said.toHtmlEscaped()));
        lines.append(mail_words::moment(origin.sentAt).toHtmlEscaped());
    }
    return lines.join(u"<br>"_s);
}

} // namespace

QString originPage(const QList<feed::FieldProvenance>& origins)
{
    const QString cell = u"padding:4px 6px;border-bottom:1px solid %1"_s.arg(theme::line().name());
    QString rows;
    for (const feed::FieldProvenance& origin : origins) {
        const PostingField* field = postingField(origin.field);
        if (field != nullptr)
            rows +=
                u"<tr><td style=\"%1;color:%2\">%3</td><td style=\"%1\">%4</td><td style=\"%1\">%5</td></tr>"_s
                    .arg(cell, theme::secondaryText().name(), field->label.toString().toHtmlEscaped(),
                         valueText(origin), originText(origin));
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(rows);
}

qint64 linkedMessage(const QUrl& link)
{
    return link.scheme() == u"message"_s ? link.path().toLongLong() : 0;
}

} // namespace kakehashi::posting_texts
