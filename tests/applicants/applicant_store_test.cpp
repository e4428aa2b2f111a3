// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant_store.h"
#include "core/base/error.h"
#include "tests/support/sample_values.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace kakehashi::test {

using testing::IsEmpty;
using testing::SizeIs;

namespace {

struct ApplicantConnection
{
    ApplicantConnection(const QString& path, Database::Mode mode)
        : database(path, mode), audit(database, clock), applicants(database, audit, clock, 13)
    {
    }
    Clock clock{QDate(2020, 6, 2)};
    Database database;
    AuditLog audit;
    ApplicantStore applicants;
};

Applicant fullApplicant()
{
    Applicant a = nurseApplicant();
    a.sex = Sex::Female;
    a.postalCode = PostalCode::parse(QStringLiteral("164-0001"));
    a.street = QStringLiteral("中野7-7-7");
    a.phone = QStringLiteral("090-0000-7777");
    a.email = QStringLiteral("shiken@example.jp");
    a.experienceYears = 12;
    a.monthsSincePractice = 0;
    a.infectiousDiseaseExperience = false;
    a.wishes.occupations = {Occupation::Nurse, Occupation::PublicHealthNurse};
    a.wishes.dutiesRefused = {Duty::MildCaseLodging};
    a.wishes.weekdays = {Weekday::Mon, Weekday::Thu};
    a.wishes.earliestStart = QTime(8, 45);
    a.wishes.nightDuty = false;
    a.wishes.payFloor = PayFloor{PayBasis::Daily, *Yen::make(15000)};
    a.channel = Channel::Phone;
    return a;
}

QString messageOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

} // namespace

class ApplicantStoreTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("desk.sqlite"));
    ApplicantConnection desk{path, Database::Mode::Create};

    QString text(const QString& sql) { return desk.database.value(sql).toString(); }
};

TEST_F(ApplicantStoreTest, ReadsBackWhatWasAdded)
{
    Applicant nameOnly;
    nameOnly.name = QStringLiteral("名前　だけ");
    for (const Applicant& applicant : {fullApplicant(), nurseApplicant(), nameOnly}) {
        const StoredApplicant added = desk.applicants.add(applicant);
        const auto read = desk.applicants.byReference(added.reference);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->applicant, applicant);
        EXPECT_EQ(read->id, added.id);
        EXPECT_EQ(read->createdAt, added.createdAt);
        EXPECT_EQ(desk.applicants.bySeq(added.seq)->reference, added.reference);
    }
    EXPECT_FALSE(desk.applicants.byReference(QStringLiteral("A13-2020-999999")));
}

TEST_F(ApplicantStoreTest, GivesReferencesOfPrefectureYearAndNumber)
{
    EXPECT_EQ(desk.applicants.add(nurseApplicant()).reference, QStringLiteral("A13-2020-000001"));
    EXPECT_EQ(desk.applicants.add(nurseApplicant()).reference, QStringLiteral("A13-2020-000002"));
}

TEST_F(ApplicantStoreTest, ThePersonLiesApartFromWhatMatchingNeeds) // architecture.md, rule 3
{
    desk.applicants.add(fullApplicant());
    const QString wishes = text(QStringLiteral("SELECT wishes FROM applicants"));
    const Applicant a = fullApplicant();
    for (const QString& personal :
         {a.name, a.nameKana, a.birthDate->toString(Qt::ISODate), a.postalCode->digits(), a.street, a.phone,
          a.email, a.licences.constFirst().number, a.licences.constFirst().verifiedBy,
          a.licences.constFirst().registeredOn->toString(Qt::ISODate)})
        EXPECT_FALSE(wishes.contains(personal)) << qPrintable(personal);
    for (const auto& needed : {"nurse", "中野区", "mild_case_lodging", "15000", "08:45"})
        EXPECT_TRUE(wishes.contains(QString::fromUtf8(needed))) << needed;
}

TEST_F(ApplicantStoreTest, TheAuditNamesItemsButHoldsNoValues)
{
    const StoredApplicant stored = desk.applicants.add(fullApplicant());
    Applicant moved = fullApplicant();
    moved.phone = QStringLiteral("080-0000-1111");
    moved.wishes.nightDuty = true;
    desk.applicants.revise(stored.seq, moved, 1);
    EXPECT_EQ(text(QStringLiteral("SELECT detail FROM audit_log WHERE action = 'applicant.revised'")),
              QStringLiteral(R"({"fields":["phone","wishes"]})"));
    EXPECT_EQ(text(QStringLiteral("SELECT detail FROM audit_log WHERE action = 'applicant.created'")),
              QStringLiteral("{}"));
    EXPECT_TRUE(desk.audit.brokenEntries().isEmpty());
}

TEST_F(ApplicantStoreTest, EveryVersionIsKept)
{
    desk.audit.setActor(QStringLiteral("職員 甲"));
    const StoredApplicant stored = desk.applicants.add(nurseApplicant());
    ASSERT_TRUE(desk.applicants.revise(stored.seq, fullApplicant(), 1));
    const QList<ApplicantVersion> history = desk.applicants.history(stored.seq);
    ASSERT_THAT(history, SizeIs(2));
    EXPECT_EQ(history[0].version, 2);
    EXPECT_EQ(history[0].applicant, fullApplicant());
    EXPECT_EQ(history[1].applicant, nurseApplicant());
    EXPECT_EQ(history[1].by, QStringLiteral("職員 甲"));
}

TEST_F(ApplicantStoreTest, SayingTheSameAgainChangesNothing)
{
    const StoredApplicant stored = desk.applicants.add(nurseApplicant());
    EXPECT_FALSE(desk.applicants.revise(stored.seq, nurseApplicant(), 1));
    EXPECT_EQ(desk.applicants.bySeq(stored.seq)->version, 1);
    EXPECT_EQ(desk.audit.count(), 1);
}

TEST_F(ApplicantStoreTest, AChangeOfSomebodyElseIsNotOverwritten)
{
    const StoredApplicant stored = desk.applicants.add(nurseApplicant());
    ApplicantConnection other(path, Database::Mode::Worker);
    ASSERT_TRUE(other.applicants.revise(stored.seq, fullApplicant(), 1));
    Applicant ours = nurseApplicant();
    ours.phone = QStringLiteral("1");
    EXPECT_TRUE(messageOf([&] { desk.applicants.revise(stored.seq, ours, 1); }).contains(stored.reference));
    EXPECT_EQ(desk.applicants.bySeq(stored.seq)->applicant, fullApplicant());
    EXPECT_THROW(desk.applicants.revise(99, ours, 1), Error);
}

TEST_F(ApplicantStoreTest, TheNewestStandFirst)
{
    const qint64 first = desk.applicants.add(nurseApplicant()).seq;
    const qint64 second = desk.applicants.add(fullApplicant()).seq;
    const QList<StoredApplicant> all = desk.applicants.all();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].seq, second);
    EXPECT_EQ(all[1].seq, first);
}

TEST_F(ApplicantStoreTest, AFailureLeavesNothingBehind)
{
    desk.database.run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON audit_log "
                                     "BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    EXPECT_THROW(desk.applicants.add(nurseApplicant()), Error);
    EXPECT_THAT(desk.applicants.all(), IsEmpty());
    EXPECT_EQ(text(QStringLiteral("SELECT count(*) FROM applicant_versions")), QStringLiteral("0"));
}

TEST_F(ApplicantStoreTest, ADamagedRowIsNamedAndNotGuessed)
{
    const StoredApplicant stored = desk.applicants.add(fullApplicant());
    for (const QString& damage :
         {QStringLiteral("UPDATE applicants SET wishes = substr(wishes, 1, 20)"),
          QStringLiteral("UPDATE applicants SET wishes = '{\"experience_years\":\"many\"}'"),
          QStringLiteral("UPDATE applicants SET wishes = '{}', person = 'null'")}) {
        desk.database.run(damage);
        EXPECT_TRUE(messageOf([&] { desk.applicants.bySeq(stored.seq); }).contains(stored.reference))
            << qPrintable(damage);
    }
}

} // namespace kakehashi::test
