// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the counter on paper (domain.md §4: nothing masked, never an institution ID).
#include "tests/ui/walk_in_fixture.h"
#include "ui/walk_in/handout_actions.h"
#include "ui/widgets/prompt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QProcess>
#include <QPushButton>

#include <algorithm>

namespace kakehashi::test {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext (poppler-utils) is needed";
    // Lines are broken where the paper's are.
    return QString::fromUtf8(process.readAllStandardOutput()).remove(QLatin1Char('\n'));
}

struct Logged
{
    int entries = 0;
    QJsonObject detail; ///< of the last
};

Logged logged(Desk& desk)
{
    QSqlQuery rows = desk.database().prepare(
        QStringLiteral("SELECT detail FROM audit_log WHERE action = 'handout.printed' ORDER BY seq"));
    Database::execute(rows);
    Logged found;
    while (rows.next()) {
        ++found.entries;
        found.detail = QJsonDocument::fromJson(rows.value(0).toString().toUtf8()).object();
    }
    return found;
}

} // namespace

class WalkInHandoutTest : public WalkInScreenTest
{
protected:
    /// A nurse at the counter with three postings ticked.
    void tickThree()
    {
        takeInSamples();
        open();
        typeNurse();
        ASSERT_TRUE(waitForAnyMatch());
        ASSERT_GE(list()->model()->rowCount(), 4);
        for (const int row : {0, 1, 3})
            clickTick(row);
        m_ticked = {listedReferences().at(0), listedReferences().at(1), listedReferences().at(3)};
    }
    QString file(const char* name) const { return m_desk.folder() + QLatin1Char('/') + QLatin1String(name); }

    QStringList m_ticked;
};

TEST_F(WalkInHandoutTest, ThePdfHoldsTheTickedPostingsAndNothingHidden)
{
    tickThree();
    prompt::testing::setNextSaveFile(file("handout.pdf"));
    QTest::mouseClick(find<QPushButton>("pdfButton"), Qt::LeftButton);
    ASSERT_TRUE(QFile::exists(file("handout.pdf")));
    const QString paper = textOf(file("handout.pdf"));
    m_desk->postings().forEach(StatusFilter::All, [&](const StoredPosting& stored) {
        EXPECT_EQ(paper.contains(stored.reference), m_ticked.contains(stored.reference));
        EXPECT_FALSE(paper.contains(stored.posting.institutionId));
        if (stored.posting.maskingRequested) {
            EXPECT_FALSE(paper.contains(stored.posting.institutionName));
        }
        return true;
    });
    EXPECT_THAT(lastTold().toStdString(), AllOf(HasSubstr("3"), HasSubstr("PDF")));
    EXPECT_FALSE(paper.contains(QStringLiteral("1234567"))) << "the applicant's licence";
}

TEST_F(WalkInHandoutTest, WhatWasHandedOutIsRecordedByReferencesOnly)
{
    tickThree();
    type("nameEdit", QStringLiteral("試験　花子"));
    QTest::keyClick(find<QWidget>("nameEdit"), Qt::Key_S, Qt::ControlModifier);
    const QString applicant = m_desk->applicants().all().first().reference;
    prompt::testing::setNextSaveFile(file("handout.pdf"));
    QTest::mouseClick(find<QPushButton>("pdfButton"), Qt::LeftButton);

    const Logged entry = logged(*m_desk);
    EXPECT_EQ(entry.entries, 1);
    EXPECT_EQ(entry.detail, (QJsonObject{{QStringLiteral("postings"), QJsonArray::fromStringList(m_ticked)},
                                         {QStringLiteral("applicant"), applicant},
                                         {QStringLiteral("way"), QStringLiteral("pdf")}}));
}

TEST_F(WalkInHandoutTest, GivenUpSavingWritesAndRecordsNothing)
{
    tickThree();
    prompt::testing::setNextSaveFile(QString());
    QTest::mouseClick(find<QPushButton>("pdfButton"), Qt::LeftButton);
    EXPECT_EQ(logged(*m_desk).entries, 0);
}

TEST_F(WalkInHandoutTest, AFolderThatCannotBeWrittenToIsSaidInWords)
{
    tickThree();
    prompt::testing::setNextSaveFile(file("missing/handout.pdf"));
    QTest::mouseClick(find<QPushButton>("pdfButton"), Qt::LeftButton);
    EXPECT_EQ(prompt::testing::takeFailures().size(), 1);
    EXPECT_EQ(logged(*m_desk).entries, 0);
}

TEST_F(WalkInHandoutTest, ANameWithoutSuffixGetsOneAndAsksBeforeItReplaces)
{
    tickThree();
    prompt::testing::setNextSaveFile(file("list"));
    QTest::mouseClick(find<QPushButton>("pdfButton"), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(file("list.pdf")));
    prompt::testing::setNextSaveFile(file("list"));
    prompt::testing::setNextConfirm(false);
    QTest::mouseClick(find<QPushButton>("pdfButton"), Qt::LeftButton);
    EXPECT_EQ(logged(*m_desk).entries, 1);
}

TEST_F(WalkInHandoutTest, ThePrinterGetsTheSamePaper)
{
    tickThree();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file("printed.pdf"));
    HandoutActions actions(*m_desk, m_screen.get());
    actions.printOn(printer, {{m_desk->postings().byReference(m_ticked.first())->seq}, {}});
    EXPECT_TRUE(textOf(file("printed.pdf")).contains(m_ticked.first()));
    EXPECT_EQ(logged(*m_desk).detail.value(QLatin1String("way")).toString(), QStringLiteral("printer"));
}

TEST_F(WalkInHandoutTest, LookingAtThePreviewRecordsNothing)
{
    tickThree();
    QTest::mouseClick(find<QPushButton>("previewButton"), Qt::LeftButton);
    auto* preview = m_screen->findChild<QPrintPreviewDialog*>(QStringLiteral("handoutPreview"));
    ASSERT_NE(preview, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->isVisible(); }));
    QSignalSpy gone(preview, &QObject::destroyed);
    preview->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return gone.count() > 0; }));
    EXPECT_EQ(logged(*m_desk).entries, 0);
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

TEST_F(WalkInHandoutTest, TheSuggestedNameTellsTheDayAndNothingElse)
{
    open();
    EXPECT_EQ(HandoutActions(*m_desk, m_screen.get()).suggestedFileName(),
              QStringLiteral("handout-2020-06-02.pdf"));
}

TEST_F(WalkInHandoutTest, TicksStayWhileTheListAnswersAndGoWithTheApplicant)
{
    tickThree();
    EXPECT_THAT(label("ticksLabel").toStdString(), HasSubstr("3 ticked"));
    m_screen->refresh();
    addChip("placesEdit", QStringLiteral("とうきょう"));
    addChip("placesEdit", QStringLiteral("おきなわ"));
    QTest::keyClick(find<QWidget>("placesEdit"), Qt::Key_Backspace);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return label("ticksLabel").startsWith(QLatin1String("3 ticked")); }));

    prompt::testing::setNextConfirm(true);
    click("newApplicantButton");
    typeNurse();
    ASSERT_TRUE(waitForAnyMatch());
    EXPECT_FALSE(find<QPushButton>("pdfButton")->isEnabled());
}

TEST_F(WalkInHandoutTest, ATickOnWhatIsNoLongerOfferedIsCountedApartAndNotHandedOut)
{
    tickThree();
    addChip("placesEdit", QStringLiteral("おきなわ"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return label("ticksLabel").contains(QLatin1String("3 more")); }));
    EXPECT_FALSE(find<QPushButton>("pdfButton")->isEnabled());
}

TEST_F(WalkInHandoutTest, SpaceTicksTheCurrentPosting)
{
    takeInSamples();
    open();
    typeNurse();
    ASSERT_TRUE(waitForAnyMatch());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_THAT(label("ticksLabel").toStdString(), HasSubstr("1 ticked"));
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_FALSE(find<QPushButton>("pdfButton")->isEnabled());
}

// domain.md §6: who stands at the counter signs; what the form says so far stands on the paper.
TEST_F(WalkInScreenTest, TheConsentFormIsMadeOfWhatIsTypedAndRecorded)
{
    open();
    type("nameEdit", QStringLiteral("Mihon Sakura"));
    const QString file = m_desk.folder() + QStringLiteral("/consent.pdf");
    prompt::testing::setNextSaveFile(file);
    click("consentFormButton");
    const QString text = textOf(file);
    EXPECT_TRUE(text.contains(QStringLiteral("Mihon Sakura"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("署名")));
    EXPECT_EQ(
        m_desk->database()
            .value(QStringLiteral("SELECT count(*) FROM audit_log WHERE action = 'consent_form.printed'"))
            .toInt(),
        1);
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

} // namespace kakehashi::test
