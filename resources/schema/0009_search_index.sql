-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words' index without one of first characters, which doubled the work of taking in a list: each character of a
-- posting stands in it once by itself instead. Empty until the store is opened, as its rule has changed.
DROP TABLE posting_words
-- next sqlite
CREATE VIRTUAL TABLE posting_words USING fts5(open, hidden, content='', columnsize=0, tokenize='ascii')
-- next sqlite
INSERT INTO posting_words (posting_words, rank) VALUES ('hashsize', 67108864)
-- next sqlite
INSERT INTO posting_words (posting_words, rank) VALUES ('pgsz', 512)
