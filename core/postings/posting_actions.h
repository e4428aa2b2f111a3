// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_store.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace kakehashi {

/// What staff do with one posting or a selection of them, each act one transaction that can be taken back.
/// Taking back changes the postings again (nothing is deleted, domain.md §5) and is refused for those
/// somebody has changed since.
class PostingActions
{
    Q_DECLARE_TR_FUNCTIONS(PostingActions)

public:
    /// One posting an act left alone, and why.
    struct Refused
    {
        qint64 seq = 0;
        QString reference;
        QString why;
    };
    struct Result
    {
        QList<qint64> done;
        QList<Refused> refused;
        QString sentence; ///< what happened, for the status line
    };

    PostingActions(Database& database, PostingStore& postings, AuditLog& audit);
    ~PostingActions();
    PostingActions(const PostingActions&) = delete;
    PostingActions& operator=(const PostingActions&) = delete;

    /// Told how far an act on many postings has come; returns false to give it up: Cancelled is thrown, and
    /// nothing was changed. An empty one ends it.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// A new posting; taking it back makes it a draft again, or discards a draft. Throws Error, naming the
    /// first, when an open one would have errors (posting_check); a draft may have any.
    StoredPosting add(const Posting& posting, PostingState state);
    /// Revises, and opens a draft when `open` is set; one act. Returns false when nothing changed. Throws
    /// Error when somebody else changed the posting since `expectedVersion`, when it was merged into another,
    /// and when it would be open with errors.
    bool save(qint64 seq, const Posting& posting, int expectedVersion, bool open);
    Result open(const QList<qint64>& seqs); ///< drafts without errors
    Result close(const QList<qint64>& seqs, CloseReason reason);
    Result reopen(const QList<qint64>& seqs);
    Result setUrgency(const QList<qint64>& seqs, int urgency);
    /// A draft that was never opened is put aside for good: its content is erased, the audit entry stays.
    Result discardDrafts(const QList<qint64>& seqs);
    /// `merged` becomes the posting `keep`; `other` is closed (withdrawn) and points to `keep` from then on.
    /// Both keep their histories. What a feed says of either key later concerns `keep`; its own number stays.
    void merge(qint64 keep, qint64 other, const Posting& merged, int expectedVersion);

    /// What Undo would take back, as words for a button ("Close 3 postings"); empty when there is nothing.
    QString undoText() const;
    Result undo();

    static constexpr int mostSteps = 50; ///< acts that can be taken back, the newest ones

private:
    enum class Act { Add, Change, Open, Close, Reopen, Urgency, Merge };
    struct Item;
    struct Step;
    using WhyNot = std::function<QString(const StoredPosting& stored)>; ///< empty: it can be done
    using Do = std::function<void(const StoredPosting& stored)>;

    Result carryOut(Act act, const QList<qint64>& seqs, const WhyNot& whyNot, const Do& carryOut);
    PostingOrigin origin() const;
    StoredPosting existing(qint64 seq);
    QString whyNotOpen(const StoredPosting& stored);
    QString whyNotReopen(const StoredPosting& stored);
    static void requireSound(const Posting& posting, Completeness completeness);
    void keep(Step step);
    QString whyNotUndone(Act act, const Item& item, const std::optional<StoredPosting>& current);
    void takeBack(const Step& step, Result& result);
    void takeBackAdding(const StoredPosting& stored);
    void takeBackMerge(const Step& step);
    void restore(const Item& item, const StoredPosting& current);
    void follow(const Step& undone, const QList<qint64>& restored);
    static QString wordsOf(const Step& step);
    static QString doneWords(Act act, qsizetype count);

    Database& m_database;
    PostingStore& m_postings;
    AuditLog& m_audit;
    Progress m_progress;
    std::vector<Step> m_steps; ///< this session's acts, the last one at the end; bounded
};

} // namespace kakehashi
