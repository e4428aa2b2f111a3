// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/posting_commands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <optional>

namespace kakehashi {

/// The commands most used as buttons, the rest under "…"; and how many postings they concern.
class CommandBar : public QWidget
{
    Q_OBJECT

public:
    explicit CommandBar(const PostingCommands& commands, QWidget* parent = nullptr);

    /// How many are selected, and in what state the one shown is: of closing and opening, what fits it is
    /// offered.
    void showSelection(int selected, std::optional<PostingState> state);

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& accessibleName = {});
    QPushButton* addCommand(PostingCommand command, const QString& name, const QString& text);
    void addClosing();

    const PostingCommands& m_commands;
    QHBoxLayout* m_row;
    QPushButton* m_close = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_reopen = nullptr;
    QLabel* m_selected;
};

} // namespace kakehashi
