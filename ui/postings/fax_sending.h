// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/fax_cover.h"
#include "ui/printing/posting_sheet.h"

#include <QPrinter>
#include <QWidget>

namespace kakehashi {

/// A fax about to go out: to whom, and what.
struct FaxJob
{
    FaxDestination destination;
    FaxCover cover;
    SheetRequest sheets;
};

/// Puts a fax out for the machine, cover first, as prints or as one file. It stands in the log before a page
/// leaves: what went wrong afterwards is its outcome.
class FaxSending : public QObject
{
    Q_OBJECT

public:
    FaxSending(Desk& desk, QWidget* window);

    FaxJob jobFor(const FaxDestination& destination, const QList<SheetPosting>& sheets, const QString& note);
    void print(const FaxJob& job);
    void printOn(QPrinter& printer, const FaxJob& job);
    void savePdf(const FaxJob& job);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void record(const FaxJob& job);

    Desk& m_desk;
    QWidget* m_window;
    QString m_folder;
};

} // namespace kakehashi
