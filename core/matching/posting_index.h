// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/matching/posting_facts.h"
#include "core/postings/posting.h"

#include <QHash>

#include <string>
#include <vector>

namespace kakehashi {

/// What matching reads of one posting but its place. Nothing masked is among it and no free text, which may
/// name the institution: so a reason can be shown to anybody.
struct PostingTerms
{
    bool closed = false;
    int headcount = 0; ///< 0: not known
    int hired = 0;
    int urgency = 0;
    std::optional<Occupation> occupation;
    TermSet<Duty> duties;
    std::optional<Period> period;
    std::optional<Shift> shift;
    std::optional<int> breakMinutes;
    Pay pay;
    DaysOff daysOff;
    std::optional<bool> lodging;
    ExperienceAsked experience;
};

/// Where a workplace lies.
struct IndexedPlace
{
    QString prefecture; ///< as the list of prefectures writes it
    QString municipality;
    const place::Municipality* place = nullptr; ///< null when there is no such municipality
};

struct IndexedPosting : PostingTerms, IndexedPlace
{
    qint64 seq = 0;
    QString reference;
};

/// What the gates read of a posting, 16 bytes. Days are Julian.
struct GateRow
{
    enum Flag : std::uint8_t {
        Considered = 1, ///< no draft, and not taken away
        Closed = 2,
        Full = 4,
        Night = 8,
        HasShift = 16,
        HasPeriod = 32
    };
    static constexpr std::int32_t endless = 0x7fffffff;
    static constexpr std::uint8_t unknownOccupation = 31;

    std::int32_t start = -endless; ///< -endless: open, or no period known
    std::int32_t end = endless;
    std::uint16_t place = 0; ///< number in PostingIndex::places()
    std::uint16_t shiftStart = 0;
    std::uint8_t occupation = unknownOccupation;
    std::uint8_t duties = 0;
    std::uint8_t flags = 0;
    std::int8_t urgency = 0;

    bool has(Flag flag) const { return (flags & flag) != 0; }
    static GateRow of(const PostingTerms& terms);
};
static_assert(sizeof(GateRow) == 16);

/// The rest of what scores are made of, 24 bytes.
struct FitRow
{
    std::int32_t pay = 0; ///< yen; 0: not stated
    std::int32_t trialPay = 0;
    std::uint16_t shiftEnd = 0;     ///< minute of the day
    std::int16_t breakMinutes = -1; ///< -1: not stated
    std::uint16_t headcount = 0;    ///< at most 65535, as `hired`
    std::uint16_t hired = 0;
    std::uint8_t payBasis = 255;   ///< 255: not stated
    std::uint8_t daysOff = 0;      ///< bit n the weekday n; bit 7: readable
    std::uint8_t otherDaysOff = 0; ///< bit 7: national holidays
    std::uint8_t lodging = 2;      ///< 0 no, 1 yes, 2 not said
    std::uint8_t experience = 0;   ///< ExperienceAsked::How; bit 7: of infectious disease
    std::uint8_t experienceYears = 0;

    static constexpr std::uint8_t highBit = 0x80;
    static constexpr std::uint8_t lowBits = 0x7F;

    static FitRow of(const PostingTerms& terms);
};
static_assert(sizeof(FitRow) == 24);

/// The postings a matcher considers: everything but drafts. Their order is of no importance to it. Kept as
/// columns of about 70 bytes a posting, so that a million of them are read in milliseconds; a posting that
/// has changed is put in its place at once.
class PostingIndex
{
public:
    /// Adds the posting, or puts it in the place of what it was. Drafts are not considered.
    void add(const StoredPosting& stored);
    /// It is not considered any more.
    void remove(qint64 seq);
    /// Gives back what memory was held ready for more; when all have been read.
    void squeeze();

    /// Rows of postings, drafts among them; see GateRow::Considered.
    std::size_t rows() const { return m_gates.size(); }
    qint64 considered() const { return m_considered; }
    IndexedPosting at(std::size_t row) const;
    /// Its terms without its names, for the many that are only scored.
    PostingTerms termsAt(std::size_t row) const;
    qint64 seqAt(std::size_t row) const { return m_seqs[row]; }
    std::string_view referenceAt(std::size_t row) const;
    /// nullopt when it is not considered.
    std::optional<IndexedPosting> find(qint64 seq) const;
    /// All that are considered.
    std::vector<IndexedPosting> postings() const;

    const std::vector<GateRow>& gates() const { return m_gates; }
    const std::vector<FitRow>& fits() const { return m_fits; }
    const std::vector<IndexedPlace>& places() const { return m_places; }
    /// Memory that is held.
    std::size_t bytes() const;

private:
    std::size_t rowFor(const StoredPosting& stored);
    std::uint16_t placeNumber(const Workplace& workplace);

    std::vector<qint64> m_seqs; ///< ascending
    std::vector<GateRow> m_gates;
    std::vector<FitRow> m_fits;
    std::vector<std::uint32_t> m_references; ///< where each begins in m_text
    std::string m_text;                      ///< references, each ended by a zero
    std::vector<IndexedPlace> m_places;
    QHash<QString, std::uint16_t> m_placeNumbers;
    qint64 m_considered = 0;
};

} // namespace kakehashi
