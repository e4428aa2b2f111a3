// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant_store.h"
#include "core/base/error.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct ApplicantMergingWords
{
    Q_DECLARE_TR_FUNCTIONS(ApplicantStore)
};

void refuseMerged(const StoredApplicant& applicant)
{
    if (applicant.mergedInto != 0)
        throw Error(ApplicantMergingWords::tr("%1 was merged into another applicant already.")
                        .arg(applicant.reference));
}

} // namespace

QString codeOf(ApplicantState state)
{
    switch (state) {
    case ApplicantState::Registered:
        return QStringLiteral("registered");
    case ApplicantState::Paused:
        return QStringLiteral("paused");
    case ApplicantState::Finished:
        return QStringLiteral("finished");
    }
    Q_UNREACHABLE();
}

QString labelOf(ApplicantState state)
{
    switch (state) {
    case ApplicantState::Registered:
        return ApplicantMergingWords::tr("registered");
    case ApplicantState::Paused:
        return ApplicantMergingWords::tr("paused");
    case ApplicantState::Finished:
        return ApplicantMergingWords::tr("finished");
    }
    Q_UNREACHABLE();
}

std::optional<ApplicantState> applicantStateOf(const QString& code)
{
    for (const auto state : {ApplicantState::Registered, ApplicantState::Paused, ApplicantState::Finished}) {
        if (codeOf(state) == code)
            return state;
    }
    return std::nullopt;
}

QList<ApplicantDouble> ApplicantStore::doublesOf(const Applicant& applicant, qint64 except)
{
    QList<KnownApplicant> known;
    for (StoredApplicant& stored : all()) {
        if (stored.seq == except)
            continue;
        KnownApplicant each;
        if (stored.version > 1) {
            for (const ApplicantVersion& version : history(stored.seq))
                each.earlierNames.append(version.applicant.name);
        }
        each.stored = std::move(stored);
        known.append(std::move(each));
    }
    return findApplicantDoubles(applicant, known);
}

void ApplicantStore::merge(qint64 kept, qint64 other, const Applicant& merged, int expectedVersion)
{
    if (kept == other)
        throw UsageError(ApplicantMergingWords::tr("An applicant cannot be merged with itself."));
    Transaction transaction(m_database);
    const StoredApplicant keeping = existing(kept);
    const StoredApplicant going = existing(other);
    refuseMerged(keeping);
    refuseMerged(going);
    revise(kept, merged, expectedVersion);
    m_database.run(QStringLiteral("UPDATE applicants SET merged_into = ?, merge_version_before = ?, "
                                  "merge_version_after = ?, updated_at = ? WHERE seq = ?"),
                   {kept, keeping.version, existing(kept).version, now().toMSecsSinceEpoch(), other});
    if (going.noMailSince)
        setMailWelcome(kept, false);
    m_audit.append({QStringLiteral("applicant.merged"),
                    QStringLiteral("applicant"),
                    going.id,
                    {{QStringLiteral("into"), keeping.id}}});
    transaction.commit();
}

void ApplicantStore::unmerge(qint64 other)
{
    Transaction transaction(m_database);
    const StoredApplicant going = existing(other);
    if (going.mergedInto == 0)
        throw Error(
            ApplicantMergingWords::tr("%1 was not merged into another applicant.").arg(going.reference));
    const StoredApplicant keeping = existing(going.mergedInto);
    const QVariantList versions = m_database.row(
        QStringLiteral("SELECT merge_version_before, merge_version_after FROM applicants WHERE seq = ?"),
        {other});
    if (keeping.version == versions.at(1).toInt()) {
        for (const ApplicantVersion& version : history(keeping.seq)) {
            if (version.version == versions.at(0).toInt())
                revise(keeping.seq, version.applicant, keeping.version);
        }
    }
    m_database.run(QStringLiteral("UPDATE applicants SET merged_into = NULL, updated_at = ? WHERE seq = ?"),
                   {now().toMSecsSinceEpoch(), other});
    m_audit.append({QStringLiteral("applicant.unmerged"),
                    QStringLiteral("applicant"),
                    going.id,
                    {{QStringLiteral("from"), keeping.id}}});
    transaction.commit();
}

qint64 ApplicantStore::survivorOf(qint64 seq)
{
    qint64 survivor = seq;
    while (const qint64 into = m_database
                                   .value(QStringLiteral("SELECT coalesce(merged_into, 0) FROM applicants "
                                                         "WHERE seq = ?"),
                                          {survivor})
                                   .toLongLong())
        survivor = into;
    return survivor;
}

Applicant ApplicantStore::asOf(qint64 seq, const QDateTime& moment)
{
    const auto mergedBy = [this, &moment](qint64 one) {
        return m_database
            .value(QStringLiteral("SELECT coalesce(max(a.merged_into), 0) FROM applicants a "
                                  "JOIN applicant_versions v ON v.applicant_seq = a.merged_into AND "
                                  "v.version = a.merge_version_after WHERE a.seq = ? AND v.at <= ?"),
                   {one, moment.toMSecsSinceEpoch()})
            .toLongLong();
    };
    qint64 known = seq;
    while (const qint64 into = mergedBy(known))
        known = into;
    const QList<ApplicantVersion> versions = history(known);
    const auto found =
        std::ranges::find_if(versions, [&moment](const ApplicantVersion& each) { return each.at <= moment; });
    if (found != versions.end())
        return found->applicant;
    return versions.isEmpty() ? existing(known).applicant : versions.constLast().applicant;
}

bool ApplicantStore::setState(qint64 seq, ApplicantState state)
{
    Transaction transaction(m_database);
    const StoredApplicant stored = existing(seq);
    refuseMerged(stored);
    if (stored.state == state)
        return false;
    m_database.run(QStringLiteral("UPDATE applicants SET state = ?, updated_at = ? WHERE seq = ?"),
                   {codeOf(state), now().toMSecsSinceEpoch(), seq});
    m_audit.append({QStringLiteral("applicant.") + codeOf(state),
                    QStringLiteral("applicant"),
                    stored.id,
                    {{QStringLiteral("before"), codeOf(stored.state)}}});
    transaction.commit();
    return true;
}

bool ApplicantStore::setMailWelcome(qint64 seq, bool welcome)
{
    Transaction transaction(m_database);
    const StoredApplicant stored = existing(seq);
    refuseMerged(stored);
    if (stored.noMailSince.has_value() != welcome)
        return false;
    const QVariant since = welcome ? QVariant() : m_clock.today().toString(Qt::ISODate);
    m_database.run(QStringLiteral("UPDATE applicants SET no_mail_since = ?, updated_at = ? WHERE seq = ?"),
                   {since, now().toMSecsSinceEpoch(), seq});
    m_audit.append(
        {welcome ? QStringLiteral("applicant.mail_welcome") : QStringLiteral("applicant.mail_unwelcome"),
         QStringLiteral("applicant"),
         stored.id,
         {}});
    transaction.commit();
    return true;
}

Merges ApplicantStore::merges()
{
    QSqlQuery rows = m_database.prepare(
        QStringLiteral("SELECT seq, merged_into FROM applicants WHERE merged_into IS NOT NULL"));
    Database::execute(rows);
    Merges merges;
    while (rows.next())
        merges.add(rows.value(0).toLongLong(), rows.value(1).toLongLong());
    return merges;
}

QString samePersonSelection()
{
    return QStringLiteral(
        "(WITH RECURSIVE same(seq) AS (SELECT CAST(? AS BIGINT) UNION SELECT a.seq FROM applicants a "
        "JOIN same s ON a.merged_into = s.seq) SELECT seq FROM same)");
}

} // namespace kakehashi
