// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"

#include <QScrollArea>

class QGridLayout;

namespace kakehashi {

/// The columns of a list whose headings are not known, each with what it most likely means to choose from.
/// The choice is remembered for the sender.
class HeadingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit HeadingPanel(QWidget* parent = nullptr);

    /// Hidden when there are none.
    void show(const QList<feed::UnknownHeading>& headings);
    void setBusy(bool busy);

Q_SIGNALS:
    /// `field`: of headingChoices(), or ignoredField.
    void chosen(const QString& heading, const QString& field);

private:
    void addRow(QGridLayout& grid, const feed::UnknownHeading& heading);

    QList<feed::UnknownHeading> m_headings;
};

} // namespace kakehashi
