// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/questions.h"

#include "core/base/error.h"
#include "core/feed/resemblance.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_fields.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

/// What either says, as a row of the comparison of both.
QList<ComparedField> compared(const Posting& row, const QStringList& silent, const Posting& posting)
{
    static const Posting blank;
    QList<ComparedField> fields;
    for (const PostingField& field : postingFields()) {
        const QString key(field.key);
        const QJsonValue ours = field.get(posting);
        const QJsonValue theirs = silent.contains(key) ? field.get(blank) : field.get(row);
        if (ours != field.get(blank) || theirs != field.get(blank))
            fields.append({key, ours, theirs, ours == theirs});
    }
    return fields;
}

int errorsOf(const HeldRow& row)
{
    return static_cast<int>(std::ranges::count_if(
        row.findings, [](const auto& finding) { return finding.problem.severity == Severity::Error; }));
}

/// The last error is the question itself.
QString sentenceOf(const HeldRow& row)
{
    const auto last = std::find_if(row.findings.crbegin(), row.findings.crend(), [](const auto& finding) {
        return finding.problem.severity == Severity::Error;
    });
    return last == row.findings.crend() ? QString() : last->problem.message;
}

} // namespace

Questions::Questions(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock)
    : m_database(database), m_audit(audit), m_postings(postings), m_clock(clock), m_said(database, postings),
      m_held(database)
{
}

QList<Question> Questions::waiting(qint64 message)
{
    QList<HeldRow> rows = m_held.waiting(message);
    rows.removeIf([](const HeldRow& row) { return !row.asks; });
    QList<Question> questions;
    for (const HeldRow& row : std::as_const(rows))
        questions.append(read(row));
    return questions;
}

qint64 Questions::waitingCount()
{
    return m_held.waitingQuestionCount();
}

Question Questions::question(qint64 seq)
{
    const HeldRow row = m_held.waitingRow(seq);
    if (!row.asks)
        throw Error(tr("This row asks nothing; it waits to be mended."));
    return read(row);
}

Question Questions::read(const HeldRow& row)
{
    const HeldRows::Asking asking = m_held.asking(row.seq).value();
    Question question;
    question.row = row;
    question.row.existing = row.existing == 0 ? 0 : m_postings.survivorOf(row.existing);
    question.sentence = sentenceOf(row);
    const QVariantList message =
        m_database.row(u"SELECT sender, sent_at FROM messages WHERE seq = ?"_s, {row.message});
    question.sender = message.at(0).toString();
    question.sentAt = QDateTime::fromMSecsSinceEpoch(message.at(1).toLongLong(), Qt::UTC);
    if (asking.posting == 0) {
        question.kind = QuestionKind::WhichPosting;
        addCandidates(question, asking);
    } else {
        question.kind = QuestionKind::BothChanged;
        addContested(question, asking);
    }
    return question;
}

// Scores are those of the moment it was asked; values those of now. What was closed or merged since is shown
// as it has become.
void Questions::addCandidates(Question& question, const HeldRows::Asking& asking)
{
    for (const auto& kept : asking.candidates) {
        const std::optional<StoredPosting> stored =
            m_postings.bySeq(m_postings.survivorOf(kept[u"posting"_s].toInteger()));
        const bool isKnown = stored && std::ranges::any_of(question.candidates, [&](const auto& candidate) {
                                 return candidate.posting == stored->seq;
                             });
        if (!stored || isKnown || m_postings.isTakenBack(stored->seq))
            continue;
        question.candidates.append({stored->seq, stored->reference, kept[u"score"_s].toInt(),
                                    compared(question.row.posting, question.row.silent, stored->posting),
                                    *stored});
    }
}

void Questions::addContested(Question& question, const HeldRows::Asking& asking)
{
    const StoredPosting stored = m_postings.bySeq(m_postings.survivorOf(asking.posting)).value();
    question.posting = stored.seq;
    question.reference = stored.reference;
    for (const PostingField& field : postingFields()) {
        const QString key(field.key);
        if (asking.base.contains(key))
            question.fields.append(
                {key, asking.base[key], field.get(stored.posting), field.get(question.row.posting)});
    }
}

Answered Questions::answerWhich(qint64 seq, std::optional<qint64> posting, const QString& by)
{
    Transaction transaction(m_database);
    const Question asked = question(seq);
    if (asked.kind != QuestionKind::WhichPosting)
        throw UsageError(tr("This question is about fields, not about which posting the row is."));
    const std::optional<KnownPosting> known = posting ? m_said.bySeq(*posting) : std::nullopt;
    if (posting && !known)
        throw UsageError(tr("This posting is not in the store. Refresh the list."),
                         QString::number(*posting));
    if (known)
        requireFree(asked, *known);
    const QVariant id = m_database.value(u"SELECT id FROM messages WHERE seq = ?"_s, {asked.row.message});
    const PostingOrigin origin{by, id.toString(), asked.sender};
    Answered answered;
    if (errorsOf(asked.row) > 1) { // the question itself is one
        answered = {known ? known->stored.seq : 0, false, true};
        m_held.setExisting(seq, answered.posting);
        m_held.setAsking(seq, std::nullopt);
    } else {
        answered = known ? takeAs(asked, *known, origin) : takeAsNew(asked, origin);
        if (!answered.asksFurther)
            m_held.settle(seq, HeldRows::Settlement::Taken, answered.posting, by, {}, m_clock.now());
        m_held.setAnswer(seq, {{u"posting"_s, posting ? QJsonValue(*posting) : QJsonValue()}});
    }
    m_audit.append({u"question.answered"_s, u"held_row"_s, QString::number(seq),
                    QJsonObject{{u"kind"_s, u"which_posting"_s},
                                {u"message"_s, origin.message},
                                {u"row"_s, asked.row.row},
                                {u"new"_s, !posting}}});
    transaction.commit();
    return answered;
}

void Questions::requireFree(const Question& asked, const KnownPosting& known)
{
    if (known.takenBack)
        throw Error(
            tr("Posting %1 was taken back with the message that brought it. Take that message in again "
               "first.")
                .arg(known.stored.reference));
    const QVariantList said = m_database.row(
        u"SELECT message_seq, said_at, attachment, sheet, row_number FROM posting_said WHERE posting_seq = ?"_s,
        {known.found().seq});
    if (said.isEmpty())
        return;
    const HeldRow& row = asked.row;
    const bool isThisRow = said.at(2).toString() == row.attachment && said.at(3).toString() == row.sheet &&
                           said.at(4).toInt() == row.row;
    if (said.at(0).toLongLong() == row.message && !isThisRow)
        throw Error(tr("Row %1 of the same message is posting %2 already. Two rows of one message are two "
                       "postings.")
                        .arg(said.at(4).toInt())
                        .arg(known.stored.reference));
    if (said.at(1).toLongLong() > asked.sentAt.toMSecsSinceEpoch())
        throw Error(tr("A later message has spoken of posting %1 already. What this row says of it is out of "
                       "date: put the row aside.")
                        .arg(known.stored.reference));
}

Answered Questions::takeAsNew(const Question& asked, const PostingOrigin& origin)
{
    requireSound(asked.row.posting);
    const StoredPosting added = m_postings.add(asked.row.posting, PostingState::Open, origin);
    m_said.remember(added.seq, added.version, placeOf(asked), std::nullopt);
    return {added.seq, false, false};
}

Answered Questions::takeAs(const Question& asked, const KnownPosting& known, const PostingOrigin& origin)
{
    const Posting theirs = filledUp(asked.row.posting, asked.row.silent, known.said);
    ThreeWay both = threeWay(known.said, known.stored.posting, theirs);
    if (known.mergedAway) // its own number must go on finding it
        both.merged.sourceKey = known.stored.posting.sourceKey;
    requireSound(both.merged);
    const qint64 posting = known.stored.seq;
    m_postings.revise(posting, both.merged, known.stored.version, origin);
    Posting said = theirs;
    QJsonObject base;
    for (const ContestedField& contested : std::as_const(both.contested)) {
        postingField(contested.field)->set(said, contested.base);
        base.insert(contested.field, contested.base);
    }
    m_said.keepEarlier(asked.row.message, {known.found().seq});
    m_said.remember(known.found().seq, m_postings.bySeq(known.found().seq)->version, placeOf(asked), said);
    if (base.isEmpty())
        return {posting, false, false};
    m_held.setAsking(asked.row.seq, HeldRows::Asking{known.found().seq, {}, base});
    m_held.setPosting(asked.row.seq, theirs);
    m_held.setExisting(asked.row.seq, posting);
    return {posting, true, false};
}

Answered Questions::answerFields(qint64 seq, const QMap<QString, FieldAnswer>& answers, const QString& by)
{
    Transaction transaction(m_database);
    const Question asked = question(seq);
    if (asked.kind != QuestionKind::BothChanged)
        throw UsageError(tr("This question is about which posting the row is, not about fields."));
    const StoredPosting stored = m_postings.bySeq(asked.posting).value();
    const Posting decided = decidedBy(asked, answers, stored.posting);
    if (stored.state == PostingState::Open)
        requireSound(decided);
    const QString id =
        m_database.value(u"SELECT id FROM messages WHERE seq = ?"_s, {asked.row.message}).toString();
    m_postings.revise(stored.seq, decided, stored.version, {by, id, asked.sender});
    rememberAnswered(asked, m_held.asking(seq).value().posting);
    m_held.settle(seq, HeldRows::Settlement::Taken, stored.seq, by, {}, m_clock.now());
    m_held.setAnswer(seq, answerJson(answers));
    QJsonArray fields;
    for (const ContestedField& contested : asked.fields)
        fields.append(contested.field);
    m_audit.append({u"question.answered"_s, u"held_row"_s, QString::number(seq),
                    QJsonObject{{u"kind"_s, u"both_changed"_s},
                                {u"message"_s, id},
                                {u"row"_s, asked.row.row},
                                {u"fields"_s, fields}}});
    transaction.commit();
    return {stored.seq, false, false};
}

Posting Questions::decidedBy(const Question& asked, const QMap<QString, FieldAnswer>& answers,
                             const Posting& current)
{
    Posting decided = current;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (std::ranges::find(asked.fields, answer.key(), &ContestedField::field) == asked.fields.cend())
            throw UsageError(tr("“%1” is not asked.").arg(answer.key()));
    }
    for (const ContestedField& contested : asked.fields) {
        const PostingField* field = postingField(contested.field);
        const auto answer = answers.constFind(contested.field);
        if (answer == answers.cend())
            throw UsageError(tr("Decide %1 too.").arg(field->label.toString()), contested.field);
        if (answer->side == FieldAnswer::Side::Ours)
            continue;
        const bool isTheirs = answer->side == FieldAnswer::Side::Theirs;
        if (!field->set(decided, isTheirs ? contested.theirs : answer->other))
            throw UsageError(tr("This value does not fit %1.").arg(field->label.toString()), contested.field);
    }
    return decided;
}

// The sender's word counts as heard, whichever side was taken: its repetition asks nothing again.
void Questions::rememberAnswered(const Question& asked, qint64 spokenOf)
{
    const std::optional<KnownPosting> known = m_said.bySeq(spokenOf);
    if (!known || (known->saidAt.isValid() && known->saidAt > asked.sentAt))
        return;
    m_said.keepEarlier(asked.row.message, {spokenOf});
    m_said.remember(spokenOf, known->found().version, placeOf(asked), asked.row.posting);
}

SaidPostings::Place Questions::placeOf(const Question& asked)
{
    const HeldRow& row = asked.row;
    return {row.message, row.attachment, row.sheet, row.row, asked.sentAt};
}

QJsonObject Questions::answerJson(const QMap<QString, FieldAnswer>& answers)
{
    QJsonObject json;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        switch (answer->side) {
        case FieldAnswer::Side::Ours:
            json.insert(answer.key(), u"ours"_s);
            break;
        case FieldAnswer::Side::Theirs:
            json.insert(answer.key(), u"theirs"_s);
            break;
        case FieldAnswer::Side::Other:
            json.insert(answer.key(), QJsonObject{{u"other"_s, answer->other}});
            break;
        }
    }
    return json;
}

void Questions::requireSound(const Posting& posting)
{
    const Problems problems = checkPosting(posting, Completeness::MaskedAllowed);
    const auto error = std::ranges::find(problems, Severity::Error, &Problem::severity);
    if (error != problems.end())
        throw Error(tr("This row cannot be taken in yet: %1").arg(error->message));
}

} // namespace kakehashi::feed
