-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages that are kept without having been taken in, or not in whole: what they wait for, and what of them waits.
CREATE TABLE message_states (
    message_seq INTEGER PRIMARY KEY REFERENCES messages (seq),
    state TEXT NOT NULL CHECK (state <> ''),
    reason TEXT NOT NULL DEFAULT '',
    attachments TEXT NOT NULL DEFAULT '[]',
    mode TEXT NOT NULL DEFAULT 'judge',
    changed_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL
)
-- next
CREATE INDEX message_states_by_state ON message_states (state)
-- next
-- A password comes in another message of the same sender, days before or after.
CREATE INDEX messages_by_sender ON messages (sender, sent_at)
