// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kakehashi {

/// A facility with a padlock and the word マスキング behind its name where the public must not learn it.
class FacilityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacilityDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    QPixmap m_lock;
};

} // namespace kakehashi
