// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message_revert.h"

#include <QDialog>

namespace kakehashi {

/// What taking back all that a message did would do, before it is done: also what stays, and why.
class RevertDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RevertDialog(const feed::RevertPlan& plan, QWidget* parent = nullptr);

private:
    static QString summaryOf(const feed::RevertPlan& plan);
};

} // namespace kakehashi
