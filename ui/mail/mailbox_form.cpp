// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailbox_form.h"

#include "ui/widgets/prompt.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPoll = 24 * 60;

template<typename W>
W* named(const QString& name)
{
    auto* made = new W;
    made->setObjectName(name);
    return made;
}

} // namespace

MailboxForm::MailboxForm(QWidget* parent)
    : QWidget(parent), m_layout(new QFormLayout(this)), m_kind(named<QComboBox>(u"mailboxKindBox"_s)),
      m_folder(named<QLineEdit>(u"mailboxFolderEdit"_s)), m_path(named<QLineEdit>(u"mailboxPathEdit"_s)),
      m_minutes(named<QSpinBox>(u"mailboxMinutesBox"_s)), m_enabled(named<QCheckBox>(u"mailboxEnabledBox"_s))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind->addItem(tr("IMAP mailbox"), static_cast<int>(MailboxKind::Imap));
    m_kind->addItem(tr("POP3 mailbox"), static_cast<int>(MailboxKind::Pop3));
    m_kind->addItem(tr("Folder of this computer, watched"), static_cast<int>(MailboxKind::Folder));
    m_minutes->setRange(1, longestPoll);
    m_minutes->setSuffix(tr(" min."));
    m_enabled->setText(tr("Look for new messages by itself"));
    m_layout->addRow(tr("Kind"), m_kind);
    m_server = new ServerFields(u"mailbox"_s, *m_layout, m_fields, this);
    m_folderRow = m_fields.make(tr("Folder"), {u"folder"_s}, m_folder);
    m_layout->addRow(tr("Folder"), m_folderRow);
    m_pathRow = m_fields.make(tr("Folder"), {u"folder"_s}, makeFolder(), m_path);
    m_layout->addRow(tr("Folder"), m_pathRow);
    m_layout->addRow(tr("Look every"), m_fields.make(tr("Look every"), {u"poll_minutes"_s}, m_minutes));
    m_layout->addRow(QString(), m_enabled);
    connectParts();
    load({}, false);
}

QWidget* MailboxForm::makeFolder()
{
    auto* row = named<QWidget>(u"mailboxPath"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"mailboxPathButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = prompt::folder(this, tr("The folder to watch"));
        if (!folder.isEmpty())
            m_path->setText(QDir::toNativeSeparators(folder));
    });
    layout->addWidget(m_path, 1);
    layout->addWidget(choose);
    return row;
}

void MailboxForm::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_server, &ServerFields::changed, this, &MailboxForm::changed);
    for (QLineEdit* each : {m_folder, m_path})
        connect(each, &QLineEdit::textChanged, this, &MailboxForm::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MailboxForm::changed);
    connect(m_enabled, &QCheckBox::toggled, this, &MailboxForm::changed);
}

void MailboxForm::load(const MailboxSettings& mailbox, bool passwordKnown)
{
    m_loaded = mailbox;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(mailbox.kind)));
    m_server->load(mailbox.server(), passwordKnown);
    const bool isImap = mailbox.kind == MailboxKind::Imap;
    m_folder->setText(isImap && !mailbox.folder.isEmpty() ? mailbox.folder : u"INBOX"_s);
    m_path->setText(mailbox.needsPassword() ? QString() : QDir::toNativeSeparators(mailbox.folder));
    m_minutes->setValue(mailbox.pollMinutes);
    m_enabled->setChecked(mailbox.enabled);
    showKind();
}

MailboxKind MailboxForm::kind() const
{
    return static_cast<MailboxKind>(m_kind->currentData().toInt());
}

MailboxSettings MailboxForm::value() const
{
    MailboxSettings mailbox = m_loaded;
    mailbox.kind = kind();
    const MailServer server = mailbox.needsPassword() ? m_server->value() : MailServer();
    mailbox.host = server.host;
    mailbox.port = server.port;
    mailbox.security = server.security;
    mailbox.user = server.user;
    mailbox.caFile = server.caFile;
    mailbox.folder = QString();
    if (mailbox.kind == MailboxKind::Imap)
        mailbox.folder = m_folder->text().trimmed();
    if (mailbox.kind == MailboxKind::Folder)
        mailbox.folder = QDir::fromNativeSeparators(m_path->text().trimmed());
    mailbox.pollMinutes = m_minutes->value();
    mailbox.enabled = m_enabled->isChecked();
    return mailbox;
}

void MailboxForm::showKind()
{
    const bool isFolder = kind() == MailboxKind::Folder;
    m_server->setProtocol(kind() == MailboxKind::Pop3 ? MailProtocol::Pop3 : MailProtocol::Imap);
    m_server->setVisible(!isFolder);
    m_layout->setRowVisible(m_folderRow, kind() == MailboxKind::Imap);
    m_layout->setRowVisible(m_pathRow, isFolder);
    m_fields.set(u"folder"_s, static_cast<FormField*>(isFolder ? m_pathRow : m_folderRow));
}

} // namespace kakehashi
