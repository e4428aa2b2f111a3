// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/handout_actions.h"

#include "ui/printing/handout_record.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QStandardPaths>

#include <memory>

namespace kakehashi {

HandoutActions::HandoutActions(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

HandoutRequest HandoutActions::requestFor(const HandoutSubject& subject)
{
    HandoutRequest request;
    request.desk = m_desk.settings();
    request.deskDay = m_desk.today();
    for (const StoredPosting& stored : m_desk.postings().bySeqs(subject.postings))
        request.postings.append(PublicPosting::of(stored, m_desk.today()));
    return request;
}

void HandoutActions::preview(const HandoutSubject& subject)
{
    const HandoutRequest request = requestFor(subject);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(suggestedFileName());
    auto* dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("handoutPreview"));
    dialog->setWindowTitle(
        tr("Handout of %n posting(s)", nullptr, static_cast<int>(request.postings.size())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, request](QPrinter* device) { guarded(m_window, [&] { drawHandout(request, *device); }); });
    // Accepted when it was printed from the preview. The printer outlives the dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, request, subject] {
        guarded(m_window, [&] { record(request, subject, QStringLiteral("printer")); });
    });
    dialog->resize(900, 700);
    dialog->open();
}

void HandoutActions::print(const HandoutSubject& subject)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(suggestedFileName());
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("handoutPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, subject] { guarded(m_window, [&] { printOn(*printer, subject); }); });
    dialog->open();
}

void HandoutActions::printOn(QPrinter& printer, const HandoutSubject& subject)
{
    const HandoutRequest request = requestFor(subject);
    drawHandout(request, printer);
    record(request, subject, QStringLiteral("printer"));
}

void HandoutActions::savePdf(const HandoutSubject& subject)
{
    const HandoutRequest request = requestFor(subject);
    const QString file =
        prompt::saveFile(m_window, tr("Save the handout"), QDir(m_folder).filePath(suggestedFileName()),
                         tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    writeHandoutPdf(request, file);
    m_folder = QFileInfo(file).absolutePath();
    record(request, subject, QStringLiteral("pdf"));
}

QString HandoutActions::suggestedFileName() const
{
    return QStringLiteral("handout-%1.pdf").arg(m_desk.today().toString(Qt::ISODate));
}

void HandoutActions::record(const HandoutRequest& request, const HandoutSubject& subject, const QString& way)
{
    recordHandout(m_desk, request, subject.applicantReference, way);
    const int count = static_cast<int>(request.postings.size());
    Q_EMIT told(way == QLatin1String("pdf") ? tr("Handout of %n posting(s) saved as PDF.", nullptr, count)
                                            : tr("Handout of %n posting(s) printed.", nullptr, count));
}

} // namespace kakehashi
