// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QObject>
#include <QPagedPaintDevice>
#include <QWidget>

#include <functional>

namespace kakehashi {

enum class TrainingPaperKind { Record, Letter, Certificate };
enum class PaperWay { Pdf, Printer };

/// The record, the letter and the certificate about one person's training and the attendance sheet of a
/// class: saved as PDF or printed, and recorded.
class TrainingPapers : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`.
    TrainingPapers(Desk& desk, QWidget* window);
    /// Throws Error when there is nothing to put on such a paper yet.
    void make(TrainingPaperKind kind, PaperWay way, const QString& referral);
    void makeAttendanceSheet(PaperWay way, qint64 seq);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    /// A paper that can be made.
    struct Paper
    {
        QString title; ///< in the file's properties
        QString ask;   ///< over the choice of a file
        QString fileName;
        bool isAcross = false; ///< A4 landscape
        std::function<int(QPagedPaintDevice&)> draw;
        std::function<void()> record;
        QString saved;
        QString printed;
    };
    Paper paperOf(TrainingPaperKind kind, const QString& referral);
    void make(const Paper& paper, PaperWay way);
    void save(const Paper& paper);
    void print(const Paper& paper);

    Desk& m_desk;
    QWidget* m_window;
    QString m_folder;
};

} // namespace kakehashi
