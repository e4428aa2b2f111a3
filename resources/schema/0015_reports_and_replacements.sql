-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports to the ministry, mails to employers about training, seats offered again after somebody left, plans that staff
-- edited, and the versions of the desk's own materials. Nothing here is deleted; `content` names persons or institutions
-- and is kept apart.
ALTER TABLE desk ADD COLUMN window_hours TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE desk ADD COLUMN person_in_charge TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE desk ADD COLUMN feed_address TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE desk ADD COLUMN ministry_email TEXT NOT NULL DEFAULT ''
-- next
-- Mails that the desk writes of itself: a draft until a mail server has taken it. `subject_key` is the report's kind, or
-- the reference of the referral whose hire it is about.
CREATE TABLE desk_mails (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('ministry_report', 'training_report', 'training_reminder', 'answer_reminder')),
    subject_key TEXT NOT NULL CHECK (subject_key <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent')),
    problem TEXT NOT NULL DEFAULT '', -- why it could not be sent when that was tried last
    by_whom TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    sent_at BIGINT,
    sent_on TEXT CHECK (sent_on <> ''), -- the desk's day
    content TEXT NOT NULL
)
-- next
CREATE INDEX desk_mails_by_subject ON desk_mails (kind, subject_key)
-- next
-- What was made of a report to the ministry, and what it said. Of a mail that was sent desk_mails knows it too.
CREATE TABLE ministry_reports (
    seq {{serial_key}},
    kind TEXT NOT NULL CHECK (kind IN ('window_opened', 'feed_address')),
    way TEXT NOT NULL CHECK (way IN ('mail_file', 'mail', 'paper')),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    content TEXT NOT NULL
)
-- next
-- A seat that somebody left and that is offered again, or that again taken back.
CREATE TABLE seat_replacements (
    referral_seq BIGINT NOT NULL,
    hire_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('offered', 'taken_back')),
    takes_back INTEGER NOT NULL DEFAULT 0,
    closed_before TEXT CHECK (closed_before IN ('filled', 'withdrawn')), -- NULL: it was open all along
    headcount_before INTEGER, -- NULL: the headcount was left as it was
    headcount_after INTEGER,
    content TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (referral_seq, hire_number, number),
    FOREIGN KEY (referral_seq, hire_number) REFERENCES referral_events (referral_seq, number),
    CHECK ((kind = 'taken_back') = (takes_back > 0))
)
-- next
-- What staff added to somebody's plan of training, or took out of what was suggested. `code` names a suggestion.
CREATE TABLE training_plan_entries (
    referral_seq BIGINT NOT NULL,
    hire_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'taken_back')),
    module TEXT NOT NULL CHECK (module IN
        ('infection_control_lecture', 'infection_control_practical', 'patient_safety_lecture', 'other')),
    code TEXT NOT NULL DEFAULT '',
    takes_back INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    PRIMARY KEY (referral_seq, hire_number, number),
    FOREIGN KEY (referral_seq, hire_number) REFERENCES referral_events (referral_seq, number),
    CHECK ((kind = 'taken_back') = (takes_back > 0))
)
-- next
-- The desk's own materials as they were changed; the newest version holds. Lists of codes are divided by blanks.
CREATE TABLE training_material_versions (
    material_seq BIGINT NOT NULL REFERENCES training_materials (seq),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    title TEXT NOT NULL CHECK (title <> ''),
    publisher TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('document', 'video', 'other')),
    occupations TEXT NOT NULL, -- none: every one
    modules TEXT NOT NULL,
    pages INTEGER,
    least_minutes INTEGER,
    most_minutes INTEGER,
    url TEXT NOT NULL,
    PRIMARY KEY (material_seq, number)
)
