// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QObject>

namespace kakehashi {

/// What can be done in the place "Postings".
enum class PostingCommand {
    New,
    Revise,
    Duplicate,
    Open,
    CloseFilled,
    CloseWithdrawn,
    Reopen,
    UrgencyUsual,
    UrgencyUrgent,
    UrgencyMost,
    Discard,
    Merge,
    Compare,
    Sheet,
    Fax,
    FaxLog,
    List,
    Letters,
    Leaks
};

/// The commands as actions with their shortcuts, one for menus, buttons and keys alike.
class PostingCommands : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts work while `page` is visible.
    explicit PostingCommands(QWidget* page);

    QAction* action(PostingCommand command) const { return m_actions.value(command); }
    /// What fits the selection can be chosen: `selected` postings, `listed` in the list.
    void fit(qint64 selected, qint64 listed);
    /// All commands that concern the selection, for the list's context menu and the button "…".
    void fillMenu(QMenu* menu) const;

Q_SIGNALS:
    void asked(kakehashi::PostingCommand command);

private:
    void add(PostingCommand command, const QString& name, const QString& text, const QKeySequence& keys);
    void addStateCommands();
    void addPaperCommands();

    QWidget* m_page;
    QHash<PostingCommand, QAction*> m_actions;
};

} // namespace kakehashi
