// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/call_sheet.h"
#include "ui/printing/posting_sheet.h"
#include "ui/printing/referral_letter.h"

#include <QPrinter>
#include <QWidget>

#include <functional>

namespace kakehashi {

/// The papers of a referral: the full sheet of what was disclosed, and the letter of referral. That one is
/// made is recorded before it is.
class DisclosurePapers : public QObject
{
    Q_OBJECT

public:
    DisclosurePapers(Desk& desk, QWidget* window);

    void printSheet(qint64 referral);
    /// Without asking for a printer.
    void printSheetOn(QPrinter& printer, qint64 referral);
    void saveSheet(qint64 referral);
    void saveLetter(qint64 referral);
    /// For asking the institution of a masked posting.
    void saveCallSheet(qint64 posting);
    void printCallSheet(qint64 posting);
    /// Without asking for a printer.
    void printCallSheetOn(QPrinter& printer, qint64 posting);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    struct Matter
    {
        Referral referral;
        StoredPosting posting;
    };
    Matter matterOf(qint64 referral);
    SheetRequest sheetOf(const Matter& matter);
    CallSheet callSheetOf(const StoredPosting& posting);
    StoredPosting postingOf(qint64 seq);
    void askForPrinter(const QString& name, const std::function<void(QPrinter&)>& draw);
    /// Empty when given up.
    QString chooseFile(const QString& title, const QString& name);

    Desk& m_desk;
    QWidget* m_window;
    QString m_folder; ///< where the last one was saved
};

} // namespace kakehashi
