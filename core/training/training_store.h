// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/referrals/referral.h"
#include "core/training/training_plan.h"

#include <QHash>

namespace kakehashi {

class ApplicantStore;
class PostingStore;

/// Training duties and all their SQL. A duty needs no row: every hire of the referrals has one, cancelled
/// when the hire was taken back, so that no hire is ever without it. Each change is one transaction with its
/// audit entry; what was entered is reversed by later entries.
class TrainingStore
{
public:
    TrainingStore(Database& database, AuditLog& audit, const Clock& clock);

    /// Of every hire, the newest referral first.
    QList<Training> all();
    /// That of a referral's standing hire, else of its last one that was taken back.
    std::optional<Training> byReference(const QString& referral);
    std::optional<Training> of(const HireKey& hire);

    /// A class for these people: held, and every one of them present, or planned. Returns it with its number.
    /// Throws Error with what stands in the way, about all of them; then nobody is entered.
    TrainingClass enter(const TrainingClass& entry, const QList<HireKey>& people, bool held);
    /// The same mark for several people of a class at once.
    void mark(qint64 seq, const QList<HireKey>& people, Attendance attendance);
    /// Marks everybody present who is enrolled and still employed on the day: an absence that was noted
    /// stays, and a hire that was taken back is left out. Returns who that was; throws Error when nobody is
    /// left to be marked.
    QList<HireKey> markEverybodyPresent(qint64 seq);
    /// Who is in the class and employed on its day, with the mark that holds.
    QList<std::pair<Training, Attendance>> membersOf(qint64 seq);
    /// Throws UsageError when there is none.
    TrainingClass classOf(qint64 seq);
    /// A person was never in that class. Throws Error when a report rests on it.
    void remove(qint64 seq, const HireKey& person, const QString& note);

    /// `payer`: nullopt when nobody knows any more; what was entered before is taken back then.
    void setPayer(const HireKey& hire, std::optional<TrainingPayer> payer, const QString& note);
    void report(const HireKey& hire, QDate sentOn, ReportWay way, const QString& note);
    void acknowledge(const HireKey& hire, QDate day);
    /// Takes the report back, and its acknowledgement with it.
    void takeBackReport(const HireKey& hire, const QString& note);

    /// The notice's materials, then the desk's own as they are now, retired ones too.
    QList<TrainingMaterial> materials();
    /// Throws Error with what stands in the way. Returns it with its id.
    TrainingMaterial addMaterial(TrainingMaterial material);
    /// Changes one of the desk's own, or retires it or takes it up again (`retired`); none is deleted, so
    /// that what was taught with it goes on naming it. Throws Error for one of the notice. False: nothing
    /// changed.
    bool changeMaterial(TrainingMaterial material);

    /// What was agreed on with the hire.
    QList<NegotiatedItem> agreedOn(const HireKey& hire);
    /// What staff changed of the plan and did not take back.
    QList<PlanEntry> planEntries(const HireKey& hire);
    /// Throws Error when the topic or the reason is missing, or the hire was taken back.
    void addToPlan(const HireKey& hire, TrainingModule module, const QString& topic, const QString& reason);
    /// An item of the plan: a suggestion, or what staff added. Throws Error for the required three and
    /// without a reason.
    void removeFromPlan(const HireKey& hire, const PlanItem& item, const QString& reason);
    /// What was taken out stands in the plan again; `number`: of its entry.
    void restoreToPlan(const HireKey& hire, int number);

private:
    struct Entry
    {
        QString kind;
        QDate day;
        QString code;
        int takesBack = 0;
        QString note;
    };
    QList<Training> find(const QString& condition, const QVariantList& values);
    QHash<qint64, TrainingClass> classes();
    /// Whose mark in the class holds.
    QList<HireKey> peopleIn(qint64 seq);
    void readSessions(QList<Training>& trainings);
    void readEntries(QList<Training>& trainings);
    Training existing(const HireKey& hire);
    QList<TrainingMaterial> ownMaterials();
    void insertVersion(qint64 seq, const TrainingMaterial& material);
    void appendToPlan(const HireKey& hire, const QString& kind, const PlanEntry& entry, int takesBack);
    qint64 insertClass(TrainingClass& entry);
    void insertMark(qint64 seq, const HireKey& person, const QString& mark, const QString& note);
    int append(const HireKey& hire, const Entry& entry);
    int numberOf(const HireKey& hire, const QString& kind);
    /// Of the entries of this kind that nothing takes back.
    QList<int> standingOf(const HireKey& hire, const QString& kind);
    QDateTime now() const;

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

/// The plan of one person, made from what posting and applicant said when the hire was entered and from the
/// duties agreed on with it, as staff edited it; of a posting without an occupation only what they added.
QList<PlanItem> planOf(const Training& training, TrainingStore& trainings, PostingStore& postings,
                       ApplicantStore& applicants);

} // namespace kakehashi
