// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant_store.h"
#include "core/base/error.h"
#include "core/postings/posting_store.h"
#include "core/referrals/event_content.h"
#include "core/store/transaction.h"
#include "core/training/training_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct TrainingStorePlanWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingStore)
};

PlanEntry entryIn(const QSqlQuery& row)
{
    PlanEntry entry;
    entry.number = row.value(0).toInt();
    entry.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    entry.by = row.value(2).toString();
    entry.added = row.value(3).toString() == "added"_L1;
    entry.module = trainingModuleOf(row.value(4).toString()).value_or(TrainingModule::Other);
    entry.code = row.value(5).toString();
    const QJsonObject content = QJsonDocument::fromJson(row.value(6).toString().toUtf8()).object();
    entry.topic = content["topic"_L1].toString();
    entry.reason = content["reason"_L1].toString();
    return entry;
}

void requireReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(TrainingStorePlanWords::tr("Say why the plan is changed."));
}

} // namespace

QList<NegotiatedItem> TrainingStore::agreedOn(const HireKey& hire)
{
    const QVariantList row = m_database.row(
        u"SELECT e.content, r.reference FROM referral_events e JOIN referrals r ON r.seq = e.referral_seq "
        "WHERE e.referral_seq = ? AND e.number = ?"_s,
        {hire.referral, hire.number});
    return row.isEmpty() ? QList<NegotiatedItem>()
                         : event_content::read(row.at(0).toString(), row.at(1).toString()).conditions;
}

QList<PlanEntry> TrainingStore::planEntries(const HireKey& hire)
{
    QList<PlanEntry> found;
    QSqlQuery rows = m_database.prepare(
        u"SELECT number, at, by_whom, kind, module, code, content FROM training_plan_entries e "
        "WHERE referral_seq = ? AND hire_number = ? AND takes_back = 0 AND NOT EXISTS (SELECT 1 FROM "
        "training_plan_entries t WHERE t.referral_seq = e.referral_seq AND t.hire_number = e.hire_number "
        "AND t.takes_back = e.number) ORDER BY number"_s);
    Database::execute(rows, {hire.referral, hire.number});
    while (rows.next())
        found.append(entryIn(rows));
    return found;
}

void TrainingStore::addToPlan(const HireKey& hire, TrainingModule module, const QString& topic,
                              const QString& reason)
{
    Transaction transaction(m_database);
    if (const Training training = existing(hire); training.cancelled)
        throw Error(TrainingStorePlanWords::tr("The hire of %1 was taken back: there is no plan.")
                        .arg(training.reference));
    if (topic.trimmed().isEmpty())
        throw Error(TrainingStorePlanWords::tr("Say what is to be taught."));
    requireReason(reason);
    PlanEntry entry;
    entry.module = module;
    entry.topic = topic.trimmed();
    entry.reason = reason.trimmed();
    appendToPlan(hire, u"added"_s, entry, 0);
    transaction.commit();
}

void TrainingStore::removeFromPlan(const HireKey& hire, const PlanItem& item, const QString& reason)
{
    Transaction transaction(m_database);
    existing(hire);
    if (item.required)
        throw Error(TrainingStorePlanWords::tr(
                        "“%1” is required of everybody hired through the scheme and stays in the plan.")
                        .arg(labelOf(item.module)));
    requireReason(reason);
    const QList<PlanEntry> entries = planEntries(hire);
    const bool isIn =
        item.entry == 0
            ? std::ranges::none_of(
                  entries, [&item](const PlanEntry& each) { return !each.added && each.code == item.code; })
            : std::ranges::find(entries, item.entry, &PlanEntry::number) != entries.end();
    if (!isIn)
        throw Error(TrainingStorePlanWords::tr("“%1” is not in the plan any more.").arg(item.topic));
    PlanEntry entry;
    entry.module = item.module;
    entry.code = item.code;
    entry.topic = item.topic;
    entry.reason = reason.trimmed();
    appendToPlan(hire, item.entry == 0 ? u"removed"_s : u"taken_back"_s, entry, item.entry);
    transaction.commit();
}

void TrainingStore::restoreToPlan(const HireKey& hire, int number)
{
    Transaction transaction(m_database);
    const QList<PlanEntry> entries = planEntries(hire);
    const auto found = std::ranges::find(entries, number, &PlanEntry::number);
    if (found == entries.end() || found->added)
        throw Error(TrainingStorePlanWords::tr("Nothing of this kind was taken out of the plan."));
    appendToPlan(hire, u"taken_back"_s, *found, number);
    transaction.commit();
}

void TrainingStore::appendToPlan(const HireKey& hire, const QString& kind, const PlanEntry& entry,
                                 int takesBack)
{
    const QJsonObject content{{"topic"_L1, entry.topic}, {"reason"_L1, entry.reason}};
    m_database.run(
        u"INSERT INTO training_plan_entries (referral_seq, hire_number, number, at, by_whom, kind, "
        "module, code, takes_back, content) SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, "
        "?, ?, ? FROM training_plan_entries WHERE referral_seq = ? AND hire_number = ?"_s,
        {hire.referral, hire.number, now().toMSecsSinceEpoch(), m_audit.actor(), kind, codeOf(entry.module),
         entry.code, takesBack, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)),
         hire.referral, hire.number});
    m_audit.append({u"training.plan_"_s + kind,
                    u"hire"_s,
                    u"%1/%2"_s.arg(hire.referral).arg(hire.number),
                    {{u"module"_s, codeOf(entry.module)}, {u"takes_back"_s, takesBack}}});
}

QList<PlanItem> planOf(const Training& training, TrainingStore& trainings, PostingStore& postings,
                       ApplicantStore& applicants)
{
    const auto facts = trainingFacts(postings.asOf(training.posting, training.hiredAt),
                                     applicants.asOf(training.applicant, training.hiredAt),
                                     trainings.agreedOn(training.hire));
    return edited(facts ? trainingPlan(*facts, trainings.materials()) : QList<PlanItem>(),
                  trainings.planEntries(training.hire));
}

} // namespace kakehashi
