-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first store: desk, postings with their history and words, feed messages, applicants, audit.
-- Statements are separated by lines "-- next"; "-- next sqlite" is for SQLite alone. {{serial_key}} and {{blob}} are
-- spelt by core/store/sql_dialect. Moments are milliseconds since 1970 UTC, days are ISO text. Whatever identifies a
-- person stands in a column of its own (contact, contact_changes, said, content, raw, person).
CREATE TABLE desk (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kind TEXT NOT NULL,
    prefecture_code INTEGER NOT NULL CHECK (prefecture_code BETWEEN 1 AND 47),
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    fax TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    window_opened_on TEXT CHECK (window_opened_on <> ''),
    sample INTEGER NOT NULL DEFAULT 0,
    sample_day TEXT CHECK (sample_day <> '')
)
-- next
CREATE TABLE audit_log (
    seq {{serial_key}},
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
)
-- next sqlite
CREATE TRIGGER audit_log_is_never_changed BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
-- next sqlite
CREATE TRIGGER audit_log_is_never_deleted BEFORE DELETE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
-- next sqlite
-- A REPLACE deletes without asking the trigger above unless the connection says otherwise.
CREATE TRIGGER audit_log_is_never_replaced BEFORE INSERT ON audit_log
WHEN EXISTS (SELECT 1 FROM audit_log WHERE seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
-- next
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries BIGINT NOT NULL,
    hash TEXT NOT NULL
)
-- next
INSERT INTO audit_head (id, entries, hash) VALUES (1, 0, '')
-- next sqlite
CREATE TRIGGER audit_head_is_never_deleted BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
-- next
CREATE TABLE messages (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL UNIQUE,
    sender TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    imported_at BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    envelope TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    absent TEXT NOT NULL,
    raw {{blob}} NOT NULL
)
-- next
CREATE TABLE postings (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    close_reason TEXT CHECK (close_reason IN ('filled', 'withdrawn')),
    version INTEGER NOT NULL DEFAULT 1,
    hired INTEGER NOT NULL DEFAULT 0,
    urgency INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    sender TEXT NOT NULL DEFAULT '',
    source_key TEXT NOT NULL DEFAULT '',
    match_key TEXT NOT NULL DEFAULT '',
    masking_requested INTEGER NOT NULL,
    occupation TEXT CHECK (occupation <> ''),
    headcount INTEGER,
    prefecture TEXT NOT NULL,
    municipality TEXT NOT NULL,
    start_on TEXT CHECK (start_on <> ''),
    end_on TEXT CHECK (end_on <> ''),
    pay_basis TEXT CHECK (pay_basis <> ''),
    pay_yen INTEGER,
    CHECK ((state = 'closed') = (close_reason IS NOT NULL))
)
-- next
CREATE INDEX postings_by_source_key ON postings (source_key) WHERE source_key <> ''
-- next
CREATE INDEX postings_by_match_key ON postings (match_key) WHERE match_key <> ''
-- next
CREATE TABLE posting_texts (
    posting_seq INTEGER PRIMARY KEY REFERENCES postings (seq),
    body TEXT NOT NULL,
    contact TEXT NOT NULL
)
-- next
CREATE TABLE posting_changes (
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    version INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    what TEXT NOT NULL,
    message_id TEXT NOT NULL DEFAULT '',
    changes TEXT NOT NULL DEFAULT '',
    contact_changes TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (posting_seq, version)
)
-- next
CREATE INDEX postings_by_place ON postings (municipality, prefecture)
-- next
-- What lists filter and sort by, as small whole numbers (core/postings/posting_filters says which): a million rows are
-- looked through in the time a wide table takes for a hundred thousand.
CREATE TABLE posting_filters (
    seq INTEGER PRIMARY KEY REFERENCES postings (seq),
    open_until INTEGER,
    occupation INTEGER NOT NULL,
    place INTEGER NOT NULL,
    start_on INTEGER NOT NULL,
    pay BIGINT NOT NULL,
    seats INTEGER NOT NULL,
    urgency INTEGER NOT NULL
)
-- next
CREATE INDEX posting_filters_by_open_until ON posting_filters (open_until)
-- next sqlite
CREATE VIRTUAL TABLE posting_words USING fts5(open, hidden, content='', columnsize=0, tokenize='ascii', prefix='1')
-- next sqlite
INSERT INTO posting_words (posting_words, rank) VALUES ('hashsize', 67108864)
-- next sqlite
-- A phrase skips by pages through the postings of its more usual tokens: small ones are read sooner.
INSERT INTO posting_words (posting_words, rank) VALUES ('pgsz', 512)
-- next
CREATE TABLE posting_words_rule (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rule INTEGER NOT NULL
)
-- next
-- What the feed said last of a posting: where `said` is NULL, exactly the posting as it stood in `posting_version`.
CREATE TABLE posting_said (
    posting_seq INTEGER PRIMARY KEY REFERENCES postings (seq),
    message_seq BIGINT NOT NULL REFERENCES messages (seq),
    attachment TEXT NOT NULL,
    sheet TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    said_at BIGINT NOT NULL,
    posting_version INTEGER NOT NULL,
    said TEXT CHECK (said <> '')
)
-- next
CREATE TABLE held_rows (
    seq {{serial_key}},
    message_seq BIGINT NOT NULL REFERENCES messages (seq),
    attachment TEXT NOT NULL,
    sheet TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    source_key TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'taken', 'dismissed', 'superseded')),
    posting_seq BIGINT REFERENCES postings (seq),
    settled_by TEXT NOT NULL DEFAULT '',
    settled_at BIGINT,
    settled_why TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL
)
-- next
CREATE INDEX held_rows_by_message ON held_rows (message_seq, row_number)
-- next
CREATE TABLE applicants (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    wishes TEXT NOT NULL,
    person TEXT NOT NULL
)
-- next
CREATE TABLE applicant_versions (
    applicant_seq BIGINT NOT NULL REFERENCES applicants (seq),
    version INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    wishes TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (applicant_seq, version)
)
