// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/posting_index.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kakehashi {

namespace {

constexpr int minutesOfHour = 60;
constexpr int mostKnownTexts = 4096;

template<typename Small>
Small clamped(qint64 value)
{
    return static_cast<Small>(std::clamp(value, qint64{std::numeric_limits<Small>::min()},
                                         qint64{std::numeric_limits<Small>::max()}));
}

std::uint16_t indexedMinute(QTime time)
{
    return static_cast<std::uint16_t>(time.hour() * minutesOfHour + time.minute());
}

QTime timeOf(std::uint16_t minute)
{
    return {minute / minutesOfHour, minute % minutesOfHour};
}

std::optional<QDate> dayOf(std::int32_t julian)
{
    return julian == GateRow::endless || julian == -GateRow::endless
               ? std::nullopt
               : std::optional(QDate::fromJulianDay(julian));
}

/// What was read of a text before: lists repeat the same few over and over.
template<typename Fact, typename Read>
Fact remembered(const QString& text, const Read& read)
{
    static thread_local QHash<QString, Fact> known;
    if (const auto found = known.constFind(text); found != known.cend())
        return *found;
    if (known.size() >= mostKnownTexts)
        known.clear();
    return *known.insert(text, read(text));
}

struct Offers
{
    std::optional<bool> lodging;
    ExperienceAsked experience;
};

PostingTerms termsOf(const StoredPosting& stored)
{
    const Posting& posting = stored.posting;
    const auto offers =
        remembered<Offers>(posting.remarks + QLatin1Char('\n') + posting.dutyDetail, [](const QString& text) {
            return Offers{readLodging(text), readExperience(text)};
        });
    PostingTerms terms;
    terms.closed = stored.state == PostingState::Closed;
    terms.headcount = posting.headcount.value_or(0);
    terms.hired = stored.hired;
    terms.urgency = stored.urgency;
    terms.occupation = posting.occupation;
    terms.duties = posting.duties;
    terms.period = posting.period();
    terms.shift = posting.shift();
    terms.breakMinutes = posting.hours.breakMinutes;
    terms.pay = posting.pay;
    terms.daysOff = remembered<DaysOff>(posting.hours.daysOff, readDaysOff);
    terms.lodging = offers.lodging;
    terms.experience = offers.experience;
    return terms;
}

} // namespace

GateRow GateRow::of(const PostingTerms& terms)
{
    GateRow row;
    if (terms.period) {
        row.flags |= HasPeriod;
        if (terms.period->start())
            row.start = static_cast<std::int32_t>(terms.period->start()->toJulianDay());
        if (terms.period->end())
            row.end = static_cast<std::int32_t>(terms.period->end()->toJulianDay());
    }
    if (terms.shift) {
        row.flags |= HasShift;
        row.shiftStart = indexedMinute(terms.shift->start());
        if (terms.shift->isNight())
            row.flags |= Night;
    }
    if (terms.closed)
        row.flags |= Closed;
    if (terms.headcount > 0 && terms.hired >= terms.headcount)
        row.flags |= Full;
    if (terms.occupation)
        row.occupation = static_cast<std::uint8_t>(*terms.occupation);
    row.duties = static_cast<std::uint8_t>(terms.duties.bits());
    row.urgency = clamped<std::int8_t>(terms.urgency);
    return row;
}

FitRow FitRow::of(const PostingTerms& terms)
{
    FitRow row;
    row.pay = terms.pay.amount ? static_cast<std::int32_t>(terms.pay.amount->amount()) : 0;
    row.trialPay = terms.pay.trialAmount ? static_cast<std::int32_t>(terms.pay.trialAmount->amount()) : 0;
    if (terms.pay.basis)
        row.payBasis = static_cast<std::uint8_t>(*terms.pay.basis);
    if (terms.shift)
        row.shiftEnd = indexedMinute(terms.shift->end());
    row.breakMinutes = clamped<std::int16_t>(terms.breakMinutes.value_or(-1));
    row.headcount = clamped<std::uint16_t>(terms.headcount);
    row.hired = clamped<std::uint16_t>(terms.hired);
    row.daysOff =
        static_cast<std::uint8_t>(terms.daysOff.weekdays | (terms.daysOff.readable ? FitRow::highBit : 0));
    row.otherDaysOff =
        static_cast<std::uint8_t>(terms.daysOff.others | (terms.daysOff.holidays ? FitRow::highBit : 0));
    row.lodging = terms.lodging ? (*terms.lodging ? 1 : 0) : 2;
    row.experience = static_cast<std::uint8_t>(static_cast<unsigned>(terms.experience.how) |
                                               (terms.experience.infectious ? FitRow::highBit : 0U));
    row.experienceYears = clamped<std::uint8_t>(terms.experience.years);
    return row;
}

PostingTerms PostingIndex::termsAt(std::size_t at) const
{
    const GateRow& gate = m_gates[at];
    const FitRow& fit = m_fits[at];
    PostingTerms terms;
    terms.closed = gate.has(GateRow::Closed);
    terms.headcount = fit.headcount;
    terms.hired = fit.hired;
    terms.urgency = gate.urgency;
    if (gate.occupation != GateRow::unknownOccupation)
        terms.occupation = static_cast<Occupation>(gate.occupation);
    terms.duties = TermSet<Duty>::fromBits(gate.duties);
    if (gate.has(GateRow::HasPeriod))
        terms.period = Period::make(dayOf(gate.start), dayOf(gate.end));
    if (gate.has(GateRow::HasShift))
        terms.shift = Shift::make(timeOf(gate.shiftStart), timeOf(fit.shiftEnd));
    if (fit.breakMinutes >= 0)
        terms.breakMinutes = fit.breakMinutes;
    terms.pay.amount = Yen::make(fit.pay);
    terms.pay.trialAmount = Yen::make(fit.trialPay);
    if (fit.payBasis != FitRow().payBasis)
        terms.pay.basis = static_cast<PayBasis>(fit.payBasis);
    terms.daysOff = {(fit.daysOff & FitRow::highBit) != 0,
                     static_cast<std::uint8_t>(fit.daysOff & FitRow::lowBits),
                     fit.otherDaysOff & FitRow::lowBits, (fit.otherDaysOff & FitRow::highBit) != 0};
    if (fit.lodging != FitRow().lodging)
        terms.lodging = fit.lodging == 1;
    terms.experience = {static_cast<ExperienceAsked::How>(fit.experience & FitRow::lowBits),
                        fit.experienceYears, (fit.experience & FitRow::highBit) != 0};
    return terms;
}

void PostingIndex::add(const StoredPosting& stored)
{
    const PostingTerms terms = termsOf(stored);
    const std::size_t row = rowFor(stored);
    m_considered -= m_gates[row].has(GateRow::Considered) ? 1 : 0;
    m_gates[row] = GateRow::of(terms);
    m_gates[row].place = placeNumber(stored.posting.workplace);
    m_fits[row] = FitRow::of(terms);
    if (stored.state != PostingState::Draft) {
        m_gates[row].flags |= GateRow::Considered;
        ++m_considered;
    }
}

void PostingIndex::remove(qint64 seq)
{
    const auto at = std::ranges::lower_bound(m_seqs, seq);
    if (at == m_seqs.end() || *at != seq)
        return;
    GateRow& row = m_gates[static_cast<std::size_t>(at - m_seqs.begin())];
    m_considered -= row.has(GateRow::Considered) ? 1 : 0;
    row.flags = static_cast<std::uint8_t>(row.flags & ~GateRow::Considered);
}

std::size_t PostingIndex::rowFor(const StoredPosting& stored)
{
    const auto at = m_seqs.empty() || m_seqs.back() < stored.seq
                        ? m_seqs.end()
                        : std::ranges::lower_bound(m_seqs, stored.seq);
    const std::ptrdiff_t row = at - m_seqs.begin();
    if (at != m_seqs.end() && *at == stored.seq)
        return static_cast<std::size_t>(row);
    m_seqs.insert(at, stored.seq);
    m_gates.insert(m_gates.begin() + row, GateRow());
    m_fits.insert(m_fits.begin() + row, FitRow());
    m_references.insert(m_references.begin() + row, static_cast<std::uint32_t>(m_text.size()));
    m_text += stored.reference.toUtf8().constData();
    m_text += '\0';
    return static_cast<std::size_t>(row);
}

std::uint16_t PostingIndex::placeNumber(const Workplace& workplace)
{
    const QString key = workplace.prefecture + QChar(0) + workplace.municipality;
    if (const auto known = m_placeNumbers.constFind(key); known != m_placeNumbers.cend())
        return *known;
    if (m_places.size() > std::numeric_limits<std::uint16_t>::max())
        throw Error(QCoreApplication::translate(
            "PostingIndex",
            "The postings name more than 65,536 different places; correct their municipalities."));
    const place::Prefecture* prefecture = place::findPrefecture(workplace.prefecture);
    IndexedPlace found;
    found.prefecture = prefecture != nullptr ? prefecture->name : workplace.prefecture;
    found.municipality = workplace.municipality;
    found.place = place::findMunicipality(found.prefecture, workplace.municipality);
    m_places.push_back(found);
    return *m_placeNumbers.insert(key, static_cast<std::uint16_t>(m_places.size() - 1));
}

void PostingIndex::squeeze()
{
    m_seqs.shrink_to_fit();
    m_gates.shrink_to_fit();
    m_fits.shrink_to_fit();
    m_references.shrink_to_fit();
    m_text.shrink_to_fit();
}

std::string_view PostingIndex::referenceAt(std::size_t row) const
{
    return m_text.data() + m_references[row]; // up to its zero
}

IndexedPosting PostingIndex::at(std::size_t row) const
{
    IndexedPosting posting;
    static_cast<PostingTerms&>(posting) = termsAt(row);
    static_cast<IndexedPlace&>(posting) = m_places[m_gates[row].place];
    posting.seq = m_seqs[row];
    const std::string_view reference = referenceAt(row);
    posting.reference = QString::fromUtf8(reference.data(), static_cast<qsizetype>(reference.size()));
    return posting;
}

std::optional<IndexedPosting> PostingIndex::find(qint64 seq) const
{
    const auto found = std::ranges::lower_bound(m_seqs, seq);
    if (found == m_seqs.end() || *found != seq)
        return std::nullopt;
    const auto row = static_cast<std::size_t>(found - m_seqs.begin());
    return m_gates[row].has(GateRow::Considered) ? std::optional(at(row)) : std::nullopt;
}

std::vector<IndexedPosting> PostingIndex::postings() const
{
    std::vector<IndexedPosting> all;
    all.reserve(static_cast<std::size_t>(m_considered));
    for (std::size_t row = 0; row < rows(); ++row) {
        if (m_gates[row].has(GateRow::Considered))
            all.push_back(at(row));
    }
    return all;
}

std::size_t PostingIndex::bytes() const
{
    constexpr std::size_t place = sizeof(IndexedPlace) + 128; // its texts, and its number's entry
    return m_seqs.capacity() * sizeof(qint64) + m_gates.capacity() * sizeof(GateRow) +
           m_fits.capacity() * sizeof(FitRow) + m_references.capacity() * sizeof(std::uint32_t) +
           m_text.capacity() + m_places.size() * place;
}

} // namespace kakehashi
