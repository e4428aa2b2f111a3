// SPDX-License-Identifier: GPL-3.0-or-later
// From the hire to the reported training and both ledgers, in the real window.
// With KAKEHASHI_PICTURES set to a folder it speaks Japanese and leaves pictures of its screens there.
#include "core/base/language.h"
#include "tests/training/hired_desk.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/place_button.h"
#include "ui/main_window/places.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class AfterHireWalk : public testing::Test
{
protected:
    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_desk.folder());
        theme::apply(*qApp);
        if (qEnvironmentVariableIsSet("KAKEHASHI_PICTURES"))
            installLanguage(u"ja"_s);
        prompt::testing::takeFailures();
        late = m_desk.hired(u"見本　桜"_s, QDate(2020, 6, 12));
        other = m_desk.hired(u"見本　梅"_s, QDate(2020, 6, 14));
        m_desk.hired(u"見本　楓"_s, QDate(2020, 6, 22));
        TrainingClass begun;
        begun.day = QDate(2020, 6, 24);
        begun.start = QTime(10, 0);
        begun.provider = u"東京都"_s;
        begun.parts = {
            {TrainingModule::InfectionControlLecture, 60, TrainingMethod::Video, u"jma-e-learning"_s}};
        const HireKey beginner =
            hireOf(m_desk.hired(u"見本　椿"_s, QDate(2020, 6, 20))); // opens the desk anew
        m_desk->training().enter(begun, {beginner}, true);
        m_fetcher = std::make_unique<MailFetcher>(*m_desk, m_passwords);
        m_window = std::make_unique<MainWindow>(*m_desk, *m_fetcher, deskPlaces(*m_fetcher));
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->resize(1366, 768);
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = nullptr;
        const auto isThere = [&] {
            for (T* each : m_window->findChildren<T*>(QLatin1StringView(name)))
                found = each->isVisible() ? each : found;
            return found != nullptr;
        };
        EXPECT_TRUE(QTest::qWaitFor(isThere)) << "nothing visible called " << name;
        return found;
    }
    void go(Qt::Key place)
    {
        m_window->activateWindow(); // no window manager gives it back when a dialog closes
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), place, Qt::ControlModifier);
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
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
    void picture(const char* name, QWidget* of = nullptr)
    {
        const QString folder = qEnvironmentVariable("KAKEHASHI_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // for the picture's sake only
        EXPECT_TRUE((of == nullptr ? m_window.get() : of)
                        ->grab()
                        .save(folder + u'/' + QLatin1StringView(name) + u".png"_s));
    }
    void clickRow(QTableView* table, int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, 1)).center());
    }

    HiredDesk m_desk;
    Referral late;
    Referral other;
    SessionPasswords m_passwords;
    std::unique_ptr<MailFetcher> m_fetcher;
    std::unique_ptr<MainWindow> m_window;
};

/// The references that stand in a ledger.
QStringList referencesIn(const QTableView* table)
{
    QStringList found;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            found.append(table->model()->index(row, column).data().toString());
    }
    return found;
}

} // namespace

// Issue: "A GUI test takes a hire to a reported training and finds it in both ledgers."
TEST_F(AfterHireWalk, FromTheHireToTheReportedTrainingAndBothLedgers)
{
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return m_window->findChild<PlaceButton*>(u"trainingPlace"_s)->count() == 2;
    })) << "two are late";
    go(Qt::Key_6);
    auto* trainings = find<QTableView>("trainingTable");
    ASSERT_EQ(trainings->model()->rowCount(), 4);
    clickRow(trainings, 0);
    clickRow(trainings, 1, Qt::ControlModifier);
    click("enterTrainingClass");
    type("classDay", u"R2.6.26"_s);
    type("classStart", u"1300"_s);
    type("classPlace", u"3F"_s);
    type("classProvider", u"Tokyo"_s);
    type("minutes_infection_control_lecture", u"40"_s);
    type("minutes_infection_control_practical", u"60"_s);
    type("minutes_patient_safety_lecture", u"30"_s);
    picture("training-class", m_window->findChild<QWidget*>(u"classDialog"_s));
    click("classEnter");
    EXPECT_EQ(m_desk->training().byReference(late.reference)->state(), TrainingState::Complete);
    EXPECT_EQ(m_desk->training().byReference(other.reference)->state(), TrainingState::Complete);
    clickRow(trainings, 0);
    picture("training");
    click("reportTraining");
    type("reportDay", u"R2.6.29"_s);
    picture("training-report", m_window->findChild<QWidget*>(u"reportDialog"_s));
    click("reportEnter");
    EXPECT_EQ(m_desk->training().byReference(late.reference)->state(), TrainingState::Reported);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return m_window->findChild<PlaceButton*>(u"trainingPlace"_s)->count() == 1; }));

    go(Qt::Key_7);
    auto* ledger = find<QTableView>("ledgerTable");
    EXPECT_TRUE(referencesIn(ledger).contains(late.reference));
    picture("ledgers");
    find<QComboBox>("ledgerView")->setCurrentIndex(1);
    EXPECT_TRUE(referencesIn(ledger).contains(late.reference));
    const QString pdf = m_desk.folder() + u"/ledger.pdf"_s;
    prompt::testing::setNextSaveFile(pdf);
    click("saveLedgerPdf");
    EXPECT_TRUE(QFile::exists(pdf));
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

} // namespace kakehashi::test
