// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that came back: one of a posting of this store is compared with what was printed, any other is
// reconciled as a row of a list.
#include "core/feed/reconciler.h"

#include "core/postings/posting_check.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_match_key.h"

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

void check(PlannedRow& row)
{
    const Problems problems = checkPosting(row.posting, Completeness::MaskedAllowed);
    for (const Problem& problem : problems) {
        const PostingField* field = postingField(problem.field);
        row.findings.append({field != nullptr ? field->label.toString() : QString(), problem});
    }
}

void note(PlannedRow& row, const QString& sentence)
{
    row.findings.append({{}, {{}, Severity::Warning, sentence, {}}});
}

} // namespace

void addCellsOf(PlannedRow& row)
{
    static const Posting blank;
    RowAsWritten written;
    for (const PostingField& field : postingFields()) {
        if (field.get(row.posting) == field.get(blank))
            continue;
        written.headings.append(field.label.toString());
        written.cells.append(displayValue(field, row.posting));
    }
    row.written = std::make_shared<RowAsWritten>(std::move(written));
}

bool Reconciler::takeSheet(const QString& attachment, const ScannedSheet& sheet)
{
    PlannedRow row;
    row.attachment = attachment;
    row.row = sheet.page;
    row.posting = sheet.posting;
    row.silent = sheet.silent;
    const std::optional<KnownSheet> own =
        sheet.id.isEmpty() ? std::nullopt : m_known.bySheet(sheet.id, sheet.version);
    if (own) {
        m_named.insert(own->stored.seq);
        compareOwn(row, *own, sheet);
        if (isHeld(row))
            addCellsOf(row);
        if (row.posting.sourceKey.isEmpty())
            row.matchKey = matchKeyOf(row.posting);
        remember({std::move(row), std::nullopt, {}});
        return true;
    }
    check(row);
    return place(std::move(row), addCellsOf);
}

void Reconciler::takeNewer(PlannedRow& row, const KnownSheet& own)
{
    row.posting = filledUp(row.posting, row.silent, own.stored.posting);
    check(row);
    row.changes = differences(own.stored.posting, row.posting);
    if (!own.mergedInto.isEmpty() || m_planned.contains(row.existing))
        hold(row, u"source_key"_s,
             tr("This sheet is newer than what stands here, but the posting was merged or is changed by "
                "another row of this message. Decide which is right."));
    row.outcome = isHeld(row)             ? RowOutcome::Held
                  : row.changes.isEmpty() ? RowOutcome::Unchanged
                                          : RowOutcome::Updated;
    if (row.outcome == RowOutcome::Updated)
        m_planned.insert(row.existing, {row.posting, row.version + 1, m_rows.size()});
}

// Paper does not change: a sheet of this store says what the store said then. When it does not, another copy
// of the store has gone its own way, and which of them is right is for a person to say.
void Reconciler::compareOwn(PlannedRow& row, const KnownSheet& own, const ScannedSheet& sheet)
{
    const StoredPosting& stored = own.stored;
    row.printedHere = true;
    row.existing = stored.seq;
    row.version = stored.version;
    if (sheet.version > stored.version) { // printed before this store was restored from an earlier day
        takeNewer(row, own);
        return;
    }
    row.posting = filledUp(row.posting, row.silent, own.printed.value_or(Posting()));
    const QList<FieldChange> differing = differences(own.printed.value_or(Posting()), row.posting);
    if (!differing.isEmpty()) {
        hold(
            row, differing.constFirst().field,
            tr("This sheet is printed as version %1 of %2, which said otherwise here in: %3. Decide which is "
               "right.")
                .arg(sheet.version)
                .arg(stored.reference, fieldLabels(differing)));
        row.outcome = RowOutcome::Held;
    } else if (!own.mergedInto.isEmpty()) {
        note(row, tr("The posting of this sheet, %1, has been merged into %2 here; what stands there stays.")
                      .arg(stored.reference, own.mergedInto));
    } else if (sheet.version < stored.version) {
        note(row, tr("This sheet is version %1 of %2, which has been changed here since (version %3); what "
                     "stands here stays.")
                      .arg(sheet.version)
                      .arg(stored.reference)
                      .arg(stored.version));
    }
}

} // namespace kakehashi::feed
