// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/command_bar.h"

#include "ui/widgets/theme.h"

#include <QLocale>

namespace kakehashi {

CommandBar::CommandBar(const PostingCommands& commands, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_row(new QHBoxLayout(this)), m_selected(new QLabel(this))
{
    setObjectName(QStringLiteral("commandBar"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    addCommand(PostingCommand::New, QStringLiteral("newButton"), tr("New"));
    addCommand(PostingCommand::Revise, QStringLiteral("reviseButton"), tr("Revise"));
    addCommand(PostingCommand::Duplicate, QStringLiteral("duplicateButton"), tr("Duplicate"));
    addClosing();
    m_open = addCommand(PostingCommand::Open, QStringLiteral("openDraftButton"), tr("Open"));
    m_reopen = addCommand(PostingCommand::Reopen, QStringLiteral("reopenButton"), tr("Open again"));
    addCommand(PostingCommand::Sheet, QStringLiteral("sheetButton"), tr("Sheet…"));
    addCommand(PostingCommand::Fax, QStringLiteral("faxButton"), tr("Fax…"));
    addCommand(PostingCommand::List, QStringLiteral("listButton"), tr("List…"));

    auto* more = addButton(QStringLiteral("moreButton"), tr("More"), tr("More to do with the selection"));
    auto* menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("moreMenu"));
    m_commands.fillMenu(menu);
    more->setMenu(menu);

    m_row->addStretch(1);
    m_selected->setObjectName(QStringLiteral("selectedLabel"));
    QPalette quiet = m_selected->palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText());
    m_selected->setPalette(quiet);
    m_row->addWidget(m_selected);
    showSelection(0, std::nullopt);
}

QPushButton* CommandBar::addButton(const QString& name, const QString& text, const QString& accessibleName)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    // Pressed with the mouse, it leaves the keys where they were: in the list.
    button->setFocusPolicy(Qt::TabFocus);
    if (!accessibleName.isEmpty())
        button->setAccessibleName(accessibleName);
    m_row->addWidget(button);
    return button;
}

QPushButton* CommandBar::addCommand(PostingCommand command, const QString& name, const QString& text)
{
    QAction* action = m_commands.action(command);
    const QString words = action->toolTip();
    QPushButton* button = addButton(name, text, words);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

void CommandBar::addClosing()
{
    m_close = addButton(QStringLiteral("closeButton"), tr("Close"));
    auto* reasons = new QMenu(m_close);
    reasons->addAction(m_commands.action(PostingCommand::CloseFilled));
    reasons->addAction(m_commands.action(PostingCommand::CloseWithdrawn));
    m_close->setMenu(reasons);
    QAction* closing = m_commands.action(PostingCommand::CloseFilled);
    m_close->setEnabled(closing->isEnabled());
    connect(closing, &QAction::enabledChanged, m_close, &QPushButton::setEnabled);
}

void CommandBar::showSelection(int selected, std::optional<PostingState> state)
{
    m_close->setVisible(!state || state == PostingState::Open);
    m_open->setVisible(state == PostingState::Draft);
    m_reopen->setVisible(state == PostingState::Closed);
    m_selected->setText(selected > 1 ? tr("%1 selected").arg(QLocale().toString(selected)) : QString());
}

} // namespace kakehashi
