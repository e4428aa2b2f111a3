// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QCoreApplication>
#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    kakehashi::initResources();
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
