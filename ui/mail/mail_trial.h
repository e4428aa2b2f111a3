// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/desk_work.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace kakehashi {

/// "Try the connection" and, below it, what came of it: the reason word for word where it was refused.
class MailTrial : public QWidget
{
    Q_OBJECT

public:
    explicit MailTrial(Desk& desk, QWidget* parent = nullptr);

    /// Runs on another thread; returns the sentence of success, throws Error with the reason.
    using Attempt = std::function<QString(const DeskWork::Progress& progress)>;
    /// What is to be tried when the button is pressed; an empty one: something is missing, which was said.
    void setAttempts(std::function<Attempt()> attempts) { m_attempts = std::move(attempts); }
    /// Shows a sentence where the result stands.
    void say(const QString& sentence, bool good);
    void clear();
    bool isBusy() const { return m_work.isBusy(); }

private:
    void begin();

    std::function<Attempt()> m_attempts;
    QPushButton* m_button;
    QLabel* m_result;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
