// SPDX-License-Identifier: GPL-3.0-or-later
// What the person meets when there is no store yet, or one that cannot be opened.
#include "ui/settings/first_start_dialog.h"

#include "core/base/error.h"
#include "core/samples.h"
#include "tests/support/test_desk.h"
#include "tests/ui/settings_isolation.h"
#include "ui/settings/desk_form.h"
#include "ui/settings/desk_settings_dialog.h"
#include "ui/settings/language_setting.h"
#include "ui/settings/open_desk.h"
#include "ui/widgets/prefecture_combo.h"
#include "ui/widgets/prompt.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using testing::IsEmpty;

template<typename W>
W* child(const QWidget& window, const char* name)
{
    auto* found = window.findChild<W*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

void press(const QWidget& window, const char* button)
{
    QTest::mouseClick(child<QAbstractButton>(window, button), Qt::LeftButton);
}

void type(const QWidget& window, const char* edit, const QString& text)
{
    auto* field = child<QLineEdit>(window, edit);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void typePrefecture(const QWidget& window, const QString& text)
{
    auto* edit = child<PrefectureCombo>(window, "prefectureCombo")->lineEdit();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

/// Presses the button with this name in the next dialog that stands in the way.
void pressInNextDialog(const char* button)
{
    auto* timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, timer, [timer, button] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        timer->deleteLater();
        press(*dialog, button);
    });
    timer->start(0);
}

class FirstStart : public testing::Test
{
protected:
    FirstStart() : path(folder.filePath(QStringLiteral("desk.sqlite"))) { prompt::testing::takeFailures(); }
    void SetUp() override
    {
        before = qgetenv("KAKEHASHI_STORE");
        qputenv("KAKEHASHI_STORE", path.toUtf8());
    }
    void TearDown() override
    {
        if (before.isEmpty())
            qunsetenv("KAKEHASHI_STORE");
        else
            qputenv("KAKEHASHI_STORE", before);
    }

    SettingsIsolation settings;
    QTemporaryDir folder;
    QString path;
    QByteArray before;
};

TEST_F(FirstStart, SuggestsANameFromKindAndPrefecture)
{
    FirstStartDialog dialog(path, Clock());
    dialog.show();
    auto* name = child<QLineEdit>(dialog, "deskNameEdit");
    EXPECT_EQ(name->text(), QStringLiteral("東京都調整本部"));
    press(dialog, "doctorBankButton");
    EXPECT_EQ(name->text(), QStringLiteral("東京都医師会ドクターバンク"));
    typePrefecture(dialog, QStringLiteral("osaka"));
    EXPECT_EQ(name->text(), QStringLiteral("大阪府医師会ドクターバンク"));
    press(dialog, "headquartersButton");
    EXPECT_EQ(name->text(), QStringLiteral("大阪府調整本部"));
}

TEST_F(FirstStart, NeverReplacesANameThatWasTyped)
{
    FirstStartDialog dialog(path, Clock());
    dialog.show();
    type(dialog, "deskNameEdit", QStringLiteral("Our desk"));
    press(dialog, "doctorBankButton");
    typePrefecture(dialog, QStringLiteral("27"));
    EXPECT_EQ(child<QLineEdit>(dialog, "deskNameEdit")->text(), QStringLiteral("Our desk"));
}

TEST_F(FirstStart, MakesTheDeskThatWasTyped)
{
    FirstStartDialog dialog(path, Clock());
    dialog.show();
    typePrefecture(dialog, QStringLiteral("hokkaido"));
    type(dialog, "deskPhoneEdit", QStringLiteral("011-000-0000"));
    type(dialog, "windowOpenedOnEdit", QStringLiteral("R2.6.1"));
    press(dialog, "setUpButton");
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const auto desk = dialog.takeDesk();
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->path(), path);
    EXPECT_EQ(desk->settings().prefectureCode, 1);
    EXPECT_EQ(desk->settings().name, QStringLiteral("北海道調整本部"));
    EXPECT_EQ(desk->settings().phone, QStringLiteral("011-000-0000"));
    EXPECT_EQ(desk->settings().windowOpenedOn, QDate(2020, 6, 1));
    EXPECT_FALSE(desk->settings().sample);
}

TEST_F(FirstStart, SaysBelowTheFieldsWhatIsMissingAndMakesNothing)
{
    const std::array<std::pair<const char*, QString>, 2> wrong{
        {{"deskNameEdit", QStringLiteral("  ")}, {"windowOpenedOnEdit", QStringLiteral("R2.13.1")}}};
    for (const auto& [edit, text] : wrong) {
        FirstStartDialog dialog(path, Clock());
        dialog.show();
        type(dialog, edit, text);
        press(dialog, "setUpButton");
        EXPECT_TRUE(dialog.isVisible()) << edit;
        EXPECT_TRUE(child<QLabel>(dialog, "problemLabel")->isVisible()) << edit;
        EXPECT_FALSE(QFile::exists(path)) << edit;
    }
    FirstStartDialog dialog(path, Clock());
    dialog.show();
    typePrefecture(dialog, QStringLiteral("Atlantis"));
    press(dialog, "setUpButton");
    EXPECT_TRUE(child<QLabel>(dialog, "problemLabel")->isVisible());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(FirstStart, SamplesGetAStoreOfTheirOwn)
{
    FirstStartDialog dialog(path, Clock());
    dialog.show();
    press(dialog, "sampleButton");
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const auto desk = dialog.takeDesk();
    ASSERT_NE(desk, nullptr);
    EXPECT_TRUE(desk->settings().sample);
    EXPECT_EQ(desk->path(), sampleStorePath(DeskKind::Prefecture));
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(FirstStart, SamplesOfAnEarlierTimeAreGoneOnWith)
{
    qint64 seq = 0;
    {
        const auto desk = createSampleDesk(sampleStorePath(DeskKind::DoctorBank), DeskKind::DoctorBank);
        seq = desk->postings().add({}, PostingState::Draft, {}).seq;
    }
    FirstStartDialog dialog(path, Clock());
    dialog.show();
    press(dialog, "doctorBankButton");
    press(dialog, "sampleButton");
    const auto desk = dialog.takeDesk();
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->settings().kind, DeskKind::DoctorBank);
    EXPECT_TRUE(desk->postings().bySeq(seq).has_value());
}

TEST_F(FirstStart, ARealStoreUnderTheSamplesNameIsNotTakenForSamples)
{
    DeskSettings real;
    real.name = QStringLiteral("東京都調整本部");
    Desk::create(sampleStorePath(DeskKind::Prefecture), real, Clock());
    FirstStartDialog dialog(path, Clock());
    dialog.show();
    press(dialog, "sampleButton");
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.takeDesk(), nullptr);
    EXPECT_EQ(prompt::testing::takeFailures().size(), 1);
}

TEST_F(FirstStart, IsNotShownWhenThereIsAStore)
{
    TestDesk made;
    const auto desk = openDesk(made.path(), Clock());
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->settings().name, made->settings().name);
}

TEST_F(FirstStart, IsShownWhenThereIsNoStore)
{
    pressInNextDialog("setUpButton");
    const auto desk = openDesk(path, Clock());
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->path(), path);
}

TEST_F(FirstStart, AStoreThatCannotBeOpenedIsLeftAsItIsWhenThePersonQuits)
{
    const QByteArray foreign("not a store, but somebody's file");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(foreign);
    file.close();
    pressInNextDialog("quitButton");
    EXPECT_EQ(openDesk(path, Clock()), nullptr);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), foreign);
}

TEST_F(FirstStart, AnotherStoreCanBeOpenedInsteadOfOneThatCannot)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a store");
    file.close();
    TestDesk other;
    prompt::testing::setNextFiles({other.path()});
    pressInNextDialog("openAnotherButton");
    const auto desk = openDesk(path, Clock());
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->path(), other.path());
}

TEST_F(FirstStart, EveryPrefectureIsFoundByNameReadingRomanisedNameAndNumber)
{
    PrefectureCombo combo;
    EXPECT_EQ(combo.count(), 47);
    for (const QString& text : {QStringLiteral("京都"), QStringLiteral("きょうとふ"), QStringLiteral("kyoto"),
                                QStringLiteral("26"), QStringLiteral("京都府")}) {
        combo.setEditText(text);
        EXPECT_EQ(combo.code(), 26) << text.toStdString();
    }
    combo.setEditText(QStringLiteral("都"));
    EXPECT_EQ(combo.code(), std::nullopt);
}

TEST_F(FirstStart, SettingsAreShownAsTheyAreAndKeptWhenNothingWasChanged)
{
    TestDesk desk;
    DeskForm form;
    form.load(desk->settings());
    EXPECT_FALSE(form.isModified());
    EXPECT_EQ(form.value(), desk->settings());
}

// domain.md §8: whether a desk must keep the ledgers depends on its legal footing; on by default.
TEST_F(FirstStart, LedgersAndTheTermOfTrainingAreSettings)
{
    TestDesk desk;
    DeskSettingsDialog dialog(*desk);
    dialog.show();
    auto* ledgers = child<QCheckBox>(dialog, "keepsLedgersCheck");
    auto* days = child<QSpinBox>(dialog, "trainingDueDaysBox");
    EXPECT_TRUE(ledgers->isChecked());
    EXPECT_EQ(days->value(), 14);
    ledgers->setFocus();
    QTest::keyClick(ledgers, Qt::Key_Space);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Up);
    press(dialog, "saveSettingsButton");
    EXPECT_FALSE(desk->settings().keepsLedgers);
    EXPECT_EQ(desk->settings().trainingDueDays, 15);
    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
}

TEST_F(FirstStart, TheChosenLanguageIsKeptForTheNextStart)
{
    TestDesk desk;
    DeskSettingsDialog dialog(*desk);
    dialog.show();
    auto* combo = child<QComboBox>(dialog, "languageCombo");
    combo->setCurrentIndex(combo->findData(QStringLiteral("en")));
    press(dialog, "saveSettingsButton");
    EXPECT_EQ(language_setting::chosen(), QStringLiteral("en"));
    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
}

TEST_F(FirstStart, SettingsGivenUpChangeNothing)
{
    TestDesk desk;
    const DeskSettings asItWas = desk->settings();
    DeskSettingsDialog dialog(*desk);
    dialog.show();
    type(dialog, "deskNameEdit", QStringLiteral("Other"));
    press(dialog, "cancelSettingsButton");
    EXPECT_EQ(desk->settings(), asItWas);
    EXPECT_EQ(language_setting::chosen(), QString());
}

} // namespace

} // namespace kakehashi::test
