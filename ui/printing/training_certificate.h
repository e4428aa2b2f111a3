// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_page.h"
#include "ui/printing/training_record_paper.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// What somebody who took the whole training is handed (研修修了証): what was taught, for how long, when,
/// with which material, by whom. Throws Error while it is not complete, or when the hire was taken back.
int drawTrainingCertificate(const TrainingPaper& paper, QPagedPaintDevice& device);
int writeTrainingCertificatePdf(const TrainingPaper& paper, const QString& file);

namespace sheet {
QList<Page> layOutCertificate(const TrainingPaper& paper);
}

} // namespace kakehashi
