// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets and lists of what is selected or found.
#include "tests/ui/postings_screen_fixture.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

namespace kakehashi::test {

namespace {

class PostingPapersTest : public PostingsScreenTest
{
protected:
    void openDialog(const char* name, int key)
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key(key), Qt::ControlModifier);
        m_dialog = find<QDialog>(name);
        ASSERT_NE(m_dialog, nullptr);
    }
    template<typename W>
    W* part(const char* name)
    {
        auto* found = m_dialog->findChild<W*>(QLatin1StringView(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    QString audited(const QString& action)
    {
        return m_desk->database()
            .value(QStringLiteral("SELECT detail FROM audit_log WHERE action = ? ORDER BY seq DESC"),
                   {action})
            .toString();
    }
    QByteArray exported(const char* format)
    {
        const QString file = m_desk.folder() + QStringLiteral("/list.csv");
        QSignalSpy told(m_screen.get(), &Screen::told);
        openDialog("listDialog", Qt::Key_L);
        part<QRadioButton>(format)->click();
        prompt::testing::setNextSaveFile(file);
        press("listContinueButton");
        EXPECT_TRUE(told.count() > 0 || told.wait(20000));
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    }

    QDialog* m_dialog = nullptr;
};

} // namespace

TEST_F(PostingPapersTest, AListHoldsItsFilterItsCountAndNothingHidden)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    find<QAction>("filterBy_physician")->trigger();
    ASSERT_TRUE(waitForCount("1 of 4"));
    const QString text = QString::fromUtf8(exported("formatCsvUtf8"));
    EXPECT_TRUE(text.contains(QStringLiteral("職種: 医師"))) << text.toStdString();
    EXPECT_TRUE(text.contains(m_desk->postings().bySeq(m_physician)->reference));
    EXPECT_FALSE(text.contains(m_desk->postings().bySeq(m_nurse)->reference));
    for (const QString& hidden : hiddenValues(m_desk->postings().bySeq(m_physician)->posting))
        EXPECT_FALSE(text.contains(hidden)) << hidden.toStdString();
    EXPECT_TRUE(audited(QStringLiteral("list.exported")).contains(QStringLiteral("physician")));
}

TEST_F(PostingPapersTest, OnlyWhatIsSelectedGoesIntoAListOfTheSelection)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    select(m_clerk);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    const QString text = QString::fromUtf8(exported("formatCsvUtf8"));
    EXPECT_TRUE(text.contains(m_desk->postings().bySeq(m_clerk)->reference));
    EXPECT_TRUE(text.contains(m_desk->postings().bySeq(m_physician)->reference));
    EXPECT_FALSE(text.contains(m_desk->postings().bySeq(m_nurse)->reference));
}

TEST_F(PostingPapersTest, AWordFoundInHiddenTextBringsNobodyIntoAList)
{
    // To be found by a hidden word would give that word away.
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    m_screen->focusSearch();
    commit(searchEdit(), nursePosting().workplace.facilityName);
    ASSERT_TRUE(waitForCount("3 of 4"));
    const QString text = QString::fromUtf8(exported("formatCsvUtf8"));
    for (const qint64 seq : {m_nurse, m_physician, m_clerk})
        EXPECT_FALSE(text.contains(m_desk->postings().bySeq(seq)->reference));
}

TEST_F(PostingPapersTest, SheetsOfMaskedPostingsAreMaskedUnlessSomebodyConfirmsOtherwise)
{
    const qint64 seq = add(nursePosting());
    open();
    ASSERT_TRUE(waitForCount("1 of 1"));
    openDialog("sheetDialog", Qt::Key_P);
    EXPECT_TRUE(part<QRadioButton>("publicCopyButton")->isChecked());
    const QString file = m_desk.folder() + QStringLiteral("/sheet.pdf");
    prompt::testing::setNextSaveFile(file);
    press("sheetPdfButton");
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(audited(QStringLiteral("sheet.printed")).contains(m_desk->postings().bySeq(seq)->reference));
    EXPECT_TRUE(audited(QStringLiteral("sheet.printed")).contains(QStringLiteral("public")));
    QFile::remove(file);

    openDialog("sheetDialog", Qt::Key_P);
    part<QRadioButton>("wholeCopyButton")->click();
    prompt::testing::setNextConfirm(false);
    press("sheetPdfButton");
    EXPECT_FALSE(QFile::exists(file));
    prompt::testing::setNextConfirm(true);
    prompt::testing::setNextSaveFile(file);
    press("sheetPdfButton");
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(audited(QStringLiteral("sheet.printed")).contains(QStringLiteral("whole")));
}

TEST_F(PostingPapersTest, UnmaskedPostingsNeedNoChoiceOfCopies)
{
    Posting unmasked = nursePosting();
    unmasked.maskingRequested = false;
    add(unmasked);
    open();
    ASSERT_TRUE(waitForCount("1 of 1"));
    openDialog("sheetDialog", Qt::Key_P);
    EXPECT_TRUE(part<QRadioButton>("wholeCopyButton")->isChecked());
    EXPECT_FALSE(part<QRadioButton>("publicCopyButton")->isEnabled());
}

TEST_F(PostingPapersTest, LettersGoToThoseThePostingFitsAndItsTextsAreChecked)
{
    addFour();
    Applicant nurse = nurseApplicant();
    nurse.email = QStringLiteral("sakura@example.jp");
    m_desk->applicants().add(nurse);
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    select(m_nurse);
    find<QAction>("writeLetters")->trigger();
    m_dialog = find<QDialog>("letterDialog");
    ASSERT_NE(m_dialog, nullptr);
    EXPECT_TRUE(part<QPlainTextEdit>("letterPreview")
                    ->toPlainText()
                    .contains(m_desk->postings().bySeq(m_nurse)->reference));
    m_dialog->close();
    find<QAction>("checkLeaks")->trigger();
    m_dialog = find<QDialog>("leakDialog");
    ASSERT_NE(m_dialog, nullptr);
    EXPECT_EQ(part<QListWidget>("leakList")->count(), 0);
    m_dialog->close();
    QSignalSpy told(m_screen.get(), &Screen::told);
    select(m_clerk);
    m_desk->postings().close(m_clerk, CloseReason::Filled, clerk());
    find<QAction>("writeLetters")->trigger();
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.last().first().toString().contains(QStringLiteral("fits no registered applicant")));
}

} // namespace kakehashi::test
