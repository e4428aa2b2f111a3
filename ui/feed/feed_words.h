// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_import.h"
#include "core/mail/arrivals.h"
#include "ui/mail/mail_words.h"

#include <QColor>

#include <array>

/// How the feed's outcomes are said and shown, the same in the list, the plan and the result.
namespace kakehashi::feed_words {

/// What can happen to a posting when a message is taken in.
enum class Kind { New, Changed, Unchanged, Absent, Held };

Kind kindOf(feed::RowOutcome outcome);
QString label(Kind kind);
/// A mark that tells the kinds apart without colour.
QChar mark(Kind kind);
QColor colour(Kind kind);

/// Where a message stands.
enum class Standing { ToLookAt, Waiting, Held, PartlyRead, Taken, NoFeed, Failed, Ignored };
inline constexpr std::array standings = {Standing::ToLookAt,   Standing::Waiting, Standing::Held,
                                         Standing::PartlyRead, Standing::Taken,   Standing::NoFeed,
                                         Standing::Failed,     Standing::Ignored};
QString label(Standing standing);
/// Tells them apart without colour.
QChar mark(Standing standing);
/// Of what a mailbox brought and is no message of the store, or not yet.
Standing standingOf(const Arrival& arrival);
/// Why it waits or failed, in a few words for a list; in a sentence with what to do.
QString shortReason(const Arrival& arrival);
QString reason(const Arrival& arrival);

struct Counts
{
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 absent = 0;
    qint64 held = 0;
    qint64 of(Kind kind) const;
};
Counts countsOf(const feed::FeedPlan& plan);
Counts countsOf(const feed::StoredMessage& message);
Counts countsOf(const feed::ImportResult& result);
/// new 10 · changed 8 · unchanged 28 · absent 4 · held 0.
QString sentence(const Counts& counts);
/// ＋10 ≠8 ＝28 －4: the same in little room, without those that are none.
QString marks(const Counts& counts);

/// ②募集人数: 2 → 3
QString change(const FieldChange& change);
/// The value of one side of a change, as a person reads it.
QString shown(const QString& field, const QJsonValue& value);
/// ②募集人数 “若干名”: This is not one whole number of people.
QString finding(const feed::RowReading::Finding& finding);

/// Who sent it: a name, else the address, else the file.
QString senderOf(const QString& name, const QString& address, const QString& fileName);
using mail_words::moment;

} // namespace kakehashi::feed_words
