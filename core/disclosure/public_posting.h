// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/leak_check.h"
#include "core/postings/posting_search.h"

#include <QJsonObject>

namespace kakehashi {

/// What an unlimited public may see of a posting (notice of 27 May, annex 1 (3) and (5)): masked postings
/// without column M, unmasked ones whole, never the institution ID; free text with anything redacted that
/// would give a hidden value away. The only way to get one is `PublicPosting::of`, and nothing made for
/// others takes anything else.
class PublicPosting
{
public:
    static PublicPosting of(const StoredPosting& stored, QDate deskDay);

    const QString& id() const { return m_id; }
    const QString& reference() const { return m_reference; }
    PostingStatus status() const { return m_status; }
    bool isMasked() const { return m_posting.maskingRequested; }
    /// True when something was redacted from the texts.
    bool isRedacted() const { return m_redacted; }
    int seatsLeft() const { return m_seatsLeft; }
    int urgency() const { return m_urgency; }
    int version() const { return m_version; }
    /// The public part: hidden fields are empty, the institution ID always.
    const Posting& shown() const { return m_posting; }
    /// Whether this field may be shown for this posting; hidden ones are left out of every output.
    bool shows(QStringView fieldKey) const;

private:
    PublicPosting() = default;
    QString m_id;
    QString m_reference;
    PostingStatus m_status = PostingStatus::Open;
    Posting m_posting;
    bool m_redacted = false;
    int m_seatsLeft = 0;
    int m_urgency = 0;
    int m_version = 0;
};

/// `postings --view public`: the object of domain.md §3 without the hidden keys (nor `contact` when all of it
/// is hidden), with `id`, `reference` and `status`. `source_key` is the sender's number, `id` the store's:
/// neither says anything of the institution.
QJsonObject toJson(const PublicPosting& posting);

/// The words of a posting for the search index, divided by what the public may see: the labels of its terms,
/// its texts, its reference; and apart from these the hidden fields, the texts as they were before anything
/// was redacted, and the institution ID.
SearchText searchText(const StoredPosting& stored);

/// The whole posting but for the institution ID, which is cut out of the texts too (domain.md §3: private,
/// always, even after disclosure).
Posting withoutInstitutionId(const Posting& whole);

/// Everything but the institution ID: what an applicant who inquired or applied is told (domain.md §4).
class DisclosedPosting
{
public:
    /// For one applicant's inquiry or application, after the disclosure has been recorded.
    static DisclosedPosting of(const StoredPosting& stored, QDate deskDay);
    const QString& reference() const { return m_reference; }
    PostingStatus status() const { return m_status; }
    const Posting& shown() const { return m_posting; }

private:
    DisclosedPosting() = default;
    QString m_reference;
    PostingStatus m_status = PostingStatus::Open;
    Posting m_posting;
};

} // namespace kakehashi
