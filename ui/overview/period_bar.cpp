// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/period_bar.h"

#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/period_problem.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kakehashi {

PeriodBar::PeriodBar(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_from(new EraDateEdit), m_to(new EraDateEdit),
      m_problem(new FieldProblem(QStringLiteral("overviewProblem")))
{
    m_choice->setObjectName(QStringLiteral("overviewPeriod"));
    m_from->setObjectName(QStringLiteral("overviewFrom"));
    m_to->setObjectName(QStringLiteral("overviewUntil"));
    for (int i = 0; i < periodChoices; ++i)
        m_choice->addItem(labelOf(static_cast<PeriodChoice>(i)));
    m_choice->addItem(tr("From … until …"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    layout->addLayout(row);
    layout->addWidget(m_problem);
    const auto add = [row](const QString& name, QWidget* field, int stretch) {
        auto* label = new QLabel(name);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    add(tr("Pe&riod"), m_choice, 1);
    add(tr("&from"), m_from, 2);
    add(tr("&until"), m_to, 2);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        tell();
    });
    for (EraDateEdit* edit : {m_from, m_to}) {
        connect(edit, &EraDateEdit::textChanged, this, [this] {
            if (!problem().isEmpty()) // each letter more of what is no date
                tell();
        });
        connect(edit, &EraDateEdit::dateChanged, this, [this] {
            if (m_showing)
                return;
            const QSignalBlocker quiet(m_choice);
            m_choice->setCurrentIndex(periodChoices);
            tell();
        });
    }
}

void PeriodBar::setDeskDay(QDate day)
{
    m_deskDay = day;
    showDays();
}

void PeriodBar::showDays()
{
    if (m_choice->currentIndex() >= periodChoices)
        return;
    const OverviewPeriod usual = periodOf(static_cast<PeriodChoice>(m_choice->currentIndex()), m_deskDay);
    m_showing = true;
    m_from->setDate(usual.from);
    m_to->setDate(usual.to);
    m_showing = false;
}

void PeriodBar::tell()
{
    m_problem->say(problem());
    Q_EMIT periodChanged();
}

QString PeriodBar::problem() const
{
    return periodProblem(*m_from, *m_to);
}

OverviewPeriod PeriodBar::period() const
{
    return {m_from->date(), m_to->date()};
}

} // namespace kakehashi
