// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_texts.h"

#include "core/base/japanese_era.h"
#include "core/postings/posting_fields.h"
#include "ui/postings/posting_model.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kakehashi::posting_texts {

namespace {

struct PostingTexts
{
    Q_DECLARE_TR_FUNCTIONS(PostingTexts)
};

QString html(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString coloured(const QString& html, const QColor& colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
}

QString lockMark()
{
    return QStringLiteral("<img src=\"%1\" width=\"13\" height=\"13\"> ").arg(lockPicture);
}

QString row(const QString& labelHtml, const QString& valueHtml)
{
    const QString cell = QStringLiteral("padding:4px 6px;border-bottom:1px solid %1;white-space:pre-wrap")
                             .arg(theme::line().name());
    return QStringLiteral("<tr><td width=\"38%\" style=\"%1;color:%2\">%3</td><td style=\"%1\">%4</td></tr>")
        .arg(cell, theme::secondaryText().name(), labelHtml, valueHtml);
}

QString table(const QString& rows)
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
                          "style=\"border-collapse:collapse\">%1</table>")
        .arg(rows);
}

QString label(const PostingField& field)
{
    return field.label.toString();
}

QString orNothing(const QString& text)
{
    return text.isEmpty() ? coloured(QStringLiteral("–"), theme::secondaryText()) : html(text);
}

bool isHidden(const PostingField& field, const Posting& posting)
{
    return field.secrecy == FieldSecrecy::Private ||
           (field.secrecy == FieldSecrecy::Masked && posting.maskingRequested);
}

QString deskValue(const PostingField& field, const Posting& posting, bool sentMasked)
{
    const QString value = displayValue(field, posting);
    const bool neverHad = sentMasked && isHidden(field, posting) && field.get(posting).toString().isEmpty();
    if (neverHad)
        return coloured(html(PostingTexts::tr("not sent to this desk")), theme::secondaryText());
    return orNothing(value);
}

QString whatHappened(const PostingVersion& version)
{
    if (version.what == QLatin1StringView("created"))
        return PostingTexts::tr("taken in");
    if (version.what == QLatin1StringView("revised"))
        return PostingTexts::tr("revised");
    if (version.what == QLatin1StringView("opened"))
        return PostingTexts::tr("opened");
    if (version.what == QLatin1StringView("closed"))
        return PostingTexts::tr("closed");
    if (version.what == QLatin1StringView("reopened"))
        return PostingTexts::tr("opened again");
    return version.what;
}

QString moment(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return japanese::bothDates(local.date()) + local.toString(QStringLiteral(" HH:mm"));
}

/// A value of the history as people read it: put into a posting that says nothing else.
QString changedValue(const PostingField& field, const QJsonValue& value)
{
    Posting carrier;
    if (!field.set(carrier, value))
        return value.toVariant().toString();
    return displayValue(field, carrier);
}

QString changeRow(const FieldChange& change, const Posting& posting)
{
    const PostingField* field = postingField(change.field);
    if (field == nullptr)
        return row(html(change.field), html(change.from.toVariant().toString()) + QStringLiteral(" → ") +
                                           html(change.to.toVariant().toString()));
    const QString mark = isHidden(*field, posting) ? lockMark() : QString();
    return row(mark + html(label(*field)),
               coloured(orNothing(changedValue(*field, change.from)), theme::secondaryText()) +
                   QStringLiteral(" → <b>") + orNothing(changedValue(*field, change.to)) +
                   QStringLiteral("</b>"));
}

QString versionPart(const PostingVersion& version)
{
    QString rows;
    for (const FieldChange& change : version.changes)
        rows += changeRow(change, version.posting);
    const QString head =
        PostingTexts::tr("Version %1: %2").arg(QString::number(version.version), whatHappened(version));
    const QString when = moment(version.at) + QLatin1Char('\n') + version.by;
    return QStringLiteral("<p style=\"margin:10px 6px 2px 6px\"><b>%1</b><br>%2</p>")
               .arg(html(head), coloured(html(when), theme::secondaryText())) +
           (rows.isEmpty() ? QString() : table(rows));
}

QString redactionNote()
{
    return PostingTexts::tr("Words in the texts that would tell what is hidden have been blacked out.");
}

} // namespace

QString publicPage(const PublicPosting& posting)
{
    QString rows;
    for (const PostingField& field : postingFields()) {
        if (field.secrecy == FieldSecrecy::Private)
            continue;
        if (!posting.shows(QString(field.key))) {
            rows += row(html(label(field)),
                        lockMark() + coloured(QStringLiteral("マスキング"), theme::secondaryText()));
            continue;
        }
        rows += row(html(label(field)), orNothing(displayValue(field, posting.shown())));
    }
    const QString note = posting.isRedacted()
                             ? QStringLiteral("<p style=\"margin:6px\">%1</p>").arg(html(redactionNote()))
                             : QString();
    return note + table(rows);
}

QString publicText(const PublicPosting& posting)
{
    QStringList lines{posting.reference() + QStringLiteral("  ") + statusLabel(posting.status())};
    for (const PostingField& field : postingFields()) {
        if (!posting.shows(QString(field.key)))
            continue;
        const QString value = displayValue(field, posting.shown());
        if (!value.isEmpty())
            lines.append(label(field) + QStringLiteral(": ") + value);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString deskPage(const StoredPosting& stored, bool sentMasked)
{
    QString rows;
    for (const PostingField& field : postingFields()) {
        const bool hidden = isHidden(field, stored.posting);
        const QString name = html(label(field));
        rows += row(hidden ? lockMark() + coloured(name, theme::hiddenView()) : name,
                    deskValue(field, stored.posting, sentMasked));
    }
    return table(rows);
}

QString historyPage(const QList<PostingVersion>& versions)
{
    QString page;
    for (const PostingVersion& version : versions)
        page += versionPart(version);
    return page;
}

QString standing(const StoredPosting& stored, QDate deskDay)
{
    QStringList parts{statusLabel(stored.statusOn(deskDay))};
    if (stored.posting.headcount)
        parts.append(
            PostingTexts::tr("%1 of %2 seats left").arg(stored.seatsLeft()).arg(*stored.posting.headcount));
    const QString urgency = urgencyLabel(stored.urgency);
    if (!urgency.isEmpty())
        parts.append(urgency);
    return parts.join(QStringLiteral(" · "));
}

} // namespace kakehashi::posting_texts
