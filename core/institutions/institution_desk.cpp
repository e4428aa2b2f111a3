// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/institutions/institution_desk.h"

#include "core/base/japanese_text.h"
#include "core/postings/institution_names.h"
#include "core/referrals/follow_up.h"
#include "core/referrals/seat_replacements.h"

#include <algorithm>
#include <map>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const PostingLine& line, QDate day)
{
    return line.statusOn(day) == PostingStatus::Open;
}

bool hasWords(const QString& name, const QStringList& words)
{
    const QString folded = japanese::folded(name);
    return std::ranges::all_of(words, [&folded](const QString& word) { return folded.contains(word); });
}

} // namespace

InstitutionDesk::InstitutionDesk(Database& database, AuditLog& audit, PostingStore& postings,
                                 ReferralStore& referrals, const Clock& clock)
    : m_database(database), m_postings(postings), m_referrals(referrals), m_clock(clock),
      m_entries(database, audit, clock)
{
}

QList<qint64> InstitutionDesk::everyPosting()
{
    QList<qint64> seqs;
    QSqlQuery rows = m_database.prepare(
        u"SELECT p.seq FROM postings p WHERE p.state <> 'draft' "
        "AND NOT EXISTS (SELECT 1 FROM taken_back_postings t WHERE t.posting_seq = p.seq) "
        "AND NOT EXISTS (SELECT 1 FROM posting_merges g WHERE g.merged_seq = p.seq) ORDER BY p.seq"_s);
    Database::execute(rows);
    while (rows.next())
        seqs.append(rows.value(0).toLongLong());
    return seqs;
}

QString InstitutionDesk::nameOf(const PostingLine& line)
{
    if (!line.institutionName.isEmpty())
        return line.institutionName;
    const auto stored = m_postings.bySeq(line.seq);
    return stored ? m_referrals.tellable(*stored).posting.institutionName : QString();
}

/// Of what each posting has become by merges.
QHash<qint64, int> InstitutionDesk::referralCounts()
{
    const Merges merges = m_postings.merges();
    QHash<qint64, int> counts;
    QSqlQuery rows =
        m_database.prepare(u"SELECT posting_seq, count(*) FROM referrals GROUP BY posting_seq"_s);
    Database::execute(rows);
    while (rows.next())
        counts[merges.survivorOf(rows.value(0).toLongLong())] += rows.value(1).toInt();
    return counts;
}

QList<Institution> InstitutionDesk::find(const QString& typed)
{
    constexpr qsizetype readAtOnce = 500;
    const QStringList words = japanese::searchWords(typed);
    const QHash<qint64, int> referrals = referralCounts();
    std::map<InstitutionKey, Institution> found;
    const QList<qint64> seqs = everyPosting();
    for (qsizetype from = 0; from < seqs.size(); from += readAtOnce) {
        for (const PostingLine& line : readLines(m_database, seqs.mid(from, readAtOnce))) {
            const QString name = nameOf(line);
            if (name.isEmpty())
                continue;
            Institution& institution = found[{line.prefecture, coreName(name)}];
            institution.name = name;
            institution.postings.append(line.seq);
            institution.referrals += referrals.value(line.seq);
            if (isOpen(line, m_clock.today())) {
                ++institution.open;
                institution.seats += line.seatsLeft();
            }
        }
    }
    QList<Institution> listed;
    for (auto& [key, institution] : found) {
        institution.key = key;
        if (hasWords(institution.name, words))
            listed.append(std::move(institution));
    }
    return listed;
}

InstitutionFile InstitutionDesk::file(const Institution& institution)
{
    InstitutionFile file;
    file.institution = institution;
    QList<dormancy::Life> lives;
    for (const PostingLine& line : readLines(m_database, institution.postings)) {
        const QList<Referral> referrals = m_referrals.ofPosting(line.seq);
        if (const auto life = lifeOf(line, referrals))
            lives.append(*life);
        for (const Referral& referral : referrals)
            file.referrals.append({referral, follow_up::answerDays(referral, m_clock.today())});
        file.postings.prepend(line);
    }
    std::ranges::stable_sort(file.referrals,
                             [](const auto& a, const auto& b) { return a.referral.seq > b.referral.seq; });
    file.dormancies = dormancy::dormanciesOf(lives);
    file.notes = m_entries.notes(institution.key);
    file.jobOrders = m_entries.jobOrders(institution.key);
    return file;
}

/// A posting is filled when it was closed as filled, or when hires reached its headcount; one that was
/// withdrawn or has run out has ended without.
std::optional<dormancy::Life> InstitutionDesk::lifeOf(const PostingLine& line,
                                                      const QList<Referral>& referrals)
{
    const QDate today = m_clock.today();
    const auto known = [today](const QVariant& at) { return std::min(today, japaneseDay(at.toLongLong())); };
    dormancy::Life life{today, std::nullopt, false};
    QVariant closed;
    for (const qint64 copy : m_postings.copiesOf(line.seq)) {
        const QVariantList days = m_database.row(
            u"SELECT coalesce(m.sent_at, c.at), (SELECT max(x.at) FROM posting_changes x WHERE "
            "x.posting_seq = c.posting_seq AND x.what = 'closed') FROM posting_changes c LEFT JOIN messages "
            "m ON m.id = c.message_id AND m.sent_at > 0 WHERE c.posting_seq = ? AND c.version = 1"_s,
            {copy});
        if (days.isEmpty())
            return std::nullopt;
        life.registered = std::min(life.registered, known(days.at(0)));
        if (copy == line.seq)
            closed = days.at(1);
    }
    QList<QDate> hires;
    for (const Referral& referral : referrals) {
        life.registered = std::min(life.registered, referral.events.constFirst().day);
        // Whoever left and whose seat is offered again takes none.
        const ReferralEvent* last = standing(referral.events);
        if (referral.stage == Stage::Hired &&
            !seat_replacements::isOffered(m_database, {referral.seq, last->number}))
            hires.append(follow_up::told(*last, today));
    }
    std::sort(hires.begin(), hires.end());
    if (line.headcount && hires.size() >= *line.headcount && *line.headcount > 0) {
        life.ended = hires.at(*line.headcount - 1);
        life.filled = true;
    } else if (line.state == PostingState::Closed) {
        life.ended = closed.isNull() ? life.registered : known(closed);
        life.filled = line.closeReason == CloseReason::Filled;
    } else if (!isOpen(line, today)) {
        life.ended = line.employment.end.value_or(today).addDays(1);
    }
    return life;
}

} // namespace kakehashi
