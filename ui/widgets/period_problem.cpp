// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_problem.h"

#include "core/base/japanese_era.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/theme.h"

namespace kakehashi {

QString periodProblem(const EraDateEdit& from, const EraDateEdit& to)
{
    for (const EraDateEdit* edit : {&from, &to}) {
        if (edit->isUnread())
            return FieldProblem::tr("“%1” is no date: write R2.6.1 or 2020-06-01.")
                .arg(edit->text().trimmed());
    }
    if (from.date() && to.date() && *to.date() < *from.date())
        return FieldProblem::tr("The period ends before it begins: from %1 until %2.")
            .arg(japanese::bothDates(*from.date()), japanese::bothDates(*to.date()));
    return {};
}

FieldProblem::FieldProblem(const QString& objectName)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    setPalette(red);
    hide();
}

void FieldProblem::say(const QString& problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
}

} // namespace kakehashi
