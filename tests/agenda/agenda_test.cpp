// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"

#include "core/desk_mail/desk_mails.h"
#include "core/desk_mail/ministry_report.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using agenda::Item;
using agenda::Matter;
using referral_rules::Step;

namespace {

/// Tuesday, 2 June 2020.
class AgendaTest : public testing::Test
{
protected:
    AgendaTest()
    {
        m_desk->audit().setActor(u"佐藤"_s);
        Applicant person = nurseApplicant();
        for (Licence& licence : person.licences) {
            licence.verifiedBy = u"佐藤"_s;
            licence.verifiedOn = QDate(2020, 6, 1);
        }
        person.consentDeskUse = QDate(2020, 6, 1);
        person.consentTellInstitutions = QDate(2020, 6, 1);
        applicant = m_desk->applicants().add(person);
    }

    Referral inquire(const QString& key)
    {
        Posting posting = nursePosting();
        posting.sourceKey = key;
        posting.headcount = 1;
        const StoredPosting stored = m_desk->postings().add(posting, PostingState::Open, {u"佐藤"_s, {}, {}});
        return m_desk->referrals()
            .refer({applicant.seq, stored.seq, Ground::Inquiry, TellingChannel::Counter, {}})
            .referral;
    }

    void interview(const Referral& referral, QDate day, std::optional<QTime> time)
    {
        Step step;
        step.to = Stage::Interview;
        step.day = day;
        step.time = time;
        m_desk->referrals().step(referral.seq, step);
    }

    void takeIn(const char* file)
    {
        feed::Message message = feed::parseMessage(testData(QString::fromLatin1(file)));
        m_desk->feed().take(m_desk->feed().plan(message, feed::FeedMode::Judge), QString::fromLatin1(file));
    }

    std::unique_ptr<Desk> on(QDate day) const { return Desk::open(m_desk.path(), Clock(day)); }

    static QList<Matter> mattersOf(Desk& desk)
    {
        QList<Matter> found;
        for (const Item& item : agenda::itemsOf(desk))
            found.append(item.matter);
        return found;
    }
    QList<Matter> matters() { return mattersOf(*m_desk); }

    TestDesk m_desk;
    StoredApplicant applicant;
};

} // namespace

TEST_F(AgendaTest, SaysNothingWhereNothingWaits)
{
    EXPECT_THAT(agenda::itemsOf(*m_desk), testing::IsEmpty());
    inquire(u"1"_s);
    EXPECT_THAT(agenda::itemsOf(*m_desk), testing::IsEmpty()) << "an inquiry of today is not late";
}

TEST_F(AgendaTest, AppointmentsOfTheDayStandFirstByTheirHour)
{
    interview(inquire(u"1"_s), QDate(2020, 6, 2), std::nullopt);
    const Referral second = inquire(u"2"_s);
    interview(second, QDate(2020, 6, 2), QTime(14, 0));
    interview(inquire(u"3"_s), QDate(2020, 6, 2), QTime(10, 30));
    interview(inquire(u"4"_s), QDate(2020, 6, 3), QTime(9, 0)); // tomorrow
    const QList<Item> items = agenda::itemsOf(*m_desk);
    ASSERT_THAT(items, testing::SizeIs(3));
    EXPECT_EQ(items[0].time, QTime(10, 30));
    EXPECT_EQ(items[1].time, QTime(14, 0));
    EXPECT_EQ(items[1].subject, second.seq);
    EXPECT_TRUE(items[1].words.contains(second.reference)) << qPrintable(items[1].words);
    EXPECT_EQ(items[2].time, std::nullopt);
}

TEST_F(AgendaTest, AnInterviewThatIsOverAsksWhatCameOfItUntilThatIsEntered)
{
    const Referral referral = inquire(u"1"_s);
    interview(referral, QDate(2020, 6, 2), QTime(9, 0));
    const auto next = on(QDate(2020, 6, 3));
    const QList<Item> items = agenda::itemsOf(*next);
    ASSERT_THAT(items, testing::SizeIs(1));
    EXPECT_EQ(items[0].matter, Matter::InterviewPast);
    EXPECT_TRUE(items[0].isLate);
    Step declined;
    declined.to = Stage::Declined;
    declined.day = next->today();
    next->referrals().step(referral.seq, declined);
    EXPECT_THAT(agenda::itemsOf(*next), testing::IsEmpty());
}

// domain.md §5: chased after the desk's threshold in working days.
TEST_F(AgendaTest, UnansweredInquiriesStandThereBeyondTheThresholdInWorkingDays)
{
    const Referral referral = inquire(u"1"_s);
    EXPECT_THAT(mattersOf(*on(QDate(2020, 6, 5))), testing::IsEmpty()) << "Friday, three working days";
    EXPECT_THAT(mattersOf(*on(QDate(2020, 6, 7))), testing::IsEmpty()) << "Sunday";
    const QList<Item> items = agenda::itemsOf(*on(QDate(2020, 6, 8)));
    ASSERT_THAT(items, testing::SizeIs(1));
    EXPECT_EQ(items[0].matter, Matter::Unanswered);
    EXPECT_EQ(items[0].subject, referral.seq);
    EXPECT_TRUE(items[0].isLate);
    EXPECT_TRUE(items[0].words.contains(referral.reference));
}

TEST_F(AgendaTest, AFilledPostingIsOfferedForClosingUntilItIsClosedOrTheHireTakenBack)
{
    const Referral referral = inquire(u"1"_s);
    Step application;
    application.to = Stage::Application;
    application.day = m_desk->today();
    m_desk->referrals().step(referral.seq, application);
    Step hired;
    hired.to = Stage::Hired;
    hired.day = m_desk->today();
    m_desk->referrals().step(referral.seq, hired);
    EXPECT_THAT(matters(), testing::Contains(Matter::Full));
    m_desk->referrals().takeBack(referral.seq, u"誤り"_s);
    EXPECT_THAT(matters(), testing::Not(testing::Contains(Matter::Full)));
    m_desk->referrals().step(referral.seq, hired);
    m_desk->postings().close(referral.posting, CloseReason::Filled, {u"佐藤"_s, {}, {}});
    EXPECT_THAT(matters(), testing::Not(testing::Contains(Matter::Full)));
}

TEST_F(AgendaTest, TrainingOfSomebodyWhoLeftIsNotLateUntilThatIsTakenBack)
{
    const Referral referral = inquire(u"1"_s);
    Step hired;
    hired.to = Stage::Hired;
    hired.day = QDate(2020, 6, 3);
    const Referral stepped = m_desk->referrals().step(referral.seq, hired).referral;
    const HireKey hire{stepped.seq, stepped.events.constLast().number};
    const auto later = on(QDate(2020, 6, 30));
    ASSERT_THAT(mattersOf(*later), testing::Contains(Matter::TrainingLate));
    later->tenures().enter(hire, {TenureKind::Ended, QDate(2020, 6, 20), std::nullopt, u"転居"_s});
    EXPECT_THAT(mattersOf(*later), testing::Not(testing::Contains(Matter::TrainingLate)));
    later->tenures().takeBack(hire, TenureKind::Ended, u"別人"_s);
    EXPECT_THAT(mattersOf(*later), testing::Contains(Matter::TrainingLate));
}

// domain.md §7: the desk chases what is late; §8: whether a hire lasted is asked, with date and method.
// domain.md §4: a Doctor Bank's list never had the name; the institution's answer told it.
TEST_F(AgendaTest, NamesTheInstitutionThatItsAnswerTold)
{
    Posting masked = nursePosting();
    masked.institutionName.clear();
    masked.headcount = 1;
    const StoredPosting posting = m_desk->postings().add(masked, PostingState::Open, {u"佐藤"_s, {}, {}});
    Posting told;
    told.institutionName = u"新宿みなと病院"_s;
    m_desk->referrals().answers().record(posting, told, u"採用係"_s, {});
    const Referral referral =
        m_desk->referrals()
            .refer({applicant.seq, posting.seq, Ground::Inquiry, TellingChannel::Counter, {}})
            .referral;
    interview(referral, QDate(2020, 6, 2), QTime(14, 0));
    EXPECT_TRUE(agenda::itemsOf(*m_desk).constFirst().words.contains(u"新宿みなと病院"_s));
    Step hired;
    hired.to = Stage::Hired;
    hired.day = QDate(2020, 6, 2);
    m_desk->referrals().step(referral.seq, hired);
    const QList<Item> items = agenda::itemsOf(*m_desk);
    const auto full = std::ranges::find(items, Matter::Full, &Item::matter);
    ASSERT_NE(full, items.end());
    EXPECT_TRUE(full->words.contains(u"新宿みなと病院"_s));
}

TEST_F(AgendaTest, TrainingNotReportedInTimeAndHiresToAskAboutStandThere)
{
    const Referral referral = inquire(u"1"_s);
    Step hired;
    hired.to = Stage::Hired;
    hired.day = QDate(2020, 6, 3);
    m_desk->referrals().step(referral.seq, hired);
    const int due = m_desk->settings().trainingDueDays;
    EXPECT_THAT(mattersOf(*on(hired.day.addDays(due))),
                testing::Not(testing::Contains(Matter::TrainingLate)));
    const auto later = on(hired.day.addDays(due + 1));
    const QList<Item> items = agenda::itemsOf(*later);
    const auto late = std::ranges::find(items, Matter::TrainingLate, &Item::matter);
    ASSERT_NE(late, items.end());
    EXPECT_EQ(late->subject, referral.seq);
    EXPECT_TRUE(late->isLate);
    EXPECT_TRUE(late->words.contains(referral.reference));
    EXPECT_THAT(mattersOf(*later), testing::Contains(Matter::HireToAsk));
    later->referrals().takeBack(referral.seq, u"誤り"_s);
    EXPECT_THAT(mattersOf(*later), testing::Not(testing::Contains(Matter::TrainingLate)));
    EXPECT_THAT(mattersOf(*later), testing::Not(testing::Contains(Matter::HireToAsk)));
}

TEST_F(AgendaTest, HeldRowsAreCountedByTheirMessage)
{
    takeIn("feed/05-row-errors.eml");
    const QList<Item> items = agenda::itemsOf(*m_desk);
    ASSERT_THAT(items, testing::SizeIs(1));
    EXPECT_EQ(items[0].matter, Matter::RowsHeld);
    EXPECT_EQ(items[0].count, m_desk->feed().waitingCount());
    EXPECT_EQ(items[0].subject, m_desk->feed().messages().constFirst().seq);
    for (const feed::HeldRow& row : m_desk->feed().heldRows())
        m_desk->feed().dismissHeld(row.seq, u"佐藤"_s, u"不要"_s);
    EXPECT_THAT(agenda::itemsOf(*m_desk), testing::IsEmpty());
}

TEST_F(AgendaTest, MessagesThatWereNotReadInWholeWaitUntilSomebodyHasLooked)
{
    feed::Message message = feed::parseMessage(testData(u"feed/01-first-feed.eml"_s));
    message.problems.append(u"It breaks off."_s);
    message.isPartial = true;
    m_desk->feed().take(m_desk->feed().plan(message, feed::FeedMode::Judge), u"01.eml"_s);
    const QList<Item> items = agenda::itemsOf(*m_desk);
    ASSERT_THAT(items, testing::SizeIs(1));
    EXPECT_EQ(items[0].matter, Matter::MessagePartlyRead);
    EXPECT_EQ(items[0].subject, m_desk->feed().messages().constFirst().seq);
    EXPECT_EQ(agenda::codeOf(items[0].matter), u"message_partly_read"_s);
    m_desk->feed().acknowledge(items[0].subject);
    EXPECT_THAT(agenda::itemsOf(*m_desk), testing::IsEmpty());
}

TEST_F(AgendaTest, DraftsAreCountedUntilTheyAreOpened)
{
    const StoredPosting draft =
        m_desk->postings().add(nursePosting(), PostingState::Draft, {u"佐藤"_s, {}, {}});
    EXPECT_THAT(matters(), testing::ElementsAre(Matter::DraftNotOpened));
    m_desk->postings().open(draft.seq, {u"佐藤"_s, {}, {}});
    EXPECT_THAT(matters(), testing::IsEmpty());
}

TEST_F(AgendaTest, LettersAndMailsThatWereNotSentWaitForWhomTheyAreAbout)
{
    Applicant person = applicant.applicant;
    person.email = u"sakura@example.jp"_s;
    m_desk->applicants().revise(applicant.seq, person, applicant.version);
    const StoredPosting posting =
        m_desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}});
    m_desk->applicantMails().save(m_desk->applicantMails().written(applicant.seq, {posting.seq}, {}));
    const Referral referral = inquire(u"1"_s);
    Step step;
    step.to = Stage::Hired;
    step.day = QDate(2020, 6, 2);
    m_desk->referrals().step(referral.seq, step);
    DeskMails mails(*m_desk);
    mails.save(mails.written(DeskMailKind::TrainingReminder, referral.reference, {}));
    const QList<Item> items = agenda::itemsOf(*m_desk);
    const auto of = [&items](Matter matter) {
        const auto found = std::ranges::find(items, matter, &Item::matter);
        return found == items.end() ? Item() : *found;
    };
    EXPECT_EQ(of(Matter::LetterNotSent).count, 1);
    EXPECT_EQ(of(Matter::LetterNotSent).subject, applicant.seq);
    EXPECT_EQ(of(Matter::EmployerMailNotSent).count, 1);
    EXPECT_EQ(of(Matter::EmployerMailNotSent).subject, referral.seq);
}

// Notice of 29 May, 2 (2): the window and the feed's address are reported.
TEST_F(AgendaTest, AReportToTheMinistryWaitsUntilItIsSent)
{
    DeskSettings settings = m_desk->settings();
    settings.address = u"東京都新宿区西新宿0-0-0"_s;
    settings.phone = u"03-0000-0000"_s;
    settings.email = u"chosei@tokyo.example.jp"_s;
    settings.personInCharge = u"佐藤"_s;
    settings.windowHours = u"9:00-17:00"_s;
    settings.windowOpenedOn = QDate(2020, 6, 1);
    settings.ministryEmail = u"honbu@mhlw.example.jp"_s;
    m_desk->changeSettings(settings);
    DeskMails mails(*m_desk);
    mails.save(mails.written(DeskMailKind::MinistryReport, codeOf(MinistryReportKind::WindowOpened), {}));
    const QList<Item> items = agenda::itemsOf(*m_desk);
    ASSERT_THAT(items, testing::SizeIs(1));
    EXPECT_EQ(items[0].matter, Matter::MinistryMailNotSent);
    EXPECT_EQ(items[0].count, 1);
}

TEST_F(AgendaTest, WhatIsLateStandsBeforeWhatOnlyWaits)
{
    takeIn("feed/05-row-errors.eml");
    interview(inquire(u"1"_s), QDate(2020, 6, 2), QTime(9, 0));
    interview(inquire(u"2"_s), QDate(2020, 6, 3), QTime(9, 0));
    EXPECT_THAT(mattersOf(*on(QDate(2020, 6, 3))),
                testing::ElementsAre(Matter::Interview, Matter::InterviewPast, Matter::RowsHeld));
}

} // namespace kakehashi::test
