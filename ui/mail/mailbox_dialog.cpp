// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailbox_dialog.h"

#include "core/feed/feed_files.h"
#include "core/mail/mailbox.h"
#include "ui/widgets/guarded.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 620;

} // namespace

MailboxDialog::MailboxDialog(Desk& desk, MailPasswords& passwords, const MailboxSettings& mailbox,
                             QWidget* parent)
    : QDialog(parent), m_desk(desk), m_passwords(passwords), m_id(mailbox.id), m_form(new MailboxForm(this)),
      m_trial(new MailTrial(desk, this))
{
    setObjectName(u"mailboxDialog"_s);
    setWindowTitle(mailbox.seq == 0 ? tr("New mailbox") : tr("Mailbox"));
    setMinimumWidth(usualWidth);
    m_form->load(mailbox, !m_id.isEmpty() && m_passwords.find(m_id));
    m_trial->setAttempts([this] { return attempt(); });
    auto* hint =
        new QLabel(tr("Messages are read and left on the server as they are. The password is kept by "
                      "this computer's keychain; where there is none it is asked for at each start "
                      "and written nowhere."),
                   this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveMailboxButton"_s);
    save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_form);
    layout->addWidget(hint);
    layout->addWidget(m_trial);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_form, &MailboxForm::changed, m_trial, &MailTrial::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &MailboxDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool MailboxDialog::isSound()
{
    const Problems problems = checkMailbox(m_form->value());
    m_form->showProblems(problems);
    return acceptable(problems);
}

QString MailboxDialog::password()
{
    const QString typed = m_form->server().typedPassword();
    if (!typed.isEmpty() || m_id.isEmpty() || m_form->server().isOtherAccount())
        return typed;
    return m_passwords.find(m_id).value_or(QString());
}

MailTrial::Attempt MailboxDialog::attempt()
{
    if (!isSound())
        return {};
    return [mailbox = m_form->value(), password = password()](const DeskWork::Progress& progress) {
        const MailListing listing =
            makeMailbox(mailbox, password, feed::largestMailFile)->list(MailboxMark(), progress);
        const int messages = static_cast<int>(listing.items.size());
        return mailbox.needsPassword()
                   ? tr("The connection works: %n message(s) lie there.", nullptr, messages)
                   : tr("The folder can be read: %n file(s) lie there.", nullptr, messages);
    };
}

void MailboxDialog::save()
{
    if (!isSound())
        return;
    guarded(this, [this] {
        const MailboxSettings kept = m_desk.mailboxes().save(m_form->value());
        const QString sentence = keepPassword(kept);
        accept();
        Q_EMIT saved(sentence);
        if (kept.needsPassword() && !m_form->server().typedPassword().isEmpty())
            Q_EMIT passwordChanged(kept.seq);
    });
}

QString MailboxDialog::keepPassword(const MailboxSettings& mailbox)
{
    const QString saved = tr("The mailbox was saved.");
    if (!mailbox.needsPassword())
        return saved;
    const QString typed = m_form->server().typedPassword();
    if (typed.isEmpty()) {
        if (m_form->server().isOtherAccount())
            m_passwords.forget(mailbox.id);
        return saved;
    }
    return m_passwords.keep(mailbox.id, typed)
               ? saved
               : tr("The mailbox was saved. There is no keychain here: its password is asked for at each "
                    "start.");
}

} // namespace kakehashi
