// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"
#include "core/referrals/referral.h"

#include <QTableWidget>

namespace kakehashi {

/// The conditions of a posting, item by item: as posted, and what was asked for, offered and agreed on. Only
/// what somebody typed is kept.
class ConditionsTable : public QTableWidget
{
    Q_OBJECT

public:
    /// What is agreed on can be typed only with a hire.
    enum class For { Interview, Hire };
    ConditionsTable(For what, const Posting& posting, const QList<NegotiatedItem>& known,
                    QWidget* parent = nullptr);

    /// The items something was typed for; `posted` is the store's to fill in.
    QList<NegotiatedItem> items() const;

protected:
    /// Enter goes to the next line, Tab out of the table behind the last cell.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow(const QString& key, const QString& label, const QString& posted, const NegotiatedItem& known);

    For m_for;
};

} // namespace kakehashi
