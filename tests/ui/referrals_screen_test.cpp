// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referrals_screen.h"

#include "core/feed/feed_import.h"
#include "core/feed/message.h"
#include "tests/support/test_desk.h"
#include "ui/referrals/card_model.h"
#include "ui/widgets/prompt.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// A Tokyo desk on 2 June 2020 with the first sample message and an applicant who may be referred to.
class ReferralsScreenTest : public testing::Test
{
protected:
    ReferralsScreenTest()
    {
        prompt::testing::takeFailures();
        const auto message = feed::parseMessage(testData(u"feed/01-first-feed.eml"_s));
        m_desk->feed().take(m_desk->feed().plan(message, feed::FeedMode::Judge), u"sample.eml"_s);
        m_applicant = addPerson(u"見本　桜"_s);
        for (const qint64 seq : m_desk->search().first({}, 50))
            m_postings.append(*m_desk->postings().bySeq(seq));
    }

    StoredApplicant addPerson(const QString& name)
    {
        Applicant applicant;
        applicant.name = name;
        for (const Occupation occupation :
             {Occupation::Physician, Occupation::Nurse, Occupation::ClinicalEngineer, Occupation::Pharmacist,
              Occupation::PublicHealthNurse, Occupation::Midwife}) {
            Licence licence;
            licence.occupation = occupation;
            licence.verifiedBy = u"佐藤"_s;
            licence.verifiedOn = QDate(2020, 6, 1);
            applicant.licences.append(licence);
        }
        applicant.consentDeskUse = QDate(2020, 6, 1);
        applicant.consentTellInstitutions = QDate(2020, 6, 1);
        return m_desk->applicants().add(applicant);
    }

    Referral refer(const StoredApplicant& applicant, const StoredPosting& posting,
                   Ground ground = Ground::Application)
    {
        return m_desk->referrals()
            .refer({applicant.seq, posting.seq, ground, TellingChannel::Counter, {}})
            .referral;
    }

    void open()
    {
        m_screen = std::make_unique<ReferralsScreen>(*m_desk);
        m_screen->resize(1196, 700);
        m_screen->show();
        m_screen->refresh();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }

    template<typename T>
    T* find(const QString& name) const
    {
        T* found = m_screen->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }
    CardModel* column(const char* name) const
    {
        return qobject_cast<CardModel*>(find<QListView>(QString::fromLatin1(name))->model());
    }
    void clickCard(const char* name, int row = 0)
    {
        auto* view = find<QListView>(QString::fromLatin1(name));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }
    void press(const char* name)
    {
        auto* button = find<QPushButton>(QString::fromLatin1(name));
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(QString::fromLatin1(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// The first key opens the cell, the others go into it, Enter ends it.
    void typeCondition(const QString& text)
    {
        auto* conditions = find<QTableWidget>(u"conditionsTable"_s);
        conditions->setFocus();
        QTest::keyClicks(conditions, text.first(1));
        QWidget* cell = conditions->focusWidget();
        QTest::keyClicks(cell, text.sliced(1));
        QTest::keyClick(cell, Qt::Key_Return);
    }
    QString page() const { return find<QTextBrowser>(u"referralPage"_s)->toPlainText(); }
    Referral now(const Referral& referral) { return *m_desk->referrals().bySeq(referral.seq); }

    TestDesk m_desk;
    StoredApplicant m_applicant;
    QList<StoredPosting> m_postings;
    std::unique_ptr<ReferralsScreen> m_screen;
};

} // namespace

TEST_F(ReferralsScreenTest, SaysWhereReferralsComeFromWhileThereAreNone)
{
    open();
    EXPECT_TRUE(m_screen->findChild<QWidget*>(u"referralBoard"_s)->isHidden());
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_FALSE(find<QPushButton>(u"stepHired"_s)->isEnabled());
}

TEST_F(ReferralsScreenTest, ShowsEachInTheColumnOfItsStage)
{
    refer(m_applicant, m_postings.at(0), Ground::Inquiry);
    refer(m_applicant, m_postings.at(1));
    open();
    ASSERT_EQ(column("inquiryColumn")->rowCount(), 1);
    ASSERT_EQ(column("applicationColumn")->rowCount(), 1);
    EXPECT_EQ(column("interviewColumn")->rowCount(), 0);
    EXPECT_EQ(m_screen->waiting(), 2);
    clickCard("applicationColumn");
    EXPECT_THAT(page().toStdString(), HasSubstr(m_postings.at(1).reference.toStdString()));
    EXPECT_FALSE(page().contains(m_postings.at(1).posting.institutionId));
    clickCard("inquiryColumn");
    EXPECT_THAT(page().toStdString(), HasSubstr(m_postings.at(0).reference.toStdString()));
}

TEST_F(ReferralsScreenTest, EntersAnInterviewWithItsTimePlaceAndWhatWasSpokenAbout)
{
    const Referral referral = refer(m_applicant, m_postings.at(0));
    open();
    clickCard("applicationColumn");
    press("stepInterview");
    EXPECT_FALSE(find<QPushButton>(u"enterStep"_s)->isEnabled()) << "no day yet";
    type("stepDay", u"R2.6.8"_s);
    type("stepTime", u"1430"_s);
    type("stepPlace", u"https://example.jp/room"_s);
    typeCondition(u"R2.7.1"_s); // asked for, in the first line: the start
    press("enterStep");
    const ReferralEvent event = now(referral).events.constLast();
    EXPECT_EQ(event.stage, Stage::Interview);
    EXPECT_EQ(event.day, QDate(2020, 6, 8));
    EXPECT_EQ(event.time, QTime(14, 30));
    EXPECT_EQ(event.place, u"https://example.jp/room"_s);
    ASSERT_EQ(event.conditions.size(), 1);
    EXPECT_EQ(event.conditions[0].field, u"employment.start"_s);
    EXPECT_EQ(event.conditions[0].asked, u"R2.7.1"_s);
    EXPECT_EQ(column("interviewColumn")->rowCount(), 1);
    EXPECT_TRUE(card_words::appointment(column("interviewColumn")->cardAt(0)).contains(u"14:30"_s));
    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
}

TEST_F(ReferralsScreenTest, SaysWhatStandsInTheWayOfAStepWhileItIsTyped)
{
    const Referral referral = refer(m_applicant, m_postings.at(0));
    open();
    clickCard("applicationColumn");
    press("stepInterview");
    type("stepDay", u"2020-05-01"_s);
    EXPECT_FALSE(find<QPushButton>(u"enterStep"_s)->isEnabled());
    EXPECT_FALSE(find<QLabel>(u"stepProblems"_s)->text().isEmpty());
    press("cancelStep");
    EXPECT_EQ(now(referral).stage, Stage::Application);
}

// domain.md §6: with a hire, what differs from the posting.
TEST_F(ReferralsScreenTest, ShowsWhatDiffersBetweenPostingAndHire)
{
    const Referral referral = refer(m_applicant, m_postings.at(0));
    open();
    clickCard("applicationColumn");
    press("stepHired");
    type("stepDay", u"2020-06-15"_s);
    typeCondition(u"2020-07-01"_s);
    press("enterStep");
    const ReferralEvent event = now(referral).events.constLast();
    ASSERT_EQ(event.stage, Stage::Hired);
    ASSERT_EQ(event.conditions.size(), 1);
    EXPECT_EQ(event.conditions[0].agreed, u"2020-07-01"_s);
    clickCard("hiredColumn");
    EXPECT_TRUE(page().contains(u"≠ 2020-07-01"_s));
}

// domain.md §5, §6: at the last seat closing is offered, and the applicant's other referrals are offered for
// withdrawal; nothing is done by itself.
TEST_F(ReferralsScreenTest, OffersClosingAndWithdrawalAfterTheLastSeatIsTaken)
{
    StoredPosting posting = m_postings.at(0);
    Posting single = posting.posting;
    single.headcount = 1;
    m_desk->postings().revise(posting.seq, single, posting.version, {m_desk->audit().actor(), {}, {}});
    const Referral hired = refer(m_applicant, posting);
    const Referral other = refer(m_applicant, m_postings.at(1), Ground::Inquiry);
    open();
    clickCard("applicationColumn");
    press("stepHired");
    press("enterStep");
    auto* close = find<QCheckBox>(u"closePosting"_s);
    ASSERT_NE(close, nullptr);
    EXPECT_TRUE(close->isChecked());
    EXPECT_EQ(now(other).stage, Stage::Inquiry);
    auto* withdraw = find<QCheckBox>(u"withdraw_"_s + other.reference);
    QTest::mouseClick(withdraw, Qt::LeftButton, {}, QPoint(8, withdraw->height() / 2));
    press("doTicked");
    EXPECT_EQ(now(hired).stage, Stage::Hired);
    EXPECT_EQ(now(other).stage, Stage::Withdrawn);
    EXPECT_EQ(m_desk->postings().bySeq(posting.seq)->statusOn(m_desk->today()), PostingStatus::Filled);
    EXPECT_EQ(column("endedColumn")->rowCount(), 1);
}

TEST_F(ReferralsScreenTest, TakesAStepBackWithAReason)
{
    const Referral referral = refer(m_applicant, m_postings.at(0));
    referral_rules::Step declined;
    declined.to = Stage::Declined;
    declined.day = m_desk->today();
    m_desk->referrals().step(referral.seq, declined);
    open();
    clickCard("endedColumn");
    prompt::testing::setNextText(u"取り違え"_s);
    press("takeBackStep");
    EXPECT_EQ(now(referral).stage, Stage::Application);
    EXPECT_EQ(now(referral).events.constLast().note, u"取り違え"_s);
    EXPECT_EQ(column("applicationColumn")->rowCount(), 1);
}

TEST_F(ReferralsScreenTest, AskForTheStepOfTheColumnACardIsDroppedOn)
{
    const Referral referral = refer(m_applicant, m_postings.at(0), Ground::Inquiry);
    open();
    CardModel* from = column("inquiryColumn");
    const std::unique_ptr<QMimeData> dragged(from->mimeData({from->index(0, 0)}));
    EXPECT_FALSE(from->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {})) << "it stands there";
    ASSERT_TRUE(column("interviewColumn")->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return m_screen->findChild<QDialog*>(u"stepDialog"_s) != nullptr; }));
    EXPECT_EQ(now(referral).stage, Stage::Inquiry) << "a drop asks, and enters nothing by itself";
    type("stepDay", u"2020-06-09"_s);
    press("enterStep");
    EXPECT_EQ(now(referral).stage, Stage::Interview);
}

TEST_F(ReferralsScreenTest, GoesFromColumnToColumnByTheArrowKeys)
{
    refer(m_applicant, m_postings.at(0), Ground::Inquiry);
    const Referral applied = refer(m_applicant, m_postings.at(1));
    open();
    clickCard("inquiryColumn");
    QTest::keyClick(find<QListView>(u"inquiryColumn"_s), Qt::Key_Right);
    EXPECT_TRUE(find<QListView>(u"applicationColumn"_s)->hasFocus());
    EXPECT_TRUE(page().contains(applied.reference));
}

TEST_F(ReferralsScreenTest, NarrowsToWordsAndToHowLongTheyStand)
{
    refer(m_applicant, m_postings.at(0), Ground::Inquiry);
    refer(addPerson(u"見本　楓"_s), m_postings.at(1), Ground::Inquiry);
    open();
    ASSERT_EQ(column("inquiryColumn")->rowCount(), 2);
    auto* search = find<QLineEdit>(u"referralSearch"_s);
    search->setText(u"楓"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return column("inquiryColumn")->rowCount() == 1; }));
    search->clear();
    EXPECT_TRUE(QTest::qWaitFor([this] { return column("inquiryColumn")->rowCount() == 2; }));
    find<QComboBox>(u"standingFilter"_s)->setCurrentIndex(1);
    EXPECT_EQ(column("inquiryColumn")->rowCount(), 0) << "both began today";
}

// domain.md §4: the disclosure log, by applicant, posting, staff and period, printable.
TEST_F(ReferralsScreenTest, ListsDisclosuresAndRecordsThatTheListWasSaved)
{
    refer(m_applicant, m_postings.at(0), Ground::Inquiry);
    refer(addPerson(u"見本　楓"_s), m_postings.at(1));
    open();
    press("disclosureLogButton");
    auto* log = find<QTableWidget>(u"disclosureLog"_s);
    ASSERT_EQ(log->rowCount(), 2);
    type("disclosureWords", m_applicant.reference);
    ASSERT_EQ(log->rowCount(), 1);
    type("disclosureFrom", u"2020-06-03"_s);
    EXPECT_EQ(log->rowCount(), 0);
    find<QLineEdit>(u"disclosureFrom"_s)->clear();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log.pdf"_s);
    prompt::testing::setNextSaveFile(file);
    press("saveDisclosureLog");
    EXPECT_GT(QFile(file).size(), 1000);
    EXPECT_EQ(
        m_desk->database().value(u"SELECT action FROM audit_log ORDER BY seq DESC LIMIT 1"_s).toString(),
        u"disclosure_log.exported"_s);
}

// domain.md §5: who leaves an application unanswered is chased after working days.
TEST_F(ReferralsScreenTest, WhatWaitsTooLongIsMarkedAndTheReminderIsNoted)
{
    const Referral referral = refer(m_applicant, m_postings[0]);
    DeskSettings settings = m_desk->settings();
    settings.chaseAfterDays = 1;
    m_desk->changeSettings(settings);
    open();
    clickCard("applicationColumn");
    EXPECT_FALSE(find<QTextBrowser>(u"referralPage"_s)->toPlainText().contains(u"remind it"_s));
    prompt::testing::setNextText(u"採用係に電話、今週中に返事"_s);
    press("chaseReferral");
    const Referral now = *m_desk->referrals().bySeq(referral.seq);
    ASSERT_EQ(now.chases.size(), 1);
    EXPECT_EQ(now.chases[0].note, u"採用係に電話、今週中に返事"_s);
    EXPECT_TRUE(find<QTextBrowser>(u"referralPage"_s)->toPlainText().contains(u"今週中に返事"_s));
}

TEST_F(ReferralsScreenTest, AnInterviewIsSavedForACalendarWithoutNames)
{
    const Referral referral = refer(m_applicant, m_postings[0]);
    referral_rules::Step step;
    step.to = Stage::Interview;
    step.day = QDate(2020, 6, 9);
    step.time = QTime(14, 0);
    m_desk->referrals().step(referral.seq, step);
    open();
    clickCard("interviewColumn");
    const QString file = m_desk.folder() + u"/interview.ics"_s;
    prompt::testing::setNextSaveFile(file);
    press("interviewCalendar");
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    EXPECT_TRUE(bytes.contains("20200609T140000"));
    EXPECT_FALSE(QString::fromUtf8(bytes).contains(m_applicant.applicant.name));
}

} // namespace kakehashi::test
