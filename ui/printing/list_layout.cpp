// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/list_layout.h"

#include "core/disclosure/handout_text.h"

#include <QHash>

#include <array>

namespace kakehashi::list_paper {

using namespace Qt::StringLiterals;

namespace {

/// A column, and the items of a posting (handout_text.h) that stand in it one below the other. An item after
/// a label is written as 休日: 土日祝, one without just as its value.
struct Column
{
    QStringView heading;
    qreal width;
    QStringView plain;    ///< labels divided by |
    QStringView labelled; ///< likewise
};
constexpr std::array columns{
    Column{u"番号・職種・人数", 94, u"", u"募集番号"},
    Column{u"医療機関・就業場所", 130, u"医療機関|就業場所", u""},
    Column{u"雇用期間", 94, u"雇用期間", u"試用期間"},
    Column{u"業務内容", 112, u"業務内容", u""},
    Column{u"給与・勤務時間・休日", 122, u"給与|勤務時間", u"時間外労働|休日"},
    Column{u"加入保険など", 96, u"加入保険", u"敷地内禁煙|求人登録"},
    Column{u"補足・連絡先", 137, u"補足", u"連絡先"},
};

table_paper::Row rowOf(const PublicPosting& posting)
{
    table_paper::Row row;
    row.name = posting.reference();
    row.cells.resize(static_cast<qsizetype>(columns.size()));
    row.cells[0] = {{posting.reference(), true},
                    {handout::flag(posting), true},
                    {handout::heading(posting).replace(u'　', u'\n'), false}};
    QHash<QString, QString> values;
    for (const handout::Row& each : handout::rows(posting)) {
        for (const handout::Item& item : each.items)
            values.insert(item.label, item.value);
    }
    values[u"雇用期間"_s].replace(u"～"_s, u"\n～"_s); // each day on a line of its own
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QList<table_paper::Text>& cell = row.cells[static_cast<qsizetype>(i)];
        for (const QStringView label : columns[i].plain.split(u'|'))
            cell.append({values.value(label.toString()), false});
        for (const QStringView label : columns[i].labelled.split(u'|')) {
            if (const QString value = values.value(label.toString()); !value.isEmpty())
                cell.append({label.toString() + u": "_s + value, false});
        }
    }
    return row;
}

} // namespace

table_paper::Table tableOf(const PublicList& list)
{
    table_paper::Table table;
    const QStringList titles = listTitles(list);
    table.title = titles.constFirst();
    table.headLines = titles.sliced(1);
    table.runningHead = titles.constFirst() + u'　' + titles.at(2) + u'　' + titles.at(3);
    for (const Column& column : columns)
        table.columns.append({column.heading.toString(), column.width});
    for (const PublicPosting& posting : list.postings)
        table.rows.append(rowOf(posting));
    table.nothing = u"該当する募集情報はありません。"_s;
    table.desk = list.desk;
    table.deskPhone = list.deskPhone;
    table.day = list.deskDay;
    return table;
}

} // namespace kakehashi::list_paper
