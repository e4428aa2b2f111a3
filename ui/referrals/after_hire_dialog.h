// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QCheckBox>
#include <QDialog>

namespace kakehashi {

/// What a hire leaves to be decided (domain.md §5, §6): closing a posting that is full now, and withdrawing
/// the applicant's other open referrals. Nothing of it is done unless ticked and confirmed.
class AfterHireDialog : public QDialog
{
    Q_OBJECT

public:
    /// Whether there is anything to decide.
    static bool isNeeded(const Stepped& stepped) { return stepped.full || !stepped.othersOpen.isEmpty(); }
    AfterHireDialog(Desk& desk, const Stepped& stepped, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void carryOut();

    Desk& m_desk;
    Stepped m_stepped;
    QCheckBox* m_close = nullptr;
    QList<QCheckBox*> m_withdraw; ///< beside Stepped::othersOpen
};

} // namespace kakehashi
