// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>

#include <memory>

class QLayout;

namespace kakehashi {

class DeskForm;

/// Asked once, when there is no store yet: whose desk this is, or samples to try the program out with.
/// Samples get a store of their own and never touch the desk's.
class FirstStartDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path`: where the desk's store will be made.
    FirstStartDialog(QString path, const Clock& clock, QWidget* parent = nullptr);

    /// The desk made or opened, once the dialog was accepted.
    std::unique_ptr<Desk> takeDesk() { return std::move(m_desk); }

private:
    QLayout* makeButtons();
    void setUp();
    void beginWithSamples();

    QString m_path;
    Clock m_clock;
    std::unique_ptr<Desk> m_desk;
    DeskForm* m_form;
};

} // namespace kakehashi
