-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of a message was not read, in sentences, as its latest taking in found it; kept apart from the message, as the
-- sentences name files and cells. `unseen`: something may be lost by it, and nobody has looked at it yet. `told`: nothing
-- is lost by it.
CREATE TABLE message_problems (
    message_seq BIGINT PRIMARY KEY REFERENCES messages (seq),
    state TEXT NOT NULL CHECK (state IN ('told', 'unseen', 'seen')),
    changed_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    content TEXT NOT NULL
)
-- next
CREATE INDEX message_problems_by_state ON message_problems (state)
