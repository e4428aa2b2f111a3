// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview is made of, read from the narrow columns of postings, their versions and the entries of
// referrals; nothing that identifies a person.
#include "core/base/place.h"
#include "core/overview/overview.h"
#include "core/postings/posting_rows.h"
#include "core/referrals/follow_up.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct ReadPosting
{
    qint64 seq = 0;
    QDate received;
    PostingState state = PostingState::Open;
    std::optional<CloseReason> closeReason;
    std::optional<int> headcount;
    bool isOpen = false; ///< on the desk's day
    std::size_t occupation = 0;
    std::size_t place = 0;
    int hires = 0;
};

/// What changed of one posting within the period.
struct Changes
{
    std::map<QString, std::pair<QJsonValue, QJsonValue>> fields; ///< first before, last after
    bool wasClosed = false;                                      ///< before the first closing or reopening
    bool isClosed = false;                                       ///< after the last
    bool turned = false;                                         ///< there was one
    QDate day;

    bool isRevised() const
    {
        return std::ranges::any_of(
            fields, [](const auto& field) { return field.second.first != field.second.second; });
    }
};

void noteFirst(QDate& first, QDate day)
{
    first = first.isValid() ? std::min(first, day) : day;
}

class Reading
{
public:
    Reading(Desk& desk, const OverviewPeriod& period, OverviewProgress progress)
        : m_desk(desk), m_progress(std::move(progress))
    {
        m_overview.period = period;
        m_overview.deskDay = desk.today();
        m_merges = desk.postings().merges();
        if (const auto* own = place::prefectureByCode(desk.settings().prefectureCode))
            m_overview.deskPrefecture = own->name;
    }

    Overview made() &&
    {
        step(0);
        referrals();
        step(1);
        postings();
        step(2);
        seats();
        changes();
        step(3);
        spans();
        training();
        return std::move(m_overview);
    }

private:
    void step(int done)
    {
        constexpr int steps = 4;
        if (m_progress && !m_progress(done, steps))
            throw Cancelled();
    }
    bool inPeriod(QDate day) const { return m_overview.period.contains(day); }
    /// What was entered while the desk looked at an earlier day counts as of that day.
    QDate known(QDate day) const { return std::min(day, m_overview.deskDay); }
    QDate told(const ReferralEvent& event) const { return follow_up::told(event, m_overview.deskDay); }

    void referrals();
    void takeIn(Referral& referral);
    void postings();
    ReadPosting read(const QSqlQuery& row);
    QDate receivedIn(const QSqlQuery& row) const;
    std::size_t placeOf(const QString& prefecture, const QString& municipality);
    void seats();
    void share(const ReadPosting& posting);
    void changes();
    void note(const QSqlQuery& row, QDate day);
    void spans();
    void training();

    Desk& m_desk;
    OverviewProgress m_progress;
    Overview m_overview;
    std::vector<Referral> m_referrals; ///< with their events, without what those say
    std::vector<ReadPosting> m_postings;
    QHash<qint64, std::size_t> m_bySeq;
    Merges m_merges;                      ///< of postings: what is told of one counts for what it became
    QHash<qint64, QDate> m_firstReceived; ///< of a posting: what was merged into it
    QHash<qint64, QDate> m_firstReferred; ///< of a posting
    QHash<qint64, int> m_hires;           ///< of a posting: seats that somebody hired holds
    QHash<qint64, int> m_leftBy;          ///< referrals to the hire whose seat is offered again
    std::map<std::pair<QString, QString>, std::size_t> m_placeOf;
    std::map<qint64, Changes> m_changes;
};

void Reading::referrals()
{
    QSqlQuery rows = m_desk.database().prepare(
        u"SELECT r.seq, r.posting_seq, e.number, e.at, e.day, e.stage, e.takes_back FROM referrals r "
        "JOIN referral_events e ON e.referral_seq = r.seq ORDER BY r.seq, e.number"_s);
    Database::execute(rows);
    while (rows.next()) {
        const qint64 seq = rows.value(0).toLongLong();
        if (m_referrals.empty() || m_referrals.back().seq != seq) {
            m_referrals.emplace_back();
            m_referrals.back().seq = seq;
            m_referrals.back().posting = rows.value(1).toLongLong();
        }
        ReferralEvent event;
        event.number = rows.value(2).toInt();
        event.at = QDateTime::fromMSecsSinceEpoch(rows.value(3).toLongLong(), Qt::UTC);
        event.day = QDate::fromString(rows.value(4).toString(), Qt::ISODate);
        event.stage = stageOf(rows.value(5).toString());
        event.takesBack = rows.value(6).toInt();
        m_referrals.back().events.append(event);
    }
    const QList<HireKey> left = m_desk.replacements().standing();
    for (const HireKey& hire : left)
        m_leftBy.insert(hire.referral, hire.number);
    for (Referral& referral : m_referrals)
        takeIn(referral);
}

void Reading::takeIn(Referral& referral)
{
    const ReferralEvent* last = standing(referral.events);
    if (last == nullptr)
        return;
    referral.stage = *last->stage;
    const QDate begun = referral.events.constFirst().day;
    const qint64 posting = m_merges.survivorOf(referral.posting);
    noteFirst(m_firstReferred[posting], begun);
    if (inPeriod(begun)) {
        m_overview.list(figureOf(referral.stage)).append({referral.seq, last->day, {}, {}, {}});
        m_overview.list(Figure::NewReferrals).append({referral.seq, begun, {}, {}, {}});
    }
    if (referral.stage == Stage::Withdrawn && inPeriod(told(*last)))
        m_overview.list(Figure::Withdrawals).append({referral.seq, told(*last), {}, {}, {}});
    if (referral.stage != Stage::Hired)
        return;
    if (m_leftBy.value(referral.seq) != last->number)
        ++m_hires[posting];
    if (inPeriod(told(*last)))
        m_overview.list(Figure::Hires).append({referral.seq, told(*last), {}, {}, {}});
}

// Drafts are not considered; what a reverted message brought is gone; what was merged away lives on in
// another.
void Reading::postings()
{
    QSqlQuery rows = m_desk.database().prepare(
        u"SELECT p.seq, p.state, p.close_reason, p.headcount, p.end_on, p.occupation, p.prefecture, "
        "p.municipality, coalesce(m.sent_at, c.at, p.created_at), p.reference FROM postings p "
        "LEFT JOIN posting_changes c ON c.posting_seq = p.seq AND c.version = 1 "
        "LEFT JOIN messages m ON m.id = c.message_id AND m.sent_at > 0 WHERE p.state <> 'draft' "
        "AND NOT EXISTS (SELECT 1 FROM taken_back_postings t WHERE t.posting_seq = p.seq) ORDER BY p.seq"_s);
    Database::execute(rows);
    while (rows.next()) {
        const qint64 seq = rows.value(0).toLongLong();
        if (m_merges.isMerged(seq)) {
            noteFirst(m_firstReceived[m_merges.survivorOf(seq)], receivedIn(rows));
            continue;
        }
        m_postings.push_back(read(rows));
        m_bySeq.insert(seq, m_postings.size() - 1);
    }
    for (ReadPosting& posting : m_postings) {
        for (const QDate first : {m_firstReceived.value(posting.seq), m_firstReferred.value(posting.seq)}) {
            if (first.isValid())
                noteFirst(posting.received, first);
        }
    }
}

QDate Reading::receivedIn(const QSqlQuery& row) const
{
    return known(japaneseDay(row.value(8).toLongLong()));
}

ReadPosting Reading::read(const QSqlQuery& row)
{
    const QString reference = row.value(9).toString();
    ReadPosting posting;
    posting.seq = row.value(0).toLongLong();
    posting.state = posting_rows::stateOf(row.value(1).toString(), reference);
    posting.closeReason = posting_rows::reasonOf(row.value(2), reference);
    if (!row.isNull(3))
        posting.headcount = row.value(3).toInt();
    const QDate end = QDate::fromString(row.value(4).toString(), Qt::ISODate);
    posting.isOpen = posting.state == PostingState::Open && (!end.isValid() || end >= m_overview.deskDay);
    const auto occupation = fromCode<Occupation>(row.value(5).toString());
    posting.occupation = occupation ? static_cast<std::size_t>(*occupation) : Vocabulary<Occupation>::size;
    posting.place = placeOf(row.value(6).toString(), row.value(7).toString());
    posting.received = receivedIn(row);
    posting.hires = m_hires.value(posting.seq);
    return posting;
}

std::size_t Reading::placeOf(const QString& prefecture, const QString& municipality)
{
    const auto [known, isNew] = m_placeOf.try_emplace({prefecture, municipality}, m_overview.places.size());
    if (isNew)
        m_overview.places.push_back({prefecture, municipality, {}});
    return known->second;
}

int numberOf(const OverviewArea& area)
{
    constexpr int places = 1000;
    if (const place::Municipality* town = place::findMunicipality(area.prefecture, area.municipality))
        return town->jisCode;
    const place::Prefecture* prefecture = place::findPrefecture(area.prefecture);
    return prefecture == nullptr ? std::numeric_limits<int>::max() : prefecture->code * places + places - 1;
}

void Reading::seats()
{
    for (const ReadPosting& posting : m_postings) {
        if (inPeriod(posting.received)) {
            m_overview.list(Figure::NewPostings).append({posting.seq, posting.received, {}, {}, {}});
            share(posting);
        }
        if (!posting.isOpen)
            continue;
        const int left = posting.headcount ? std::max(0, *posting.headcount - posting.hires) : 0;
        m_overview.places[posting.place].open[posting.occupation] += {1, left, posting.headcount ? 0 : 1};
        m_overview.list(Figure::OpenSeats)
            .append({posting.seq, posting.received, {}, posting.hires, posting.headcount});
    }
    std::vector<std::pair<int, OverviewArea>> numbered;
    for (OverviewArea& area : m_overview.places)
        numbered.emplace_back(numberOf(area), std::move(area));
    std::ranges::stable_sort(numbered, [](const auto& a, const auto& b) { return a.first < b.first; });
    m_overview.places.clear();
    for (auto& each : numbered)
        m_overview.places.push_back(std::move(each.second));
}

/// A posting closed as filled has no seat left, whoever took them; of one that was withdrawn only the seats
/// that were taken were ever wanted.
void Reading::share(const ReadPosting& posting)
{
    if (!posting.headcount)
        return;
    int seats = *posting.headcount;
    int taken = std::min(posting.hires, seats);
    if (posting.state == PostingState::Closed) {
        if (posting.closeReason == CloseReason::Filled)
            taken = seats;
        else
            seats = taken;
    }
    if (seats > 0)
        m_overview.list(Figure::FilledShare).append({posting.seq, posting.received, {}, taken, seats});
}

void Reading::changes()
{
    const qint64 from =
        m_overview.period.from
            ? QDateTime(m_overview.period.from->addDays(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()
            : 0;
    QSqlQuery rows = m_desk.database().prepare(
        u"SELECT c.posting_seq, c.what, c.changes, c.contact_changes, coalesce(m.sent_at, c.at) "
        "FROM posting_changes c LEFT JOIN messages m ON m.id = c.message_id AND m.sent_at > 0 "
        "WHERE c.version > 1 AND coalesce(m.sent_at, c.at) >= ? ORDER BY c.posting_seq, c.version"_s);
    Database::execute(rows, {from});
    while (rows.next()) {
        const QDate day = known(japaneseDay(rows.value(4).toLongLong()));
        if (inPeriod(day) && m_bySeq.contains(rows.value(0).toLongLong()))
            note(rows, day);
    }
    for (const auto& [seq, change] : m_changes) {
        const Counted counted{seq, change.day, {}, {}, {}};
        if (change.isRevised() && !inPeriod(m_postings[m_bySeq.value(seq)].received))
            m_overview.list(Figure::RevisedPostings).append(counted);
        if (change.turned && change.wasClosed != change.isClosed)
            m_overview.list(change.isClosed ? Figure::ClosedPostings : Figure::ReopenedPostings)
                .append(counted);
    }
}

void Reading::note(const QSqlQuery& row, QDate day)
{
    Changes& of = m_changes[row.value(0).toLongLong()];
    of.day = day;
    const QString what = row.value(1).toString();
    if (what == "closed"_L1 || what == "reopened"_L1) {
        of.isClosed = what == "closed"_L1;
        if (!std::exchange(of.turned, true))
            of.wasClosed = !of.isClosed;
    }
    const QString reference = row.value(0).toString();
    for (const FieldChange& field :
         posting_rows::changes({row.value(2).toString(), row.value(3).toString()}, reference)) {
        const auto [kept, isNew] = of.fields.try_emplace(field.field, field.from, field.to);
        if (!isNew)
            kept->second.second = field.to;
    }
}

void Reading::spans()
{
    for (const Referral& referral : m_referrals) {
        const QDate begun = referral.events.constFirst().day;
        const auto days = follow_up::answerDays(referral, m_overview.deskDay);
        if (inPeriod(begun) && days) {
            m_overview.list(Figure::FirstAnswer).append({referral.seq, begun.addDays(*days), days, {}, {}});
        } else if (inPeriod(begun) && referral.isOpen()) {
            ++m_overview.unanswered;
        }
        const auto posting = m_bySeq.constFind(m_merges.survivorOf(referral.posting));
        if (referral.stage != Stage::Hired || posting == m_bySeq.cend())
            continue;
        const QDate hired = told(*standing(referral.events));
        const QDate received = m_postings[*posting].received;
        if (inPeriod(hired))
            m_overview.list(Figure::TimeToFill)
                .append({referral.seq, hired, static_cast<int>(received.daysTo(hired)), {}, {}});
    }
}

void Reading::training()
{
    const int dueDays = m_desk.settings().trainingDueDays;
    for (const Training& each : m_desk.training().all()) {
        if (each.isLate(m_desk.today(), dueDays))
            m_overview.list(Figure::TrainingLate)
                .append({each.hire.referral, each.hiredOn, each.daysSinceHire(m_desk.today()), {}, {}});
    }
}

} // namespace

Overview overviewOf(Desk& desk, const OverviewPeriod& period, const OverviewProgress& progress)
{
    return Reading(desk, period, progress).made();
}

} // namespace kakehashi
