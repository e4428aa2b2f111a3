// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to applicants, from the preview on the screen to the server (domain.md §4: the public view only).
#include "tests/support/sample_values.h"
#include "tests/support/smtp_server.h"
#include "tests/support/test_desk.h"
#include "ui/applicant_mail/letter_dialog.h"
#include "ui/applicant_mail/letter_list_dialog.h"
#include "ui/disclosure/leak_dialog.h"
#include "ui/widgets/prompt.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class LettersTest : public testing::Test
{
protected:
    LettersTest()
    {
        prompt::testing::takeFailures();
        posting = m_desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}});
        sakura = add(u"渡辺 桜"_s, u"sakura@example.jp"_s);
        tsubaki = add(u"高橋 椿"_s, u"tsubaki@example.jp"_s);
        m_desk->applicants().setMailWelcome(add(u"斉藤 梅"_s, u"ume@example.jp"_s).seq, false);
    }
    ~LettersTest() override { EXPECT_EQ(prompt::testing::takeFailures(), QStringList()); }

    StoredApplicant add(const QString& name, const QString& email)
    {
        Applicant applicant = nurseApplicant();
        applicant.name = name;
        applicant.email = email;
        return m_desk->applicants().add(applicant);
    }
    void open()
    {
        dialog = std::make_unique<LetterDialog>(*m_desk, &passwords, u"ご案内"_s,
                                                m_desk->mailOffers().whomFits(posting.seq));
        dialog->show();
    }
    template<typename T>
    T* find(const char* name) const
    {
        T* found = dialog->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void useServer(const SmtpServer& server)
    {
        m_desk->mailboxes().saveOutgoing({server.settings, u"desk@example.jp"_s});
        passwords.keep(outgoingPassword, SmtpServer::password());
    }

    TestDesk m_desk;
    SessionPasswords passwords;
    StoredPosting posting;
    StoredApplicant sakura;
    StoredApplicant tsubaki;
    std::unique_ptr<LetterDialog> dialog;
};

} // namespace

TEST_F(LettersTest, ShowsWhomItGoesToAndWhyOthersGetNoneAndTheLetterAsItLeaves)
{
    open();
    auto* people = find<QListWidget>("letterPeople");
    ASSERT_EQ(people->count(), 3);
    EXPECT_EQ(people->item(0)->checkState(), Qt::Checked);
    EXPECT_TRUE(people->item(2)->text().contains(u"wants no letters"_s));
    EXPECT_FALSE(people->item(2)->flags() & Qt::ItemIsUserCheckable);
    const QString letter = find<QPlainTextEdit>("letterPreview")->toPlainText();
    EXPECT_TRUE(letter.contains(u"渡辺 桜 様"_s));
    EXPECT_TRUE(letter.contains(posting.reference));
    EXPECT_FALSE(letter.contains(nursePosting().institutionName));
    EXPECT_TRUE(find<QLabel>("letterHead")->text().contains(u"sakura@example.jp"_s));
    people->setCurrentRow(2);
    EXPECT_TRUE(find<QPlainTextEdit>("letterPreview")->toPlainText().contains(u"wants no letters"_s));
    EXPECT_FALSE(find<QPushButton>("sendLettersButton")->isEnabled()) << "no server is set up";
}

TEST_F(LettersTest, OneThatMayHaveBeenSentIsSentAgainOnlyAfterAsking)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    useServer(server);
    ApplicantMail doubtful = m_desk->applicantMails().written(sakura.seq, {posting.seq}, {});
    doubtful.maybeSent = true;
    doubtful = m_desk->applicantMails().save(doubtful);
    const auto isSent = [&] { return m_desk->applicantMails().bySeq(doubtful.seq)->sentAt.isValid(); };
    LetterListDialog letters(*m_desk, &passwords, sakura);
    letters.show();
    auto* send = letters.findChild<QPushButton*>(u"sendDraftButton"_s);
    prompt::testing::setNextConfirm(false);
    QTest::mouseClick(send, Qt::LeftButton);
    EXPECT_TRUE(send->isEnabled()) << "nothing was begun";
    EXPECT_FALSE(isSent());
    prompt::testing::setNextConfirm(true);
    QTest::mouseClick(send, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor(isSent, 20000));
    EXPECT_EQ(server.kept(), 1);
    EXPECT_FALSE(m_desk->applicantMails().bySeq(doubtful.seq)->maybeSent);
}

// domain.md §4: findings are highlighted, and the output is held.
TEST_F(LettersTest, WordsThatGiveTheInstitutionAwayAreMarkedAndHoldEveryLetter)
{
    open();
    auto* words = find<QPlainTextEdit>("letterWords");
    words->setPlainText(u"ご紹介は新宿みなと病院です。"_s);
    ASSERT_FALSE(words->extraSelections().isEmpty());
    EXPECT_EQ(words->extraSelections().constFirst().cursor.selectedText(), u"新宿みなと病院"_s);
    EXPECT_TRUE(find<QLabel>("letterLeaks")->isVisible());
    EXPECT_FALSE(find<QPushButton>("keepLettersButton")->isEnabled());
    words->setPlainText(u"ご紹介は新宿区の病院です。"_s);
    EXPECT_FALSE(find<QLabel>("letterLeaks")->isVisible());
    EXPECT_TRUE(find<QPushButton>("keepLettersButton")->isEnabled());
}

TEST_F(LettersTest, AreKeptAsDraftsForThoseTickedOnly)
{
    open();
    find<QListWidget>("letterPeople")->item(0)->setCheckState(Qt::Unchecked);
    press("keepLettersButton");
    const QList<ApplicantMail> kept = m_desk->applicantMails().of(0);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].recipient, u"tsubaki@example.jp"_s);
    EXPECT_FALSE(kept[0].sentAt.isValid());
}

TEST_F(LettersTest, AreSentAfterAskingEachPersonOneOfTheirOwn)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    useServer(server);
    open();
    QSignalSpy told(dialog.get(), &LetterDialog::told);
    prompt::testing::setNextConfirm(true);
    press("sendLettersButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 20000));
    EXPECT_EQ(server.kept(), 2);
    EXPECT_EQ(m_desk->applicantMails().toldTo(sakura.seq), QSet<qint64>{posting.seq});
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(LettersTest, WhoIsNotReachedIsNamedAndHasADraftThatIsSentLater)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    useServer(server);
    const StoredApplicant refused = add(u"断る 人"_s, u"refused@example.jp"_s);
    open();
    QSignalSpy told(dialog.get(), &LetterDialog::told);
    prompt::testing::setNextConfirm(true);
    press("sendLettersButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 20000));
    EXPECT_EQ(server.kept(), 2);
    ASSERT_TRUE(dialog->isVisible());
    auto* people = find<QListWidget>("letterPeople");
    QStringList notes;
    for (int row = 0; row < people->count(); ++row)
        notes.append(people->item(row)->text());
    EXPECT_THAT(notes.join(u'\n').toStdString(), testing::HasSubstr("Not sent, kept as a draft"));
    EXPECT_FALSE(find<QPushButton>("sendLettersButton")->isEnabled()) << "nobody is written to twice";

    Applicant corrected = refused.applicant;
    corrected.email = u"accepted@example.jp"_s;
    m_desk->applicants().revise(refused.seq, corrected, refused.version);
    LetterListDialog letters(*m_desk, &passwords, refused);
    letters.show();
    EXPECT_TRUE(letters.findChild<QLabel*>(u"letterListState"_s)->text().contains(u"no such person"_s));
    QTest::mouseClick(letters.findChild<QPushButton*>(u"sendDraftButton"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return letters.findChild<QLabel*>(u"letterListState"_s)->text().contains(u"has changed since"_s);
        },
        20000));
    EXPECT_EQ(server.kept(), 2) << "the address has changed since the letter was looked at";
}

// domain.md §4: findings are highlighted, and redacted until somebody confirms them.
TEST_F(LettersTest, AFindingOfTheLeakCheckIsMarkedAndConfirmedOrRedactedAgain)
{
    Posting named = nursePosting();
    named.remarks = u"担当は仮名です"_s;
    const StoredPosting stored = m_desk->postings().add(named, PostingState::Open, {u"佐藤"_s, {}, {}});
    const auto shown = [&] {
        return PublicPosting::of(*m_desk->postings().bySeq(stored.seq), m_desk->today()).shown().remarks;
    };
    LeakDialog leaks(*m_desk, stored);
    leaks.show();
    auto* list = leaks.findChild<QListWidget*>(u"leakList"_s);
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->checkState(), Qt::Unchecked);
    EXPECT_TRUE(list->item(0)->text().contains(u"仮名"_s));
    EXPECT_TRUE(leaks.findChild<QTextBrowser*>(u"leakText"_s)->toHtml().contains(u"underline"_s));
    EXPECT_EQ(shown(), u"担当は■■■です"_s);
    list->item(0)->setCheckState(Qt::Checked);
    EXPECT_EQ(shown(), u"担当は仮名です"_s);
    EXPECT_TRUE(leaks.findChild<QTextBrowser*>(u"leakText"_s)->toPlainText().contains(u"Confirmations"_s));
    list->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(shown(), u"担当は■■■です"_s);
    EXPECT_EQ(m_desk->postings().leakConfirmations(stored.seq).size(), 2);
}

} // namespace kakehashi::test
