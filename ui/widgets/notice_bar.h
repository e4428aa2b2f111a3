// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kakehashi {

/// A note above the list that waits without standing in the way: what it is about, and buttons for what can
/// be done with it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Appears with this text; an empty one hides it. Buttons made before stay.
    void setText(const QString& text);
    QPushButton* addButton(const QString& name, const QString& text);

private:
    QLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace kakehashi
