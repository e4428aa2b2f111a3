// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/match_detail.h"

#include "core/disclosure/handout_text.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>

namespace kakehashi {

namespace {

QString html(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString coloured(const QString& text, const QColor& colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html(text));
}

QColor colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return theme::met();
    case Verdict::Unmet:
        return theme::unmet();
    case Verdict::Unknown:
        return theme::unknown();
    }
    Q_UNREACHABLE();
}

QString heading(const QString& text, const QColor& colour)
{
    return QStringLiteral("<p style=\"margin:10px 0 3px 0; color:%1\"><b>%2</b></p>")
        .arg(colour.name(), html(text));
}

QString tableStart()
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
}

QString cell(const QString& content, const char* width = "")
{
    const QString attribute =
        *width == '\0' ? QString() : QStringLiteral(" width=\"%1\"").arg(QLatin1String(width));
    return QStringLiteral("<td%1 style=\"border-bottom:1px solid %2\">%3</td>")
        .arg(attribute, theme::line().name(), content);
}

/// A period in both writings is long: its end goes on the next line.
QString valueOf(const Reason& reason, const QString& value)
{
    QString text = html(value);
    if (reason.criterion == QLatin1String("period"))
        text.replace(QStringLiteral(" – "), QStringLiteral(" –<br>"));
    return text;
}

QString reasonRow(const Reason& reason)
{
    const QColor colour = colourOf(reason.verdict);
    QString offered = valueOf(reason, reason.offered);
    if (!reason.note.isEmpty())
        offered += QStringLiteral("<br>") + coloured(reason.note, theme::secondaryText());
    return QStringLiteral("<tr>") +
           cell(QStringLiteral("<b>%1</b>").arg(coloured(verdictSign(reason.verdict), colour)), "16") +
           cell(coloured(reason.label, colour), "80") + cell(valueOf(reason, reason.wanted), "36%") +
           cell(offered) + QStringLiteral("</tr>");
}

QString publicRow(const handout::Item& item)
{
    return QStringLiteral("<tr>") + cell(coloured(item.label, theme::secondaryText()), "25%") +
           cell(html(item.value)) + QStringLiteral("</tr>");
}

} // namespace

MatchDetail::MatchDetail(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Why the posting fits, and its public view"));
    setPlaceholderText(tr("Why a posting fits, and what anybody may see of it, stands here."));
    document()->setDocumentMargin(10);
}

void MatchDetail::showMatch(const Match& match, const PublicPosting& posting)
{
    QString page = QStringLiteral("<p style=\"margin:0\"><b style=\"font-size:large\">%1</b>　%2</p>")
                       .arg(html(handout::heading(posting)), html(handout::flag(posting)));
    page += QStringLiteral("<p style=\"margin:2px 0 0 0\">%1</p>")
                .arg(coloured(tr("%1 · score %2 of 100").arg(match.reference).arg(match.score, 0, 'f', 1),
                              theme::secondaryText()));
    page += heading(tr("Why"), theme::text()) + tableStart();
    page += QStringLiteral("<tr><td></td><td></td><td>%1</td><td>%2</td></tr>")
                .arg(coloured(tr("Wanted"), theme::secondaryText()),
                     coloured(tr("Offered"), theme::secondaryText()));
    for (const Reason& reason : match.reasons)
        page += reasonRow(reason);
    page += QStringLiteral("</table>");

    page += heading(posting.isMasked() ? tr("What anybody may see (masked)") : tr("What anybody may see"),
                    theme::publicView());
    page += tableStart();
    for (const handout::Row& row : handout::rows(posting)) {
        for (const handout::Item& item : row.items)
            page += publicRow(item);
    }
    page += QStringLiteral("</table>");
    const int scrolled = verticalScrollBar()->value();
    setHtml(page);
    verticalScrollBar()->setValue(scrolled);
}

void MatchDetail::showNothing()
{
    clear();
}

} // namespace kakehashi
