// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/applicant_window.h"

#include "tests/ui/walk_in_fixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QTextBrowser>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class ApplicantWindowTest : public WalkInScreenTest
{
protected:
    void chooseFirst()
    {
        takeInSamples();
        open();
        typeNurse();
        ASSERT_TRUE(waitForAnyMatch());
        click("applicantWindowButton");
    }
    QString seen() const { return find<QTextBrowser>("applicantPage")->toPlainText(); }
    StoredPosting posting(int row) { return *m_desk->postings().byReference(listedReferences().at(row)); }
    void choose(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
};

} // namespace

TEST_F(ApplicantWindowTest, IsAWindowOfItsOwnInLargeTypeThatFollowsTheSelection)
{
    chooseFirst();
    auto* window = find<ApplicantWindow>("applicantWindow");
    EXPECT_TRUE(window->isWindow());
    EXPECT_TRUE(window->isVisible());
    EXPECT_GT(find<QTextBrowser>("applicantPage")->font().pointSizeF(), 1.3 * m_screen->font().pointSizeF());
    EXPECT_TRUE(seen().contains(posting(0).reference));
    choose(1);
    EXPECT_TRUE(seen().contains(posting(1).reference));
}

// domain.md §4: the applicant-facing screen shows the public view and nothing else.
TEST_F(ApplicantWindowTest, ShowsNothingThatMaskingHidesOfAnyPostingOffered)
{
    chooseFirst();
    int masked = 0;
    for (int row = 0; row < listedReferences().size(); ++row) {
        choose(row);
        const Posting hidden = posting(row).posting;
        ASSERT_TRUE(seen().contains(posting(row).reference));
        EXPECT_FALSE(seen().contains(hidden.institutionId));
        if (!hidden.maskingRequested)
            continue;
        ++masked;
        for (const QString& value : {hidden.institutionName, hidden.workplace.street, hidden.contact.name,
                                     hidden.contact.phone, hidden.contact.email})
            EXPECT_TRUE(value.isEmpty() || !seen().contains(value)) << qPrintable(value);
    }
    EXPECT_GT(masked, 0) << "a masked posting is wanted among the samples";
}

TEST_F(ApplicantWindowTest, IsBlankWhileNothingIsChosenAndOnceItIsClosed)
{
    chooseFirst();
    ASSERT_FALSE(seen().isEmpty());
    auto* window = find<ApplicantWindow>("applicantWindow");
    window->close();
    EXPECT_TRUE(seen().isEmpty());
    EXPECT_FALSE(find<QPushButton>("applicantWindowButton")->isChecked());
    click("applicantWindowButton");
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(seen().isEmpty());
    chooseIn("licenceBox0", find<QComboBox>("licenceBox0")->itemText(0));
    EXPECT_TRUE(QTest::qWaitFor([this] { return seen().isEmpty(); }));
}

TEST_F(ApplicantWindowTest, IsBlankAndNotFedOnceItIsPutAway)
{
    chooseFirst();
    ASSERT_FALSE(seen().isEmpty());
    click("applicantWindowButton");
    EXPECT_FALSE(find<ApplicantWindow>("applicantWindow")->isVisible());
    EXPECT_TRUE(seen().isEmpty());
    choose(1);
    EXPECT_TRUE(seen().isEmpty());
    click("applicantWindowButton");
    EXPECT_TRUE(seen().contains(posting(1).reference));
}

} // namespace kakehashi::test
