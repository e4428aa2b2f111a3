// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_mail/ministry_reports.h"
#include "ui/mail/mail_sending.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kakehashi {

/// Reports to the ministry, filled from the desk's settings: that the window opened, and where postings are
/// to be sent. What only they need is entered here and saved with what is made; while something is missing,
/// that is said and nothing is saved.
class MinistryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `passwords` may be null: the keychain then, or asking.
    MinistryDialog(Desk& desk, MailPasswords* passwords, QWidget* parent = nullptr);
    void reject() override;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QLayout* makeFields();
    QLayout* makeButtons();
    void loadFields();
    MinistryReportKind kind() const;
    /// The settings with what is typed here.
    DeskSettings typed() const;
    MinistryReport report() const;
    void showReport();
    void showMade();
    void saveTyped();
    DeskMail mail();
    void printPaper();
    void saveFile();
    void keep();
    void send();
    void tell(const QString& sentence);

    Desk& m_desk;
    QComboBox* m_kind;
    QLineEdit* m_person;
    QLineEdit* m_hours;
    QLineEdit* m_feedAddress;
    QLineEdit* m_ministryEmail;
    QLineEdit* m_words;
    QLabel* m_problems;
    QPlainTextEdit* m_preview;
    QListWidget* m_made;
    QPushButton* m_paper;
    QPushButton* m_file;
    QPushButton* m_keep;
    QPushButton* m_send;
    MailSending* m_sending;
};

} // namespace kakehashi
