-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters to registered applicants and who wants none; what institutions told the desk of masked postings; findings of
-- the leak check that staff confirmed. `content` identifies persons or institutions and is kept apart.
ALTER TABLE applicants ADD COLUMN no_mail_since TEXT CHECK (no_mail_since <> '')
-- next
CREATE TABLE applicant_mails (
    seq {{serial_key}},
    id TEXT NOT NULL UNIQUE,
    applicant_seq BIGINT NOT NULL REFERENCES applicants (seq),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent')),
    problem TEXT NOT NULL DEFAULT '', -- why it could not be sent when that was tried last
    by_whom TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    sent_at BIGINT,
    content TEXT NOT NULL
)
-- next
CREATE INDEX applicant_mails_by_applicant ON applicant_mails (applicant_seq)
-- next
-- Which postings a letter tells of, as they stood then.
CREATE TABLE applicant_mail_postings (
    mail_seq BIGINT NOT NULL REFERENCES applicant_mails (seq),
    number INTEGER NOT NULL,
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    posting_version INTEGER NOT NULL,
    PRIMARY KEY (mail_seq, number)
)
-- next
CREATE INDEX applicant_mail_postings_by_posting ON applicant_mail_postings (posting_seq)
-- next
-- What an institution told when it was asked for the hidden part of a masked posting; never changed, and no list that
-- comes in later touches it.
CREATE TABLE institution_answers (
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    content TEXT NOT NULL,
    PRIMARY KEY (posting_seq, number)
)
-- next
-- Who confirmed which finding of the leak check to give nothing away, or took that back. `finding` names the text as it
-- stood by its digest, so that a changed text is asked about again.
CREATE TABLE leak_confirmations (
    seq {{serial_key}},
    posting_seq BIGINT NOT NULL REFERENCES postings (seq),
    finding TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL
)
-- next
CREATE INDEX leak_confirmations_by_posting ON leak_confirmations (posting_seq)
-- next
-- The findings that stand confirmed, beside the texts they were found in.
ALTER TABLE posting_texts ADD COLUMN confirmed_leaks TEXT NOT NULL DEFAULT ''
