// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/feed/message_list_model.h"
#include "ui/feed/plan_view.h"
#include "ui/feed/taken_view.h"
#include "ui/widgets/desk_work.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/search_edit.h"

#include <QListView>
#include <QStackedWidget>

namespace kakehashi {

/// The messages that brought postings: open or drop files, look at what they would do, take in, mend held
/// rows.
class FeedScreen : public Screen
{
    Q_OBJECT

public:
    explicit FeedScreen(Desk& desk, QWidget* parent = nullptr);
    ~FeedScreen() override;
    void refresh() override;
    /// Held rows, and messages opened but not taken in.
    qint64 waiting() override;
    void focusSearch() override;
    void cancelWork() override;
    QString unfinished() const override;
    /// Plans these files and shows the plan; nothing is taken in yet.
    void openFiles(const QStringList& files);
    bool isBusy() const { return m_work.isBusy(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeContent();
    void connectWork();
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
    void showText();
    void saveOriginal();

    const OpenedMessage* selectedOpened() const;
    const feed::StoredMessage* selectedStored() const;
    void select(int row);
    void reloadStored();

    Desk& m_desk;
    MessageListModel m_messages;
    SearchEdit* m_search = nullptr;
    QLabel* m_nothingFound = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_content = nullptr;
    QWidget* m_empty = nullptr;
    PlanView* m_plan = nullptr;
    TakenView* m_taken = nullptr;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
