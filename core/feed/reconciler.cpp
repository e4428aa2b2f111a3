// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/reconciler.h"

#include "core/postings/posting_fields.h"
#include "core/postings/posting_match_key.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty());
}

// Column M and the institution ID: what a masked list leaves out altogether.
template<typename Each>
bool allHidden(const Each& each)
{
    return std::ranges::all_of(postingFields(), [&each](const PostingField& field) {
        return field.secrecy == FieldSecrecy::Public || each(field);
    });
}

bool sameFindings(const QList<RowReading::Finding>& a, const QList<RowReading::Finding>& b)
{
    const auto errors = [](const QList<RowReading::Finding>& findings) {
        QStringList fields;
        for (const auto& finding : findings) {
            if (finding.problem.severity == Severity::Error)
                fields.append(finding.problem.field);
        }
        return fields;
    };
    return errors(a) == errors(b);
}

// The same list as CSV and as XLSX: cells may be written differently, what was read is the same.
bool saySame(const PlannedRow& a, const PlannedRow& b)
{
    return a.posting == b.posting && sameFindings(a.findings, b.findings);
}

/// Whether all of these have become one posting by merges.
bool areOne(const QList<KnownPosting>& candidates)
{
    return std::ranges::all_of(candidates, [&candidates](const KnownPosting& known) {
        return known.stored.seq == candidates.constFirst().stored.seq;
    });
}

} // namespace

// A list without the hidden fields says nothing about them, one without numbers nothing about the number, and
// a copy of a sheet nothing about what it does not show.
Posting Reconciler::filledUp(const PlannedRow& row, const Posting& said)
{
    const Posting& fresh = row.posting;
    Posting filled = fresh;
    const bool masked =
        allHidden([&fresh](const PostingField& field) { return isEmptyValue(field.get(fresh)); });
    if (masked)
        allHidden([&](const PostingField& field) { return field.set(filled, field.get(said)); });
    if (fresh.sourceKey.isEmpty())
        filled.sourceKey = said.sourceKey;
    for (const QString& key : row.silent) {
        if (const PostingField* field = postingField(key))
            field->set(filled, field->get(said));
    }
    return filled;
}

QString Reconciler::fieldLabels(const QList<FieldChange>& changes)
{
    QStringList labels;
    for (const FieldChange& change : changes) {
        const PostingField* field = postingField(change.field);
        labels.append(field != nullptr ? field->label.toString() : change.field);
    }
    return labels.join(u'、');
}

bool Reconciler::isHeld(const PlannedRow& row)
{
    return std::ranges::any_of(
        row.findings, [](const auto& finding) { return finding.problem.severity == Severity::Error; });
}

void Reconciler::hold(PlannedRow& row, const QString& field, const QString& message)
{
    const PostingField* item = postingField(field);
    QString column;
    QString value;
    if (item != nullptr) {
        column = item->label.toString();
        value = displayValue(*item, row.posting);
    }
    row.findings.append({column, {field, Severity::Error, message, value}});
}

bool Reconciler::take(ListedRow&& listed)
{
    PlannedRow row;
    row.attachment = listed.attachment;
    row.sheet = listed.sheet;
    row.row = listed.row.number;
    row.posting = std::move(listed.reading.posting);
    row.findings = std::move(listed.reading.findings);
    return place(std::move(row), [&listed](PlannedRow& held) {
        held.headings = listed.headings();
        held.cells = listed.cells();
    });
}

bool Reconciler::place(PlannedRow&& row, const std::function<void(PlannedRow&)>& addCells)
{
    const PlannedRow* earlier = nullptr;
    const Repetition repetition = repetitionOf(row, &earlier);
    if (repetition == Repetition::Same)
        return false;
    std::optional<KnownPosting> known = find(row);
    if (known) {
        m_named.insert(known->stored.seq);
        m_spokenOf.insert(known->found().seq);
        stackOn(*known);
    }
    if (repetition == Repetition::Contradiction)
        hold(row, u"source_key"_s,
             tr("Row %1 has this number too and says otherwise in: %2. Decide which is right.")
                 .arg(earlier->row)
                 .arg(fieldLabels(differences(earlier->posting, row.posting))));
    else if (repetition == Repetition::Indistinct && !known &&
             !isHeld(row)) // a known one may well have a twin
        hold(row, u"source_key"_s,
             tr("Row %1 says exactly the same, and neither has a number. If they are two postings, take this "
                "one in too; else dismiss it.")
                 .arg(earlier->row));

    if (known)
        compare(row, *known);
    else
        row.outcome = isHeld(row) ? RowOutcome::Held : RowOutcome::Created;
    if (row.outcome == RowOutcome::Held)
        addCells(row);
    remember(std::move(row));
    return true;
}

Reconciler::Repetition Reconciler::repetitionOf(const PlannedRow& row, const PlannedRow** earlier) const
{
    if (!row.posting.sourceKey.isEmpty()) {
        const auto found = m_byKey.constFind(row.posting.sourceKey);
        if (found == m_byKey.cend())
            return Repetition::None;
        *earlier = &m_rows[*found];
        return saySame(row, **earlier) ? Repetition::Same : Repetition::Contradiction;
    }
    const auto [begin, end] = m_withoutKey.equal_range(matchKeyOf(row.posting));
    for (auto at = begin; at != end; ++at) {
        const PlannedRow& other = m_rows[*at];
        if (!saySame(row, other))
            continue;
        *earlier = &other;
        const bool sameList = row.attachment == other.attachment && row.sheet == other.sheet;
        return sameList ? Repetition::Indistinct : Repetition::Same;
    }
    return Repetition::None;
}

void Reconciler::remember(PlannedRow&& row)
{
    const std::size_t index = m_rows.size();
    if (row.posting.sourceKey.isEmpty())
        m_withoutKey.insert(matchKeyOf(row.posting), index);
    else if (!m_byKey.contains(row.posting.sourceKey))
        m_byKey.insert(row.posting.sourceKey, index);
    m_rows.push_back(std::move(row));
}

std::optional<KnownPosting> Reconciler::find(PlannedRow& row)
{
    return row.posting.sourceKey.isEmpty() ? findByFields(row) : findByKey(row);
}

std::optional<KnownPosting> Reconciler::findByKey(PlannedRow& row)
{
    QList<KnownPosting> candidates = m_known.bySourceKey(row.posting.sourceKey);
    if (candidates.size() > 1) {
        QList<KnownPosting> ofSender;
        std::ranges::copy_if(candidates, std::back_inserter(ofSender), [this](const KnownPosting& known) {
            return known.found().sender == m_message.sender;
        });
        if (ofSender.size() == 1 || (!ofSender.isEmpty() && areOne(candidates)))
            candidates = ofSender;
    }
    if (candidates.size() > 1 && areOne(candidates))
        candidates = {*std::ranges::max_element(candidates, {}, &KnownPosting::saidAt)};
    if (candidates.isEmpty())
        return std::nullopt;
    if (candidates.size() > 1) {
        hold(row, u"source_key"_s, tr("Several postings have this number. Decide which one it is."));
        return std::nullopt;
    }
    const KnownPosting& known = candidates.constFirst();
    const QString& ours = known.found().posting.institutionId;
    const QString& theirs = row.posting.institutionId;
    if (known.found().sender != m_message.sender && !ours.isEmpty() && !theirs.isEmpty() && ours != theirs) {
        hold(row, u"source_key"_s,
             tr("This number is known for another institution (%1, posting %2) from another sender. Decide "
                "whether "
                "it is the same posting; if not, give it another number.")
                 .arg(known.found().posting.institutionName, known.found().reference));
    }
    return known;
}

// Two rows may name one posting, by the numbers of what was merged: the second finds what the first leaves.
void Reconciler::stackOn(KnownPosting& known) const
{
    const auto planned = m_planned.constFind(known.stored.seq);
    if (planned == m_planned.cend())
        return;
    known.stored.posting = planned->posting;
    known.stored.version = planned->version;
}

// Without a number, the fields that do not change must point to one posting only.
std::optional<KnownPosting> Reconciler::findByFields(PlannedRow& row)
{
    const QString matchKey = matchKeyOf(row.posting);
    if (matchKey.isEmpty())
        return std::nullopt;
    const QList<KnownPosting> candidates = m_known.byMatchKey(matchKey);
    if (candidates.isEmpty())
        return std::nullopt;
    for (const KnownPosting& known : candidates) {
        const bool same = filledUp(row, known.said) == known.said;
        if (same && !m_spokenOf.contains(known.found().seq))
            return known;
    }
    const auto free = std::ranges::find_if(
        candidates, [this](const KnownPosting& known) { return !m_spokenOf.contains(known.found().seq); });
    if (free != candidates.end() && areOne(candidates))
        return *free;
    QStringList references;
    for (const KnownPosting& known : candidates)
        references.append(known.stored.reference);
    hold(row, u"source_key"_s,
         tr("Without a number this could be any of: %1, or a new posting. Decide which one it is.")
             .arg(references.join(u", "_s)));
    return std::nullopt;
}

void Reconciler::compare(PlannedRow& row, const KnownPosting& known)
{
    row.existing = known.stored.seq;
    row.version = known.stored.version;
    row.mergedAway = known.mergedAway ? known.mergedAway->seq : 0;
    row.older = known.saidAt.isValid() && m_message.sentAt.isValid() && known.saidAt > m_message.sentAt;
    if (row.older) {
        row.outcome = RowOutcome::Unchanged;
        return;
    }
    if (isHeld(row)) {
        row.outcome = RowOutcome::Held;
        return;
    }
    row.posting = filledUp(row, known.said);
    merge(row, known);
}

// What only the sender changed goes through, what only staff changed stays, what both changed is asked.
void Reconciler::merge(PlannedRow& row, const KnownPosting& known)
{
    const Posting& current = known.stored.posting;
    Posting merged = current;
    const QList<FieldChange> saidAnew = differences(known.said, row.posting);
    for (const FieldChange& change : saidAnew) {
        const PostingField* field = postingField(change.field);
        if (field == nullptr)
            continue;
        const QJsonValue stands = field->get(current);
        if (stands == change.from)
            field->set(merged, change.to);
        else if (stands != change.to)
            hold(row, change.field,
                 tr("Here it was changed to “%1”; the sender now says “%2”. Decide which is right.")
                     .arg(displayValue(*field, current), displayValue(*field, row.posting)));
    }
    if (isHeld(row)) {
        row.outcome = RowOutcome::Held;
        return;
    }
    row.changes = differences(current, merged);
    row.outcome = row.changes.isEmpty() ? RowOutcome::Unchanged : RowOutcome::Updated;
    row.asStored = merged == row.posting && row.mergedAway == 0;
    if (row.outcome == RowOutcome::Updated)
        m_planned.insert(row.existing, {merged, row.version + 1});
}

} // namespace kakehashi::feed
