// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_papers.h"

#include "ui/printing/table_paper.h"
#include "ui/printing/training_certificate.h"
#include "ui/printing/training_report_letter.h"
#include "ui/widgets/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kakehashi {

TrainingPapers::TrainingPapers(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

QString TrainingPapers::chooseFile(const QString& title, const QString& name)
{
    const QString file = prompt::saveFile(m_window, title, QDir(m_folder).filePath(name), tr("PDF (*.pdf)"),
                                          QStringLiteral("pdf"));
    if (!file.isEmpty())
        m_folder = QFileInfo(file).absolutePath();
    return file;
}

void TrainingPapers::saveRecord(const QString& referral)
{
    const TrainingPaper paper = trainingPaperOf(m_desk, referral);
    const QString file =
        chooseFile(tr("Save the training record"), QStringLiteral("研修受講記録-%1.pdf").arg(referral));
    if (file.isEmpty())
        return;
    const table_paper::Table table = trainingRecordTable(paper);
    writeTablePdf(table, table.title, file);
    recordTrainingPaper(m_desk, paper.training, QStringLiteral("training_record"));
    Q_EMIT told(tr("The training record of %1 was saved as PDF.").arg(referral));
}

void TrainingPapers::saveReport(const QString& referral)
{
    const TrainingPaper paper = trainingPaperOf(m_desk, referral);
    sheet::layOut(paper); // says so before a file is asked for while nothing can be reported yet
    const QString file =
        chooseFile(tr("Save the letter about training"), QStringLiteral("研修受講完了-%1.pdf").arg(referral));
    if (file.isEmpty())
        return;
    writeTrainingReportPdf(paper, file);
    recordTrainingPaper(m_desk, paper.training, QStringLiteral("training_report"));
    Q_EMIT told(tr("The letter about the training of %1 was saved as PDF.").arg(referral));
}

void TrainingPapers::saveCertificate(const QString& referral)
{
    const TrainingPaper paper = trainingPaperOf(m_desk, referral);
    sheet::layOutCertificate(paper); // says so before a file is asked for while training is not complete
    const QString file =
        chooseFile(tr("Save the certificate of training"), QStringLiteral("研修修了証-%1.pdf").arg(referral));
    if (file.isEmpty())
        return;
    writeTrainingCertificatePdf(paper, file);
    recordTrainingPaper(m_desk, paper.training, QStringLiteral("training_certificate"));
    Q_EMIT told(tr("The certificate of %1 was saved as PDF.").arg(referral));
}

} // namespace kakehashi
