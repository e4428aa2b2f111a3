// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>

class QComboBox;

namespace kakehashi {

class DeskForm;

/// Whose desk it is, and the language of the program. Saved when accepted.
class DeskSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The desk must outlive the dialog.
    explicit DeskSettingsDialog(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The settings of the desk's mail are asked for.
    void mailWanted();
    /// Reports to the ministry are to be made.
    void ministryWanted();

private:
    void save();

    Desk& m_desk;
    DeskForm* m_form;
    QComboBox* m_language;
};

} // namespace kakehashi
