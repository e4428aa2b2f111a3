// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referral_detail.h"

#include "core/base/japanese_era.h"
#include "core/postings/posting_fields.h"
#include "core/referrals/interview_calendar.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/rich_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kakehashi {

namespace {

constexpr std::array ends{Stage::NotHired, Stage::Declined, Stage::Withdrawn};

QString labelOfField(const QString& key)
{
    const PostingField* field = postingField(QStringView(key));
    return field == nullptr ? key : field->label.toString();
}

QString eventWords(const Referral& referral, const ReferralEvent& event)
{
    if (event.stage)
        return labelOf(*event.stage);
    const auto back = std::ranges::find(referral.events, event.takesBack, &ReferralEvent::number);
    const QString what = back != referral.events.end() && back->stage ? labelOf(*back->stage) : QString();
    return ReferralDetail::tr("“%1” taken back").arg(what);
}

QStringList eventRow(const Referral& referral, const ReferralEvent& event)
{
    QStringList more;
    if (event.time)
        more.append(event.time->toString(QStringLiteral("HH:mm")));
    for (const QString& text : {event.place, event.note}) {
        if (!text.isEmpty())
            more.append(text);
    }
    return {eventWords(referral, event), japanese::bothDates(event.day), more.join(QStringLiteral("　")),
            act_words::staffName(event.by)};
}

QString chasesPage(const Referral& referral)
{
    if (referral.chases.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const Chase& chase : referral.chases)
        rows.prepend({japanese::bothDates(chase.day), chase.note, act_words::staffName(chase.by)});
    return rich_text::heading(ReferralDetail::tr("Reminded")) + rich_text::table({}, rows);
}

QString conditionsPage(const Referral& referral)
{
    const ReferralEvent* last = standing(referral.events);
    if (last == nullptr || last->conditions.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const NegotiatedItem& item : last->conditions)
        rows.append({labelOfField(item.field), item.posted, item.asked, item.offered,
                     item.differs() ? QStringLiteral("≠ ") + item.agreed : item.agreed});
    const QString heading = last->stage == Stage::Hired ? ReferralDetail::tr("Conditions: posting and hire")
                                                        : ReferralDetail::tr("Conditions spoken about");
    return rich_text::heading(heading) +
           rich_text::table({ReferralDetail::tr("Item"), ReferralDetail::tr("As posted"),
                             ReferralDetail::tr("Asked for"), ReferralDetail::tr("Offered"),
                             ReferralDetail::tr("Agreed on")},
                            rows);
}

QString toldPage(const QList<Disclosure>& told)
{
    QList<QStringList> rows;
    for (const Disclosure& disclosure : told) {
        QStringList papers;
        for (const Disclosure::Paper& paper : disclosure.papers)
            papers.append(paper.paper == QLatin1StringView("disclosed") ? ReferralDetail::tr("Sheet")
                                                                        : ReferralDetail::tr("Letter"));
        rows.append({japanese::bothDates(disclosure.day), labelOf(disclosure.ground),
                     labelOf(disclosure.channel), papers.join(QStringLiteral("、")),
                     act_words::staffName(disclosure.by)});
    }
    return rich_text::heading(ReferralDetail::tr("Told")) + rich_text::table({}, rows);
}

} // namespace

ReferralDetail::ReferralDetail(QWidget* parent)
    : QWidget(parent), m_page(new QTextBrowser), m_ends(new QMenu(this)),
      m_end(pushButton(QStringLiteral("endReferral"), tr("E&nd"))),
      m_takeBack(pushButton(QStringLiteral("takeBackStep"), tr("Take &back…"))),
      m_letter(pushButton(QStringLiteral("referralLetter"), tr("&Letter…"))),
      m_sheet(pushButton(QStringLiteral("referralSheet"), tr("&Sheet…"))),
      m_chase(pushButton(QStringLiteral("chaseReferral"), tr("&Remind…"))),
      m_calendar(pushButton(QStringLiteral("interviewCalendar"), tr("&Calendar file…")))
{
    m_page->setObjectName(QStringLiteral("referralPage"));
    m_page->setAccessibleName(tr("The referral"));
    // It names persons and what masking hides: read here, told through papers that are recorded.
    m_page->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->addWidget(m_page, 1);
    layout->addWidget(makeButtons());
    showNothing();
}

QPushButton* ReferralDetail::stepButton(const char* name, Stage to)
{
    QPushButton* made = pushButton(QLatin1StringView(name), tr("%1…").arg(labelOf(to)));
    connect(made, &QPushButton::clicked, this, [this, to] { Q_EMIT stepWanted(to); });
    m_steps.append({made, to});
    return made;
}

QWidget* ReferralDetail::makeButtons()
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(stepButton("stepApplication", Stage::Application), 0, 0);
    grid->addWidget(stepButton("stepInterview", Stage::Interview), 0, 1);
    grid->addWidget(stepButton("stepHired", Stage::Hired), 0, 2);
    for (const Stage end : ends) {
        QAction* action = m_ends->addAction(tr("%1…").arg(labelOf(end)));
        action->setObjectName(QStringLiteral("end_") + codeOf(end));
        connect(action, &QAction::triggered, this, [this, end] { Q_EMIT stepWanted(end); });
    }
    m_end->setMenu(m_ends);
    grid->addWidget(m_end, 0, 3);
    grid->addWidget(m_sheet, 1, 0);
    grid->addWidget(m_letter, 1, 1);
    grid->addWidget(m_takeBack, 1, 2, 1, 2);
    grid->addWidget(m_chase, 2, 0, 1, 2);
    grid->addWidget(m_calendar, 2, 2, 1, 2);
    m_chase->setToolTip(tr("Notes that the institution was reminded of its answer"));
    m_calendar->setToolTip(tr("The interview for anybody's calendar (.ics), without names"));
    connect(m_chase, &QPushButton::clicked, this, &ReferralDetail::chaseWanted);
    connect(m_calendar, &QPushButton::clicked, this, &ReferralDetail::calendarWanted);
    connect(m_takeBack, &QPushButton::clicked, this, &ReferralDetail::takeBackWanted);
    connect(m_letter, &QPushButton::clicked, this, &ReferralDetail::letterWanted);
    connect(m_sheet, &QPushButton::clicked, this, &ReferralDetail::sheetWanted);
    return row;
}

void ReferralDetail::enableFor(const Referral& referral)
{
    for (const auto& [button, to] : m_steps) {
        const bool again = to == Stage::Interview && referral.stage == Stage::Interview;
        button->setEnabled(referral.isOpen() && (to > referral.stage || again));
    }
    m_end->setEnabled(referral.isOpen());
    const ReferralEvent* last = standing(referral.events);
    m_takeBack->setEnabled(last != nullptr && last->number != referral.events.constFirst().number);
    m_letter->setEnabled(true);
    m_sheet->setEnabled(true);
    m_chase->setEnabled(referral.stage == Stage::Inquiry || referral.stage == Stage::Application);
    m_calendar->setEnabled(interviewEntry(referral, QDateTime()).has_value());
}

void ReferralDetail::showCard(const ReferralCard& card, const QList<Disclosure>& told)
{
    const Referral& referral = card.referral;
    QString page = rich_text::heading(
        tr("%1  %2, since %3")
            .arg(referral.reference, labelOf(referral.stage), japanese::bothDates(referral.since())));
    page += rich_text::table(
        {},
        {{tr("Applicant"), referral.applicantReference + QStringLiteral("　") + card.applicantName},
         {tr("Posting"),
          QStringList{referral.postingReference, card.occupation, card.municipality, card.institution}.join(
              QStringLiteral("　"))}});
    QStringList warnings;
    if (referral.isOpen() && card.closed)
        warnings.append(tr("The posting is not open any more."));
    else if (referral.isOpen() && card.full)
        warnings.append(tr("The posting is full: nobody else can be hired."));
    if (card.late)
        warnings.append(tr("The institution has not answered for %n working day(s): remind it.", nullptr,
                           card.workingDays));
    page += rich_text::list(warnings);
    QList<QStringList> rows;
    for (const ReferralEvent& event : referral.events)
        rows.prepend(eventRow(referral, event));
    page += rich_text::heading(tr("Entries, newest first")) + rich_text::table({}, rows);
    page += chasesPage(referral) + conditionsPage(referral) + toldPage(told);
    m_page->setHtml(page);
    enableFor(referral);
}

void ReferralDetail::showNothing()
{
    m_page->setHtml(rich_text::paragraph(tr("Choose a referral to see its entries.")));
    for (const auto& [button, to] : m_steps)
        button->setEnabled(false);
    for (QPushButton* each : {m_end, m_takeBack, m_letter, m_sheet, m_chase, m_calendar})
        each->setEnabled(false);
}

} // namespace kakehashi
