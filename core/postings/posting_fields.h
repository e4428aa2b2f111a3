// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QJsonValue>

#include <span>

namespace kakehashi {

/// Who may see a field (domain.md §3, columns M and private).
enum class FieldSecrecy {
    Public, ///< always shown
    Masked, ///< column M: hidden when masking was requested
    Private ///< never leaves the desk (the institution ID)
};

/// One item of the form. The table of these drives JSON, history, search, masking and column headings, so
/// that a field added to the form is added in one place.
struct PostingField
{
    QLatin1StringView key; ///< dotted JSON key, "workplace.street"
    QStringView label;     ///< as the ministry's list heads the column, ③住所（町名・番地等）
    FieldSecrecy secrecy = FieldSecrecy::Public;
    bool freeText = false; ///< may name the institution although not masked: subject to the leak check
    bool identifiesPerson = false; ///< kept in the record's one personal column (architecture.md rule 3)
    QJsonValue (*get)(const Posting&) = nullptr;
    /// Sets the field from its JSON form; false when the value does not fit the field.
    bool (*set)(Posting&, const QJsonValue&) = nullptr;
    /// The value as a person reads it: see displayValue.
    QString (*show)(const Posting&) = nullptr;
    /// Appends what `get` gives as JSON in UTF-8; false, having written nothing, when it is as in a blank
    /// posting.
    bool (*append)(const Posting&, QByteArray& json) = nullptr;
    /// The field's own text; nullptr for fields that are no text.
    const QString& (*text)(const Posting&) = nullptr;
};

/// Every field of domain.md §3 but the form version, in the sheet's order, `source_key` first.
std::span<const PostingField> postingFields();

/// The field with this dotted key, or nullptr.
const PostingField* postingField(QStringView key);
const PostingField* postingField(QLatin1StringView key);

/// The value of a field as a person reads it: labels of terms joined with ・, 令和2年6月1日 (2020-06-01),
/// 1,800円, 104-6112, 未記載 for unknown and for a list with nothing ticked. An empty text stays empty.
QString displayValue(const PostingField& field, const Posting& posting);

} // namespace kakehashi
