// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"
#include "ui/postings/posting_pages.h"

#include <QAbstractTableModel>

namespace kakehashi {

enum class PostingColumn {
    Urgency,
    Reference,
    Occupation,
    Seats,
    Municipality,
    Facility,
    Period,
    Pay,
    State,
    Source
};
inline constexpr int postingColumns = 10;

QString columnName(PostingColumn column);
/// What a column's header sorts by; nullopt: it does not sort.
std::optional<PostingOrder> orderOf(PostingColumn column);
/// Whether the order's natural direction runs downwards (most seats first), so that arrows point as people
/// expect.
bool runsDownwards(PostingOrder order);
/// "▲ urgent", "▲▲ most urgent"; empty for the usual.
QString urgencyLabel(int urgency);

/// The list of postings as the desk sees it: whole, masked parts included.
class PostingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MaskedRole = Qt::UserRole + 1 ///< whether masking was requested: bool, of the facility column
    };

    PostingModel(PostingPages::Fetch fetch, std::function<QDate()> today, QObject* parent = nullptr);

    /// Rows that stay where they were keep their selection. `whole` false: the first of more.
    void setHits(const PostingPages::Hits& hits, bool whole);
    qint64 seqAt(int row) const;
    /// The row of a posting, -1 when it is not listed.
    int rowOf(qint64 seq) const;
    /// nullptr when there is no such row, or it could not be read.
    const PostingLine* line(int row) const;
    qsizetype cachedPages() const { return m_pages.cachedPages(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows could not be read; they stand there empty.
    void readFailed(const QString& message) const;

private:
    QVariant text(const PostingLine& line, PostingColumn column) const;
    QVariant toolTip(const PostingLine& line, PostingColumn column) const;

    mutable PostingPages m_pages; ///< reading fills it
    std::function<QDate()> m_today;
};

} // namespace kakehashi
