-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows a hire: training, whether people stay, and the ledgers of placement law. A hire is an entry of
-- referral_events (stage 'hired'); its training duty needs no row of its own and ends when a later entry takes the hire
-- back. Nothing here is changed or deleted; later rows reverse earlier ones. Texts that name persons stand in `content`.
ALTER TABLE desk ADD COLUMN training_due_days INTEGER NOT NULL DEFAULT 14 CHECK (training_due_days BETWEEN 1 AND 365)
-- next
ALTER TABLE desk ADD COLUMN keeps_ledgers INTEGER NOT NULL DEFAULT 1 CHECK (keeps_ledgers IN (0, 1))
-- next
-- A session for one person or many.
CREATE TABLE training_classes (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    start_time TEXT CHECK (start_time <> ''), -- NULL: not stated
    content TEXT NOT NULL
)
-- next
CREATE TABLE training_parts (
    class_seq BIGINT NOT NULL REFERENCES training_classes (seq),
    number INTEGER NOT NULL,
    module TEXT NOT NULL CHECK (module IN
        ('infection_control_lecture', 'infection_control_practical', 'patient_safety_lecture', 'other')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    method TEXT NOT NULL CHECK (method IN ('in_person', 'video', 'reading')),
    material TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (class_seq, number)
)
-- next
-- The newest mark of a person in a class holds.
CREATE TABLE training_attendance (
    seq {{serial_key}},
    class_seq BIGINT NOT NULL REFERENCES training_classes (seq),
    referral_seq BIGINT NOT NULL,
    hire_number INTEGER NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('enrolled', 'present', 'absent', 'removed')),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    content TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (referral_seq, hire_number) REFERENCES referral_events (referral_seq, number)
)
-- next
CREATE INDEX training_attendance_by_hire ON training_attendance (referral_seq, hire_number)
-- next
CREATE TABLE training_entries (
    referral_seq BIGINT NOT NULL,
    hire_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('payer', 'reported', 'acknowledged', 'taken_back')),
    code TEXT NOT NULL DEFAULT '', -- who pays, or by what way it was reported
    takes_back INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    PRIMARY KEY (referral_seq, hire_number, number),
    FOREIGN KEY (referral_seq, hire_number) REFERENCES referral_events (referral_seq, number),
    CHECK ((kind = 'taken_back') = (takes_back > 0))
)
-- next
-- The desk's own beside those of the notice.
CREATE TABLE training_materials (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    publisher TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('document', 'video', 'other')),
    occupation TEXT CHECK (occupation <> ''), -- NULL: every one
    pages INTEGER,
    least_minutes INTEGER,
    most_minutes INTEGER,
    url TEXT NOT NULL
)
-- next
-- Whether somebody hired began and stayed.
CREATE TABLE tenure_entries (
    referral_seq BIGINT NOT NULL,
    hire_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('permanent', 'started', 'one_month', 'six_months', 'ended', 'taken_back')),
    method TEXT NOT NULL DEFAULT '' CHECK (method IN ('', 'phone', 'email', 'letter', 'visit')),
    takes_back INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    PRIMARY KEY (referral_seq, hire_number, number),
    FOREIGN KEY (referral_seq, hire_number) REFERENCES referral_events (referral_seq, number),
    CHECK ((kind = 'taken_back') = (takes_back > 0))
)
-- next
-- Entries of the ledgers whose time of keeping had run out and which were disposed of, with the day it ran out on.
CREATE TABLE ledger_disposals (
    seq {{serial_key}},
    ledger TEXT NOT NULL CHECK (ledger IN ('job_orders', 'applicants')),
    record_seq BIGINT NOT NULL,
    kept_until TEXT NOT NULL CHECK (kept_until <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    UNIQUE (ledger, record_seq)
)
