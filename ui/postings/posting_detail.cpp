// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_detail.h"

#include "ui/mail/message_text.h"
#include "ui/postings/origin_page.h"
#include "ui/postings/posting_model.h"
#include "ui/postings/posting_texts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int tabMark = 16;

QLabel* headLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// 看護師 — 東京都新宿区
QString titleOf(const Posting& posting)
{
    const QString place = posting.workplace.prefecture + posting.workplace.municipality;
    if (!posting.occupation)
        return place;
    return labelOf(*posting.occupation) + QStringLiteral("　") + place;
}

} // namespace

PostingDetail::PostingDetail(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(makeHead());
    layout->addLayout(makeUrgency());
    layout->addWidget(makeTabs(), 1);

    auto* nothing =
        new EmptyState(tr("No posting selected"), tr("Choose one in the list; Enter brings you here."), this);
    nothing->setObjectName(QStringLiteral("nothingSelected"));
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(nothing);
    m_stack->addWidget(content);
}

QLayout* PostingDetail::makeHead()
{
    m_reference = headLabel(QStringLiteral("detailReference"), this);
    m_title = headLabel(QStringLiteral("detailTitle"), this);
    m_standing = headLabel(QStringLiteral("detailStanding"), this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    QPalette quiet = m_reference->palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText());
    m_reference->setPalette(quiet);

    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_reference);
    head->addWidget(m_title);
    head->addWidget(m_standing);
    return head;
}

QLayout* PostingDetail::makeUrgency()
{
    m_urgency = new QComboBox(this);
    m_urgency->setObjectName(QStringLiteral("urgencyBox"));
    m_urgency->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_urgency->addItems({tr("usual"), urgencyLabel(1), urgencyLabel(2)});
    connect(m_urgency, &QComboBox::activated, this, [this](int urgency) {
        if (m_shown && urgency != m_shown->urgency)
            Q_EMIT urgencyAsked(urgency);
    });
    auto* label = new QLabel(tr("&Urgency"), this);
    label->setBuddy(m_urgency);

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_urgency);
    row->addStretch(1);
    return row;
}

QWidget* PostingDetail::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("viewTabs"));
    m_tabs->setDocumentMode(true);
    m_public =
        addPage(new ViewPage(ViewPage::Audience::Anybody, tr("Public view: anybody may see this"), this),
                QStringLiteral("publicView"), tr("Public view"));
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyButton"));
    copy->setToolTip(tr("Copy the public view (Ctrl+C in the list)"));
    copy->setAccessibleName(tr("Copy the public view"));
    connect(copy, &QPushButton::clicked, this, &PostingDetail::copyPublicView);
    m_public->addToHead(copy);
    m_full = addPage(new ViewPage(ViewPage::Audience::Desk, tr("Full view: stays at the desk"), this),
                     QStringLiteral("fullView"), tr("Full view"));
    m_history = addPage(new ViewPage(ViewPage::Audience::Desk, tr("History: stays at the desk"), this),
                        QStringLiteral("historyView"), tr("History"));
    auto* institution = new QPushButton(tr("Institution…"), this);
    institution->setObjectName(QStringLiteral("institutionButton"));
    institution->setToolTip(tr("Its postings, referrals, answers and calls"));
    connect(institution, &QPushButton::clicked, this, [this] { Q_EMIT institutionAsked(seq()); });
    m_full->addToHead(institution);
    auto* compare = new QPushButton(tr("Compare…"), this);
    compare->setObjectName(QStringLiteral("compareButton"));
    compare->setAccessibleName(tr("Compare versions"));
    connect(compare, &QPushButton::clicked, this, &PostingDetail::compareAsked);
    m_history->addToHead(compare);
    addOrigins();
    m_full->view()->installEventFilter(this);
    connect(m_history->view(), &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { Q_EMIT postingAsked(posting_texts::linkedPosting(link)); });
    m_tabs->setTabIcon(0, marks::eye(tabMark, theme::publicView()));
    m_tabs->tabBar()->setTabTextColor(0, theme::publicView());
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabIcon(tab, marks::lock(tabMark, theme::hiddenView()));
        m_tabs->tabBar()->setTabTextColor(tab, theme::hiddenView());
    }
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { guarded(this, [this] { fillCurrentPage(); }); });
    return m_tabs;
}

void PostingDetail::addOrigins()
{
    m_origins = addPage(new ViewPage(ViewPage::Audience::Desk, tr("Origins: stay at the desk"), this),
                        QStringLiteral("originView"), tr("Origins"));
    connect(m_origins->view(), &QTextBrowser::anchorClicked, this, &PostingDetail::openMessage);
}

void PostingDetail::openMessage(const QUrl& link)
{
    guarded(this, [this, &link] {
        const qint64 message = posting_texts::linkedMessage(link);
        const QList<feed::FieldProvenance> origins = m_desk.provenance().of(seq());
        const auto from = std::ranges::find(origins, message, &feed::FieldProvenance::message);
        if (message == 0 || from == origins.end())
            return;
        const QString text = readableMessage(from->fileName, m_desk.feed().rawMessage(message));
        auto* dialog = new MessageTextDialog(from->fileName, text, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

ViewPage* PostingDetail::addPage(ViewPage* page, const QString& name, const QString& title)
{
    page->view()->setObjectName(name);
    m_tabs->addTab(page, title);
    return page;
}

void PostingDetail::showPosting(const StoredPosting& stored)
{
    m_shown = stored;
    showHead();
    fillCurrentPage();
    m_stack->setCurrentIndex(1);
}

void PostingDetail::clear()
{
    m_shown.reset();
    m_stack->setCurrentIndex(0);
    for (ViewPage* page : {m_public, m_full, m_history, m_origins})
        page->setPage({});
}

void PostingDetail::showHead()
{
    m_reference->setText(m_shown->reference);
    m_title->setText(titleOf(m_shown->posting));
    m_standing->setText(posting_texts::standing(*m_shown, m_desk.today()));
    m_urgency->setCurrentIndex(m_shown->urgency);
}

void PostingDetail::fillCurrentPage()
{
    if (!m_shown)
        return;
    const bool sentMasked = m_desk.settings().kind == DeskKind::DoctorBank;
    const QWidget* current = m_tabs->currentWidget();
    // A page that is not seen holds nothing: not the last posting's hidden fields either.
    m_public->setPage(current == m_public
                          ? posting_texts::publicPage(PublicPosting::of(*m_shown, m_desk.today()))
                          : QString());
    m_full->setPage(current == m_full ? posting_texts::deskPage(*m_shown, sentMasked) : QString());
    m_history->setPage({});
    if (current == m_history)
        fillHistory();
    m_origins->setPage(current == m_origins ? posting_texts::originPage(m_desk.provenance().of(m_shown->seq))
                                            : QString());
}

void PostingDetail::fillHistory()
{
    PostingStore& postings = m_desk.postings();
    m_history->setPage(
        posting_texts::mergesPart(postings.mergedInto(m_shown->seq), postings.mergedFrom(m_shown->seq)) +
        posting_texts::historyPage(postings.history(m_shown->seq)));
}

void PostingDetail::copyPublicView()
{
    if (!m_shown)
        return;
    const PublicPosting shown = PublicPosting::of(*m_shown, m_desk.today());
    QGuiApplication::clipboard()->setText(posting_texts::publicText(shown));
    Q_EMIT copied(tr("The public view of %1 was copied.").arg(shown.reference()));
}

void PostingDetail::focusView()
{
    if (m_shown)
        static_cast<ViewPage*>(m_tabs->currentWidget())->view()->setFocus();
}

bool PostingDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_full->view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT reviseAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kakehashi
