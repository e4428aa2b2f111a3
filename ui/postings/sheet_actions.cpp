// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/sheet_actions.h"

#include "ui/printing/sheet_record.h"
#include "ui/widgets/guarded.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QStandardPaths>

#include <memory>

namespace kakehashi {

SheetActions::SheetActions(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

SheetRequest SheetActions::requestFor(const QList<SheetPosting>& sheets)
{
    return {sheets, m_desk.settings(), m_desk.today()};
}

void SheetActions::print(const SheetRequest& request)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(sheetFileName(request));
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("sheetPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, request] { guarded(m_window, [&] { printOn(*printer, request); }); });
    dialog->open();
}

void SheetActions::printOn(QPrinter& printer, const SheetRequest& request)
{
    recordSheets(m_desk, request, QStringLiteral("printer"), drawSheets(request, printer));
    Q_EMIT told(tr("%n sheet(s) printed.", nullptr, static_cast<int>(request.postings.size())));
}

void SheetActions::savePdf(const SheetRequest& request)
{
    const QString suggestion = QDir(m_folder).filePath(sheetFileName(request));
    const QString file = prompt::saveFile(m_window, tr("Save the sheets"), suggestion, tr("PDF (*.pdf)"),
                                          QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    recordSheets(m_desk, request, QStringLiteral("pdf"), writeSheetsPdf(request, file));
    m_folder = QFileInfo(file).absolutePath();
    Q_EMIT told(tr("%n sheet(s) saved as PDF.", nullptr, static_cast<int>(request.postings.size())));
}

} // namespace kakehashi
