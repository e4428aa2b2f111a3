// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

#include <optional>

namespace kakehashi {

/// The registered receivers, one of whom is chosen; they are added, corrected and removed here.
class FaxDestinations : public QWidget
{
    Q_OBJECT

public:
    explicit FaxDestinations(Desk& desk, QWidget* parent = nullptr);

    /// Nullopt when none is chosen; blocked ones too can be.
    std::optional<FaxDestination> chosen() const;

Q_SIGNALS:
    void changed();
    /// Enter or a double click on one.
    void activated();

private:
    void reload(qint64 choose);
    void showChosen();
    void edit(const FaxDestination& destination);
    void remove();

    Desk& m_desk;
    QList<FaxDestination> m_destinations;
    QListWidget* m_list;
    QStackedWidget* m_place; ///< the list, or what to do while there is none
    QLabel* m_blocked;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace kakehashi
