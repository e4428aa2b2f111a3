// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanese_era.h"
#include "core/ledgers/ledger.h"
#include "core/lists/list_columns.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

using Cells = QList<lists::Value>;

/// The ledgers' own words in every language of the program.
QString outcomeWord(Stage stage)
{
    switch (stage) {
    case Stage::Inquiry:
        return u"問い合わせ"_s;
    case Stage::Application:
        return u"応募"_s;
    case Stage::Interview:
        return u"面接"_s;
    case Stage::Hired:
        return u"採用"_s;
    case Stage::NotHired:
        return u"不採用"_s;
    case Stage::Declined:
        return u"辞退"_s;
    case Stage::Withdrawn:
        return u"取下げ"_s;
    }
    return {};
}

QString methodWord(std::optional<TenureMethod> method)
{
    if (!method)
        return {};
    switch (*method) {
    case TenureMethod::Phone:
        return u"電話"_s;
    case TenureMethod::Email:
        return u"電子メール"_s;
    case TenureMethod::Letter:
        return u"文書"_s;
    case TenureMethod::Visit:
        return u"訪問"_s;
    }
    return {};
}

lists::Value cell(const QString& text)
{
    return lists::writable(text);
}

lists::Value cell(std::optional<QDate> day)
{
    return day && day->isValid() ? lists::Value(*day) : lists::Value();
}

QString permanence(const LedgerReferral& referral)
{
    return !referral.hiredOn ? QString() : referral.permanent ? u"無期"_s : u"有期"_s;
}

QString leaving(const LedgerReferral& referral)
{
    if (!referral.permanent)
        return {};
    return !referral.leftWithinSixMonths   ? u"未確認"_s
           : *referral.leftWithinSixMonths ? u"離職"_s
                                           : u"離職なし"_s;
}

Cells cellsOf(const LedgerReferral& referral)
{
    return {cell(referral.reference),
            cell(std::optional(referral.day)),
            cell(referral.counterpart),
            cell(outcomeWord(referral.outcome)),
            cell(referral.hiredOn),
            cell(permanence(referral)),
            cell(referral.recruitingBarredUntil),
            cell(leaving(referral)),
            cell(referral.checkedOn),
            cell(methodWord(referral.checkedBy))};
}

QList<SheetTable::Column> referralColumns(const QString& counterpart)
{
    return {{u"紹介番号"_s, 16, false},
            {u"紹介年月日"_s, 12, false},
            {counterpart, 18, true},
            {u"採否結果"_s, 10, false},
            {u"採用年月日"_s, 12, false},
            {u"雇用期間の定め"_s, 9, false},
            {u"転職勧奨禁止期限"_s, 12, false},
            {u"6か月以内の離職"_s, 10, false},
            {u"離職確認日"_s, 12, false},
            {u"離職確認方法"_s, 10, false}};
}

Cells cellsOf(const JobOrder& order)
{
    return {cell(order.reference),  cell(order.employer),
            cell(order.address),    cell(order.contact),
            cell(order.telephone),  cell(std::optional(order.receivedOn)),
            cell(order.validUntil), order.headcount ? lists::Value(qint64{*order.headcount}) : lists::Value(),
            cell(order.occupation), cell(order.place),
            cell(order.period),     cell(order.pay)};
}

Cells cellsOf(const SeekerRecord& seeker)
{
    return {cell(seeker.reference), cell(seeker.name),        cell(seeker.address),
            cell(seeker.birthDate), cell(seeker.occupations), cell(std::optional(seeker.receivedOn)),
            cell(seeker.validUntil)};
}

QString said(std::optional<QDate> day)
{
    return day ? japanese::bothDates(*day) : QString();
}

template<typename Matter>
SheetTable tableOf(const Ledger<Matter>& ledger, const QString& name,
                   const QList<SheetTable::Column>& columns)
{
    QList<Cells> rows;
    for (const Matter& matter : ledger.matters) {
        for (const LedgerReferral& referral : matter.referrals)
            rows.append(cellsOf(matter) + cellsOf(referral));
        if (matter.referrals.isEmpty())
            rows.append(cellsOf(matter) + Cells(columns.size() - cellsOf(matter).size()));
    }
    SheetTable table;
    table.name = name;
    table.titles = {name,
                    u"%1　%2 現在"_s.arg(lists::writable(ledger.desk), japanese::bothDates(ledger.deskDay)),
                    ledger.query.from || ledger.query.to
                        ? u"期間: %1 ～ %2"_s.arg(said(ledger.query.from), said(ledger.query.to))
                        : u"期間: すべて"_s,
                    u"%1件、紹介%2件"_s.arg(ledger.matters.size()).arg([&ledger] {
                        qsizetype count = 0;
                        for (const Matter& matter : ledger.matters)
                            count += matter.referrals.size();
                        return count;
                    }())};
    if (!ledger.query.referrals.isEmpty())
        table.titles.insert(3, u"紹介番号: %1 のみ"_s.arg(ledger.query.referrals.join(u'、')));
    table.columns = columns;
    table.rows = rows.size();
    table.value = [rows](qsizetype row, qsizetype column) { return rows.at(row).at(column); };
    table.nothing = u"この期間に該当するものはありません。"_s;
    return table;
}

} // namespace

SheetTable sheetTableOf(const JobOrderLedger& ledger)
{
    return tableOf(ledger, u"求人管理簿"_s,
                   QList<SheetTable::Column>{{u"求人番号"_s, 16, false},
                                             {u"求人者の名称"_s, 26, true},
                                             {u"求人者の所在地"_s, 28, true},
                                             {u"連絡先担当者"_s, 14, true},
                                             {u"電話番号"_s, 16, true},
                                             {u"受付年月日"_s, 12, false},
                                             {u"有効期限"_s, 12, false},
                                             {u"求人数"_s, 7, false},
                                             {u"職種"_s, 12, false},
                                             {u"就業場所"_s, 28, true},
                                             {u"雇用期間"_s, 24, true},
                                             {u"賃金"_s, 16, true}} +
                       referralColumns(u"求職者氏名"_s));
}

SheetTable sheetTableOf(const ApplicantLedger& ledger)
{
    return tableOf(ledger, u"求職管理簿"_s,
                   QList<SheetTable::Column>{{u"求職番号"_s, 16, false},
                                             {u"求職者氏名"_s, 18, true},
                                             {u"住所"_s, 28, true},
                                             {u"生年月日"_s, 12, false},
                                             {u"希望職種"_s, 18, true},
                                             {u"受付年月日"_s, 12, false},
                                             {u"有効期限"_s, 12, false}} +
                       referralColumns(u"求人者の名称"_s));
}

} // namespace kakehashi
