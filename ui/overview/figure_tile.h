// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

#include <QAbstractButton>

namespace kakehashi {

/// One figure: its name, its value large, what it is of. Pressed, it opens its list.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(Figure figure, QWidget* parent = nullptr);

    void show(const Overview& overview);
    Figure figure() const { return m_figure; }
    const QString& value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont valueFont() const;

    Figure m_figure;
    QString m_value;
    QString m_basis;
};

} // namespace kakehashi
