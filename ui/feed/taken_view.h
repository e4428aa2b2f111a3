// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/feed/held_model.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

namespace kakehashi {

/// What a message did when it was taken in, and the rows of it that still wait to be mended.
class TakenView : public QWidget
{
    Q_OBJECT

public:
    explicit TakenView(QWidget* parent = nullptr);

    void show(Desk& desk, const feed::StoredMessage& message);
    /// To the rows to mend; false when there are none.
    bool focusRows();
    /// One sentence above all else ("taken in before"); gone with the next `show`.
    void say(const QString& sentence);

Q_SIGNALS:
    void mendWanted(const kakehashi::feed::HeldRow& row);
    void answerWanted(const kakehashi::feed::HeldRow& row);
    void putAsideWanted(const kakehashi::feed::HeldRow& row);
    void textWanted();
    void saveWanted();
    void passwordWanted();
    void ignoreLockedWanted();
    /// What was not read of it was looked at.
    void seenWanted();
    void replyWanted();
    void revertWanted();
    void takeAgainWanted();
    /// Of what the list did not name, at least one.
    void closeWanted(kakehashi::CloseReason reason, const QList<qint64>& postings);

private:
    QWidget* makeUnread();
    QWidget* makeLocked();
    QWidget* makeHeld();
    QWidget* makeAbsent();
    QWidget* makeFoot();
    static QString summaryOf(const feed::StoredMessage& message);
    void showReplies(Desk& desk, const feed::StoredMessage& message);
    void showUnread(Desk& desk, const feed::StoredMessage& message);
    void showLocked(const feed::StoredMessage& message);
    QList<qint64> selectedAbsent() const;
    void selectAbsent(const QList<qint64>& postings);
    void actOnRow();
    void showAbsent(Desk& desk, qint64 message);
    void updateButtons();
    void updateClosing();
    std::optional<feed::HeldRow> selectedRow() const;

    HeldModel m_model;
    qint64 m_message = 0;
    QLabel* m_saying = nullptr;
    QLabel* m_subject = nullptr;
    QLabel* m_from = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_unreadPart = nullptr;
    QLabel* m_unreadTitle = nullptr;
    QPlainTextEdit* m_unread = nullptr;
    QPushButton* m_seen = nullptr;
    QWidget* m_lockedPart = nullptr;
    QLabel* m_lockedTitle = nullptr;
    QPushButton* m_ignoreLocked = nullptr;
    QWidget* m_heldPart = nullptr;
    QLabel* m_heldTitle = nullptr;
    QTableView* m_held = nullptr;
    QPushButton* m_mend = nullptr;
    QPushButton* m_putAside = nullptr;
    QWidget* m_absentPart = nullptr;
    QLabel* m_absentTitle = nullptr;
    QTableWidget* m_absent = nullptr;
    bool m_anyOpenAbsent = false;
    QPushButton* m_selectAbsent = nullptr;
    QPushButton* m_closeFilled = nullptr;
    QPushButton* m_closeWithdrawn = nullptr;
    QLabel* m_replies = nullptr;
    QPushButton* m_reply = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_takeAgain = nullptr;
};

} // namespace kakehashi
