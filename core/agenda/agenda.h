// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

/// What waits at the desk today, whichever place it waits in (screens.md, "Today").
namespace kakehashi::agenda {

enum class Matter {
    Interview,           ///< is on the desk's day
    InterviewPast,       ///< was before it, and nobody has entered what came of it
    Unanswered,          ///< an inquiry or application is unanswered beyond the desk's threshold
    TrainingLate,        ///< training was not reported within the desk's days from the first working day
    HireToAsk,           ///< whether somebody hired began, or is still there, is to be asked
    Full,                ///< hires have reached the headcount: closing is offered
    MessageToDecide,     ///< mail of a sender that staff have not decided about
    MessageUnread,       ///< mail of which nothing could be read
    MessagePartlyRead,   ///< something of a message that was taken in was not read, and nobody has looked
    MessageFailed,       ///< could not be fetched or taken in
    PasswordMissing,     ///< a message waits for its archive's password
    RowsHeld,            ///< rows of a message wait to be mended or decided
    ReplyNotSent,        ///< a reply to a sender is still a draft
    LetterNotSent,       ///< a letter to an applicant is still a draft
    EmployerMailNotSent, ///< a mail to an employer about training is still a draft
    MinistryMailNotSent, ///< a report to the ministry is still a draft
    DraftNotOpened       ///< postings that are drafts
};

/// One thing that waits. It names persons and institutions: for the desk's own eyes.
struct Item
{
    Matter matter = Matter::Interview;
    qint64 subject =
        0;            ///< seq of the referral (of a hire, too), applicant, posting or message; 0: of several
    qint64 count = 1; ///< of messages, rows, drafts
    QDate since;      ///< the day of an appointment, else since when it waits; invalid: not known
    std::optional<QTime> time; ///< of an interview
    bool isLate = false;       ///< should have been done before the desk's day
    QString words;             ///< the sentence staff read
};

/// The day's appointments by their hour, then what is late, then the rest, the oldest first; what has no day
/// at the end. Throws Error when the store cannot be read.
QList<Item> itemsOf(Desk& desk);

/// For scripts: "interview", "rows_held".
QString codeOf(Matter matter);

} // namespace kakehashi::agenda
