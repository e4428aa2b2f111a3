// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_commands.h"

#include <QWidget>

namespace kakehashi {

PostingCommands::PostingCommands(QWidget* page) : QObject(page), m_page(page)
{
    add(PostingCommand::New, QStringLiteral("newPosting"), tr("&New posting"), QKeySequence::New);
    add(PostingCommand::Revise, QStringLiteral("revisePosting"), tr("&Revise"),
        QKeySequence(Qt::CTRL | Qt::Key_E));
    add(PostingCommand::Duplicate, QStringLiteral("duplicatePosting"),
        tr("&Duplicate for another occupation"), QKeySequence(Qt::CTRL | Qt::Key_D));
    addStateCommands();
    addPaperCommands();
    fit(0, 0);
}

void PostingCommands::addStateCommands()
{
    add(PostingCommand::Open, QStringLiteral("openDraft"), tr("&Open the draft"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    add(PostingCommand::CloseFilled, QStringLiteral("closeAsFilled"), tr("Close as &filled"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    add(PostingCommand::CloseWithdrawn, QStringLiteral("closeAsWithdrawn"), tr("Close as &withdrawn"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    add(PostingCommand::Reopen, QStringLiteral("reopenPosting"), tr("Open &again"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    add(PostingCommand::UrgencyUsual, QStringLiteral("urgencyUsual"), tr("Urgency: usual"),
        QKeySequence(Qt::ALT | Qt::Key_0));
    add(PostingCommand::UrgencyUrgent, QStringLiteral("urgencyUrgent"), tr("Urgency: ▲ urgent"),
        QKeySequence(Qt::ALT | Qt::Key_1));
    add(PostingCommand::UrgencyMost, QStringLiteral("urgencyMost"), tr("Urgency: ▲▲ most urgent"),
        QKeySequence(Qt::ALT | Qt::Key_2));
    add(PostingCommand::Merge, QStringLiteral("mergePostings"), tr("&Merge two postings…"),
        QKeySequence(Qt::CTRL | Qt::Key_M));
    add(PostingCommand::Compare, QStringLiteral("compareVersions"), tr("&Compare versions…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    add(PostingCommand::Discard, QStringLiteral("discardDraft"), tr("Discard the draft"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
}

void PostingCommands::addPaperCommands()
{
    add(PostingCommand::Sheet, QStringLiteral("printSheet"), tr("&Sheet…"), QKeySequence::Print);
    add(PostingCommand::Fax, QStringLiteral("faxSheet"), tr("Fa&x…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    add(PostingCommand::FaxLog, QStringLiteral("faxLog"), tr("Faxes sen&t…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    add(PostingCommand::List, QStringLiteral("exportList"), tr("&List…"), QKeySequence(Qt::CTRL | Qt::Key_L));
    add(PostingCommand::Letters, QStringLiteral("writeLetters"), tr("L&etters to applicants…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    add(PostingCommand::Leaks, QStringLiteral("checkLeaks"), tr("Lea&k check…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
}

void PostingCommands::add(PostingCommand command, const QString& name, const QString& text,
                          const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setAutoRepeat(false);
    m_page->addAction(action);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT asked(command); });
    m_actions.insert(command, action);
}

void PostingCommands::fit(qint64 selected, qint64 listed)
{
    for (auto command = m_actions.cbegin(); command != m_actions.cend(); ++command) {
        switch (command.key()) {
        case PostingCommand::New:
        case PostingCommand::FaxLog:
            break;
        case PostingCommand::Revise:
        case PostingCommand::Duplicate:
        case PostingCommand::Compare:
        case PostingCommand::Letters:
        case PostingCommand::Leaks:
            command.value()->setEnabled(selected == 1);
            break;
        case PostingCommand::Merge:
            command.value()->setEnabled(selected == 2);
            break;
        case PostingCommand::List:
            command.value()->setEnabled(listed > 0);
            break;
        default:
            command.value()->setEnabled(selected > 0);
        }
    }
}

void PostingCommands::fillMenu(QMenu* menu) const
{
    const auto addAll = [this, menu](std::initializer_list<PostingCommand> commands) {
        for (const PostingCommand command : commands)
            menu->addAction(action(command));
        menu->addSeparator();
    };
    addAll(
        {PostingCommand::Revise, PostingCommand::Duplicate, PostingCommand::Open, PostingCommand::Discard});
    addAll({PostingCommand::CloseFilled, PostingCommand::CloseWithdrawn, PostingCommand::Reopen});
    addAll({PostingCommand::UrgencyUsual, PostingCommand::UrgencyUrgent, PostingCommand::UrgencyMost});
    addAll({PostingCommand::Merge, PostingCommand::Compare});
    addAll({PostingCommand::Sheet, PostingCommand::Fax, PostingCommand::FaxLog, PostingCommand::List,
            PostingCommand::Letters, PostingCommand::Leaks});
}

} // namespace kakehashi
