// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/feed/reconciling_desk.h"

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using feed::FieldAnswer;
using feed::Question;
using feed::QuestionKind;
using feed::RowOutcome;
using testing::ElementsAre;

class WhichPosting : public ReconcilingDesk
{
};

class BothChanged : public ReconcilingDesk
{
protected:
    /// Staff make 4 people of the list's 3, the list then makes 5 of them and changes the remarks too.
    BothChanged()
    {
        take({ministryRow(u"R1"_s)}, 1);
        revise(1, [](Posting& posting) { posting.headcount = 4; });
    }
    feed::ImportResult askForPeople(const QString& said = u"5"_s, int day = 2)
    {
        return take({ministryRow(u"R1"_s, {{people, said}, {remarks, u"急募"_s}})}, day);
    }
    void answer(FieldAnswer::Side side, const QJsonValue& other = {})
    {
        desk->questions().answerFields(onlyQuestion().row.seq, {{u"headcount"_s, {side, other}}}, staff);
    }
};

} // namespace

TEST_F(WhichPosting, AMaskedRowWithoutNumberJoinsItsFullPostingAndErasesNothing)
{
    take({ministryRow(u"R1"_s)}, 1);
    const auto result = take({masked(QString(), {{people, u"5"_s}})}, 2);
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(count(), 1);
    Posting expected = nursePosting();
    expected.sourceKey = u"R1"_s;
    expected.headcount = 5;
    EXPECT_EQ(at(1).posting, expected);
}

TEST_F(WhichPosting, AFullRecordJoinsTheMaskedPostingItBelongsTo)
{
    take({masked(QString())}, 1);
    EXPECT_TRUE(at(1).posting.institutionName.isEmpty());
    EXPECT_EQ(take({ministryRow(u"R1"_s)}, 2).updated, 1);
    EXPECT_EQ(count(), 1);
    Posting expected = nursePosting();
    expected.sourceKey = u"R1"_s;
    EXPECT_EQ(at(1).posting, expected);
    const PostingVersion told = desk->postings().history(1).constFirst();
    EXPECT_EQ(told.what, u"revised"_s);
    EXPECT_FALSE(told.message.isEmpty());
}

TEST_F(WhichPosting, AMaskedRowNeverErasesWhatStaffFoundOutThemselves)
{
    take({masked(u"R1"_s)}, 1);
    revise(1, [](Posting& posting) { posting.contact.phone = u"03-0000-9999"_s; });
    take({masked(u"R1"_s, {{people, u"5"_s}})}, 2);
    EXPECT_EQ(at(1).posting.contact.phone, u"03-0000-9999"_s);
    EXPECT_EQ(at(1).posting.headcount, 5);
}

TEST_F(WhichPosting, AListWithoutAColumnSaysNothingAboutItsField)
{
    take({ministryRow(u"R1"_s)}, 1);
    const QByteArray narrow =
        csvOf({{u"募集番号"_s, u"①募集職種"_s, u"②募集人数"_s, u"③都道府県"_s, u"③市区町村"_s,
                u"④雇用期間_開始"_s, u"④雇用期間_終了"_s, u"⑥業務内容"_s},
               {u"R1"_s, u"看護師"_s, u"5"_s, u"東京都"_s, u"新宿区"_s, u"2020-06-15"_s, u"2020-09-30"_s,
                u"一般内科外来業務\n帰国者・接触者外来業務"_s}});
    const auto result = desk->feed().take(
        desk->feed().plan(messageOf({{u"narrow.csv"_s, narrow}}, june(2)), feed::FeedMode::Update), u"n"_s);
    EXPECT_EQ(result.updated, 1);
    QStringList changed;
    const auto changes = desk->postings().history(1).constFirst().changes;
    for (const FieldChange& change : changes)
        changed.append(change.field);
    EXPECT_THAT(changed, ElementsAre(u"headcount"_s));
}

TEST_F(WhichPosting, ARowThatOnlyResemblesAPostingAsksWithBothValues)
{
    take({ministryRow(u"R1"_s)}, 1);
    EXPECT_EQ(take({masked(QString(), {{start, u"2020-07-01"_s}})}, 2).held, 1);
    EXPECT_EQ(count(), 1);
    const Question question = onlyQuestion();
    EXPECT_EQ(question.kind, QuestionKind::WhichPosting);
    ASSERT_EQ(question.candidates.size(), 1);
    EXPECT_EQ(question.candidates[0].posting, 1);
    EXPECT_EQ(question.candidates[0].score, 83);
    QStringList differing;
    for (const auto& field : question.candidates[0].fields) {
        if (!field.agrees && field.row != QJsonValue(QString()) && !field.row.isNull())
            differing.append(field.field);
    }
    EXPECT_THAT(differing, ElementsAre(u"employment.start"_s));
    EXPECT_FALSE(question.sentence.isEmpty());
}

TEST_F(WhichPosting, AnsweredWithThePostingTheRowIsTakenIn)
{
    take({ministryRow(u"R1"_s)}, 1);
    const QStringList row = masked(QString(), {{start, u"2020-07-01"_s}});
    take({row}, 2);
    const qint64 audit = desk->audit().count();
    const auto answered = desk->questions().answerWhich(onlyQuestion().row.seq, 1, staff);
    EXPECT_EQ(answered.posting, 1);
    EXPECT_FALSE(answered.asksFurther);
    EXPECT_EQ(desk->audit().count(), audit + 2); // the posting and the answer
    EXPECT_EQ(at(1).posting.employment.start, QDate(2020, 7, 1));
    EXPECT_EQ(at(1).posting.institutionName, nursePosting().institutionName);
    EXPECT_EQ(desk->postings().history(1).constFirst().by, staff);
    EXPECT_EQ(desk->feed().waitingCount(), 0);
    EXPECT_EQ(take({row}, 3).unchanged, 1) << "its repetition asks nothing again";
}

TEST_F(WhichPosting, AnsweredWithNoneTheRowIsANewPosting)
{
    take({ministryRow(u"R1"_s)}, 1);
    const QStringList row = masked(QString(), {{start, u"2020-07-01"_s}});
    take({row}, 2);
    const qint64 added = desk->questions().answerWhich(onlyQuestion().row.seq, std::nullopt, staff).posting;
    EXPECT_EQ(added, 2);
    EXPECT_EQ(at(1).posting.employment.start, QDate(2020, 6, 15));
    EXPECT_EQ(take({row}, 3).unchanged, 1);
    EXPECT_EQ(count(), 2);
}

TEST_F(WhichPosting, ARepeatedListAsksOnce)
{
    take({ministryRow(u"R1"_s)}, 1);
    const QStringList row = masked(QString(), {{start, u"2020-07-01"_s}});
    take({row}, 2);
    take({row}, 3);
    EXPECT_EQ(onlyQuestion().sentAt, june(3));
}

TEST_F(WhichPosting, ChoosingAPostingThatStaffChangedAsksForItsFields)
{
    take({ministryRow(u"R1"_s)}, 1);
    revise(1, [](Posting& posting) { posting.headcount = 4; });
    take({masked(QString(), {{start, u"2020-07-01"_s}, {people, u"5"_s}})}, 2);
    const qint64 seq = onlyQuestion().row.seq;
    EXPECT_TRUE(desk->questions().answerWhich(seq, 1, staff).asksFurther);
    EXPECT_EQ(at(1).posting.employment.start, QDate(2020, 7, 1)) << "what nobody contests is taken in";
    EXPECT_EQ(at(1).posting.headcount, 4);
    const Question further = onlyQuestion();
    EXPECT_EQ(further.row.seq, seq);
    EXPECT_EQ(further.kind, QuestionKind::BothChanged);
    EXPECT_THAT(further.fields, ElementsAre(feed::ContestedField{u"headcount"_s, 3, 4, 5}));
}

TEST_F(WhichPosting, TwoRowsOfOneMessageAreNeverAnsweredWithOnePosting)
{
    take({ministryRow(u"R1"_s)}, 1);
    take({masked(QString(), {{start, u"2020-07-01"_s}}), masked(QString(), {{start, u"2020-07-02"_s}})}, 2);
    const QList<Question> questions = desk->questions().waiting();
    ASSERT_EQ(questions.size(), 2);
    desk->questions().answerWhich(questions[0].row.seq, 1, staff);
    EXPECT_THROW(desk->questions().answerWhich(questions[1].row.seq, 1, staff), Error);
    desk->questions().answerWhich(questions[1].row.seq, std::nullopt, staff);
    EXPECT_EQ(count(), 2);
}

TEST_F(WhichPosting, ALaterWordOfThePostingForbidsAnAnswerThatIsOutOfDate)
{
    take({ministryRow(u"R1"_s)}, 1);
    take({masked(QString(), {{start, u"2020-07-01"_s}})}, 2);
    take({ministryRow(u"R1"_s, {{people, u"6"_s}})}, 3);
    EXPECT_THROW(desk->questions().answerWhich(onlyQuestion().row.seq, 1, staff), Error);
    EXPECT_EQ(at(1).posting.headcount, 6);
}

TEST_F(WhichPosting, AnUnsureRowsCandidatesAreNotAbsent)
{
    take({ministryRow(u"R1"_s), ministryRow(u"R2"_s, {{u"③市区町村"_s, u"港区"_s}})}, 1);
    const auto planned = plan(
        {masked(QString(), {{start, u"2020-07-01"_s}}), ministryRow(u"R2"_s, {{u"③市区町村"_s, u"港区"_s}})},
        2, feed::FeedMode::Snapshot);
    EXPECT_TRUE(planned.absent.isEmpty());
}

TEST_F(WhichPosting, AMaskedRowInTwoFilesOfOneMessageCountsOnce)
{
    take({ministryRow(u"R1"_s)}, 1);
    const QByteArray list = csvOf({ministryHeadings(), masked(u"R1"_s)});
    const auto planned = desk->feed().plan(messageOf({{u"a.csv"_s, list}, {u"b.csv"_s, list}}, june(2)),
                                           feed::FeedMode::Judge);
    ASSERT_EQ(planned.rows.size(), 1U);
    EXPECT_EQ(planned.count(RowOutcome::Unchanged), 1);
}

TEST_F(BothChanged, WhatNobodyContestsIsTakenInAtOnce)
{
    EXPECT_EQ(askForPeople().held, 1);
    EXPECT_EQ(at(1).posting.remarks, u"急募"_s);
    EXPECT_EQ(at(1).posting.headcount, 4);
    const Question question = onlyQuestion();
    EXPECT_EQ(question.posting, 1);
    EXPECT_THAT(question.fields, ElementsAre(feed::ContestedField{u"headcount"_s, 3, 4, 5}));
}

TEST_F(BothChanged, OursStaysAndTheWordCountsAsHeard)
{
    askForPeople();
    answer(FieldAnswer::Side::Ours);
    EXPECT_EQ(at(1).posting.headcount, 4);
    EXPECT_EQ(askForPeople(u"5"_s, 3).unchanged, 1);
    EXPECT_EQ(desk->questions().waitingCount(), 0);
}

TEST_F(BothChanged, TheirsIsTakenIn)
{
    askForPeople();
    answer(FieldAnswer::Side::Theirs);
    EXPECT_EQ(at(1).posting.headcount, 5);
    EXPECT_EQ(askForPeople(u"6"_s, 3).updated, 1) << "from now on it is the sender's word again";
}

TEST_F(BothChanged, AThirdValueIsTakenInAndMustFit)
{
    askForPeople();
    EXPECT_THROW(answer(FieldAnswer::Side::Other, u"若干名"_s), UsageError);
    EXPECT_EQ(desk->questions().waitingCount(), 1);
    answer(FieldAnswer::Side::Other, 7);
    EXPECT_EQ(at(1).posting.headcount, 7);
    EXPECT_EQ(askForPeople(u"5"_s, 3).unchanged, 1);
}

TEST_F(BothChanged, EveryFieldWantsItsAnswer)
{
    askForPeople();
    EXPECT_THROW(desk->questions().answerFields(onlyQuestion().row.seq, {}, staff), UsageError);
    EXPECT_THROW(desk->questions().answerFields(onlyQuestion().row.seq,
                                                {{u"headcount"_s, {}}, {u"remarks"_s, {}}}, staff),
                 UsageError);
}

TEST_F(BothChanged, ALaterMessageThatTakesItsWordBackSettlesTheQuestion)
{
    askForPeople();
    EXPECT_EQ(askForPeople(u"3"_s, 3).unchanged, 1);
    EXPECT_EQ(desk->feed().waitingCount(), 0);
    EXPECT_EQ(at(1).posting.headcount, 4);
}

TEST_F(BothChanged, ALaterMessageThatAgreesWithStaffSettlesTheQuestion)
{
    askForPeople();
    EXPECT_EQ(askForPeople(u"4"_s, 3).held, 0);
    EXPECT_EQ(desk->feed().waitingCount(), 0);
    EXPECT_EQ(at(1).posting.headcount, 4);
}

TEST_F(BothChanged, ALaterMessageThatSaysAThirdThingAsksInItsPlace)
{
    askForPeople();
    EXPECT_EQ(askForPeople(u"8"_s, 3).held, 1);
    EXPECT_THAT(onlyQuestion().fields, ElementsAre(feed::ContestedField{u"headcount"_s, 3, 4, 8}));
}

TEST_F(BothChanged, AnAnswerIsAuditedWithoutValues)
{
    askForPeople();
    answer(FieldAnswer::Side::Theirs);
    const QString detail = desk->database()
                               .value(u"SELECT detail FROM audit_log WHERE action = 'question.answered'"_s)
                               .toString();
    EXPECT_TRUE(detail.contains(u"headcount"_s));
    EXPECT_FALSE(detail.contains(u"theirs"_s));
    EXPECT_TRUE(desk->audit().brokenEntries().isEmpty());
}

} // namespace kakehashi::test
