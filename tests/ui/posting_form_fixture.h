// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_desk.h"
#include "ui/posting_form/posting_form_page.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace kakehashi::test {

/// The entry form of a Tokyo desk on 2 June 2020, driven by keys alone: nothing here clicks or sets a text.
class PostingFormTest : public testing::Test
{
protected:
    PostingFormTest();

    void open(QSize size = QSize(1366, 700));

    template<typename T = QWidget>
    T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// The name of what has the cursor.
    static QString at();
    /// A key pressed where the cursor is.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types where the cursor is; Japanese goes the way of an input method.
    static void write(const QString& text);
    /// Types and goes on with Enter.
    static void enter(const QString& text = {});
    /// Goes to the field as the problem bar does, empties it and types.
    void type(const QString& field, const QString& text);
    /// Sends the form a key as to the whole window: Ctrl+S and the like.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QString text(const QString& edit) const;
    /// What stands beneath the field.
    QString note(const QString& field) const;
    QString label(const QString& name) const { return find<QLabel>(name)->text(); }
    /// What a notice above the form says.
    QString notice(const char* name) const;
    Problems problems() const;
    /// The first posting stored.
    std::optional<StoredPosting> stored(qint64 seq = 1);
    QString lastTold() const;

    TestDesk m_desk;
    std::unique_ptr<PostingFormPage> m_page;
    std::unique_ptr<QSignalSpy> m_saved;
    std::unique_ptr<QSignalSpy> m_closed;
    std::unique_ptr<QSignalSpy> m_told;
};

/// Every item filled in: the richest of the first sample message, with what it leaves open stated too.
Posting referencePosting();

} // namespace kakehashi::test
