// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QObject>
#include <QWidget>

namespace kakehashi {

/// The record, the letter and the certificate about one person's training, saved as PDF and recorded.
class TrainingPapers : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`.
    TrainingPapers(Desk& desk, QWidget* window);
    void saveRecord(const QString& referral);
    void saveReport(const QString& referral);
    void saveCertificate(const QString& referral);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QString chooseFile(const QString& title, const QString& name);

    Desk& m_desk;
    QWidget* m_window;
    QString m_folder;
};

} // namespace kakehashi
