// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_history.h"

#include <QStringList>

namespace kakehashi::feed {

/// A field that staff and sender changed differently since the sender spoke last.
struct ContestedField
{
    QString field;     ///< dotted key
    QJsonValue base;   ///< what the sender said before; blank when it never spoke of the posting
    QJsonValue ours;   ///< what stands here
    QJsonValue theirs; ///< what the sender says now
    bool operator==(const ContestedField&) const = default;
};

struct ThreeWay
{
    Posting merged; ///< ours, with what only the sender changed
    QList<ContestedField> contested;
};

/// Field by field: what only the sender changed goes through, what only staff changed stays, what both
/// changed alike is no matter, what both changed differently is contested and stays as it is here until
/// somebody decides. `base`: what the sender said before, `theirs`: what it says now.
ThreeWay threeWay(const Posting& base, const Posting& ours, const Posting& theirs);

/// What the sender means where its row is silent: a list without the hidden fields (column M and the
/// institution ID) says nothing about them, one without numbers nothing about the number, one without a
/// column (`silent`: keys of such fields) nothing about its field. There, what it said before stays said.
Posting filledUp(const Posting& fresh, const QStringList& silent, const Posting& said);
/// Whether that is exactly what was said: a row of a masked list is compared with very many so.
bool fillsUpTo(const Posting& fresh, const QStringList& silent, const Posting& said);

/// Neither text nor value.
bool isBlank(const QJsonValue& value);

} // namespace kakehashi::feed
