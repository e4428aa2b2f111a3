// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>

namespace kakehashi::feed::form {

/// What stands beside a label: the cells of each row.
using Cells = QList<QStringList>;

/// Begins with a box or a circle: ☑雇用保険, □有, ○.
bool hasMark(const QString& cell);
QString withoutMark(const QString& cell);

/// An item whose words the form prints, to be ticked or circled.
bool isChoice(const QString& field);

/// One of the words that the form prints for this item to choose from (看護師 of occupation, 有 of trial).
bool isOption(const QString& field, const QString& cell);

/// A unit or a sign between values (人, 円, 年, ～, 週間): no value by itself.
bool isUnit(const QString& cell);

/// What was filled in, as a cell of a list would say it; empty when only the form's own words stand there.
QString valueOf(const QString& field, const Cells& cells);

/// ⑦ has the basis and the amount beside one label.
std::pair<QString, QString> payOf(const Cells& cells);

} // namespace kakehashi::feed::form
