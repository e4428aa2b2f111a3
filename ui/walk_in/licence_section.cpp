// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/licence_section.h"

#include "ui/walk_in/licence_row.h"

#include <QVBoxLayout>

namespace kakehashi {

namespace {

/// Out of the form at once, so that its names are free, and deleted when its own signals are through.
void discard(LicenceRow* row)
{
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
}

} // namespace

LicenceSection::LicenceSection(FormFields& fields, QDate today, QWidget* parent)
    : FormSection(tr("Licences"), fields, parent), m_today(today), m_layout(new QVBoxLayout(body()))
{
    m_layout->setContentsMargins(8, 0, 0, 6);
    m_layout->setSpacing(8);
    auto* add = new QToolButton;
    add->setText(tr("Add a licence"));
    add->setFocusPolicy(Qt::StrongFocus);
    add->setObjectName(QStringLiteral("addLicenceButton"));
    addToHead(add);
    connect(add, &QToolButton::clicked, this, [this] {
        setOpen(true);
        LicenceRow* row = addRow();
        makeKnown();
        touched();
        row->tabStops().first()->setFocus();
    });
    addRow();
    makeKnown();
}

void LicenceSection::load(const Applicant& applicant)
{
    removeAll();
    for (const Licence& licence : applicant.licences)
        addRow()->load(licence);
    if (m_rows.isEmpty())
        addRow();
    makeKnown();
    touched();
}

void LicenceSection::store(Applicant& applicant) const
{
    applicant.licences.clear();
    for (const LicenceRow* row : m_rows) {
        if (const std::optional<Licence> licence = row->licence())
            applicant.licences.append(*licence);
    }
}

Problems LicenceSection::unread() const
{
    Problems problems;
    for (const LicenceRow* row : m_rows)
        problems += row->unread();
    return problems;
}

QString LicenceSection::summary() const
{
    QStringList labels;
    for (const LicenceRow* row : m_rows) {
        if (const std::optional<Licence> licence = row->licence())
            labels.append(labelOf(licence->occupation));
    }
    return labels.join(QStringLiteral("・"));
}

LicenceRow* LicenceSection::addRow()
{
    auto* row = new LicenceRow(m_nextNumber++, m_today);
    m_layout->addWidget(row);
    row->show(); // at once: the cursor may go there
    QWidget* before = m_rows.isEmpty() ? toggle() : m_rows.last()->tabStops().last();
    for (QWidget* stop : row->tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    m_rows.append(row);
    connect(row, &LicenceRow::edited, this, [this] {
        makeKnown();
        touched();
    });
    connect(row, &LicenceRow::removeAsked, this, [this, row] { removeRow(row); });
    return row;
}

void LicenceSection::removeRow(LicenceRow* row)
{
    m_rows.removeOne(row);
    discard(row);
    if (m_rows.isEmpty()) {
        m_nextNumber = 0;
        addRow();
    }
    makeKnown();
    touched();
}

void LicenceSection::removeAll()
{
    for (LicenceRow* row : std::as_const(m_rows))
        discard(row);
    m_rows.clear();
    m_nextNumber = 0;
}

void LicenceSection::makeKnown()
{
    fields().forget(QStringLiteral("licence"));
    qsizetype index = 0;
    for (const LicenceRow* row : std::as_const(m_rows)) {
        const bool counts = row->licence().has_value();
        row->makeKnown(fields(), counts ? std::optional(index) : std::nullopt);
        index += counts ? 1 : 0;
    }
    fields().set(QStringLiteral("licences"),
                 fields().field(QStringLiteral("licence_row[%1].occupation").arg(m_rows.first()->number())));
}

} // namespace kakehashi
