// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kakehashi {

/// A line above a form that tells something and offers what can be done about it; it waits without standing
/// in the way.
class FormNotice : public QFrame
{
    Q_OBJECT

public:
    FormNotice(const QString& name, const QString& action, QWidget* parent = nullptr);

    /// An empty text hides it.
    void setText(const QString& text);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_text;
};

} // namespace kakehashi
