// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/step_dialog.h"

#include "core/referrals/referral_rules.h"
#include "ui/referrals/conditions_table.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/time_edit.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QSize plainSize(460, 240);
constexpr QSize withConditions(900, 620);

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QList<NegotiatedItem> conditionsSoFar(const Referral& referral)
{
    QList<NegotiatedItem> items;
    for (const ReferralEvent& event : referral.events) {
        if (isTakenBack(referral.events, event))
            continue;
        for (const NegotiatedItem& item : event.conditions) {
            const auto known = std::ranges::find(items, item.field, &NegotiatedItem::field);
            if (known == items.end())
                items.append(item);
            else
                *known = item;
        }
    }
    return items;
}

StepDialog::StepDialog(Desk& desk, const Referral& referral, Stage to, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_referral(referral), m_to(to), m_day(new EraDateEdit),
      m_time(new TimeEdit), m_place(new QLineEdit), m_note(new QLineEdit), m_problems(plainLabel({})),
      m_enter(new QPushButton)
{
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(tr("%1: %2").arg(referral.reference, labelOf(to)));
    build();
    resize(m_conditions == nullptr ? plainSize : withConditions);
    check();
}

void StepDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeForm());
    if (isOf(Stage::Interview) || isOf(Stage::Hired))
        addConditions(layout);
    else
        layout->addStretch(1);
    m_problems->setObjectName(QStringLiteral("stepProblems"));
    QPalette palette = m_problems->palette();
    palette.setColor(QPalette::WindowText, theme::unmet());
    m_problems->setPalette(palette);
    layout->addWidget(m_problems);

    m_enter->setObjectName(QStringLiteral("enterStep"));
    m_enter->setText(tr("&Enter “%1”").arg(labelOf(m_to)));
    m_enter->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelStep"));
    cancel->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_enter);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, [this] { guarded(this, [this] { enter(); }); });
    connect(m_day, &EraDateEdit::dateChanged, this, &StepDialog::check);
    connect(m_day, &QLineEdit::textChanged, this, &StepDialog::check);
    connect(m_time, &QLineEdit::textChanged, this, &StepDialog::check);
    m_day->setFocus();
}

QLayout* StepDialog::makeForm()
{
    m_day->setObjectName(QStringLiteral("stepDay"));
    m_time->setObjectName(QStringLiteral("stepTime"));
    m_place->setObjectName(QStringLiteral("stepPlace"));
    m_note->setObjectName(QStringLiteral("stepNote"));
    auto* form = new QFormLayout;
    const auto applicant = m_desk.applicants().bySeq(m_referral.applicant);
    form->addRow(tr("Applicant"), plainLabel(m_referral.applicantReference + QStringLiteral("　") +
                                             (applicant ? applicant->applicant.name : QString())));
    form->addRow(tr("Posting"), plainLabel(m_referral.postingReference));
    form->addRow(isOf(Stage::Hired) ? tr("First working &day") : tr("&Day"), m_day);
    if (isOf(Stage::Interview)) {
        form->addRow(tr("&Time"), m_time);
        m_place->setPlaceholderText(tr("An address, or the link of an interview on line"));
        form->addRow(tr("&Place"), m_place);
    } else {
        // Nobody's child otherwise: they would not go with the dialog.
        m_time->setParent(this);
        m_time->hide();
        m_place->setParent(this);
        m_place->hide();
        m_day->setDate(m_desk.today());
    }
    form->addRow(tr("&Note"), m_note);
    return form;
}

void StepDialog::addConditions(QVBoxLayout* layout)
{
    const auto posting = m_desk.postings().bySeq(m_referral.posting);
    m_conditions =
        new ConditionsTable(isOf(Stage::Hired) ? ConditionsTable::For::Hire : ConditionsTable::For::Interview,
                            posting ? posting->posting : Posting(), conditionsSoFar(m_referral));
    layout->addWidget(plainLabel(
        isOf(Stage::Hired) ? tr("What was agreed on unlike the posting; nothing where it is as posted.")
                           : tr("What is asked for and offered, where it was spoken about.")));
    layout->addWidget(m_conditions, 1);
}

referral_rules::Step StepDialog::step() const
{
    referral_rules::Step step;
    step.to = m_to;
    step.day = m_day->date().value_or(QDate());
    step.note = m_note->text().trimmed();
    step.place = m_place->text().trimmed();
    step.time = m_time->time();
    if (m_conditions != nullptr)
        step.conditions = m_conditions->items();
    return step;
}

QStringList StepDialog::obstacles() const
{
    QStringList found = referral_rules::obstacles(m_referral, step(), m_desk.today());
    if (m_time->isUnread())
        found.append(tr("The time cannot be read."));
    return found;
}

void StepDialog::check()
{
    const QStringList found = obstacles();
    // An empty day needs no scolding before anything was typed.
    const bool says = !found.isEmpty() && !m_day->text().isEmpty();
    m_problems->setText(says ? found.join(QLatin1Char('\n')) : QString());
    m_enter->setEnabled(found.isEmpty());
}

void StepDialog::enter()
{
    if (!obstacles().isEmpty())
        return;
    const Stepped stepped = m_desk.referrals().step(m_referral.seq, step());
    accept();
    Q_EMIT entered(stepped);
}

} // namespace kakehashi
