// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kakehashi {

/// The foot of the window: what just happened, and long work with its progress and a button to cancel it.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void tell(const QString& sentence);
    /// `source` tells works apart that run at the same time: the one begun last is shown. `total` 0 ends it.
    void setProgress(QObject* source, const QString& what, qint64 done, qint64 total);

Q_SIGNALS:
    void cancelAsked(QObject* source);

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
    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::vector<Work> m_works;
};

} // namespace kakehashi
