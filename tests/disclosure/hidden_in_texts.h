// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QRandomGenerator>
#include <QStringList>

namespace kakehashi::test {

/// A random posting whose free texts name its hidden values, in several writings.
StoredPosting postingThatNamesItself(QRandomGenerator& random, qint64 seq);

/// Every value of the posting that the public must not see.
QStringList hiddenValues(const Posting& posting);

/// Those of the values that stand in the text, as written or folded.
QStringList valuesIn(const QString& text, const QStringList& values);

} // namespace kakehashi::test
