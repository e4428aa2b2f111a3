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
    CHECK (merged_seq <> into_seq)
)
-- next
CREATE INDEX posting_merges_by_into ON posting_merges (into_seq)
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
CREATE TABLE fax_sheets (
    fax_seq BIGINT NOT NULL REFERENCES faxes (seq),
    position INTEGER NOT NULL,
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    posting_version INTEGER NOT NULL,
    copy TEXT NOT NULL CHECK (copy IN ('whole', 'public')),
    PRIMARY KEY (fax_seq, position)
)
