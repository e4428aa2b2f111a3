// SPDX-License-Identifier: GPL-3.0-or-later
// Reports to the ministry in the window (notice of 29 May, 2 (2)).
#include "ui/settings/ministry_dialog.h"

#include "core/desk_mail/desk_mails.h"
#include "tests/support/smtp_server.h"
#include "tests/support/test_desk.h"
#include "ui/settings/desk_settings_dialog.h"
#include "ui/widgets/prompt.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class MinistryDialogTest : public testing::Test
{
protected:
    MinistryDialogTest()
    {
        prompt::testing::takeFailures();
        DeskSettings settings = m_desk->settings();
        settings.address = u"東京都新宿区西新宿0-0-0"_s;
        settings.phone = u"03-0000-0000"_s;
        settings.email = u"chosei@tokyo.example.jp"_s;
        settings.windowOpenedOn = QDate(2020, 6, 1);
        m_desk->changeSettings(settings);
    }
    ~MinistryDialogTest() override { EXPECT_EQ(prompt::testing::takeFailures(), QStringList()); }

    void open()
    {
        dialog = std::make_unique<MinistryDialog>(*m_desk, &passwords);
        dialog->show();
    }
    template<typename T>
    T* find(const char* name) const
    {
        T* found = dialog->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* name) const
    {
        ASSERT_TRUE(find<QPushButton>(name)->isEnabled()) << name;
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    void type(const char* name, const QString& text) const
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void fillWindow() const
    {
        type("ministryPerson", u"Sato"_s);
        type("ministryHours", u"9:00-17:00"_s);
        type("ministryEmail", u"honbu@mhlw.example.jp"_s);
    }
    QString problems() const { return find<QLabel>("ministryProblems")->text(); }
    QString made() const { return find<QListWidget>("ministryMade")->item(0)->text(); }

    TestDesk m_desk;
    SessionPasswords passwords;
    std::unique_ptr<MinistryDialog> dialog;
};

} // namespace

TEST_F(MinistryDialogTest, NamesWhatIsMissingAndOffersNothingBeforeItIsThere)
{
    open();
    EXPECT_TRUE(problems().contains(u"person in charge"_s));
    EXPECT_TRUE(problems().contains(u"hours"_s));
    EXPECT_TRUE(problems().contains(u"ministry's e-mail"_s));
    EXPECT_FALSE(problems().contains(u"telephone"_s)) << "the settings have it";
    EXPECT_FALSE(find<QPushButton>("ministryPaper")->isEnabled());
    type("ministryPerson", u"Sato"_s);
    type("ministryHours", u"9:00-17:00"_s);
    EXPECT_TRUE(find<QPushButton>("ministryPaper")->isEnabled()) << "a paper needs no address";
    EXPECT_FALSE(find<QPushButton>("ministryKeep")->isEnabled());
    type("ministryEmail", u"honbu"_s);
    EXPECT_TRUE(problems().contains(u"honbu"_s));
    QTest::mouseClick(find<QPushButton>("ministryClose"), Qt::LeftButton);
    EXPECT_TRUE(m_desk->settings().personInCharge.isEmpty()) << "nothing is half saved";
}

TEST_F(MinistryDialogTest, APaperIsMadeSavedAndToldWithItsDay)
{
    open();
    fillWindow();
    EXPECT_TRUE(find<QPlainTextEdit>("ministryPreview")->toPlainText().contains(u"西新宿"_s));
    const QString file = m_desk.folder() + u"/report.pdf"_s;
    prompt::testing::setNextSaveFile(file);
    QSignalSpy told(dialog.get(), &MinistryDialog::told);
    press("ministryPaper");
    EXPECT_TRUE(QFileInfo::exists(file));
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(made().contains(u"2020-06-02"_s)) << qPrintable(made());
    EXPECT_EQ(m_desk->settings().personInCharge, u"Sato"_s);
    EXPECT_EQ(m_desk->settings().windowHours, u"9:00-17:00"_s);
}

TEST_F(MinistryDialogTest, AnotherAddressIsReportedAsAChange)
{
    open();
    fillWindow();
    find<QComboBox>("ministryKind")->setCurrentIndex(1);
    EXPECT_TRUE(problems().contains(u"for postings"_s));
    type("ministryFeedAddress", u"boshu@tokyo.example.jp"_s);
    prompt::testing::setNextSaveFile(m_desk.folder() + u"/feed.eml"_s);
    press("ministryFile");
    EXPECT_TRUE(made().contains(u"mail file"_s)) << qPrintable(made());
    type("ministryFeedAddress", u"new@tokyo.example.jp"_s);
    const QString text = find<QPlainTextEdit>("ministryPreview")->toPlainText();
    EXPECT_TRUE(text.contains(u"変更"_s));
    EXPECT_TRUE(text.contains(u"boshu@tokyo.example.jp"_s));
}

TEST_F(MinistryDialogTest, ADraftIsKeptAndSentOnlyWhenAskedTo)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    m_desk->mailboxes().saveOutgoing({server.settings, u"desk@example.jp"_s});
    passwords.keep(outgoingPassword, SmtpServer::password());
    open();
    fillWindow();
    press("ministryKeep");
    EXPECT_TRUE(made().contains(u"draft"_s)) << qPrintable(made());
    EXPECT_EQ(server.kept(), 0);
    QSignalSpy told(dialog.get(), &MinistryDialog::told);
    press("ministrySend");
    ASSERT_TRUE(told.wait(20'000));
    EXPECT_EQ(server.kept(), 1);
    EXPECT_TRUE(made().contains(u"reported by mail on"_s)) << qPrintable(made());
    EXPECT_EQ(DeskMails(*m_desk).all().size(), 1);
}

TEST_F(MinistryDialogTest, TheSettingsLeadToItAndKeepWhatItSaved)
{
    DeskSettingsDialog settings(*m_desk);
    settings.show();
    QSignalSpy wanted(&settings, &DeskSettingsDialog::ministryWanted);
    QTest::mouseClick(settings.findChild<QPushButton*>(u"ministryReportsButton"_s), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
    open();
    fillWindow();
    prompt::testing::setNextSaveFile(m_desk.folder() + u"/report.pdf"_s);
    press("ministryPaper");
    QTest::mouseClick(settings.findChild<QPushButton*>(u"saveSettingsButton"_s), Qt::LeftButton);
    EXPECT_EQ(m_desk->settings().personInCharge, u"Sato"_s);
}

} // namespace kakehashi::test
