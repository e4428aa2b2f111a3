// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/table_layout.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// A table on A4 landscape; returns the number of pages, throws Error when the device does not answer.
int drawTable(const table_paper::Table& table, QPagedPaintDevice& device);
/// `title` is the one in the file's properties. The file appears whole or not at all.
int writeTablePdf(const table_paper::Table& table, const QString& title, const QString& file);

} // namespace kakehashi
