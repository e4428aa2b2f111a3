// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"

namespace kakehashi {

/// What may stand on a posting sheet (募集情報登録票) or in its QR code: never the institution ID, and on a
/// public copy nothing that the public view hides (domain.md §4). Sheets and codes take nothing else.
class SheetPosting
{
public:
    enum class Copy {
        Whole, ///< for the institution itself and for bodies that receive full records
        Public ///< what anybody may see
    };

    static SheetPosting whole(const StoredPosting& stored);
    static SheetPosting publicCopy(const PublicPosting& open);
    /// A form being filled in, not in the store yet: no reference, version 0.
    static SheetPosting preview(const Posting& posting, Copy copy);

    Copy copy() const { return m_copy; }
    /// Something is hidden on this copy: its head says マスキング済.
    bool isMasked() const { return m_masked; }
    const QString& id() const { return m_id; }               ///< empty for a preview
    const QString& reference() const { return m_reference; } ///< empty for a preview
    int version() const { return m_version; }
    /// Hidden fields are empty, the institution ID always.
    const Posting& shown() const { return m_posting; }
    /// Whether this field may be shown on this copy.
    bool shows(QStringView fieldKey) const;

private:
    SheetPosting() = default;
    Copy m_copy = Copy::Whole;
    bool m_masked = false;
    QString m_id;
    QString m_reference;
    int m_version = 0;
    Posting m_posting;
};

} // namespace kakehashi
