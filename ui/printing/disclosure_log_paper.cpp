// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/disclosure_log_paper.h"

#include "core/base/japanese_era.h"

#include <array>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QStringView heading;
    qreal width;
};
// Papers are in Japanese, whatever the window's language (architecture.md, Looks).
constexpr std::array columns{
    Column{u"開示日時", 120}, Column{u"紹介番号", 92}, Column{u"求職者", 130}, Column{u"募集番号（版）", 110},
    Column{u"事由", 58},      Column{u"方法", 58},     Column{u"担当", 90},    Column{u"書類", 120},
};

QString groundWords(Ground ground)
{
    return ground == Ground::Inquiry ? u"問い合わせ"_s : u"応募"_s;
}

QString channelWords(TellingChannel channel)
{
    switch (channel) {
    case TellingChannel::Counter:
        return u"窓口"_s;
    case TellingChannel::Phone:
        return u"電話"_s;
    case TellingChannel::Email:
        return u"メール"_s;
    }
    return {};
}

QString paperWords(const Disclosure::Paper& paper)
{
    const QString what = paper.paper == "disclosed"_L1 ? u"募集情報登録票"_s : u"紹介状"_s;
    return u"%1（第%2版）"_s.arg(what).arg(paper.postingVersion);
}

} // namespace

QStringList disclosureLogHeadings()
{
    QStringList headings;
    for (const Column& column : columns)
        headings.append(column.heading.toString());
    return headings;
}

QStringList disclosureLogCells(const Disclosure& disclosure, const QString& applicantName)
{
    QStringList papers;
    for (const Disclosure::Paper& paper : disclosure.papers)
        papers.append(paperWords(paper));
    return {japanese::bothDates(disclosure.day) + u' ' + disclosure.at.toLocalTime().toString(u"HH:mm"_s),
            disclosure.referralReference,
            disclosure.applicantReference + u'\n' + applicantName,
            u"%1（%2）"_s.arg(disclosure.postingReference).arg(disclosure.postingVersion),
            groundWords(disclosure.ground),
            channelWords(disclosure.channel),
            disclosure.by == "desk"_L1 ? u"窓口"_s : disclosure.by,
            papers.join(u'\n')};
}

table_paper::Table disclosureLogTable(const DisclosureLogPage& page, const DeskSettings& desk, QDate deskDay)
{
    table_paper::Table table;
    table.title = u"開示記録"_s;
    const QString count = u"%1件"_s.arg(page.disclosures.size());
    const QString filter = page.filter.isEmpty() ? u"すべて"_s : page.filter;
    table.headLines = {u"%1　%2"_s.arg(desk.name, japanese::bothDates(deskDay)),
                       u"条件: %1　%2"_s.arg(filter, count)};
    table.runningHead = u"%1　%2　%3"_s.arg(table.title, filter, count);
    for (const Column& column : columns)
        table.columns.append({column.heading.toString(), column.width});
    for (const Disclosure& disclosure : page.disclosures) {
        table_paper::Row row;
        row.name = disclosure.referralReference;
        const QStringList cells =
            disclosureLogCells(disclosure, page.applicantNames.value(disclosure.applicant));
        for (const QString& cell : cells)
            row.cells.append({{cell, false}});
        table.rows.append(std::move(row));
    }
    table.nothing = u"該当する開示はありません。"_s;
    table.desk = desk.name;
    table.deskPhone = desk.phone;
    table.day = deskDay;
    return table;
}

} // namespace kakehashi
