// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/choice_field.h"

#include <QLineEdit>

namespace kakehashi {

/// ⑤ in its three states: not stated, none, or so many whole weeks, which are typed behind the choice.
class TrialField : public ChoiceField
{
    Q_OBJECT

public:
    explicit TrialField(QWidget* parent = nullptr);

    /// Empty, 無, or 有 and the weeks as they are typed.
    QString text() const override;
    void setText(const QString& text) override;

protected:
    void show(const Posting& posting) override;
    feed::TypedValue read() const override;

private:
    QLineEdit* m_weeks;
};

} // namespace kakehashi
