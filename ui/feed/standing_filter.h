// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feed/message_list_model.h"

#include <QToolButton>
#include <QWidget>

#include <optional>

namespace kakehashi {

/// A button for each state that messages are in, with how many; those with none are not shown.
class StandingFilter : public QWidget
{
    Q_OBJECT

public:
    explicit StandingFilter(QWidget* parent = nullptr);

    void setCounts(const MessageListModel& messages);
    /// Nullopt: all.
    std::optional<feed_words::Standing> chosen() const { return m_chosen; }
    void choose(std::optional<feed_words::Standing> standing);

Q_SIGNALS:
    void changed();

private:
    QToolButton* makeButton(const QString& name, std::optional<feed_words::Standing> standing);

    QToolButton* m_all;
    std::array<QToolButton*, feed_words::standings.size()> m_buttons{};
    std::optional<feed_words::Standing> m_chosen;
};

} // namespace kakehashi
