// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/follow_up.h"

#include "core/base/clock.h"
#include "core/base/place.h"

#include <algorithm>

namespace kakehashi::follow_up {

bool isWorkingDay(QDate day)
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !place::isHoliday(day);
}

int workingDays(QDate from, QDate to)
{
    int count = 0;
    for (QDate day = from.addDays(1); day.isValid() && day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

QList<Waiting> waiting(const QList<Referral>& referrals, QDate deskDay, int threshold)
{
    QList<Waiting> found;
    for (const Referral& referral : referrals) {
        if (referral.stage != Stage::Inquiry && referral.stage != Stage::Application)
            continue;
        Waiting each;
        each.referral = referral;
        each.since = referral.since();
        for (const Chase& chase : referral.chases)
            each.since = std::max(each.since, chase.day);
        each.workingDays = workingDays(each.since, deskDay);
        each.isLate = each.workingDays > threshold;
        found.append(std::move(each));
    }
    std::ranges::stable_sort(found, [](const Waiting& a, const Waiting& b) {
        return a.workingDays != b.workingDays ? a.workingDays > b.workingDays
                                              : a.referral.seq < b.referral.seq;
    });
    return found;
}

QDate told(const ReferralEvent& event, QDate deskDay)
{
    return std::min({event.day, japaneseDay(event.at.toMSecsSinceEpoch()), deskDay});
}

std::optional<int> answerDays(const Referral& referral, QDate deskDay)
{
    const auto answer = std::ranges::find_if(referral.events, [&referral](const ReferralEvent& event) {
        return (event.stage == Stage::Interview || event.stage == Stage::Hired ||
                event.stage == Stage::NotHired) &&
               !isTakenBack(referral.events, event);
    });
    if (answer == referral.events.end())
        return std::nullopt;
    const QDate begun = referral.events.constFirst().day;
    return std::max(0, static_cast<int>(begun.daysTo(told(*answer, deskDay))));
}

std::optional<double> medianOf(QList<int> numbers)
{
    if (numbers.isEmpty())
        return std::nullopt;
    std::sort(numbers.begin(), numbers.end());
    const qsizetype middle = numbers.size() / 2;
    if (numbers.size() % 2 == 1)
        return numbers.at(middle);
    return (numbers.at(middle - 1) + numbers.at(middle)) / 2.0;
}

} // namespace kakehashi::follow_up
