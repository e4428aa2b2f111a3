-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the desk treats what a sender sends: one address, everybody of a domain (@…), or files without a sender ('').
CREATE TABLE sender_rules (
    seq {{serial_key}},
    sender TEXT NOT NULL UNIQUE,
    trusted INTEGER CHECK (trusted IN (0, 1)),
    desk_kind TEXT CHECK (desk_kind IN ('prefecture', 'doctor_bank')),
    feed_mode TEXT NOT NULL CHECK (feed_mode IN ('judge', 'update', 'snapshot')),
    updated_at BIGINT NOT NULL
)
-- next
-- What staff said that a heading of its lists means; spelling folds width, kana form and item numbers.
CREATE TABLE sender_headings (
    rule_seq BIGINT NOT NULL REFERENCES sender_rules (seq),
    spelling TEXT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (rule_seq, spelling)
)
