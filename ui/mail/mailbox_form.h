// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/server_fields.h"

#include <QCheckBox>

namespace kakehashi {

/// One mailbox of the desk: on a server, or a folder of this computer that is watched.
class MailboxForm : public QWidget
{
    Q_OBJECT

public:
    explicit MailboxForm(QWidget* parent = nullptr);

    void load(const MailboxSettings& mailbox, bool passwordKnown);
    /// What was loaded, with what was typed.
    MailboxSettings value() const;
    const ServerFields& server() const { return *m_server; }
    /// Writes what is wrong beneath the fields.
    void showProblems(const Problems& problems) { m_fields.showProblems(problems); }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeFolder();
    void connectParts();
    MailboxKind kind() const;
    void showKind();

    FormFields m_fields;
    MailboxSettings m_loaded;
    QFormLayout* m_layout;
    QComboBox* m_kind;
    ServerFields* m_server;
    QLineEdit* m_folder; ///< of IMAP
    QLineEdit* m_path;   ///< of this computer
    QWidget* m_folderRow = nullptr;
    QWidget* m_pathRow = nullptr;
    QSpinBox* m_minutes;
    QCheckBox* m_enabled;
};

} // namespace kakehashi
