// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QTemporaryDir>

namespace kakehashi::test {

/// A new desk in a temporary folder, Tokyo's headquarters on 2 June 2020 unless told otherwise.
class TestDesk
{
public:
    explicit TestDesk(DeskKind kind = DeskKind::Prefecture, QDate today = QDate(2020, 6, 2));
    Desk& operator*() { return *m_desk; }
    Desk* operator->() { return m_desk.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("desk.sqlite")); }
    QString folder() const { return m_folder.path(); }
    void reopen();

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    std::unique_ptr<Desk> m_desk;
};

/// Bytes of tests/data/NAME; fails the program when it is missing.
QByteArray testData(const QString& name);

} // namespace kakehashi::test
