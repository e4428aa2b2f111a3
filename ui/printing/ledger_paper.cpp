// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/ledger_paper.h"

#include "core/base/japanese_era.h"
#include "core/lists/list_columns.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <utility>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

/// A column of the paper and what stands in it: headings of the table, divided by |. One after a = is written
/// as 担当: 仮名　花子, one without just as its value.
struct Group
{
    QStringView heading;
    qreal width;
    QStringView items;
};

QString onPaper(const lists::Value& value)
{
    if (const auto* day = std::get_if<QDate>(&value))
        return japanese::eraDate(*day);
    return lists::textOf(value);
}

table_paper::Row rowOf(const SheetTable& table, qsizetype row, const QList<Group>& groups)
{
    const auto said = [&](QStringView heading) {
        const auto column =
            std::find_if(table.columns.cbegin(), table.columns.cend(),
                         [heading](const SheetTable::Column& each) { return each.heading == heading; });
        return onPaper(table.value(row, column - table.columns.cbegin()));
    };
    table_paper::Row made;
    made.name = onPaper(table.value(row, 0));
    for (const Group& group : groups) {
        QList<table_paper::Text> cell;
        for (const QStringView item : group.items.split(u'|')) {
            const QList<QStringView> parts = item.split(u'=');
            const QString value = said(parts.last());
            if (!value.isEmpty())
                cell.append({parts.size() > 1 ? parts.first().toString() + u": "_s + value : value,
                             cell.isEmpty() && made.cells.isEmpty()});
        }
        made.cells.append(cell);
    }
    return made;
}

table_paper::Table tableOf(const SheetTable& sheet, const QList<Group>& groups, const DeskSettings& desk,
                           QDate day)
{
    table_paper::Table table;
    table.title = sheet.titles.constFirst();
    table.headLines = sheet.titles.sliced(1);
    table.runningHead = sheet.titles.join(u"　"_s);
    for (const Group& group : groups)
        table.columns.append({group.heading.toString(), group.width});
    for (qsizetype row = 0; row < sheet.rows; ++row)
        table.rows.append(rowOf(sheet, row, groups));
    table.nothing = sheet.nothing;
    table.desk = desk.name;
    table.deskPhone = desk.phone;
    table.day = day;
    return table;
}

/// What a row of a ledger adds to the numbers below its page.
struct Weight
{
    int matters = 0;
    int referrals = 0;
    int hires = 0;
};

template<typename Matter>
QList<Weight> weightsOf(const Ledger<Matter>& ledger)
{
    QList<Weight> weights;
    for (const Matter& matter : ledger.matters) {
        weights.append({1, 0, 0});
        for (qsizetype i = 0; i < matter.referrals.size(); ++i) {
            if (i > 0)
                weights.append(Weight());
            weights.last().referrals = 1;
            weights.last().hires = matter.referrals.at(i).hiredOn ? 1 : 0;
        }
    }
    return weights;
}

template<typename Matter>
std::function<QString(const QList<qsizetype>&)> totalOf(const Ledger<Matter>& ledger, const QString& what)
{
    return [weights = weightsOf(ledger), what](const QList<qsizetype>& rows) {
        Weight sum;
        for (const qsizetype row : rows) {
            const Weight& each = weights.at(row);
            sum = {sum.matters + each.matters, sum.referrals + each.referrals, sum.hires + each.hires};
        }
        return u"このページの計　%1 %2件　紹介 %3件　採用 %4件"_s.arg(what)
            .arg(sum.matters)
            .arg(sum.referrals)
            .arg(sum.hires);
    };
}

constexpr QStringView hireItems =
    u"雇用期間の定め|勧奨禁止=転職勧奨禁止期限|離職=6か月以内の離職|確認=離職確認日|離職確認方法";

} // namespace

table_paper::Table ledgerTable(const JobOrderLedger& ledger, const DeskSettings& desk)
{
    static const QList<Group> groups{
        {u"求人番号・受付", 105, u"求人番号|受付=受付年月日|期限=有効期限"},
        {u"求人者", 140, u"求人者の名称|求人者の所在地|担当=連絡先担当者|電話=電話番号"},
        {u"職種・人数・賃金", 88, u"職種|人数=求人数|賃金"},
        {u"就業場所・雇用期間", 135, u"就業場所|雇用期間"},
        {u"紹介", 92, u"紹介番号|紹介年月日"},
        {u"求職者", 70, u"求職者氏名"},
        {u"採否・採用日", 72, u"採否結果|採用年月日"},
        {u"雇用の定め・離職", 83, hireItems}};
    table_paper::Table table = tableOf(sheetTableOf(ledger), groups, desk, ledger.deskDay);
    table.pageTotal = totalOf(ledger, u"求人"_s);
    return table;
}

table_paper::Table ledgerTable(const ApplicantLedger& ledger, const DeskSettings& desk)
{
    static const QList<Group> groups{{u"求職番号・受付", 110, u"求職番号|受付=受付年月日|期限=有効期限"},
                                     {u"求職者", 105, u"求職者氏名|生年月日"},
                                     {u"住所", 135, u"住所"},
                                     {u"希望職種", 80, u"希望職種"},
                                     {u"紹介", 92, u"紹介番号|紹介年月日"},
                                     {u"求人者", 105, u"求人者の名称"},
                                     {u"採否・採用日", 75, u"採否結果|採用年月日"},
                                     {u"雇用の定め・離職", 83, hireItems}};
    table_paper::Table table = tableOf(sheetTableOf(ledger), groups, desk, ledger.deskDay);
    table.pageTotal = totalOf(ledger, u"求職"_s);
    return table;
}

table_paper::Table countsTable(const AudienceExport& made, const DeskSettings& desk)
{
    static constexpr qreal letter = 9;
    static constexpr qreal padding = 8;
    static constexpr qreal narrowest = 40;
    const SheetTable sheet = sheetTableOf(made);
    QList<Group> groups{{u"都道府県", 60, u"都道府県"}, {u"市区町村", 112, u"市区町村"}};
    for (qsizetype column = 2; column < sheet.columns.size(); ++column) {
        const QStringView heading = sheet.columns.at(column).heading;
        const qreal width = letter * static_cast<qreal>(heading.size()) + padding;
        groups.append({heading, std::max(width, narrowest), heading});
    }
    qreal room = table_paper::pageWidth;
    for (const Group& group : groups)
        room -= group.width;
    groups[1].width += std::max(room, 0.0);
    return tableOf(sheet, groups, desk, made.deskDay);
}

table_paper::Table figuresTable(const YearFigures& figures, const DeskSettings& desk, QDate deskDay)
{
    const SheetTable sheet = sheetTableOf(figures, desk.name, deskDay);
    QList<Group> groups;
    for (const SheetTable::Column& column : sheet.columns)
        groups.append({column.heading, table_paper::pageWidth / static_cast<qreal>(sheet.columns.size()),
                       column.heading});
    return tableOf(sheet, groups, desk, deskDay);
}

void recordLedger(Desk& desk, LedgerKind kind, const LedgerQuery& query, qsizetype rows, const QString& way)
{
    const auto said = [](std::optional<QDate> day) { return day ? day->toString(Qt::ISODate) : QString(); };
    Transaction transaction(desk.database());
    desk.audit().append({u"ledger.exported"_s,
                         codeOf(kind),
                         desk.today().toString(Qt::ISODate),
                         {{u"from"_s, said(query.from)},
                          {u"to"_s, said(query.to)},
                          {u"pairs"_s, query.referrals.size()},
                          {u"rows"_s, rows},
                          {u"way"_s, way}}});
    transaction.commit();
}

} // namespace kakehashi
