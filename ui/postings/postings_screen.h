// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/postings/background_search.h"
#include "ui/postings/command_bar.h"
#include "ui/postings/drafts_notice.h"
#include "ui/postings/form_stack.h"
#include "ui/postings/posting_detail.h"
#include "ui/postings/posting_filter_bar.h"
#include "ui/postings/posting_list.h"
#include "ui/postings/posting_work.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/search_edit.h"

#include <QSplitter>
#include <QStackedWidget>

namespace kakehashi {

class MailPasswords;

/// Every posting of the desk: search as one types, filters, list on the left, the selected one on the right,
/// and what is done with one or many; the form in their place while a posting is entered.
class PostingsScreen : public Screen
{
    Q_OBJECT

public:
    /// `passwords` for sending letters; without, the keychain's or asked for.
    explicit PostingsScreen(Desk& desk, QWidget* parent = nullptr, MailPasswords* passwords = nullptr);
    ~PostingsScreen() override;
    void refresh() override;
    qint64 waiting() override;
    void focusSearch() override;
    /// Selects the posting, whatever the filters; once the list has been searched again. 0: the drafts.
    void goTo(qint64 seq) override;
    void showOnly(const PostingQuery& query) override;
    void cancelWork() override;
    QString unfinished() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Emptiness { NoPostings, NothingFound, Failed };
    struct Place
    {
        qint64 seq = 0; ///< 0: none
        int row = -1;
    };

    QWidget* makeBrowser();
    QLayout* makeCommands(QWidget* page);
    QWidget* makeListSide();
    QLayout* makeSearchRow();
    QLayout* makeFilterRow();
    void connectParts();
    void connectWork();
    Place here() const;
    PostingQuery query() const;
    void search(bool recount);
    void searchAnew();
    void showAnswer(const BackgroundSearch::Answer& answer);
    void settle(bool whole);
    bool reachGoal(bool whole);
    void showCount(const BackgroundSearch::Answer& answer);
    void showEmpty(Emptiness emptiness, const QString& text = {});
    void clearFilters();
    void showCurrent();
    void showSelection();
    void run(PostingCommand command);
    void tellChange(const QString& sentence, const QStringList& leftAlone = {});
    void showMenu(const QPoint& at);

    Desk& m_desk;
    BackgroundSearch m_search;
    PostingModel m_model;
    PostingCommands* m_commands = nullptr;
    CommandBar* m_bar = nullptr;
    PostingWork* m_work = nullptr;
    DraftsNotice* m_drafts = nullptr;
    NoticeBar* m_leftAlone = nullptr;
    FormStack* m_forms = nullptr;
    SearchEdit* m_searchEdit = nullptr;
    QPushButton* m_viewButton = nullptr;
    PostingFilterBar* m_filters = nullptr;
    QLabel* m_count = nullptr;
    PostingList* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_listOrEmpty = nullptr;
    PostingDetail* m_detail = nullptr;
    QSplitter* m_splitter = nullptr;
    Place m_stay;            ///< where to stay when the same search is made again
    qint64 m_goal = 0;       ///< a posting to be shown even if the filters have to go for it; 0: none
    bool m_listSeen = false; ///< something has been shown beside the list, or is about to be
    bool m_searched = false; ///< the list has been asked for
    bool m_placed = false;   ///< the newest search has put the selection where it belongs
};

} // namespace kakehashi
