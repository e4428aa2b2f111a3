// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_mail/desk_mails.h"
#include "ui/mail/mail_sending.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kakehashi {

/// Mails of one kind about one hire or several, each previewed as it leaves. Those that cannot be written are
/// listed with the reason and cannot be ticked. Nothing is sent by itself.
class DeskMailDialog : public QDialog
{
    Q_OBJECT

public:
    struct About
    {
        QString about; ///< DeskMail::about
        QString words; ///< for the list
    };
    /// `passwords` may be null: the keychain then, or asking.
    DeskMailDialog(Desk& desk, MailPasswords* passwords, DeskMailKind kind, const QList<About>& about,
                   QWidget* parent = nullptr);
    void reject() override;

Q_SIGNALS:
    /// Drafts were kept, files written or mails sent.
    void told(const QString& sentence);

private:
    struct Entry
    {
        About about;
        QString obstacle; ///< why there is no mail, or what became of it
    };
    QWidget* makeList();
    QWidget* makeMail();
    QWidget* makeFoot();
    void fillList();
    std::optional<DeskMail> mailFor(const QString& about);
    void showMail();
    void showState();
    QList<DeskMail> ticked();
    const Entry* current() const;
    void keep();
    void saveFile();
    void send();
    void sent(const QList<qint64>& reached, const QHash<qint64, QString>& failures);

    Desk& m_desk;
    DeskMailKind m_kind;
    QList<Entry> m_entries;
    QListWidget* m_list;
    QPlainTextEdit* m_words;
    QLabel* m_leaks;
    QLabel* m_head;
    QPlainTextEdit* m_preview;
    QLabel* m_state;
    QPushButton* m_keep;
    QPushButton* m_file;
    QPushButton* m_send;
    MailSending* m_sending;
};

} // namespace kakehashi
