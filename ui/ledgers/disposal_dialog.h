// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/decision_dialog.h"

#include <QListWidget>

namespace kakehashi {

/// What need not be kept any longer: ticked entries leave the ledgers, on record; below, what left before.
class DisposalDialog : public DecisionDialog
{
    Q_OBJECT

public:
    explicit DisposalDialog(Desk& desk, QWidget* parent = nullptr);

private:
    QList<Disposable> chosen() const;
    QStringList obstacles() const override;
    bool isWorthSaying() const override { return m_due.isEmpty(); }
    QString enter() override;

    Desk& m_desk;
    QList<Disposable> m_due;
    QListWidget* m_list;
    QListWidget* m_done;
};

} // namespace kakehashi
