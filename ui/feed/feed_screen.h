// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/feed/arrival_panel.h"
#include "ui/feed/message_list_model.h"
#include "ui/feed/plan_view.h"
#include "ui/feed/standing_filter.h"
#include "ui/feed/taken_view.h"
#include "ui/mail/mail_fetcher.h"
#include "ui/mail/mail_settings_dialog.h"
#include "ui/widgets/desk_work.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/search_edit.h"

#include <QListView>
#include <QStackedWidget>

namespace kakehashi {

/// What waits in the feed: held rows, messages that want a password or a decision or were not read in whole,
/// and what failed.
qint64 feedWaiting(Desk& desk);

/// The messages that brought postings: fetched, opened or dropped; look at what they would do, take in, mend
/// held rows.
class FeedScreen : public Screen
{
    Q_OBJECT

public:
    FeedScreen(Desk& desk, MailFetcher& fetcher, QWidget* parent = nullptr);
    ~FeedScreen() override;
    void refresh() override;
    /// The same as `feedWaiting`, and messages opened but not taken in.
    qint64 waiting() override;
    void focusSearch() override;
    /// Selects the message by its seq; 0: the first, as what waits stands at the top.
    void goTo(qint64 message) override;
    void cancelWork() override;
    QString unfinished() const override;
    /// Plans these files and shows the plan; nothing is taken in yet.
    void openFiles(const QStringList& files);
    bool isBusy() const { return m_work.isBusy() || m_looking.isBusy(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeTop();
    QWidget* makeEmpty();
    QWidget* makePlanPage();
    QWidget* makeContent();
    void connectTaken();
    void connectWork();
    void setBusy(bool busy);
    void connectViews();
    void filter();
    void showSelected();
    void showDone(const QString& what, qint64 done, qint64 total);

    void chooseFiles();
    void openFile(const QString& file);
    void addOpened(OpenedMessage opened);
    void plan(const OpenedMessage& opened, feed::FeedMode mode);
    void planOthersAgain();
    void takeIn();
    void taken(int opened, const feed::ImportResult& result);
    void notNow();
    void unlock();
    void unlocked(const feed::UnlockedMessage& message);
    void mend(const feed::HeldRow& row);
    void putAside(const feed::HeldRow& row);
    void answer(const feed::HeldRow& row);
    void tellAnswered(int row, const feed::Answered& answered);
    void acknowledge();
    void ignoreLocked();
    void reply();
    void planRevert();
    void showRevert(const feed::RevertPlan& plan);
    void revert(const feed::RevertPlan& plan);
    void takeAgain();
    void closeAbsent(CloseReason reason, const QList<qint64>& postings);
    void showText(const QString& name, const QByteArray& raw);
    void saveOriginal(const QString& name, const std::function<QByteArray()>& raw);

    // feed_arrivals.cpp
    QString mailboxName(qint64 mailbox);
    void showArrival(const Arrival& arrival);
    void planArrival(const Arrival& arrival);
    void takeArrival();
    void arrivalsTaken(const QList<IntakeResult>& results);
    void ignoreArrival();
    void showArrivalText();
    void saveArrival();
    void disposeOfMail();
    void fetchNow();
    void editMail(MailSettingsDialog::Page page);
    void rememberHeading(const QString& heading, const QString& field);
    QAction* makeRuleAction();
    std::optional<QString> selectedSender() const;
    void editSenderRule();
    void lookAgain();
    void showMailState();

    const OpenedMessage* selectedOpened() const;
    const Arrival* selectedArrival() const;
    const feed::StoredMessage* selectedStored() const;
    void select(int row);
    void reloadStored();

    /// What taking in the arrival that is looked at would do.
    struct ArrivalPlan
    {
        qint64 seq = 0;
        qint64 planning = 0; ///< being planned
        OpenedMessage opened;
    };

    Desk& m_desk;
    MailFetcher& m_fetcher;
    MessageListModel m_messages;
    ArrivalPlan m_arrivalPlan;
    QPushButton* m_fetch = nullptr;
    QPushButton* m_setUp = nullptr;
    QLabel* m_mailState = nullptr;
    StandingFilter* m_standing = nullptr;
    SearchEdit* m_search = nullptr;
    QLabel* m_nothingFound = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_content = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_planPage = nullptr;
    ArrivalPanel* m_arrival = nullptr;
    PlanView* m_plan = nullptr;
    TakenView* m_taken = nullptr;
    // Last: they end before what they report to.
    DeskWork m_looking; ///< at an arrival; given up for the next one
    DeskWork m_work;
};

} // namespace kakehashi
