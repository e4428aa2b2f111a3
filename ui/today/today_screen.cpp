// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_screen.h"

#include "core/base/japanese_era.h"
#include "core/matching/reason_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

enum Column { When, What, Where };
enum Role { PlaceRole = Qt::UserRole, SubjectRole };

/// The id of the place where it waits, and its name.
struct WaitingPlace
{
    QString id;
    QString name;
};

WaitingPlace placeOf(agenda::Matter matter)
{
    switch (matter) {
    case agenda::Matter::Interview:
    case agenda::Matter::InterviewPast:
    case agenda::Matter::Unanswered:
        return {QStringLiteral("referrals"), TodayScreen::tr("Referrals")};
    case agenda::Matter::TrainingLate:
    case agenda::Matter::HireToAsk:
    case agenda::Matter::EmployerMailNotSent:
        return {QStringLiteral("training"), TodayScreen::tr("Training")};
    case agenda::Matter::LetterNotSent:
        return {QStringLiteral("walkIn"), TodayScreen::tr("Walk-in")};
    case agenda::Matter::MinistryMailNotSent:
        return {QStringLiteral("ministry"), TodayScreen::tr("Settings")};
    case agenda::Matter::Full:
    case agenda::Matter::DraftNotOpened:
        return {QStringLiteral("postings"), TodayScreen::tr("Postings")};
    case agenda::Matter::MessageToDecide:
    case agenda::Matter::MessageUnread:
    case agenda::Matter::MessagePartlyRead:
    case agenda::Matter::MessageFailed:
    case agenda::Matter::PasswordMissing:
    case agenda::Matter::RowsHeld:
    case agenda::Matter::ReplyNotSent:
        break;
    }
    return {QStringLiteral("feed"), TodayScreen::tr("Feed")};
}

} // namespace

TodayScreen::TodayScreen(Desk& desk, QWidget* parent)
    : Screen(parent), m_desk(desk), m_day(new QLabel), m_summary(new QLabel),
      m_go(new QPushButton(tr("&Go there (Enter)"))), m_pages(new QStackedWidget), m_list(makeList()),
      m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("todayScreen"));
    QFont large = m_day->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_day->setFont(large);
    m_day->setObjectName(QStringLiteral("todayDay"));
    m_summary->setObjectName(QStringLiteral("todaySummary"));
    m_go->setObjectName(QStringLiteral("todayGo"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_day);
    head->addSpacing(head->spacing() * 2);
    head->addWidget(m_summary, 1);
    head->addWidget(m_go);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_go, &QPushButton::clicked, this, &TodayScreen::goThere);
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT wanted(QStringLiteral("feed"), 0); });
}

QTreeWidget* TodayScreen::makeList()
{
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("todayList"));
    list->setAccessibleName(tr("What waits today"));
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setIndentation(0);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("When"), tr("What"), tr("Where")});
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(Where, QHeaderView::ResizeToContents);
    connect(list, &QTreeWidget::itemActivated, this, &TodayScreen::goThere);
    return list;
}

void TodayScreen::refresh()
{
    guarded(this, [this] { fill(agenda::itemsOf(m_desk)); });
}

TodayScreen::Section TodayScreen::sectionOf(const agenda::Item& item)
{
    if (item.matter == agenda::Matter::Interview)
        return Section::Appointments;
    return item.isLate ? Section::Late : Section::Rest;
}

void TodayScreen::fill(const QList<agenda::Item>& items)
{
    const int before = m_list->currentIndex().row();
    const QDate today = m_desk.today();
    m_day->setText(
        tr("%1 (%2)").arg(japanese::eraDate(today), words::weekdays(1U << (today.dayOfWeek() - 1))));
    m_count = items.size();
    m_summary->setText(tr("%n thing(s) wait", nullptr, static_cast<int>(items.size())));
    m_summary->setVisible(!items.isEmpty());
    m_list->clear();
    std::optional<Section> section;
    for (const agenda::Item& item : items) {
        if (section != sectionOf(item)) {
            section = sectionOf(item);
            addSection(*section);
        }
        addItem(item);
    }
    if (items.isEmpty())
        sayNothingWaits();
    m_pages->setCurrentWidget(items.isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    m_go->setVisible(!items.isEmpty());
    select(std::max(0, before));
}

void TodayScreen::sayNothingWaits()
{
    PostingQuery any;
    any.status = StatusFilter::All;
    const bool isNew = m_desk.search().first(any, 1).isEmpty();
    m_empty->setTexts(isNew ? tr("Nothing has come yet") : tr("Nothing waits"),
                      tr("Interviews of the day, unanswered inquiries, messages and rows to look at stand "
                         "here as soon as there are any."),
                      isNew ? tr("&Take in the first message…") : QString());
}

void TodayScreen::addSection(Section section)
{
    const QString name = section == Section::Appointments ? tr("Appointments today")
                         : section == Section::Late       ? tr("Late")
                                                          : tr("Waiting");
    auto* heading = new QTreeWidgetItem(m_list, {name});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    QFont bold = m_list->font();
    bold.setBold(true);
    heading->setFont(When, bold);
    heading->setForeground(When, section == Section::Late ? theme::warning() : theme::secondaryText());
    heading->setBackground(When, theme::ground());
}

void TodayScreen::addItem(const agenda::Item& item)
{
    const WaitingPlace place = placeOf(item.matter);
    auto* row = new QTreeWidgetItem(m_list, {whenOf(item), item.words, place.name});
    row->setData(When, PlaceRole, place.id);
    row->setData(When, SubjectRole, item.subject);
    row->setToolTip(What, item.words);
    row->setForeground(When, item.isLate ? theme::warning() : theme::secondaryText());
    row->setForeground(Where, theme::secondaryText());
}

QString TodayScreen::whenOf(const agenda::Item& item) const
{
    if (item.matter == agenda::Matter::Interview)
        return item.time ? item.time->toString(QStringLiteral("HH:mm")) : tr("today");
    if (!item.since.isValid())
        return {};
    const int days = static_cast<int>(item.since.daysTo(m_desk.today()));
    return days <= 0 ? tr("since today") : tr("for %n day(s)", nullptr, days);
}

void TodayScreen::select(int row)
{
    const int rows = m_list->topLevelItemCount();
    const auto isItem = [this](int at) {
        return m_list->topLevelItem(at)->flags().testFlag(Qt::ItemIsSelectable);
    };
    int at = std::min(row, rows - 1);
    while (at >= 0 && at < rows && !isItem(at))
        ++at;
    if (at >= rows || at < 0)
        return;
    m_list->setCurrentItem(m_list->topLevelItem(at));
}

void TodayScreen::goThere()
{
    const QTreeWidgetItem* row = m_list->currentItem();
    if (row != nullptr && !row->data(When, PlaceRole).isNull())
        Q_EMIT wanted(row->data(When, PlaceRole).toString(), row->data(When, SubjectRole).toLongLong());
}

void TodayScreen::focusSearch()
{
    m_list->setFocus();
}

} // namespace kakehashi
