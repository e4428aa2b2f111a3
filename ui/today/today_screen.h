// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "ui/widgets/screen.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace kakehashi {

class EmptyState;

/// What waits today, wherever it waits: the day's appointments, what is late, and the rest, the oldest first.
/// Enter goes to the thing itself.
class TodayScreen : public Screen
{
    Q_OBJECT

public:
    explicit TodayScreen(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    qint64 waiting() override { return m_count; }
    void focusSearch() override;

private:
    enum class Section { Appointments, Late, Rest };
    static Section sectionOf(const agenda::Item& item);
    QTreeWidget* makeList();
    void fill(const QList<agenda::Item>& items);
    void sayNothingWaits();
    void addSection(Section section);
    void addItem(const agenda::Item& item);
    QString whenOf(const agenda::Item& item) const;
    /// The row at this position or, past the end or on a heading, the nearest below or above.
    void select(int row);
    void goThere();

    Desk& m_desk;
    qint64 m_count = 0;
    QLabel* m_day;
    QLabel* m_summary;
    QPushButton* m_go;
    QStackedWidget* m_pages;
    QTreeWidget* m_list;
    EmptyState* m_empty;
};

} // namespace kakehashi
