-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions that held rows ask, what the feed had said before a message said otherwise, messages reverted and what was
-- taken back with them.
-- `base` (what the sender said before, by field) and `answer` may identify persons and stand in columns of their own.
CREATE TABLE row_questions (
    held_seq INTEGER PRIMARY KEY REFERENCES held_rows (seq),
    kind TEXT NOT NULL CHECK (kind IN ('which_posting', 'both_changed')),
    posting_seq BIGINT, -- both_changed: the posting that the row speaks of
    match_key TEXT NOT NULL, -- which_posting: by this a later list asks the same again
    candidates TEXT NOT NULL,
    base TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX row_questions_by_posting ON row_questions (posting_seq) WHERE posting_seq IS NOT NULL
-- next
-- What posting_said held of a posting before a message said its own: where values came from, and what holds again when
-- the message is reverted. A chain: from posting_said's message to the one before it, and so on.
CREATE TABLE said_before (
    message_seq BIGINT NOT NULL REFERENCES messages (seq),
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    earlier_message BIGINT NOT NULL REFERENCES messages (seq),
    attachment TEXT NOT NULL,
    sheet TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    said_at BIGINT NOT NULL,
    posting_version INTEGER NOT NULL,
    said TEXT CHECK (said <> ''),
    PRIMARY KEY (message_seq, posting_seq)
)
-- next
-- Created by a message that was reverted: in no list until a message names it again. Its history stays.
CREATE TABLE taken_back_postings (
    posting_seq INTEGER PRIMARY KEY REFERENCES postings (seq),
    message_seq BIGINT NOT NULL REFERENCES messages (seq),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL
)
-- next
CREATE TABLE message_reverts (
    seq {{serial_key}},
    message_seq BIGINT NOT NULL REFERENCES messages (seq),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL
)
