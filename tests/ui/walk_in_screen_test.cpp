// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk_in_fixture.h"
#include "tests/ui/typing.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
namespace kakehashi::test {
TEST_F(WalkInScreenTest, DISABLED_Picture)
{
    theme::apply(*qApp);
    takeInSamples();
    open();
    m_screen->grab().save(QStringLiteral("/tmp/shots/walk_in_empty.png"));
    type("nameEdit", QStringLiteral("試験　花子"));
    type("kanaEdit", QStringLiteral("しけん　はなこ"));
    type("birthDateEdit", QStringLiteral("S60.1.2"));
    typeNurse();
    type("licenceRegisteredEdit0", QStringLiteral("H19.4.20"));
    type("licenceSeenByEdit0", QStringLiteral("佐藤"));
    click("seenTodayButton0");
    type("placesEdit", QStringLiteral("とうきょう"));
    QTest::keyClick(find<QLineEdit>("placesEdit"), Qt::Key_Return);
    type("distanceEdit", QStringLiteral("30"));
    type("availableFromEdit", QStringLiteral("R2.6.8"));
    for (const char* day : {"weekdayButton0", "weekdayButton1", "weekdayButton2", "weekdayButton3", "weekdayButton4"})
        click(day);
    type("earliestStartEdit", QStringLiteral("830"));
    type("latestEndEdit", QStringLiteral("1730"));
    type("payFloorEdit", QStringLiteral("1800"));
    type("postalCodeEdit", QStringLiteral("1640001"));
    type("phoneEdit", QStringLiteral("03-0000-0001"));
    ASSERT_TRUE(waitForAnyMatch());
    QTest::qWait(400);
    for (int row : {0, 1, 3}) clickTick(row);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(1,0)).center());
    find<QLineEdit>("nameEdit")->setFocus();
    QTest::qWait(50);
    m_screen->grab().save(QStringLiteral("/tmp/shots/walk_in.png"));
    find<QLineEdit>("emailEdit")->setFocus();
    QTest::qWait(50);
    m_screen->grab().save(QStringLiteral("/tmp/shots/walk_in_low.png"));
    find<QComboBox>("channelBox")->setFocus();
    QTest::qWait(50);
    m_screen->grab().save(QStringLiteral("/tmp/shots/walk_in_lowest.png"));
}
}
