// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"

namespace kakehashi::feed {

/// The name a part's fields give it, safe; empty when they give none.
QString declaredName(const QByteArray& disposition, const QByteArray& contentType);

/// True when the Content-Disposition field says "attachment", also where the whole field is an encoded word.
bool isDeclaredAttachment(const QByteArray& disposition);

/// A name for an attachment that has none: a number, and what its type or its bytes say it is.
QString nameFromType(const Attachment& attachment, qsizetype number);

/// The name, with a number before its suffix where another attachment has it already.
QString unusedName(const QString& name, const QList<Attachment>& others);

} // namespace kakehashi::feed
