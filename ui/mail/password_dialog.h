// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>

namespace kakehashi {

/// Asks for one password; what it is for stands above it.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const QString& what, const QString& reason, QWidget* parent = nullptr);

    QString password() const { return m_password->text(); }

private:
    QLineEdit* m_password;
};

} // namespace kakehashi
