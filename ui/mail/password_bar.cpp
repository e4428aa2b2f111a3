// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/password_bar.h"

#include "ui/mail/mail_words.h"
#include "ui/mail/password_dialog.h"
#include "ui/widgets/guarded.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

PasswordBar::PasswordBar(MailFetcher& fetcher, QWidget* parent) : NoticeBar(parent), m_fetcher(fetcher)
{
    setObjectName(u"passwordBar"_s);
    connect(addButton(u"enterPasswordButton"_s, tr("Enter &password…")), &QPushButton::clicked, this,
            &PasswordBar::ask);
    connect(&m_fetcher, &MailFetcher::looked, this, &PasswordBar::update);
    update();
}

void PasswordBar::update()
{
    QStringList names;
    const QList<MailboxSettings> wanting = m_fetcher.wanting();
    for (const MailboxSettings& mailbox : wanting)
        names.append(mail_words::nameOf(mailbox));
    setText(names.isEmpty()
                ? QString()
                : tr("No mail is fetched from %1 until its password is entered.").arg(names.join(u", "_s)));
}

void PasswordBar::ask()
{
    const QList<MailboxSettings> wanting = m_fetcher.wanting();
    if (wanting.isEmpty())
        return;
    guarded(this, [this, mailbox = wanting.constFirst()] {
        auto* dialog =
            new PasswordDialog(mail_words::nameOf(mailbox), m_fetcher.problemOf(mailbox.seq), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog, mailbox] { m_fetcher.setPassword(mailbox, dialog->password()); });
        dialog->open();
    });
}

} // namespace kakehashi
