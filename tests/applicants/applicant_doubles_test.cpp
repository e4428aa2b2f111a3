// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant_doubles.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

Applicant person(const QString& name)
{
    Applicant applicant = nurseApplicant();
    applicant.name = name;
    applicant.nameKana = u"わたなべ　さくら"_s;
    applicant.licences.clear();
    return applicant;
}

KnownApplicant known(const Applicant& applicant, qint64 seq = 1)
{
    KnownApplicant each;
    each.stored.seq = seq;
    each.stored.applicant = applicant;
    return each;
}

std::optional<ApplicantDouble> doubleOf(const Applicant& applicant, const KnownApplicant& other)
{
    const QList<ApplicantDouble> found = findApplicantDoubles(applicant, {other});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace

// Offices write 髙 for 高, 邉 for 辺: it is the same name.
TEST(ApplicantDoubles, KnowAnotherShapeOfTheSameName)
{
    for (const auto& [one, other] : {std::pair{u"髙橋 桜"_s, u"高橋　桜"_s},
                                     {u"渡邉桜"_s, u"渡辺 桜"_s},
                                     {u"渡邊 桜"_s, u"渡辺桜"_s},
                                     {u"山﨑 桜"_s, u"山崎桜"_s},
                                     {u"濵田 桜"_s, u"浜田桜"_s},
                                     {u"濱田 桜"_s, u"浜田　桜"_s},
                                     {u"𠮷田 桜"_s, u"吉田桜"_s},
                                     {u"齋藤 桜"_s, u"斎藤桜"_s}}) {
        const auto found = doubleOf(person(one), known(person(other)));
        ASSERT_TRUE(found) << one.toStdString();
        EXPECT_TRUE(found->agrees.contains(u"name"_s)) << one.toStdString();
        EXPECT_TRUE(found->agrees.contains(u"birth_date"_s));
    }
}

TEST(ApplicantDoubles, KnowAFormerName)
{
    Applicant before = person(u"佐藤 桜"_s);
    before.nameKana = u"サトウ　サクラ"_s;
    Applicant now = person(u"渡辺（旧姓 佐藤） 桜"_s);
    const auto said = doubleOf(now, known(before));
    ASSERT_TRUE(said) << "said in the name itself";
    EXPECT_TRUE(said->agrees.contains(u"former_name"_s));
    EXPECT_TRUE(said->differs.contains(u"name_kana"_s));

    KnownApplicant married = known(person(u"渡辺 桜"_s));
    married.earlierNames = {u"佐藤 桜"_s};
    EXPECT_TRUE(doubleOf(before, married)) << "an earlier version had it";
}

TEST(ApplicantDoubles, KnowTelephonesInAnyWriting)
{
    Applicant one = person(u"渡辺 桜"_s);
    Applicant other = person(u"渡辺 さくら"_s);
    one.birthDate.reset();
    one.nameKana.clear();
    one.phone = u"090-0000-1234"_s;
    EXPECT_FALSE(doubleOf(one, known(other)));
    other.phone = u"＋８１ ９０ ００００ １２３４"_s;
    other.name = u"渡邊桜"_s;
    const auto found = doubleOf(one, known(other));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->agrees, (QStringList{u"name"_s, u"phone"_s}));
    EXPECT_EQ(found->score, 70);
}

TEST(ApplicantDoubles, AreNotPeopleWhoOnlyShareAName)
{
    Applicant other = person(u"渡辺 桜"_s);
    other.birthDate = QDate(1970, 3, 3);
    EXPECT_FALSE(doubleOf(person(u"渡辺 桜"_s), known(other)));
}

TEST(ApplicantDoubles, AreNotAFamilyOnOneTelephone)
{
    Applicant one = person(u"渡辺 桜"_s);
    Applicant other = person(u"渡辺 太郎"_s);
    one.phone = other.phone = u"03-0000-1234"_s;
    other.nameKana = u"わたなべ　たろう"_s;
    other.birthDate = QDate(1980, 1, 1);
    EXPECT_FALSE(doubleOf(one, known(other)));
}

TEST(ApplicantDoubles, ComeLikeliestFirst)
{
    const Applicant one = person(u"渡辺 桜"_s);
    Applicant licensed = one;
    licensed.licences = nurseApplicant().licences;
    const QList<ApplicantDouble> found =
        findApplicantDoubles(licensed, {known(one, 1), known(licensed, 2), known(person(u"森 花"_s), 3)});
    ASSERT_GE(found.size(), 2);
    EXPECT_EQ(found[0].stored.seq, 2);
    EXPECT_EQ(found[1].stored.seq, 1);
}

TEST(ApplicantDoubles, MergedKeepWhatIsSaidAndFillInWhatIsNot)
{
    Applicant kept = nurseApplicant();
    kept.phone.clear();
    kept.wishes.maxDistanceKm.reset();
    kept.licences.first().verifiedBy.clear();
    kept.licences.first().verifiedOn.reset();
    Applicant other = nurseApplicant();
    other.name = u"別名"_s;
    other.phone = u"090-0000-1234"_s;
    other.wishes.maxDistanceKm = 20;
    other.licences.append({Occupation::Midwife, u"77"_s, {}, {}, {}});
    const Applicant merged = mergedApplicant(kept, other);
    EXPECT_EQ(merged.name, kept.name);
    EXPECT_EQ(merged.phone, other.phone);
    EXPECT_EQ(merged.wishes.maxDistanceKm, 20);
    ASSERT_EQ(merged.licences.size(), 2);
    EXPECT_TRUE(merged.licences[0].isVerified());
    EXPECT_EQ(mergedApplicant(kept, kept), kept);
}

} // namespace kakehashi::test
