// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/mail_disposal_dialog.h"

#include "core/base/error.h"
#include "core/mail/folder_mailbox.h"
#include "ui/feed/feed_words.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/push_button.h"

#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize mailDisposalSize(680, 440);

QString lineOf(const Arrival& mail)
{
    const ArrivalEnvelope& envelope = mail.envelope;
    const QString file = mail.isFile ? FolderMailbox::fileName(mail.item) : QString();
    QStringList parts{feed_words::moment(envelope.sentAt.isValid() ? envelope.sentAt : mail.arrivedAt),
                      feed_words::label(feed_words::standingOf(mail)),
                      feed_words::senderOf(envelope.senderName, envelope.sender, file), envelope.subject};
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

} // namespace

MailDisposalDialog::MailDisposalDialog(Desk& desk, qint64 first, QWidget* parent)
    : DecisionDialog(u"mailDisposal"_s, tr("Dispose of mail"), tr("&Dispose…"), parent), m_desk(desk),
      m_mails(desk.arrivals().disposable()), m_list(new QListWidget)
{
    m_list->setObjectName(u"disposableMails"_s);
    for (const Arrival& mail : std::as_const(m_mails)) {
        auto* item = new QListWidgetItem(lineOf(mail), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(mail.seq == first ? Qt::Checked : Qt::Unchecked);
        if (mail.seq == first)
            m_list->setCurrentItem(item);
    }
    auto* heading = new QLabel(tr("&Mail that holds no list of postings, or was put aside"));
    heading->setBuddy(m_list);
    auto* all = pushButton(u"tickAllMails"_s, tr("Tick &all"));
    connect(all, &QPushButton::clicked, this, &MailDisposalDialog::tickAll);
    auto* top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(all);
    auto* content = new QVBoxLayout;
    content->addLayout(top);
    content->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemChanged, this, [this] { check(); });
    build(content);
    resize(mailDisposalSize);
}

void MailDisposalDialog::tickAll()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Checked);
}

QList<qint64> MailDisposalDialog::chosen() const
{
    QList<qint64> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.append(m_mails.at(row).seq);
    }
    return ticked;
}

QStringList MailDisposalDialog::obstacles() const
{
    if (m_mails.isEmpty())
        return {tr("There is no such mail.")};
    return chosen().isEmpty() ? QStringList{tr("Tick what shall go.")} : QStringList();
}

QString MailDisposalDialog::enter()
{
    const QList<qint64> ticked = chosen();
    const auto count = static_cast<int>(ticked.size());
    if (!prompt::confirm(
            this,
            tr("Take the content of %n message(s) out of the store for good, and record that? "
               "That they came, from which addresses and when, is still known. On the mail server "
               "nothing changes. Backups made before still hold the content.",
               nullptr, count),
            tr("Dispose")))
        throw Cancelled();
    m_desk.arrivals().dispose(ticked);
    return tr("%n message(s) disposed of; it is recorded.", nullptr, count);
}

} // namespace kakehashi
