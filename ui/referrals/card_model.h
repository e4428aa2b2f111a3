// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/referral_cards.h"

#include <QAbstractListModel>

namespace kakehashi {

/// The cards of one column. A card may be dragged onto another column; what that means is asked there, so
/// nothing is moved by the drop itself.
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    void setCards(QList<ReferralCard> cards);
    const ReferralCard& cardAt(int row) const { return m_cards.at(row); }
    /// Row of a referral, or -1.
    int rowOf(qint64 referral) const;

Q_SIGNALS:
    void dropped(qint64 referral);

private:
    QList<ReferralCard> m_cards;
};

/// What a card says beside the names.
namespace card_words {
/// "4 days", "today".
QString standing(const ReferralCard& card);
/// 面接 6/12 14:00, where one is fixed.
QString appointment(const ReferralCard& card);
/// All of the card in one sentence, for tips and screen readers.
QString whole(const ReferralCard& card);
} // namespace card_words

} // namespace kakehashi
