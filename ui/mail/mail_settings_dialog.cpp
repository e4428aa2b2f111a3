// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mail_settings_dialog.h"

#include "ui/mail/mailboxes_page.h"
#include "ui/mail/outgoing_page.h"
#include "ui/mail/senders_page.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize mailSettingsDialogSize(860, 560);

} // namespace

MailSettingsDialog::MailSettingsDialog(Desk& desk, MailFetcher& fetcher, QWidget* parent)
    : QDialog(parent), m_pages(new QTabWidget), m_told(new QLabel)
{
    setObjectName(u"mailSettingsDialog"_s);
    setWindowTitle(tr("Mail"));
    resize(mailSettingsDialogSize);
    auto* mailboxes = new MailboxesPage(desk, fetcher);
    auto* outgoing = new OutgoingPage(desk, fetcher.passwords());
    m_pages->setObjectName(u"mailPages"_s);
    m_pages->addTab(mailboxes, tr("&Mailboxes"));
    m_pages->addTab(outgoing, tr("Sen&ding"));
    auto* senders = new SendersPage(desk);
    m_pages->addTab(senders, tr("Sende&rs"));
    connect(senders, &SendersPage::told, m_told, &QLabel::setText);
    m_told->setObjectName(u"mailSettingsTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(mailboxes, &MailboxesPage::told, m_told, &QLabel::setText);
    connect(outgoing, &OutgoingPage::told, m_told, &QLabel::setText);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MailSettingsDialog::openAt(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    open();
}

} // namespace kakehashi
