// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_texts.h"

#include "core/base/japanese_era.h"
#include "core/postings/posting_fields.h"
#include "ui/postings/posting_model.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

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
    static const QHash<QString, const char*> words{
        {QStringLiteral("created"), QT_TRANSLATE_NOOP("PostingTexts", "taken in")},
        {QStringLiteral("revised"), QT_TRANSLATE_NOOP("PostingTexts", "revised")},
        {QStringLiteral("opened"), QT_TRANSLATE_NOOP("PostingTexts", "opened")},
        {QStringLiteral("drafted"), QT_TRANSLATE_NOOP("PostingTexts", "a draft again")},
        {QStringLiteral("closed"), QT_TRANSLATE_NOOP("PostingTexts", "closed")},
        {QStringLiteral("reopened"), QT_TRANSLATE_NOOP("PostingTexts", "opened again")},
        {QStringLiteral("merged"), QT_TRANSLATE_NOOP("PostingTexts", "another one merged into it")},
        {QStringLiteral("merged_away"), QT_TRANSLATE_NOOP("PostingTexts", "merged into another one")},
        {QStringLiteral("unmerged"), QT_TRANSLATE_NOOP("PostingTexts", "merge taken back")},
        {QStringLiteral("reverted"),
         QT_TRANSLATE_NOOP("PostingTexts", "as before a message that was reverted")},
        {QStringLiteral("taken_back"),
         QT_TRANSLATE_NOOP("PostingTexts", "taken back with the message that brought it")},
        {QStringLiteral("brought_back"), QT_TRANSLATE_NOOP("PostingTexts", "brought again by a message")}};
    const char* known = words.value(version.what);
    return known != nullptr ? PostingTexts::tr(known) : version.what;
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
    const QString when = moment(version.at) + QLatin1Char('\n') + act_words::staffName(version.by);
    return QStringLiteral("<p style=\"margin:10px 6px 2px 6px\"><b>%1</b><br>%2</p>")
               .arg(html(head), coloured(html(when), theme::secondaryText())) +
           (rows.isEmpty() ? QString() : table(rows));
}

/// A field's name, what it was and what it became; where they differ, marked by more than colour.
QString comparedRow(const std::array<QString, 3>& cells, bool differs)
{
    const QString cell =
        QStringLiteral("padding:4px 6px;border-bottom:1px solid %1;white-space:pre-wrap;%2")
            .arg(theme::line().name(),
                 differs ? QStringLiteral("background-color:%1").arg(theme::warningGround().name())
                         : QString());
    return QStringLiteral("<tr><td width=\"26%\" style=\"%1\">%2</td><td width=\"35%\" style=\"%1\">%3</td>"
                          "<td width=\"4%\" style=\"%1\">%4</td><td width=\"35%\" style=\"%1\">%5</td></tr>")
        .arg(cell, cells[0], cells[1], differs ? QStringLiteral("→") : QStringLiteral("＝"), cells[2]);
}

QString mergeLine(const QString& words, const PostingLink& link)
{
    const QString anchor =
        QStringLiteral("<a href=\"posting:%1\">%2</a>").arg(QString::number(link.seq), html(link.reference));
    return QStringLiteral("<p style=\"margin:8px 6px 2px 6px\">%1</p>").arg(html(words).arg(anchor));
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

QString mergesPart(const std::optional<PostingLink>& into, const QList<PostingLink>& from)
{
    QString part;
    if (into)
        part += mergeLine(PostingTexts::tr("Merged into %1"), *into);
    for (const PostingLink& link : from)
        part += mergeLine(PostingTexts::tr("Merged from %1"), link);
    return part;
}

qint64 linkedPosting(const QUrl& link)
{
    return link.path().toLongLong();
}

QString versionName(const PostingVersion& version)
{
    return PostingTexts::tr("Version %1").arg(version.version) + QStringLiteral(" · ") + moment(version.at) +
           QStringLiteral(" · ") + act_words::staffName(version.by) + QStringLiteral(" · ") +
           whatHappened(version);
}

QString comparison(const PostingVersion& older, const PostingVersion& newer, bool everything)
{
    QString rows;
    for (const PostingField& field : postingFields()) {
        const bool differs = field.get(older.posting) != field.get(newer.posting);
        if (!differs && !everything)
            continue;
        const bool hidden = isHidden(field, older.posting) || isHidden(field, newer.posting);
        const QString name = html(label(field));
        const QString after = orNothing(displayValue(field, newer.posting));
        rows += comparedRow({hidden ? lockMark() + coloured(name, theme::hiddenView()) : name,
                             orNothing(displayValue(field, older.posting)),
                             differs ? QStringLiteral("<b>%1</b>").arg(after) : after},
                            differs);
    }
    if (rows.isEmpty())
        return QStringLiteral("<p style=\"margin:8px\">%1</p>")
            .arg(html(PostingTexts::tr("Both versions say the same in every field.")));
    return table(rows);
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
