// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/outgoing_page.h"

#include "core/mail/smtp.h"
#include "ui/widgets/guarded.h"

#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

OutgoingPage::OutgoingPage(Desk& desk, MailPasswords& passwords, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_passwords(passwords), m_sender(new QLineEdit),
      m_trial(new MailTrial(desk))
{
    setObjectName(u"outgoingPage"_s);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_sender->setObjectName(u"outgoingSenderEdit"_s);
    m_sender->setPlaceholderText(u"desk@example.jp"_s);
    auto* save = new QPushButton(tr("&Save"));
    save->setObjectName(u"saveOutgoingButton"_s);
    save->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form); // before the rows, which need a widget to belong to
    m_server = new ServerFields(u"outgoing"_s, *form, m_fields, this);
    form->addRow(tr("Mails come from"), m_fields.make(tr("Mails come from"), {u"sender"_s}, m_sender));
    layout->addWidget(m_trial);
    layout->addStretch(1);
    layout->addWidget(save, 0, Qt::AlignRight);
    m_trial->setAttempts([this] { return attempt(); });
    connect(m_server, &ServerFields::changed, m_trial, &MailTrial::clear);
    connect(m_sender, &QLineEdit::textChanged, m_trial, &MailTrial::clear);
    connect(save, &QPushButton::clicked, this, &OutgoingPage::save);
    guarded(this, [this] { load(); });
}

void OutgoingPage::load()
{
    OutgoingMail outgoing = m_desk.mailboxes().outgoing().value_or(OutgoingMail());
    outgoing.server.protocol = MailProtocol::Smtp;
    m_server->load(outgoing.server, m_passwords.find(outgoingPassword).has_value());
    m_sender->setText(outgoing.sender.isEmpty() ? m_desk.settings().email : outgoing.sender);
}

OutgoingMail OutgoingPage::value() const
{
    return {m_server->value(), m_sender->text().trimmed()};
}

bool OutgoingPage::isSound()
{
    const Problems problems = checkOutgoing(value());
    m_fields.showProblems(problems);
    return acceptable(problems);
}

QString OutgoingPage::password()
{
    const QString typed = m_server->typedPassword();
    if (!typed.isEmpty() || m_server->isOtherAccount())
        return typed;
    return m_passwords.find(outgoingPassword).value_or(QString());
}

MailTrial::Attempt OutgoingPage::attempt()
{
    if (!isSound())
        return {};
    return [server = value().server, password = password()](const DeskWork::Progress& progress) {
        tryServer(server, password, progress);
        return tr("The connection works. Nothing was sent.");
    };
}

void OutgoingPage::save()
{
    if (!isSound())
        return;
    guarded(this, [this] {
        m_desk.mailboxes().saveOutgoing(value());
        const QString typed = m_server->typedPassword();
        if (!typed.isEmpty())
            m_passwords.keep(outgoingPassword, typed);
        else if (m_server->isOtherAccount())
            m_passwords.forget(outgoingPassword);
        load();
        Q_EMIT told(tr("The server for sending was saved."));
    });
}

} // namespace kakehashi
