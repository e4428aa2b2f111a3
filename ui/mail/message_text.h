// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

namespace kakehashi {

/// A message as a person reads it: its head, its text, and the attachments that are text; nothing of it is
/// interpreted.
QString readableMessage(const QString& fileName, const QByteArray& raw);

/// Shows that text.
class MessageTextDialog : public QDialog
{
    Q_OBJECT

public:
    MessageTextDialog(const QString& title, const QString& text, QWidget* parent = nullptr);
};

} // namespace kakehashi
