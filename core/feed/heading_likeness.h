// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/heading_choices.h"

#include <QSet>

namespace kakehashi::feed {

/// How near a heading nobody knows, and the cells below it, are to the items of the form.
class HeadingLikeness
{
public:
    HeadingLikeness(const QString& heading, const QStringList& sampleCells);

    /// 0 (nothing alike) to 2000 (the same words, and unmistakable cells).
    int to(const HeadingChoice& choice) const;

private:
    QString m_key;
    QSet<QString> m_fieldsOfCells; ///< what the cells look like
};

} // namespace kakehashi::feed
