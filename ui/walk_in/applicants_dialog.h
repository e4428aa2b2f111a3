// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/desk_work.h"

#include <QDialog>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

class MailPasswords;

/// Everybody who is registered: who looks for work, who has paused or is done, who wants letters, who may be
/// there twice; and what is done with one of them or many.
class ApplicantsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `passwords` for sending letters; may be null.
    ApplicantsDialog(Desk& desk, MailPasswords* passwords, QWidget* parent = nullptr);

Q_SIGNALS:
    /// This one is to stand at the counter.
    void chosen(qint64 seq);
    void changed();
    void told(const QString& sentence);

private:
    using Act = void (ApplicantsDialog::*)();
    QWidget* makeButtons();
    QPushButton* addButton(QLayout* row, const QString& text, const char* name, Act act);
    void fill();
    void filter();
    void showSelection();
    QList<StoredApplicant> selected() const;
    void change(const QString& sentence);
    void setState(ApplicantState state);
    void toCounter();
    void registerAgain() { setState(ApplicantState::Registered); }
    void pause() { setState(ApplicantState::Paused); }
    void finish() { setState(ApplicantState::Finished); }
    void switchLetters();
    void writeLetters();
    void showOffers(const QList<MailOffer>& offers);
    void showLetters();
    void findDouble();
    void separate();
    void assignMany();

    Desk& m_desk;
    MailPasswords* m_passwords;
    QList<StoredApplicant> m_applicants;
    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_note;
    QHash<QString, QPushButton*> m_buttons;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
