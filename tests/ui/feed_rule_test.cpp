// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 4: a rule a sender, opened from the message that it is about.
#include "tests/ui/feed_screen_fixture.h"
#include "ui/mail/sender_rule_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class FeedRuleTest : public FeedScreenTest
{
protected:
    SenderRuleDialog* openRule()
    {
        find<QAction>("senderRuleAction")->trigger();
        auto* dialog = m_screen->findChild<SenderRuleDialog*>();
        EXPECT_TRUE(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    /// "only news", so that nothing of the sender counts as absent.
    void chooseNewsAndSave(SenderRuleDialog* dialog)
    {
        auto* mode = dialog->findChild<QComboBox*>(u"senderModeBox"_s);
        mode->setCurrentIndex(mode->findData(static_cast<int>(feed::FeedMode::Update)));
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"saveRuleButton"_s), Qt::LeftButton);
        finishWork();
    }
};

} // namespace

TEST_F(FeedRuleTest, IsOpenedFromAMessageForItsSenderAndReadsItAnew)
{
    openAndTakeIn("01-first-feed");
    open(sample("02-update"));
    ASSERT_TRUE(textOf("planSummary").contains(u"absent 4"_s)) << textOf("planSummary").toStdString();
    auto* dialog = openRule();
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"ruleSenderEdit"_s)->text(),
              m_desk->feed().messages().constFirst().sender);
    chooseNewsAndSave(dialog);
    EXPECT_FALSE(textOf("planSummary").contains(u"absent 4"_s)) << textOf("planSummary").toStdString();
}

TEST_F(FeedRuleTest, OfAMessageTakenInIsOpenedToo)
{
    openAndTakeIn("01-first-feed");
    chooseNewsAndSave(openRule());
    const QString sender = m_desk->feed().messages().constFirst().sender;
    ASSERT_TRUE(m_desk->senderRules().find(sender).has_value());
    EXPECT_EQ(m_desk->senderRules().find(sender)->mode, feed::FeedMode::Update);
}

TEST_F(FeedRuleTest, OfNothingOpensNothing)
{
    find<QAction>("senderRuleAction")->trigger();
    EXPECT_EQ(m_screen->findChild<SenderRuleDialog*>(), nullptr);
}

} // namespace kakehashi::test
