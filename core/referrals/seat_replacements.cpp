// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/seat_replacements.h"

#include "core/base/error.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct SeatReplacementsWords
{
    Q_DECLARE_TR_FUNCTIONS(SeatReplacements)
};

const QString standingOnes =
    u"FROM seat_replacements e WHERE e.takes_back = 0 AND NOT EXISTS (SELECT 1 FROM seat_replacements t "
    "WHERE t.referral_seq = e.referral_seq AND t.hire_number = e.hire_number AND t.takes_back = e.number)"_s;
const QString standingOne =
    standingOnes + u" AND e.referral_seq = ? AND e.hire_number = ? ORDER BY e.number DESC"_s;

std::optional<int> numberIn(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QVariant orNull(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<CloseReason> reasonIn(const QString& code)
{
    if (code.isEmpty())
        return std::nullopt;
    return code == "filled"_L1 ? CloseReason::Filled : CloseReason::Withdrawn;
}

QVariant reasonCode(const std::optional<CloseReason>& reason)
{
    if (!reason)
        return {};
    return *reason == CloseReason::Filled ? u"filled"_s : u"withdrawn"_s;
}

QStringList ofTenure(const Tenure& tenure)
{
    if (tenure.cancelled)
        return {SeatReplacementsWords::tr("The hire of %1 was taken back: its seat is free already.")
                    .arg(tenure.reference)};
    if (tenure.entry(TenureKind::Ended) == nullptr)
        return {SeatReplacementsWords::tr("Nobody has left: enter for %1 that the work ended, and why.")
                    .arg(tenure.reference)};
    return {};
}

QStringList ofPosting(const StoredPosting& posting, const std::optional<PostingLink>& into, QDate deskDay)
{
    if (into)
        return {
            SeatReplacementsWords::tr("%1 was merged into %2: look there whether a seat is to be offered.")
                .arg(posting.reference, into->reference)};
    if (posting.state == PostingState::Draft)
        return {SeatReplacementsWords::tr("%1 is a draft: open it first.").arg(posting.reference)};
    const std::optional<QDate> end = posting.posting.employment.end;
    if (end && *end < deskDay)
        return {
            SeatReplacementsWords::tr("The period of %1 ended on %2: ask the institution for a new posting.")
                .arg(posting.reference, end->toString(Qt::ISODate))};
    return {};
}

QStringList remarksOn(const StoredPosting& posting)
{
    QStringList found;
    if (posting.closeReason == CloseReason::Withdrawn)
        found.append(SeatReplacementsWords::tr(
            "It was closed as withdrawn, not as filled: ask the institution first."));
    if (!posting.sender.isEmpty())
        found.append(SeatReplacementsWords::tr(
                         "It comes from the lists of %1: the institution has to offer it in its own "
                         "console too, or the next list may say otherwise.")
                         .arg(posting.sender));
    if (posting.posting.maskingRequested)
        found.append(SeatReplacementsWords::tr("It is masked, and stays so."));
    return found;
}

} // namespace

bool seat_replacements::isOffered(Database& database, const HireKey& hire)
{
    return !database.row(u"SELECT e.number "_s + standingOne, {hire.referral, hire.number}).isEmpty();
}

SeatReplacements::SeatReplacements(Database& database, AuditLog& audit, PostingStore& postings,
                                   ReferralStore& referrals, const Clock& clock)
    : m_database(database), m_audit(audit), m_postings(postings), m_referrals(referrals), m_clock(clock)
{
}

QList<HireKey> SeatReplacements::standing()
{
    QSqlQuery rows = m_database.prepare(u"SELECT DISTINCT e.referral_seq, e.hire_number "_s + standingOnes);
    Database::execute(rows);
    QList<HireKey> hires;
    while (rows.next())
        hires.append({rows.value(0).toLongLong(), rows.value(1).toInt()});
    return hires;
}

std::optional<SeatReplacement> SeatReplacements::of(const HireKey& hire)
{
    const QVariantList row = m_database.row(
        u"SELECT e.number, e.day, e.by_whom, e.closed_before, e.headcount_before, e.headcount_after "_s +
            standingOne,
        {hire.referral, hire.number});
    if (row.isEmpty())
        return std::nullopt;
    SeatReplacement found;
    found.number = row.at(0).toInt();
    found.day = QDate::fromString(row.at(1).toString(), Qt::ISODate);
    found.by = row.at(2).toString();
    found.closedBefore = reasonIn(row.at(3).toString());
    found.headcountBefore = numberIn(row.at(4));
    found.headcountAfter = numberIn(row.at(5));
    return found;
}

SeatOffer SeatReplacements::offer(const HireKey& hire)
{
    const Tenure tenure = tenureOf(hire);
    SeatOffer offer;
    offer.posting = postingOf(hire, tenure.reference);
    offer.obstacles = ofTenure(tenure);
    if (const auto known = of(hire); known && offer.obstacles.isEmpty())
        offer.obstacles.append(
            SeatReplacementsWords::tr("The seat that %1 left is offered again since %2 already.")
                .arg(tenure.reference, known->day.toString(Qt::ISODate)));
    offer.obstacles += ofPosting(offer.posting, m_postings.mergedInto(offer.posting.seq), m_clock.today());
    offer.reopens = offer.posting.state == PostingState::Closed;
    const int hiredAfter = std::max(0, offer.posting.hired - 1);
    if (const auto headcount = offer.posting.posting.headcount) {
        offer.seatsAfter = std::max(0, *headcount - hiredAfter);
        if (offer.seatsAfter < 1 || (offer.reopens && offer.seatsAfter > 1)) {
            offer.headcountAfter = hiredAfter + 1;
            offer.seatsAfter = 1;
        }
    }
    offer.remarks = remarksOn(offer.posting);
    if (offer.headcountAfter)
        offer.remarks.append(
            SeatReplacementsWords::tr("Its headcount becomes %1 (it was %2), so that one seat is offered.")
                .arg(*offer.headcountAfter)
                .arg(*offer.posting.posting.headcount));
    return offer;
}

SeatReplacement SeatReplacements::enter(const HireKey& hire, const QString& note)
{
    Transaction transaction(m_database);
    const SeatOffer made = offer(hire);
    if (!made.obstacles.isEmpty())
        throw Error(made.obstacles.join(u' '));
    const PostingOrigin origin{m_audit.actor(), {}, {}};
    SeatReplacement replacement;
    replacement.day = m_clock.today();
    m_postings.addHired(made.posting.seq, -1, origin);
    if (made.reopens) {
        replacement.closedBefore = made.posting.closeReason;
        m_postings.reopen(made.posting.seq, origin);
    }
    if (made.headcountAfter) {
        replacement.headcountBefore = made.posting.posting.headcount;
        replacement.headcountAfter = made.headcountAfter;
        Posting posting = made.posting.posting;
        posting.headcount = made.headcountAfter;
        m_postings.revise(made.posting.seq, posting, m_postings.bySeq(made.posting.seq)->version, origin);
    }
    append(hire, replacement, 0, note);
    transaction.commit();
    return of(hire).value();
}

void SeatReplacements::takeBack(const HireKey& hire, const QString& note)
{
    Transaction transaction(m_database);
    const Tenure tenure = tenureOf(hire);
    const std::optional<SeatReplacement> standing = of(hire);
    if (!standing)
        throw Error(SeatReplacementsWords::tr("The seat of %1 is not offered again.").arg(tenure.reference));
    if (tenure.cancelled)
        throw Error(SeatReplacementsWords::tr("The hire of %1 was taken back: its seat stays free.")
                        .arg(tenure.reference));
    const StoredPosting now = postingOf(hire, tenure.reference);
    const PostingOrigin origin{m_audit.actor(), {}, {}};
    Posting posting = now.posting;
    if (standing->headcountAfter && posting.headcount == standing->headcountAfter)
        posting.headcount = standing->headcountBefore;
    // What it was merged into since promises the same seats.
    const StoredPosting stands = m_postings.bySeq(m_postings.survivorOf(now.seq)).value_or(now);
    const std::optional<int> headcount = stands.seq == now.seq ? posting.headcount : stands.posting.headcount;
    if (headcount && stands.hired + 1 > *headcount)
        throw Error(SeatReplacementsWords::tr("Somebody was hired by %1 since: no seat is left to take back.")
                        .arg(stands.reference));
    m_postings.addHired(now.seq, 1, origin);
    m_postings.revise(now.seq, posting, now.version, origin);
    if (standing->closedBefore && now.state == PostingState::Open)
        m_postings.close(now.seq, *standing->closedBefore, origin);
    append(hire, {standing->number, m_clock.today(), {}, {}, {}, {}}, standing->number, note);
    transaction.commit();
}

void SeatReplacements::append(const HireKey& hire, const SeatReplacement& replacement, int takesBack,
                              const QString& note)
{
    const QString kind = takesBack > 0 ? u"taken_back"_s : u"offered"_s;
    m_database.run(
        u"INSERT INTO seat_replacements (referral_seq, hire_number, number, at, by_whom, day, kind, "
        u"takes_back, "
        "closed_before, headcount_before, headcount_after, content) SELECT ?, ?, coalesce(max(number), 0) + "
        "1, "
        "?, ?, ?, ?, ?, ?, ?, ?, ? FROM seat_replacements WHERE referral_seq = ? AND hire_number = ?"_s,
        {hire.referral, hire.number, m_clock.now().toMSecsSinceEpoch(), m_audit.actor(),
         replacement.day.toString(Qt::ISODate), kind, takesBack, reasonCode(replacement.closedBefore),
         orNull(replacement.headcountBefore), orNull(replacement.headcountAfter), note, hire.referral,
         hire.number});
    m_audit.append({u"hire.seat_"_s + kind,
                    u"hire"_s,
                    u"%1/%2"_s.arg(hire.referral).arg(hire.number),
                    {{u"day"_s, replacement.day.toString(Qt::ISODate)},
                     {u"takes_back"_s, takesBack},
                     {u"reopened"_s, replacement.closedBefore.has_value()}}});
}

StoredPosting SeatReplacements::postingOf(const HireKey& hire, const QString& reference)
{
    const std::optional<Referral> referral = m_referrals.bySeq(hire.referral);
    std::optional<StoredPosting> posting = referral ? m_postings.bySeq(referral->posting) : std::nullopt;
    if (!posting)
        throw UsageError(
            SeatReplacementsWords::tr("The posting of %1 is not in the store any more.").arg(reference));
    return std::move(*posting);
}

Tenure SeatReplacements::tenureOf(const HireKey& hire)
{
    std::optional<Tenure> tenure = TenureStore(m_database, m_audit, m_clock).of(hire);
    if (!tenure)
        throw UsageError(SeatReplacementsWords::tr("There is no such hire. Refresh the list."));
    return std::move(*tenure);
}

} // namespace kakehashi
