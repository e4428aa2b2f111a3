// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"

#include <QTextBrowser>
#include <QWidget>

namespace kakehashi {

/// The applicant's side of the counter: a window for a second monitor that shows in large type what anybody
/// may see of the posting chosen, and nothing else, ever: it is handed public views only. Blank while nothing
/// is chosen.
class ApplicantWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicantWindow(QWidget* parent = nullptr);

    /// On the monitor that the desk's own window is not on, filling it; beside that window where there is
    /// only one.
    void showFor(const QWidget& deskWindow);
    void showPosting(const PublicPosting& posting);
    void showNothing();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    /// Esc leaves the whole monitor.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitType();

    QTextBrowser* m_page;
    QString m_reference; ///< of what is shown; empty: nothing
};

} // namespace kakehashi
