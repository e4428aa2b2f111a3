// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/posting_sheet.h"

#include <QPrinter>
#include <QWidget>

namespace kakehashi {

/// Printing and saving of posting sheets. What leaves the desk is recorded: which postings in which version
/// and copy, and by which way.
class SheetActions : public QObject
{
    Q_OBJECT

public:
    SheetActions(Desk& desk, QWidget* window);

    SheetRequest requestFor(const QList<SheetPosting>& sheets);
    /// Asks for a printer.
    void print(const SheetRequest& request);
    void printOn(QPrinter& printer, const SheetRequest& request);
    /// Asks for a file; its suggested name says nothing of the postings but a reference.
    void savePdf(const SheetRequest& request);

Q_SIGNALS:
    /// One sentence for the status line: something went out.
    void told(const QString& sentence);

private:
    Desk& m_desk;
    QWidget* m_window;
    QString m_folder; ///< where the last one was saved
};

} // namespace kakehashi
