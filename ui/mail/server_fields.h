// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox_settings.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace kakehashi {

/// The rows of a form that say where a mail server is and how one gets in; the same for fetching and sending.
/// Problems are shown at "host", "port", "user" and "ca_file".
class ServerFields : public QObject
{
    Q_OBJECT

public:
    /// The rows belong to the layout's widget. `prefix` begins the objectNames: mailboxHostEdit.
    ServerFields(const QString& prefix, QFormLayout& layout, FormFields& fields, QObject* parent);

    /// `passwordKnown`: it need not be typed again.
    void load(const MailServer& server, bool passwordKnown);
    void setProtocol(MailProtocol protocol);
    MailServer value() const;
    /// Empty: nothing was typed, the known one stays.
    QString typedPassword() const { return m_password->text(); }
    /// Another account than the one loaded: what was known of its password does not count.
    bool isOtherAccount() const;
    void setVisible(bool visible);

Q_SIGNALS:
    void changed();

private:
    void addRow(const QString& name, const QStringList& keys, QWidget* content, QWidget* focus = nullptr);
    QWidget* makeCaFile(const QString& prefix);
    void showUsualPort();
    void showPasswordHint();

    QFormLayout& m_layout;
    FormFields& m_fields;
    QList<QWidget*> m_rows;
    MailProtocol m_protocol = MailProtocol::Imap;
    MailServer m_loaded;
    bool m_passwordKnown = false;
    QLineEdit* m_host;
    QComboBox* m_security;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_caFile;
};

} // namespace kakehashi
