// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feed/heading_panel.h"
#include "ui/feed/plan_model.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include <array>

namespace kakehashi {

/// What taking in an opened message would do, row by row, to be looked at before it is done.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget* parent = nullptr);

    using QWidget::show;
    /// Of an arrival, who it is from and what is to be done with it stands elsewhere.
    enum class For { Opened, Arrival };
    void show(const OpenedMessage& opened, For what);
    /// Where the keyboard goes when the plan has been shown.
    void focusRows();
    /// While something runs, nothing else can be begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void takeInWanted();
    void notNowWanted();
    void headingChosen(const QString& heading, const QString& field);
    void modeWanted(kakehashi::feed::FeedMode mode);

private:
    static constexpr std::size_t filters = 6; ///< all, and one for each kind

    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makeRows();
    QWidget* makeFoot();
    void connectParts();
    void showHead(const OpenedMessage& opened);
    void showFilters(const OpenedMessage& opened);
    void showHeadings(const OpenedMessage& opened);
    void showNotices(const OpenedMessage& opened);
    static QString summaryOf(const OpenedMessage& opened);
    void showDetail();
    void updateButtons();

    PlanModel m_model;
    QLabel* m_subject = nullptr;
    QLabel* m_from = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_notices = nullptr;
    HeadingPanel* m_headings = nullptr;
    QWidget* m_foot = nullptr;
    QWidget* m_filterRow = nullptr;
    std::array<QToolButton*, filters> m_filters{};
    QWidget* m_rows = nullptr;
    QTableView* m_table = nullptr;
    QTextBrowser* m_detail = nullptr;
    QLabel* m_modeLabel = nullptr;
    QComboBox* m_mode = nullptr;
    QPushButton* m_takeIn = nullptr;
    QPushButton* m_notNow = nullptr;
    bool m_isTakeable = false;
    bool m_isBusy = false;
};

} // namespace kakehashi
