// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/ledger_desk.h"
#include "core/postings/posting_fields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

QString shown(const Posting& posting, QStringView key)
{
    return displayValue(*postingField(key), posting);
}

QString placeOf(const Workplace& place)
{
    return place.prefecture + place.municipality + place.street;
}

QString employerOf(const Posting& posting)
{
    return posting.institutionName.isEmpty() ? posting.workplace.facilityName : posting.institutionName;
}

QString joined(const QStringList& parts, const QString& between)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(between);
}

std::optional<Occupation> mainOccupation(const Applicant& applicant)
{
    const QList<Occupation> wanted = applicant.wishes.occupations.values();
    if (!wanted.isEmpty())
        return wanted.constFirst();
    return applicant.licences.isEmpty() ? std::nullopt
                                        : std::optional(applicant.licences.constFirst().occupation);
}

/// Who named no occupations wants all that the licences cover.
QString occupationsOf(const Applicant& applicant)
{
    QStringList labels;
    for (const Occupation occupation : applicant.wishes.occupations.values())
        labels.append(labelOf(occupation));
    for (const Licence& licence : applicant.licences) {
        if (applicant.wishes.occupations.isEmpty())
            labels.append(labelOf(licence.occupation));
    }
    labels.removeDuplicates();
    return labels.join(u'、');
}

JobOrder jobOrderOf(const StoredPosting& stored)
{
    const Posting& posting = stored.posting;
    JobOrder order;
    order.seq = stored.seq;
    order.reference = stored.reference;
    order.validUntil = posting.employment.end;
    order.employer = employerOf(posting);
    order.address = posting.contact.address.isEmpty() ? placeOf(posting.workplace) : posting.contact.address;
    order.contact = posting.contact.name;
    order.telephone =
        posting.contact.phone.isEmpty() ? posting.contact.applicationPhone : posting.contact.phone;
    order.headcount = posting.headcount;
    order.occupation = posting.occupation ? labelOf(*posting.occupation) : QString();
    order.place = joined({placeOf(posting.workplace), posting.workplace.facilityName}, u" "_s);
    order.period =
        joined({shown(posting, u"employment.start"), shown(posting, u"employment.end")}, u" ～ "_s);
    order.pay = joined({shown(posting, u"pay.basis"), shown(posting, u"pay.amount_yen")}, u" "_s);
    return order;
}

SeekerRecord seekerOf(const StoredApplicant& stored)
{
    const Applicant& applicant = stored.applicant;
    SeekerRecord seeker;
    seeker.seq = stored.seq;
    seeker.reference = stored.reference;
    seeker.validUntil = applicant.wishes.availableTo;
    if (!seeker.validUntil && stored.state == ApplicantState::Finished)
        seeker.validUntil = japaneseDay(stored.updatedAt.toMSecsSinceEpoch());
    seeker.name = applicant.name;
    seeker.address = applicant.prefecture + applicant.municipality + applicant.street;
    seeker.birthDate = applicant.birthDate;
    seeker.occupations = occupationsOf(applicant);
    return seeker;
}

bool isWithin(const LedgerQuery& query, QDate day)
{
    return day.isValid() && (!query.from || day >= *query.from) && (!query.to || day <= *query.to);
}

bool isWanted(const LedgerQuery& query, const LedgerMatter& matter)
{
    if (!query.referrals.isEmpty() && matter.referrals.isEmpty())
        return false;
    return (!query.from && !query.to) || isWithin(query, matter.receivedOn) ||
           std::ranges::any_of(matter.referrals, [&query](const LedgerReferral& referral) {
               return isWithin(query, referral.day);
           });
}

/// A desk set to an earlier day cannot have received a thing after it was spoken about.
void bound(LedgerMatter& matter, const QList<LedgerReferral>& referrals)
{
    for (const LedgerReferral& referral : referrals)
        matter.receivedOn = std::min(matter.receivedOn, referral.day);
}

} // namespace

/// The referrals of each side, as the other side's ledger names them.
struct LedgerDesk::Pairs
{
    QHash<qint64, QList<LedgerReferral>> ofPosting;
    QHash<qint64, QList<LedgerReferral>> ofApplicant;
    QHash<qint64, QString> names;     ///< of applicants
    QHash<qint64, QString> employers; ///< of postings
    QHash<qint64, qint64> survivors;  ///< of applicants who were merged
    QHash<std::pair<qint64, int>, Tenure> tenures;

    LedgerReferral lineOf(const Referral& referral) const
    {
        LedgerReferral line;
        line.referral = referral.seq;
        line.reference = referral.reference;
        line.day = referral.events.constFirst().day;
        line.outcome = referral.stage;
        line.outcomeDay = referral.since();
        if (referral.stage != Stage::Hired)
            return line;
        line.hiredOn = referral.since();
        const Tenure tenure = tenures.value({referral.seq, standing(referral.events)->number});
        line.permanent = tenure.isPermanent();
        if (!line.permanent)
            return line;
        line.recruitingBarredUntil = tenure.recruitingBarredUntil();
        line.leftWithinSixMonths = tenure.leftWithinSixMonths();
        if (const TenureEntry* check = tenure.entry(TenureKind::SixMonths)) {
            line.checkedOn = check->day;
            line.checkedBy = check->method;
        }
        return line;
    }
};

LedgerDesk::Pairs LedgerDesk::pairs()
{
    Pairs pairs;
    TenureStore tenures(m_database, m_audit, m_clock);
    for (const Tenure& tenure : tenures.all())
        pairs.tenures.insert({tenure.hire.referral, tenure.hire.number}, tenure);
    QList<Referral> referrals = m_referrals.all();
    std::reverse(referrals.begin(), referrals.end());
    for (const Referral& referral : referrals) {
        if (!pairs.survivors.contains(referral.applicant))
            pairs.survivors.insert(referral.applicant, m_applicants.survivorOf(referral.applicant));
        const qint64 applicant = pairs.survivors.value(referral.applicant);
        if (const auto stored =
                pairs.names.contains(applicant) ? std::nullopt : m_applicants.bySeq(applicant))
            pairs.names.insert(applicant, stored->applicant.name);
        if (const auto stored = pairs.employers.contains(referral.posting)
                                    ? std::nullopt
                                    : m_postings.bySeq(referral.posting))
            pairs.employers.insert(referral.posting, employerOf(stored->posting));
        LedgerReferral line = pairs.lineOf(referral);
        line.counterpart = pairs.names.value(applicant);
        pairs.ofPosting[referral.posting].append(line);
        line.counterpart = pairs.employers.value(referral.posting);
        pairs.ofApplicant[applicant].append(line);
    }
    return pairs;
}

QHash<qint64, QDate> LedgerDesk::days(const QString& sql)
{
    QHash<qint64, QDate> found;
    QSqlQuery rows = m_database.prepare(sql);
    Database::execute(rows);
    while (rows.next())
        found.insert(rows.value(0).toLongLong(), japaneseDay(rows.value(1).toLongLong()));
    return found;
}

/// What came in a message was received on the day it was sent.
QHash<qint64, QDate> LedgerDesk::postingDays()
{
    return days(u"SELECT c.posting_seq, coalesce(m.sent_at, c.at) FROM posting_changes c "
                "LEFT JOIN messages m ON m.id = c.message_id AND m.sent_at > 0 WHERE c.version = 1"_s);
}

QHash<qint64, QDate> LedgerDesk::applicantDays()
{
    return days(u"SELECT seq, created_at FROM applicants"_s);
}

void LedgerDesk::finish(LedgerMatter& matter, QDate received, const QList<LedgerReferral>& all,
                        const LedgerQuery& query) const
{
    matter.receivedOn = received;
    bound(matter, all);
    for (const LedgerReferral& referral : all) {
        if (query.referrals.isEmpty() || query.referrals.contains(referral.reference))
            matter.referrals.append(referral);
    }
}

JobOrderLedger LedgerDesk::jobOrders(const LedgerQuery& query)
{
    const Pairs known = pairs();
    const QHash<qint64, QDate> received = postingDays();
    const QHash<qint64, QDate> closed =
        days(u"SELECT posting_seq, max(at) FROM posting_changes WHERE what IN ('closed', 'taken_back', "
             "'merged_away') GROUP BY posting_seq"_s);
    const QSet<qint64> gone = disposedOf(LedgerKind::JobOrders);
    JobOrderLedger ledger;
    ledger.query = query;
    m_postings.forEach(StatusFilter::All, [&](const StoredPosting& stored) {
        if (stored.state == PostingState::Draft || gone.contains(stored.seq))
            return true;
        JobOrder order = jobOrderOf(stored);
        if (stored.state == PostingState::Closed && closed.contains(stored.seq))
            order.validUntil =
                std::min(closed.value(stored.seq), order.validUntil.value_or(closed.value(stored.seq)));
        finish(order, received.value(stored.seq), known.ofPosting.value(stored.seq), query);
        if (isWanted(query, order))
            ledger.matters.append(std::move(order));
        return true;
    });
    ledger.deskDay = m_clock.today();
    return ledger;
}

ApplicantLedger LedgerDesk::applicants(const LedgerQuery& query)
{
    const Pairs known = pairs();
    const QHash<qint64, QDate> received = applicantDays();
    const QSet<qint64> gone = disposedOf(LedgerKind::Applicants);
    QList<StoredApplicant> all = m_applicants.all();
    std::reverse(all.begin(), all.end());
    ApplicantLedger ledger;
    ledger.query = query;
    for (const StoredApplicant& stored : all) {
        if (gone.contains(stored.seq))
            continue;
        SeekerRecord seeker = seekerOf(stored);
        finish(seeker, received.value(stored.seq), known.ofApplicant.value(stored.seq), query);
        if (isWanted(query, seeker))
            ledger.matters.append(std::move(seeker));
    }
    ledger.deskDay = m_clock.today();
    return ledger;
}

YearFigures LedgerDesk::figures(QDate from, QDate to)
{
    YearFigures figures;
    figures.from = from;
    figures.to = to;
    const LedgerQuery period{from, to, {}};
    const Pairs known = pairs();
    const QHash<qint64, QDate> received = postingDays();
    m_postings.forEach(StatusFilter::All, [&](const StoredPosting& stored) {
        if (stored.state == PostingState::Draft)
            return true;
        YearFigures::Line& line = figures.of(stored.posting.occupation);
        LedgerMatter matter;
        finish(matter, received.value(stored.seq), known.ofPosting.value(stored.seq), {});
        if (isWithin(period, matter.receivedOn)) {
            ++line.postings;
            line.seats += stored.posting.headcount.value_or(0);
        }
        for (const LedgerReferral& referral : matter.referrals) {
            line.referrals += isWithin(period, referral.day) ? 1 : 0;
            line.hires += referral.hiredOn && isWithin(period, *referral.hiredOn) ? 1 : 0;
        }
        return true;
    });
    const QHash<qint64, QDate> came = applicantDays();
    for (const StoredApplicant& stored : m_applicants.all()) {
        LedgerMatter matter;
        finish(matter, came.value(stored.seq), known.ofApplicant.value(stored.seq), {});
        figures.of(mainOccupation(stored.applicant)).applicants +=
            isWithin(period, matter.receivedOn) ? 1 : 0;
    }
    return figures;
}

} // namespace kakehashi
