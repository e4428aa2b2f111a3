// SPDX-License-Identifier: GPL-3.0-or-later
// Who is registered: pauses, doubles, seats for many at once.
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"
#include "ui/applicant_mail/letter_dialog.h"
#include "ui/settings/weights_dialog.h"
#include "ui/walk_in/applicants_dialog.h"
#include "ui/walk_in/assign_dialog.h"
#include "ui/walk_in/merge_applicants_dialog.h"
#include "ui/widgets/prompt.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class ApplicantsDialogTest : public testing::Test
{
protected:
    ApplicantsDialogTest() { prompt::testing::takeFailures(); }
    ~ApplicantsDialogTest() override { EXPECT_EQ(prompt::testing::takeFailures(), QStringList()); }

    StoredApplicant add(const QString& name, const QString& phone)
    {
        Applicant applicant = nurseApplicant();
        applicant.name = name;
        applicant.nameKana.clear();
        applicant.phone = phone;
        applicant.licences[0].number = phone.right(4);
        return m_desk->applicants().add(applicant);
    }
    StoredPosting post(int headcount)
    {
        Posting posting = nursePosting();
        posting.headcount = headcount;
        return m_desk->postings().add(posting, PostingState::Open, {u"佐藤"_s, {}, {}});
    }
    void open()
    {
        dialog = std::make_unique<ApplicantsDialog>(*m_desk, nullptr);
        dialog->show();
    }
    template<typename T>
    static T* find(const QWidget& in, const char* name)
    {
        T* found = in.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QTableWidget* table() const { return find<QTableWidget>(*dialog, "applicantTable"); }
    void select(const StoredApplicant& wanted)
    {
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->item(row, 0)->text() == wanted.reference)
                table()->selectRow(row);
        }
    }
    static void press(const QWidget& in, const char* name)
    {
        QTest::mouseClick(find<QPushButton>(in, name), Qt::LeftButton);
    }

    TestDesk m_desk;
    std::unique_ptr<ApplicantsDialog> dialog;
};

} // namespace

TEST_F(ApplicantsDialogTest, OnePausesResumesAndIsFinished)
{
    const StoredApplicant one = add(u"渡辺 桜"_s, u"090-0000-1111"_s);
    open();
    select(one);
    press(*dialog, "pauseApplicant");
    EXPECT_EQ(m_desk->applicants().bySeq(one.seq)->state, ApplicantState::Paused);
    EXPECT_EQ(table()->item(0, 4)->text(), labelOf(ApplicantState::Paused));
    press(*dialog, "resumeApplicant");
    press(*dialog, "finishApplicant");
    EXPECT_EQ(m_desk->applicants().bySeq(one.seq)->state, ApplicantState::Finished);
    press(*dialog, "switchLetters");
    EXPECT_TRUE(m_desk->applicants().bySeq(one.seq)->noMailSince);
    EXPECT_TRUE(table()->item(0, 5)->text().contains(u"2020-06-02"_s));
}

TEST_F(ApplicantsDialogTest, DoublesStandSideBySideAreMergedAndSeparatedAgain)
{
    const StoredApplicant one = add(u"渡辺 桜"_s, u"090-0000-1111"_s);
    const StoredApplicant other = add(u"渡邉 桜"_s, u"090-0000-2222"_s);
    open();
    select(one);
    EXPECT_TRUE(find<QLabel>(*dialog, "applicantNote")->text().contains(other.reference));
    press(*dialog, "findDouble");
    auto* merge = dialog->findChild<MergeApplicantsDialog*>();
    ASSERT_NE(merge, nullptr);
    auto* both = find<QTableWidget>(*merge, "mergeTable");
    EXPECT_EQ(both->item(0, 1)->text(), u"渡辺 桜"_s);
    EXPECT_EQ(both->item(0, 2)->text(), u"渡邉 桜"_s);
    EXPECT_TRUE(both->item(0, 0)->text().startsWith(u"≠"_s)) << "told by a sign, not by colour alone";
    press(*merge, "exchangeButton");
    EXPECT_EQ(both->item(0, 1)->text(), u"渡邉 桜"_s);
    press(*merge, "mergeApplicantsButton");
    EXPECT_EQ(m_desk->applicants().survivorOf(one.seq), other.seq);
    ASSERT_EQ(table()->rowCount(), 1);
    table()->selectRow(0);
    press(*dialog, "separateApplicant");
    EXPECT_EQ(m_desk->applicants().survivorOf(one.seq), one.seq);
    EXPECT_EQ(table()->rowCount(), 2);
}

TEST_F(ApplicantsDialogTest, ALetterIsOfferedWithWhatIsNewForThoseSelected)
{
    StoredApplicant one = add(u"渡辺 桜"_s, u"090-0000-1111"_s);
    Applicant reachable = one.applicant;
    reachable.email = u"sakura@example.jp"_s;
    m_desk->applicants().revise(one.seq, reachable, one.version);
    const StoredPosting posting = post(1);
    open();
    select(one);
    press(*dialog, "writeLetters");
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog->findChild<LetterDialog*>() != nullptr; }, 20000));
    auto* letters = dialog->findChild<LetterDialog*>();
    EXPECT_TRUE(find<QPlainTextEdit>(*letters, "letterPreview")->toPlainText().contains(posting.reference));
    auto* postings = find<QListWidget>(*letters, "letterPostings");
    ASSERT_EQ(postings->count(), 1);
    postings->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(find<QPushButton>(*letters, "keepLettersButton")->isEnabled()) << "nothing to tell";
}

TEST_F(ApplicantsDialogTest, IsSearchedInAnyWidthAndOneGoesToTheCounter)
{
    add(u"渡辺 桜"_s, u"090-0000-1111"_s);
    const StoredApplicant other = add(u"高橋 椿"_s, u"090-0000-2222"_s);
    open();
    find<QLineEdit>(*dialog, "applicantSearch")->setText(u"２２２２"_s);
    int shown = 0;
    for (int row = 0; row < table()->rowCount(); ++row)
        shown += table()->isRowHidden(row) ? 0 : 1;
    EXPECT_EQ(shown, 1);
    select(other);
    QSignalSpy chosen(dialog.get(), &ApplicantsDialog::chosen);
    press(*dialog, "openApplicant");
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toLongLong(), other.seq);
}

TEST_F(ApplicantsDialogTest, SeatsForManyAreProposedDecidedAndBookedOnceConfirmed)
{
    const StoredApplicant one = add(u"渡辺 桜"_s, u"090-0000-1111"_s);
    const StoredApplicant other = add(u"高橋 椿"_s, u"090-0000-2222"_s);
    const StoredPosting posting = post(1);
    open();
    press(*dialog, "assignMany");
    auto* assigning = dialog->findChild<AssignDialog*>();
    ASSERT_NE(assigning, nullptr);
    const auto ready = [assigning] { return !assigning->isBusy(); };
    ASSERT_TRUE(QTest::qWaitFor(ready, 20000));
    auto* pairs = find<QTableWidget>(*assigning, "assignPairs");
    ASSERT_EQ(pairs->rowCount(), 1);
    EXPECT_TRUE(find<QLabel>(*assigning, "assignHead")->text().contains(u"most urgent"_s)) << "the objective";
    EXPECT_EQ(find<QListWidget>(*assigning, "assignWithout")->count(), 1);
    EXPECT_FALSE(find<QTextBrowser>(*assigning, "assignWhy")->toPlainText().isEmpty());
    EXPECT_TRUE(m_desk->referrals().all().isEmpty());

    EXPECT_TRUE(pairs->item(0, 0)->text().startsWith(one.reference)) << "equals: by reference";
    press(*assigning, "vetoPair");
    ASSERT_TRUE(QTest::qWaitFor(ready, 20000));
    EXPECT_TRUE(pairs->item(0, 0)->text().startsWith(other.reference));
    EXPECT_EQ(find<QListWidget>(*assigning, "assignDecisions")->count(), 1);

    prompt::testing::setNextConfirm(false);
    press(*assigning, "bookAssignment");
    EXPECT_TRUE(m_desk->referrals().all().isEmpty()) << "not confirmed";
    prompt::testing::setNextConfirm(true);
    press(*assigning, "bookAssignment");
    ASSERT_EQ(m_desk->referrals().all().size(), 1);
    EXPECT_EQ(m_desk->referrals().all()[0].applicant, other.seq);
    EXPECT_EQ(m_desk->referrals().all()[0].posting, posting.seq);
}

// Weights are shown with what a change does before it is made.
TEST_F(ApplicantsDialogTest, WeightsArePreviewedAndSavedOnlyWhenTheySumToAHundred)
{
    add(u"渡辺 桜"_s, u"090-0000-1111"_s);
    const StoredPosting near = post(1);
    Posting rich = nursePosting();
    rich.pay.amount = Yen::make(4000);
    rich.workplace.municipality = u"八王子市"_s;
    m_desk->postings().add(rich, PostingState::Open, {u"佐藤"_s, {}, {}});
    WeightsDialog weights(*m_desk);
    weights.show();
    auto* ranks = find<QTableWidget>(weights, "weightsRanks");
    ASSERT_TRUE(QTest::qWaitFor([ranks] { return ranks->rowCount() == 2; }, 20000));
    EXPECT_EQ(ranks->item(0, 0)->text(), near.reference);
    auto* distance = find<QDoubleSpinBox>(weights, "weight_distance");
    distance->setValue(0);
    EXPECT_FALSE(find<QPushButton>(weights, "saveWeights")->isEnabled()) << "they sum to 85";
    EXPECT_EQ(ranks->rowCount(), 0);
    find<QDoubleSpinBox>(weights, "weight_pay")->setValue(35);
    EXPECT_EQ(ranks->rowCount(), 2);
    press(weights, "saveWeights");
    EXPECT_EQ(m_desk->settings().weights.distance, 0);
    EXPECT_EQ(m_desk->settings().weights.pay, 35);
}

} // namespace kakehashi::test
