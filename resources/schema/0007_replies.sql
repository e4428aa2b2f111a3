-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desk writes back to senders, as drafts and as it was sent; `content` identifies persons and is kept apart.
CREATE TABLE replies (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    message_seq BIGINT NOT NULL REFERENCES messages (seq),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent')),
    problem TEXT NOT NULL DEFAULT '', -- why it could not be sent when that was tried last
    by_whom TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    sent_at BIGINT,
    content TEXT NOT NULL
)
-- next
CREATE INDEX replies_by_message ON replies (message_seq)
