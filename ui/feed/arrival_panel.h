// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/arrivals.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace kakehashi {

/// What a mailbox brought and is not taken in: where it stands and why, and what can be done with it. What it
/// would do is shown below.
class ArrivalPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ArrivalPanel(QWidget* parent = nullptr);

    /// `mailbox`: the name of the one that brought it.
    void show(const Arrival& arrival, const QString& mailbox);
    void setBusy(bool busy);
    /// Mail of this sender is to be taken in by itself from now on.
    bool isAlways() const { return m_always->isChecked(); }

Q_SIGNALS:
    void takeInWanted();
    void ignoreWanted();
    void textWanted();
    void saveWanted();
    void disposalWanted();

private:
    void makeButtons();
    void updateButtons();

    Arrival m_arrival;
    bool m_isBusy = false;
    QLabel* m_subject;
    QLabel* m_from;
    QLabel* m_state;
    QLabel* m_reason;
    QCheckBox* m_always;
    QPushButton* m_takeIn;
    QPushButton* m_ignore;
    QPushButton* m_text;
    QPushButton* m_save;
    QPushButton* m_dispose;
};

} // namespace kakehashi
