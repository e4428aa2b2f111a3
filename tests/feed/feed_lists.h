// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/feed/column_map.h"
#include "core/feed/message.h"
#include "core/feed/row_reader.h"

#include <QMap>

namespace kakehashi::test {

/// A sheet of these cells; rows are numbered from 1, rows without text are left out as the readers do.
feed::Table sheetOf(const QList<QStringList>& rows, const QString& name = QStringLiteral("Sheet1"));

/// The 39 headings of the ministry's list.
QStringList ministryHeadings();
/// A good row of that list with some cells replaced, by heading.
QStringList ministryRow(const QString& key, const QMap<QString, QString>& cells = {});

/// The posting read from the only row of a list with these headings and cells.
feed::RowReading readOne(const QStringList& headings, const QStringList& cells);

/// A CSV file of these rows.
QByteArray csvOf(const QList<QStringList>& rows);
struct NamedFile
{
    QString name;
    QByteArray data;
};
/// A message with these files, of the given moment (UTC).
feed::Message messageOf(const QList<NamedFile>& files, const QDateTime& sentAt,
                        const QString& sender = QStringLiteral("jinzai@mhlw.example.jp"));
/// A message with one list of rows under the ministry's headings.
feed::Message listOf(const QList<QStringList>& rows, const QDateTime& sentAt,
                     const QString& sender = QStringLiteral("jinzai@mhlw.example.jp"));

/// Plans the message and takes it in as it is planned.
feed::ImportResult take(Desk& desk, const feed::Message& message,
                        feed::FeedMode mode = feed::FeedMode::Judge);
/// What was found in the row, a line a finding.
QString findingsOf(const feed::PlannedRow& row);

/// 9:05 of that day of June 2020.
QDateTime june(int day);

} // namespace kakehashi::test
