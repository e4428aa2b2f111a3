// SPDX-License-Identifier: GPL-3.0-or-later
// Mails to employers from the training screen, each looked at before it leaves.
#include "core/desk_mail/desk_mails.h"
#include "tests/support/smtp_server.h"
#include "tests/ui/training_screen_fixture.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace {

class TrainingMailsTest : public TrainingScreenTest
{
protected:
    ~TrainingMailsTest() override { EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty()); }

    void choose(const char* action) { find<QAction>(action)->trigger(); }
    QString preview() const { return find<QPlainTextEdit>("deskMailPreview")->toPlainText(); }
    QList<DeskMail> mails() { return DeskMails(*m_desk).all(); }
    void useServer(const SmtpServer& server)
    {
        m_desk->mailboxes().saveOutgoing({server.settings, u"desk@example.jp"_s});
        m_passwords.keep(outgoingPassword, SmtpServer::password());
    }
};

} // namespace

TEST_F(TrainingMailsTest, AReminderIsPreviewedAndKeptAsADraftAndNothingIsSentByItself)
{
    m_desk.hired(u"遅延　一"_s);
    open();
    choose("mail_training_reminder");
    EXPECT_TRUE(preview().contains(u"未受講"_s));
    EXPECT_TRUE(preview().contains(u"遅延　一"_s));
    EXPECT_FALSE(find<QPushButton>("sendDeskMails")->isEnabled()) << "no server is set up";
    find<QPlainTextEdit>("deskMailWords")->setFocus();
    QTest::keyClicks(find<QPlainTextEdit>("deskMailWords"), u"Please."_s);
    EXPECT_TRUE(preview().contains(u"Please."_s));
    press("keepDeskMails");
    ASSERT_EQ(mails().size(), 1);
    EXPECT_FALSE(mails().constFirst().sentAt.isValid());
    EXPECT_TRUE(page().contains(u"draft"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choose("mail_training_reminder");
    EXPECT_TRUE(preview().contains(u"Please."_s)) << "the draft is gone on with";
    press("keepDeskMails");
    EXPECT_EQ(mails().size(), 1);
}

TEST_F(TrainingMailsTest, WhoCannotBeWrittenToIsListedWithTheReason)
{
    const Referral done = m_desk.hired(u"完了　一"_s);
    m_desk.hired(u"遅延　二"_s);
    open();
    clickRow(0);
    enterWholeClass();
    find<QTableView>("trainingTable")->selectAll();
    choose("mail_training_report");
    const auto* list = find<QListWidget>("deskMailList");
    ASSERT_EQ(list->count(), 2);
    int writable = 0;
    for (int row = 0; row < list->count(); ++row) {
        writable += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
        EXPECT_TRUE(list->item(row)->checkState() == Qt::Checked ||
                    list->item(row)->text().contains(u"not complete"_s));
    }
    EXPECT_EQ(writable, 1);
}

// domain.md §4: each receiver is told its share and no more.
TEST_F(TrainingMailsTest, WordsThatNameSomebodyElseHoldTheMailBack)
{
    m_desk.hired(u"遅延　一"_s);
    m_desk.hired(u"Betsu Jin"_s, QDate(2020, 6, 25));
    open();
    choose("due_training_reminder");
    ASSERT_EQ(find<QListWidget>("deskMailList")->count(), 1) << "late ones only";
    auto* words = find<QPlainTextEdit>("deskMailWords");
    words->setFocus();
    QTest::keyClicks(words, u"As Betsu Jin"_s);
    EXPECT_TRUE(find<QLabel>("deskMailLeaks")->text().contains(u"another applicant"_s));
    EXPECT_FALSE(find<QPushButton>("keepDeskMails")->isEnabled());
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    EXPECT_TRUE(find<QPushButton>("keepDeskMails")->isEnabled());
}

TEST_F(TrainingMailsTest, ASentReportLeavesTheListOfWhatIsToBeDoneWithItsDay)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    useServer(server);
    const Referral one = m_desk.hired();
    open();
    enterWholeClass();
    choose("due_training_report");
    press("sendDeskMails");
    ASSERT_TRUE(QTest::qWaitFor([&] { return of(one).report.has_value(); }, 20'000));
    EXPECT_EQ(of(one).report->way, ReportWay::Email);
    EXPECT_EQ(of(one).report->sentOn, QDate(2020, 6, 30));
    EXPECT_EQ(server.kept(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 0; }, 20'000)) << "nothing to do any more";
    find<QComboBox>("trainingFilter")->setCurrentIndex(2);
    EXPECT_TRUE(page().contains(u"sent by mail on"_s));
}

} // namespace kakehashi::test
