-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the row of a list is known by again whose reading is exactly the posting as it stood in `posting_version`
-- (core/feed/row_print.h); NULL where no such row is known.
ALTER TABLE posting_said ADD COLUMN row_print_1 BIGINT
-- next
ALTER TABLE posting_said ADD COLUMN row_print_2 BIGINT
