// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/report_dialog.h"

#include "core/training/training_rules.h"
#include "ui/widgets/era_date_edit.h"

#include <QFormLayout>

namespace kakehashi {

namespace {

constexpr QSize reportDialogSize(480, 240);

QString titleOf(const Training& training)
{
    return training.report ? ReportDialog::tr("%1: the employer has acknowledged it").arg(training.reference)
                           : ReportDialog::tr("%1: training reported").arg(training.reference);
}

} // namespace

ReportDialog::ReportDialog(Desk& desk, const Training& training, QWidget* parent)
    : DecisionDialog(QStringLiteral("report"), titleOf(training),
                     training.report ? tr("&Enter the acknowledgement") : tr("&Enter the report"), parent),
      m_desk(desk), m_training(training), m_day(new EraDateEdit(this)), m_way(new QComboBox(this)),
      m_note(new QLineEdit(this))
{
    m_day->setObjectName(QStringLiteral("reportDay"));
    m_day->setDate(m_desk.today());
    m_way->setObjectName(QStringLiteral("reportWay"));
    for (const ReportWay way : {ReportWay::Letter, ReportWay::Email, ReportWay::Console})
        m_way->addItem(labelOf(way), static_cast<int>(way));
    m_note->setObjectName(QStringLiteral("reportNote"));
    auto* form = new QFormLayout;
    form->addRow(acknowledges() ? tr("&Day") : tr("&Sent on"), m_day);
    m_way->setVisible(!acknowledges());
    m_note->setVisible(!acknowledges());
    if (!acknowledges()) {
        form->addRow(tr("&How"), m_way);
        form->addRow(tr("&Note"), m_note);
    }
    watch(m_day);
    build(form);
    resize(reportDialogSize);
}

QStringList ReportDialog::obstacles() const
{
    const QDate day = m_day->date().value_or(QDate());
    return acknowledges() ? training_rules::obstaclesToAcknowledge(m_training, day, m_desk.today())
                          : training_rules::obstaclesToReport(m_training, day, m_desk.today());
}

QString ReportDialog::enter()
{
    if (acknowledges()) {
        m_desk.training().acknowledge(m_training.hire, *m_day->date());
        return tr("%1: acknowledged.").arg(m_training.reference);
    }
    m_desk.training().report(m_training.hire, *m_day->date(),
                             static_cast<ReportWay>(m_way->currentData().toInt()), m_note->text().trimmed());
    return tr("%1: reported.").arg(m_training.reference);
}

} // namespace kakehashi
