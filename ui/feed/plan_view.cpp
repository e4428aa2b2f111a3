// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/plan_view.h"

#include "ui/feed/table_looks.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace kakehashi {

using feed::FeedMode;
using feed_words::Kind;

namespace {

struct Filter
{
    std::optional<Kind> kind;
    const char* name;
};

constexpr Filter filterTable[] = {
    {std::nullopt, "filterAllButton"},      {Kind::New, "filterNewButton"},
    {Kind::Changed, "filterChangedButton"}, {Kind::Unchanged, "filterUnchangedButton"},
    {Kind::Absent, "filterAbsentButton"},   {Kind::Held, "filterHeldButton"}};

} // namespace

PlanView::PlanView(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    m_headings = new HeadingPanel;
    layout->addWidget(m_headings);
    layout->addWidget(makeFilters());
    layout->addWidget(makeRows(), 1);
    layout->addStretch(0); // holds the head together while there are no rows
    layout->addWidget(makeFoot());
    connectParts();
}

QWidget* PlanView::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_subject = looks::title(QStringLiteral("planSubject"));
    m_from = looks::note(QStringLiteral("planFrom"));
    m_summary = looks::sentence(QStringLiteral("planSummary"));
    m_notices = looks::sentence(QStringLiteral("planNotices"));
    for (QLabel* label : {m_subject, m_from, m_summary, m_notices})
        layout->addWidget(label);
    return head;
}

QWidget* PlanView::makeFilters()
{
    m_filterRow = new QWidget;
    auto* layout = new QHBoxLayout(m_filterRow);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(m_filterRow);
    for (std::size_t i = 0; i < filters; ++i) {
        auto* button = new QToolButton;
        button->setObjectName(QLatin1StringView(filterTable[i].name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        layout->addWidget(button);
        m_filters[i] = button;
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_model.setKind(filterTable[i].kind);
            showDetail();
        });
    }
    layout->addStretch(1);
    return m_filterRow;
}

QWidget* PlanView::makeRows()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("planSplitter"));
    splitter->setChildrenCollapsible(false);
    m_table = looks::table(QStringLiteral("planTable"), tr("Rows of the list"));
    m_table->setModel(&m_model);
    looks::setWidths(m_table, {56, 110, 132, 110, 104});
    m_detail = new QTextBrowser;
    m_detail->setObjectName(QStringLiteral("planDetail"));
    m_detail->setAccessibleName(tr("The selected row in full"));
    m_detail->setOpenLinks(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_rows = splitter;
    return splitter;
}

QWidget* PlanView::makeFoot()
{
    m_foot = new QWidget;
    auto* layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_modeLabel = new QLabel(tr("This &list is:"));
    m_mode = new QComboBox;
    m_mode->setObjectName(QStringLiteral("modeBox"));
    m_mode->addItem(tr("judged by what it repeats"), static_cast<int>(FeedMode::Judge));
    m_mode->addItem(tr("news only: says nothing of others"), static_cast<int>(FeedMode::Update));
    m_mode->addItem(tr("the whole list: others are absent"), static_cast<int>(FeedMode::Snapshot));
    m_modeLabel->setBuddy(m_mode);
    m_notNow = new QPushButton(tr("&Not now"));
    m_notNow->setObjectName(QStringLiteral("notNowButton"));
    m_notNow->setToolTip(tr("Puts the message away without taking it in; the file stays where it is."));
    m_takeIn = new QPushButton(tr("&Take in"));
    m_takeIn->setObjectName(QStringLiteral("takeInButton"));
    looks::makePrimary(m_takeIn);
    layout->addWidget(m_modeLabel);
    layout->addWidget(m_mode);
    layout->addStretch(1);
    layout->addWidget(m_notNow);
    layout->addWidget(m_takeIn);
    return m_foot;
}

void PlanView::connectParts()
{
    connect(m_takeIn, &QPushButton::clicked, this, &PlanView::takeInWanted);
    connect(m_notNow, &QPushButton::clicked, this, &PlanView::notNowWanted);
    connect(m_headings, &HeadingPanel::chosen, this, &PlanView::headingChosen);
    connect(m_mode, &QComboBox::activated, this,
            [this] { Q_EMIT modeWanted(static_cast<FeedMode>(m_mode->currentData().toInt())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanView::showDetail);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PlanView::showDetail);
}

void PlanView::show(const OpenedMessage& opened, For what)
{
    m_isTakeable = opened.isTakeable();
    for (QWidget* part : {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_from), m_foot})
        part->setVisible(what == For::Opened);
    showHead(opened);
    showNotices(opened);
    if (m_model.plan() != opened.shown) { // shown again, it stays as it was left
        showFilters(opened);
        showHeadings(opened);
        m_model.setPlan(opened.shown);
        m_table->scrollToTop();
    }
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(opened.mode)));
    for (QWidget* widget :
         {m_filterRow, m_rows, static_cast<QWidget*>(m_modeLabel), static_cast<QWidget*>(m_mode)})
        widget->setVisible(opened.hasRows());
    updateButtons();
}

void PlanView::showHead(const OpenedMessage& opened)
{
    const feed::FeedPlan* plan = opened.plan();
    const QString subject = plan == nullptr ? QString() : plan->message.subject;
    m_subject->setText(subject.isEmpty() ? opened.fileName : subject);
    QStringList from;
    if (plan != nullptr)
        from = {feed_words::senderOf(plan->message.senderName, plan->message.sender, QString()),
                plan->message.senderName.isEmpty() ? QString() : plan->message.sender,
                feed_words::moment(plan->message.sentAt), tr("from the file %1").arg(opened.fileName)};
    from.removeAll(QString());
    m_from->setText(from.join(QStringLiteral(" · ")));
}

void PlanView::showFilters(const OpenedMessage& opened)
{
    const feed::FeedPlan* plan = opened.plan();
    if (plan == nullptr)
        return;
    const auto counts = feed_words::countsOf(*plan);
    for (std::size_t i = 0; i < filters; ++i) {
        const auto& kind = filterTable[i].kind;
        const qint64 count = kind ? counts.of(*kind) : static_cast<qint64>(plan->rows.size()) + counts.absent;
        const QString text = kind ? feed_words::mark(*kind) + u' ' + feed_words::label(*kind) : tr("all");
        m_filters[i]->setText(tr("%1 %L2", "changed 8").arg(text).arg(count));
        m_filters[i]->setEnabled(count > 0 || !kind);
    }
    m_filters[0]->setChecked(true);
}

void PlanView::showHeadings(const OpenedMessage& opened)
{
    QList<feed::UnknownHeading> headings;
    if (const feed::FeedPlan* plan = opened.plan()) {
        for (const feed::PlannedFile& file : plan->files)
            headings += file.unknownHeadings;
    }
    m_headings->show(headings);
}

void PlanView::showNotices(const OpenedMessage& opened)
{
    const feed::FeedPlan* plan = opened.plan();
    QStringList notices;
    if (plan == nullptr) {
        notices.append(opened.problem);
        m_summary->setText(tr("This file could not be read. Nothing can be taken in from it."));
    } else {
        notices = plan->message.problems;
        for (const feed::PlannedFile& file : plan->files)
            notices += file.problems;
        if (plan->files.isEmpty() && !plan->saysPassword)
            notices.append(tr("The message has no attachment. Ask the sender for the list."));
        m_summary->setText(summaryOf(opened));
        if (plan->snapshot && !plan->absent.isEmpty())
            notices.append(tr("It is read as the sender's whole list: what it no longer names is absent, and "
                              "stays open until somebody closes it."));
    }
    for (QString& notice : notices)
        notice.prepend(QStringLiteral("・"));
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
}

QString PlanView::summaryOf(const OpenedMessage& opened)
{
    if (opened.hasRows())
        return tr("Taking it in would give: %1")
            .arg(feed_words::sentence(feed_words::countsOf(*opened.plan())));
    if (opened.plan()->saysPassword)
        return tr(
            "It says a password and brings no list. Taken in, it opens what waits for that password, now "
            "and later.");
    if (opened.isTakeable())
        return tr("It is locked. Taken in, it is kept until its password comes or you enter it.");
    return tr("No list of postings was found. Nothing can be taken in from it.");
}

void PlanView::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setHtml(current.isValid()
                          ? m_model.detail(current.row())
                          : QStringLiteral("<p>%1</p>").arg(tr("Select a row to see it in full.")));
}

void PlanView::focusRows()
{
    if (m_rows->isVisibleTo(this))
        m_table->setFocus();
    else if (m_isTakeable)
        m_takeIn->setFocus();
    else
        m_notNow->setFocus();
}

void PlanView::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButtons();
}

void PlanView::updateButtons()
{
    m_takeIn->setEnabled(m_isTakeable && !m_isBusy);
    m_takeIn->setVisible(m_isTakeable);
    m_headings->setBusy(m_isBusy);
    m_notNow->setEnabled(!m_isBusy);
    m_notNow->setText(m_isTakeable ? tr("&Not now") : tr("Put a&way"));
    m_mode->setEnabled(!m_isBusy);
}

} // namespace kakehashi
