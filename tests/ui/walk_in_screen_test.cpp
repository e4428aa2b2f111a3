// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk_in_fixture.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/problem_bar.h"
#include "ui/widgets/prompt.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kakehashi::test {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
}

/// Every item stated.
Applicant wholeApplicant()
{
    Applicant a;
    a.name = QStringLiteral("試験　太郎");
    a.nameKana = QStringLiteral("しけん　たろう");
    a.birthDate = QDate(1970, 12, 31);
    a.sex = Sex::Other;
    a.postalCode = PostalCode::parse(QStringLiteral("1640001"));
    a.prefecture = QStringLiteral("東京都");
    a.municipality = QStringLiteral("中野区");
    a.street = QStringLiteral("中野1-2-3");
    a.phone = QStringLiteral("03-0000-0001");
    a.email = QStringLiteral("taro@example.jp");
    a.licences = {{Occupation::Midwife, QStringLiteral("77"), QDate(1995, 4, 1), QStringLiteral("佐藤"),
                   QDate(2020, 6, 1)},
                  {Occupation::Nurse, {}, std::nullopt, {}, std::nullopt}};
    a.experienceYears = 12;
    a.monthsSincePractice = 0;
    a.infectiousDiseaseExperience = false;
    a.wishes.occupations = {Occupation::Midwife, Occupation::Nurse};
    a.wishes.dutiesAccepted = {Duty::GeneralOutpatient};
    a.wishes.dutiesRefused = {Duty::MildCaseLodging};
    a.wishes.prefectures = {QStringLiteral("神奈川県")};
    a.wishes.municipalities = {QStringLiteral("東京都新宿区"), QStringLiteral("北海道札幌市")};
    a.wishes.maxDistanceKm = 25;
    a.wishes.availableFrom = QDate(2020, 6, 8);
    a.wishes.availableTo = QDate(2021, 3, 31);
    a.wishes.weekdays = {Weekday::Mon, Weekday::Sun};
    a.wishes.earliestStart = QTime(22, 0);
    a.wishes.latestEnd = QTime(0, 0);
    a.wishes.nightDuty = true;
    a.wishes.payFloor = PayFloor{PayBasis::Monthly, *Yen::make(300000)};
    a.wishes.lodgingNeeded = false;
    a.channel = Channel::Phone;
    a.consentDeskUse = QDate(2020, 6, 1);
    a.consentTellInstitutions = QDate(2020, 6, 2);
    return a;
}

} // namespace

TEST_F(WalkInScreenTest, AsksForLicenceAndWishesBeforeItLists)
{
    takeInSamples();
    open();
    type("nameEdit", QStringLiteral("試験　花子"));
    QTest::qWait(0);
    EXPECT_FALSE(list()->isVisible());
    EXPECT_TRUE(m_screen->findChild<EmptyState*>()->isVisible());
    EXPECT_FALSE(find<QPushButton>("pdfButton")->isEnabled());
}

TEST_F(WalkInScreenTest, ADeskWithoutPostingsSaysWhereTheyComeFrom)
{
    open();
    typeNurse();
    ASSERT_TRUE(waitForCandidates(QStringLiteral("Candidates 0 / 0")));
    EXPECT_EQ(m_screen->findChild<EmptyState*>()->accessibleName(), QStringLiteral("No postings yet"));
}

TEST_F(WalkInScreenTest, ANurseIsOfferedNursingWorkAndToldWhatWasLeftOut)
{
    takeInSamples();
    open();
    typeNurse();
    ASSERT_TRUE(waitForAnyMatch());
    EXPECT_THAT(utf8(label("matchHeader")), HasSubstr("/ 50"));
    EXPECT_THAT(utf8(label("leftOutLabel")), HasSubstr("no licence for it"));
    // domain.md §6: a nurse may be shown postings for assistant nurses too, and nothing else.
    for (const QString& reference : listedReferences()) {
        const auto occupation = m_desk->postings().byReference(reference)->posting.occupation;
        EXPECT_TRUE(occupation == Occupation::Nurse || occupation == Occupation::AssistantNurse);
    }
}

TEST_F(WalkInScreenTest, AnUncheckedLicenceIsAnUnknownAndACheckedOneIsMet)
{
    takeInSamples();
    open();
    typeNurse();
    ASSERT_TRUE(waitForAnyMatch());
    EXPECT_THAT(utf8(detail()), AllOf(HasSubstr("–\nLicence"), HasSubstr("not checked")));

    type("licenceSeenByEdit0", QStringLiteral("佐藤"));
    click("seenTodayButton0");
    ASSERT_TRUE(QTest::qWaitFor([this] { return detail().contains(QStringLiteral("✔\nLicence")); }));
    EXPECT_EQ(text("licenceSeenOnEdit0"), QStringLiteral("令和2年6月2日 (2020-06-02)"));
}

TEST_F(WalkInScreenTest, TheSelectedPostingShowsReasonsAndItsPublicViewOnly)
{
    takeInSamples();
    open();
    typeNurse();
    ASSERT_TRUE(waitForAnyMatch());
    const QStringList references = listedReferences();
    for (int row = 0; row < references.size(); ++row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        const Posting whole = m_desk->postings().byReference(references.at(row))->posting;
        EXPECT_THAT(utf8(detail()), AllOf(HasSubstr(utf8(references.at(row))), HasSubstr("Occupation"),
                                          HasSubstr(utf8(whole.workplace.municipality)),
                                          Not(HasSubstr(utf8(whole.institutionId)))));
        if (whole.maskingRequested) {
            EXPECT_THAT(utf8(detail()), Not(HasSubstr(utf8(whole.institutionName))));
        }
    }
}

TEST_F(WalkInScreenTest, AnEraDateIsReadAndShownInBothWritings)
{
    open();
    type("birthDateEdit", QStringLiteral("S60.1.2"));
    QTest::keyClick(find<QLineEdit>("birthDateEdit"), Qt::Key_Tab);
    EXPECT_EQ(text("birthDateEdit"), QStringLiteral("昭和60年1月2日 (1985-01-02)"));
    EXPECT_EQ(find<EraDateEdit>("birthDateEdit")->date(), QDate(1985, 1, 2));
}

TEST_F(WalkInScreenTest, APostalCodeFillsTheAddressButNotWhatWasWrittenByHand)
{
    open();
    type("streetEdit", QStringLiteral("見本町1-2"));
    type("postalCodeEdit", QStringLiteral("1640001"));
    EXPECT_EQ(text("prefectureEdit"), QStringLiteral("東京都"));
    EXPECT_EQ(text("municipalityEdit"), QStringLiteral("中野区"));
    EXPECT_EQ(text("streetEdit"), QStringLiteral("見本町1-2"));

    type("postalCodeEdit", QStringLiteral("１６０-００２２"));
    EXPECT_EQ(text("municipalityEdit"), QStringLiteral("新宿区"));
}

TEST_F(WalkInScreenTest, ProblemsStandBesideTheFieldAndTheBarLeadsThere)
{
    open();
    type("nameEdit", QStringLiteral("試験　花子"));
    type("birthDateEdit", QStringLiteral("S64.13.2"));
    auto* bar = find<ProblemBar>("problemBar");
    ASSERT_TRUE(bar->isVisible());
    EXPECT_THAT(utf8(label("birthDateEditNote")), HasSubstr("This is not a date."));
    EXPECT_TRUE(find<QLabel>("birthDateEditNote")->isVisible());

    find<QLineEdit>("nameEdit")->setFocus();
    QTest::mouseClick(find<QPushButton>("problemButton0"), Qt::LeftButton);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("birthDateEdit"));
    type("birthDateEdit", QStringLiteral("S63.12.2"));
    EXPECT_FALSE(find<QLabel>("birthDateEditNote")->isVisible());
}

TEST_F(WalkInScreenTest, TheBarOpensAFoldedSection)
{
    open();
    type("nameEdit", QStringLiteral("試験　花子"));
    type("emailEdit", QStringLiteral("nowhere"));
    auto* email = find<QLineEdit>("emailEdit");
    QToolButton* heading = nullptr;
    for (auto* button : m_screen->findChildren<QToolButton*>()) {
        if (button->text() == QLatin1String("Address"))
            heading = button;
    }
    ASSERT_NE(heading, nullptr);
    QTest::mouseClick(heading, Qt::LeftButton);
    ASSERT_FALSE(email->isVisible());
    for (auto* button : m_screen->findChildren<QPushButton*>()) {
        if (button->accessibleName().contains(QLatin1String("e-mail address")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_TRUE(email->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), email);
}

TEST_F(WalkInScreenTest, NothingIsSavedWithAnErrorAndTheCursorGoesThere)
{
    open();
    type("kanaEdit", QStringLiteral("しけん"));
    QTest::keyClick(find<QLineEdit>("kanaEdit"), Qt::Key_S, Qt::ControlModifier);
    EXPECT_THAT(m_desk->applicants().all(), IsEmpty());
    EXPECT_THAT(utf8(lastTold()), HasSubstr("The name is missing."));
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("nameEdit"));
}

TEST_F(WalkInScreenTest, SavesChoosesAgainAndRevises)
{
    open();
    QSignalSpy changed(m_screen.get(), &Screen::changed);
    type("nameEdit", QStringLiteral("試験　花子"));
    type("birthDateEdit", QStringLiteral("S60.1.2"));
    typeNurse();
    addChip("placesEdit", QStringLiteral("しんじゅくく"));
    type("payFloorEdit", QStringLiteral("１，８００円"));
    EXPECT_FALSE(m_screen->unfinished().isEmpty());
    QTest::keyClick(find<QLineEdit>("payFloorEdit"), Qt::Key_S, Qt::ControlModifier);

    ASSERT_EQ(m_desk->applicants().all().size(), 1);
    const StoredApplicant stored = m_desk->applicants().all().first();
    EXPECT_THAT(utf8(lastTold()), HasSubstr(utf8(stored.reference)));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(m_screen->unfinished().isEmpty());
    EXPECT_EQ(stored.applicant.birthDate, QDate(1985, 1, 2));
    EXPECT_EQ(stored.applicant.wishes.municipalities, QStringList(QStringLiteral("東京都新宿区")));
    EXPECT_EQ(stored.applicant.wishes.payFloor, (PayFloor{PayBasis::Hourly, *Yen::make(1800)}));
    ASSERT_EQ(stored.applicant.licences.size(), 1);
    EXPECT_EQ(stored.applicant.licences.first().number, QStringLiteral("1234567"));

    reopen();
    chooseIn("applicantBox", stored.reference + QStringLiteral(" 試験　花子"));
    EXPECT_EQ(text("nameEdit"), QStringLiteral("試験　花子"));
    EXPECT_TRUE(m_screen->unfinished().isEmpty());
    chooseIn("nightDutyBox", QStringLiteral("No"));
    click("saveApplicantButton");
    const auto revised = m_desk->applicants().bySeq(stored.seq);
    EXPECT_EQ(revised->version, 2);
    Applicant expected = stored.applicant;
    expected.wishes.nightDuty = false;
    EXPECT_EQ(revised->applicant, expected);
}

TEST_F(WalkInScreenTest, EveryItemOfAnApplicantSurvivesTheForm)
{
    Applicant all = wholeApplicant();
    const StoredApplicant stored = m_desk->applicants().add(all);
    open();
    chooseIn("applicantBox", stored.reference + QStringLiteral(" 試験　太郎"));
    type("phoneEdit", QStringLiteral("03-0000-0002"));
    click("saveApplicantButton");
    all.phone = QStringLiteral("03-0000-0002");
    EXPECT_EQ(m_desk->applicants().bySeq(stored.seq)->applicant, all);
}

TEST_F(WalkInScreenTest, AChangedWishChangesTheList)
{
    takeInSamples();
    open();
    typeNurse();
    ASSERT_TRUE(waitForAnyMatch());
    const QStringList anywhere = listedReferences();
    addChip("placesEdit", QStringLiteral("新宿"));
    EXPECT_EQ(find<QLineEdit>("placesEdit")->parentWidget()->findChildren<QToolButton*>().first()->text(),
              QStringLiteral("東京都新宿区 ×"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return listedReferences() != anywhere; }));
    for (const QString& reference : listedReferences()) {
        EXPECT_EQ(m_desk->postings().byReference(reference)->posting.workplace.municipality,
                  QStringLiteral("新宿区"));
    }
    EXPECT_THAT(utf8(label("leftOutLabel")), HasSubstr("other place"));
    // What giving that wish up would add, told beneath.
    EXPECT_THAT(utf8(label("leftOutLabel")),
                HasSubstr("Would open: +" + std::to_string(anywhere.size() - listedReferences().size())));

    // Backspace in the empty field takes the last chip away again.
    QTest::keyClick(find<QLineEdit>("placesEdit"), Qt::Key_Backspace);
    EXPECT_TRUE(QTest::qWaitFor([&] { return listedReferences() == anywhere; }));
}

TEST_F(WalkInScreenTest, LeavingAnUnsavedApplicantAsksFirst)
{
    open();
    type("nameEdit", QStringLiteral("試験　花子"));
    prompt::testing::setNextConfirm(false);
    click("newApplicantButton");
    EXPECT_EQ(text("nameEdit"), QStringLiteral("試験　花子"));
    prompt::testing::setNextConfirm(true);
    click("newApplicantButton");
    EXPECT_EQ(text("nameEdit"), QString());
    EXPECT_TRUE(m_screen->unfinished().isEmpty());
    // Nothing to lose: not asked again (an answer not fetched would be given now).
    click("newApplicantButton");
}

TEST_F(WalkInScreenTest, EnterMovesOnAsTabDoes)
{
    open();
    find<QLineEdit>("nameEdit")->setFocus();
    const char* const order[] = {"kanaEdit", "birthDateEdit", "sexBox"};
    for (const char* next : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_EQ(QApplication::focusWidget(), find<QWidget>(next)) << next;
    }
}

TEST_F(WalkInScreenTest, ASecondLicenceIsAddedAfterTheFirstAndRemovedAgain)
{
    open();
    typeNurse();
    click("addLicenceButton");
    EXPECT_EQ(QApplication::focusWidget(), find<QComboBox>("licenceBox1"));
    chooseIn("licenceBox1", labelOf(Occupation::Midwife));
    QTest::keyClick(find<QComboBox>("licenceBox1"), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("licenceNumberEdit1"));
    type("nameEdit", QStringLiteral("試験　花子"));
    click("removeLicenceButton0");
    click("saveApplicantButton");
    ASSERT_EQ(m_desk->applicants().all().size(), 1);
    const QList<Licence> licences = m_desk->applicants().all().first().applicant.licences;
    ASSERT_EQ(licences.size(), 1);
    EXPECT_EQ(licences.first().occupation, Occupation::Midwife);
}

TEST_F(WalkInScreenTest, ALicenceWithoutAnOccupationIsAProblemNotALoss)
{
    open();
    type("nameEdit", QStringLiteral("試験　花子"));
    type("licenceNumberEdit0", QStringLiteral("1234567"));
    click("saveApplicantButton");
    EXPECT_THAT(m_desk->applicants().all(), IsEmpty());
    EXPECT_EQ(QApplication::focusWidget(), find<QComboBox>("licenceBox0"));
}

TEST_F(WalkInScreenTest, NewPostingsAppearWhenThePlaceIsEnteredAgain)
{
    open();
    typeNurse();
    ASSERT_TRUE(waitForCandidates(QStringLiteral("Candidates 0 / 0")));
    takeInSamples();
    m_screen->refresh();
    ASSERT_TRUE(waitForAnyMatch());
}

TEST_F(WalkInScreenTest, LeavingWhileThePostingsAreReadIsSafe)
{
    takeInSamples();
    open();
    typeNurse();
    m_screen.reset(); // under the sanitizers this would tell of anything left running
}

TEST_F(WalkInScreenTest, AnApplicantRegisteredElsewhereCanBeChosenAfterRefreshing)
{
    open();
    const StoredApplicant stored = m_desk->applicants().add(wholeApplicant());
    m_screen->refresh();
    EXPECT_GE(find<QComboBox>("applicantBox")->findData(stored.seq), 0);
}

} // namespace kakehashi::test
