// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/reconciler.h"

#include "core/feed/resemblance.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_match_key.h"

#include <algorithm>
#include <functional>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

QStringList wrongFields(const PlannedRow& row)
{
    QStringList fields;
    for (const auto& finding : row.findings) {
        if (finding.problem.severity == Severity::Error)
            fields.append(finding.problem.field);
    }
    return fields;
}

/// Whether all of these have become one posting by merges.
bool areOne(const QList<KnownPosting>& candidates)
{
    return std::ranges::all_of(candidates, [&candidates](const KnownPosting& known) {
        return known.stored.seq == candidates.constFirst().stored.seq;
    });
}

/// Those that were not taken back, unless all were.
QList<KnownPosting> liveOnes(const QList<KnownPosting>& candidates)
{
    QList<KnownPosting> live;
    std::ranges::copy_if(candidates, std::back_inserter(live), std::not_fn(&KnownPosting::takenBack));
    return live.isEmpty() ? candidates : live;
}

} // namespace

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
    if (!m_silent.isOf(listed.map))
        m_silent = SilentFields(listed.map);
    row.silent = m_silent.of(row.posting);
    row.findings = std::move(listed.reading.findings);
    if (!isHeld(row) && !row.posting.sourceKey.isEmpty())
        row.print = listed.print;
    return place(std::move(row), [&listed](PlannedRow& held) {
        held.written = std::make_shared<RowAsWritten>(RowAsWritten{listed.headings(), listed.cells()});
    });
}

bool Reconciler::place(PlannedRow&& row, const std::function<void(PlannedRow&)>& addCells)
{
    Reading reading{std::move(row), std::nullopt, {}};
    if (reading.row.posting.sourceKey.isEmpty())
        reading.row.matchKey = matchKeyOf(reading.row.posting);
    else
        readAgain(reading.row.posting.sourceKey);
    std::size_t earlier = 0;
    const Repetition repetition = repetitionOf(reading, earlier);
    if (repetition == Repetition::Same)
        return false;
    if (repetition == Repetition::Contradiction) {
        const auto known = m_known.bySourceKey(reading.row.posting.sourceKey);
        if (liveOnes(known).size() == 1)
            reading.known = known.constFirst();
    } else {
        find(reading);
    }
    holdRepeated(reading, repetition, earlier);

    PlannedRow& placed = reading.row;
    if (reading.known) {
        name(*reading.known);
        stackOn(*reading.known);
        compare(placed, m_rows.size(), *reading.known);
    } else if (!reading.candidates.empty() && !placed.question) {
        placed.outcome = RowOutcome::Held; // until it is decided
        m_pending.push_back({m_rows.size(), std::move(reading.candidates)});
    } else {
        placed.outcome = isHeld(placed) ? RowOutcome::Held : RowOutcome::Created;
    }
    if (placed.outcome == RowOutcome::Held)
        addCells(placed);
    remember(std::move(reading));
    return true;
}

void Reconciler::holdRepeated(Reading& reading, Repetition repetition, std::size_t earlier) const
{
    PlannedRow& row = reading.row;
    const int number = repetition == Repetition::None ? 0 : m_rows[earlier].row;
    if (repetition == Repetition::Contradiction)
        hold(row, u"source_key"_s,
             tr("Row %1 has this number too and says otherwise in: %2. Decide which is right.")
                 .arg(number)
                 .arg(fieldLabels(differences(asRead(earlier), row.posting))));
    else if (repetition == Repetition::Indistinct && !reading.known && reading.candidates.empty() &&
             !isHeld(row)) // a known one may well have a twin
        hold(row, u"source_key"_s,
             tr("Row %1 says exactly the same, and neither has a number. If they are two postings, take this "
                "one in too; else dismiss it.")
                 .arg(number));
}

// The same list as CSV and as XLSX: cells may be written differently, what was read is the same.
Reconciler::Repetition Reconciler::repetitionOf(const Reading& reading, std::size_t& earlier) const
{
    const PlannedRow& row = reading.row;
    const auto saysSame = [&](std::size_t other) {
        return row.posting == asRead(other) &&
               (row.findings.isEmpty() || wrongFields(row) == wrongFields(m_rows[other]));
    };
    if (!row.posting.sourceKey.isEmpty()) {
        const auto found = m_byKey.constFind(row.posting.sourceKey);
        if (found == m_byKey.cend())
            return Repetition::None;
        earlier = *found;
        return saysSame(earlier) ? Repetition::Same : Repetition::Contradiction;
    }
    const auto [begin, end] = m_withoutKey.equal_range(row.matchKey);
    for (auto at = begin; at != end; ++at) {
        if (!saysSame(*at))
            continue;
        earlier = *at;
        const PlannedRow& other = m_rows[earlier];
        const bool sameList = row.attachment == other.attachment && row.sheet == other.sheet;
        return sameList ? Repetition::Indistinct : Repetition::Same;
    }
    return Repetition::None;
}

void Reconciler::remember(Reading&& reading)
{
    const std::size_t index = m_rows.size();
    const Posting& read = m_asRead.contains(index) ? *m_asRead.constFind(index) : reading.row.posting;
    if (read.sourceKey.isEmpty())
        m_withoutKey.insert(reading.row.matchKey, index);
    else if (!m_byKey.contains(read.sourceKey))
        m_byKey.insert(read.sourceKey, index);
    m_rows.push_back(std::move(reading.row));
}

const Posting& Reconciler::asRead(std::size_t row) const
{
    const auto read = m_asRead.constFind(row);
    return read == m_asRead.cend() ? m_rows[row].posting : *read;
}

void Reconciler::find(Reading& reading)
{
    const bool hasNumber = !reading.row.posting.sourceKey.isEmpty();
    if (hasNumber)
        findByKey(reading);
    else
        findByFields(reading);
    if (reading.known || reading.row.question || !reading.candidates.empty())
        return;
    // A number nobody has heard of may be that of a posting known without one.
    reading.candidates = m_known.resembling(reading.row.posting, hasNumber ? KnownPostings::Among::Told
                                                                           : KnownPostings::Among::All);
}

void Reconciler::findByKey(Reading& reading)
{
    PlannedRow& row = reading.row;
    reading.known = m_known.saying(row.posting);
    if (reading.known)
        return;
    QList<KnownPosting> candidates = liveOnes(m_known.bySourceKey(row.posting.sourceKey));
    if (candidates.isEmpty())
        return;
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
    if (candidates.constFirst().takenBack) {
        const auto back = std::ranges::find_if(
            candidates, [&](const KnownPosting& known) { return takesBackUp(row, known); });
        if (back != candidates.end())
            reading.known = *back;
        return;
    }
    Candidates asked;
    for (const KnownPosting& known : std::as_const(candidates))
        asked.push_back({known.found().seq, candidateScore(row, known)});
    if (candidates.size() > 1) {
        askWhich(row, asked, tr("Several postings have this number. Decide which one it is."));
        return;
    }
    const KnownPosting& known = candidates.constFirst();
    const QString& ours = known.found().posting.institutionId;
    const QString& theirs = row.posting.institutionId;
    if (known.found().sender != m_message.sender && !ours.isEmpty() && !theirs.isEmpty() && ours != theirs)
        askWhich(
            row, asked,
            tr("This number is known for another institution (%1, posting %2) from another sender. Decide "
               "whether it is the same posting; if not, it becomes a new one.")
                .arg(known.found().posting.institutionName, known.found().reference));
    else
        reading.known = known;
}

// What was taken back is itself again, not somebody else's posting of the same number.
bool Reconciler::takesBackUp(const PlannedRow& row, const KnownPosting& known) const
{
    const QString& theirs = row.posting.institutionId;
    return !m_spokenOf.contains(known.found().seq) &&
           (known.found().sender == m_message.sender ||
            (!theirs.isEmpty() && known.found().posting.institutionId == theirs));
}

// A masked list has many rows with one match key: what they share is read once, not for each of them.
QList<KnownPosting> Reconciler::alike(const QString& matchKey)
{
    static constexpr qsizetype few = 4;
    static constexpr qsizetype mostKept = 20'000;
    const auto kept = m_alike.constFind(matchKey);
    if (kept != m_alike.cend())
        return *kept;
    const QList<KnownPosting> found = m_known.byMatchKey(matchKey);
    if (found.size() <= few)
        return found;
    if (m_alikeCount + found.size() > mostKept) {
        m_alike.clear();
        m_alikeCount = 0;
    }
    m_alikeCount += found.size();
    m_alike.insert(matchKey, found);
    return found;
}

// Without a number, a row that says what was said before is that posting; anything else waits for the others.
void Reconciler::findByFields(Reading& reading)
{
    const PlannedRow& row = reading.row;
    if (row.matchKey.isEmpty())
        return;
    const QList<KnownPosting> candidates = alike(row.matchKey);
    const KnownPosting* back = nullptr;
    std::vector<const KnownPosting*> alive;
    for (const KnownPosting& known : candidates) {
        const qint64 seq = known.found().seq;
        const Posting& word = known.takenBack ? known.stored.posting : known.said;
        const bool same = fillsUpTo(row.posting, row.silent, word);
        if (known.takenBack) {
            if (same && back == nullptr && takesBackUp(row, known))
                back = &known;
            continue;
        }
        if (same && !m_spokenOf.contains(seq)) {
            m_byWord.insert(seq, m_rows.size());
            reading.known = known;
            return;
        }
        alive.push_back(&known);
    }
    if (back != nullptr) {
        reading.known = *back;
        return;
    }
    if (alive.empty())
        return;
    Candidates likely = m_known.resembling(row.posting, KnownPostings::Among::All);
    QSet<qint64> scored;
    for (const RowQuestion::Candidate& candidate : likely)
        scored.insert(candidate.posting);
    for (const KnownPosting* known : alive) { // closed ones are not among those
        const int score = scored.contains(known->found().seq) ? 0 : candidateScore(row, *known);
        if (score >= unsureScore)
            likely.push_back({known->found().seq, score});
    }
    std::ranges::stable_sort(likely, std::ranges::greater(), &RowQuestion::Candidate::score);
    reading.candidates = std::move(likely);
}

int Reconciler::candidateScore(const PlannedRow& row, const KnownPosting& known) const
{
    const int asItStands = resemblance(row.posting, known.found().posting);
    return known.saidAt.isValid() ? std::max(asItStands, resemblance(row.posting, known.said)) : asItStands;
}

void Reconciler::name(const KnownPosting& known)
{
    m_named.insert(known.stored.seq);
    m_spokenOf.insert(known.found().seq);
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

void Reconciler::compare(PlannedRow& row, std::size_t index, const KnownPosting& known)
{
    row.existing = known.stored.seq;
    row.version = known.stored.version;
    row.mergedAway = known.mergedAway ? known.mergedAway->seq : 0;
    row.takenBack = known.takenBack;
    if (!row.posting.sourceKey.isEmpty())
        m_byNumber.insert(known.found().seq);
    row.older = known.saidAt.isValid() && m_message.sentAt.isValid() && known.saidAt > m_message.sentAt;
    if (row.older) {
        row.outcome = RowOutcome::Unchanged;
        return;
    }
    if (isHeld(row)) {
        row.outcome = RowOutcome::Held;
        return;
    }
    if (row.takenBack) {
        row.outcome = RowOutcome::Created;
        return;
    }
    if (row.mergedAway == 0 && row.posting == known.said && known.said == known.stored.posting) {
        row.outcome = RowOutcome::Unchanged;
        row.asStored = true;
        return;
    }
    Posting filled = filledUp(row.posting, row.silent, known.said);
    if (filled != row.posting) {
        m_asRead.insert(index, row.posting);
        row.posting = std::move(filled);
        row.print = {}; // not the reading
    }
    merge(row, index, known);
}

// What only the sender changed goes through at once, what both changed is asked.
void Reconciler::merge(PlannedRow& row, std::size_t index, const KnownPosting& known)
{
    const Posting& current = known.stored.posting;
    const ThreeWay both = threeWay(known.said, current, row.posting);
    for (const ContestedField& contested : both.contested) {
        const PostingField* field = postingField(contested.field);
        hold(row, contested.field,
             tr("Here it was changed to “%1”; the sender now says “%2”. Decide which is right.")
                 .arg(displayValue(*field, current), displayValue(*field, row.posting)));
    }
    row.changes = differences(current, both.merged);
    if (!row.changes.isEmpty())
        m_planned.insert(row.existing, {both.merged, row.version + 1, index});
    if (!both.contested.isEmpty()) {
        row.question = std::make_shared<const RowQuestion>(RowQuestion{{}, both.contested});
        row.outcome = RowOutcome::Held;
        return;
    }
    row.outcome = row.changes.isEmpty() ? RowOutcome::Unchanged : RowOutcome::Updated;
    row.asStored = both.merged == row.posting && row.mergedAway == 0;
}

} // namespace kakehashi::feed
