// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measurement.h"

#include <string>

/// The posting desk's work, each beside what it is compared with in the same run.
namespace kakehashi::bench {

/// A thousand posting sheets in one PDF, beside the same text through QTextDocument.
void registerSheets();
/// Opening the entry form and typing into it, on a desk with a hundred thousand postings.
void registerForm();
/// A list of a hundred thousand postings as CSV and as a workbook, beside a bare table written out.
void registerLists();

template<typename Run>
void addBenchmark(const std::string& name, int iterations, const Run& run)
{
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(iterations);
}

} // namespace kakehashi::bench
