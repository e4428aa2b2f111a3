// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/tenure_dialog.h"

#include "ui/widgets/era_date_edit.h"

#include <QFormLayout>

namespace kakehashi {

namespace {

constexpr QSize tenureDialogSize(500, 270);

} // namespace

TenureDialog::TenureDialog(Desk& desk, const Tenure& tenure, QWidget* parent)
    : DecisionDialog(QStringLiteral("tenure"), tr("%1: after the hire").arg(tenure.reference), tr("&Enter"),
                     parent),
      m_desk(desk), m_tenure(tenure), m_kind(new QComboBox), m_day(new EraDateEdit), m_method(new QComboBox),
      m_note(new QLineEdit)
{
    m_kind->setObjectName(QStringLiteral("tenureKind"));
    for (const TenureKind kind : {TenureKind::Started, TenureKind::OneMonth, TenureKind::SixMonths,
                                  TenureKind::Ended, TenureKind::Permanent})
        m_kind->addItem(labelOf(kind), static_cast<int>(kind));
    if (const auto due = m_tenure.due(m_desk.today()))
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(*due)));
    m_day->setObjectName(QStringLiteral("tenureDay"));
    m_day->setDate(m_desk.today());
    m_method->setObjectName(QStringLiteral("tenureMethod"));
    for (const TenureMethod method :
         {TenureMethod::Phone, TenureMethod::Email, TenureMethod::Letter, TenureMethod::Visit})
        m_method->addItem(labelOf(method), static_cast<int>(method));
    m_note->setObjectName(QStringLiteral("tenureNote"));
    m_note->setPlaceholderText(tr("Who left: why"));
    auto* form = new QFormLayout;
    form->addRow(tr("&What"), m_kind);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Asked how"), m_method);
    form->addRow(tr("&Note"), m_note);
    watch(m_kind);
    watch(m_day);
    watch(m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_method->setEnabled(entry().kind != TenureKind::Permanent); });
    build(form);
    resize(tenureDialogSize);
}

TenureEntry TenureDialog::entry() const
{
    TenureEntry entry;
    entry.kind = static_cast<TenureKind>(m_kind->currentData().toInt());
    entry.day = m_day->date().value_or(QDate());
    if (entry.kind != TenureKind::Permanent)
        entry.method = static_cast<TenureMethod>(m_method->currentData().toInt());
    entry.note = m_note->text().trimmed();
    return entry;
}

QStringList TenureDialog::obstacles() const
{
    return tenure_rules::obstacles(m_tenure, entry(), m_desk.today());
}

QString TenureDialog::enter()
{
    const TenureEntry made = entry();
    m_desk.tenures().enter(m_tenure.hire, made);
    return tr("%1: %2.").arg(m_tenure.reference, labelOf(made.kind));
}

} // namespace kakehashi
