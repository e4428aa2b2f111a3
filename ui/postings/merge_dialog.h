// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/compare_table.h"

#include <QDialog>
#include <QRadioButton>

#include <array>

namespace kakehashi {

/// Two postings side by side that are to become one: which of them stays, and of each item in which they
/// differ, whose words.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        StoredPosting keep;
        StoredPosting other;
        Posting merged;
    };

    /// Proposes to keep the open one, of two open ones the older; and its words wherever it has any.
    MergeDialog(const StoredPosting& one, const StoredPosting& two, QWidget* parent = nullptr);

    Choice choice() const;

Q_SIGNALS:
    void mergeAsked(const kakehashi::MergeDialog::Choice& choice);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLayout* makeKeeping();
    std::size_t kept() const { return m_keep[0]->isChecked() ? 0 : 1; }
    void compare();

    std::array<StoredPosting, 2> m_both;
    std::array<QRadioButton*, 2> m_keep{};
    CompareTable* m_table;
};

} // namespace kakehashi
