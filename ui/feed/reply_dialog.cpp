// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/reply_dialog.h"

#include "core/mail/mail_failure.h"
#include "ui/feed/feed_words.h"
#include "ui/feed/table_looks.h"
#include "ui/mail/sending_password.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize replyDialogSize(760, 600);

} // namespace

ReplyDialog::ReplyDialog(Desk& desk, MailPasswords& passwords, Reply reply, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_passwords(passwords), m_reply(std::move(reply)),
      m_recipient(new QLineEdit(m_reply.recipient)), m_subject(new QLineEdit(m_reply.subject)),
      m_text(new QPlainTextEdit(m_reply.text)), m_state(looks::sentence(u"replyState"_s)),
      m_setUp(pushButton(u"setUpSendingButton"_s, tr("Set up &sending…"))),
      m_keep(pushButton(u"keepReplyButton"_s, tr("Keep as a &draft"))),
      m_send(pushButton(u"sendReplyButton"_s, tr("Se&nd"))), m_work(desk)
{
    setObjectName(u"replyDialog"_s);
    setWindowTitle(tr("Reply to the sender"));
    resize(replyDialogSize);
    m_recipient->setObjectName(u"replyRecipientEdit"_s);
    m_recipient->setReadOnly(true); // it holds values of this sender's rows, and nobody else is to read them
    m_subject->setObjectName(u"replySubjectEdit"_s);
    m_text->setObjectName(u"replyTextEdit"_s);
    m_text->setAccessibleName(tr("Text of the reply"));
    m_text->setTabChangesFocus(true);
    auto* head = new QFormLayout;
    head->addRow(tr("To"), m_recipient);
    head->addRow(tr("Subject"), m_subject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addWidget(makeFoot());
    connect(&m_work, &DeskWork::failed, this, &ReplyDialog::failed);
    connect(&m_work, &DeskWork::ended, this, [this] { setBusy(false); });
    guarded(this, [this] { showState(); });
    m_text->setFocus();
}

QWidget* ReplyDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* close = pushButton(u"closeReplyButton"_s, tr("&Close"));
    looks::makePrimary(m_send);
    layout->addWidget(m_setUp);
    layout->addStretch(1);
    for (QPushButton* each : {close, m_keep, m_send})
        layout->addWidget(each);
    connect(close, &QPushButton::clicked, this, &ReplyDialog::reject);
    connect(m_setUp, &QPushButton::clicked, this, &ReplyDialog::setUpWanted);
    connect(m_keep, &QPushButton::clicked, this, &ReplyDialog::keep);
    connect(m_send, &QPushButton::clicked, this, &ReplyDialog::send);
    return foot;
}

void ReplyDialog::showState()
{
    const bool isSent = m_reply.sentAt.isValid();
    const auto outgoing = m_desk.mailboxes().outgoing();
    m_setUp->setVisible(!isSent && !outgoing);
    m_keep->setVisible(!isSent);
    m_send->setVisible(!isSent);
    m_subject->setReadOnly(isSent);
    m_text->setReadOnly(isSent);
    if (isSent)
        say(tr("Sent on %1 by %2.").arg(feed_words::moment(m_reply.sentAt), m_reply.by), true);
    else if (m_reply.maybeSent)
        say(m_reply.problem, false);
    else if (!m_reply.problem.isEmpty())
        say(tr("It could not be sent: %1").arg(m_reply.problem), false);
    else if (!outgoing)
        say(tr("No server for sending is set up. The reply can be kept as a draft, or copied."), false);
    else
        say(tr("It is sent from %1.").arg(outgoing->sender), true);
}

void ReplyDialog::say(const QString& sentence, bool good)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, good ? theme::secondaryText() : theme::unmet());
    m_state->setPalette(colours);
    m_state->setText((good ? QString() : u"✗ "_s) + sentence);
}

Reply ReplyDialog::value() const
{
    Reply reply = m_reply;
    reply.subject = m_subject->text().simplified();
    reply.text = m_text->toPlainText();
    return reply;
}

bool ReplyDialog::isModified() const
{
    return !m_reply.sentAt.isValid() && (value().subject != m_reply.subject || value().text != m_reply.text);
}

void ReplyDialog::keep()
{
    guarded(this, [this] {
        m_reply = m_desk.replies().save(value());
        accept();
        Q_EMIT settled(tr("The reply was kept as a draft."));
    });
}

void ReplyDialog::send()
{
    if (m_work.isBusy() ||
        (m_reply.maybeSent &&
         !prompt::confirm(this, tr("This reply may have been sent already. Send it once more?"),
                          tr("Send again"))))
        return;
    guarded(this, [this] {
        const auto outgoing = m_desk.mailboxes().outgoing();
        if (!outgoing) {
            Q_EMIT setUpWanted();
            return;
        }
        const auto refused = m_wasRefused ? std::optional(m_reply.problem) : std::nullopt;
        withSendingPassword(
            m_passwords, *outgoing, refused, this,
            [this, outgoing = *outgoing](const QString& password) { sendBy(outgoing, password); });
    });
}

void ReplyDialog::sendBy(const OutgoingMail& outgoing, const QString& password)
{
    setBusy(true);
    say(tr("Sending…"), true);
    m_work.start(tr("Sending"),
                 [this, reply = value(), outgoing, password](Desk& desk, const DeskWork::Progress& progress) {
                     const Reply sentReply =
                         desk.replies().send(reply, outgoing, password, desk.settings().name, progress);
                     return [this, sentReply] { sent(sentReply); };
                 });
}

void ReplyDialog::sent(const Reply& reply)
{
    m_reply = reply;
    accept();
    Q_EMIT settled(tr("The reply to %1 was sent.").arg(reply.recipient));
}

// The draft is in the store by now, with the reason.
void ReplyDialog::failed(const Error& error)
{
    const auto* failure = dynamic_cast<const MailFailure*>(&error);
    m_wasRefused = failure != nullptr && failure->kind() == MailFailure::Kind::Login;
    guarded(this, [this, &error] {
        const QList<Reply> kept = m_desk.replies().of(m_reply.message);
        m_reply = value();
        if (!kept.isEmpty() && !kept.constFirst().sentAt.isValid())
            m_reply = kept.constFirst();
        if (!m_reply.maybeSent)
            m_reply.problem = error.message();
        showState();
    });
}

void ReplyDialog::setBusy(bool busy)
{
    for (QWidget* each : {static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_send)})
        each->setEnabled(!busy);
    m_subject->setReadOnly(busy);
    m_text->setReadOnly(busy);
}

void ReplyDialog::reject()
{
    if (m_work.isBusy())
        return;
    if (isModified() && !prompt::confirm(this, tr("What you changed in this reply is not kept."),
                                         tr("Close without keeping")))
        return;
    QDialog::reject();
}

} // namespace kakehashi
