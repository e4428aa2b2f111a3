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
/// how urgent it is, and where each of its values came from.
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
    const std::optional<StoredPosting>& shown() const { return m_shown; }
    /// Puts the public view of the posting shown on the clipboard; nothing else ever goes there.
    void copyPublicView();
    /// Where Enter in the list goes.
    void focusView();

Q_SIGNALS:
    void copied(const QString& sentence);
    void urgencyAsked(int urgency);
    void institutionAsked(qint64 posting);
    /// Enter on the full view.
    void reviseAsked();
    void compareAsked();
    /// A posting merged with this one was clicked.
    void postingAsked(qint64 seq);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makeUrgency();
    QWidget* makeTabs();
    ViewPage* addPage(ViewPage* page, const QString& name, const QString& title);
    void fillCurrentPage();
    void showHead();
    void fillHistory();
    void addOrigins();
    void openMessage(const QUrl& link);

    Desk& m_desk;
    std::optional<StoredPosting> m_shown;
    QLabel* m_reference = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_standing = nullptr;
    QComboBox* m_urgency = nullptr;
    QTabWidget* m_tabs = nullptr;
    ViewPage* m_public = nullptr;
    ViewPage* m_full = nullptr;
    ViewPage* m_history = nullptr;
    ViewPage* m_origins = nullptr;
    QStackedLayout* m_stack = nullptr; ///< nothing selected, or the posting
};

} // namespace kakehashi
