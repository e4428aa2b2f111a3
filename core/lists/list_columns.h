// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/audience.h"
#include "core/lists/public_list.h"

#include <span>

/// What stands in a list, before it is written in any format.
namespace kakehashi::lists {

/// A posting as a list shows it: the public view, or what a receiver of whole records is given. It must not
/// outlive what it was made from.
class Listed
{
public:
    explicit Listed(const PublicPosting& posting);
    explicit Listed(const AudiencePosting& posting);
    const QString& reference() const { return *m_reference; }
    PostingStatus status() const { return m_status; }
    const Posting& shown() const { return *m_shown; }
    /// Something of it is hidden in this list.
    bool isMasked() const { return m_masked; }

private:
    const QString* m_reference;
    const Posting* m_shown;
    PostingStatus m_status;
    bool m_masked;
};

struct Column
{
    QStringView heading;
    int width = 10;     ///< in a workbook, in digits
    bool wraps = false; ///< free text
    Value (*value)(const Listed&) = nullptr;
};
std::span<const Column> columns();
/// 医療機関ID, which only the ministry and prefectures are given.
const Column& institutionIdColumn();

/// As separated text and the command line say it: 2020-06-15, 08:45, 1800.
QString textOf(const Value& value);

/// Without what no file format of lists can hold: control characters, halves of characters, no characters.
QString writable(const QString& text);
/// What stands below the headings of a list without postings.
QString nothingFound();

} // namespace kakehashi::lists
