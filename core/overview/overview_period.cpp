// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview_period.h"

#include "core/base/japanese_era.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct OverviewPeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr int firstFiscalMonth = 4;

} // namespace

bool OverviewPeriod::contains(QDate day) const
{
    return day.isValid() && (!from || day >= *from) && (!to || day <= *to);
}

OverviewPeriod periodOf(PeriodChoice choice, QDate deskDay)
{
    const QDate month(deskDay.year(), deskDay.month(), 1);
    switch (choice) {
    case PeriodChoice::ThisWeek: {
        const QDate monday = deskDay.addDays(1 - deskDay.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case PeriodChoice::ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case PeriodChoice::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case PeriodChoice::FiscalYear: {
        const int year = deskDay.month() < firstFiscalMonth ? deskDay.year() - 1 : deskDay.year();
        const QDate april(year, firstFiscalMonth, 1);
        return {april, april.addYears(1).addDays(-1)};
    }
    case PeriodChoice::Everything:
        break;
    }
    return {};
}

QString labelOf(PeriodChoice choice)
{
    switch (choice) {
    case PeriodChoice::ThisWeek:
        return OverviewPeriodWords::tr("This week");
    case PeriodChoice::ThisMonth:
        return OverviewPeriodWords::tr("This month");
    case PeriodChoice::LastMonth:
        return OverviewPeriodWords::tr("Last month");
    case PeriodChoice::FiscalYear:
        return OverviewPeriodWords::tr("This fiscal year");
    case PeriodChoice::Everything:
        break;
    }
    return OverviewPeriodWords::tr("Everything");
}

QString wordsOf(const OverviewPeriod& period)
{
    if (period.from && period.to)
        return OverviewPeriodWords::tr("%1 – %2", "period")
            .arg(japanese::bothDates(*period.from), japanese::bothDates(*period.to));
    if (period.from)
        return OverviewPeriodWords::tr("from %1 on").arg(japanese::bothDates(*period.from));
    if (period.to)
        return OverviewPeriodWords::tr("up to %1").arg(japanese::bothDates(*period.to));
    return OverviewPeriodWords::tr("everything so far");
}

} // namespace kakehashi
