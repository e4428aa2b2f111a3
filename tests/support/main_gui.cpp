// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QApplication>
#include <QStandardPaths>
#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    kakehashi::initResources();
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
