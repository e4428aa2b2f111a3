// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/handout.h"

#include <QPrinter>
#include <QWidget>

namespace kakehashi {

/// For whom and of what a handout is; the reference is empty for an applicant not saved.
struct HandoutSubject
{
    QList<qint64> postings;
    QString applicantReference;
};

/// Preview, printing and saving of the handout. It is made from public views read at that moment, and every
/// one that leaves the desk is recorded: which postings, for which applicant (their references only).
class HandoutActions : public QObject
{
    Q_OBJECT

public:
    HandoutActions(Desk& desk, QWidget* window);

    void preview(const HandoutSubject& subject);
    void print(const HandoutSubject& subject);
    void savePdf(const HandoutSubject& subject);
    /// Without asking for a printer.
    void printOn(QPrinter& printer, const HandoutSubject& subject);
    /// handout-2020-06-02.pdf: the name of a file tells nothing of anybody.
    QString suggestedFileName() const;

Q_SIGNALS:
    /// One sentence for the status line.
    void told(const QString& sentence);

private:
    HandoutRequest requestFor(const HandoutSubject& subject);
    void record(const HandoutRequest& request, const HandoutSubject& subject, const QString& way);

    Desk& m_desk;
    QWidget* m_window;
    QString m_folder; ///< where the last one was saved
};

} // namespace kakehashi
