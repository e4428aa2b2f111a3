// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/provenance.h"

#include <QUrl>

namespace kakehashi::posting_texts {

/// Where each value of a posting came from: message, attachment and row, or whose hand. A value that came in
/// a message links to it.
QString originPage(const QList<feed::FieldProvenance>& origins);
/// StoredMessage::seq that such a link leads to.
qint64 linkedMessage(const QUrl& link);

} // namespace kakehashi::posting_texts
