// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/match_search.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace kakehashi {

/// The postings offered, best first, each with a tick. What is ticked stays ticked while the answer changes,
/// also where a posting is not offered for a while.
class MatchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setAnswer(const MatchAnswer& answer);
    void clear();
    /// What became of a posting for this applicant before, by posting.
    void setMarks(const QHash<qint64, QString>& marks);
    QString markAt(int row) const { return m_marks.value(matchAt(row).posting); }

    const Match& matchAt(int row) const { return m_answer.result.offered.at(row); }
    IndexedPosting postingAt(int row) const;
    /// Row of a posting, or -1.
    int rowOf(qint64 seq) const;

    /// The ticked postings that are offered now, in their order.
    QList<qint64> ticked() const;
    /// Ticked, but not offered now.
    qsizetype tickedElsewhere() const;
    void clearTicks();

Q_SIGNALS:
    void ticksChanged();

private:
    MatchAnswer m_answer;
    QSet<qint64> m_ticked;
    QHash<qint64, QString> m_marks;
};

/// What a row says about a posting; nothing masked is among it.
namespace match_words {
QString occupation(const IndexedPosting& posting);
QString place(const IndexedPosting& posting);
QString pay(const IndexedPosting& posting);
/// 令和2年6月9日～7月26日; the western dates are in the tip.
QString period(const IndexedPosting& posting);
} // namespace match_words

} // namespace kakehashi
