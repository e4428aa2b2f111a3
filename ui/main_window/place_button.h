// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace kakehashi {

/// One line of the places bar: a name on the left, a number on the right. Arrow keys move between the
/// buttons of a group, so the bar takes one stop of the Tab order.
class PlaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlaceButton(const QString& name, QWidget* parent = nullptr);

    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 m_count = 0;
};

} // namespace kakehashi
