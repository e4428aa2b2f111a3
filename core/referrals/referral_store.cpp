// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral_store.h"

#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/referrals/event_content.h"
#include "core/referrals/seat_replacements.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct ReferralStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(ReferralStore)
};

/// The position that is the one value, and those of the postings that were merged into it.
QString samePostingSelection()
{
    return QStringLiteral(
        "(WITH RECURSIVE same(seq) AS (SELECT CAST(? AS BIGINT) UNION SELECT g.merged_seq FROM "
        "posting_merges g JOIN same s ON g.into_seq = s.seq) SELECT seq FROM same)");
}

const QString isOpen = QStringLiteral("WHERE r.stage IN ('inquiry', 'application', 'interview')");

QDateTime momentIn(const QSqlQuery& row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.value(column).toLongLong(), Qt::UTC);
}

Referral referralIn(const QSqlQuery& row)
{
    Referral read;
    read.seq = row.value(0).toLongLong();
    read.id = row.value(1).toString();
    read.reference = row.value(2).toString();
    read.applicant = row.value(3).toLongLong();
    read.applicantReference = row.value(4).toString();
    read.posting = row.value(5).toLongLong();
    read.postingReference = row.value(6).toString();
    read.stage = stageOf(row.value(7).toString()).value_or(Stage::Inquiry);
    read.createdAt = momentIn(row, 8);
    read.updatedAt = momentIn(row, 9);
    return read;
}

void refuse(const QStringList& obstacles)
{
    if (!obstacles.isEmpty())
        throw Error(obstacles.join(QLatin1Char(' ')));
}

/// As the posting says each of them now, whatever it comes to say later.
void fillPosted(QList<NegotiatedItem>& items, const Posting& posting)
{
    for (NegotiatedItem& item : items) {
        const PostingField* field = postingField(QStringView(item.field));
        if (field == nullptr || field->secrecy == FieldSecrecy::Private)
            throw UsageError(ReferralStoreWords::tr("“%1” is no condition of a posting.").arg(item.field));
        item.posted = displayValue(*field, posting);
    }
}

QString referenceOf(int prefectureCode, int year, qint64 seq)
{
    return QStringLiteral("S%1-%2-%3")
        .arg(prefectureCode, 2, 10, QLatin1Char('0'))
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(seq, 6, 10, QLatin1Char('0'));
}

} // namespace

ReferralStore::ReferralStore(Database& database, AuditLog& audit, PostingStore& postings,
                             ApplicantStore& applicants, const Clock& clock, int prefectureCode)
    : m_database(database), m_audit(audit), m_postings(postings), m_applicants(applicants), m_clock(clock),
      m_disclosures(database, audit, clock), m_answers(database, audit, clock),
      m_prefectureCode(prefectureCode)
{
}

QStringList ReferralStore::obstacles(qint64 applicant, qint64 posting)
{
    return referral_rules::obstacles(applicantOf(applicant), tellable(postingOf(posting)), m_clock.today());
}

StoredPosting ReferralStore::tellable(StoredPosting posting)
{
    if (!posting.posting.maskingRequested)
        return posting;
    posting.posting = filledIn(posting.posting, m_answers.of(m_postings.copiesOf(posting.seq)));
    return posting;
}

Referred ReferralStore::refer(const Referring& referring)
{
    Transaction transaction(m_database);
    const StoredApplicant applicant = applicantOf(referring.applicant);
    const StoredPosting posting = tellable(postingOf(referring.posting));
    refuse(referral_rules::obstacles(applicant, posting, m_clock.today()));
    std::optional<Referral> known = openBetween(applicant.seq, posting.seq);
    Referring one = referring;
    one.applicant = applicant.seq; // who a merged one has become
    Referral referral = known ? std::move(*known) : begin(one);
    const bool applies = referring.ground == Ground::Application && referral.stage == Stage::Inquiry;
    if (referral.events.isEmpty() || applies) {
        ReferralEvent event;
        event.day = m_clock.today();
        event.stage = referring.ground == Ground::Inquiry ? Stage::Inquiry : Stage::Application;
        event.note = referring.note;
        append(referral, std::move(event));
    }
    Disclosure disclosure;
    disclosure.referral = referral.seq;
    disclosure.referralReference = referral.reference;
    disclosure.applicant = applicant.seq;
    disclosure.applicantReference = applicant.reference;
    disclosure.posting = posting.seq;
    disclosure.postingReference = posting.reference;
    disclosure.postingVersion = posting.version;
    disclosure.ground = referring.ground;
    disclosure.channel = referring.channel;
    disclosure = m_disclosures.record(std::move(disclosure));
    transaction.commit();
    return {std::move(referral), std::move(disclosure), DisclosedPosting::of(posting, m_clock.today())};
}

QList<ReferredOne> ReferralStore::referAll(const QList<Referring>& all)
{
    Transaction transaction(m_database);
    QList<ReferredOne> done;
    QHash<qint64, int> promised;
    for (const Referring& each : all) {
        ReferredOne one{each, std::nullopt, obstacles(each.applicant, each.posting)};
        const StoredPosting posting = postingOf(each.posting);
        if (one.obstacles.isEmpty() && posting.posting.headcount &&
            promised.value(each.posting) >= posting.seatsLeft())
            one.obstacles.append(
                ReferralStoreWords::tr("The last seat of %1 is promised to another.").arg(posting.reference));
        if (one.obstacles.isEmpty()) {
            one.referral = refer(each).referral;
            ++promised[each.posting];
        }
        done.append(std::move(one));
    }
    transaction.commit();
    return done;
}

Stepped ReferralStore::step(qint64 seq, const referral_rules::Step& step)
{
    Transaction transaction(m_database);
    Referral referral = existing(seq);
    refuse(referral_rules::obstacles(referral, step, m_clock.today()));
    ReferralEvent event;
    event.day = step.day;
    event.stage = step.to;
    event.note = step.note;
    event.place = step.place;
    event.time = step.time;
    event.conditions = step.conditions;
    fillPosted(event.conditions, survivingPostingOf(referral.posting).posting);
    Stepped stepped;
    if (step.to == Stage::Hired) {
        stepped = hire(referral, std::move(event));
    } else {
        append(referral, std::move(event));
        stepped.referral = std::move(referral);
    }
    transaction.commit();
    return stepped;
}

Stepped ReferralStore::hire(Referral& referral, ReferralEvent event)
{
    const StoredPosting posting = survivingPostingOf(referral.posting);
    refuse(referral_rules::obstaclesToHire(applicantOf(referral.applicant), posting, m_clock.today()));
    append(referral, std::move(event));
    m_postings.addHired(referral.posting, 1, {m_audit.actor(), {}, {}});
    Stepped stepped;
    for (Referral& other : ofApplicant(m_applicants.survivorOf(referral.applicant))) {
        if (other.isOpen() && other.seq != referral.seq)
            stepped.othersOpen.append(std::move(other));
    }
    stepped.full = posting.posting.headcount && posting.hired + 1 >= *posting.posting.headcount;
    stepped.referral = std::move(referral);
    return stepped;
}

Referral ReferralStore::takeBack(qint64 seq, const QString& note)
{
    Transaction transaction(m_database);
    Referral referral = existing(seq);
    const ReferralEvent* last = standing(referral.events);
    if (last == nullptr || last->number == referral.events.constFirst().number)
        throw Error(ReferralStoreWords::tr(
                        "%1 has only begun; what was told cannot be taken back. Withdraw it instead.")
                        .arg(referral.reference));
    // A seat that was offered again after somebody left is free already.
    if (last->stage == Stage::Hired && !seat_replacements::isOffered(m_database, {seq, last->number}))
        m_postings.addHired(referral.posting, -1, {m_audit.actor(), {}, {}});
    ReferralEvent event;
    event.day = m_clock.today();
    event.takesBack = last->number;
    event.note = note;
    append(referral, std::move(event));
    transaction.commit();
    return referral;
}

Referral ReferralStore::begin(const Referring& referring)
{
    Referral referral;
    referral.seq =
        m_database.value(QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM referrals")).toLongLong();
    referral.id = newId();
    referral.reference = referenceOf(m_prefectureCode, m_clock.today().year(), referral.seq);
    referral.stage = referring.ground == Ground::Inquiry ? Stage::Inquiry : Stage::Application;
    referral.createdAt = now();
    referral.updatedAt = referral.createdAt;
    referral.applicant = referring.applicant;
    referral.applicantReference = applicantOf(referring.applicant).reference;
    referral.posting = referring.posting;
    referral.postingReference = postingOf(referring.posting).reference;
    m_database.run(
        QStringLiteral("INSERT INTO referrals (seq, id, reference, applicant_seq, posting_seq, stage, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {referral.seq, referral.id, referral.reference, referral.applicant, referral.posting,
         codeOf(referral.stage), referral.createdAt.toMSecsSinceEpoch(),
         referral.updatedAt.toMSecsSinceEpoch()});
    return referral;
}

void ReferralStore::append(Referral& referral, ReferralEvent event)
{
    event.number = referral.events.isEmpty() ? 1 : referral.events.constLast().number + 1;
    event.at = now();
    event.by = m_audit.actor();
    m_database.run(
        QStringLiteral(
            "INSERT INTO referral_events (referral_seq, number, at, by_whom, day, stage, takes_back, "
            "content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {referral.seq, event.number, event.at.toMSecsSinceEpoch(), event.by, event.day.toString(Qt::ISODate),
         event.stage ? codeOf(*event.stage) : QString(), event.takesBack, event_content::write(event)});
    referral.events.append(event);
    referral.stage = standing(referral.events)->stage.value();
    referral.updatedAt = event.at;
    m_database.run(QStringLiteral("UPDATE referrals SET stage = ?, updated_at = ? WHERE seq = ?"),
                   {codeOf(referral.stage), event.at.toMSecsSinceEpoch(), referral.seq});
    m_audit.append({event.stage ? QStringLiteral("referral.") + codeOf(*event.stage)
                                : QStringLiteral("referral.taken_back"),
                    QStringLiteral("referral"),
                    referral.id,
                    {{QStringLiteral("day"), event.day.toString(Qt::ISODate)},
                     {QStringLiteral("number"), event.number},
                     {QStringLiteral("takes_back"), event.takesBack}}});
}

std::optional<Referral> ReferralStore::openBetween(qint64 applicant, qint64 posting)
{
    QList<Referral> found = find(QStringLiteral("WHERE r.applicant_seq IN ") + samePersonSelection() +
                                     QStringLiteral(" AND r.posting_seq IN ") + samePostingSelection(),
                                 {applicant, posting});
    for (Referral& referral : found) {
        if (referral.isOpen())
            return std::move(referral);
    }
    return std::nullopt;
}

std::optional<Referral> ReferralStore::byReference(const QString& reference)
{
    QList<Referral> found = find(QStringLiteral("WHERE r.reference = ?"), {reference});
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

std::optional<Referral> ReferralStore::bySeq(qint64 seq)
{
    QList<Referral> found = find(QStringLiteral("WHERE r.seq = ?"), {seq});
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

qint64 ReferralStore::openCount()
{
    return m_database.value(QStringLiteral("SELECT count(*) FROM referrals r ") + isOpen).toLongLong();
}

QList<Referral> ReferralStore::all()
{
    return find({}, {});
}

QList<Referral> ReferralStore::open()
{
    return find(isOpen, {});
}

QList<qint64> ReferralStore::filledPostings()
{
    QSqlQuery& rows = m_database.run(QStringLiteral(
        "SELECT p.seq FROM postings p WHERE p.state = 'open' AND p.hired > 0 AND p.hired >= p.headcount "
        "AND p.seq IN (SELECT r.posting_seq FROM referrals r WHERE r.stage = 'hired' "
        "UNION SELECT g.into_seq FROM posting_merges g) ORDER BY p.seq"));
    QList<qint64> found;
    while (rows.next())
        found.append(rows.value(0).toLongLong());
    rows.finish();
    return found;
}

QList<Referral> ReferralStore::ofApplicant(qint64 applicant)
{
    return find(QStringLiteral("WHERE r.applicant_seq IN ") + samePersonSelection(), {applicant});
}

QList<Referral> ReferralStore::ofPosting(qint64 posting)
{
    return find(QStringLiteral("WHERE r.posting_seq IN ") + samePostingSelection(), {posting});
}

QList<Referral> ReferralStore::find(const QString& condition, const QVariantList& values)
{
    QSqlQuery rows = m_database.prepare(
        QStringLiteral(
            "SELECT r.seq, r.id, r.reference, r.applicant_seq, a.reference, r.posting_seq, "
            "p.reference, r.stage, r.created_at, r.updated_at FROM referrals r "
            "JOIN applicants a ON a.seq = r.applicant_seq JOIN postings p ON p.seq = r.posting_seq ") +
        condition + QStringLiteral(" ORDER BY r.seq DESC"));
    Database::execute(rows, values);
    QList<Referral> found;
    while (rows.next())
        found.append(referralIn(rows));
    for (Referral& referral : found) {
        readEvents(referral);
        readChases(referral);
    }
    return found;
}

void ReferralStore::readEvents(Referral& referral)
{
    QSqlQuery& rows =
        m_database.run(QStringLiteral("SELECT number, at, by_whom, day, stage, takes_back, content "
                                      "FROM referral_events WHERE referral_seq = ? ORDER BY number"),
                       {referral.seq});
    while (rows.next()) {
        ReferralEvent event = event_content::read(rows.value(6).toString(), referral.reference);
        event.number = rows.value(0).toInt();
        event.at = momentIn(rows, 1);
        event.by = rows.value(2).toString();
        event.day = QDate::fromString(rows.value(3).toString(), Qt::ISODate);
        event.stage = stageOf(rows.value(4).toString());
        event.takesBack = rows.value(5).toInt();
        referral.events.append(std::move(event));
    }
    rows.finish();
}

Referral ReferralStore::existing(qint64 seq)
{
    std::optional<Referral> referral = bySeq(seq);
    if (!referral)
        throw UsageError(ReferralStoreWords::tr("This referral is not in the store. Refresh the list."));
    return std::move(*referral);
}

StoredApplicant ReferralStore::applicantOf(qint64 seq)
{
    std::optional<StoredApplicant> applicant = m_applicants.bySeq(m_applicants.survivorOf(seq));
    if (!applicant)
        throw UsageError(ReferralStoreWords::tr("This applicant is not in the store. Refresh the list."));
    return std::move(*applicant);
}

StoredPosting ReferralStore::postingOf(qint64 seq)
{
    std::optional<StoredPosting> posting = m_postings.bySeq(seq);
    if (!posting)
        throw UsageError(ReferralStoreWords::tr("This posting is not in the store. Refresh the list."));
    return std::move(*posting);
}

StoredPosting ReferralStore::survivingPostingOf(qint64 seq)
{
    return postingOf(m_postings.survivorOf(seq));
}

QDateTime ReferralStore::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
}

} // namespace kakehashi
