// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/posting_model.h"

#include <QMenu>
#include <QTableView>

#include <utility>

namespace kakehashi {

/// The table of postings, of which one or many are selected. Which columns it shows, how wide and sorted how,
/// is remembered.
class PostingList : public QTableView
{
    Q_OBJECT

public:
    explicit PostingList(PostingModel& model, QWidget* parent = nullptr);
    ~PostingList() override;

    /// Order and direction as the headers have them.
    void applyTo(PostingQuery& query) const;
    /// Which columns are shown, and the order again for those who use no mouse.
    void fillMenu(QMenu* menu);
    /// Selects the row and brings it into view; -1 selects nothing.
    void selectPosting(int row);
    /// How many rows are selected; nothing is read for it, however many there are.
    int selectedCount() const;
    /// The postings selected, in the list's order.
    QList<qint64> selectedSeqs() const;
    /// The row to be shown in full: the selected one, among several or none the current one; -1: none.
    int shownRow() const;

Q_SIGNALS:
    void orderChanged();
    /// Enter or a double click on a row.
    void opened();
    /// Ctrl+C.
    void copyAsked();

protected:
    /// Qt would copy a cell's text, which may be hidden from the public.
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Ctrl+Home and Ctrl+End select where they go; Ctrl with arrows walks without selecting.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    void setUpHeader();
    bool restore();
    /// Runs of selected rows (first, last), none touching another.
    QList<std::pair<int, int>> selectedRuns() const;
    void sortBy(int section, Qt::SortOrder direction);
    void addColumnActions(QMenu* menu);
    void addOrderActions(QMenu* menu);

    PostingModel& m_model;
    bool m_remembered = false; ///< the widths are somebody's choice
    int m_sortedBy = -1;       ///< -1: the newest first
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace kakehashi
