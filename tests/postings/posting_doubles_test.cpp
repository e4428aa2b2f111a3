// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/institution_names.h"
#include "core/postings/known_institutions.h"
#include "core/postings/posting_doubles.h"
#include "tests/postings/posting_store_fixture.h"

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class PostingDoubles : public PostingStoreFixture
{
protected:
    QList<qint64> doublesOf(const Posting& posting, qint64 except = 0)
    {
        QList<qint64> seqs;
        for (const Double& found : doubles(posting, except))
            seqs.append(found.stored.seq);
        return seqs;
    }
    QList<Double> doubles(const Posting& posting, qint64 except = 0)
    {
        return findDoubles(desk.database, desk.postings, QDate(2020, 6, 2), posting, except);
    }
};

/// As typed from the telephone: another number, another place, no ID.
Posting typed()
{
    Posting posting = nursePosting();
    posting.sourceKey.clear();
    posting.institutionId.clear();
    posting.workplace.municipality = u"港区"_s;
    posting.employment.start = QDate(2020, 9, 1);
    return posting;
}

class KnownInstitutions : public PostingStoreFixture
{
protected:
    QStringList namesFor(const QString& text, int limit = 8)
    {
        QStringList names;
        for (const KnownInstitution& known : institutions(text, limit))
            names.append(known.name);
        return names;
    }
    QList<KnownInstitution> institutions(const QString& text, int limit = 8)
    {
        return knownInstitutions(desk.database, desk.postings, QDate(2020, 6, 2), text, limit);
    }
    StoredPosting of(const QString& name, const QString& id = {})
    {
        Posting posting = nursePosting();
        posting.institutionName = name;
        posting.institutionId = id;
        return add(posting);
    }
};

} // namespace

TEST_F(PostingDoubles, TheSameNumberIsADoubleWhateverElseDiffers)
{
    const StoredPosting stored = add(nursePosting());
    Posting other;
    other.sourceKey = nursePosting().sourceKey;
    const QList<Double> found = doubles(other);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].stored.seq, stored.seq);
    EXPECT_EQ(found[0].why, Double::Why::SameKey);
}

TEST_F(PostingDoubles, AllStableFieldsAreAKeyToo)
{
    const StoredPosting stored = add(nursePosting());
    Posting other = nursePosting();
    other.sourceKey.clear();
    other.headcount = 9;
    ASSERT_THAT(doublesOf(other), ElementsAre(stored.seq));
    EXPECT_EQ(doubles(other)[0].why, Double::Why::SameKey);
}

TEST_F(PostingDoubles, TheSameInstitutionAndOccupationInAnOverlappingPeriod)
{
    const StoredPosting stored = add(nursePosting());
    ASSERT_THAT(doublesOf(typed()), ElementsAre(stored.seq));
    EXPECT_EQ(doubles(typed())[0].why, Double::Why::SameInstitution);

    Posting other = typed();
    other.occupation = Occupation::Physician;
    EXPECT_THAT(doublesOf(other), IsEmpty());
    other = typed();
    other.employment = {QDate(2020, 10, 1), QDate(2020, 12, 31)}; // the stored one ends on 30 September
    EXPECT_THAT(doublesOf(other), IsEmpty());
    other.employment.start = QDate(2020, 9, 30);
    EXPECT_THAT(doublesOf(other), SizeIs(1));
    other.employment = {};
    EXPECT_THAT(doublesOf(other), IsEmpty());
}

TEST_F(PostingDoubles, InstitutionsAreTheSameWithoutLegalFormInAnyWidth)
{
    add(nursePosting()); // 医療法人社団架橋会新宿みなと病院
    for (const QString& name :
         {u"新宿みなと病院"_s, u"(医)架橋会　新宿ﾐﾅﾄ病院"_s, u"架橋会新宿みなと病院 別館"_s}) {
        Posting other = typed();
        other.institutionName = name;
        EXPECT_THAT(doublesOf(other), SizeIs(1)) << qPrintable(name);
    }
    for (const QString& name : {u"みなと病院"_s, u"新宿みなと病院附属診療所"_s, u"病院"_s, QString()}) {
        Posting other = typed();
        other.institutionName = name;
        EXPECT_THAT(doublesOf(other), IsEmpty()) << qPrintable(name);
    }
}

TEST_F(PostingDoubles, OnlyOpenPostingsOfTheDayCountAndNeverTheOneBeingRevised)
{
    const StoredPosting stored = add(nursePosting());
    const StoredPosting closed = add(nursePosting());
    desk.postings.close(closed.seq, CloseReason::Filled, origin);
    add(nursePosting(), PostingState::Draft);
    Posting expired = nursePosting();
    expired.employment = {QDate(2020, 5, 1), QDate(2020, 6, 1)};
    add(expired);
    EXPECT_THAT(doublesOf(nursePosting()), ElementsAre(stored.seq));
    EXPECT_THAT(doublesOf(nursePosting(), stored.seq), IsEmpty());
}

TEST_F(PostingDoubles, TheLikestComeFirstFiveAtMost)
{
    Posting unlike = typed();
    unlike.headcount = 9;
    unlike.remarks = u"別"_s;
    const qint64 third = add(unlike).seq;
    Posting alike = typed();
    alike.headcount = 9;
    const qint64 second = add(alike).seq;
    Posting sameNumber = unlike;
    sameNumber.sourceKey = u"R7"_s;
    const qint64 first = add(sameNumber).seq;
    Posting entered = typed();
    entered.sourceKey = u"R7"_s;
    entered.workplace.municipality = u"千代田区"_s; // so that no stable fields agree
    EXPECT_THAT(doublesOf(entered), ElementsAre(first, second, third));
    for (int i = 0; i < 5; ++i)
        add(unlike);
    EXPECT_THAT(doublesOf(entered), SizeIs(5));
}

TEST(CoreName, LeavesWhatTellsAnInstitutionFromOthers)
{
    EXPECT_EQ(coreName(u"医療法人社団架橋会新宿みなと病院"_s), coreName(u"新宿みなと病院"_s));
    EXPECT_NE(coreName(u"新宿みなと病院"_s), coreName(u"新宿みなと診療所"_s));
    // Nothing but an ordinary word would be left.
    EXPECT_EQ(coreName(u"同仁会クリニック"_s), coreName(u"医療法人同仁会クリニック"_s));
    EXPECT_NE(coreName(u"同仁会クリニック"_s), coreName(u"共立会クリニック"_s));
    EXPECT_EQ(coreName(QString()), QString());
}

TEST_F(KnownInstitutions, AreFoundByAnyPartOfTheNameInAnyWidth)
{
    of(u"青葉総合病院"_s);
    of(u"医療法人 若葉クリニック"_s);
    EXPECT_EQ(namesFor(u"若葉"_s), QStringList{u"医療法人 若葉クリニック"_s});
    EXPECT_EQ(namesFor(u"ｸﾘﾆｯｸ"_s), QStringList{u"医療法人 若葉クリニック"_s});
    EXPECT_EQ(namesFor(u"くりにっく 若"_s), QStringList{u"医療法人 若葉クリニック"_s});
    EXPECT_THAT(namesFor(u"白樺"_s), IsEmpty());
    EXPECT_THAT(namesFor(u" "_s), IsEmpty());
}

TEST_F(KnownInstitutions, StandForTheirNameAloneNotForOtherWords)
{
    Posting posting = nursePosting();
    posting.remarks = u"若葉駅から徒歩"_s;
    add(posting);
    EXPECT_THAT(namesFor(u"若葉"_s), IsEmpty());
}

TEST_F(KnownInstitutions, EachOnceAsItsNewestPostingDescribesIt)
{
    const StoredPosting old = of(u"青葉総合病院"_s, u"1300000001"_s);
    Posting newer = old.posting;
    newer.institutionName = u"青葉総合病院（旧青葉病院）"_s; // the same ID
    newer.contact.phone = u"03-0000-7777"_s;
    const StoredPosting last = add(newer);
    of(u"若葉診療所"_s);
    const QList<KnownInstitution> found = institutions(u"青葉"_s);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].name, newer.institutionName);
    EXPECT_EQ(found[0].id, u"1300000001"_s);
    EXPECT_EQ(found[0].contact, newer.contact);
    EXPECT_EQ(found[0].workplace, newer.workplace);
    EXPECT_EQ(found[0].registeredWith, newer.registeredWith);
    EXPECT_TRUE(found[0].maskingRequested);
    EXPECT_EQ(found[0].reference, last.reference);
}

TEST_F(KnownInstitutions, TheMostRecentlySeenFirstAsManyAsAsked)
{
    of(u"青葉病院"_s);
    of(u"青葉診療所"_s);
    of(u"青葉保健所"_s);
    EXPECT_EQ(namesFor(u"青葉"_s, 2), (QStringList{u"青葉保健所"_s, u"青葉診療所"_s}));
}

} // namespace kakehashi::test
