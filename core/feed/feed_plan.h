// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"
#include "core/feed/row_print.h"
#include "core/feed/row_reader.h"
#include "core/feed/sender_policy.h"
#include "core/feed/three_way.h"
#include "core/postings/posting_history.h"
#include "core/postings/posting_match_key.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace kakehashi::feed {

using Progress = std::function<bool(qint64 done, qint64 total)>; ///< return false to cancel

enum class RowOutcome { Created, Updated, Unchanged, Held };

/// What a held row asks (core/feed/questions.h), when it needs no mending but a decision.
struct RowQuestion
{
    struct Candidate
    {
        qint64 posting = 0; ///< StoredPosting::seq, as the row would name it: merges are not followed
        int score = 0;      ///< resemblance.h
    };
    std::vector<Candidate> candidates; ///< which posting it is, the likeliest first; empty: `contested`
    QList<ContestedField> contested;   ///< what staff and sender changed differently
};

/// A row as it stood in its list.
struct RowAsWritten
{
    QStringList headings; ///< a cell each
    QStringList cells;
};

/// What one row would do. Each row has one outcome: one that is held for fields that both sides changed may
/// have changed its posting in the others nevertheless (`changes`). A long list has a hundred thousand of
/// them in memory: what few rows have is pointed to, and small fields stand together.
struct PlannedRow
{
    QString attachment; ///< file name within the message; the file's own for a bare file
    QString sheet;
    int row = 0; ///< as a spreadsheet shows it; of a scan, the page
    RowOutcome outcome = RowOutcome::Unchanged;
    Posting posting;       ///< as read; what a masked list leaves out is as the sender said it before
    qint64 existing = 0;   ///< StoredPosting::seq that it is; 0: none
    qint64 mergedAway = 0; ///< the posting that the row names, where it was merged into the existing one
    int version = 0;       ///< of the existing posting when this row's turn comes
    /// Once taken in, the posting is exactly what this row says: staff revised nothing.
    bool asStored = false;
    bool printedHere = false; ///< a sheet of a posting of this store, not a word of its sender
    bool takenBack = false;   ///< `existing` was taken back with a reverted message: created is brought back
    bool older = false;       ///< a newer message has spoken of this posting already: unchanged
    QStringList silent;       ///< keys of fields the row says nothing about: what is known of them stays
    QString matchKey;         ///< of a row without a number, as it was read
    std::shared_ptr<const RowQuestion> question; ///< of a held row; usually none
    std::shared_ptr<const RowAsWritten> written; ///< of a held row
    QList<FieldChange> changes;                  ///< of the posting as it stands in the store
    QList<RowReading::Finding> findings;
    RowPrint print = {}; ///< of a row with a number and without errors whose reading is `posting`
    /// The posting that the row names: `existing`, before merges are followed.
    qint64 spokenOf() const { return mergedAway != 0 ? mergedAway : existing; }
};

/// A row of a list that says once more, letter by letter, what it said before, and which is its posting as it
/// stands: unchanged, and nothing else need be kept of it.
struct RepeatedRow
{
    QString attachment;
    int row = 0;
    qint64 existing = 0; ///< as in PlannedRow
    int version = 0;
    RowPrint print;
};

/// Whether a plan shows every row as a PlannedRow, or has repeated ones apart.
enum class RowDetail { Brief, Whole };

struct PlannedFile
{
    QString attachment;
    QString kind;
    qint64 rows = 0;      ///< rows of the list, headings and empty ones not counted
    QStringList problems; ///< sentences naming the file and what to do
    bool locked = false;  ///< an archive that waits for its password
    bool isList = false;  ///< headings with rows below; not a text, nor sheets like the form
    QList<UnknownHeading> unknownHeadings = {}; ///< columns to be told the meaning of, or to be ignored
    qint64 repeated = 0;   ///< of `rows`: what an earlier row of the message says already
    qint64 notRows = 0;    ///< rows of a list's file beside `rows`: headings, notes, sheets without a list
    QStringList told = {}; ///< those of `problems` by which nothing is lost

    /// A problem by which nothing is lost.
    void tell(const QString& sentence)
    {
        problems.append(sentence);
        told.append(sentence);
    }
};

/// What taking in one message would do; shown to staff before it is done. A value: nothing has happened yet.
struct FeedPlan
{
    Message message;
    bool knownMessage = false;       ///< this very message was taken in before
    FeedMode mode = FeedMode::Judge; ///< as was asked for
    bool snapshot = false;
    std::deque<PlannedRow> rows; ///< a vector would hold a hundred thousand of them twice while it grows
    std::vector<RepeatedRow> repeated; ///< not among `rows`
    QList<PlannedFile> files;
    QList<qint64> absent;   ///< StoredPosting::seq known from that sender, open, and not named
    qint64 lastPosting = 0; ///< newest posting and message of the store that was planned against
    qint64 lastMessage = 0;
    qint64 lastRevert = 0;
    bool saysPassword = false; ///< brings no list, but the password of one that may have come or may come
    qint64 count(RowOutcome outcome) const;
    qint64 rowCount() const { return static_cast<qint64>(rows.size() + repeated.size()); }
    /// Names of archives that wait for their password.
    QStringList locked() const;
    /// There is something to take in, or a reason to keep the message for later.
    bool isWorthKeeping() const { return rowCount() > 0 || saysPassword || !locked().isEmpty(); }
};

/// What the plan must know of the store; filled by feed_import, or by hand in tests.
struct KnownPosting
{
    StoredPosting stored;
    QDateTime saidAt; ///< when the message that spoke of it last was sent
    Posting said; ///< what the feed said last (differs from the posting where staff revised it); empty when
                  ///< no feed has spoken of it
    /// What was looked for, where it was merged into `stored`: the feed's word is of this one.
    std::optional<StoredPosting> mergedAway = std::nullopt;
    bool takenBack = false; ///< with a reverted message: in no list until a message names it again

    const StoredPosting& found() const { return mergedAway ? *mergedAway : stored; }
};

/// A posting that stands exactly as the row with this print was read, and the feed has said nothing else
/// since.
struct PrintedPosting
{
    qint64 posting = 0; ///< StoredPosting::seq
    int version = 0;
    qint64 saidAt = 0; ///< milliseconds since 1970
    QString sourceKey; ///< of no other posting
};

/// A posting of this store, and what a sheet of one of its versions said.
struct KnownSheet
{
    StoredPosting stored;
    QString mergedInto;             ///< reference of the posting it was merged into; usually empty
    std::optional<Posting> printed; ///< nullopt when the store has no such version
};

class KnownPostings
{
public:
    virtual ~KnownPostings() = default;
    virtual QList<KnownPosting> bySourceKey(const QString& key) const = 0;
    /// The only posting with this row's number, where it and its sender's last word are exactly what the row
    /// says: a list that comes again is compared by this. Nullopt says nothing: ask `bySourceKey`.
    virtual std::optional<KnownPosting> saying(const Posting& /*row*/) const { return std::nullopt; }
    /// The posting that stands as the row with this print was read. Nullopt says nothing: read it.
    virtual std::optional<PrintedPosting> byPrint(const RowPrint& /*print*/) const { return std::nullopt; }
    /// Whether `byPrint` knows a print, to be asked by several threads at once; null where looking for the
    /// rows of so long a list is not worth it.
    virtual std::function<bool(const RowPrint&)> printsFor(qint64 /*listRows*/) const { return {}; }
    virtual QList<KnownPosting> byMatchKey(const QString& matchKey) const = 0;
    virtual std::optional<KnownPosting> bySeq(qint64 /*seq*/) const { return std::nullopt; }
    /// Open postings that resemble the row at least so much that it may be one of them (resemblance.h), the
    /// likeliest first. `Told`: only those that a feed has told of without a number.
    enum class Among { All, Told };
    virtual std::vector<RowQuestion::Candidate> resembling(const Posting& /*row*/, Among /*among*/) const
    {
        return {};
    }
    /// The posting that a sheet was printed from; nullopt when it is in another store. What knows no store
    /// knows none.
    virtual std::optional<KnownSheet> bySheet(const QString& /*id*/, int /*version*/) const
    {
        return std::nullopt;
    }
    /// Sequence numbers of the open postings whose last word came from that sender, at that moment or before,
    /// on themselves or on what was merged into them.
    virtual QList<qint64> openFrom(const QString& sender, const QDateTime& saidUntil) const = 0;
    /// True when this message was taken in before.
    virtual bool knowsMessage(const QString& digest) const = 0;
};

/// Unpacks the message's archives, reads every list and every scanned sheet of it and compares them with what
/// is known. Pure but for reading `known`. A row that says once more what an earlier row of the same message
/// says (the list as CSV and as XLSX) is counted in its file's rows and told in its problems, but is no row
/// of the plan. `policy`: of the message's sender; its mode counts where the mode is Judge. Throws Cancelled
/// when the progress asks for it.
FeedPlan planMessage(const Message& message, const KnownPostings& known, FeedMode mode,
                     const Progress& progress = {}, const SenderPolicy& policy = {},
                     RowDetail detail = RowDetail::Brief);

} // namespace kakehashi::feed
