// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace kakehashi {

/// What stands where a list would be while there is nothing to list: what is missing, what to do next, and
/// where possible a button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    EmptyState(const QString& title, const QString& whatToDo, QWidget* parent = nullptr);
    /// With a button named `action`; its press is `actionTriggered`.
    EmptyState(const QString& title, const QString& whatToDo, const QString& action,
               QWidget* parent = nullptr);

    /// No button when `action` is empty.
    void setTexts(const QString& title, const QString& whatToDo, const QString& action = {});
    /// The button (objectName `emptyStateAction`; a screen with several of them names its own).
    QPushButton* actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_title;
    QLabel* m_whatToDo;
    QPushButton* m_action;
};

} // namespace kakehashi
