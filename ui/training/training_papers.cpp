// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_papers.h"

#include "ui/printing/attendance_sheet.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/table_paper.h"
#include "ui/printing/training_certificate.h"
#include "ui/printing/training_report_letter.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace kakehashi {

TrainingPapers::TrainingPapers(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void TrainingPapers::make(TrainingPaperKind kind, PaperWay way, const QString& referral)
{
    make(paperOf(kind, referral), way);
}

// What cannot be made yet says so here, before a file or a printer is asked for.
TrainingPapers::Paper TrainingPapers::paperOf(TrainingPaperKind kind, const QString& referral)
{
    const TrainingPaper of = trainingPaperOf(m_desk, referral);
    const auto recording = [this, of](const QString& code) {
        return [this, of, code] { recordTrainingPaper(m_desk, of.training, code); };
    };
    switch (kind) {
    case TrainingPaperKind::Record: {
        const table_paper::Table table = trainingRecordTable(of);
        return {table.title,
                tr("Save the training record"),
                QStringLiteral("研修受講記録-%1.pdf").arg(referral),
                true,
                [table](QPagedPaintDevice& device) { return drawTable(table, device); },
                recording(QStringLiteral("training_record")),
                tr("The training record of %1 was saved as PDF.").arg(referral),
                tr("The training record of %1 was printed.").arg(referral)};
    }
    case TrainingPaperKind::Letter:
        sheet::layOut(of);
        return {QStringLiteral("研修受講完了のお知らせ"),
                tr("Save the letter about training"),
                QStringLiteral("研修受講完了-%1.pdf").arg(referral),
                false,
                [of](QPagedPaintDevice& device) { return drawTrainingReport(of, device); },
                recording(QStringLiteral("training_report")),
                tr("The letter about the training of %1 was saved as PDF.").arg(referral),
                tr("The letter about the training of %1 was printed.").arg(referral)};
    case TrainingPaperKind::Certificate:
        break;
    }
    sheet::layOutCertificate(of);
    return {QStringLiteral("研修修了証"),
            tr("Save the certificate of training"),
            QStringLiteral("研修修了証-%1.pdf").arg(referral),
            false,
            [of](QPagedPaintDevice& device) { return drawTrainingCertificate(of, device); },
            recording(QStringLiteral("training_certificate")),
            tr("The certificate of %1 was saved as PDF.").arg(referral),
            tr("The certificate of %1 was printed.").arg(referral)};
}

void TrainingPapers::makeAttendanceSheet(PaperWay way, qint64 seq)
{
    const AttendanceSheet sheet = attendanceSheetOf(m_desk, seq);
    const table_paper::Table table = attendanceSheetTable(sheet);
    const int people = static_cast<int>(sheet.people.size());
    make({table.title, tr("Save the attendance sheet"),
          QStringLiteral("%1-%2.pdf").arg(table.title, sheet.held.day.toString(Qt::ISODate)), true,
          [table](QPagedPaintDevice& device) { return drawTable(table, device); },
          [this, sheet] { recordAttendanceSheet(m_desk, sheet); },
          tr("The attendance sheet for %n person(s) was saved as PDF.", nullptr, people),
          tr("The attendance sheet for %n person(s) was printed.", nullptr, people)},
         way);
}

void TrainingPapers::make(const Paper& paper, PaperWay way)
{
    if (way == PaperWay::Pdf)
        save(paper);
    else
        print(paper);
}

void TrainingPapers::save(const Paper& paper)
{
    const QString file = prompt::saveFile(m_window, paper.ask, QDir(m_folder).filePath(paper.fileName),
                                          tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    m_folder = QFileInfo(file).absolutePath();
    paper::writePdf(file, paper.title, paper.draw);
    paper.record();
    Q_EMIT told(paper.saved);
}

void TrainingPapers::print(const Paper& paper)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (paper.isAcross)
        printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(paper.title);
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("trainingPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, paper] {
        guarded(m_window, [&] {
            paper.draw(*printer);
            paper.record();
            Q_EMIT told(paper.printed);
        });
    });
    dialog->open();
}

} // namespace kakehashi
