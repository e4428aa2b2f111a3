// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/feed/held_rows.h"
#include "core/feed/said_postings.h"
#include "core/feed/three_way.h"

#include <QMap>

namespace kakehashi::feed {

enum class QuestionKind {
    WhichPosting, ///< the row may be one of several postings, or a new one
    BothChanged   ///< staff and sender changed the same fields differently
};

/// A field of a posting beside what the row says of it.
struct ComparedField
{
    QString field; ///< dotted key
    QJsonValue posting;
    QJsonValue row;
    bool agrees = false;
};

/// A posting that the row may be.
struct QuestionCandidate
{
    qint64 posting = 0; ///< StoredPosting::seq, merges followed
    QString reference;
    int score = 0; ///< 0 to 100, see resemblance.h
    QList<ComparedField>
        fields;           ///< in the sheet's order: what either says; what both leave blank is left out
    StoredPosting stored; ///< as it stands now
};

/// What a person must decide before a row is taken in wholly. A question is a held row (HeldRow::seq is its
/// number): it waits, is counted and is put aside (FeedImport::dismissHeld) like any other.
struct Question
{
    HeldRow row;
    QuestionKind kind = QuestionKind::WhichPosting;
    QString sender; ///< of the message
    QDateTime sentAt;
    QString sentence; ///< what is asked, in words
    /// WhichPosting: the likeliest first; the score is that of the moment it was asked, the values those of
    /// now.
    QList<QuestionCandidate> candidates;
    /// BothChanged: the posting, and the fields to decide; `ours` is what stands there now.
    qint64 posting = 0;
    QString reference;
    QList<ContestedField> fields;
};

/// How one contested field was decided.
struct FieldAnswer
{
    enum class Side {
        Ours,   ///< stays as it is here
        Theirs, ///< as the sender says now
        Other   ///< a third value, `other`
    };
    Side side = Side::Ours;
    QJsonValue other; ///< in the field's JSON form
};

struct Answered
{
    qint64 posting = 0; ///< what the row is now
    /// The posting chosen was changed by staff where the row says otherwise too: the same question waits on,
    /// as BothChanged. What nobody contests has been taken in.
    bool asksFurther = false;
    /// The row has errors besides: it waits, now as a row of this posting (0: a new one), to be mended.
    bool waitsForMending = false;
};

/// The questions that held rows ask, and their answers. Each answer is one transaction with its audit entry;
/// the posting's history names who answered and the message. What a later message says of the same posting
/// settles a question by itself (the held row is superseded).
class Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    Questions(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock);

    /// Waiting ones of one message (0: of all), in the order of messages and rows.
    QList<Question> waiting(qint64 message = 0);
    qint64 waitingCount();
    /// Throws Error when it does not wait any more, or asks nothing.
    Question question(qint64 seq);

    /// The row is this posting (any, not only a candidate), or with nullopt a new one. Throws Error when
    /// another row of the same message is that posting already, when a later message has spoken of it, and
    /// when the posting would have errors.
    Answered answerWhich(qint64 question, std::optional<qint64> posting, const QString& by);
    /// Every contested field must be answered; throws UsageError otherwise and when a value does not fit its
    /// field, Error when the posting would have errors.
    Answered answerFields(qint64 question, const QMap<QString, FieldAnswer>& answers, const QString& by);

private:
    Question read(const HeldRow& row);
    void addCandidates(Question& question, const HeldRows::Asking& asking);
    void addContested(Question& question, const HeldRows::Asking& asking);
    void requireFree(const Question& asked, const KnownPosting& known);
    static void requireSound(const Posting& posting);
    Answered takeAsNew(const Question& asked, const PostingOrigin& origin);
    Answered takeAs(const Question& asked, const KnownPosting& known, const PostingOrigin& origin);
    static Posting decidedBy(const Question& asked, const QMap<QString, FieldAnswer>& answers,
                             const Posting& current);
    void rememberAnswered(const Question& asked, qint64 spokenOf);
    static SaidPostings::Place placeOf(const Question& asked);
    static QJsonObject answerJson(const QMap<QString, FieldAnswer>& answers);

    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    const Clock& m_clock;
    SaidPostings m_said;
    HeldRows m_held;
};

} // namespace kakehashi::feed
