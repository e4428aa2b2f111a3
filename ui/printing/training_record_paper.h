// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/table_layout.h"

namespace kakehashi {

/// What papers about one person's training are made of.
struct TrainingPaper
{
    DeskSettings desk;
    QDate deskDay;
    Training training;
    StoredApplicant applicant;
    DisclosedPosting posting; ///< of the employer, who is told of a hire
    QList<TrainingMaterial> materials;
    QString by; ///< staff; may be empty
};

/// Gathers it for a referral's hire; throws UsageError when nobody was hired.
TrainingPaper trainingPaperOf(Desk& desk, const QString& referral);
/// That a paper was made of it: training_record, training_report.
void recordTrainingPaper(Desk& desk, const Training& training, const QString& paper);

/// The training record 研修受講記録: each session, and the minutes by module. For drawTable and
/// writeTablePdf.
table_paper::Table trainingRecordTable(const TrainingPaper& paper);

} // namespace kakehashi
