// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/walk_in_screen.h"

#include "core/base/japanese_era.h"
#include "ui/disclosure/disclosure_dialog.h"
#include "ui/walk_in/applicant_panel.h"
#include "ui/walk_in/applicant_window.h"
#include "ui/walk_in/applicants_dialog.h"
#include "ui/walk_in/handout_actions.h"
#include "ui/walk_in/match_detail.h"
#include "ui/walk_in/match_pane.h"
#include "ui/walk_in/merge_applicants_dialog.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>

namespace kakehashi {

namespace {

constexpr int pauseMs = 150;

/// Whether there is enough to look for work with (screens.md, Walk-in).
bool canBeAsked(const Applicant& applicant)
{
    return !applicant.licences.isEmpty() || !applicant.wishes.occupations.isEmpty();
}

/// What the list says of a posting that this applicant was referred to.
QString markOf(Stage stage)
{
    switch (stage) {
    case Stage::Hired:
        return WalkInScreen::tr("Hired");
    case Stage::NotHired:
        return WalkInScreen::tr("Not hired before");
    case Stage::Declined:
        return WalkInScreen::tr("Declined before");
    case Stage::Withdrawn:
        return WalkInScreen::tr("Withdrawn before");
    default:
        return WalkInScreen::tr("Already referred");
    }
}

} // namespace

WalkInScreen::WalkInScreen(Desk& desk, QWidget* parent, MailPasswords* passwords)
    : Screen(parent), m_desk(desk), m_passwords(passwords), m_applicant(new ApplicantPanel(desk)),
      m_matches(new MatchPane), m_detail(new MatchDetail), m_referredBefore(new QLabel),
      m_inquiry(new QPushButton(tr("&Inquiry…"))), m_application(new QPushButton(tr("&Application…"))),
      m_handout(new HandoutActions(desk, this)), m_search(new MatchSearch(desk, this)),
      m_applicantWindow(new ApplicantWindow(this))
{
    setObjectName(QStringLiteral("walkInScreen"));
    m_detail->setObjectName(QStringLiteral("matchDetail"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    build();
    addShortcuts();
    connectParts();
}

// Here, where the parts are whole types.
WalkInScreen::~WalkInScreen() = default;

void WalkInScreen::build()
{
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->setObjectName(QStringLiteral("walkInColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_applicant);
    columns->addWidget(m_matches);
    QWidget* detail = makeDetail();
    columns->addWidget(detail);
    m_applicant->setMinimumWidth(380);
    m_matches->setMinimumWidth(320);
    detail->setMinimumWidth(260);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 2);
    columns->setStretchFactor(2, 3);
    columns->setSizes({404, 388, 404});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    setFocusProxy(m_applicant);
}

QWidget* WalkInScreen::makeDetail()
{
    m_referredBefore->setObjectName(QStringLiteral("referredBefore"));
    m_referredBefore->setTextFormat(Qt::PlainText);
    m_referredBefore->setWordWrap(true);
    QPalette palette = m_referredBefore->palette();
    palette.setColor(QPalette::WindowText, theme::warning());
    m_referredBefore->setPalette(palette);
    m_referredBefore->hide();
    m_inquiry->setObjectName(QStringLiteral("inquiryButton"));
    m_application->setObjectName(QStringLiteral("applicationButton"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_inquiry, m_application}) {
        button->setToolTip(tr("Tells this applicant all of this posting, and records it"));
        button->setEnabled(false);
        buttons->addWidget(button, 1);
    }
    connect(m_inquiry, &QPushButton::clicked, this, [this] { disclose(Ground::Inquiry); });
    connect(m_application, &QPushButton::clicked, this, [this] { disclose(Ground::Application); });
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_referredBefore);
    layout->addLayout(buttons);
    return detail;
}

void WalkInScreen::addShortcuts()
{
    const auto add = [this](QKeySequence keys, auto what) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(QKeySequence::Save, [this] { guarded(this, [this] { m_applicant->save(); }); });
    add(QKeySequence::New, [this] { guarded(this, [this] { m_applicant->startNew(); }); });
    add(QKeySequence::Print, [this] {
        if (!m_matches->ticked().isEmpty())
            forHandout(&HandoutActions::print);
    });
}

void WalkInScreen::connectParts()
{
    connect(m_applicant, &ApplicantPanel::edited, this, &WalkInScreen::askSoon);
    connect(m_applicant, &ApplicantPanel::switched, this, [this] {
        m_matches->clearTicks();
        ask();
        guarded(this, [this] { showReferredBefore(); });
    });
    connect(m_applicant, &ApplicantPanel::saved, this, &WalkInScreen::changed);
    connect(m_applicant, &ApplicantPanel::doubleFound, this,
            [this](qint64 known, qint64 added) { guarded(this, [&] { showDouble(known, added); }); });
    connect(m_applicant, &ApplicantPanel::listWanted, this,
            [this] { guarded(this, [this] { openApplicants(); }); });
    connect(m_applicant, &ApplicantPanel::told, this, &WalkInScreen::told);
    connect(m_handout, &HandoutActions::told, this, &WalkInScreen::told);
    connect(&m_pause, &QTimer::timeout, this, &WalkInScreen::ask);
    connect(m_search, &MatchSearch::answered, this, &WalkInScreen::showAnswer);
    connect(m_search, &MatchSearch::failed, this,
            [this](const QString& message) { guarded(this, [&] { throw Error(message); }); });
    connect(m_matches, &MatchPane::selectionChanged, this,
            [this] { guarded(this, [this] { showSelected(); }); });
    connect(m_matches, &MatchPane::previewAsked, this, [this] { forHandout(&HandoutActions::preview); });
    connect(m_matches, &MatchPane::printAsked, this, [this] { forHandout(&HandoutActions::print); });
    connect(m_matches, &MatchPane::applicantWindowAsked, this,
            [this](bool shown) { guarded(this, [this, shown] { showApplicantWindow(shown); }); });
    connect(m_applicantWindow, &ApplicantWindow::closed, this,
            [this] { m_matches->setApplicantWindowShown(false); });
    connect(m_matches, &MatchPane::pdfAsked, this, [this] { forHandout(&HandoutActions::savePdf); });
}

void WalkInScreen::refresh()
{
    guarded(this, [this] {
        m_applicant->refresh();
        m_search->readPostings();
    });
}

qint64 WalkInScreen::waiting()
{
    return 0;
}

void WalkInScreen::focusSearch()
{
    m_applicant->focusChooser();
}

QString WalkInScreen::unfinished() const
{
    return m_applicant->isModified() ? tr("The applicant at the counter is not saved.") : QString();
}

void WalkInScreen::askSoon()
{
    m_pause.start();
}

void WalkInScreen::ask()
{
    m_pause.stop();
    const Applicant applicant = m_applicant->applicant();
    if (!canBeAsked(applicant)) {
        m_search->forget();
        m_matches->showNothingAsked();
        return;
    }
    if (!m_search->isReady())
        m_matches->showWaiting();
    m_search->ask(applicant);
}

void WalkInScreen::showAnswer(const MatchAnswer& answer)
{
    m_matches->showAnswer(answer);
}

void WalkInScreen::showSelected()
{
    const Match* match = m_matches->selected();
    const auto stored = match != nullptr ? m_desk.postings().bySeq(match->posting) : std::nullopt;
    if (stored) {
        const PublicPosting seen = PublicPosting::of(*stored, m_desk.today());
        m_detail->showMatch(*match, seen);
        if (m_applicantWindow->isVisible())
            m_applicantWindow->showPosting(seen);
    } else {
        m_detail->showNothing();
        m_applicantWindow->showNothing();
    }
    m_inquiry->setEnabled(stored.has_value());
    m_application->setEnabled(stored.has_value());
    showReferredBefore();
}

void WalkInScreen::showApplicantWindow(bool shown)
{
    if (!shown) {
        m_applicantWindow->hide();
        m_applicantWindow->showNothing();
        return;
    }
    m_applicantWindow->showFor(*window());
    showSelected(); // closed, it was blanked
    activateWindow();
}

void WalkInScreen::showReferredBefore()
{
    const Match* match = m_matches->selected();
    const auto applicant = m_desk.applicants().byReference(m_applicant->reference());
    QStringList told;
    QHash<qint64, QString> marks;
    if (applicant) {
        for (const Referral& referral : m_desk.referrals().ofApplicant(applicant->seq)) {
            if (!marks.contains(referral.posting)) // the newest counts
                marks.insert(referral.posting, markOf(referral.stage));
            if (match != nullptr && referral.posting == match->posting)
                told.append(tr("%1: %2, %3")
                                .arg(referral.reference, labelOf(referral.stage),
                                     japanese::bothDates(referral.since())));
        }
    }
    m_matches->setMarks(marks);
    m_referredBefore->setText(told.isEmpty() ? QString() : tr("Referred before: %1").arg(told.join(u' ')));
    m_referredBefore->setVisible(!told.isEmpty());
}

void WalkInScreen::disclose(Ground ground)
{
    guarded(this, [this, ground] {
        const Match* match = m_matches->selected();
        const auto stored = match != nullptr ? m_desk.postings().bySeq(match->posting) : std::nullopt;
        if (!stored)
            return;
        m_applicant->save();
        const auto applicant = m_desk.applicants().byReference(m_applicant->reference());
        if (!applicant || m_applicant->isModified())
            return; // not saved: the panel says why
        auto* dialog = new DisclosureDialog(m_desk, *applicant, PublicPosting::of(*stored, m_desk.today()),
                                            ground, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DisclosureDialog::told, this, &WalkInScreen::told);
        connect(dialog, &DisclosureDialog::disclosed, this, [this] {
            guarded(this, [this] { showReferredBefore(); });
            Q_EMIT changed();
        });
        dialog->open();
    });
}

void WalkInScreen::showDouble(qint64 known, qint64 added)
{
    const auto kept = m_desk.applicants().bySeq(known);
    const auto other = m_desk.applicants().bySeq(added);
    if (!kept || !other)
        return;
    auto* dialog = new MergeApplicantsDialog(m_desk, *kept, *other, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeApplicantsDialog::merged, this, [this, added](const QString& sentence) {
        guarded(this, [&] {
            m_applicant->refresh();
            m_applicant->choose(m_desk.applicants().survivorOf(added));
        });
        Q_EMIT told(sentence);
        Q_EMIT changed();
    });
    dialog->open();
}

void WalkInScreen::openApplicants()
{
    auto* dialog = new ApplicantsDialog(m_desk, m_passwords, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApplicantsDialog::chosen, this,
            [this](qint64 seq) { guarded(this, [&] { m_applicant->choose(seq); }); });
    connect(dialog, &ApplicantsDialog::changed, this, [this] {
        guarded(this, [this] {
            m_applicant->refresh();
            showReferredBefore();
        });
        Q_EMIT changed();
    });
    connect(dialog, &ApplicantsDialog::told, this, &WalkInScreen::told);
    dialog->open();
}

void WalkInScreen::forHandout(void (HandoutActions::*what)(const HandoutSubject&))
{
    guarded(this, [&] { (m_handout->*what)({m_matches->ticked(), m_applicant->reference()}); });
}

} // namespace kakehashi
