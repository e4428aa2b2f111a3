// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/conditions_table.h"

#include "core/postings/posting_fields.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace kakehashi {

namespace {

enum Column { Item, Posted, Asked, Offered, Agreed };

/// What institution and applicant may come to another understanding about; the rest of a posting is not
/// theirs to agree on.
constexpr std::array<QLatin1StringView, 17> negotiable{QLatin1StringView("employment.start"),
                                                       QLatin1StringView("employment.end"),
                                                       QLatin1StringView("trial_weeks"),
                                                       QLatin1StringView("workplace.street"),
                                                       QLatin1StringView("duties"),
                                                       QLatin1StringView("duty_detail"),
                                                       QLatin1StringView("pay.basis"),
                                                       QLatin1StringView("pay.amount_yen"),
                                                       QLatin1StringView("pay.trial_amount_yen"),
                                                       QLatin1StringView("hours.start"),
                                                       QLatin1StringView("hours.end"),
                                                       QLatin1StringView("hours.break_minutes"),
                                                       QLatin1StringView("hours.overtime"),
                                                       QLatin1StringView("hours.overtime_detail"),
                                                       QLatin1StringView("hours.days_off"),
                                                       QLatin1StringView("insurance"),
                                                       QLatin1StringView("remarks")};

QTableWidgetItem* fixed(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setForeground(theme::secondaryText());
    item->setToolTip(text);
    return item;
}

} // namespace

ConditionsTable::ConditionsTable(For what, const Posting& posting, const QList<NegotiatedItem>& known,
                                 QWidget* parent)
    : QTableWidget(0, 5, parent), m_for(what)
{
    setObjectName(QStringLiteral("conditionsTable"));
    setAccessibleName(tr("Conditions, item by item"));
    setHorizontalHeaderLabels(
        {tr("Item"), tr("As posted"), tr("Asked for"), tr("Offered"), tr("Agreed on, where it differs")});
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    for (const QLatin1StringView key : negotiable) {
        const PostingField* field = postingField(key);
        const auto said = std::ranges::find(known, QString(key), &NegotiatedItem::field);
        addRow(key, field->label.toString(), displayValue(*field, posting),
               said == known.end() ? NegotiatedItem{} : *said);
    }
    setColumnHidden(Agreed, m_for == For::Interview);
    setCurrentCell(0, m_for == For::Hire ? Agreed : Asked);
}

void ConditionsTable::addRow(const QString& key, const QString& label, const QString& posted,
                             const NegotiatedItem& known)
{
    const int row = rowCount();
    insertRow(row);
    auto* item = fixed(label);
    item->setData(Qt::UserRole, key);
    setItem(row, Item, item);
    setItem(row, Posted, fixed(posted));
    setItem(row, Asked, new QTableWidgetItem(known.asked));
    setItem(row, Offered, new QTableWidgetItem(known.offered));
    setItem(row, Agreed, new QTableWidgetItem(known.agreed));
}

QList<NegotiatedItem> ConditionsTable::items() const
{
    QList<NegotiatedItem> said;
    for (int row = 0; row < rowCount(); ++row) {
        const auto typed = [&](Column column) { return item(row, column)->text().trimmed(); };
        NegotiatedItem each{.field = item(row, Item)->data(Qt::UserRole).toString(),
                            .posted = {},
                            .asked = typed(Asked),
                            .offered = typed(Offered),
                            .agreed = m_for == For::Hire ? typed(Agreed) : QString()};
        if (!each.asked.isEmpty() || !each.offered.isEmpty() || !each.agreed.isEmpty())
            said.append(std::move(each));
    }
    return said;
}

void ConditionsTable::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentRow() + 1 < rowCount()) {
        setCurrentCell(currentRow() + 1, currentColumn());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace kakehashi
