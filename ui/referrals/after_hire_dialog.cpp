// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/after_hire_dialog.h"

#include "ui/widgets/act_words.h"
#include "ui/widgets/guarded.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kakehashi {

AfterHireDialog::AfterHireDialog(Desk& desk, const Stepped& stepped, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_stepped(stepped)
{
    setObjectName(QStringLiteral("afterHireDialog"));
    setWindowTitle(tr("After the hire"));
    auto* layout = new QVBoxLayout(this);
    if (stepped.full) {
        m_close =
            new QCheckBox(tr("&Close %1 as filled: no seat is left.").arg(stepped.referral.postingReference));
        m_close->setObjectName(QStringLiteral("closePosting"));
        m_close->setChecked(true);
        layout->addWidget(m_close);
    }
    if (!stepped.othersOpen.isEmpty()) {
        auto* others = new QLabel(
            tr("Other referrals of %1 are still open. Withdraw:").arg(stepped.referral.applicantReference));
        others->setTextFormat(Qt::PlainText);
        layout->addWidget(others);
    }
    for (const Referral& other : stepped.othersOpen) {
        auto* box = new QCheckBox(
            tr("%1: %2, %3").arg(other.reference, other.postingReference, labelOf(other.stage)));
        box->setObjectName(QStringLiteral("withdraw_") + other.reference);
        m_withdraw.append(box);
        layout->addWidget(box);
    }
    layout->addStretch(1);
    auto* later = new QPushButton(tr("Later"));
    later->setObjectName(QStringLiteral("decideLater"));
    later->setAutoDefault(false);
    auto* done = new QPushButton(tr("&Do what is ticked"));
    done->setObjectName(QStringLiteral("doTicked"));
    done->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(later);
    foot->addWidget(done);
    layout->addLayout(foot);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, [this] { guarded(this, [this] { carryOut(); }); });
}

void AfterHireDialog::carryOut()
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_withdraw.size(); ++i) {
        if (!m_withdraw.at(i)->isChecked())
            continue;
        referral_rules::Step step;
        step.to = Stage::Withdrawn;
        step.day = m_desk.today();
        step.note = tr("Hired under %1").arg(m_stepped.referral.reference);
        const Stepped stepped = m_desk.referrals().step(m_stepped.othersOpen.at(i).seq, step);
        m_withdraw.at(i)->setEnabled(false); // not again, should a later one fail
        m_withdraw.at(i)->setChecked(false);
        sentences.append(tr("%1 was withdrawn.").arg(stepped.referral.reference));
    }
    if (m_close != nullptr && m_close->isChecked())
        sentences.append(
            act_words::sentence(m_desk.actions().close({m_stepped.referral.posting}, CloseReason::Filled)));
    accept();
    if (!sentences.isEmpty())
        Q_EMIT told(sentences.join(QLatin1Char(' ')));
}

} // namespace kakehashi
