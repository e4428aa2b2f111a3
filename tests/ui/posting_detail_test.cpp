// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/postings_screen_fixture.h"

#include <QClipboard>

namespace kakehashi::test {

namespace {

using testing::Contains;

class PostingDetailTest : public PostingsScreenTest
{
};

class DoctorBankScreenTest : public PostingsScreenTest
{
protected:
    DoctorBankScreenTest() : PostingsScreenTest(DeskKind::DoctorBank) {}
};

} // namespace

TEST_F(PostingDetailTest, ThePublicTabShowsNothingHiddenAndTheFullTabEverything)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    const Posting whole = m_desk->postings().bySeq(current())->posting;
    const QStringList hidden = hiddenValues(whole);
    ASSERT_THAT(hidden, Contains(whole.institutionId));
    ASSERT_THAT(hidden, Contains(whole.workplace.facilityName));
    const QString open = page(0);
    const QString full = page(1);
    for (const QString& value : hidden) {
        EXPECT_FALSE(open.contains(value)) << value.toStdString();
        EXPECT_TRUE(full.contains(value)) << value.toStdString();
    }
    EXPECT_TRUE(open.contains(QStringLiteral("マスキング")));
    EXPECT_TRUE(open.contains(QStringLiteral("新宿区")));
}

TEST_F(PostingDetailTest, AnUnmaskedPostingIsPublicButForTheInstitutionsId)
{
    // domain.md §3: private, always, even when nothing is masked.
    Posting unmasked = nursePosting();
    unmasked.maskingRequested = false;
    add(unmasked);
    open();
    ASSERT_TRUE(waitForCount("1 of 1"));
    const QString open = page(0);
    EXPECT_TRUE(open.contains(unmasked.workplace.facilityName));
    EXPECT_TRUE(open.contains(unmasked.contact.email));
    EXPECT_FALSE(open.contains(unmasked.institutionId));
    EXPECT_TRUE(page(1).contains(unmasked.institutionId));
}

TEST_F(PostingDetailTest, APageOutOfSightHoldsNoHiddenValue)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    page(1);
    page(0);
    EXPECT_EQ(find<QTextEdit>("fullView")->toPlainText(), QString());
}

TEST_F(PostingDetailTest, CopyingInTheListCopiesThePublicViewOnly)
{
    QRandomGenerator random(7);
    for (int i = 0; i < 12; ++i)
        add(randomPosting(random));
    open();
    m_screen->findChild<QToolButton*>(QStringLiteral("chip_status"))->click();
    ASSERT_TRUE(waitForCount("12 of 12"));
    list()->setFocus();
    for (const qint64 seq : listed()) {
        select(seq);
        const StoredPosting stored = *m_desk->postings().bySeq(seq);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        EXPECT_TRUE(copied.contains(stored.reference));
        EXPECT_TRUE(copied.contains(labelOf(*stored.posting.occupation)));
        for (const QString& value : hiddenValues(stored.posting))
            EXPECT_FALSE(copied.contains(value)) << value.toStdString();
    }
}

TEST_F(PostingDetailTest, NothingOfTheFullViewReachesTheClipboard)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    page(1);
    auto* full = find<QTextEdit>("fullView");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    full->setFocus();
    QTest::keyClick(full, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(full, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

TEST_F(PostingDetailTest, TheHistoryShowsEachVersionWithWhatChanged)
{
    addFour();
    StoredPosting stored = *m_desk->postings().bySeq(m_clerk);
    Posting revised = stored.posting;
    revised.headcount = 5;
    revised.contact.name = QStringLiteral("架空　次郎");
    m_desk->postings().revise(m_clerk, revised, stored.version, {QStringLiteral("鈴木"), {}, {}});
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    const QString history = page(2);
    EXPECT_TRUE(history.contains(QStringLiteral("Version 2: revised")));
    EXPECT_TRUE(history.contains(QStringLiteral("鈴木")));
    EXPECT_TRUE(history.contains(QStringLiteral("3 person(s) → 5 person(s)")));
    EXPECT_TRUE(history.contains(QStringLiteral("仮名　花子 → 架空　次郎")));
    EXPECT_TRUE(history.contains(QStringLiteral("Version 1: taken in")));
}

TEST_F(PostingDetailTest, AClosedPostingCanBeOpenedAgain)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    find<QAction>("filterBy_closed")->trigger();
    ASSERT_TRUE(waitForCount("1 of 4"));
    EXPECT_FALSE(find<QPushButton>("closeButton")->isVisible());
    QTest::mouseClick(find<QPushButton>("reopenButton"), Qt::LeftButton);
    EXPECT_EQ(m_desk->postings().bySeq(m_closed)->state, PostingState::Open);
    EXPECT_TRUE(waitForCount("0 of 4"));
}

TEST_F(PostingDetailTest, UrgencyIsSetFromThePane)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    auto* urgency = find<QComboBox>("urgencyBox");
    urgency->setFocus();
    QTest::keyClick(urgency, Qt::Key_Down);
    EXPECT_EQ(m_desk->postings().bySeq(m_clerk)->urgency, 1);
    const int column = static_cast<int>(PostingColumn::Urgency);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model()->index(0, column).data().toString().isEmpty(); }));
    EXPECT_EQ(current(), m_clerk);
}

TEST_F(DoctorBankScreenTest, ADoctorBankIsToldWhatItWasNeverSent)
{
    // domain.md §4: a Doctor Bank never had the hidden fields of a masked posting.
    Posting masked = nursePosting();
    masked.occupation = Occupation::Physician;
    masked.institutionName.clear();
    masked.institutionId.clear();
    masked.workplace.facilityName.clear();
    add(masked);
    open();
    ASSERT_TRUE(waitForCount("1 of 1"));
    EXPECT_TRUE(page(1).contains(QStringLiteral("not sent to this desk")));
}

} // namespace kakehashi::test
