// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Small pieces of rich text from plain values. Everything is escaped: what a sender wrote is never mark-up.
namespace kakehashi::rich_text {

QString heading(const QString& text);
QString paragraph(const QString& text);
/// Nothing for an empty list.
QString list(const QStringList& texts);
/// The first column is shown as headings; `headings` may be empty. Nothing for no rows.
QString table(const QStringList& headings, const QList<QStringList>& rows);

} // namespace kakehashi::rich_text
