// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace kakehashi::test {

/// Sends what a test writes to the user's settings into a folder of its own.
class SettingsIsolation
{
public:
    SettingsIsolation()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Kakehashi"));
        QCoreApplication::setApplicationName(QStringLiteral("Kakehashi"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace kakehashi::test
