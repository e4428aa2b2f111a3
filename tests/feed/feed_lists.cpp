// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/feed/feed_lists.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

feed::Table sheetOf(const QList<QStringList>& rows, const QString& name)
{
    feed::Table table;
    table.sheet = name;
    int number = 0;
    for (const QStringList& texts : rows) {
        feed::Row row;
        row.number = ++number;
        for (const QString& text : texts)
            row.cells.push_back({text, false});
        const bool blank = std::ranges::all_of(texts, [](const QString& text) { return text.isEmpty(); });
        if (!blank)
            table.rows.push_back(row);
    }
    return table;
}

namespace {

const QList<QPair<QString, QString>>& ministryCells()
{
    static const QList<QPair<QString, QString>> cells{
        {u"募集番号"_s, u""_s},
        {u"医療機関名"_s, u"医療法人社団架橋会新宿みなと病院"_s},
        {u"医療機関ID"_s, u"1310000901"_s},
        {u"都道府県名"_s, u"東京都"_s},
        {u"公開時に一定情報をマスキングすることを希望する"_s, u"希望する"_s},
        {u"①募集職種"_s, u"看護師"_s},
        {u"②募集人数"_s, u"3"_s},
        {u"③郵便番号"_s, u"160-0022"_s},
        {u"③施設類型"_s, u"病院"_s},
        {u"③都道府県"_s, u"東京都"_s},
        {u"③市区町村"_s, u"新宿区"_s},
        {u"③住所（町名・番地等）"_s, u"新宿9-8-7"_s},
        {u"③具体的な施設名"_s, u"新宿みなと病院 発熱外来棟"_s},
        {u"④雇用期間_開始"_s, u"2020-06-15"_s},
        {u"④雇用期間_終了"_s, u"2020-09-30"_s},
        {u"⑤試用期間"_s, u"有"_s},
        {u"⑤試用期間（週）"_s, u"2"_s},
        {u"⑥業務内容"_s, u"一般内科外来業務\n帰国者・接触者外来業務"_s},
        {u"⑥具体的な内容"_s, u"発熱外来の診療補助"_s},
        {u"⑦給与"_s, u"時給"_s},
        {u"⑦給与（円）"_s, u"1800"_s},
        {u"⑦試用期間給与"_s, u"1700"_s},
        {u"⑧勤務時間_開始"_s, u"08:45"_s},
        {u"⑧勤務時間_終了"_s, u"17:10"_s},
        {u"⑧休憩時間（分）"_s, u"60"_s},
        {u"⑧時間外労働"_s, u"有"_s},
        {u"⑧時間外労働詳細"_s, u"月10時間程度"_s},
        {u"⑧休日"_s, u"土日祝"_s},
        {u"⑨加入保険"_s, u"雇用保険\n労災保険\n健康保険\n厚生年金"_s},
        {u"⑨他の保険"_s, u""_s},
        {u"⑩敷地内禁煙"_s, u"敷地内禁煙"_s},
        {u"⑪補足内容"_s, u"ブランクのある方、歓迎。\n週2日から相談可。"_s},
        {u"⑫担当者"_s, u"仮名　花子"_s},
        {u"⑫所在地"_s, u""_s},
        {u"⑫応募担当電話番号"_s, u"03-0000-1234"_s},
        {u"⑫電話番号（内線）"_s, u"03-0000-1235（内線 12）"_s},
        {u"⑫E-mail"_s, u"saiyo@minato.example.jp"_s},
        {u"⑬求人登録"_s, u"ナースセンター"_s},
        {u"⑬他の機関"_s, u""_s},
    };
    return cells;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QStringList ministryHeadings()
{
    QStringList headings;
    for (const auto& [heading, cell] : ministryCells())
        headings.append(heading);
    return headings;
}

QStringList ministryRow(const QString& key, const QMap<QString, QString>& cells)
{
    QStringList row;
    for (const auto& [heading, cell] : ministryCells())
        row.append(cells.value(heading, cell));
    row[0] = key;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        Q_ASSERT(ministryHeadings().contains(it.key()));
    return row;
}

feed::RowReading readOne(const QStringList& headings, const QStringList& cells)
{
    const feed::Table table = sheetOf({headings, cells});
    const auto map = feed::findColumns(table);
    if (!map || map->firstRow >= table.rows.size())
        qFatal("no list: %s", qPrintable(headings.join(u'|')));
    return feed::readRow(table.rows[map->firstRow], *map);
}

QByteArray csvOf(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quoted(cell));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

feed::Message messageOf(const QList<NamedFile>& files, const QDateTime& sentAt, const QString& sender)
{
    feed::Message message;
    message.sender = sender;
    message.sentAt = sentAt;
    message.raw = sender.toUtf8() + sentAt.toString(Qt::ISODate).toUtf8();
    for (const NamedFile& file : files) {
        message.attachments.append({file.name, {}, {}, file.data});
        message.raw += file.name.toUtf8() + file.data;
    }
    message.digest =
        QString::fromLatin1(QCryptographicHash::hash(message.raw, QCryptographicHash::Sha256).toHex());
    return message;
}

feed::Message listOf(const QList<QStringList>& rows, const QDateTime& sentAt, const QString& sender)
{
    return messageOf({{u"list.csv"_s, csvOf(QList<QStringList>{ministryHeadings()} + rows)}}, sentAt, sender);
}

feed::ImportResult take(Desk& desk, const feed::Message& message, feed::FeedMode mode)
{
    return desk.feed().take(desk.feed().plan(message, mode), u"list.csv"_s);
}

QString findingsOf(const feed::PlannedRow& row)
{
    QStringList told;
    for (const auto& finding : row.findings)
        told.append(finding.column + u": "_s + finding.problem.message + u" ["_s + finding.problem.value +
                    u']');
    return told.join(u'\n');
}

QDateTime june(int day)
{
    return QDateTime(QDate(2020, 6, day), QTime(0, 5), Qt::UTC);
}

} // namespace kakehashi::test
