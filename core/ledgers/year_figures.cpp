// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/year_figures.h"

#include "core/base/japanese_era.h"
#include "core/lists/list_columns.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMonth = 4;

} // namespace

YearFigures::Line YearFigures::sum() const
{
    Line sum;
    for (const Line& line : lines) {
        sum.postings += line.postings;
        sum.seats += line.seats;
        sum.applicants += line.applicants;
        sum.referrals += line.referrals;
        sum.hires += line.hires;
    }
    return sum;
}

YearFigures::Line& YearFigures::of(std::optional<Occupation> occupation)
{
    return lines.at(occupation ? static_cast<std::size_t>(*occupation) : occupations);
}

std::pair<QDate, QDate> fiscalYear(int year)
{
    return {QDate(year, firstMonth, 1), QDate(year + 1, firstMonth, 1).addDays(-1)};
}

std::pair<QDate, QDate> figuresPeriod(std::optional<QDate> from, std::optional<QDate> to, QDate deskDay)
{
    const QDate day = from.value_or(to.value_or(deskDay));
    const auto [first, last] = fiscalYear(day.month() < firstMonth ? day.year() - 1 : day.year());
    return {from.value_or(first), to.value_or(last)};
}

SheetTable sheetTableOf(const YearFigures& figures, const QString& desk, QDate deskDay)
{
    SheetTable table;
    table.name = u"年度集計表"_s;
    table.titles = {
        table.name, u"%1　%2 現在"_s.arg(lists::writable(desk), japanese::bothDates(deskDay)),
        u"期間: %1 ～ %2"_s.arg(japanese::bothDates(figures.from), japanese::bothDates(figures.to))};
    table.columns = {{u"職種"_s, 16, false},       {u"新規求人件数"_s, 12, false},
                     {u"新規求人数"_s, 12, false}, {u"新規求職者数"_s, 12, false},
                     {u"紹介件数"_s, 12, false},   {u"採用件数"_s, 12, false}};
    table.rows = static_cast<qsizetype>(figures.lines.size()) + 1;
    table.value = [figures](qsizetype row, qsizetype column) -> lists::Value {
        const auto index = static_cast<std::size_t>(row);
        if (column == 0)
            return index < YearFigures::occupations ? Vocabulary<Occupation>::terms()[index].label.toString()
                   : index == YearFigures::occupations ? u"職種なし"_s
                                                       : u"計"_s;
        const YearFigures::Line line = index < figures.lines.size() ? figures.lines[index] : figures.sum();
        const std::array<int, 5> numbers{line.postings, line.seats, line.applicants, line.referrals,
                                         line.hires};
        return qint64{numbers.at(static_cast<std::size_t>(column - 1))};
    };
    return table;
}

} // namespace kakehashi
