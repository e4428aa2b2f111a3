// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_desk.h"

#include <QFile>

namespace kakehashi::test {

namespace {

DeskSettings settingsOf(DeskKind kind)
{
    DeskSettings settings;
    settings.kind = kind;
    settings.prefectureCode = 13;
    settings.name = kind == DeskKind::Prefecture ? QStringLiteral("東京都調整本部")
                                                 : QStringLiteral("東京都ドクターバンク");
    settings.phone = QStringLiteral("03-0000-0000");
    return settings;
}

} // namespace

TestDesk::TestDesk(DeskKind kind, QDate today)
    : m_clock(today), m_desk(Desk::create(path(), settingsOf(kind), m_clock))
{
}

void TestDesk::reopen()
{
    m_desk.reset();
    m_desk = Desk::open(path(), m_clock);
}

QByteArray testData(const QString& name)
{
    QFile file(QStringLiteral(KAKEHASHI_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("test data missing: %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace kakehashi::test
