// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kakehashi {

/// One receiver of faxes: name, number (checked while it is typed) and a note.
class FaxDestinationDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new one when it has no place in the store yet.
    FaxDestinationDialog(Desk& desk, const FaxDestination& destination, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(qint64 destination);

private:
    void check();
    void save();

    Desk& m_desk;
    FaxDestination m_destination;
    QLineEdit* m_name;
    QLineEdit* m_number;
    QLabel* m_finding; ///< what is wrong with the number, or how it reads
    QLineEdit* m_note;
    QPushButton* m_save = nullptr;
};

} // namespace kakehashi
