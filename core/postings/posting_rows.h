// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/postings/posting.h"
#include "core/postings/posting_history.h"

#include <QSqlQuery>
#include <QVariantList>

/// How postings and their changes stand in the store's rows.
namespace kakehashi::posting_rows {

/// SELECT … FROM both tables of a posting, to be continued by a WHERE; `p` is postings.
QString selection();
/// The present row of a query that begins so. Throws Error, naming the posting, when the row is damaged:
/// nothing is guessed.
StoredPosting read(const QSqlQuery& query);

/// The columns of the form in the narrow table, in the order of `formColumns()`.
QVariantList formValues(const Posting& posting);
QStringList formColumns();

/// The form as flat JSON, {"workplace.street":…}, without what is empty or unknown; what identifies a person
/// apart.
struct Texts
{
    QString body;
    QString contact;
};
Texts texts(const Posting& posting);
/// The same as they stand in the store.
struct Utf8Texts
{
    QByteArray body;
    QByteArray contact;
};
Utf8Texts utf8Texts(const Posting& posting);

QString stateCode(PostingState state);
QString reasonCode(CloseReason reason);
/// Throw Error, naming the posting, when the code is none.
PostingState stateOf(const QString& code, const QString& reference);
std::optional<CloseReason> reasonOf(const QVariant& code, const QString& reference);
/// What is thrown when a row holds what this program never writes.
Error damaged(const QString& reference, const QString& detail);

/// Changes as JSON, those of fields that identify a person apart; empty when there are none.
struct ChangeTexts
{
    QString changes;
    QString contactChanges;
};
ChangeTexts changeTexts(const QList<FieldChange>& changes);
/// The same again, in the sheet's order. Throws Error, naming the posting, when they are damaged.
QList<FieldChange> changes(const ChangeTexts& texts, const QString& reference);

} // namespace kakehashi::posting_rows
