// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk_bench.h"

#include "core/base/error.h"
#include "resources/resources.h"

#include <QApplication>

#include <iostream>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    kakehashi::initResources();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    try {
        kakehashi::bench::registerSheets();
        kakehashi::bench::registerForm();
        kakehashi::bench::registerLists();
        benchmark::RunSpecifiedBenchmarks();
        benchmark::Shutdown();
    } catch (const kakehashi::Error& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
    return 0;
}
