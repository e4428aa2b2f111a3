// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace kakehashi {

/// Bars one below the other, each with its name and number; a click on one chooses it, as do the arrow keys
/// and Enter.
class BarChart : public QChartView
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        qint64 value = 0;
    };
    explicit BarChart(const QString& title, QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);
    const QList<Bar>& bars() const { return m_bars; }
    QSize sizeHint() const override { return {330, 220}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void chosen(int bar);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void makeRoomForNames();
    QFont nameFont() const;
    static QString wordsOf(const Bar& bar);
    void walk(int bars);

    QList<Bar> m_bars;
    int m_current = 0;
};

} // namespace kakehashi
