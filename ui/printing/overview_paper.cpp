// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/overview_paper.h"

#include "core/base/japanese_era.h"
#include "core/lists/list_columns.h"
#include "core/overview/overview_words.h"

#include <QCoreApplication>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct OverviewPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPaper)
};

void addRow(table_paper::Table& table, const QString& name, const QString& value, const QString& basis,
            const QString& rule)
{
    table.rows.append({name, {{{name, false}}, {{value, true}}, {{basis, false}}, {{rule, false}}}});
}

void addHeading(table_paper::Table& table, const QString& words)
{
    table.rows.append({words, {{{words, true}}, {}, {}, {}}});
}

void addFigures(table_paper::Table& table, const Overview& overview, const QList<Figure>& figures)
{
    for (const Figure figure : figures)
        addRow(table, overview_words::labelOf(figure), overview_words::valueOf(overview, figure),
               overview_words::basisOf(overview, figure), overview_words::ruleOf(figure));
}

/// The rule is the same for all of them and stands once.
void addStages(table_paper::Table& table, const Overview& overview)
{
    QString rule = overview_words::ruleOf(Figure::AtInquiry);
    for (const Figure figure : overview_words::stageFigures()) {
        addRow(table, overview_words::labelOf(figure), overview_words::valueOf(overview, figure), {}, rule);
        rule.clear();
    }
}

QString byOccupation(const OverviewArea& area)
{
    QStringList told;
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        const OpenSeats& open = area.open.at(static_cast<std::size_t>(term.value));
        if (open.postings > 0)
            told.append(u"%1 %2"_s.arg(term.label, overview_words::seatsOf(open)));
    }
    return told.join(u"、"_s);
}

void addAreas(table_paper::Table& table, const Overview& overview)
{
    for (const OverviewArea& area : overview.areas()) {
        const OpenSeats open = area.sum();
        if (open.postings > 0)
            addRow(table, overview_words::nameOf(area), overview_words::seatsOf(open),
                   OverviewPaperWords::tr("%n posting(s)", nullptr, open.postings), byOccupation(area));
    }
}

} // namespace

table_paper::Table overviewTable(const Overview& overview, const DeskSettings& desk)
{
    table_paper::Table table;
    table.title = u"概況"_s;
    table.headLines = {
        u"%1　%2 現在"_s.arg(lists::writable(desk.name), japanese::bothDates(overview.deskDay)),
        u"期間: %1"_s.arg(wordsOf(overview.period))};
    table.runningHead = (QStringList{table.title} + table.headLines).join(u"　"_s);
    table.columns = {{u"項目"_s, 150}, {u"値"_s, 75}, {u"内訳"_s, 190}, {u"数え方・職種別"_s, 370}};
    addFigures(table, overview, overview_words::mainFigures());
    addHeading(table, OverviewPaperWords::tr("What changed in the period"));
    addFigures(table, overview, overview_words::changeFigures());
    addHeading(table, OverviewPaperWords::tr("Referrals by stage"));
    addStages(table, overview);
    addHeading(table, OverviewPaperWords::tr("Open seats by area"));
    addAreas(table, overview);
    table.desk = desk.name;
    table.deskPhone = desk.phone;
    table.day = overview.deskDay;
    return table;
}

} // namespace kakehashi
