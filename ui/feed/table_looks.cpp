// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/table_looks.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>

namespace kakehashi::looks {

QLabel* sentence(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* title(const QString& name)
{
    static constexpr qreal larger = 1.25;
    QLabel* label = sentence(name);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* note(const QString& name)
{
    QLabel* label = sentence(name);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::secondaryText());
    label->setPalette(palette);
    return label;
}

QTableView* table(const QString& name, const QString& accessibleName)
{
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    dress(view);
    return view;
}

void dress(QTableView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
}

void setWidths(QTableView* table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, width);
}

void makePrimary(QPushButton* button)
{
    button->setProperty("primary", true); // for the style sheet
    button->setDefault(true);
    QFont font = button->font();
    font.setBold(true);
    button->setFont(font);
}

} // namespace kakehashi::looks
