// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/training/hired_desk.h"
#include "ui/training/training_screen.h"
#include "ui/widgets/prompt.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace kakehashi::test {

/// The training screen over a desk where people were hired, driven through its widgets.
class TrainingScreenTest : public testing::Test
{
protected:
    TrainingScreenTest() { prompt::testing::takeFailures(); }

    void open()
    {
        m_screen = std::make_unique<TrainingScreen>(*m_desk, nullptr, &m_passwords);
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
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        auto* table = find<QTableView>("trainingTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, 1)).center());
    }
    /// The row of this person.
    void choose(const Referral& referral)
    {
        const QString name = m_desk->applicants().bySeq(referral.applicant)->applicant.name;
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 1) == name)
                return clickRow(row);
        }
        FAIL() << "not in the list: " << qPrintable(name);
    }
    /// A line of one of the menus.
    void trigger(const QString& name)
    {
        auto* action = m_screen->findChild<QAction*>(name);
        ASSERT_NE(action, nullptr) << qPrintable(name);
        ASSERT_TRUE(action->isEnabled()) << qPrintable(name);
        action->trigger();
    }
    QString cell(int row, int column) const
    {
        const auto* model = find<QTableView>("trainingTable")->model();
        return model->index(row, column).data().toString();
    }
    int rows() const { return find<QTableView>("trainingTable")->model()->rowCount(); }
    /// All three modules, 120 minutes, for whoever is selected.
    void enterWholeClass(const QString& day = QStringLiteral("2020-06-16"))
    {
        press("enterTrainingClass");
        type("classDay", day);
        type("classProvider", QStringLiteral("Tokyo"));
        type("minutes_infection_control_lecture", QStringLiteral("60"));
        type("minutes_infection_control_practical", QStringLiteral("40"));
        type("minutes_patient_safety_lecture", QStringLiteral("20"));
        press("classEnter");
    }
    Training of(const Referral& referral) { return *m_desk->training().byReference(referral.reference); }
    QString page() const { return find<QTextBrowser>("trainingPage")->toPlainText(); }

    HiredDesk m_desk;
    SessionPasswords m_passwords;
    std::unique_ptr<TrainingScreen> m_screen;
};

} // namespace kakehashi::test
