-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk writes down about an institution: calls, and requests of other bodies for a job order, which a posting is
-- not (it lacks conditions that law requires). An institution itself is known by its postings; a row is made when
-- something is first written down about it. Nothing is changed or deleted; later entries reverse earlier ones.
CREATE TABLE institutions (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    prefecture TEXT NOT NULL,
    match_name TEXT NOT NULL CHECK (match_name <> ''), -- by which two spellings are taken for one institution
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (prefecture, match_name)
)
-- next
-- `content` names persons: whom somebody spoke with, what was said.
CREATE TABLE institution_entries (
    institution_seq BIGINT NOT NULL REFERENCES institutions (seq),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'job_order', 'answered', 'taken_back')),
    refers_to INTEGER NOT NULL DEFAULT 0, -- note: the one it corrects; answered, taken_back: what they are about
    body TEXT NOT NULL DEFAULT '' CHECK (body IN ('', 'hello_work', 'nurse_center')),
    posting_seq BIGINT REFERENCES postings (seq),
    content TEXT NOT NULL,
    PRIMARY KEY (institution_seq, number),
    CHECK ((kind = 'job_order') = (body <> '')),
    CHECK (kind NOT IN ('answered', 'taken_back') OR refers_to > 0)
)
