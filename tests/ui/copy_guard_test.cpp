// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_guard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class CopyGuardTest : public testing::Test
{
protected:
    CopyGuardTest()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_table.setItem(0, 0, new QTableWidgetItem(u"試験　太郎"_s));
        m_table.show();
        m_table.setCurrentCell(0, 0);
    }
    static QString copied(QWidget& from)
    {
        QTest::keyClick(&from, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    }

    QTableWidget m_table{1, 1};
};

} // namespace

TEST_F(CopyGuardTest, ACellsTextIsNotLaidOnTheClipboard)
{
    const CopyGuard guard(*qApp);
    EXPECT_EQ(copied(m_table), u"before"_s);
}

TEST_F(CopyGuardTest, AListWithARuleOfItsOwnCopies)
{
    const CopyGuard guard(*qApp);
    CopyGuard::letCopy(m_table);
    EXPECT_EQ(copied(m_table), u"試験　太郎"_s);
}

TEST_F(CopyGuardTest, WhatIsBeingTypedCanBeCopied)
{
    const CopyGuard guard(*qApp);
    QLineEdit edit(u"typed"_s);
    edit.show();
    edit.selectAll();
    EXPECT_EQ(copied(edit), u"typed"_s);
}

} // namespace kakehashi::test
