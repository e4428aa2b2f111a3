-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mailboxes of the desk, what was seen in them, and what arrived. No password is ever kept here.
CREATE TABLE mailboxes (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('imap', 'pop3', 'folder')),
    host TEXT NOT NULL DEFAULT '',
    port INTEGER NOT NULL DEFAULT 0,
    security TEXT NOT NULL CHECK (security IN ('tls', 'starttls')),
    user_name TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    ca_file TEXT NOT NULL DEFAULT '',
    poll_minutes INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    updated_at BIGINT NOT NULL,
    validity TEXT NOT NULL DEFAULT '', -- the numbering the next column belongs to
    complete_to BIGINT NOT NULL DEFAULT 0, -- every message up to this number has been seen
    looked_at BIGINT,
    problem TEXT NOT NULL DEFAULT ''
)
-- next
-- What was fetched, by the server's own name for it: UID within a UIDVALIDITY, UIDL, or a file as it stood.
CREATE TABLE mailbox_seen (
    mailbox_seq BIGINT NOT NULL REFERENCES mailboxes (seq),
    validity TEXT NOT NULL,
    item TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (mailbox_seq, validity, item)
)
-- next
-- The same bytes arrive once, whatever mailbox brings them. Once taken in, they stand in messages.raw alone.
CREATE TABLE arrivals (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL UNIQUE,
    mailbox_seq BIGINT NOT NULL REFERENCES mailboxes (seq),
    item TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('mail', 'file')),
    arrived_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arrived', 'waiting', 'taken', 'no_feed', 'failed', 'ignored')),
    reason TEXT NOT NULL DEFAULT '',
    sender TEXT NOT NULL DEFAULT '',
    sent_at BIGINT,
    envelope TEXT NOT NULL DEFAULT '',
    message_seq BIGINT REFERENCES messages (seq),
    raw {{blob}}
)
-- next
CREATE INDEX arrivals_by_state ON arrivals (state)
-- next
-- The one server the desk sends its own mails through.
CREATE TABLE outgoing_mail (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    security TEXT NOT NULL CHECK (security IN ('tls', 'starttls')),
    user_name TEXT NOT NULL,
    sender TEXT NOT NULL,
    ca_file TEXT NOT NULL DEFAULT ''
)
