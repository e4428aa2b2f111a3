// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/institutions/institution.h"

#include <QAbstractTableModel>

#include <vector>

namespace kakehashi {

/// The institutions whose name has the words typed, of tens of thousands.
class InstitutionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Prefecture, Seats, Postings, Referrals, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAll(const QList<Institution>& all);
    /// In any width and kana form; all when empty.
    void filter(const QString& typed);
    const Institution& at(int row) const { return m_all.at(m_listed[static_cast<std::size_t>(row)]); }
    /// Of the institution, or of whose posting this is; -1: not listed.
    int rowOf(const InstitutionKey& key) const;
    int rowOfPosting(qint64 posting) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Institution& institution, int column) const;
    template<typename Fits>
    int firstRow(const Fits& fits) const;

    QList<Institution> m_all;
    QStringList m_folded; ///< their names, as words are looked for
    std::vector<qsizetype> m_listed;
};

} // namespace kakehashi
