// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_values.h"
#include "tests/ui/walk_in_fixture.h"
#include "ui/disclosure/disclosure_papers.h"
#include "ui/widgets/prompt.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class WalkInDisclosureTest : public WalkInScreenTest
{
protected:
    /// An applicant who may be referred to, and a masked posting that fits, selected.
    void atTheCounter(bool licenceChecked = true)
    {
        takeInSamples();
        Applicant applicant;
        applicant.name = u"見本　桜"_s;
        Licence licence;
        licence.occupation = Occupation::Nurse;
        if (licenceChecked) {
            licence.verifiedBy = u"佐藤"_s;
            licence.verifiedOn = QDate(2020, 6, 1);
        }
        applicant.licences = {licence};
        applicant.consentDeskUse = QDate(2020, 6, 1);
        applicant.consentTellInstitutions = QDate(2020, 6, 1);
        m_applicant = m_desk->applicants().add(applicant);
        open();
        chooseIn("applicantBox", m_applicant.reference + u" 見本　桜"_s);
        ASSERT_TRUE(waitForAnyMatch());
        const QStringList references = listedReferences();
        for (int i = 0; i < references.size(); ++i) {
            m_posting = *m_desk->postings().byReference(references.at(i));
            if (!m_posting.posting.maskingRequested)
                continue;
            QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                              list()->visualRect(list()->model()->index(i, 0)).center());
            return;
        }
        FAIL() << "a masked posting is wanted among the samples";
    }

    QDialog* asked(const char* button)
    {
        click(button);
        auto* dialog = m_screen->findChild<QDialog*>(u"disclosureDialog"_s);
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    static QString view(const QDialog* dialog)
    {
        return dialog->findChild<QTextBrowser*>(u"disclosedView"_s)->toPlainText();
    }
    static void press(const QDialog* dialog, const char* button)
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    QList<Disclosure> log() { return m_desk->referrals().disclosures().find({}); }

    StoredApplicant m_applicant;
    StoredPosting m_posting;
};

} // namespace

// domain.md §4: told when the applicant inquires, then all of it, and recorded before anything is shown.
TEST_F(WalkInDisclosureTest, ShowsEverythingOnceItIsRecorded)
{
    atTheCounter();
    QDialog* dialog = asked("inquiryButton");
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_TRUE(view(dialog).isEmpty());
    EXPECT_TRUE(log().isEmpty());
    QTest::mouseClick(dialog->findChild<QRadioButton*>(u"channel_phone"_s), Qt::LeftButton);
    press(dialog, "recordDisclosure");
    ASSERT_EQ(log().size(), 1);
    EXPECT_EQ(log().constFirst().applicant, m_applicant.seq);
    EXPECT_EQ(log().constFirst().posting, m_posting.seq);
    EXPECT_EQ(log().constFirst().ground, Ground::Inquiry);
    EXPECT_EQ(log().constFirst().channel, TellingChannel::Phone);
    EXPECT_TRUE(view(dialog).contains(m_posting.posting.institutionName));
    EXPECT_TRUE(view(dialog).contains(m_posting.posting.contact.name));
    ASSERT_FALSE(m_posting.posting.institutionId.isEmpty());
    EXPECT_FALSE(view(dialog).contains(m_posting.posting.institutionId));
    EXPECT_TRUE(label("referredBefore").contains(log().constFirst().referralReference));
}

// screens.md: closing it without choosing a ground shows nothing.
TEST_F(WalkInDisclosureTest, ShowsAndRecordsNothingWhenGivenUp)
{
    atTheCounter();
    QDialog* dialog = asked("applicationButton");
    press(dialog, "cancelDisclosure");
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(view(dialog).isEmpty());
    EXPECT_TRUE(log().isEmpty());
    EXPECT_TRUE(m_desk->referrals().all().isEmpty());
    EXPECT_FALSE(detail().contains(m_posting.posting.institutionName)) << "the screen stays public";
}

TEST_F(WalkInDisclosureTest, SaysWhatIsMissingForAReferral)
{
    atTheCounter(false);
    QDialog* dialog = asked("inquiryButton");
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"recordDisclosure"_s)->isEnabled());
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"disclosureObstacles"_s)->text().contains(m_applicant.reference));
}

TEST_F(WalkInDisclosureTest, MakesItsPapersAndRecordsThem)
{
    atTheCounter();
    QDialog* dialog = asked("applicationButton");
    press(dialog, "recordDisclosure");
    const QString sheet = m_desk.folder() + u"/sheet.pdf"_s;
    const QString letter = m_desk.folder() + u"/letter.pdf"_s;
    prompt::testing::setNextSaveFile(sheet);
    press(dialog, "saveDisclosed");
    prompt::testing::setNextSaveFile(letter);
    press(dialog, "saveLetter");
    EXPECT_TRUE(QFile::exists(sheet));
    EXPECT_TRUE(QFile::exists(letter));
    ASSERT_EQ(log().size(), 1);
    ASSERT_EQ(log().constFirst().papers.size(), 2);
    EXPECT_EQ(log().constFirst().papers[0].paper, u"disclosed"_s);
    EXPECT_EQ(log().constFirst().papers[1].paper, u"referral_letter"_s);
    EXPECT_EQ(m_desk->referrals().all().constFirst().stage, Stage::Application);
}

// domain.md §4: a Doctor Bank never had the hidden part; the institution is asked first, and its answer kept
// apart.
TEST_F(WalkInDisclosureTest, WhatNobodyToldTheDeskIsAskedForEnteredAndOnlyThenShown)
{
    atTheCounter();
    Posting masked = m_posting.posting;
    masked.institutionName.clear();
    masked.contact = {};
    m_desk->postings().revise(m_posting.seq, masked, m_posting.version, {u"jma"_s, {}, {}});
    const QDialog* dialog = asked("inquiryButton");
    auto* obstacles = dialog->findChild<QLabel*>(u"disclosureObstacles"_s);
    EXPECT_TRUE(obstacles->text().contains(u"Ask the institution"_s));
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"recordDisclosure"_s)->isEnabled());

    const QString sheet = m_desk.folder() + u"/call.pdf"_s;
    prompt::testing::setNextSaveFile(sheet);
    press(dialog, "callSheet");
    EXPECT_TRUE(QFile::exists(sheet));
    const QString printed = m_desk.folder() + u"/printed.pdf"_s;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printed);
    DisclosurePapers(*m_desk, m_screen.get()).printCallSheetOn(printer, m_posting.seq);
    EXPECT_TRUE(QFile::exists(printed));
    EXPECT_EQ(m_desk->database()
                  .value(u"SELECT count(*) FROM audit_log WHERE action = 'posting.call_sheet_printed'"_s)
                  .toInt(),
              2);

    press(dialog, "enterAnswer");
    auto* answer = dialog->findChild<QDialog*>(u"answerDialog"_s);
    ASSERT_NE(answer, nullptr);
    answer->findChild<QLineEdit*>(u"answer_institution_name"_s)->setText(u"架空記念病院"_s);
    answer->findChild<QLineEdit*>(u"answer_contact.name"_s)->setText(u"仮名　花子"_s);
    answer->findChild<QLineEdit*>(u"answer_contact.phone"_s)->setText(u"03-0000-4321"_s);
    press(answer, "keepAnswer");
    EXPECT_FALSE(obstacles->isVisible());
    press(dialog, "recordDisclosure");
    EXPECT_TRUE(view(dialog).contains(u"架空記念病院"_s));
    EXPECT_EQ(m_desk->postings().bySeq(m_posting.seq)->posting.institutionName, QString()) << "kept apart";
}

TEST_F(WalkInDisclosureTest, APostingClosedMeanwhileElsewhereIsNotTold)
{
    atTheCounter();
    Desk::open(m_desk.path(), Clock(QDate(2020, 6, 2)), Database::Mode::Worker)
        ->postings()
        .close(m_posting.seq, CloseReason::Filled, {u"鈴木"_s, {}, {}});
    const QDialog* dialog = asked("applicationButton");
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"disclosureObstacles"_s)->text().contains(u"is not open"_s));
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"recordDisclosure"_s)->isEnabled());
    EXPECT_TRUE(log().isEmpty());
}

TEST_F(WalkInDisclosureTest, TheListMarksWhatTheApplicantWasReferredToBefore)
{
    atTheCounter();
    const Referral referral =
        m_desk->referrals()
            .refer({m_applicant.seq, m_posting.seq, Ground::Inquiry, TellingChannel::Counter, {}})
            .referral;
    reopen();
    chooseIn("applicantBox", m_applicant.reference + u" 見本　桜"_s);
    ASSERT_TRUE(waitForAnyMatch());
    const int row = static_cast<int>(listedReferences().indexOf(m_posting.reference));
    const auto marked = [&] { return list()->model()->index(row, 0).data().toString(); };
    EXPECT_TRUE(marked().contains(u"Already referred"_s)) << qPrintable(marked());
    referral_rules::Step step;
    step.to = Stage::Declined;
    step.day = m_desk->today();
    m_desk->referrals().step(referral.seq, step);
    m_screen->refresh();
    EXPECT_TRUE(QTest::qWaitFor([&] { return marked().contains(u"Declined before"_s); }))
        << qPrintable(marked());
}

TEST_F(WalkInDisclosureTest, SomebodyNewWhoIsThereAlreadyStandsBesideTheKnownEntry)
{
    Applicant known;
    known.name = u"渡邉　桜"_s;
    known.phone = u"090-0000-5678"_s;
    known.licences = {Licence{}};
    const StoredApplicant before = m_desk->applicants().add(known);
    open();
    type("nameEdit", u"渡辺　桜"_s);
    type("phoneEdit", u"090-0000-5678"_s);
    click("saveApplicantButton");
    auto* dialog = m_screen->findChild<QDialog*>(u"mergeApplicantsDialog"_s);
    ASSERT_NE(dialog, nullptr);
    press(dialog, "mergeApplicantsButton");
    ASSERT_EQ(m_desk->applicants().all().size(), 1);
    EXPECT_EQ(m_desk->applicants().all()[0].seq, before.seq);
    EXPECT_EQ(text("nameEdit"), u"渡邉　桜"_s) << "the known entry stands at the counter";
}

} // namespace kakehashi::test
