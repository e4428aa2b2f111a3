// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/server_fields.h"

#include "ui/widgets/prompt.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPort = 65535;

QLineEdit* edit(const QString& name)
{
    auto* made = new QLineEdit;
    made->setObjectName(name);
    return made;
}

} // namespace

ServerFields::ServerFields(const QString& prefix, QFormLayout& layout, FormFields& fields, QObject* parent)
    : QObject(parent), m_layout(layout), m_fields(fields), m_host(edit(prefix + "HostEdit"_L1)),
      m_security(new QComboBox), m_port(new QSpinBox), m_user(edit(prefix + "UserEdit"_L1)),
      m_password(edit(prefix + "PasswordEdit"_L1)), m_caFile(edit(prefix + "CaFileEdit"_L1))
{
    m_host->setPlaceholderText(u"mail.example.jp"_s);
    m_security->setObjectName(prefix + "SecurityBox"_L1);
    m_security->addItem(tr("TLS (encrypted from the first byte)"), static_cast<int>(MailSecurity::Tls));
    m_security->addItem(tr("STARTTLS (encrypted before anything is said)"),
                        static_cast<int>(MailSecurity::StartTls));
    m_port->setObjectName(prefix + "PortBox"_L1);
    m_port->setRange(0, largestPort);
    m_password->setEchoMode(QLineEdit::Password);
    addRow(tr("Mail server"), {u"host"_s}, m_host);
    addRow(tr("Encryption"), {}, m_security);
    addRow(tr("Port"), {u"port"_s}, m_port);
    addRow(tr("User name"), {u"user"_s}, m_user);
    addRow(tr("Password"), {u"password"_s}, m_password);
    addRow(tr("Own authority"), {u"ca_file"_s}, makeCaFile(prefix), m_caFile);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this] {
        showUsualPort();
        Q_EMIT changed();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &ServerFields::changed);
    for (QLineEdit* each : {m_host, m_user, m_password, m_caFile}) {
        connect(each, &QLineEdit::textChanged, this, [this] {
            showPasswordHint();
            Q_EMIT changed();
        });
    }
}

void ServerFields::addRow(const QString& name, const QStringList& keys, QWidget* content, QWidget* focus)
{
    FormField* field = m_fields.make(name, keys, content, focus);
    m_layout.addRow(name, field);
    m_rows.append(field);
}

QWidget* ServerFields::makeCaFile(const QString& prefix)
{
    auto* row = new QWidget;
    row->setObjectName(prefix + "CaFile"_L1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_caFile->setPlaceholderText(tr("usually empty: the authorities this computer trusts"));
    m_caFile->setToolTip(tr("A PEM file with the authority that signed the server's certificate. Only "
                            "that authority is trusted then."));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(prefix + "CaFileButton"_L1);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, row] {
        const QStringList files = prompt::openFiles(row, tr("The authority's certificate"),
                                                    tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!files.isEmpty())
            m_caFile->setText(files.constFirst());
    });
    layout->addWidget(m_caFile, 1);
    layout->addWidget(choose);
    return row;
}

void ServerFields::load(const MailServer& server, bool passwordKnown)
{
    m_loaded = server;
    m_passwordKnown = passwordKnown;
    m_protocol = server.protocol;
    m_host->setText(server.host);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(server.security)));
    m_port->setValue(server.port);
    m_user->setText(server.user);
    m_password->clear();
    m_caFile->setText(server.caFile);
    showUsualPort();
    showPasswordHint();
}

void ServerFields::setProtocol(MailProtocol protocol)
{
    m_protocol = protocol;
    showUsualPort();
}

MailServer ServerFields::value() const
{
    MailServer server;
    server.protocol = m_protocol;
    server.host = m_host->text().trimmed();
    server.port = m_port->value();
    server.security = static_cast<MailSecurity>(m_security->currentData().toInt());
    server.user = m_user->text().trimmed();
    server.caFile = m_caFile->text().trimmed();
    return server;
}

bool ServerFields::isOtherAccount() const
{
    const MailServer now = value();
    return now.host != m_loaded.host || now.user != m_loaded.user;
}

void ServerFields::setVisible(bool visible)
{
    for (QWidget* row : std::as_const(m_rows))
        m_layout.setRowVisible(row, visible);
}

void ServerFields::showUsualPort()
{
    MailServer server = value();
    m_port->setSpecialValueText(tr("%1 (the usual one)").arg(server.usualPort()));
}

// A known password belongs to one account at one server; it is never sent to another.
void ServerFields::showPasswordHint()
{
    m_password->setPlaceholderText(m_passwordKnown && !isOtherAccount() ? tr("known; type to change it")
                                                                        : QString());
}

} // namespace kakehashi
