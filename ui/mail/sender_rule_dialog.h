// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

namespace kakehashi {

/// How what one sender sends is treated: an address, a domain, or files without a sender.
class SenderRuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `isNew` the sender stays who it is. The desk must outlive the dialog.
    SenderRuleDialog(Desk& desk, const feed::SenderRule& rule, bool isNew, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    QWidget* makeHeadings();
    void showHeadings();
    void forgetHeading();
    feed::SenderRule value() const;
    void save();

    Desk& m_desk;
    feed::SenderRule m_rule;
    bool m_isNew;
    QLineEdit* m_sender;
    QComboBox* m_trusted;
    QComboBox* m_kind;
    QComboBox* m_mode;
    QTableWidget* m_headings;
    QLabel* m_problem;
};

} // namespace kakehashi
