// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, materials, the certificate and seats that somebody left, in the training screen.
#include "tests/ui/training_screen_fixture.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTableWidget>

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace {

class TrainingActsTest : public TrainingScreenTest
{
protected:
    ~TrainingActsTest() override { EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty()); }

    /// The row of a table whose cell in the column holds the text; -1: none.
    int rowOf(const char* name, int column, const QString& text) const
    {
        const auto* table = find<QTableWidget>(name);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, column)->text().contains(text))
                return row;
        }
        return -1;
    }
    void choose(const char* name, int row)
    {
        auto* table = find<QTableWidget>(name);
        table->scrollToItem(table->item(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualItemRect(table->item(row, 0)).center());
    }
    void leave()
    {
        press("afterHire");
        auto* kind = find<QComboBox>("tenureKind");
        kind->setCurrentIndex(kind->findData(static_cast<int>(TenureKind::Ended)));
        type("tenureDay", u"2020-06-25"_s);
        type("tenureNote", u"tenkyo"_s);
        press("tenureEnter");
    }
    /// What the dialog for a printer would print on, into this file.
    void printInto(const QString& file)
    {
        auto* dialog = find<QPrintDialog>("trainingPrint");
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->done(QDialog::Accepted);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    int papers(const QString& code)
    {
        return m_desk->database()
            .value(u"SELECT count(*) FROM audit_log WHERE detail LIKE '%"_s + code + u"%'"_s)
            .toInt();
    }
    StoredPosting posting() { return *m_desk->postings().bySeq(m_desk.posting().seq); }
};

} // namespace

TEST_F(TrainingActsTest, APlanIsAddedToWithAReasonAndTheRequiredThreeStay)
{
    const Referral one = m_desk.hired();
    open();
    press("editPlan");
    EXPECT_FALSE(find<QPushButton>("addToPlan")->isEnabled()) << "nothing was typed yet";
    type("planTopic", u"Charts"_s);
    EXPECT_FALSE(find<QPushButton>("addToPlan")->isEnabled()) << "every change says why";
    type("planReason", u"Wish of the employer"_s);
    press("addToPlan");
    EXPECT_GE(rowOf("planTable", 1, u"Charts"_s), 3);
    EXPECT_TRUE(page().contains(u"Charts"_s));
    choose("planTable", 0);
    EXPECT_FALSE(find<QPushButton>("removeFromPlan")->isEnabled());
    const int suggested = rowOf("planTable", 3, u"suggested"_s);
    ASSERT_GE(suggested, 3);
    const QString topic = find<QTableWidget>("planTable")->item(suggested, 1)->text();
    choose("planTable", suggested);
    prompt::testing::setNextText(u"done before"_s);
    press("removeFromPlan");
    EXPECT_EQ(m_desk->training().planEntries(hireOf(one)).size(), 2);
    EXPECT_TRUE(page().contains(u"Taken out: "_s + topic));
    choose("planTable", rowOf("planTable", 3, u"taken out"_s));
    press("restoreToPlan");
    EXPECT_EQ(m_desk->training().planEntries(hireOf(one)).size(), 1);
    EXPECT_EQ(rowOf("planTable", 3, u"taken out"_s), -1);
}

TEST_F(TrainingActsTest, AMaterialOfTheDesksOwnIsAddedChangedAndRetired)
{
    m_desk.hired();
    open();
    press("trainingMaterials");
    const int listed = find<QTableWidget>("materialsTable")->rowCount();
    choose("materialsTable", 0);
    EXPECT_FALSE(find<QPushButton>("changeMaterial")->isEnabled())
        << "what the notice lists is not the desk's";
    press("addMaterial");
    EXPECT_FALSE(find<QPushButton>("materialEnter")->isEnabled());
    type("materialTitle", u"Course of Tokyo"_s);
    type("materialMinutes", u"long"_s);
    EXPECT_FALSE(find<QPushButton>("materialEnter")->isEnabled());
    type("materialMinutes", u"40"_s);
    type("materialUrl", u"https://kensyu.example.jp"_s);
    find<QListWidget>("materialModules")->item(0)->setCheckState(Qt::Checked);
    find<QListWidget>("materialOccupations")->item(3)->setCheckState(Qt::Checked);
    press("materialEnter");
    ASSERT_EQ(find<QTableWidget>("materialsTable")->rowCount(), listed + 1);
    const TrainingMaterial own = m_desk->training().materials().constLast();
    EXPECT_EQ(own.mostMinutes, 40);
    EXPECT_EQ(own.occupations, TermSet<Occupation>{Occupation::Nurse});
    EXPECT_EQ(own.modules, QList<TrainingModule>{TrainingModule::InfectionControlLecture});
    EXPECT_TRUE(page().contains(u"Course of Tokyo"_s)) << "the plan offers it";
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choose("materialsTable", listed);
    press("changeMaterial");
    type("materialTitle", u"Course of Tokyo 2"_s);
    press("materialEnter");
    EXPECT_GE(rowOf("materialsTable", 0, u"Tokyo 2"_s), 0);
    choose("materialsTable", listed);
    press("retireMaterial");
    EXPECT_TRUE(m_desk->training().materials().constLast().retired);
    EXPECT_FALSE(page().contains(u"Course of Tokyo"_s));
    press("closeMaterials");
    press("enterTrainingClass");
    EXPECT_EQ(find<QComboBox>("material_infection_control_lecture")->findData(own.id), -1)
        << "offered no more";
}

TEST_F(TrainingActsTest, ACertificateIsMadeOnceTrainingIsComplete)
{
    m_desk.hired();
    open();
    EXPECT_FALSE(find<QPushButton>("trainingCertificate")->isEnabled());
    enterWholeClass();
    const QString file = m_desk.folder() + u"/certificate.pdf"_s;
    prompt::testing::setNextSaveFile(file);
    press("trainingCertificate");
    EXPECT_TRUE(QFileInfo::exists(file));
    EXPECT_EQ(m_desk->database()
                  .value(u"SELECT count(*) FROM audit_log WHERE detail LIKE '%training_certificate%'"_s)
                  .toInt(),
              1);
}

TEST_F(TrainingActsTest, TheRecordTheLetterAndTheCertificateArePrintedAndRecorded)
{
    m_desk.hired();
    open();
    EXPECT_FALSE(m_screen->findChild<QAction*>(u"printTrainingLetter"_s)->isEnabled()) << "not complete yet";
    enterWholeClass();
    for (const auto& [action, code] : {std::pair{u"printTrainingRecord"_s, u"training_record"_s},
                                       std::pair{u"printTrainingLetter"_s, u"training_report"_s},
                                       std::pair{u"printTrainingCertificate"_s, u"training_certificate"_s}}) {
        QSignalSpy told(m_screen.get(), &Screen::told);
        trigger(action);
        EXPECT_EQ(papers(code), 0) << "not before it is printed";
        const QString file = m_desk.folder() + u'/' + code + u".pdf"_s;
        printInto(file);
        EXPECT_GT(QFileInfo(file).size(), 0) << qPrintable(file);
        EXPECT_EQ(papers(code), 1);
        EXPECT_EQ(told.size(), 1);
    }
}

TEST_F(TrainingActsTest, TheAttendanceSheetOfAClassIsSavedAndPrinted)
{
    m_desk.hired(u"受講　一"_s);
    m_desk.hired(u"受講　二"_s);
    open();
    EXPECT_FALSE(find<QPushButton>("attendanceSheetPaper")->isEnabled()) << "no class yet";
    find<QTableView>("trainingTable")->selectAll();
    enterWholeClass();
    const QString saved = m_desk.folder() + u"/sheet.pdf"_s;
    prompt::testing::setNextSaveFile(saved);
    trigger(u"saveAttendanceSheet"_s);
    EXPECT_GT(QFileInfo(saved).size(), 0);
    const QString printed = m_desk.folder() + u"/printed.pdf"_s;
    trigger(u"printAttendanceSheet"_s);
    printInto(printed);
    EXPECT_GT(QFileInfo(printed).size(), 0);
    EXPECT_EQ(papers(u"attendance_sheet"_s), 2);
}

TEST_F(TrainingActsTest, AnEntryAfterTheHireIsTakenBackWithAReason)
{
    const Referral one = m_desk.hired();
    open();
    EXPECT_FALSE(find<QPushButton>("takeBackTenure")->isEnabled()) << "nothing stands";
    press("afterHire");
    press("tenureEnter");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_NE(m_desk->tenures().of(hireOf(one))->entry(TenureKind::Started), nullptr);
    EXPECT_TRUE(find<QPushButton>("takeBackTenure")->isEnabled());
    EXPECT_EQ(m_screen->findChild<QAction*>(u"takeBack_ended"_s), nullptr) << "only what stands";
    prompt::testing::setNextText(QString()); // given up
    trigger(u"takeBack_started"_s);
    prompt::testing::setNextText(u"mistake"_s);
    trigger(u"takeBack_started"_s);
    EXPECT_EQ(m_desk->tenures().of(hireOf(one))->entry(TenureKind::Started), nullptr);
    EXPECT_FALSE(find<QPushButton>("takeBackTenure")->isEnabled());
    EXPECT_EQ(
        m_desk->database().value(u"SELECT count(*) FROM tenure_entries WHERE content = 'mistake'"_s).toInt(),
        1);
}

TEST_F(TrainingActsTest, LeavingThatWasAMistakeIsTakenBackAndTrainingIsDueAgain)
{
    m_desk.hired();
    open();
    prompt::testing::setNextConfirm(false);
    leave();
    EXPECT_EQ(m_screen->waiting(), 0);
    find<QComboBox>("trainingFilter")->setCurrentIndex(2);
    prompt::testing::setNextText(u"mistake"_s);
    trigger(u"takeBack_ended"_s);
    EXPECT_EQ(m_screen->waiting(), 1);
    EXPECT_FALSE(find<QPushButton>("offerSeat")->isEnabled());
}

TEST_F(TrainingActsTest, WhoLeavesIsAskedAboutAndTheSeatIsOfferedAgain)
{
    m_desk.hired();
    m_desk->postings().close(posting().seq, CloseReason::Filled, {u"佐藤"_s, {}, {}});
    open();
    EXPECT_FALSE(find<QPushButton>("offerSeat")->isEnabled());
    prompt::testing::setNextConfirm(true);
    leave();
    EXPECT_EQ(posting().state, PostingState::Open);
    EXPECT_EQ(posting().seatsLeft(), 1);
    EXPECT_TRUE(page().contains(u"offered again"_s));
    prompt::testing::setNextText(u"mistake"_s);
    press("offerSeat");
    EXPECT_EQ(posting().state, PostingState::Closed);
    EXPECT_EQ(posting().hired, 1);
    EXPECT_FALSE(page().contains(u"offered again"_s));
}

TEST_F(TrainingActsTest, NotWantedAtOnceTheSeatCanBeOfferedLater)
{
    m_desk.hired();
    open();
    prompt::testing::setNextConfirm(false);
    leave();
    EXPECT_EQ(posting().hired, 1);
    prompt::testing::setNextConfirm(true);
    press("offerSeat");
    EXPECT_EQ(posting().hired, 0);
    EXPECT_EQ(posting().seatsLeft(), 30);
}

} // namespace kakehashi::test
