// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledgers_screen.h"

#include "tests/training/hired_desk.h"
#include "ui/printing/ledger_paper.h"
#include "ui/widgets/prompt.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace {

class LedgersScreenTest : public testing::Test
{
protected:
    LedgersScreenTest() { prompt::testing::takeFailures(); }

    void open()
    {
        m_screen = std::make_unique<LedgersScreen>(*m_desk);
        m_screen->resize(1196, 700);
        m_screen->show();
        m_screen->refresh();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_screen->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* name)
    {
        auto* button = find<QPushButton>(name);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void choose(const char* name, const QString& item)
    {
        auto* box = find<QComboBox>(name);
        ASSERT_GE(box->findText(item), 0) << qPrintable(item);
        box->setCurrentIndex(box->findText(item));
    }
    int rows() const { return find<QTableView>("ledgerTable")->model()->rowCount(); }
    QStringList cells(int row) const
    {
        const auto* model = find<QTableView>("ledgerTable")->model();
        QStringList found;
        for (int column = 0; column < model->columnCount(); ++column)
            found.append(model->index(row, column).data().toString());
        return found;
    }
    QByteArray saved(const char* button, const QString& name)
    {
        const QString file = m_desk.folder() + u'/' + name;
        prompt::testing::setNextSaveFile(file);
        press(button);
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
        return opened.readAll();
    }

    HiredDesk m_desk;
    std::unique_ptr<LedgersScreen> m_screen;
};

} // namespace

// Issue: takes a hire to a reported training and finds it in both ledgers.
TEST_F(LedgersScreenTest, AHireIsFoundInBothLedgers)
{
    const Referral hired = m_desk.hired(u"見本　桜"_s);
    open();
    ASSERT_EQ(rows(), 1);
    EXPECT_TRUE(cells(0).contains(hired.reference));
    EXPECT_TRUE(cells(0).contains(u"見本　桜"_s));
    EXPECT_TRUE(cells(0).contains(u"採用"_s));
    choose("ledgerView", u"Applicant ledger"_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_TRUE(cells(0).contains(hired.reference));
    EXPECT_TRUE(cells(0).contains(u"医療法人社団架橋会新宿みなと病院"_s));
}

TEST_F(LedgersScreenTest, AnEmptyPeriodSaysSoAndIsWrittenAllTheSame)
{
    m_desk.hired();
    open();
    type("ledgerFrom", u"2019-01-01"_s);
    type("ledgerUntil", u"2019-12-31"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(find<QTableView>("ledgerTable")->isHidden());
    EXPECT_TRUE(saved("saveLedgerFile", u"empty.csv"_s).contains("この期間に該当するものはありません"));
    EXPECT_TRUE(saved("saveLedgerPdf", u"empty.pdf"_s).startsWith("%PDF"));
    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
}

TEST_F(LedgersScreenTest, SavesEachTableAndRecordsIt)
{
    m_desk.hired();
    open();
    const qint64 before = m_desk->audit().count();
    EXPECT_TRUE(saved("saveLedgerFile", u"ledger.xlsx"_s).startsWith("PK"));
    choose("ledgerView", u"Applicant ledger"_s);
    EXPECT_TRUE(saved("saveLedgerFile", u"ledger.csv"_s).contains("試験"));
    choose("ledgerView", u"Open postings by occupation and area"_s);
    EXPECT_TRUE(saved("saveLedgerPdf", u"counts.pdf"_s).startsWith("%PDF"));
    EXPECT_EQ(m_desk->audit().count(), before + 3);
    choose("ledgerView", u"Figures of a year"_s);
    EXPECT_TRUE(saved("saveLedgerFile", u"figures.csv"_s).contains("看護師,1,30,1,1,1"));
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(LedgersScreenTest, WhatIsNoPeriodShowsPrintsAndSavesNothing)
{
    m_desk.hired();
    open();
    auto* said = find<QLabel>("ledgerProblem");
    const auto isRefused = [&] {
        return said->isVisible() && rows() == 0 && find<QTableView>("ledgerTable")->isHidden() &&
               !find<QPushButton>("printLedger")->isEnabled() &&
               !find<QPushButton>("saveLedgerPdf")->isEnabled() &&
               !find<QPushButton>("saveLedgerFile")->isEnabled() &&
               find<QLabel>("ledgerSummary")->text().isEmpty();
    };
    EXPECT_FALSE(isRefused());
    type("ledgerFrom", u"R2.13.1"_s);
    EXPECT_TRUE(isRefused());
    EXPECT_TRUE(said->text().contains(u"R2.13.1"_s));
    for (const QString& view : {u"Applicant ledger"_s, u"Figures of a year"_s}) {
        choose("ledgerView", view);
        EXPECT_TRUE(isRefused()) << qPrintable(view);
    }
    choose("ledgerView", u"Open postings by occupation and area"_s);
    EXPECT_FALSE(isRefused()) << "the counts have no period";
    choose("ledgerView", u"Job-order ledger"_s);
    type("ledgerFrom", u"R2.6.30"_s);
    EXPECT_FALSE(isRefused());
    type("ledgerUntil", u"R2.6.1"_s);
    EXPECT_TRUE(isRefused());
    EXPECT_TRUE(said->text().contains(u"before it begins"_s));
    type("ledgerFrom", u"R2.6.1"_s);
    EXPECT_FALSE(isRefused());
    type("ledgerUntil", u"R2.6.30"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_FALSE(said->isVisible());
}

TEST_F(LedgersScreenTest, GivenReferralsNarrowBothLedgersOnScreenAndInFiles)
{
    const Referral one = m_desk.hired(u"見本　桜"_s);
    m_desk.hired(u"見本　梅"_s);
    const Referral three = m_desk.hired(u"見本　菊"_s);
    open();
    ASSERT_EQ(rows(), 3);
    auto* pairs = find<QLineEdit>("ledgerPairs");
    pairs->setText(u"　"_s + one.reference + u"、"_s + QString(three.reference).replace(u'-', u'－'));
    ASSERT_EQ(rows(), 2);
    EXPECT_TRUE(cells(0).contains(u"見本　桜"_s));
    EXPECT_TRUE(cells(1).contains(u"見本　菊"_s));
    EXPECT_TRUE(find<QLabel>("ledgerSummary")->text().contains(three.reference)) << "the filter in force";
    const QByteArray file = saved("saveLedgerFile", u"pairs.csv"_s);
    EXPECT_TRUE(file.contains("桜") && file.contains("菊"));
    EXPECT_FALSE(file.contains("梅"));
    EXPECT_TRUE(file.contains(QByteArray("紹介番号: ") + one.reference.toUtf8()));
    EXPECT_TRUE(
        m_desk->database()
            .value(
                u"SELECT detail FROM audit_log WHERE action = 'ledger.exported' ORDER BY seq DESC LIMIT 1"_s)
            .toString()
            .contains(u"\"pairs\":2"_s));
    choose("ledgerView", u"Applicant ledger"_s);
    EXPECT_EQ(rows(), 2);
    choose("ledgerView", u"Figures of a year"_s);
    EXPECT_FALSE(pairs->isEnabled());
    choose("ledgerView", u"Job-order ledger"_s);
    pairs->setText(one.reference + u" S13-2020-999999"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(find<QLabel>("ledgerProblem")->text().contains(u"S13-2020-999999"_s));
    EXPECT_FALSE(find<QLabel>("ledgerProblem")->text().contains(one.reference));
    EXPECT_FALSE(find<QPushButton>("printLedger")->isEnabled());
    pairs->clear();
    EXPECT_EQ(rows(), 3);
}

TEST_F(LedgersScreenTest, TheLastDayAloneGivesTheFiguresOfItsOwnYear)
{
    m_desk.hired();
    open();
    choose("ledgerView", u"Figures of a year"_s);
    type("ledgerUntil", u"2021-03-31"_s);
    EXPECT_TRUE(find<QLabel>("ledgerSummary")->text().contains(u"2020-04-01"_s));
    EXPECT_EQ(cells(rows() - 1).at(5), u"1"_s);
    type("ledgerUntil", u"2020-03-31"_s);
    EXPECT_TRUE(find<QLabel>("ledgerSummary")->text().contains(u"2019-04-01"_s));
    EXPECT_EQ(cells(rows() - 1).at(5), u"0"_s);
}

TEST_F(LedgersScreenTest, WhatCannotBeRecordedIsNotWrittenAndWhatCannotBeWrittenIsNotRecorded)
{
    m_desk.hired();
    open();
    const qint64 before = m_desk->audit().count();
    const auto fails = [this](const char* button, const QString& file) {
        prompt::testing::setNextSaveFile(file);
        press(button);
        return prompt::testing::takeFailures().size() == 1 && !QFileInfo::exists(file);
    };
    for (const char* button : {"saveLedgerFile", "saveLedgerPdf", "exportPostings"})
        EXPECT_TRUE(fails(button, m_desk.folder() + u"/nowhere/out.csv"_s)) << button;
    EXPECT_EQ(m_desk->audit().count(), before);
    m_desk->database().run(u"CREATE TRIGGER deaf BEFORE INSERT ON audit_log BEGIN SELECT "
                           "RAISE(ABORT, 'deaf'); END"_s);
    int number = 0;
    for (const char* button : {"saveLedgerFile", "saveLedgerPdf", "exportPostings"})
        EXPECT_TRUE(fails(button, m_desk.folder() + u"/out%1.csv"_s.arg(++number))) << button;
    auto* audience = find<QComboBox>("exportAudience");
    audience->setCurrentIndex(audience->count() - 1);
    EXPECT_TRUE(fails("exportPostings", m_desk.folder() + u"/public.csv"_s));
    EXPECT_EQ(m_desk->audit().count(), before);
}

// domain.md §4.
TEST_F(LedgersScreenTest, ExportsToEachAudienceWhatItIsOwed)
{
    open();
    auto* audience = find<QComboBox>("exportAudience");
    for (int i = 0; i < audience->count(); ++i) {
        audience->setCurrentIndex(i);
        const AudienceRule& rule = audienceRules().at(i);
        const QByteArray bytes = saved("exportPostings", u"%1.csv"_s.arg(rule.code));
        const bool nurses = rule.occupations.isEmpty() || rule.occupations.contains(Occupation::Nurse);
        const bool whole =
            rule.content == AudienceContent::Full || rule.content == AudienceContent::FullWithId;
        EXPECT_EQ(bytes.contains("架橋会"), whole && nurses) << rule.code.data();
        EXPECT_EQ(bytes.contains("1310000901"), rule.audience == Audience::Prefectures) << rule.code.data();
    }
    choose("exportAudience", u"都道府県ナースセンター"_s);
    EXPECT_TRUE(find<QWidget>("exportPrefecture")->isVisible());
    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
}

TEST_F(LedgersScreenTest, WhatNeedNotBeKeptIsDisposedOfWhenItIsMeant)
{
    m_desk.hired();
    m_desk.onDay(QDate(2022, 10, 1));
    open();
    EXPECT_EQ(m_screen->waiting(), 1);
    press("disposeEntries");
    auto* due = find<QListWidget>("disposableEntries");
    ASSERT_EQ(due->count(), 1);
    EXPECT_FALSE(find<QPushButton>("disposalEnter")->isEnabled());
    due->item(0)->setCheckState(Qt::Checked);
    prompt::testing::setNextConfirm(false);
    press("disposalEnter");
    EXPECT_TRUE(m_desk->ledgers().disposals().isEmpty());
    prompt::testing::setNextConfirm(true);
    press("disposalEnter");
    EXPECT_EQ(m_desk->ledgers().disposals().size(), 1);
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(m_screen->waiting(), 0);
}

// domain.md §8: whether a desk must keep them depends on its legal footing.
TEST_F(LedgersScreenTest, ADeskThatKeepsNoLedgersShowsNone)
{
    DeskSettings settings = m_desk->settings();
    settings.keepsLedgers = false;
    m_desk->changeSettings(settings);
    open();
    EXPECT_EQ(find<QComboBox>("ledgerView")->findText(u"Job-order ledger"_s), -1);
    EXPECT_EQ(find<QComboBox>("ledgerView")->count(), 2);
    EXPECT_FALSE(find<QPushButton>("disposeEntries")->isVisible());
}

TEST_F(LedgersScreenTest, EveryPageOfALedgerHasItsOwnNumbers)
{
    for (int i = 0; i < 25; ++i)
        m_desk.hired(u"受講　%1"_s.arg(i));
    const table_paper::Table table = ledgerTable(m_desk->ledgers().jobOrders(), m_desk->settings());
    sheet::Typesetter type;
    const QList<sheet::Page> pages = layOut(table, type);
    ASSERT_GT(pages.size(), 1);
    int referrals = 0;
    int orders = 0;
    for (const sheet::Page& page : pages) {
        const auto total =
            std::find_if(page.texts.begin(), page.texts.end(), [](const sheet::DrawnText& text) {
                return text.text.startsWith(u"このページの計"_s);
            });
        ASSERT_NE(total, page.texts.end());
        const QStringList words = total->text.split(QRegularExpression(u"[　 ]"_s), Qt::SkipEmptyParts);
        orders += QString(words.at(2)).remove(u"件"_s).toInt();
        referrals += QString(words.at(4)).remove(u"件"_s).toInt();
    }
    EXPECT_EQ(orders, 1) << "one job order, whose referrals go on overleaf";
    EXPECT_EQ(referrals, 25);
}

} // namespace kakehashi::test
