// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/ledger_book.h"
#include "core/postings/posting_fields.h"

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

QString employerIn(const Posting& posting)
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
    order.employer = employerIn(posting);
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

/// A draft that somebody was referred to was open once, or a posting that was became a part of it: the law
/// asks for these referrals all the same.
bool isJobOrder(const StoredPosting& stored, bool hasReferrals)
{
    return stored.state != PostingState::Draft || hasReferrals;
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

} // namespace

QString LedgerDesk::nameOf(qint64 applicant)
{
    const auto stored = m_applicants.bySeq(applicant);
    return stored ? stored->applicant.name : QString();
}

QString LedgerDesk::employerOf(qint64 posting, const QSet<qint64>& answered)
{
    const auto stored = m_postings.bySeq(posting);
    return stored ? employerIn(told(*stored, answered).posting) : QString();
}

QSet<qint64> LedgerDesk::answeredPostings(const Merges& merges)
{
    QSet<qint64> standing;
    for (const qint64 posting : m_referrals.answers().answeredPostings())
        standing.insert(merges.survivorOf(posting));
    return standing;
}

/// Only of few postings institutions were asked: the others are not looked for among the answers.
StoredPosting LedgerDesk::told(const StoredPosting& stored, const QSet<qint64>& answered)
{
    return answered.contains(stored.seq) ? m_referrals.tellable(stored) : stored;
}

JobOrderLedger LedgerDesk::jobOrders(const LedgerQuery& query)
{
    const Book book = this->book(LedgerKind::JobOrders);
    const QSet<qint64> answered = answeredPostings(book.merges);
    const QHash<qint64, QDate> closed = days(
        u"SELECT posting_seq, max(at) FROM posting_changes WHERE what = 'closed' GROUP BY posting_seq"_s);
    JobOrderLedger ledger;
    ledger.query = query;
    m_postings.forEach(StatusFilter::All, [&](const StoredPosting& stored) {
        if (book.merges.isMerged(stored.seq) || !isJobOrder(stored, book.referrals.contains(stored.seq)))
            return true;
        JobOrder order = jobOrderOf(told(stored, answered));
        if (stored.state == PostingState::Closed && closed.contains(stored.seq))
            order.validUntil =
                std::min(closed.value(stored.seq), order.validUntil.value_or(closed.value(stored.seq)));
        if (book.takesIn(order, query))
            ledger.matters.append(std::move(order));
        return true;
    });
    ledger.deskDay = m_clock.today();
    return ledger;
}

ApplicantLedger LedgerDesk::applicants(const LedgerQuery& query)
{
    const Book book = this->book(LedgerKind::Applicants);
    QList<StoredApplicant> all = m_applicants.all();
    std::reverse(all.begin(), all.end());
    ApplicantLedger ledger;
    ledger.query = query;
    for (const StoredApplicant& stored : std::as_const(all)) {
        SeekerRecord seeker = seekerOf(stored);
        if (book.takesIn(seeker, query))
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
    const Book orders = book(LedgerKind::JobOrders);
    m_postings.forEach(StatusFilter::All, [&](const StoredPosting& stored) {
        if (orders.merges.isMerged(stored.seq))
            return true;
        YearFigures::Line& line = figures.of(stored.posting.occupation);
        if (stored.state != PostingState::Draft && period.covers(orders.receivedOn(stored.seq))) {
            ++line.postings;
            line.seats += stored.posting.headcount.value_or(0);
        }
        for (const LedgerReferral& referral : orders.referrals.value(stored.seq)) {
            line.referrals += period.covers(referral.day) ? 1 : 0;
            line.hires += referral.hiredOn && period.covers(*referral.hiredOn) ? 1 : 0;
        }
        return true;
    });
    const Book seekers = book(LedgerKind::Applicants);
    for (const StoredApplicant& stored : m_applicants.all())
        figures.of(mainOccupation(stored.applicant)).applicants +=
            period.covers(seekers.receivedOn(stored.seq)) ? 1 : 0;
    return figures;
}

} // namespace kakehashi
