// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "ui/widgets/desk_work.h"
#include "ui/widgets/screen.h"

#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

namespace kakehashi {

class CountedPage;
class EmptyState;
class FiguresPage;
class InstitutionsPage;
class PeriodBar;

/// The headquarters' view: figures, map and charts of a period, each with the list behind it; and the
/// institutions one by one.
class OverviewScreen : public Screen
{
    Q_OBJECT

public:
    explicit OverviewScreen(Desk& desk, QWidget* parent = nullptr);
    /// Counts anew, off the window's thread; what is shown stays until then.
    void refresh() override;
    qint64 waiting() override { return 0; }
    void focusSearch() override;
    /// The institution of this posting; 0: the figures.
    void goTo(qint64 posting) override;
    void cancelWork() override;

private:
    QWidget* makeFigures();
    QLayout* makeHead();
    void connectParts();
    void take(const Overview& overview);
    void refuse(const QString& problem);
    void open(Figure figure);
    void print();
    void printOn(QPrinter& printer);
    void savePdf();

    Desk& m_desk;
    Overview m_overview;
    PeriodBar* m_period;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QTabWidget* m_tabs;
    QStackedWidget* m_pages;
    FiguresPage* m_figures;
    CountedPage* m_counted;
    EmptyState* m_refused; ///< in place of figures while the period is none
    InstitutionsPage* m_institutions;
    QString m_folder;
    DeskWork m_work;
};

} // namespace kakehashi
