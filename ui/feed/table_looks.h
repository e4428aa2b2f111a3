// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>

/// Labels and tables as all parts of this place have them.
namespace kakehashi::looks {

/// What a message is called: larger and bold, one paragraph, selectable.
QLabel* title(const QString& name);
/// A sentence that may run over several lines, selectable.
QLabel* sentence(const QString& name);
/// The same in the secondary colour.
QLabel* note(const QString& name);

/// Rows are selected whole, one at a time, Tab leaves the table, long texts are cut with a tool tip.
QTableView* table(const QString& name, const QString& accessibleName);
/// The same looks for a table that is there already.
void dress(QTableView* table);
/// Widths of the first columns; the last one takes the rest.
void setWidths(QTableView* table, std::initializer_list<int> widths);

/// The button of what is most likely wanted.
void makePrimary(QPushButton* button);

} // namespace kakehashi::looks
