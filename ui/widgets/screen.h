// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"

#include <QWidget>

namespace kakehashi {

/// One place of the main window (postings, feed, walk-in). A screen knows core and ui/widgets, never another
/// screen; what concerns the rest of the window leaves it as a signal.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads the store again; called when the place is entered and when another place changed something.
    virtual void refresh() = 0;
    /// What the number beside the place's name says: what waits there (for postings: what is open).
    virtual qint64 waiting() = 0;
    /// Where Ctrl+F goes.
    virtual void focusSearch() {}
    /// Shows one thing of this place (by its seq), whatever hides it now; 0: what waits first.
    virtual void goTo(qint64 subject) { Q_UNUSED(subject); }
    /// Lists what the query finds and nothing else, for a place that lists postings.
    virtual void showOnly(const PostingQuery& query) { Q_UNUSED(query); }
    /// Cancel was pressed beside the progress: give the work up, leaving nothing half done, and end it with
    /// `progressed` as always. Returns at once.
    virtual void cancelWork() {}
    /// What would be lost if the window closed now, as a sentence; empty: nothing. The person is asked first.
    virtual QString unfinished() const { return {}; }

Q_SIGNALS:
    /// Something in the store was changed here.
    void changed();
    /// One sentence for the status line: what just happened.
    void told(const QString& sentence);
    /// Somebody wants to see this thing where it is worked on: the id of its place, and `goTo` there.
    void wanted(const QString& place, qint64 subject);
    /// Somebody wants to see these postings: the id of the place that lists them, and `showOnly` there.
    void listWanted(const QString& place, const kakehashi::PostingQuery& query);
    /// Long work: `total` 0 means it is over. The window shows it with a Cancel button.
    void progressed(const QString& what, qint64 done, qint64 total);
};

} // namespace kakehashi
