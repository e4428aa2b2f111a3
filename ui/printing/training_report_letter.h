// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_page.h"
#include "ui/printing/training_record_paper.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// The letter to the employer about training that is complete, with what to enter in its console (notice of
/// 27 May, annex 1 (7)). Throws Error while it is not complete.
int drawTrainingReport(const TrainingPaper& paper, QPagedPaintDevice& device);
int writeTrainingReportPdf(const TrainingPaper& paper, const QString& file);

namespace sheet {
QList<Page> layOut(const TrainingPaper& paper);
}

} // namespace kakehashi
