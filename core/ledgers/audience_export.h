// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/disclosure/audience.h"
#include "core/disclosure/posting_counts.h"
#include "core/lists/sheet_table.h"
#include "core/postings/posting_store.h"

/// What other bodies are owed of the postings, and no more (domain.md §4; notice of 27 May, annex 1 (4)).
/// Lists for the public are core/lists/public_list.h.
namespace kakehashi {

struct AudienceExport
{
    AudienceScope scope;
    QList<AudiencePosting> postings; ///< of receivers of whole records
    PostingCounts counts;            ///< of agencies
    QString filter;                  ///< in words; empty: everything the receiver may have
    QString desk;
    QDate deskDay;

    bool isCounts() const { return ruleOf(scope.audience).content == AudienceContent::Counts; }
    /// Postings told of or counted.
    qint64 number() const;
};

/// What the query finds and the receiver may have; drafts never. Throws UsageError for the public, and for a
/// prefecture's nurse centre without its prefecture.
AudienceExport audienceExportOf(PostingStore& postings, PostingSearch search, PostingQuery query,
                                const AudienceScope& scope, const QString& desk, QDate deskDay);

/// What the receiver is bound to, as the export's head says it.
QStringList conditionsOf(Audience audience);
/// Sender, day, receiver, number and conditions.
QStringList exportTitles(const AudienceExport& made);
SheetTable sheetTableOf(const AudienceExport& made);

/// That it left the desk: receiver, number, filter (without what was typed), conditions and way (csv, xlsx,
/// pdf).
void recordExport(Database& database, AuditLog& audit, const AudienceExport& made, const PostingQuery& query,
                  const QString& way);

} // namespace kakehashi
