-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was disposed of can stand in a ledger again and be disposed of again, and the seats taken of postings that were
-- merged count for the one that stands.
ALTER TABLE ledger_disposals RENAME TO ledger_disposals_once
-- next
-- Entries of the ledgers whose time of keeping had run out and which were disposed of, with the day it ran out on. What
-- is entered of the record after `at` stands in the ledger again.
CREATE TABLE ledger_disposals (
    seq {{serial_key}},
    ledger TEXT NOT NULL CHECK (ledger IN ('job_orders', 'applicants')),
    record_seq BIGINT NOT NULL,
    kept_until TEXT NOT NULL CHECK (kept_until <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day <> ''),
    UNIQUE (ledger, record_seq, at)
)
-- next
INSERT INTO ledger_disposals (ledger, record_seq, kept_until, at, by_whom, day)
    SELECT ledger, record_seq, kept_until, at, by_whom, day FROM ledger_disposals_once ORDER BY seq
-- next
DROP TABLE ledger_disposals_once
-- next
-- Hires that stand and whose seat was not offered again, of the posting and of all that were merged into it.
UPDATE postings SET hired = (
    SELECT count(*) FROM referrals r
    WHERE r.stage = 'hired'
    AND r.posting_seq IN (
        WITH RECURSIVE same(seq) AS (
            SELECT postings.seq
            UNION
            SELECT g.merged_seq FROM posting_merges g JOIN same s ON g.into_seq = s.seq)
        SELECT seq FROM same)
    AND NOT EXISTS (
        SELECT 1 FROM seat_replacements e
        WHERE e.referral_seq = r.seq AND e.takes_back = 0
        AND e.hire_number = (SELECT max(h.number) FROM referral_events h WHERE h.referral_seq = r.seq AND h.stage = 'hired')
        AND NOT EXISTS (
            SELECT 1 FROM seat_replacements t
            WHERE t.referral_seq = e.referral_seq AND t.hire_number = e.hire_number AND t.takes_back = e.number)))
WHERE seq IN (SELECT into_seq FROM posting_merges)
-- next
-- As lists filter and sort by them.
UPDATE posting_filters SET seats = (
    SELECT CASE WHEN coalesce(p.headcount, 0) > p.hired THEN coalesce(p.headcount, 0) - p.hired ELSE 0 END
    FROM postings p WHERE p.seq = posting_filters.seq)
WHERE seq IN (SELECT into_seq FROM posting_merges)
