// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPagedPaintDevice>

#include <functional>

namespace kakehashi::paper {

/// Writes a PDF of what `draw` draws; atomically (a failed write leaves what was there). Its metadata name
/// the paper and this program and nothing else. Throws Error when it cannot be written. Returns what `draw`
/// does: the number of pages.
int writePdf(const QString& file, const QString& title, const std::function<int(QPagedPaintDevice&)>& draw);

} // namespace kakehashi::paper
