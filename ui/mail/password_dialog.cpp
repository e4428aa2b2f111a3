// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/password_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const QString& what, const QString& reason, QWidget* parent)
    : QDialog(parent), m_password(new QLineEdit(this))
{
    static constexpr int usualWidth = 440;
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Password"));
    setMinimumWidth(usualWidth);
    auto* label = new QLabel(tr("Password of %1").arg(what), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_password);
    auto* why = new QLabel(reason, this);
    why->setObjectName(u"passwordReason"_s);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setVisible(!reason.isEmpty());
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(label->text());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setObjectName(u"acceptPasswordButton"_s);
    accept->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, accept,
            [accept](const QString& text) { accept->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_password),
                          static_cast<QWidget*>(why), static_cast<QWidget*>(buttons)})
        layout->addWidget(each);
}

} // namespace kakehashi
