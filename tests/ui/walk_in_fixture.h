// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_desk.h"
#include "ui/walk_in/walk_in_screen.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace kakehashi::test {

/// The counter of a Tokyo desk that has taken in the first two sample messages, on 2 June 2020.
class WalkInScreenTest : public testing::Test
{
protected:
    WalkInScreenTest();

    void takeInSamples();
    void open();
    /// Leaves the screen and comes back to a new one on the same store.
    void reopen();

    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_screen->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Clicks into the field and types; Japanese goes the way of an input method.
    void type(const char* field, const QString& text);
    /// Types into a field of chips and takes what is offered first.
    void addChip(const char* field, const QString& typed);
    void chooseIn(const char* box, const QString& entry);
    /// Folds what lies above away where it hides the widget, and clicks it.
    void click(const char* button);
    void clickTick(int row);

    QString text(const char* field) const;
    QString label(const char* name) const;
    QListView* list() const { return find<QListView>("matchList"); }
    QString detail() const;
    /// Whether the header comes to tell this many candidates, the list having answered.
    bool waitForCandidates(const QString& header) const;
    bool waitForAnyMatch() const;
    QStringList listedReferences() const;
    QString lastTold() const;

    /// A nurse by the number 1234567, not seen yet: the least the list answers to.
    void typeNurse();

    TestDesk m_desk;
    std::unique_ptr<WalkInScreen> m_screen;
    std::unique_ptr<QSignalSpy> m_told;
};

} // namespace kakehashi::test
