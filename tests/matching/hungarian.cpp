// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/hungarian.h"

#include <algorithm>
#include <limits>

namespace kakehashi::test {

namespace {

/// Sums of three numbers compare like SeatObjective and can be subtracted.
struct Cost
{
    std::int64_t parts[3] = {0, 0, 0};
    auto operator<=>(const Cost&) const = default;
    Cost operator+(const Cost& o) const
    {
        return {{parts[0] + o.parts[0], parts[1] + o.parts[1], parts[2] + o.parts[2]}};
    }
    Cost operator-(const Cost& o) const
    {
        return {{parts[0] - o.parts[0], parts[1] - o.parts[1], parts[2] - o.parts[2]}};
    }
};

Cost costOf(const SeatProblem& problem, const SeatCandidate& candidate)
{
    const int urgency = problem.postings[candidate.posting].urgency;
    return {{urgency == 2 ? -1 : 0, urgency == 1 ? -1 : 0, -static_cast<std::int64_t>(candidate.fit)}};
}

const Cost endless{{1'000'000'000, 0, 0}};

using Matrix = std::vector<std::vector<Cost>>;

Matrix matrixOf(const SeatProblem& problem)
{
    std::vector<std::size_t> firstColumn;
    std::size_t columns = 0;
    for (const SeatProblem::Posting& posting : problem.postings) {
        firstColumn.push_back(columns);
        columns += static_cast<std::size_t>(std::max(0, posting.seats));
    }
    const std::size_t applicants = problem.candidates.size();
    Matrix matrix(applicants, std::vector<Cost>(columns + applicants, endless));
    for (std::size_t i = 0; i < applicants; ++i) {
        for (const SeatCandidate& candidate : problem.candidates[i]) {
            for (int seat = 0; seat < problem.postings[candidate.posting].seats; ++seat)
                matrix[i][firstColumn[candidate.posting] + static_cast<std::size_t>(seat)] =
                    costOf(problem, candidate);
        }
        for (std::size_t none = columns; none < columns + applicants; ++none)
            matrix[i][none] = {};
    }
    return matrix;
}

} // namespace

SeatObjective hungarianOptimum(const SeatProblem& problem)
{
    const Matrix a = matrixOf(problem);
    const std::size_t n = a.size();
    const std::size_t m = n == 0 ? 0 : a.front().size();
    std::vector<Cost> u(n + 1);
    std::vector<Cost> v(m + 1);
    std::vector<std::size_t> rowOf(m + 1, 0);
    std::vector<std::size_t> way(m + 1, 0);
    for (std::size_t i = 1; i <= n; ++i) {
        rowOf[0] = i;
        std::size_t at = 0;
        std::vector<Cost> least(m + 1, Cost{{std::numeric_limits<std::int64_t>::max() / 4, 0, 0}});
        std::vector<bool> used(m + 1, false);
        do {
            used[at] = true;
            const std::size_t row = rowOf[at];
            Cost delta{{std::numeric_limits<std::int64_t>::max() / 4, 0, 0}};
            std::size_t next = 0;
            for (std::size_t j = 1; j <= m; ++j) {
                if (used[j])
                    continue;
                const Cost reduced = a[row - 1][j - 1] - u[row] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = at;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j <= m; ++j) {
                if (used[j]) {
                    u[rowOf[j]] = u[rowOf[j]] + delta;
                    v[j] = v[j] - delta;
                } else {
                    least[j] = least[j] - delta;
                }
            }
            at = next;
        } while (rowOf[at] != 0);
        do {
            rowOf[at] = rowOf[way[at]];
            at = way[at];
        } while (at != 0);
    }
    Cost sum;
    for (std::size_t j = 1; j <= m; ++j) {
        if (rowOf[j] != 0)
            sum = sum + a[rowOf[j] - 1][j - 1];
    }
    return {-sum.parts[0], -sum.parts[1], -sum.parts[2]};
}

namespace {

SeatObjective bestFrom(SeatProblem& problem, std::size_t applicant)
{
    if (applicant == problem.candidates.size())
        return {};
    SeatObjective best = bestFrom(problem, applicant + 1);
    for (const SeatCandidate& candidate : problem.candidates[applicant]) {
        SeatProblem::Posting& posting = problem.postings[candidate.posting];
        if (posting.seats <= 0)
            continue;
        --posting.seats;
        SeatObjective rest = bestFrom(problem, applicant + 1);
        ++posting.seats;
        rest.mostUrgent += posting.urgency == 2 ? 1 : 0;
        rest.urgent += posting.urgency == 1 ? 1 : 0;
        rest.fit += candidate.fit;
        best = std::max(best, rest);
    }
    return best;
}

} // namespace

SeatObjective exhaustiveOptimum(const SeatProblem& problem)
{
    SeatProblem copy = problem;
    return bestFrom(copy, 0);
}

} // namespace kakehashi::test
