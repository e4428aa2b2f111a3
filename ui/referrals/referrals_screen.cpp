// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referrals_screen.h"

#include "core/referrals/interview_calendar.h"
#include "ui/disclosure/disclosure_papers.h"
#include "ui/referrals/after_hire_dialog.h"
#include "ui/referrals/disclosure_log_dialog.h"
#include "ui/referrals/referral_board.h"
#include "ui/referrals/referral_detail.h"
#include "ui/referrals/step_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/search_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int pauseMs = 150;
constexpr int toBeReminded = -1; ///< among the days of the filter

void offer(QComboBox* box, const QString& text, int value)
{
    box->addItem(text, value);
}

} // namespace

ReferralsScreen::ReferralsScreen(Desk& desk, QWidget* parent)
    : Screen(parent), m_desk(desk), m_search(new SearchEdit), m_standing(new QComboBox),
      m_ended(new QComboBox), m_disclosures(new QPushButton(tr("&Disclosure log…"))),
      m_pages(new QStackedWidget), m_board(new ReferralBoard), m_empty(new EmptyState),
      m_detail(new ReferralDetail), m_papers(new DisclosurePapers(desk, this))
{
    setObjectName(QStringLiteral("referralsScreen"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 0, 8);
    column->addLayout(makeFilters());
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->setObjectName(QStringLiteral("referralColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(left);
    columns->addWidget(m_detail);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 1);
    columns->setSizes({820, 376});
    m_detail->setMinimumWidth(340);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connectParts();
}

QLayout* ReferralsScreen::makeFilters()
{
    m_search->setObjectName(QStringLiteral("referralSearch"));
    m_search->setPlaceholderText(tr("Search names, references, institutions (Ctrl+F)"));
    m_standing->setObjectName(QStringLiteral("standingFilter"));
    m_standing->setAccessibleName(tr("How long in their stage"));
    offer(m_standing, tr("However long"), 0);
    for (const int days : {3, 7, 14})
        offer(m_standing, tr("%n days and more", nullptr, days), days);
    offer(m_standing, tr("To be reminded"), toBeReminded);
    m_ended->setObjectName(QStringLiteral("endedFilter"));
    m_ended->setAccessibleName(tr("Which of the ended ones"));
    offer(m_ended, tr("Ended within 30 days"), 30);
    offer(m_ended, tr("No ended ones"), 0);
    offer(m_ended, tr("All ended ones"), -1);
    m_disclosures->setObjectName(QStringLiteral("disclosureLogButton"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_standing);
    row->addWidget(m_ended);
    row->addWidget(m_disclosures);
    return row;
}

void ReferralsScreen::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, [this] { guarded(this, [this] { readBoard(); }); });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &SearchEdit::entered, m_board, &ReferralBoard::takeFocus);
    for (QComboBox* box : {m_standing, m_ended})
        connect(box, &QComboBox::currentIndexChanged, this,
                [this] { guarded(this, [this] { readBoard(); }); });
    connect(m_disclosures, &QPushButton::clicked, this, &ReferralsScreen::showDisclosures);
    connect(m_board, &ReferralBoard::selectionChanged, this,
            [this] { guarded(this, [this] { showSelected(); }); });
    // Once the drag is over: a dialog within it would hold it up.
    connect(m_board, &ReferralBoard::stepWanted, this, &ReferralsScreen::stepInto, Qt::QueuedConnection);
    connect(m_detail, &ReferralDetail::stepWanted, this, [this](Stage to) { step(m_board->selected(), to); });
    connect(m_detail, &ReferralDetail::takeBackWanted, this, &ReferralsScreen::takeBack);
    connect(m_detail, &ReferralDetail::chaseWanted, this, &ReferralsScreen::chase);
    connect(m_detail, &ReferralDetail::calendarWanted, this, &ReferralsScreen::saveCalendar);
    connect(m_detail, &ReferralDetail::letterWanted, this, [this] {
        guarded(this, [this] {
            m_papers->saveLetter(m_board->selected());
            showSelected();
        });
    });
    connect(m_detail, &ReferralDetail::sheetWanted, this, [this] {
        guarded(this, [this] {
            m_papers->saveSheet(m_board->selected());
            showSelected();
        });
    });
    connect(m_papers, &DisclosurePapers::told, this, &ReferralsScreen::told);
}

CardFilter ReferralsScreen::filter() const
{
    CardFilter filter;
    filter.text = m_search->text();
    filter.endedWithin = m_ended->currentData().toInt();
    const int standing = m_standing->currentData().toInt();
    filter.standingSince = std::max(0, standing);
    filter.lateOnly = standing == toBeReminded;
    return filter;
}

void ReferralsScreen::refresh()
{
    guarded(this, [this] { readBoard(); });
}

void ReferralsScreen::readBoard()
{
    m_pause.stop();
    const QList<ReferralCard> cards = readCards(m_desk, filter());
    m_board->setCards(cards);
    const bool searching = !m_search->text().trimmed().isEmpty() || m_standing->currentIndex() > 0;
    if (searching)
        m_empty->setTexts(tr("Nothing found"), tr("Take words or filters away."));
    else
        m_empty->setTexts(tr("No referrals yet"),
                          tr("An inquiry or application entered at the counter stands here from then on."));
    m_pages->setCurrentWidget(cards.isEmpty() ? static_cast<QWidget*>(m_empty) : m_board);
    showSelected();
}

qint64 ReferralsScreen::waiting()
{
    return m_desk.referrals().openCount();
}

void ReferralsScreen::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ReferralsScreen::goTo(qint64 referral)
{
    m_board->select(referral);
    if (m_board->selected() != referral) { // hidden by what was searched for
        const QSignalBlocker search(m_search);
        const QSignalBlocker standing(m_standing);
        m_search->clear();
        m_standing->setCurrentIndex(0);
        readBoard();
        m_board->select(referral);
    }
    m_board->takeFocus();
}

void ReferralsScreen::showSelected()
{
    const ReferralCard* card = m_board->selectedCard();
    if (card == nullptr) {
        m_detail->showNothing();
        return;
    }
    // Its papers may have been made since the board was read.
    DisclosureQuery query;
    query.referral = card->referral.seq;
    m_detail->showCard(*card, m_desk.referrals().disclosures().find(query));
}

void ReferralsScreen::stepInto(qint64 referral, StageGroup group)
{
    m_board->select(referral);
    if (group != StageGroup::Ended) {
        step(referral, static_cast<Stage>(group));
        return;
    }
    auto* ends = new QMenu(this);
    ends->setObjectName(QStringLiteral("endsMenu"));
    ends->setAttribute(Qt::WA_DeleteOnClose);
    for (const Stage end : {Stage::NotHired, Stage::Declined, Stage::Withdrawn})
        connect(ends->addAction(tr("%1…").arg(labelOf(end))), &QAction::triggered, this,
                [this, referral, end] { step(referral, end); });
    ends->popup(QCursor::pos());
}

void ReferralsScreen::step(qint64 seq, Stage to)
{
    guarded(this, [this, seq, to] {
        const std::optional<Referral> referral = m_desk.referrals().bySeq(seq);
        if (!referral)
            throw UsageError(tr("This referral is not in the store any more."));
        if (to == Stage::Inquiry)
            throw UsageError(tr("A referral goes forward; take its last step back instead."));
        auto* dialog = new StepDialog(m_desk, *referral, to, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &StepDialog::entered, this,
                [this](const Stepped& stepped) { guarded(this, [&] { entered(stepped); }); });
        dialog->open();
    });
}

void ReferralsScreen::entered(const Stepped& stepped)
{
    Q_EMIT told(tr("%1: %2.").arg(stepped.referral.reference, labelOf(stepped.referral.stage)));
    readBoard();
    Q_EMIT changed();
    if (!AfterHireDialog::isNeeded(stepped))
        return;
    auto* dialog = new AfterHireDialog(m_desk, stepped, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AfterHireDialog::told, this, &ReferralsScreen::told);
    connect(dialog, &QDialog::finished, this, [this] {
        guarded(this, [this] { readBoard(); });
        Q_EMIT changed();
    });
    dialog->open();
}

void ReferralsScreen::takeBack()
{
    guarded(this, [this] {
        const std::optional<Referral> referral = m_desk.referrals().bySeq(m_board->selected());
        if (!referral)
            return;
        const QString why = prompt::text(
            this, tr("Take “%1” of %2 back?").arg(labelOf(referral->stage), referral->reference), tr("Why"));
        if (why.isNull())
            return;
        const Referral now = m_desk.referrals().takeBack(referral->seq, why);
        Q_EMIT told(tr("%1: “%2” was taken back; it stands at “%3”.")
                        .arg(now.reference, labelOf(referral->stage), labelOf(now.stage)));
        readBoard();
        Q_EMIT changed();
    });
}

void ReferralsScreen::chase()
{
    guarded(this, [this] {
        const ReferralCard* card = m_board->selectedCard();
        if (card == nullptr)
            return;
        const QString note = prompt::text(
            this,
            tr("%1: the institution has owed an answer for %n working day(s).", nullptr, card->workingDays)
                .arg(card->referral.reference),
            tr("What was said"));
        if (note.isNull())
            return;
        const Referral now = m_desk.referrals().chase(card->referral.seq, note);
        Q_EMIT told(tr("%1: the reminder is noted.").arg(now.reference));
        readBoard();
        Q_EMIT changed();
    });
}

void ReferralsScreen::saveCalendar()
{
    guarded(this, [this] {
        const std::optional<Referral> referral = m_desk.referrals().bySeq(m_board->selected());
        const std::optional<CalendarEntry> entry =
            referral ? interviewEntry(*referral, m_desk.clock().now()) : std::nullopt;
        if (!entry)
            return;
        const QString file = prompt::saveFile(this, tr("Save the interview for a calendar"),
                                              QStringLiteral("面接-%1.ics").arg(referral->reference),
                                              tr("Calendar (*.ics)"), QStringLiteral("ics"));
        if (file.isEmpty())
            return;
        writeCalendarFile(file, {*entry});
        Q_EMIT told(tr("%1: the interview was saved for a calendar.").arg(referral->reference));
    });
}

void ReferralsScreen::showDisclosures()
{
    guarded(this, [this] {
        auto* dialog = new DisclosureLogDialog(m_desk, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DisclosureLogDialog::told, this, &ReferralsScreen::told);
        dialog->open();
    });
}

} // namespace kakehashi
