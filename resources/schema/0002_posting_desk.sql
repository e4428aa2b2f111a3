-- SPDX-License-Identifier: GPL-3.0-or-later
-- The posting desk: forms half filled in, postings merged into others, fax destinations and the log of what was sent.
-- What was being typed when the program last noticed; `content` may identify persons and is kept apart for it.
CREATE TABLE form_drafts (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    record TEXT NOT NULL DEFAULT '',
    by_whom TEXT NOT NULL,
    at BIGINT NOT NULL,
    content TEXT NOT NULL
)
-- next
CREATE TABLE posting_merges (
    merged_seq INTEGER PRIMARY KEY REFERENCES postings (seq),
    into_seq BIGINT NOT NULL REFERENCES postings (seq),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    into_match_key TEXT NOT NULL, -- the survivor's before the merge: lists without numbers still name it by that
    CHECK (merged_seq <> into_seq)
)
-- next
CREATE INDEX posting_merges_by_into ON posting_merges (into_seq)
-- next
CREATE INDEX posting_merges_by_into_match_key ON posting_merges (into_match_key) WHERE into_match_key <> ''
-- next
-- Drafts put aside for good. Their content is gone; their position and reference are never given again.
CREATE TABLE discarded_postings (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL
)
-- next
CREATE TABLE fax_destinations (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    digits TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0,
    updated_at BIGINT NOT NULL
)
-- next
CREATE TABLE faxes (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    destination_seq BIGINT NOT NULL REFERENCES fax_destinations (seq),
    destination_name TEXT NOT NULL,
    number TEXT NOT NULL,
    digits TEXT NOT NULL,
    pages INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('sent', 'failed')),
    outcome_at BIGINT,
    outcome_by TEXT NOT NULL DEFAULT '',
    outcome_note TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX faxes_by_digits ON faxes (digits)
-- next
-- Which version of which sheet went out. A draft that was faxed may be put aside later; the log keeps its reference.
CREATE TABLE fax_sheets (
    fax_seq BIGINT NOT NULL REFERENCES faxes (seq),
    position INTEGER NOT NULL,
    posting_seq BIGINT NOT NULL,
    reference TEXT NOT NULL,
    posting_version INTEGER NOT NULL,
    copy TEXT NOT NULL CHECK (copy IN ('whole', 'public')),
    PRIMARY KEY (fax_seq, position)
)
-- next
CREATE INDEX fax_sheets_by_posting ON fax_sheets (posting_seq)
