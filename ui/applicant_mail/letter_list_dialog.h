// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applicant_mail/letter_sending.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

/// The letters written so far: which postings, when and to whom, and the drafts that are still to be sent.
class LetterListDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of one applicant, or of all where none is given.
    LetterListDialog(Desk& desk, MailPasswords* passwords, const std::optional<StoredApplicant>& applicant,
                     QWidget* parent = nullptr);
    void reject() override;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void build();
    void fill();
    void showLetter();
    void send();
    const ApplicantMail* current() const;

    Desk& m_desk;
    qint64 m_applicant = 0;
    QList<ApplicantMail> m_letters;
    QTableWidget* m_table;
    QPlainTextEdit* m_text;
    QLabel* m_state;
    QPushButton* m_send;
    LetterSending* m_sending;
};

} // namespace kakehashi
