// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/compare_table.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

enum ColumnIndex { Name, LeftValue, RightValue, Columns };

constexpr int nameWidth = 190;

} // namespace

CompareTable::CompareTable(QWidget* parent) : QTableWidget(0, Columns, parent)
{
    setObjectName(QStringLiteral("compareTable"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(LeftValue, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(RightValue, QHeaderView::Stretch);
    setColumnWidth(Name, nameWidth);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column != Name)
            choose(row, column == LeftValue ? Side::Left : Side::Right);
    });
}

void CompareTable::compare(const Column& left, const Column& right, const Preference& preference)
{
    m_left = left;
    m_right = right;
    m_rows.clear();
    setRowCount(0);
    setHorizontalHeaderLabels({tr("Item"), left.title, right.title});
    for (const PostingField& field : postingFields()) {
        if (field.key == "source_key"_L1) // the sender's, no item of the sheet: not for staff to choose
            continue;
        const bool differs = field.get(left.posting) != field.get(right.posting);
        addRow({&field, differs ? preference(field) : Side::Left, differs});
    }
    showEqual(m_showsEqual);
    resizeRowsToContents();
    const auto first = std::ranges::find_if(m_rows, &Row::differs);
    if (first != m_rows.end())
        selectRow(static_cast<int>(first - m_rows.begin()));
}

void CompareTable::addRow(const Row& row)
{
    const int at = rowCount();
    m_rows.push_back(row);
    insertRow(at);
    for (int column = 0; column < Columns; ++column)
        setItem(at, column, new QTableWidgetItem);
    item(at, Name)->setText((row.differs ? QStringLiteral("≠ ") : QStringLiteral("＝ ")) +
                            row.field->label.toString());
    mark(at);
}

void CompareTable::mark(int row)
{
    const Row& at = m_rows.at(static_cast<std::size_t>(row));
    for (const int column : {LeftValue, RightValue}) {
        const Posting& posting = column == LeftValue ? m_left.posting : m_right.posting;
        const bool isTaken = at.differs && (at.side == Side::Left) == (column == LeftValue);
        const QString sign = at.differs ? (isTaken ? QStringLiteral("● ") : QStringLiteral("○ ")) : QString();
        QTableWidgetItem* cell = item(row, column);
        cell->setText(sign + displayValue(*at.field, posting));
        cell->setToolTip(displayValue(*at.field, posting));
        QFont font = cell->font();
        font.setBold(isTaken);
        cell->setFont(font);
        cell->setForeground(at.differs && !isTaken ? theme::secondaryText() : theme::text());
    }
}

void CompareTable::showEqual(bool all)
{
    m_showsEqual = all;
    for (int row = 0; row < rowCount(); ++row)
        setRowHidden(row, !all && !m_rows.at(static_cast<std::size_t>(row)).differs);
}

int CompareTable::differences() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::differs));
}

Posting CompareTable::chosen() const
{
    Posting posting = m_left.posting;
    if (posting.sourceKey.isEmpty())
        posting.sourceKey = m_right.posting.sourceKey;
    for (const Row& row : m_rows) {
        if (row.differs && row.side == Side::Right)
            row.field->set(posting, row.field->get(m_right.posting));
    }
    return posting;
}

void CompareTable::choose(int row, Side side)
{
    Row& at = m_rows.at(static_cast<std::size_t>(row));
    if (!at.differs || at.side == side)
        return;
    at.side = side;
    mark(row);
    Q_EMIT choiceChanged();
}

void CompareTable::keyPressEvent(QKeyEvent* event)
{
    const bool isSide = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSide && currentRow() >= 0)
        choose(currentRow(), event->key() == Qt::Key_Left ? Side::Left : Side::Right);
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace kakehashi
