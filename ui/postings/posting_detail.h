// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/postings/view_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>

namespace kakehashi {

/// One posting beside the list: what anybody may see (green), what stays at the desk (red), its history, and
/// what can be done with it.
class PostingDetail : public QWidget
{
    Q_OBJECT

public:
    explicit PostingDetail(Desk& desk, QWidget* parent = nullptr);

    void showPosting(const StoredPosting& stored);
    /// No posting is selected.
    void clear();
    /// The posting shown; 0 when none is.
    qint64 seq() const { return m_shown ? m_shown->seq : 0; }
    /// Puts the public view of the posting shown on the clipboard; nothing else ever goes there.
    void copyPublicView();
    /// Where Enter in the list goes.
    void focusView();

Q_SIGNALS:
    /// The store was changed; the sentence says how.
    void acted(const QString& sentence);
    void copied(const QString& sentence);

private:
    QLayout* makeHead();
    QLayout* makeActions();
    QWidget* makeTabs();
    ViewPage* addPage(ViewPage* page, const QString& name, const QString& title);
    void fillCurrentPage();
    void showHead();
    void setUrgency(int urgency);
    void closePosting(CloseReason reason);
    void reopenPosting();
    PostingOrigin origin();

    Desk& m_desk;
    std::optional<StoredPosting> m_shown;
    QLabel* m_reference = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_standing = nullptr;
    QComboBox* m_urgency = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_reopen = nullptr;
    QPushButton* m_copy = nullptr;
    QTabWidget* m_tabs = nullptr;
    ViewPage* m_public = nullptr;
    ViewPage* m_full = nullptr;
    ViewPage* m_history = nullptr;
    QStackedLayout* m_stack = nullptr; ///< nothing selected, or the posting
};

} // namespace kakehashi
