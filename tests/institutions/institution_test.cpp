// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/institutions/institution_desk.h"

#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"
#include "tests/training/hired_desk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const PostingOrigin staff{u"佐藤"_s, {}, {}};

class Institutions : public testing::Test
{
protected:
    Institutions() { m_desk->audit().setActor(u"佐藤"_s); }

    StoredPosting posted(const QString& name, const QString& prefecture = u"東京都"_s)
    {
        Posting posting = nursePosting();
        posting.sourceKey = u"R%1"_s.arg(++m_number);
        posting.institutionName = name;
        posting.workplace.prefecture = prefecture;
        return m_desk->postings().add(posting, PostingState::Open, staff);
    }
    Institution only()
    {
        const QList<Institution> all = desk().find();
        EXPECT_EQ(all.size(), 1);
        return all.constFirst();
    }
    InstitutionDesk desk() { return m_desk->institutions(); }
    InstitutionEntries& entries()
    {
        m_institutions.emplace(m_desk->institutions());
        return m_institutions->entries();
    }
    static CallNote note(QDate day, const QString& text)
    {
        CallNote made;
        made.day = day;
        made.spokenWith = u"総務　見本"_s;
        made.text = text;
        return made;
    }
    static JobOrderRequest request(QDate day)
    {
        JobOrderRequest made;
        made.day = day;
        made.office = u"ハローワーク新宿"_s;
        return made;
    }

    TestDesk m_desk{DeskKind::Prefecture, QDate(2020, 6, 20)};
    std::optional<InstitutionDesk> m_institutions;
    int m_number = 0;
};

} // namespace

TEST_F(Institutions, TwoSpellingsAreOneAndTheSameNameElsewhereIsAnother)
{
    posted(u"医療法人社団架橋会　新宿みなと病院"_s);
    posted(u"新宿みなと病院"_s);
    posted(u"新宿みなと病院"_s, u"大阪府"_s);
    const QList<Institution> all = desk().find();
    ASSERT_THAT(all, SizeIs(2));
    QList<qsizetype> postings{all.at(0).postings.size(), all.at(1).postings.size()};
    std::sort(postings.begin(), postings.end());
    EXPECT_EQ(postings, (QList<qsizetype>{1, 2}));
}

TEST_F(Institutions, AreFoundByWordsInAnyWidthAndKana)
{
    posted(u"新宿みなと病院"_s);
    posted(u"青葉クリニック"_s);
    ASSERT_THAT(desk().find(u"ﾐﾅﾄ"_s), SizeIs(1));
    EXPECT_EQ(desk().find(u"ｸﾘﾆｯｸ"_s).constFirst().name, u"青葉クリニック"_s);
    EXPECT_THAT(desk().find(u"みなと 青葉"_s), IsEmpty());
}

TEST_F(Institutions, SeatsReferralsAndAnswersAreTheirs)
{
    const StoredPosting posting = posted(u"新宿みなと病院"_s);
    hire(*m_desk, m_desk->applicants().add(hireable(u"見本　桜"_s)), posting, QDate(2020, 7, 1));
    m_desk->referrals().refer({m_desk->applicants().add(hireable(u"見本　梅"_s)).seq,
                               posting.seq,
                               Ground::Inquiry,
                               TellingChannel::Phone,
                               {}});
    EXPECT_EQ(only().seats, 2);
    EXPECT_EQ(only().referrals, 2);
    const InstitutionFile file = desk().file(only());
    ASSERT_THAT(file.referrals, SizeIs(2));
    EXPECT_EQ(file.referrals.at(0).answerDays, std::nullopt) << "the newest still waits";
    EXPECT_EQ(file.referrals.at(1).answerDays, 0);
    EXPECT_EQ(file.medianAnswerDays(), 0);
}

// domain.md §4: a Doctor Bank never had the name; the institution's answer told it.
TEST_F(Institutions, ANameToldByTheInstitutionCounts)
{
    Posting masked = nursePosting();
    masked.institutionName.clear();
    const StoredPosting posting = m_desk->postings().add(masked, PostingState::Open, staff);
    EXPECT_THAT(desk().find(), IsEmpty());
    Posting told;
    told.institutionName = u"新宿みなと病院"_s;
    m_desk->referrals().answers().record(posting, told, u"担当"_s, {});
    EXPECT_EQ(only().name, u"新宿みなと病院"_s);
}

TEST_F(Institutions, ReferralsOfACopyMergedAwayAreTheirs)
{
    const StoredPosting kept = posted(u"新宿みなと病院"_s);
    const StoredPosting copy = posted(u"新宿みなと病院"_s);
    hire(*m_desk, m_desk->applicants().add(hireable(u"試験　太郎"_s)), copy, QDate(2020, 6, 20));
    m_desk->postings().merge(kept.seq, copy.seq, kept.posting, kept.version, staff);
    EXPECT_EQ(only().postings.size(), 1);
    EXPECT_EQ(only().referrals, 1);
    EXPECT_EQ(only().seats, *kept.posting.headcount - 1);
    EXPECT_EQ(desk().file(only()).referrals.size(), 1);
}

TEST_F(Institutions, FilledPostingsMakeItDormantFromTheNextMonthAndAReversalWakesIt)
{
    const StoredPosting posting = posted(u"新宿みなと病院"_s);
    m_desk->postings().close(posting.seq, CloseReason::Filled, staff);
    EXPECT_THAT(desk().file(only()).dormancies, ElementsAre(dormancy::Dormancy{{2020, 7, 1}, std::nullopt}));
    m_desk->postings().reopen(posting.seq, staff);
    EXPECT_THAT(desk().file(only()).dormancies, IsEmpty());
}

TEST_F(Institutions, ACallIsNotedCorrectedAndNeverLost)
{
    posted(u"新宿みなと病院"_s);
    const int first = entries().addNote(only(), note({2020, 6, 18}, u"折り返し待ち"_s));
    const int second = entries().addNote(only(), note({2020, 6, 18}, u"明日折り返し"_s), first);
    const QList<CallNote> notes = entries().notes(only().key);
    ASSERT_THAT(notes, SizeIs(1));
    EXPECT_EQ(notes.at(0).number, second);
    EXPECT_EQ(notes.at(0).text, u"明日折り返し"_s);
    EXPECT_EQ(notes.at(0).corrections, 1);
    EXPECT_EQ(notes.at(0).by, u"佐藤"_s);
    EXPECT_EQ(m_desk->database().value(u"SELECT count(*) FROM institution_entries"_s).toInt(), 2);
    EXPECT_EQ(m_desk->database()
                  .value(u"SELECT count(*) FROM audit_log WHERE action = 'institution.note'"_s)
                  .toInt(),
              2);
    EXPECT_EQ(
        m_desk->database().value(u"SELECT count(*) FROM audit_log WHERE detail LIKE '%折り返し%'"_s).toInt(),
        0)
        << "what was said stays out of the audit log";
}

TEST_F(Institutions, BadNotesAreRefusedAndLeaveNothing)
{
    posted(u"新宿みなと病院"_s);
    EXPECT_THROW(entries().addNote(only(), note({2020, 6, 21}, u"明日のこと"_s)), UsageError);
    EXPECT_THROW(entries().addNote(only(), note({2020, 6, 18}, u"　 "_s)), UsageError);
    EXPECT_THROW(entries().addNote(only(), note({2020, 6, 18}, u"訂正"_s), 7), UsageError);
    EXPECT_EQ(m_desk->database().value(u"SELECT count(*) FROM institutions"_s).toInt(), 0);
}

// domain.md §3: "a Hello Work or nurse centre may ask the institution for one. Record that request and its
// answer."
TEST_F(Institutions, ARequestForAJobOrderIsAnsweredOnce)
{
    posted(u"新宿みなと病院"_s);
    const int number = entries().addJobOrder(only(), request({2020, 6, 10}));
    EXPECT_THROW(entries().answerJobOrder(only(), number, {2020, 6, 9}, {}), UsageError);
    entries().answerJobOrder(only(), number, {2020, 6, 12}, u"求人票を提出"_s);
    const QList<JobOrderRequest> all = entries().jobOrders(only().key);
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all.at(0).answeredOn, QDate(2020, 6, 12));
    EXPECT_EQ(all.at(0).office, u"ハローワーク新宿"_s);
    EXPECT_THROW(entries().answerJobOrder(only(), number, {2020, 6, 13}, {}), UsageError);
    EXPECT_THROW(entries().takeBackJobOrder(only(), number, {}), UsageError);
}

TEST_F(Institutions, ARequestEnteredByMistakeIsTakenBack)
{
    const StoredPosting posting = posted(u"新宿みなと病院"_s);
    JobOrderRequest wrong = request({2020, 6, 10});
    wrong.posting = posting.seq + 1;
    EXPECT_THROW(entries().addJobOrder(only(), wrong), UsageError) << "another institution's posting";
    const int number = entries().addJobOrder(only(), request({2020, 6, 10}));
    entries().takeBackJobOrder(only(), number, u"別の医療機関"_s);
    EXPECT_THAT(entries().jobOrders(only().key), IsEmpty());
}

TEST_F(Institutions, WhatIsWrittenDownOutlivesTheNameItWasWrittenUnder)
{
    const StoredPosting posting = posted(u"新宿みなと病院"_s);
    entries().addNote(only(), note({2020, 6, 18}, u"担当者交代"_s));
    Posting renamed = posting.posting;
    renamed.institutionName = u"医療法人社団架橋会 新宿みなと病院"_s;
    m_desk->postings().revise(posting.seq, renamed, 1, staff);
    EXPECT_THAT(entries().notes(only().key), SizeIs(1));
}

} // namespace kakehashi::test
