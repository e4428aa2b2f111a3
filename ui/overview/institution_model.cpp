// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/institution_model.h"

#include "core/base/japanese_text.h"

#include <algorithm>

namespace kakehashi {

void InstitutionModel::setAll(const QList<Institution>& all)
{
    beginResetModel();
    m_all = all;
    m_folded.clear();
    m_folded.reserve(all.size());
    for (const Institution& institution : all)
        m_folded.append(japanese::folded(institution.name));
    m_listed.clear();
    endResetModel();
}

void InstitutionModel::filter(const QString& typed)
{
    const QStringList words = japanese::searchWords(typed);
    beginResetModel();
    m_listed.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const QString& name = m_folded.at(i);
        if (std::ranges::all_of(words, [&name](const QString& word) { return name.contains(word); }))
            m_listed.push_back(i);
    }
    endResetModel();
}

template<typename Fits>
int InstitutionModel::firstRow(const Fits& fits) const
{
    const auto found =
        std::ranges::find_if(m_listed, [&](qsizetype listed) { return fits(m_all.at(listed)); });
    return found == m_listed.end() ? -1 : static_cast<int>(found - m_listed.begin());
}

int InstitutionModel::rowOf(const InstitutionKey& key) const
{
    return firstRow([&key](const Institution& institution) { return institution.key == key; });
}

int InstitutionModel::rowOfPosting(qint64 posting) const
{
    return firstRow(
        [posting](const Institution& institution) { return institution.postings.contains(posting); });
}

int InstitutionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

int InstitutionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstitutionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Seats)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return textOf(at(index.row()), index.column());
}

QString InstitutionModel::textOf(const Institution& institution, int column) const
{
    switch (column) {
    case Name:
        return institution.name;
    case Prefecture:
        return institution.key.prefecture;
    case Seats:
        return QString::number(institution.seats);
    case Postings:
        return QString::number(institution.postings.size());
    case Referrals:
        return QString::number(institution.referrals);
    default:
        return {};
    }
}

QVariant InstitutionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Institution");
    case Prefecture:
        return tr("Prefecture");
    case Seats:
        return tr("Open seats");
    case Postings:
        return tr("Postings");
    case Referrals:
        return tr("Referrals");
    default:
        return {};
    }
}

} // namespace kakehashi
