// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/postings_screen_fixture.h"

#include <QHeaderView>
#include <QTimer>

namespace kakehashi::test {

using testing::HasSubstr;

TEST_F(PostingsScreenTest, AnEmptyDeskSaysWhatToDoNext)
{
    open();
    ASSERT_TRUE(waitForCount("0 of 0"));
    auto* empty = find<EmptyState>("postingsEmpty");
    EXPECT_TRUE(empty->isVisible());
    EXPECT_EQ(empty->accessibleName(), QStringLiteral("No postings yet"));
    EXPECT_FALSE(empty->actionButton()->isVisible());
    EXPECT_TRUE(find<EmptyState>("nothingSelected")->isVisible());
}

TEST_F(PostingsScreenTest, OpenPostingsAreListedNewestFirstAndCountedAgainstAll)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    EXPECT_EQ(listed(), QList<qint64>({m_clerk, m_physician, m_nurse}));
    EXPECT_EQ(current(), m_clerk);
    EXPECT_EQ(m_screen->waiting(), 3);
}

TEST_F(PostingsScreenTest, TypingTwoCharactersFindsAtOnce)
{
    addFour();
    open();
    m_screen->focusSearch();
    EXPECT_TRUE(searchEdit()->hasFocus());
    commit(searchEdit(), QStringLiteral("内科"));
    // 一般内科外来業務 is everybody's duty here; one word more tells them apart.
    ASSERT_TRUE(waitForCount("3 of 4"));
    commit(searchEdit(), QStringLiteral(" 経験"));
    ASSERT_TRUE(waitForCount("1 of 4"));
    EXPECT_EQ(listed(), QList<qint64>({m_physician}));
}

TEST_F(PostingsScreenTest, HalfWidthKanaAndLettersFindFullWidthOnes)
{
    addFour();
    open();
    m_screen->focusSearch();
    commit(searchEdit(), QStringLiteral("ﾅｰｽ"));
    ASSERT_TRUE(waitForCount("1 of 4"));
    EXPECT_EQ(listed(), QList<qint64>({m_nurse}));
}

TEST_F(PostingsScreenTest, AReferenceTypedKeyByKeyFindsItsPosting)
{
    addFour();
    open();
    m_screen->focusSearch();
    QTest::keyClicks(searchEdit(), m_desk->postings().bySeq(m_physician)->reference);
    ASSERT_TRUE(waitForCount("1 of 4"));
    EXPECT_EQ(current(), m_physician);
    EXPECT_EQ(find<QLabel>("detailReference")->text(), m_desk->postings().bySeq(m_physician)->reference);
}

TEST_F(PostingsScreenTest, ArrowsMoveInTheListWhileTheSearchBoxKeepsTheFocus)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    m_screen->focusSearch();
    QTest::keyClick(searchEdit(), Qt::Key_Down);
    EXPECT_EQ(current(), m_physician);
    QTest::keyClick(searchEdit(), Qt::Key_Down);
    EXPECT_EQ(current(), m_nurse);
    QTest::keyClick(searchEdit(), Qt::Key_Up);
    EXPECT_EQ(current(), m_physician);
    EXPECT_TRUE(searchEdit()->hasFocus());
    EXPECT_THAT(find<QLabel>("detailTitle")->text().toStdString(), HasSubstr("医師"));
}

TEST_F(PostingsScreenTest, EnterGoesToTheDetailAndEscEmptiesTheSearch)
{
    addFour();
    open();
    m_screen->focusSearch();
    commit(searchEdit(), QStringLiteral("受付"));
    ASSERT_TRUE(waitForCount("1 of 4"));
    QTest::keyClick(searchEdit(), Qt::Key_Return);
    EXPECT_TRUE(find<QTextEdit>("publicView")->hasFocus());
    m_screen->focusSearch();
    QTest::keyClick(searchEdit(), Qt::Key_Escape);
    EXPECT_EQ(searchEdit()->text(), QString());
    EXPECT_TRUE(waitForCount("3 of 4"));
}

TEST_F(PostingsScreenTest, NothingFoundOffersToLookAtEverything)
{
    addFour();
    open();
    m_screen->focusSearch();
    commit(searchEdit(), QStringLiteral("見つからない言葉"));
    ASSERT_TRUE(waitForCount("0 of 4"));
    EXPECT_TRUE(find<EmptyState>("nothingSelected")->isVisible());
    auto* everything = find<QPushButton>("postingsEmptyAction");
    ASSERT_TRUE(everything->isVisible());
    QTest::mouseClick(everything, Qt::LeftButton);
    ASSERT_TRUE(waitForCount("4 of 4"));
    EXPECT_EQ(searchEdit()->text(), QString());
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(PostingsScreenTest, AChipIsTakenAwayByMouseOrByDelete)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    find<QAction>("filterBy_physician")->trigger();
    ASSERT_TRUE(waitForCount("1 of 4"));
    QTest::mouseClick(find<QToolButton>("chip_occupation"), Qt::LeftButton);
    ASSERT_TRUE(waitForCount("3 of 4"));
    EXPECT_EQ(m_screen->findChild<QToolButton*>(QStringLiteral("chip_occupation")), nullptr);
    find<QToolButton>("chip_status")->setFocus();
    QTest::keyClick(find<QToolButton>("chip_status"), Qt::Key_Delete);
    ASSERT_TRUE(waitForCount("4 of 4"));
    EXPECT_TRUE(find<QToolButton>("addFilterButton")->hasFocus());
}

TEST_F(PostingsScreenTest, TheMenuOfFiltersIsReachedAndUsedByKeys)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    auto* add = find<QToolButton>("addFilterButton");
    add->setFocus();
    // The menu runs its own loop while it is open.
    QTimer::singleShot(0, m_screen.get(), [] {
        auto* menu = QApplication::activePopupWidget();
        ASSERT_NE(menu, nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    QTest::keyClick(add, Qt::Key_Space);
    // The first occupation of the form.
    ASSERT_TRUE(waitForCount("1 of 4"));
    EXPECT_EQ(listed(), QList<qint64>({m_physician}));
    EXPECT_THAT(find<QToolButton>("chip_occupation")->text().toStdString(), HasSubstr("医師"));
}

TEST_F(PostingsScreenTest, AMunicipalityIsFoundByItsReading)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    find<QAction>("filterByPlace")->trigger();
    auto* place = find<QLineEdit>("placeFilterEdit");
    EXPECT_TRUE(place->hasFocus());
    commit(place, QStringLiteral("なかのく"));
    QTest::keyClick(place, Qt::Key_Return);
    ASSERT_TRUE(waitForCount("1 of 4"));
    EXPECT_EQ(listed(), QList<qint64>({m_physician}));
    EXPECT_THAT(find<QToolButton>("chip_place")->text().toStdString(), HasSubstr("東京都中野区"));
    EXPECT_FALSE(place->isVisible());
}

TEST_F(PostingsScreenTest, TheListMarksWhatIsMasked)
{
    addFour();
    Posting unmasked = nursePosting();
    unmasked.maskingRequested = false;
    const qint64 plain = add(unmasked);
    open();
    ASSERT_TRUE(waitForCount("4 of 5"));
    const int facility = static_cast<int>(PostingColumn::Facility);
    const QModelIndex masked = model()->index(model()->rowOf(m_nurse), facility);
    EXPECT_TRUE(masked.data(PostingModel::MaskedRole).toBool());
    EXPECT_TRUE(masked.data(Qt::ToolTipRole).toString().contains(QStringLiteral("マスキング")));
    EXPECT_EQ(masked.data().toString(), nursePosting().workplace.facilityName);
    EXPECT_FALSE(model()->index(model()->rowOf(plain), facility).data(PostingModel::MaskedRole).toBool());
}

TEST_F(PostingsScreenTest, RefreshStaysOnThePostingOneWasOn)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    select(m_nurse);
    const qint64 newer = add(posting(Occupation::Midwife, QStringLiteral("港区"), QStringLiteral("新着")));
    m_screen->refresh();
    ASSERT_TRUE(waitForCount("4 of 5"));
    EXPECT_EQ(listed().first(), newer);
    EXPECT_EQ(current(), m_nurse);
}

TEST_F(PostingsScreenTest, AHeaderSortsThenReversesThenGoesBackToTheNewest)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    auto* header = list()->horizontalHeader();
    const auto click = [&](PostingColumn column) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
    };
    const auto waitForFirst = [&](qint64 seq) {
        return QTest::qWaitFor([&] { return model()->seqAt(0) == seq; });
    };
    click(PostingColumn::Occupation);
    EXPECT_TRUE(waitForFirst(m_physician));
    click(PostingColumn::Facility); // does not sort: nothing happens
    EXPECT_EQ(header->sortIndicatorSection(), static_cast<int>(PostingColumn::Occupation));
    click(PostingColumn::Reference);
    EXPECT_TRUE(waitForFirst(m_nurse));
    click(PostingColumn::Reference);
    EXPECT_TRUE(waitForFirst(m_clerk));
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
    click(PostingColumn::Reference);
    EXPECT_EQ(header->sortIndicatorSection(), -1);
}

TEST_F(PostingsScreenTest, ColumnsAndOrderAreRemembered)
{
    addFour();
    open();
    ASSERT_TRUE(waitForCount("3 of 4"));
    const int source = static_cast<int>(PostingColumn::Source);
    list()->horizontalHeader()->resizeSection(1, 213);
    list()->setColumnHidden(source, true);
    list()->horizontalHeader()->setSortIndicator(static_cast<int>(PostingColumn::Reference),
                                                 Qt::AscendingOrder);
    m_screen.reset();
    open();
    EXPECT_TRUE(QTest::qWaitFor([this] { return model()->seqAt(0) == m_nurse; }));
    EXPECT_EQ(list()->horizontalHeader()->sectionSize(1), 213);
    EXPECT_TRUE(list()->isColumnHidden(source));
}

} // namespace kakehashi::test
