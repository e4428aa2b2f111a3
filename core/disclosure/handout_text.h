// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"

/// What stands on a handout about one posting. The paper is the scheme's and its reader an applicant in
/// Japan: its words are Japanese in every language of the program.
namespace kakehashi::handout {

/// An item with its value; the value may have several lines.
struct Item
{
    QString label;
    QString value;
};

/// One row of a posting's table: one item over the whole width or two side by side.
struct Row
{
    QList<Item> items;
};

/// 看護師　募集 3名（残り 2名）
QString heading(const PublicPosting& posting);
/// 急募 or why it is closed; usually empty.
QString flag(const PublicPosting& posting);
QList<Row> rows(const PublicPosting& posting);

/// The text as it can be drawn: no control characters, no marks that turn the direction of writing, no halves
/// of characters; tabs as blanks.
QString drawable(const QString& text);

} // namespace kakehashi::handout
