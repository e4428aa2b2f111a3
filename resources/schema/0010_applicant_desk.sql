-- SPDX-License-Identifier: GPL-3.0-or-later
-- Applicants who wait, have paused or are done, and those who turned out to be one person; reminders of unanswered
-- inquiries; what a desk weighs in matching, and after how many working days it reminds.
ALTER TABLE applicants ADD COLUMN state TEXT NOT NULL DEFAULT 'registered'
    CHECK (state IN ('registered', 'paused', 'finished'))
-- next
-- Kept with its history: it is the same person as that one.
ALTER TABLE applicants ADD COLUMN merged_into BIGINT REFERENCES applicants (seq)
-- next
-- Versions of that one before and after, so that a merge can be taken back.
ALTER TABLE applicants ADD COLUMN merge_version_before INTEGER
-- next
ALTER TABLE applicants ADD COLUMN merge_version_after INTEGER
-- next
CREATE INDEX applicants_by_merge ON applicants (merged_into) WHERE merged_into IS NOT NULL
-- next
ALTER TABLE desk ADD COLUMN weights TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE desk ADD COLUMN chase_after_days INTEGER NOT NULL DEFAULT 3 CHECK (chase_after_days BETWEEN 1 AND 60)
-- next
-- Somebody reminded the institution; `content` is what was said.
CREATE TABLE referral_chases (
    referral_seq BIGINT NOT NULL REFERENCES referrals (seq),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    content TEXT NOT NULL,
    PRIMARY KEY (referral_seq, number)
)
