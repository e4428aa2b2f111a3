-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was told of which posting, and what came of it. Nothing here is ever changed but `referrals.stage`, which repeats
-- what the events say; notes, places and agreed conditions identify persons and stand in `content`.
CREATE TABLE referrals (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    applicant_seq BIGINT NOT NULL REFERENCES applicants (seq),
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    stage TEXT NOT NULL CHECK (stage IN
        ('inquiry', 'application', 'interview', 'hired', 'not_hired', 'declined', 'withdrawn')),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
)
-- next
CREATE INDEX referrals_by_applicant ON referrals (applicant_seq)
-- next
CREATE INDEX referrals_by_posting ON referrals (posting_seq)
-- next
CREATE TABLE referral_events (
    referral_seq BIGINT NOT NULL REFERENCES referrals (seq),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    stage TEXT NOT NULL, -- '' where an earlier event is taken back
    takes_back INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    PRIMARY KEY (referral_seq, number),
    CHECK ((stage = '') = (takes_back > 0))
)
-- next
-- Each telling of what masking hides, and of unmasked postings too: to whom, why, by whom, when, by what channel.
CREATE TABLE disclosures (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    referral_seq BIGINT NOT NULL REFERENCES referrals (seq),
    applicant_seq BIGINT NOT NULL REFERENCES applicants (seq),
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    posting_version INTEGER NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN ('inquiry', 'application')),
    channel TEXT NOT NULL CHECK (channel IN ('counter', 'phone', 'email')),
    at BIGINT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    by_whom TEXT NOT NULL
)
-- next
CREATE INDEX disclosures_by_applicant ON disclosures (applicant_seq)
-- next
CREATE INDEX disclosures_by_posting ON disclosures (posting_seq)
-- next
-- Papers that were made of a disclosure.
CREATE TABLE disclosure_papers (
    disclosure_seq BIGINT NOT NULL REFERENCES disclosures (seq),
    number INTEGER NOT NULL,
    paper TEXT NOT NULL CHECK (paper IN ('disclosed', 'referral_letter')),
    posting_version INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (disclosure_seq, number)
)
