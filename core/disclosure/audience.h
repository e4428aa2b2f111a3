// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

/// Who is given which postings (domain.md §4; notice of 27 May, annex 1 (4)).
namespace kakehashi {

enum class Audience {
    Prefectures,
    LabourBureau,       ///< and its Hello Work offices
    Jma,                ///< Japan Medical Association, Women Doctors' Bank
    NursingAssociation, ///< and the central nurse centre
    NurseCenter,        ///< of one prefecture
    Radiological,
    ClinicalEngineer,
    Laboratory,
    Agencies,
    Public
};

enum class AudienceContent {
    FullWithId, ///< the ministry and prefectures: the institution ID too
    Full,
    Counts,    ///< by occupation and area, of no posting anything else
    PublicView ///< PublicPosting
};

struct AudienceRule
{
    Audience audience;
    QLatin1StringView code;
    QStringView label; ///< in Japanese, as the export's head says it
    AudienceContent content;
    TermSet<Occupation> occupations; ///< empty: all
    bool onePrefecture = false;      ///< that of the receiver only; else nationwide
};

/// All of them, in the order of the notice.
const QList<AudienceRule>& audienceRules();
const AudienceRule& ruleOf(Audience audience);
const AudienceRule* audienceRule(const QString& code);

/// One receiver.
struct AudienceScope
{
    Audience audience = Audience::Prefectures;
    QString prefecture; ///< of the receiver, where it is given its own prefecture only: 東京都

    bool covers(const Posting& posting) const;
};

/// A whole posting as one receiver is given it. The only way to get one is `of`, which gives nothing that the
/// receiver is not to have; agencies and the public are given none at all.
class AudiencePosting
{
public:
    /// Nullopt when the posting is not for that receiver, or a draft.
    static std::optional<AudiencePosting> of(const StoredPosting& stored, const AudienceScope& scope,
                                             QDate deskDay);

    const QString& reference() const { return m_reference; }
    PostingStatus status() const { return m_status; }
    /// The institution ID is empty unless the receiver is to have it, and is cut out of the texts as well.
    const Posting& shown() const { return m_posting; }

private:
    AudiencePosting() = default;
    QString m_reference;
    PostingStatus m_status = PostingStatus::Open;
    Posting m_posting;
};

} // namespace kakehashi
