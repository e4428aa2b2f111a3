// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/fax_sending.h"

#include "ui/printing/fax_paper.h"
#include "ui/printing/sheet_record.h"
#include "ui/widgets/guarded.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QStandardPaths>

#include <memory>

namespace kakehashi {

namespace {

/// As the sheets' own, which names nothing but a reference.
QString fileName(const FaxJob& job)
{
    return QStringLiteral("FAX-") + sheetFileName(job.sheets);
}

} // namespace

FaxSending::FaxSending(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

FaxJob FaxSending::jobFor(const FaxDestination& destination, const QList<SheetPosting>& sheets,
                          const QString& note)
{
    FaxJob job{destination, {}, {sheets, m_desk.settings(), m_desk.today()}};
    const auto number = FaxNumber::parse(destination.number);
    job.cover.desk = m_desk.settings();
    job.cover.deskDay = m_desk.today();
    job.cover.destination = destination.name;
    job.cover.number = number ? number->shown() : destination.number;
    job.cover.sentBy = m_desk.audit().staff();
    for (const SheetPosting& sheet : sheets)
        job.cover.references.append(sheet.reference());
    job.cover.pagesFollowing = countSheetPages(job.sheets);
    job.cover.note = note;
    return job;
}

void FaxSending::record(const FaxJob& job)
{
    m_desk.faxes().record(job.destination.seq, job.sheets.postings,
                          countCoverPages(job.cover) + job.cover.pagesFollowing);
}

void FaxSending::print(const FaxJob& job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(fileName(job));
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("faxPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, job] { guarded(m_window, [&] { printOn(*printer, job); }); });
    dialog->open();
}

void FaxSending::printOn(QPrinter& printer, const FaxJob& job)
{
    record(job);
    drawFax(job.cover, job.sheets, printer);
    Q_EMIT told(
        tr("The fax to %1 was printed. Enter how it went under \"Faxes sent\".").arg(job.destination.name));
}

void FaxSending::savePdf(const FaxJob& job)
{
    const QString file =
        prompt::saveFile(m_window, tr("Save the fax"), QDir(m_folder).filePath(fileName(job)),
                         tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    record(job);
    writeFaxPdf(job.cover, job.sheets, file);
    m_folder = QFileInfo(file).absolutePath();
    Q_EMIT told(tr("The fax to %1 was saved as PDF. Enter how it went under \"Faxes sent\".")
                    .arg(job.destination.name));
}

} // namespace kakehashi
