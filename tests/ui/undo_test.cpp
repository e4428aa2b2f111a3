// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was done last, from the window's status line, with the program's real places.
#include "core/samples.h"
#include "tests/support/test_desk.h"
#include "tests/ui/settings_isolation.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/place_button.h"
#include "ui/main_window/places.h"
#include "ui/widgets/prompt.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace kakehashi::test {

namespace {

class Undo : public testing::Test
{
protected:
    Undo()
        : desk(createSampleDesk(folder.filePath(QStringLiteral("s.sqlite")), DeskKind::Prefecture)),
          fetcher(*desk, passwords), window(*desk, fetcher, deskPlaces(fetcher))
    {
        prompt::testing::takeFailures();
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        window.enter(1);
        EXPECT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() > 3; }));
        list()->setFocus();
    }

    template<typename W>
    W* child(const char* name) const
    {
        return window.findChild<W*>(QString::fromLatin1(name));
    }
    QTableView* list() const { return child<QTableView>("postingList"); }
    QPushButton* undo() const { return child<QPushButton>("undoButton"); }
    QString sentence() const { return child<QLabel>("statusSentence")->text(); }
    void closeThree()
    {
        QTest::keyClick(list(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    }

    SettingsIsolation settings;
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    SessionPasswords passwords;
    MailFetcher fetcher;
    MainWindow window;
};

TEST_F(Undo, ThereIsNoButtonBeforeAnythingWasDone)
{
    EXPECT_FALSE(undo()->isVisible());
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(sentence(), QString());
}

TEST_F(Undo, TheLastActIsTakenBackByKey)
{
    const qint64 open = desk->search().count({});
    closeThree();
    EXPECT_EQ(desk->search().count({}), open - 3);
    EXPECT_TRUE(undo()->isVisible());
    EXPECT_TRUE(undo()->accessibleName().contains(QStringLiteral("3")));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk->search().count({}), open);
    EXPECT_TRUE(sentence().contains(QStringLiteral("3"))) << sentence().toStdString();
    EXPECT_FALSE(undo()->isVisible());
    EXPECT_EQ(child<PlaceButton>("postingsPlace")->count(), open);
}

TEST_F(Undo, WhatSomebodyChangedSinceIsLeftAloneAndTold)
{
    const qint64 open = desk->search().count({});
    const auto before = desk->search().all({});
    closeThree();
    qint64 closed = 0;
    for (const qint64 seq : before) {
        if (desk->postings().bySeq(seq)->state == PostingState::Closed)
            closed = seq;
    }
    desk->postings().reopen(closed, {QStringLiteral("鈴木"), {}, {}});
    QTest::mouseClick(undo(), Qt::LeftButton);
    EXPECT_EQ(desk->search().count({}), open);
    EXPECT_TRUE(sentence().contains(desk->postings().bySeq(closed)->reference)) << sentence().toStdString();
}

TEST_F(Undo, ATextBeingTypedIsTakenBackFirst)
{
    closeThree();
    const qint64 open = desk->search().count({});
    auto* search = child<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("13"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk->search().count({}), open);
    EXPECT_EQ(search->text(), QString());
}

} // namespace

} // namespace kakehashi::test
