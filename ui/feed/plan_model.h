// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feed/feed_words.h"
#include "ui/feed/opened_message.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace kakehashi {

/// The rows of a plan, and below them the postings that the list no longer names; all of them or those of one
/// kind.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, NumberColumn, OccupationColumn, MunicipalityColumn, OutcomeColumn, WhatColumn };
    static constexpr int columns = WhatColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const ShownPlan> shown);
    const std::shared_ptr<const ShownPlan>& plan() const { return m_shown; }
    /// Nullopt: all.
    void setKind(std::optional<feed_words::Kind> kind);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Everything about a line, as rich text.
    QString detail(int line) const;

private:
    struct Line
    {
        const feed::PlannedRow* row = nullptr; ///< either a row of the message
        const StoredPosting* absent = nullptr; ///< or a posting it does not name
    };
    feed_words::Kind kindOf(const Line& line) const;
    const Posting& postingOf(const Line& line) const;
    QString text(const Line& line, int column) const;
    QString what(const Line& line) const;
    QString place(const Line& line) const;
    void choose();

    std::shared_ptr<const ShownPlan> m_shown;
    std::optional<feed_words::Kind> m_kind;
    std::vector<Line> m_lines;
};

} // namespace kakehashi
