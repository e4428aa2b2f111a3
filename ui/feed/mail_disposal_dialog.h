// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/decision_dialog.h"

#include <QListWidget>

namespace kakehashi {

/// Mail that was of no use: of what is ticked the content leaves the store for good, on record.
class MailDisposalDialog : public DecisionDialog
{
    Q_OBJECT

public:
    /// `first`: the one that is ticked already (Arrival::seq).
    MailDisposalDialog(Desk& desk, qint64 first, QWidget* parent = nullptr);

private:
    void tickAll();
    QList<qint64> chosen() const;
    QStringList obstacles() const override;
    bool isWorthSaying() const override { return m_mails.isEmpty(); }
    QString enter() override;

    Desk& m_desk;
    QList<Arrival> m_mails;
    QListWidget* m_list;
};

} // namespace kakehashi
