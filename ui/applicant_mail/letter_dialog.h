// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applicant_mail/letter_sending.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

namespace kakehashi {

/// Letters to registered applicants, each previewed as it leaves: to whom, which postings, words of the
/// desk's own. Those who are not written to are listed with the reason and cannot be ticked.
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title`: what the letters are about.
    LetterDialog(Desk& desk, MailPasswords* passwords, const QString& title, QList<MailOffer> offers,
                 QWidget* parent = nullptr);
    void reject() override;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QWidget* makeChoice();
    QWidget* makeLetter();
    QWidget* makeFoot();
    void fillPeople();
    void showPerson();
    void showLetter();
    void showLeaks(const QList<LetterLeak>& leaks);
    void showState();
    void keepTicks(QListWidgetItem* posting);
    QList<qint64> postingsFor(const MailOffer& offer) const;
    const MailOffer* current() const;
    /// The letter as it stands on the screen; nullopt when there is nothing to tell this person.
    std::optional<ApplicantMail> letterFor(const MailOffer& offer);
    QList<ApplicantMail> tickedLetters();
    void keep();
    void send();
    void sent(const QList<qint64>& reached, const QHash<qint64, QString>& failures);

    Desk& m_desk;
    QList<MailOffer> m_offers;
    QHash<qint64, QSet<qint64>> m_leftOut; ///< postings unticked, by applicant
    QListWidget* m_people;
    QListWidget* m_postings;
    QPlainTextEdit* m_words;
    QLabel* m_leaks;
    QLabel* m_head;
    QPlainTextEdit* m_preview;
    QLabel* m_state;
    QPushButton* m_keep;
    QPushButton* m_send;
    LetterSending* m_sending;
};

} // namespace kakehashi
