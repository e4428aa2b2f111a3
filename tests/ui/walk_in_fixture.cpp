// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk_in_fixture.h"

#include "core/feed/feed_import.h"
#include "core/feed/message.h"
#include "tests/ui/typing.h"
#include "ui/walk_in/match_delegate.h"
#include "ui/walk_in/match_list_model.h"
#include "ui/widgets/prompt.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextBrowser>

#include <algorithm>

namespace kakehashi::test {

WalkInScreenTest::WalkInScreenTest()
{
    prompt::testing::takeFailures();
}

void WalkInScreenTest::takeInSamples()
{
    for (const char* name : {"01-first-feed", "02-update"}) {
        const auto message =
            feed::parseMessage(testData(QStringLiteral("feed/%1.eml").arg(QLatin1String(name))));
        m_desk->feed().take(m_desk->feed().plan(message, feed::FeedMode::Judge),
                            QStringLiteral("sample.eml"));
    }
}

void WalkInScreenTest::open()
{
    m_screen = std::make_unique<WalkInScreen>(*m_desk);
    m_told = std::make_unique<QSignalSpy>(m_screen.get(), &Screen::told);
    m_screen->resize(1196, 700);
    m_screen->show();
    m_screen->refresh();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
}

void WalkInScreenTest::reopen()
{
    m_screen.reset();
    open();
}

void WalkInScreenTest::type(const char* field, const QString& text)
{
    auto* edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else if (ascii)
        QTest::keyClicks(edit, text);
    else
        commit(edit, text);
}

void WalkInScreenTest::addChip(const char* field, const QString& typed)
{
    type(field, typed);
    QTest::keyClick(find<QLineEdit>(field), Qt::Key_Return);
    // Without a window manager nobody gives the window back what the list of offers took.
    m_screen->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
}

void WalkInScreenTest::chooseIn(const char* box, const QString& entry)
{
    auto* combo = find<QComboBox>(box);
    const int row = combo->findText(entry);
    ASSERT_GE(row, 0) << qPrintable(entry);
    combo->setFocus();
    // By the keyboard, as a clerk does.
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    ASSERT_EQ(combo->currentText(), entry);
}

void WalkInScreenTest::click(const char* button)
{
    auto* found = find<QAbstractButton>(button);
    if (auto* area = m_screen->findChild<QScrollArea*>(); area->isAncestorOf(found))
        area->ensureWidgetVisible(found);
    QTest::mouseClick(found, Qt::LeftButton);
}

void WalkInScreenTest::clickTick(int row)
{
    const QModelIndex index = list()->model()->index(row, 0);
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      MatchDelegate::tickArea(list()->visualRect(index)).center());
}

QString WalkInScreenTest::text(const char* field) const
{
    return find<QLineEdit>(field)->text();
}

QString WalkInScreenTest::label(const char* name) const
{
    return find<QLabel>(name)->text();
}

QString WalkInScreenTest::detail() const
{
    return find<QTextBrowser>("matchDetail")->toPlainText();
}

bool WalkInScreenTest::waitForCandidates(const QString& header) const
{
    return QTest::qWaitFor([&] { return label("matchHeader") == header; });
}

bool WalkInScreenTest::waitForAnyMatch() const
{
    return QTest::qWaitFor([&] { return list()->isVisible() && list()->model()->rowCount() > 0; });
}

QStringList WalkInScreenTest::listedReferences() const
{
    const auto* model = qobject_cast<MatchListModel*>(list()->model());
    QStringList references;
    for (int row = 0; row < model->rowCount(); ++row)
        references.append(model->matchAt(row).reference);
    return references;
}

QString WalkInScreenTest::lastTold() const
{
    return m_told->isEmpty() ? QString() : m_told->last().first().toString();
}

void WalkInScreenTest::typeNurse()
{
    chooseIn("licenceBox0", labelOf(Occupation::Nurse));
    type("licenceNumberEdit0", QStringLiteral("1234567"));
}

} // namespace kakehashi::test
