// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kakehashi {

/// The foot of the window: what just happened, with a button to take it back, and long work with its progress
/// and a button to cancel it.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void tell(const QString& sentence);
    /// What Undo would take back ("Close 3 postings"); empty: there is nothing, and no button.
    void setUndo(const QString& what);
    /// `source` tells works apart that run at the same time: the one begun last is shown. `total` 0 ends it.
    void setProgress(QObject* source, const QString& what, qint64 done, qint64 total);

Q_SIGNALS:
    void cancelAsked(QObject* source);
    void undoAsked();

private:
    struct Work
    {
        QObject* source = nullptr;
        QString what;
        qint64 done = 0;
        qint64 total = 0;
        bool cancelled = false;
    };
    void showWork();
    void cancel();

    QLabel* m_sentence;
    QPushButton* m_undo;
    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::vector<Work> m_works;
};

} // namespace kakehashi
