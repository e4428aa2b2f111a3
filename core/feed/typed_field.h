// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_fields.h"

#include <QJsonValue>
#include <QStringList>

/// One field of the form as a line that a person edits: what may be written there is what a list's cell may
/// say, read by the same readers.
namespace kakehashi::feed {

/// The value as it would be typed; `readTyped` reads it back unchanged. Empty when it is not stated.
QString typedText(const PostingField& field, const Posting& posting);

/// What a field of few possible values may say, in the form's order; empty for all others.
QStringList typedChoices(const PostingField& field);

struct TypedValue
{
    QJsonValue value; ///< in the field's JSON form
    QString problem;  ///< a sentence when the text cannot be understood; empty otherwise
};

/// Reads what was typed. Whether the value is right in its posting is posting_check's to say.
TypedValue readTyped(const PostingField& field, const QString& text);

} // namespace kakehashi::feed
