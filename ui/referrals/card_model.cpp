// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/card_model.h"

#include <QCoreApplication>
#include <QMimeData>

namespace kakehashi {

namespace {

struct CardModelWords
{
    Q_DECLARE_TR_FUNCTIONS(ReferralCards)
};

// The number within this program only: nothing of it means anything to another one.
QString cardType()
{
    return QStringLiteral("application/x-kakehashi-referral");
}

qint64 referralIn(const QMimeData* data)
{
    return data->data(cardType()).toLongLong();
}

} // namespace

int CardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReferralCard& card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.applicantName;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return card_words::whole(card);
    default:
        return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList CardModel::mimeTypes() const
{
    return {cardType()};
}

QMimeData* CardModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(cardType(), QByteArray::number(m_cards.at(indexes.first().row()).referral.seq));
    return data;
}

bool CardModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent) const
{
    Q_UNUSED(action);
    Q_UNUSED(row);
    Q_UNUSED(column);
    Q_UNUSED(parent);
    return data->hasFormat(cardType()) && rowOf(referralIn(data)) < 0;
}

bool CardModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(referralIn(data));
    return true;
}

void CardModel::setCards(QList<ReferralCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int CardModel::rowOf(qint64 referral) const
{
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        if (m_cards.at(row).referral.seq == referral)
            return static_cast<int>(row);
    }
    return -1;
}

namespace card_words {

QString standing(const ReferralCard& card)
{
    return card.days <= 0 ? CardModelWords::tr("today") : CardModelWords::tr("%n day(s)", nullptr, card.days);
}

QString appointment(const ReferralCard& card)
{
    const ReferralEvent* event = kakehashi::standing(card.referral.events);
    if (event == nullptr || event->stage != Stage::Interview)
        return {};
    const QString day = event->day.toString(QStringLiteral("M/d"));
    return event->time ? day + QLatin1Char(' ') + event->time->toString(QStringLiteral("HH:mm")) : day;
}

QString whole(const ReferralCard& card)
{
    return QStringList{card.referral.reference, labelOf(card.referral.stage),
                       appointment(card),       card.applicantName,
                       card.occupation,         card.municipality,
                       card.institution,        standing(card)}
        .join(QStringLiteral("、"));
}

} // namespace card_words

} // namespace kakehashi
