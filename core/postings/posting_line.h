// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"
#include "core/store/database.h"

namespace kakehashi {

/// What a list shows of a posting: its narrow columns and two names. The whole posting is several times
/// dearer to read, and a list that is scrolled needs a hundred at a time. As private as the posting itself.
struct PostingLine
{
    qint64 seq = 0;
    QString reference;
    PostingState state = PostingState::Open;
    std::optional<CloseReason> closeReason;
    int hired = 0;
    int urgency = 0;
    QString sender;
    bool maskingRequested = false;
    std::optional<Occupation> occupation;
    std::optional<int> headcount;
    QString prefecture; ///< of the workplace
    QString municipality;
    Employment employment;
    Pay pay; ///< without the trial amount
    QString institutionName;
    QString facilityName;

    PostingStatus statusOn(QDate deskDay) const;
    int seatsLeft() const;
    bool operator==(const PostingLine&) const = default;
};

/// The line that the posting as a whole would give.
PostingLine lineOf(const StoredPosting& stored);

/// Reads the lines of these positions, in this order; positions that do not exist are left out. Throws Error,
/// naming the posting, when a row is damaged.
QList<PostingLine> readLines(Database& database, const QList<qint64>& seqs);

} // namespace kakehashi
